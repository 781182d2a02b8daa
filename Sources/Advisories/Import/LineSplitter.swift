/// Cuts a stream of bytes into lines, however the chunks fall.
///
/// Lines end in LF or CRLF; the last one may have no end. A line beyond the limit is an error, so that memory is bounded.
struct LineSplitter {
    static let maximumLength = 1_024

    private var pending: [UInt8] = []
    /// The number, from one, of the line handed out last.
    private(set) var line = 0

    mutating func add(
        _ chunk: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var start = 0
        for end in 0..<chunk.count where chunk[end] == 0x0A {
            let part = UnsafeRawBufferPointer(rebasing: chunk[start..<end])
            start = end + 1
            if pending.isEmpty {
                try hand(part, body)
            } else {
                try keep(part)
                let whole = pending
                pending.removeAll(keepingCapacity: true)
                try LineSplitter.withBytes(of: whole) { bytes throws(AdvisoryError) in try hand(bytes, body) }
            }
        }
        try keep(UnsafeRawBufferPointer(rebasing: chunk[start...]))
    }

    /// Hands out what is left.
    mutating func finish(_ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void) throws(AdvisoryError)
    {
        guard !pending.isEmpty else { return }
        let whole = pending
        pending = []
        try LineSplitter.withBytes(of: whole) { bytes throws(AdvisoryError) in try hand(bytes, body) }
    }

    private mutating func hand(
        _ bytes: UnsafeRawBufferPointer,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        line += 1
        guard bytes.count <= LineSplitter.maximumLength else { throw tooLong(line) }
        let hasReturn = bytes.last == 0x0D
        try body(UnsafeRawBufferPointer(rebasing: hasReturn ? bytes.dropLast() : bytes[...]))
    }

    private mutating func keep(_ part: UnsafeRawBufferPointer) throws(AdvisoryError) {
        guard pending.count + part.count <= LineSplitter.maximumLength else { throw tooLong(line + 1) }
        pending.append(contentsOf: part)
    }

    private func tooLong(_ line: Int) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "line \(line): longer than \(LineSplitter.maximumLength) bytes")
    }

    private static func withBytes(
        of array: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        // `withUnsafeBytes` knows no typed errors.
        let result = array.withUnsafeBytes { bytes -> Result<Void, AdvisoryError> in
            do throws(AdvisoryError) { return .success(try body(bytes)) } catch { return .failure(error) }
        }
        try result.get()
    }
}
