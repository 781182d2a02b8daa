import StrictXML
import Testing

@Suite struct XMLEncodingTests {
    private static let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<a b=\"\u{E9}\">\u{1F600}</a>\n"

    private func utf16(_ text: String, isBigEndian: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let bytes = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
            return isBigEndian ? bytes : bytes.reversed()
        }
    }

    @Test(arguments: [true, false], ["\u{FEFF}", ""])
    func `UTF-16 of either order is read, with and without byte order mark`(isBigEndian: Bool, mark: String)
        throws
    {
        let root = try XMLTree.root(utf16(mark + XMLEncodingTests.text, isBigEndian: isBigEndian))
        #expect(root.attribute("b") == "\u{E9}")
        #expect(root.text == "\u{1F600}")
        #expect(root.line == 2)
    }

    @Test func `UTF-16 that is cut within a character is refused`() {
        let bytes = utf16("\u{FEFF}<a>\u{1F600}</a>", isBigEndian: false)
        #expect(throws: XMLError.self) { try XMLTree.root(bytes.dropLast()) }
        // Half of a surrogate pair.
        #expect(throws: XMLError.self) { try XMLTree.root(Array(bytes[..<10]) + bytes[12...]) }
    }

    @Test(arguments: ["ISO-8859-1", "iso-8859-1", "latin1"])
    func `ISO-8859-1 is read as declared`(name: String) throws {
        let bytes =
            Array("<?xml version='1.0' encoding='\(name)'?><a b='".utf8) + [0xE9] + Array("'>".utf8)
            + [0xFF, 0x80] + Array("</a>".utf8)
        let root = try XMLTree.root(bytes)
        #expect(root.attribute("b") == "\u{E9}")
        #expect(root.text == "\u{FF}\u{80}")
    }

    @Test(arguments: ["us-ascii", "windows-1252", "ISO-8859-15", "Cp1252"])
    func `an encoding that shares ASCII is read as long as the file is ASCII`(name: String) throws {
        let file = "<?xml version='1.0' encoding='\(name)'?>\n<a>"
        #expect(try XMLTree.root(Array((file + "b</a>").utf8)).text == "b")
        let error = #expect(throws: XMLError.self) { try XMLTree.root(Array((file + "\n\u{E9}</a>").utf8)) }
        #expect(error?.line == 3)
    }

    @Test(arguments: [
        ("UTF-16", "says it is UTF-16 and is not"), ("UTF-7", "its encoding is not read; save it as UTF-8"),
        ("IBM037", "its encoding is not read; save it as UTF-8"),
        ("", "its encoding is not read; save it as UTF-8"),
    ])
    func `an encoding that is not read is refused`(name: String, message: String) {
        let file = "<?xml version='1.0' encoding='\(name)'?><a/>"
        #expect(throws: XMLError(line: 1, message: message)) { try XMLTree.root(Array(file.utf8)) }
    }

    @Test func `a file that is not valid UTF-8 is refused with the line`() {
        let bytes = Array("<a>\n\n".utf8) + [0xC0, 0x80] + Array("</a>".utf8)
        #expect(throws: XMLError(line: 3, message: "not valid UTF-8")) { try XMLTree.root(bytes) }
        #expect(throws: XMLError(line: 3, message: "not valid UTF-8")) {
            try XMLTree.root([0xEF, 0xBB, 0xBF] + bytes)
        }
    }

    @Test func `UTF-32 is refused`() {
        let big = Array("<a/>".utf8).flatMap { [0, 0, 0, $0] as [UInt8] }
        let little = Array("<a/>".utf8).flatMap { [$0, 0, 0, 0] as [UInt8] }
        for bytes in [big, little, [0, 0, 0xFE, 0xFF] + big, [0xFF, 0xFE, 0, 0] + little] {
            #expect(throws: XMLError.self) { try XMLTree.root(bytes) }
        }
    }
}
