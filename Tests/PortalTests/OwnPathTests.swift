import Portal
import Testing

@Suite struct OwnPathTests {
    @Test(arguments: [
        "/", "/projects", "/projects/1?tab=scans&x=%2F%2Fa", "/a//b", "/a#b", "/%5Cevil.example",
        "/" + String(repeating: "a", count: 1023),
    ])
    func `a path of our own stays as it is`(text: String) {
        #expect(OwnPath(text)?.text == text)
    }

    @Test(arguments: [
        "", "projects", "//evil.example", "///evil.example", "/\\evil.example", "\\/evil.example",
        "\\\\evil.example",
        "https://evil.example", "https:evil.example", "http:/evil.example", "javascript:alert(1)",
        "data:text/html,x", "/\t/evil.example", "/\n/evil.example", "/\r\nSet-Cookie: a=b",
        "\t//evil.example",
        " /evil.example", "/ evil", "/a\u{0}b", "/a\u{7F}", "/\u{2F}evil.example", "/caf\u{E9}",
        "/\u{202E}", "\u{FF0F}/evil.example", "/\u{FF0F}evil.example", "@evil.example", "?next=/", "#", ".",
        "./a",
        "/a\\b", "/" + String(repeating: "a", count: 1024),
    ])
    func `what could lead elsewhere is none`(text: String) {
        #expect(OwnPath(text) == nil)
    }

    @Test func `the root is a path of our own`() { #expect(OwnPath("/") == .root) }
}
