import StrictYAML
import Testing

@Suite struct YAMLValueTests {
    private func parse(_ text: String) throws -> YAMLValue? {
        try YAMLValue.parse(Array(text.utf8), file: "a.yaml")
    }

    @Test(arguments: [
        ("b: 0\na: 1\na: 2\n", "the key 'a' is here twice"),
        ("a: [1, 2\n", "a.yaml"),
        ("a: &x 1\nb: *x\n", "a.yaml:1:4: anchors and aliases are not allowed"),
        ("a: 1\n---\nb: 2\n", "a second document begins here"),
        ("? [1]\n: 2\n", "a key must be plain text"),
    ])
    func `what is refused is said with its line`(text: String, message: String) throws {
        let error = #expect(throws: YAMLError.self) { try parse(text) }
        #expect(try #require(error).description.contains(message), "\(String(describing: error))")
    }

    @Test func `deep nesting is refused before the parser recurses`() {
        for text in [String(repeating: "[", count: 500_000), String(repeating: "- ", count: 400_000)] {
            #expect(throws: YAMLError.self) { try parse(text) }
        }
    }

    @Test func `an empty file is nothing`() throws {
        #expect(try parse("# only a comment\n") == nil)
        #expect(try parse("") == nil)
    }

    @Test(arguments: [
        ("30s", 30_000), ("10m", 600_000), ("6h", 21_600_000), ("7d", 604_800_000), ("0", 0), ("5ms", 5),
    ])
    func `spans of time`(text: String, milliseconds: Int) throws {
        #expect(try parse(text)?.duration() == .milliseconds(milliseconds))
    }

    @Test(arguments: ["10", "-5s", "1w", "s", "99999999d", "[]"])
    func `what is not a span of time`(text: String) throws {
        let value = try #require(try parse(text))
        #expect(throws: YAMLError.self) { try value.duration() }
    }

    @Test(arguments: [("25MiB", 26_214_400), ("512", 512), ("20GiB", 21_474_836_480)])
    func `sizes`(text: String, bytes: Int) throws {
        #expect(try parse(text)?.byteCount() == bytes)
    }

    @Test func `an unknown key names the nearest one and its line`() throws {
        let mapping = try #require(try parse("host: a\nprot: 1\n")).mapping()
        let error = #expect(throws: YAMLError.self) { try mapping.refuseUnknown(["host", "port"]) }
        #expect(error?.description == "a.yaml:2:1: prot: unknown key; did you mean 'port'?")
    }

    @Test func `a hostile key is quoted as one short line, and paths below it stay short`() throws {
        let key = String(repeating: "k", count: 100_000)
        let text = "? |\n  a\n  \(key)\n: {b: {c: 1}}\n"
        let outer = try #require(try parse(text)).mapping()
        let error = #expect(throws: YAMLError.self) { try outer.refuseUnknown(["host"]) }
        #expect(error?.description.utf8.count ?? 0 < 200)
        #expect(error?.description.contains("\n") == false)
        #expect(outer.keys.first?.utf8.count ?? 0 > 100_000)
        let inner = try #require(outer.entries.first).value.mapping()
        #expect(inner.entries.first?.value.key.utf8.count ?? 1000 < 100)
    }

    @Test func `words are a closed set, yes is not true, 1 is not text by accident`() throws {
        let mapping = try #require(try parse("a: yes\nb: 7\nc: null\n")).mapping()
        #expect(throws: YAMLError.self) { try mapping.required("a").bool() }
        #expect(try mapping.required("b").int(in: 1...9) == 7)
        #expect(throws: YAMLError.self) { try mapping.required("b").int(in: 8...9) }
        #expect(mapping["c"] == nil)
    }
}
