import Basics
import Foundation
import Testing

@Suite struct JSONWriterTests {
    private static func text(_ value: String) -> String {
        var writer = JSONWriter(pretty: false)
        writer.string(value)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    @Test(arguments: [
        ("", #""""#), ("plain", #""plain""#), ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t", #""\n\r\t""#),
        ("\0\u{1}\u{1F}\u{7F}", #""\u0000\u0001\u001f\u007f""#), ("\u{2028}x\u{2029}", #""\u2028x\u2029""#),
        // Others that begin with the same byte stay as they are.
        ("\u{2014}\u{2027}\u{202A}\u{2030}", "\"\u{2014}\u{2027}\u{202A}\u{2030}\""),
        ("é\u{1F600}", "\"é\u{1F600}\""), ("end\"", #""end\"""#), ("\"", #""\"""#),
    ])
    func `a text is escaped where it must be`(value: String, expected: String) {
        #expect(Self.text(value) == expected)
    }

    @Test func `what is written reads as it was, for every scalar`() throws {
        let scalars =
            (0..<0x3000).compactMap(Unicode.Scalar.init) + [Unicode.Scalar(0x10FFFF)].compactMap(\.self)
        let all = String(String.UnicodeScalarView(scalars))
        let read = try JSONSerialization.jsonObject(
            with: Data(Self.text(all).utf8),
            options: .fragmentsAllowed
        )
        #expect((read as? String).map { Array($0.utf8) } == Array(all.utf8))
    }

    @Test func `a tree is written as it is`() throws {
        let text = #"{"b":[1.50,true,null,{}],"a":{"x":"\u0007\""},"c":[]}"#
        let tree = try #require(JSONTree(JSONDocument(Array(text.utf8)).root))
        var writer = JSONWriter(pretty: false)
        writer.value(tree)
        #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    }
}
