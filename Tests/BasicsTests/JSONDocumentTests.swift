import Basics
import Testing

@Suite struct JSONDocumentTests {
    @Test func `a whole number is one however it is written`() throws {
        let numbers: [(String, Int?)] = [
            ("0", 0), ("-0", 0), ("5650.0", 5650), ("1e3", 1000), ("-2.50e1", -25), ("1.5", nil),
            ("1e-1", nil),
            ("9223372036854775807", .max), ("9223372036854775808", nil), ("9007199254740993.0", nil),
            ("1e17", nil), ("1e999", nil), ("\"1\"", nil), ("true", nil),
        ]
        for (text, number) in numbers {
            #expect(try JSONDocument(Array(text.utf8)).root.int == number, "\(text)")
        }
    }

    @Test func `members keep their order, lines and spans`() throws {
        let text = "{\n  \"a\": 1,\n  \"b\": [true, null]\n}\n"
        let document = try JSONDocument(Array(text.utf8))
        #expect(document.root.members.map(\.key) == ["a", "b"])
        #expect(document.root["b"]?.line == 3)
        #expect(document.root["a"]?.int == 1)
        #expect(document.root["b"]?.elements.map(\.isNull) == [false, true])
        let span = try #require(document.root["b"]).byteRange
        #expect(String(decoding: document.bytes[span], as: UTF8.self) == "[true, null]")
    }

    @Test(arguments: [
        ("", "the file is empty"), ("{", "the document ends too early"), ("[1,]", "expected a value"),
        ("{\"a\":1,}", "expected a key in quotes"), ("01", "not a number"),
        ("\"\u{1}\"", "a control character in a string"),
        ("1 2", "text after the end of the document"), ("[1}", "expected ',' or ']'"),
        ("nul", "expected a value"),
        ("\"\\x\"", "unknown escape in a string"), ("\"a", "a string does not end"), ("-", "not a number"),
        ("{1:2}", "expected a key in quotes"), ("\"\\u12g4\"", "a \\u escape needs four hexadecimal digits"),
    ])
    func `what is not JSON says why`(text: String, message: String) {
        #expect(throws: JSONError(message, line: 1)) { try JSONDocument(Array(text.utf8)) }
    }

    @Test(arguments: [
        "{\"a\": 1,}", "[1,]", "[[],]", "// x\n[1]", "/* x */[1/**/,/***/2]//",
        "{/*}*/\"a\"/*:*/:/*,*/1//}\n,/* */}",
        "{} // é", "[1,//\n]",
    ])
    func `comments and trailing commas are taken only where asked for`(text: String) throws {
        let bytes = Array(text.utf8)
        #expect(throws: JSONError.self) { try JSONDocument(bytes) }
        #expect(throws: Never.self) { try JSONDocument(bytes, syntax: .withComments) }
    }

    @Test(arguments: [
        ("[,]", "expected a value"), ("[1,,]", "expected a value"), ("{,}", "expected a key in quotes"),
        ("{\"a\":1,,}", "expected a key in quotes"), ("{\"a\":,}", "expected a value"),
        ("1,", "text after the end of the document"), ("/", "expected a comment after '/'"),
        ("[1]/ /", "expected a comment after '/'"), ("[1 /* ]", "a comment does not end"),
        ("[1] /*/", "a comment does not end"), ("// x", "the file is empty"),
        ("[1,", "the document ends too early"),
        ("{'a':1}", "expected a key in quotes"), ("# x\n[1]", "expected a value"),
    ])
    func `with comments and trailing commas nothing else is taken`(text: String, message: String) {
        #expect(throws: JSONError(message, line: 1)) {
            try JSONDocument(Array(text.utf8), syntax: .withComments)
        }
    }

    @Test func `lines go on counting in comments, whose bytes are UTF-8 too`() throws {
        let text = "// one\n/* two\n three */ {\n\"a\" // four\n: /*\n*/ [1,\n2,],\n}"
        let document = try JSONDocument(Array(text.utf8), syntax: .withComments)
        #expect(document.root.line == 3)
        #expect(document.root.members.map(\.line) == [4])
        #expect(document.root["a"]?.line == 6)
        #expect(document.root["a"]?.elements.map(\.line) == [6, 7])
        #expect(throws: JSONError("not UTF-8", line: 2)) {
            try JSONDocument([0x2F, 0x2F, 0x0A, 0x2F, 0x2F, 0xFF], syntax: .withComments)
        }
    }

    @Test func `the line of an error is counted`() {
        #expect(throws: JSONError("expected a value", line: 3)) {
            try JSONDocument(Array("{\n\"a\":\n}".utf8))
        }
    }

    @Test func `depth is capped without recursion`() {
        let deep = [UInt8](repeating: 0x5B, count: 1_000_000)
        #expect(throws: JSONError("nested deeper than 512 levels", line: 1)) { try JSONDocument(deep) }
    }

    @Test func `invalid UTF-8 is refused`() {
        #expect(throws: JSONError("not UTF-8", line: 1)) { try JSONDocument([0x22, 0xFF, 0x22]) }
        #expect(throws: JSONError("not UTF-8", line: 1)) { try JSONDocument([0x22, 0xED, 0xA0, 0x80, 0x22]) }
    }

    @Test func `escapes decode, lone surrogates become U+FFFD`() throws {
        let document = try JSONDocument(Array(#"["\ud83c\udf89\n\"\/", "\ud83c", "caf\u00e9"]"#.utf8))
        #expect(document.root.elements.map(\.string) == ["🎉\n\"/", "\u{FFFD}", "café"])
    }

    @Test(arguments: [3, 40])
    func `duplicate keys are reported with their line`(fillers: Int) throws {
        let filler = (0..<fillers).map { "\"k\($0)\": \($0),\n" }.joined()
        let document = try JSONDocument(Array("{\(filler)\"k1\": {\"x\": 1, \"\\u0078\": 2}}".utf8))
        let expected = Set(["x@\(fillers + 1)", "k1@\(fillers + 1)"])
        #expect(Set(document.duplicateKeys.map { "\($0.key)@\($0.line)" }) == expected)
    }

    @Test func `a byte order mark is kept apart`() throws {
        let document = try JSONDocument([0xEF, 0xBB, 0xBF] + Array("{}".utf8))
        #expect(document.hasByteOrderMark)
        #expect(document.root.kind == .object)
    }
}
