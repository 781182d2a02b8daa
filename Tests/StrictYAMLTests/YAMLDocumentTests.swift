import StrictYAML
import Testing

@Suite struct YAMLDocumentTests {
    private func roots(_ text: String, _ aliases: YAMLDocument.Aliases = .refused) throws -> [YAMLNode] {
        try YAMLDocument.all(in: Array(text.utf8), file: "a.yaml", aliases: aliases).map(\.root)
    }

    @Test func `texts, lists and mappings are there with their lines`() throws {
        let root = try #require(
            try roots(
                """
                # comment
                plain: 1.10
                'quoted key': "a\\tb"
                list:
                  - x
                  - {y: [1, 2], z: }
                block: |
                  one
                  two
                ? long
                : value
                """
            ).first
        )
        #expect(root.members.map(\.key) == ["plain", "quoted key", "list", "block", "long"])
        #expect(root.members.map(\.line) == [2, 3, 4, 7, 10])
        #expect(root["plain"]?.string == "1.10")
        #expect(root["quoted key"]?.string == "a\tb")
        #expect(root["quoted key"]?.isPlain == false)
        #expect(root["list"]?.elements.map(\.line) == [5, 6])
        let inner = try #require(root["list"].map { Array($0.elements) }?.last)
        #expect(inner["y"]?.elements.compactMap(\.string) == ["1", "2"])
        #expect(inner["z"] == nil)
        #expect(inner.members(of: "y").count == 0)
        #expect(inner.elements(of: "y").count == 2)
        #expect(root["block"]?.string == "one\ntwo\n")
        #expect(root["long"]?.string == "value")
    }

    @Test func `every document is read`() throws {
        #expect(try roots("---\na: 1\n---\nb: 2\n---\n").map(\.isNull) == [false, false, true])
        #expect(try roots("").isEmpty)
        #expect(try roots("# nothing\n").isEmpty)
    }

    @Test(arguments: ["~", "null", "Null", "NULL", ""])
    func `null is nothing, unless in quotes`(text: String) throws {
        let root = try #require(try roots("a: \(text)\nb: '\(text)'\n").first)
        #expect(root["a"] == nil)
        #expect(root["b"]?.string == text)
    }

    @Test(arguments: [
        ("a: 1\nb: 2\na: 3\n", "line 3: the key 'a' is here twice in one mapping"),
        ("{a: 1, 'a': 2}", "line 1: the key 'a' is here twice in one mapping"),
        ((0..<20).map { "k\($0): 1\n" }.joined() + "k7: 2\n", "line 21: the key 'k7' is here twice"),
        ("a: &x 1\n", "line 1: anchors and aliases are not allowed"),
        ("a: *x\n", "line 1: anchors and aliases are not allowed"),
        ("a: !!int 1\n", "line 1: tags are not allowed"),
        ("%TAG ! tag:x,2000:\n---\na: 1\n", "line 1: tags are not allowed"),
        ("a: 1\n<<: {b: 2}\n", "line 2: merge keys are not allowed"),
        ("? [a]\n: 1\n", "line 1: a key must be plain text"),
        ("? {a: 1}\n: 1\n", "line 1: a key must be plain text"),
        ("a: 1\rb: 2\n", "line 1: a carriage return that does not end a line"),
        ("a: 1\nb: x\u{2028}y\n", "line 2: a line break that not every reader takes for one"),
        ("a: \u{85}\n", "line 1: a line break that not every reader takes for one"),
        ("a: [1, 2\n", "not YAML"),
        ("a: 1\n b: 2\n", "not YAML"),
        ("a: \u{7}\n", "not YAML"),
    ])
    func `what is refused is said with its line`(text: String, message: String) throws {
        let error = #expect(throws: YAMLError.self) { try roots(text) }
        let line = error?.line.map { "line \($0): " } ?? ""
        let found = line + (error?.message ?? "")
        #expect(found.contains(message))
    }

    @Test func `windows line ends change nothing`() throws {
        let root = try #require(try roots("a: 1\r\nb:\r\n  - 2\r\n").first)
        #expect(root["a"]?.string == "1")
        #expect(root["b"]?.line == 3)
    }

    @Test(arguments: ["[", "{a: ", "- ", "? "])
    func `deep nesting is refused without recursion`(step: String) {
        let text = String(repeating: step, count: 100_000)
        #expect(throws: YAMLError.self) { try roots(text) }
    }

    @Test func `deep indentation is refused without recursion`() {
        let text = (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
        let error = #expect(throws: YAMLError.self) { try roots(text) }
        #expect(error?.message == "nested deeper than 64 levels")
    }

    @Test func `an alias is its anchor, and nothing is copied`() throws {
        let root = try #require(try roots("a: &x {b: 1}\nc: *x\nd: [*x, *x]\n", .followed).first)
        #expect(root["c"]?["b"]?.string == "1")
        #expect(root["d"]?.elements.compactMap { $0["b"]?.string } == ["1", "1"])
    }

    @Test func `a bomb of aliases costs its text and no more`() throws {
        let lists = (1...60).map { "a\($0): &a\($0) [*a\($0 - 1), *a\($0 - 1)]\n" }.joined()
        let root = try #require(try roots("a0: &a0 [x]\n" + lists, .followed).first)
        #expect(root.count == 61)
        #expect(root["a60"]?.count == 2)
    }

    @Test(arguments: ["a: *x\n", "a: &x [*x]\n", "&x a: 1\n? *x\n: 2\n"])
    func `an alias of nothing, of itself, or for a key is refused`(text: String) {
        #expect(throws: YAMLError.self) { try roots(text, .followed) }
    }

    @Test func `too many values are refused`() {
        let bytes = Array(("[" + String(repeating: "a,", count: 1_000) + "]").utf8)
        #expect(throws: YAMLError.self) {
            try YAMLDocument.all(in: bytes, file: "", limits: YAMLLimits(nodes: 1_000))
        }
        #expect(throws: YAMLError.self) {
            try YAMLDocument.all(in: bytes, file: "", limits: YAMLLimits(bytes: 100))
        }
    }

    @Test func `what is not UTF-8 is refused`() {
        #expect(throws: YAMLError.self) { try YAMLDocument.all(in: [0x61, 0x3A, 0x20, 0xFF], file: "") }
    }
}
