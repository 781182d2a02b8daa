import Basics
import Domain
import Extractors
import Testing

@Suite struct HostileInputTests {
    private static let paths = ["package-lock.json", "npm-shrinkwrap.json", "package.json", "yarn.lock"]
    private static let seed = """
        {
          "name": "demo", "lockfileVersion": 3,
          "packages": {
            "": {"dependencies": {"a": "^1.0.0"}, "workspaces": ["w"]},
            "w": {"version": "1.0.0", "dependencies": {"@s/b": "1"}},
            "node_modules/w": {"resolved": "w", "link": true},
            "node_modules/a": {"version": "1.0.0", "resolved": "https://registry.npmjs.org/a/-/a-1.0.0.tgz",
              "license": ["MIT"], "dependencies": {"@s/b": "*"}},
            "node_modules/@s/b": {"name": "c", "version": "2.0.0", "dev": true, "resolved": "git+ssh://x#1"}
          },
          "dependencies": {"a": {"version": "npm:b@1.0.0", "requires": {"c": "1"}, "dependencies": {"c": {"version": "1.0.0"}}}}
        }

        """

    private func extraction(_ text: String, at path: String = "package-lock.json") throws -> Extraction {
        try #require(ExtractorCatalog.extraction(of: Array(text.utf8), at: path))
    }

    private func isJSON(_ bytes: [UInt8]) -> Bool {
        (try? JSONDocument(bytes)) != nil
    }

    @Test(arguments: paths)
    func `cut off anywhere, a file is not complete`(path: String) throws {
        let bytes = Array(HostileInputTests.seed.utf8)
        // The last byte is the newline.
        for length in 0..<bytes.count - 1 {
            let extraction = try #require(
                ExtractorCatalog.extraction(of: Array(bytes.prefix(length)), at: path)
            )
            #expect(extraction.completeness != .complete, "cut after \(length) bytes")
            #expect(extraction.reason?.isEmpty == false)
        }
    }

    @Test(arguments: paths, [1, 2, 3, 4])
    func `flipped bytes never crash and never make broken JSON complete`(path: String, seed: UInt64) throws {
        var random = SplitMix(state: seed)
        let original = Array(HostileInputTests.seed.utf8)
        for _ in 0..<2_000 {
            var bytes = original
            for _ in 0..<Int.random(in: 1...4, using: &random) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
                    in: 0...255,
                    using: &random
                )
            }
            let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
            #expect((extraction.completeness == .complete) == (extraction.reason == nil))
            if extraction.completeness == .complete { #expect(isJSON(bytes)) }
        }
    }

    @Test(arguments: paths)
    func `random bytes never crash`(path: String) throws {
        var random = SplitMix(state: 7)
        for length in 0..<300 {
            let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
            let extraction = try #require(ExtractorCatalog.extraction(of: bytes, at: path))
            #expect(extraction.completeness != .complete)
        }
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
        #expect(extraction.components.last?.via.count == 32)
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

/// A small seeded generator (SplitMix64), so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
