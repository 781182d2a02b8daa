/// The status and headers of an answer, collected line by line as curl hands them over.
///
/// Interim answers (1xx) are forgotten, trailers are dropped: they come after decisions were made on the headers.
struct ResponseHead {
    private(set) var status = 0
    private(set) var headers: [(name: String, value: String)] = []
    /// The last header of the final answer has been seen.
    private(set) var isComplete = false
    private var byteCount = 0

    static let maxBytes = 256 << 10

    enum Step { case more, complete, tooLarge }

    /// One line with its line end; `status` is curl's reading of the status line in force.
    mutating func take(_ line: UnsafeRawBufferPointer, status current: @autoclosure () -> Int) -> Step {
        byteCount += line.count
        guard byteCount <= Self.maxBytes else { return .tooLarge }
        guard !isComplete else { return .more }
        var text = line[...]
        while let last = text.last, last == 0x0D || last == 0x0A { text = text.dropLast() }
        if text.isEmpty {
            status = current()
            isComplete = status >= 200
            return isComplete ? .complete : .more
        }
        if text.starts(with: "HTTP/".utf8) {
            headers.removeAll()
        } else if let first = text.first, first == 0x20 || first == 0x09 {
            // A folded line (RFC 9112 section 5.2) continues the value before it.
            if let last = headers.indices.last { headers[last].value += " " + Self.trimmed(text) }
        } else if let colon = text.firstIndex(of: 0x3A) {
            let name = String(decoding: text[..<colon], as: UTF8.self).lowercased()
            headers.append((name, Self.trimmed(text[text.index(after: colon)...])))
        }
        return .more
    }

    private static func trimmed(_ bytes: Slice<UnsafeRawBufferPointer>) -> String {
        var bytes = bytes
        while let first = bytes.first, first == 0x20 || first == 0x09 { bytes = bytes.dropFirst() }
        while let last = bytes.last, last == 0x20 || last == 0x09 { bytes = bytes.dropLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
