/// Reads `modified_id.csv` of an OSV bulk export: a row `<modified>,<id>` per record, no header.
///
/// Chunk by chunk, each row handed out once, in the order of the file. A row that is not of this form ends it: records
/// that a damaged list lacks would be taken for gone.
package struct ModifiedListReader {
    /// Far more than any ecosystem has.
    package static let maximumRows = 5_000_000

    private var splitter = LineSplitter()
    private var lines = 0
    package private(set) var rows = 0

    package init() {}

    /// Throws `AdvisoryError(.invalid)` and what `body` throws; `modified` is RFC 3339 in UTC, as written.
    package mutating func add(
        _ chunk: UnsafeRawBufferPointer,
        _ body: (_ modified: String, _ id: String) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var splitter = splitter
        defer { self.splitter = splitter }
        try splitter.add(chunk) { line throws(AdvisoryError) in try read(line, body) }
    }

    /// To be called after the last chunk.
    ///
    /// A list that ends within a line is cut off, and an empty one is none.
    package mutating func finish() throws(AdvisoryError) {
        var splitter = splitter
        defer { self.splitter = splitter }
        try splitter.finish { _ throws(AdvisoryError) in
            lines += 1
            throw fault("the last line has no end; the list is cut off")
        }
        guard rows > 0 else { throw AdvisoryError(.invalid, detail: "the list of modified records is empty") }
    }

    private mutating func read(
        _ line: UnsafeRawBufferPointer,
        _ body: (String, String) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        lines += 1
        let fields = line.split(separator: 0x2C, maxSplits: 2, omittingEmptySubsequences: false)
        guard fields.count == 2 else { throw fault("not a date and an id") }
        guard ModifiedListReader.isTime(fields[0]) else { throw fault("not a time in UTC") }
        let id = String(decoding: fields[1], as: UTF8.self)
        // An id becomes part of a URL and of a file's name.
        guard OSVDecoder.isID(id), !id.utf8.contains(0x2F), !id.hasPrefix(".") else {
            throw fault("not an id")
        }
        rows += 1
        guard rows <= ModifiedListReader.maximumRows else {
            throw fault("more than \(ModifiedListReader.maximumRows) records")
        }
        try body(String(decoding: fields[0], as: UTF8.self), id)
    }

    /// `2024-01-31T12:34:56Z`, with or without a fraction of up to nine digits.
    private static func isTime(_ field: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard (20...30).contains(field.count), field.last == 0x5A else { return false }
        let shape = field.map { (0x30...0x39).contains($0) ? UInt8(0x30) : $0 }
        guard shape.starts(with: "0000-00-00T00:00:00".utf8) else { return false }
        let fraction = shape.dropFirst(19).dropLast()
        return fraction.isEmpty
            || (fraction.first == 0x2E && fraction.count > 1
                && fraction.dropFirst().allSatisfy { $0 == 0x30 })
    }

    private func fault(_ message: String) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "line \(lines) of the list of modified records: \(message)")
    }
}
