/// A parsed JSON text (RFC 8259) that remembers where everything is.
///
/// Strict unless told otherwise: UTF-8, no comments, no trailing commas, one value. One leading byte order mark is allowed and remembered.
/// Iterative, so depth costs no stack; depth and size are capped. Duplicate keys of an object are reported, not resolved:
/// a caller that must not guess refuses the document. Numbers stay text until asked for.
///
/// A class, so that its values are a reference and a number.
package final class JSONDocument: Sendable {
    /// What a text may cost; beyond that it is refused.
    package struct Limits: Sendable {
        /// Nested arrays and objects.
        package var depth: Int
        package var bytes: Int

        package init(depth: Int = 512, bytes: Int = 256 << 20) {
            self.depth = depth
            self.bytes = bytes
        }

        package static let standard = Limits()
    }

    /// Which texts are taken.
    package enum Syntax: Sendable {
        /// RFC 8259 to the letter.
        case strict
        /// Also `//` and `/* */` comments wherever white space may be, and one comma after the last element or member.
        case withComments
    }

    /// A key that an object has more than once.
    package struct DuplicateKey: Sendable, Equatable {
        package let key: String
        package let line: Int
    }

    package let bytes: [UInt8]
    package let hasByteOrderMark: Bool
    let nodes: [JSONNode]
    let lineStarts: [UInt32]
    private let duplicates: [Int]

    package init(
        _ bytes: [UInt8],
        syntax: Syntax = .strict,
        limits: Limits = .standard
    ) throws(JSONError) {
        guard bytes.count <= min(limits.bytes, Int(UInt32.max) - 1) else {
            throw JSONError("larger than \(limits.bytes) bytes", line: 1)
        }
        var parser = JSONParser(bytes: bytes, syntax: syntax, limits: limits)
        try parser.parse()
        self.bytes = bytes
        hasByteOrderMark = parser.hasByteOrderMark
        nodes = parser.nodes
        lineStarts = parser.lineStarts
        duplicates = parser.duplicates
    }

    package var root: JSONValue { JSONValue(document: self, index: 0) }

    package var duplicateKeys: [DuplicateKey] {
        duplicates.map { node in
            let value = JSONValue(document: self, index: node)
            return DuplicateKey(key: value.string ?? "", line: value.line)
        }
    }

    /// The line, from one, of a byte offset.
    package func line(ofByte offset: Int) -> Int {
        var low = 0
        var high = lineStarts.count
        while low < high {
            let middle = (low + high) / 2
            if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

/// Why a text is not JSON, and on which line.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    package let message: String
    package let line: Int

    package init(_ message: String, line: Int) {
        self.message = message
        self.line = line
    }

    package var description: String { "line \(line): \(message)" }
}

/// One value on the tape.
///
/// Objects are followed by key, value, key, value, …; arrays by their elements.
struct JSONNode: Sendable {
    enum Kind: UInt8, Sendable { case object, array, string, number, yes, no, null }

    var kind: Kind
    /// A string without escapes can be compared byte by byte.
    var hasEscapes: Bool
    /// Span in the text; strings include their quotes.
    var start: UInt32
    var end: UInt32
    /// Index of the node after this one and all it holds.
    var next: UInt32
    /// Elements or members.
    var count: UInt32
}
