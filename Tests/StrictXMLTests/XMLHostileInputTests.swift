import StrictXML
import Testing

@Suite struct XMLHostileInputTests {
    private func root(_ text: String, _ limits: XMLTree.Limits = .init()) throws -> XMLTreeElement {
        try XMLTree.root(Array(text.utf8), limits: limits)
    }

    private static let seed = """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <!-- a --><?b c?>
        <p:d xmlns:p="u" e='&#65;&lt;'><f>g &amp; <![CDATA[h]]></f>
          <i/>\u{E9}\u{1F600}</p:d><!-- j -->
        """

    @Test func `cut off anywhere, a file is refused`() throws {
        let bytes = Array(XMLHostileInputTests.seed.utf8)
        let end = try #require(bytes.lastIndex(of: UInt8(ascii: "d"))) + 2
        for length in 0..<bytes.count where length != end {
            #expect(throws: XMLError.self, "cut after \(length) bytes") {
                try XMLTree.root(Array(bytes.prefix(length)))
            }
        }
        #expect(try XMLTree.root(Array(bytes.prefix(end))).children.map(\.localName) == ["f", "i"])
    }

    @Test func `any one byte changed never crashes and keeps lines in order`() {
        let original = Array(XMLHostileInputTests.seed.utf8)
        for index in original.indices {
            for byte in Array("\0\t \n\"&'/:;<=>[]a!?-".utf8) + [0x80, 0xC3, 0xFF] {
                var bytes = original
                bytes[index] = byte
                guard let root = try? XMLTree.root(bytes) else { continue }
                let lines = [root.line] + root.descendants.map(\.line)
                #expect(lines == lines.sorted())
            }
        }
    }

    @Test func `deep nesting is refused without recursion`() {
        let text = String(repeating: "<a>", count: 100_000)
        #expect(throws: XMLError(line: 1, message: "nested deeper than 256 levels")) { try root(text) }
    }

    @Test func `a depth that is allowed is read, walked and freed without recursion`() throws {
        let depth = 200_000
        let text = String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
        var element: XMLTreeElement? = try root(text, .init(depth: depth))
        #expect(element?.descendants.reduce(0) { count, _ in count + 1 } == depth - 1)
        var levels = 0
        while let current = element {
            levels += 1
            element = current.child("a")
        }
        #expect(levels == depth)
    }

    @Test func `every limit holds`() throws {
        let wide = "<a>" + String(repeating: "<b c=''/>", count: 10) + "</a>"
        #expect(try root(wide, .init(nodes: 21)).children.reduce(0) { count, _ in count + 1 } == 10)
        #expect(throws: XMLError(line: 1, message: "more than 20 elements and attributes")) {
            try root(wide, .init(nodes: 20))
        }
        #expect(throws: XMLError(line: nil, message: "larger than 10 bytes")) {
            try root(wide, .init(bytes: 10))
        }
        let attributes = (0...64).map { " a\($0)=''" }
        #expect(try root("<a\(attributes.dropLast().joined())/>").attributes.count == 64)
        #expect(throws: XMLError(line: 1, message: "more than 64 attributes")) {
            try root("<a\(attributes.joined())/>")
        }
        let name = String(repeating: "n", count: 1_025)
        #expect(throws: XMLError.self) { try root("<\(name)/>") }
        #expect(try root("<\(name.dropLast())/>").localName.utf8.count == 1_024)
    }

    @Test func `errors quote nothing long, hostile or of several lines`() {
        for name in [String(repeating: "n", count: 1_000), "a\u{202E}b", "\u{9B}m"] {
            let error = #expect(throws: XMLError.self) { try root("<\(name)>\n") }
            #expect(error?.message == "the file ends within an element of line 1")
        }
    }

    /// Ends within the test's time only if each is linear.
    @Test(arguments: [
        "<!--", "<?a ", "<![CDATA[", "]]", "&", "&#", "<a ", "</", "'", "-", "\r", "<b>", "<b/>", "<b></b>",
    ])
    func `a hundred thousand of the same token end`(token: String) {
        let text = "<a>" + String(repeating: token, count: 100_000)
        #expect(throws: XMLError.self) { try root(text) }
        #expect(throws: XMLError.self) { try root("<a b=\"" + String(repeating: token, count: 100_000)) }
    }
}
