import Foundation

/// Takes `multipart/form-data` apart as its bytes come (RFC 7578; RFC 2046, section 5.1).
///
/// Pure: fed with bytes, asked for what they amount to. Holds one delimiter or one head of a part, never a file.
package struct MultipartParser: Sendable {
    /// What the bytes amount to.
    package enum Event: Equatable, Sendable {
        /// A part begins; without a name it is none of a form.
        case part(name: String, isFile: Bool)
        /// Bytes of the part.
        case bytes([UInt8])
        /// The last part is over.
        case end
    }

    /// Why something is no form.
    package struct Malformed: Error, Equatable, CustomStringConvertible {
        package let description: String

        package init(description: String) { self.description = description }
    }

    private static let mostParts = 16
    private static let longestHead = 8 << 10
    private static let longestBoundary = 70

    private enum Place { case preamble, afterDelimiter, head, part, over }

    private let delimiter: [UInt8]
    /// What was fed and not yet told; a line end stands before the first delimiter.
    private var buffer: [UInt8] = [0x0D, 0x0A]
    private var place = Place.preamble
    private var parts = 0
    /// Nothing of the part's contents has been told.
    private var isAtStart = false

    /// `boundary` is not empty.
    package init(boundary: String) { delimiter = Array("\r\n--\(boundary)".utf8) }

    /// The boundary of a content type; `nil` where it is no form's.
    package static func boundary(ofContentType type: String?) -> String? {
        guard let type, type.utf8.count <= 1024 else { return nil }
        var fields = Substring(type).split(separator: ";", omittingEmptySubsequences: false)
        guard fields.removeFirst().trimmed.lowercased() == "multipart/form-data" else { return nil }
        for field in fields {
            let pair = field.split(separator: "=", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed.lowercased() == "boundary" else { continue }
            var value = pair[1].trimmed
            if value.count >= 2, value.hasPrefix("\""), value.hasSuffix("\"") {
                value = value.dropFirst().dropLast()
            }
            let isPlain = value.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
                default: "'()+_,-./:=? ".utf8.contains(byte)
                }
            }
            guard isPlain, (1...longestBoundary).contains(value.utf8.count), value.last != " " else {
                return nil
            }
            return String(value)
        }
        return nil
    }

    /// Takes bytes as they come.
    package mutating func feed(_ bytes: some Sequence<UInt8>) { buffer.append(contentsOf: bytes) }

    /// What comes next; `nil` where more has to be fed before that can be told.
    ///
    /// After `end` always `end`: what is behind it is thrown away.
    package mutating func next() throws(Malformed) -> Event? {
        while true {
            switch place {
            case .preamble:
                guard let found = find(delimiter) else {
                    buffer.removeFirst(max(0, buffer.count - delimiter.count + 1))
                    return nil
                }
                buffer.removeFirst(found + delimiter.count)
                place = .afterDelimiter
            case .afterDelimiter:
                guard let end = find([0x0D, 0x0A]) else {
                    if buffer.starts(with: [0x2D, 0x2D]) {
                        place = .over
                        continue
                    }
                    guard buffer.count <= 256 else { throw Malformed(description: "a line of it has no end") }
                    return nil
                }
                if buffer.starts(with: [0x2D, 0x2D]) {
                    place = .over
                    continue
                }
                guard buffer[..<end].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
                    throw Malformed(description: "something stands behind a boundary")
                }
                // The line end stays: a part without a head has none of its own.
                buffer.removeFirst(end)
                parts += 1
                guard parts <= Self.mostParts else {
                    throw Malformed(description: "it has more than \(Self.mostParts) parts")
                }
                place = .head
            case .head:
                guard let end = find([0x0D, 0x0A, 0x0D, 0x0A]) else {
                    guard buffer.count <= Self.longestHead else {
                        throw Malformed(description: "the head of a part is too long")
                    }
                    return nil
                }
                guard end <= Self.longestHead else {
                    throw Malformed(description: "the head of a part is too long")
                }
                let event = try Self.part(head: buffer[..<end])
                // The last line end may be the one before a delimiter, of a part without contents.
                buffer.removeFirst(end + 2)
                buffer.removeFirst(2)
                isAtStart = true
                place = .part
                return event
            case .part:
                if isAtStart {
                    // A part without contents: its delimiter follows the head's own line end.
                    let short = delimiter.dropFirst(2)
                    if buffer.count < short.count, short.starts(with: buffer) { return nil }
                    isAtStart = false
                    if buffer.starts(with: short) {
                        buffer.removeFirst(short.count)
                        place = .afterDelimiter
                        continue
                    }
                }
                if let found = find(delimiter) {
                    let bytes = Array(buffer[..<found])
                    buffer.removeFirst(found + delimiter.count)
                    place = .afterDelimiter
                    if bytes.isEmpty { continue }
                    return .bytes(bytes)
                }
                let sure = buffer.count - delimiter.count + 1
                guard sure > 0 else { return nil }
                let bytes = Array(buffer[..<sure])
                buffer.removeFirst(sure)
                return .bytes(bytes)
            case .over:
                buffer.removeAll()
                return .end
            }
        }
    }

    /// Where `needle`, which is not empty, is in what was fed.
    private func find(_ needle: [UInt8]) -> Int? {
        buffer.withUnsafeBytes { hay in
            var at = 0
            while at + needle.count <= hay.count, let start = hay.baseAddress {
                let length = hay.count - needle.count + 1 - at
                guard let found = memchr(start + at, Int32(needle[0]), length) else { return nil }
                at = UnsafeRawPointer(found) - start
                if hay[at..<at + needle.count].elementsEqual(needle) { return at }
                at += 1
            }
            return nil
        }
    }

    /// From its `Content-Disposition`.
    private static func part(head: ArraySlice<UInt8>) throws(Malformed) -> Event {
        guard let text = String(validating: head, as: UTF8.self) else {
            throw Malformed(description: "the head of a part is not UTF-8")
        }
        for line in text.split(separator: "\r\n") {
            let pair = line.split(separator: ":", maxSplits: 1)
            guard pair.count == 2, pair[0].trimmed.lowercased() == "content-disposition" else { continue }
            let fields = parameters(of: pair[1])
            guard fields.kind == "form-data", let name = fields.values["name"] else { break }
            return .part(name: name, isFile: fields.values["filename"] != nil)
        }
        throw Malformed(description: "a part has no name")
    }

    /// `form-data; name="a"; filename="b;c"`: the first of a name counts.
    private static func parameters(of text: Substring) -> (kind: String, values: [String: String]) {
        var fields: [String] = [""]
        var isQuoted = false
        var isEscaped = false
        for scalar in text.unicodeScalars {
            if isEscaped {
                fields[fields.count - 1].unicodeScalars.append(scalar)
                isEscaped = false
            } else if isQuoted, scalar == "\\" {
                isEscaped = true
            } else if scalar == "\"" {
                isQuoted.toggle()
            } else if scalar == ";", !isQuoted {
                fields.append("")
            } else {
                fields[fields.count - 1].unicodeScalars.append(scalar)
            }
        }
        var values: [String: String] = [:]
        for field in fields.dropFirst() {
            let pair = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2 else { continue }
            let name = pair[0].trimmed.lowercased()
            if values[name] == nil { values[name] = String(pair[1].trimmed) }
        }
        return (fields[0][...].trimmed.lowercased(), values)
    }
}

extension Substring {
    /// Without blanks at its ends.
    fileprivate var trimmed: Substring {
        var text = self
        while let first = text.unicodeScalars.first, first == " " || first == "\t" {
            text.unicodeScalars.removeFirst()
        }
        while let last = text.unicodeScalars.last, last == " " || last == "\t" {
            text.unicodeScalars.removeLast()
        }
        return text
    }
}
