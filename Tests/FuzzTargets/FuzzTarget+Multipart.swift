import Basics

extension FuzzTarget {
    /// Forms: what comes out does not depend on how the bytes were cut, and never has more bytes than went in.
    static let multipart = FuzzTarget(
        name: "multipart",
        seeds: [
            "--x\r\nContent-Disposition: form-data; name=\"upload\"; filename=\"a.zip\"\r\n\r\nPK\r\n--x--\r\n",
            "--x\r\nContent-Disposition: form-data; name=ref\r\n\r\nmain\r\n--x\r\ncontent-disposition: form-data;name=\"a\\\"b\"\r\n\r\n\r\n--x--",
            "before\r\n--x \t\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n--x\r\n\r\n\r\n--x--after",
            "--x--", "--x", "\r\n--x\r\n\r\n",
        ]
    ) { input in
        let whole = events(of: [input[...]])
        let cut = events(of: input.indices.map { input[$0...$0] })
        Invariant.holds(whole == cut, "a form reads differently when it comes byte by byte")
        let count = (whole ?? []).reduce(0) { sum, event in
            if case .bytes(let bytes) = event { return sum + bytes.count }
            return sum
        }
        Invariant.holds(count <= input.count, "a form has more contents than bytes")
    }

    /// With neighbouring bytes put together; `nil` where it is malformed.
    private static func events(of chunks: [ArraySlice<UInt8>]) -> [MultipartParser.Event]? {
        var parser = MultipartParser(boundary: "x")
        var events: [MultipartParser.Event] = []
        for chunk in chunks {
            parser.feed(chunk)
            do {
                while let event = try parser.next() {
                    if event == .end { return events + [.end] }
                    if case .bytes(let more) = event, case .bytes(let bytes)? = events.last {
                        events[events.count - 1] = .bytes(bytes + more)
                    } else {
                        events.append(event)
                    }
                }
            } catch {
                return nil
            }
        }
        return events
    }
}
