import Basics
import Domain
import Extractors
import Testing

/// Hostile files of npm, beyond what is tried on every format.
@Suite struct NPMHostileInputTests {
    private func extraction(_ text: String, at path: String = "package-lock.json") throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    @Test func `deep nesting of version 1 is refused without recursion`() throws {
        let depth = 100_000
        let text =
            #"{"lockfileVersion":1,"dependencies":"#
            + String(repeating: #"{"a":{"version":"1.0.0","dependencies":"#, count: depth) + "{}"
            + String(repeating: "}}", count: depth) + "}"
        let extraction = try extraction(text)
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason?.contains("nested deeper") == true)
    }

    @Test func `a long chain costs no square of its length`() throws {
        let count = 20_000
        let entries = (0..<count).map {
            "\"node_modules/p\($0)\": {\"version\": \"1.0.0\", \"dependencies\": {\"p\($0 + 1)\": \"1\"}}"
        }
        let text =
            "{\"lockfileVersion\": 3, \"packages\": {\"\": {\"dependencies\": {\"p0\": \"1\"}}, \(entries.joined(separator: ","))}}"
        let extraction = try extraction(text)
        #expect(extraction.completeness == .complete)
        #expect(extraction.components.count == count)
        #expect(extraction.components.last?.via.count == 8)
        #expect(extraction.components.last?.via.first?.description == "pkg:npm/p0@1.0.0")
    }

    @Test func `a cycle ends`() throws {
        let text = """
            {"lockfileVersion": 3, "packages": {"": {"dependencies": {"a": "1"}},
             "node_modules/a": {"version": "1.0.0", "dependencies": {"b": "1", "a": "1"}},
             "node_modules/b": {"version": "1.0.0", "dependencies": {"a": "1"}}}}
            """
        #expect(try extraction(text).components.map(\.via.count) == [0, 1])
    }

    @Test func `too many entries are refused`() throws {
        let entries = (0...500_000).map { "\"node_modules/\($0)\":{}" }.joined(separator: ",")
        let extraction = try extraction("{\"lockfileVersion\":3,\"packages\":{\(entries)}}")
        #expect(extraction.completeness == .unreadable)
        #expect(extraction.reason == "more than 500000 entries")
    }

    @Test func `diagnostics of one manifest are capped`() throws {
        let entries = (0..<200).map { "\"node_modules/p\($0)\":{}" }.joined(separator: ",")
        let extraction = try extraction("{\"lockfileVersion\":3,\"packages\":{\(entries)}}")
        #expect(extraction.completeness == .partial)
        #expect(extraction.diagnostics.count == 51)
        #expect(extraction.diagnostics.last?.message == "and 150 more")
    }

    @Test(arguments: [
        "", ".", "..", "../x", "a/b", "@s", "@/x", "@s/", "@s/..", "@s/a/b", #"a\u0000b"#, #"a\nb"#, #"a\\b"#,
        String(repeating: "n", count: 513), #"a\u202eb"#,
    ])
    func `a name that is no package name is not understood`(name: String) throws {
        let v1 = try extraction(#"{"lockfileVersion":1,"dependencies":{"\#(name)":{"version":"1.0.0"}}}"#)
        #expect(v1.completeness == .partial)
        #expect(v1.components.isEmpty)
        let alias =
            #"{"lockfileVersion":3,"packages":{"node_modules/x":{"name":"\#(name)","version":"1.0.0"}}}"#
        // An empty name is none.
        let renamed = try extraction(alias)
        #expect(renamed.completeness == .partial)
        let manifest = try extraction(#"{"dependencies":{"\#(name)":"1.0.0"}}"#, at: "package.json")
        #expect(manifest.completeness == .partial)
        #expect(manifest.components.isEmpty)
    }

    @Test(arguments: [
        "__proto__", "constructor", "hasOwnProperty", "node", "ünïcode", "a b",
        String(repeating: "n", count: 512),
    ])
    func `an odd name is a name`(name: String) throws {
        let text = #"{"lockfileVersion":3,"packages":{"node_modules/\#(name)":{"version":"1.0.0"}}}"#
        #expect(try extraction(text).components.map(\.name) == [name])
    }

    @Test(arguments: [
        "node_modules", "node_modules/", "/node_modules/a", "./node_modules/a", "a//b", "a/../b",
        "node_modules/@s",
        "node_modules/node_modules", String(repeating: "a/", count: 300) + "b",
        String(repeating: "a", count: 5000),
    ])
    func `a key that is no install path is not understood`(key: String) throws {
        #expect(
            try extraction(#"{"lockfileVersion":3,"packages":{"\#(key)":{"version":"1.0.0"}}}"#).completeness
                == .partial
        )
    }

    @Test func `hostile text in a reason is short and on one line`() throws {
        let long = String(repeating: "x", count: 10_000)
        let texts = [
            #"{"lockfileVersion":3,"packages":{"node_modules/a":{"version":"\#(long)"}}}"#,
            #"{"\#(long)":1,"\#(long)":2}"#,
            #"{"a\nb\u2028":1,"a\nb\u2028":2}"#,
        ]
        for text in texts {
            let extraction = try extraction(text)
            for message in extraction.diagnostics.map(\.message) + [extraction.reason ?? ""] {
                #expect(message.utf8.count < 400)
                #expect(!message.unicodeScalars.contains { $0 == "\n" || $0 == "\u{2028}" })
            }
        }
    }

    @Test(arguments: ["0", "4", "-1", "99999999999999999999", "1.5", "true", "null", "[]"])
    func `a lockfile version that is not known is never complete`(version: String) throws {
        let extraction = try extraction("{\"lockfileVersion\": \(version), \"packages\": {\"\": {}}}")
        #expect(extraction.completeness == .unsupported || extraction.completeness == .unreadable)
    }

    @Test func `a nested tree of many folders stays within its steps`() throws {
        // Every place asks for a name that is nowhere, which walks all the way up.
        let chain = (0..<80).map { "node_modules/d\($0)" }
        let entries = (1...80).map { depth in
            let requests = (0..<500).map { "\"m\(depth)-\($0)\": \"1\"" }.joined(separator: ",")
            let key = chain.prefix(depth).joined(separator: "/")
            return "\"\(key)\": {\"version\": \"1.0.0\", \"dependencies\": {\(requests)}}"
        }
        let text =
            "{\"lockfileVersion\": 3, \"packages\": {\"\": {\"dependencies\": {\"d0\": \"1\"}}, \(entries.joined(separator: ","))}}"
        #expect(try extraction(text).components.count == 80)
    }
}
