package import Domain

/// Reads the daily CSV of EPSS scores (FIRST): a comment with the model and its date, a header, a row per CVE.
///
/// Chunk by chunk; every row is handed out once. Anything that is not as published ends it with the line: half a file of
/// scores would be worse than yesterday's. Blank lines are passed over.
package struct EPSSReader {
    /// Five times what there is today.
    package static let maximumRows = 2_000_000

    private enum State { case comment, header, rows }

    private var splitter = LineSplitter()
    private var state = State.comment
    /// `score_date` of the comment, as written; empty without one.
    package private(set) var date = ""
    package private(set) var model = ""
    package private(set) var rows = 0

    package init() {}

    /// Throws `AdvisoryError(.invalid)` and what `body` throws.
    package mutating func add(
        _ chunk: UnsafeRawBufferPointer,
        _ body: (CVE, EPSSScore) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var splitter = splitter
        defer { self.splitter = splitter }
        try splitter.add(chunk) { line throws(AdvisoryError) in try read(line, body) }
    }

    /// To be called after the last chunk.
    package mutating func finish(
        _ body: (CVE, EPSSScore) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var splitter = splitter
        defer { self.splitter = splitter }
        try splitter.finish { line throws(AdvisoryError) in try read(line, body) }
        guard rows > 0 else { throw AdvisoryError(.invalid, detail: "the EPSS file has no scores") }
    }

    /// Whether a text begins like an EPSS file.
    package static func isRecognised(_ start: [UInt8]) -> Bool {
        start.starts(with: "#model_version:".utf8) || start.starts(with: "cve,epss,percentile".utf8)
    }

    private mutating func read(
        _ line: UnsafeRawBufferPointer,
        _ body: (CVE, EPSSScore) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        lines += 1
        if line.isEmpty { return }
        switch state {
        case .comment where line.first == 0x23:
            try readComment(String(decoding: line.dropFirst(), as: UTF8.self))
            state = .header
        case .comment, .header:
            guard line.elementsEqual("cve,epss,percentile".utf8) else {
                throw fault("the header is not cve,epss,percentile")
            }
            state = .rows
        case .rows:
            rows += 1
            guard rows <= EPSSReader.maximumRows else {
                throw fault("more than \(EPSSReader.maximumRows) scores")
            }
            let (cve, score) = try row(line)
            try body(cve, score)
        }
    }

    private var lines = 0

    private mutating func readComment(_ text: String) throws(AdvisoryError) {
        for part in text.split(separator: ",") {
            let pair = part.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, pair[1].utf8.count <= 64,
                pair[1].utf8.allSatisfy({ (0x21...0x7E).contains($0) })
            else { throw fault("the comment is not #model_version:…,score_date:…") }
            switch pair[0] {
            case "model_version": model = String(pair[1])
            case "score_date": date = String(pair[1])
            default: continue
            }
        }
    }

    private func row(_ line: UnsafeRawBufferPointer) throws(AdvisoryError) -> (CVE, EPSSScore) {
        var commas: (first: Int, second: Int)?
        var first: Int?
        var count = 0
        for at in 0..<line.count where line[at] == 0x2C {
            count += 1
            if let first { commas = (first, at) } else { first = at }
        }
        guard count == 2, let commas,
            let cve = CVE(utf8: UnsafeRawBufferPointer(rebasing: line[..<commas.first]))
        else { throw fault("not a CVE id, a score and a percentile") }
        let fields = (line[(commas.first + 1)..<commas.second], line[(commas.second + 1)...])
        guard let score = EPSSReader.share(UnsafeRawBufferPointer(rebasing: fields.0)),
            let percentile = EPSSReader.share(UnsafeRawBufferPointer(rebasing: fields.1))
        else { throw fault("a score is not a number from 0 to 1") }
        return (cve, EPSSScore(score: score, percentile: percentile))
    }

    private func fault(_ message: String) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "line \(lines) of the EPSS file: \(message)")
    }

    /// A decimal number from 0 to 1: digits, a point, at most 17 digits after it, and an exponent as small numbers have it.
    private static func share(_ field: UnsafeRawBufferPointer) -> Double? {
        guard (1...24).contains(field.count), isDigit(field[0]) else { return nil }
        for byte in field where !isDigit(byte) && byte != 0x2E && byte != 0x65 && byte != 0x2D { return nil }
        guard let value = Double(String(decoding: field, as: UTF8.self)), value >= 0, value <= 1 else {
            return nil
        }
        return value
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}
