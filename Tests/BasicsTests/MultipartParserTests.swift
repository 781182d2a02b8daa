import Basics
import Testing

@Suite struct MultipartParserTests {
    private typealias Event = MultipartParser.Event

    /// The events of a form with the boundary `x`, fed in pieces of a size; bytes put together.
    private func events(_ text: String, by size: Int = .max) throws -> [Event] {
        var parser = MultipartParser(boundary: "x")
        var events: [Event] = []
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty {
            parser.feed(rest.prefix(size))
            rest = rest.dropFirst(size)
            while let event = try parser.next() {
                if case .bytes(let more) = event, case .bytes(let bytes)? = events.last {
                    events[events.count - 1] = .bytes(bytes + more)
                } else {
                    events.append(event)
                }
                if event == .end { return events }
            }
        }
        return events
    }

    private static let form = """
        what stands before is nobody's\r
        --x\r
        Content-Type: application/zip\r
        Content-Disposition: form-data; name="upload"; filename="a;b.zip"\r
        \r
        PK\r
        --not\r
        \r\n\r
        --x  \r
        content-disposition:form-data ; name=ref\r
        \r
        main\r
        --x\r
        Content-Disposition: form-data; name="a\\"b"\r
        \r
        \r
        --x--\r
        what stands behind
        """

    @Test(arguments: [1, 2, 3, 7, 64, Int.max])
    func `a form is taken apart however its bytes come`(_ size: Int) throws {
        #expect(
            try events(Self.form, by: size) == [
                .part(name: "upload", isFile: true), .bytes(Array("PK\r\n--not\r\n\r\n".utf8)),
                .part(name: "ref", isFile: false), .bytes(Array("main".utf8)),
                .part(name: "a\"b", isFile: false), .end,
            ]
        )
    }

    @Test func `a part without contents has none, with and without its own line end`() throws {
        let head = "--x\r\nContent-Disposition: form-data; name=a\r\n\r\n"
        for text in [head + "--x--", head + "\r\n--x--"] {
            for size in [1, Int.max] {
                #expect(try events(text, by: size) == [.part(name: "a", isFile: false), .end])
            }
        }
    }

    @Test func `what ends too early says nothing more`() throws {
        #expect(try events("--x\r\nContent-Disposition: form-data; name=a\r\n\r\nabc\r\n--") != [.end])
        #expect(try events("--y--") == [])
    }

    @Test(arguments: [
        "--x\r\n\r\nno head at all\r\n--x--", "--x\r\nContent-Type: text/plain\r\n\r\na\r\n--x--",
        "--x\r\nContent-Disposition: attachment; name=a\r\n\r\na\r\n--x--",
        "--xy\r\nContent-Disposition: form-data; name=a\r\n\r\na\r\n--x--",
        "--x\r\nX: " + String(repeating: "a", count: 9000) + "\r\n\r\n--x--",
        "--x" + String(repeating: " ", count: 300),
        String(repeating: "--x\r\nContent-Disposition: form-data; name=a\r\n\r\na\r\n", count: 17) + "--x--",
    ])
    func `what is no form is refused`(_ text: String) {
        #expect(throws: MultipartParser.Malformed.self) { try events(text) }
    }

    @Test(
        arguments: [
            ("multipart/form-data; boundary=x", "x"),
            ("Multipart/Form-Data;charset=utf-8; Boundary=\"a b\"", "a b"),
            ("multipart/form-data", nil), ("multipart/mixed; boundary=x", nil), ("application/json", nil),
            ("multipart/form-data; boundary=", nil), ("multipart/form-data; boundary=a\r\nb", nil),
            ("multipart/form-data; boundary=" + String(repeating: "a", count: 71), nil),
            ("multipart/form-data; boundary=\"a \"", nil),
        ] as [(String, String?)]
    )
    func `boundaries are read as RFC 2046 writes them`(_ type: String, _ boundary: String?) {
        #expect(MultipartParser.boundary(ofContentType: type) == boundary)
    }
}
