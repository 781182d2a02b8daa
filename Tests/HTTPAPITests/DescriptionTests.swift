import Foundation
import Portal
import TestSupport
import Testing

/// `/openapi.json` and `/docs`, and answers against the reference portal's own description.
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

    /// Shape by shape: a field of the portal that is missing here, or is another thing, breaks its clients.
    @Test(
        .enabled(
            if: SharedData.isPresent && Python.has("jsonschema"),
            "needs ../shared and python3 with jsonschema"
        )
    )
    func `answers are what the reference portal's clients expect`() async throws {
        try await AccountLab.run { (lab) async throws in
            let user = try #require(lab.users["viewer"]).user.id
            let team = lab.team.team.id
            let body = #"{"email": "viewer@example.com", "password": "\#(AccountLab.password)"}"#
            let key = #"{"name": "ci", "scope": "team", "team_id": "\#(team)"}"#
            let answers: [(String, HTTPClient.Answer)] = [
                ("TokenResponse", try lab.send("POST", "/auth/login", body)),
                ("UserMeResponse", try lab.send("GET", "/auth/me", by: "viewer")),
                ("APIKeyListPage", try lab.send("GET", "/v1/api-keys", by: "team_admin")),
                ("APIKeyCreateOut", try lab.send("POST", "/v1/api-keys", by: "team_admin", key)),
                ("AdminUserListPage", try lab.send("GET", "/v1/admin/users", by: "super_admin")),
                ("AdminUserDetail", try lab.send("GET", "/v1/admin/users/\(user)", by: "super_admin")),
                ("AdminTeamListPage", try lab.send("GET", "/v1/admin/teams", by: "super_admin")),
                ("AdminTeamDetail", try lab.send("GET", "/v1/admin/teams/\(team)", by: "super_admin")),
                ("AuditLogListPage", try lab.send("GET", "/v1/admin/audit", by: "super_admin")),
            ]
            for (name, answer) in answers {
                #expect((200...201).contains(answer.status), "\(name): \(answer.status)")
                let said = try Self.judged(answer, as: name)
                #expect(said.contains("good"), "\(name): \(said)")
            }
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
