/// A parsed TOML text (TOML 1.0) that remembers the line of everything.
///
/// Strict: UTF-8, no NUL, no key or table twice. Size, depth and the number of values are capped before the parser sees the text,
/// because it recurses over nesting and looks some tables up one by one. Reading is linear in the size of the text.
package final class TOMLDocument: Sendable {
    /// What a text may cost; beyond that it is refused.
    package struct Limits: Sendable {
        package var bytes: Int
        /// Nested tables and arrays, those of dotted keys and table headers included.
        package var depth: Int
        /// Values of any kind: each takes about 200 bytes while a text is read.
        package var values: Int
        /// Look-ups in the parser's lists of implied tables, dotted keys and arrays of tables times their length.
        ///
        /// Real files stay below a million; the cap is worth a few seconds.
        package var work: Int

        package init(
            bytes: Int = 128 << 20,
            depth: Int = 64,
            values: Int = 4_000_000,
            work: Int = 4_000_000_000
        ) {
            self.bytes = bytes
            self.depth = depth
            self.values = values
            self.work = work
        }

        package static let standard = Limits()
    }

    let nodes: [TOMLNode]

    package init(_ bytes: [UInt8], limits: Limits = .standard) throws(TOMLError) {
        guard bytes.count <= limits.bytes else {
            throw TOMLError("larger than \(limits.bytes) bytes", line: nil)
        }
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw TOMLError("not UTF-8", line: nil)
        }
        if let nul = bytes.firstIndex(of: 0) {
            throw TOMLError("a NUL character", line: bytes[..<nul].count { $0 == 0x0A } + 1)
        }
        // A byte order mark is no part of the text.
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        var workload = TOMLScanner(text, limits: limits, visitor: TOMLWorkload(limit: limits.work))
        try workload.run()
        let marker = TOMLLineMarker(nodes: try TOMLLibrary.read(text))
        var lines = TOMLScanner(text, limits: limits, visitor: marker)
        try lines.run()
        nodes = lines.visitor.finished()
    }

    /// The table of the whole text.
    package var root: TOMLValue { TOMLValue(document: self, index: 0) }
}

/// One value; the children of an array or table lie next to each other.
struct TOMLNode: Sendable {
    enum Content: Sendable {
        case string(String)
        case integer(Int)
        case float(Double)
        case boolean(Bool)
        /// A date, a time or both.
        case moment
        case array
        case table
    }

    /// Of a member of a table, else empty.
    let key: String
    let content: Content
    /// From one, 0 until it is known.
    var line: UInt32 = 0
    var first: UInt32 = 0
    var count: UInt32 = 0
    /// How many elements of an array of tables have had their header.
    var begun: UInt32 = 0

    var children: Range<Int> { Int(first)..<Int(first) + Int(count) }
}
