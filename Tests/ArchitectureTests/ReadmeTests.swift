import Foundation
import Testing

/// What README lists in full.
@Suite struct ReadmeTests {
    private static let readme = SourceTree.text("README.md")

    @Test func `README names every metric`() {
        // An entry's key, alone or with its text behind it: `    "name": …`.
        let names = SourceTree.text("Sources/Pipeline/MetricCatalog.swift").lines.compactMap {
            line -> String? in
            let parts = line.split(separator: "\"", omittingEmptySubsequences: false)
            guard parts.count > 2, parts[0].allSatisfy({ $0 == " " }), parts[2].hasPrefix(":") else {
                return nil
            }
            return String(parts[1])
        }
        #expect(names.count > 30)
        #expect(names.allSatisfy { $0.hasPrefix("gatehouse_") || $0.hasPrefix("process_") })
        for name in names {
            #expect(Self.readme.holds("`\(name)`") || Self.readme.holds("`\(name){"), "\(name)")
        }
    }

    @Test func `README names every field and operator of a rule of one's own`() throws {
        let schema = try #require(
            try JSONSerialization.jsonObject(
                with: Data(SourceTree.text("Sources/GateRules/policy.schema.json").utf8)
            ) as? [String: Any]
        )
        let condition = (schema["$defs"] as? [String: Any])?["condition"] as? [String: Any]
        let forms = try #require(condition?["oneOf"] as? [[String: Any]])
        let properties = try #require(
            forms.compactMap { $0["properties"] as? [String: Any] }.first { $0["field"] != nil }
        )
        func words(_ key: String) -> [String] {
            (properties[key] as? [String: Any])?["enum"] as? [String] ?? []
        }
        #expect(words("field").count > 30 && words("op").count > 8)
        for word in words("field") + words("op") {
            let name = word.split(separator: ".").last ?? ""
            #expect(Self.readme.holds("`\(name)`"), "\(word)")
        }
    }
}
