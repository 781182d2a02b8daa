import Portal
import Testing

@Suite struct EndpointURLTests {
    @Test(arguments: [
        ("https://ID.example.com/a?b=c", "id.example.com", 443, false, true),
        ("https://id.example.com:8443", "id.example.com", 8443, false, true),
        ("http://id.example.com/", "id.example.com", 80, false, false),
        ("http://localhost:3000/", "localhost", 3000, true, true),
        ("http://127.0.0.1:3000/", "127.0.0.1", 3000, true, true),
        ("http://127.9.9.9", "127.9.9.9", 80, true, true), ("http://[::1]:80/a", "[::1]", 80, true, true),
        ("http://127.0.0.1.evil.example/", "127.0.0.1.evil.example", 80, false, false),
        ("http://127.evil.example.com/", "127.evil.example.com", 80, false, false),
        ("http://localhost.evil.example/", "localhost.evil.example", 80, false, false),
        ("http://[::2]", "[::2]", 80, false, false), ("http://128.0.0.1", "128.0.0.1", 80, false, false),
        ("http://127.0.0.256", "127.0.0.256", 80, false, false),
    ])
    func `host and port are those that a client connects to`(
        text: String,
        host: String,
        port: Int,
        isLoopback: Bool,
        isConfidential: Bool
    ) {
        let url = EndpointURL(text)
        #expect(url?.text == text && url?.host == host && url?.port == port)
        #expect(url?.isLoopback == isLoopback && url?.isConfidential == isConfidential)
    }

    @Test(arguments: [
        "", "id.example.com", "//id.example.com", "ftp://id.example.com", "https://", "https:///a",
        "https://:443",
        "https://a@id.example.com", "https://id.example.com@evil.example",
        "https://id.example.com\\@evil.example",
        "https://id.example.com#@evil.example", "https://id.example.com/\u{0}", "https://id.example.com/a b",
        "https://id.example.com:0", "https://id.example.com:65536", "https://id.example.com:-1",
        "https://id.example.com:+1", "https://id.example.com:", "https://id.example.com:1:2", "https://[::1",
        "https://[::1]a", "https://[g::1]", "https://a:b", "https://b\u{FC}cher.example",
        "https://id%2eexample.com",
        "HTTPS://id.example.com", "https://a/" + String(repeating: "a", count: 2048),
    ])
    func `what clients may read differently is none`(text: String) {
        #expect(EndpointURL(text) == nil)
    }
}
