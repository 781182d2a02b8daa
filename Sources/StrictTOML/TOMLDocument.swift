/// A parsed TOML text (TOML 1.0) that remembers the line of everything.
///
/// Strict: UTF-8, no key or table twice, no control character. Reading takes time in proportion to the size of the text (sorting
/// the members of a table aside) and does not recurse over nesting; size, depth and the number of values are capped.
package final class TOMLDocument: Sendable {
    /// What a text may cost; beyond that it is refused.
    package struct Limits: Sendable {
        package var bytes: Int
        /// Nested tables and arrays, those of dotted keys and table headers included.
        package var depth: Int
        /// Values of any kind, tables and arrays included: each takes 200 to 350 bytes while a text is read.
        package var values: Int

        package init(bytes: Int = 128 << 20, depth: Int = 64, values: Int = 2_000_000) {
            self.bytes = bytes
            self.depth = depth
            self.values = values
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
        var parser = TOMLParser(bytes, limits: limits)
        nodes = try parser.nodes()
    }

    /// The table of the whole text.
    package var root: TOMLValue { TOMLValue(document: self, index: 0) }
}

/// One value; the children of an array or table lie next to each other, those of a table in the order of their keys' bytes.
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
    /// From one.
    var line: UInt32
    var first: UInt32 = 0
    var count: UInt32 = 0

    init(key: String, content: Content, line: Int) {
        self.key = key
        self.content = content
        self.line = UInt32(truncatingIfNeeded: line)
    }

    var children: Range<Int> { Int(first)..<Int(first) + Int(count) }
}
