import Foundation
import TestSupport
import Testing

/// `/openapi.json` and `/docs`; answers are judged by them in `OperationTableTests` of the whole bot.
@Suite struct DescriptionTests {
    @Test(.enabled(if: Python.has("openapi_spec_validator"), "needs python3 with openapi-spec-validator"))
    func `the description is one by the specification`() async throws {
        try await AccountLab.run { (lab) async throws in
            let answer = try lab.send("GET", "/openapi.json")
            #expect(answer.status == 200 && answer.json["openapi"] as? String == "3.1.0")
            let said = try Python.run(
                "import json, sys, openapi_spec_validator as v; v.validate(json.load(open(sys.argv[1]))); print('good')",
                input: String(decoding: answer.body, as: UTF8.self)
            )
            #expect(said.contains("good"))
        }
    }

    @Test func `the page needs no script and nothing from elsewhere`() async throws {
        try await AccountLab.run { (lab) async throws in
            let answer = try lab.send("GET", "/docs")
            let page = String(decoding: answer.body, as: UTF8.self)
            #expect(answer.status == 200 && answer.header("content-security-policy") != nil)
            #expect(page.contains("/v1/admin/teams/{team_id}/members"))
            for part in ["<script", "http://", "https://", "//cdn"] { #expect(!page.contains(part)) }
            #expect(try lab.send("POST", "/docs", "{}").status == 405)
        }
    }

    /// `good` where the answer is one by the portal's schema of that name.
    static func judged(_ answer: HTTPClient.Answer, as name: String) throws -> String {
        try Python.run(
            """
            import json, sys, jsonschema
            portal = json.load(open(sys.argv[3]))
            schema = {"$ref": "#/components/schemas/" + sys.argv[2], "components": portal["components"]}
            jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(json.load(open(sys.argv[1])))
            print("good")
            """,
            input: String(decoding: answer.body, as: UTF8.self),
            arguments: [name, SharedData.url("api/trusca-openapi.json").path]
        )
    }
}
