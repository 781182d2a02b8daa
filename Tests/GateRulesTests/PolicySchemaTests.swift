import DefaultConfiguration
import Foundation
import GateRules
import TestSupport
import Testing

/// `Sources/GateRules/policy.schema.json` is for editors; the program itself decodes strictly.
@Suite struct PolicySchemaTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func schema() throws -> String {
        try String(
            contentsOf: root.appendingPathComponent("Sources/GateRules/policy.schema.json"),
            encoding: .utf8
        )
    }

    @Test func `every rule of the catalog is in the schema, and no other`() throws {
        let schema = try JSONSerialization.jsonObject(with: Data(Self.schema().utf8)) as? [String: Any]
        let definitions = schema?["$defs"] as? [String: Any]
        let rules = (definitions?["rules"] as? [String: Any])?["properties"] as? [String: Any]
        #expect(rules?.keys.sorted() == GateRuleCatalog.all.map { $0.id }.sorted())
    }

    /// What the schema takes the program takes too, and what it refuses the program refuses.
    @Test(
        .enabled(
            if: Python.has("jsonschema") && Python.has("yaml"),
            "needs python3 with jsonschema and PyYAML"
        )
    )
    func `the schema and the program agree`() throws {
        let good =
            ConfigurationText.policies.sorted { $0.key < $1.key }.map {
                String(decoding: $0.value, as: UTF8.self)
            }
            + [
                "version: 1\n", "version: 1\nextends: strict\n",
                "version: 1\ncustom: [{ id: a, when: { field: path, op: exists, value: true } }]\n",
                "version: 1\npaths: [{ match: \"a/**\", rules: { severity: null } }]\n",
                "version: 1\nrules: { denied-package: { packages: [\"pkg:npm/a\"] } }\n",
            ]
        let bad = [
            "{}\n", "version: 2\n", "version: 1\nextends: nobody\n", "version: 1\nrules: { severty: {} }\n",
            "version: 1\nrules: { severity: { min: hihg } }\n",
            "version: 1\nrules: { license: { level: block } }\n",
            "version: 1\ncustom: [{ id: a }]\n", "version: 1\ncustom: [{ id: A, when: { all: [] } }]\n",
            "version: 1\npaths: [{ rules: {} }]\n", "version: 1\nrules: { epss: { min: 50 } }\n",
            "version: 1\nrules: { severity: { scopes: [] } }\n", "version: 1\nother: 1\n",
        ]
        let input = try JSONSerialization.data(
            withJSONObject: ["schema": Self.schema(), "good": good, "bad": bad] as [String: Any]
        )
        let script = """
            import json, sys, yaml, jsonschema
            cases = json.load(open(sys.argv[1]))
            check = jsonschema.Draft202012Validator(json.loads(cases["schema"]))
            check.check_schema(json.loads(cases["schema"]))
            for text in cases["good"]:
                for error in check.iter_errors(yaml.safe_load(text)): print("refused:", text[:80], error.message[:200])
            for text in cases["bad"]:
                if not list(check.iter_errors(yaml.safe_load(text))): print("taken:", text)
            """
        let output = try Python.run(script, input: String(decoding: input, as: UTF8.self))
        #expect(output.isEmpty, "\(output)")
        func decodes(_ text: String) -> Bool {
            let layer = GatePolicy.Layer(file: "policy.yaml", bytes: Array(text.utf8))
            // Why it does not is for other tests.
            return (try? GatePolicy(organisation: nil, repository: layer)) != nil
        }
        #expect(good.allSatisfy(decodes))
        #expect(!bad.contains(where: decodes))
    }
}
