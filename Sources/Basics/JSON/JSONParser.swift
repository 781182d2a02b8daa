/// The one pass over the text: writes the tape, checks UTF-8, notes line starts and duplicate keys.
struct JSONParser {
    private let bytes: [UInt8]
    private let limits: JSONDocument.Limits
    private let isLenient: Bool
    private(set) var nodes: [JSONNode] = []
    private(set) var lineStarts: [UInt32] = [0]
    private(set) var duplicates: [Int] = []
    private(set) var hasByteOrderMark = false

    init(bytes: [UInt8], syntax: JSONDocument.Syntax, limits: JSONDocument.Limits) {
        self.bytes = bytes
        self.limits = limits
        isLenient = syntax == .withComments
    }

    private struct Failure {
        let message: String
        let offset: Int
    }

    mutating func parse() throws(JSONError) {
        nodes.reserveCapacity(bytes.count / 12 + 8)
        let failure = bytes.withUnsafeBufferPointer { text in run(text) }
        if let failure { throw JSONError(failure.message, line: line(of: failure.offset)) }
    }

    private func line(of offset: Int) -> Int {
        1 + bytes[..<min(offset, bytes.count)].reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    }

    private mutating func run(_ text: UnsafeBufferPointer<UInt8>) -> Failure? {
        let end = text.count
        var at = 0
        if end >= 3, text[0] == 0xEF, text[1] == 0xBB, text[2] == 0xBF {
            hasByteOrderMark = true
            at = 3
        }
        // Open containers: index of their node. Objects also remember where their keys began (nodes are on the tape).
        var open: [Int] = []
        // What may come next.
        enum Expect { case value, valueOrEnd, key, keyOrEnd, commaOrEnd, nothing }
        var expect = Expect.value

        scan: while true {
            if let failure = skipBlank(text, &at) { return failure }
            guard at < end else { break scan }
            let byte = text[at]
            switch expect {
            case .nothing:
                return Failure(message: "text after the end of the document", offset: at)
            case .commaOrEnd:
                guard let container = open.last else {
                    return Failure(message: "text after the end of the document", offset: at)
                }
                let isObject = nodes[container].kind == .object
                if byte == 0x2C {
                    at += 1
                    // The end after a comma is what makes it a trailing one.
                    if isLenient {
                        expect = isObject ? .keyOrEnd : .valueOrEnd
                    } else {
                        expect = isObject ? .key : .value
                    }
                } else if byte == (isObject ? 0x7D : 0x5D) {
                    at += 1
                    close(container, end: at, text)
                    open.removeLast()
                    expect = open.isEmpty ? .nothing : .commaOrEnd
                } else {
                    return Failure(
                        message: isObject ? "expected ',' or '}'" : "expected ',' or ']'",
                        offset: at
                    )
                }
            case .key, .keyOrEnd:
                if byte == 0x7D, expect == .keyOrEnd, let container = open.last {
                    at += 1
                    close(container, end: at, text)
                    open.removeLast()
                    expect = open.isEmpty ? .nothing : .commaOrEnd
                    continue scan
                }
                guard byte == 0x22 else {
                    return Failure(message: "expected a key in quotes", offset: at)
                }
                if let failure = string(text, &at) { return failure }
                if let failure = skipBlank(text, &at) { return failure }
                guard at < end, text[at] == 0x3A else {
                    return Failure(message: "expected ':' after a key", offset: min(at, end))
                }
                at += 1
                if let container = open.last { nodes[container].count += 1 }
                expect = .value
            case .value, .valueOrEnd:
                if byte == 0x5D, expect == .valueOrEnd, let container = open.last {
                    at += 1
                    close(container, end: at, text)
                    open.removeLast()
                    expect = open.isEmpty ? .nothing : .commaOrEnd
                    continue scan
                }
                if let container = open.last, nodes[container].kind == .array { nodes[container].count += 1 }
                switch byte {
                case 0x22:
                    if let failure = string(text, &at) { return failure }
                case 0x7B, 0x5B:
                    guard open.count < limits.depth else {
                        return Failure(message: "nested deeper than \(limits.depth) levels", offset: at)
                    }
                    open.append(nodes.count)
                    append(byte == 0x7B ? .object : .array, start: at, end: at + 1)
                    at += 1
                    expect = byte == 0x7B ? .keyOrEnd : .valueOrEnd
                    continue scan
                case 0x74:
                    guard literal(text, &at, "true", .yes) else {
                        return Failure(message: "expected a value", offset: at)
                    }
                case 0x66:
                    guard literal(text, &at, "false", .no) else {
                        return Failure(message: "expected a value", offset: at)
                    }
                case 0x6E:
                    guard literal(text, &at, "null", .null) else {
                        return Failure(message: "expected a value", offset: at)
                    }
                case 0x2D, 0x30...0x39:
                    if let failure = number(text, &at) { return failure }
                default:
                    return Failure(message: "expected a value", offset: at)
                }
                expect = open.isEmpty ? .nothing : .commaOrEnd
            }
        }
        guard expect == .nothing else {
            return Failure(
                message: nodes.isEmpty ? "the file is empty" : "the document ends too early",
                offset: end
            )
        }
        return nil
    }

    /// White space, and comments where the syntax has them.
    private mutating func skipBlank(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        while at < text.count {
            let byte = text[at]
            if byte == 0x20 || byte == 0x0D || byte == 0x09 {
                at += 1
            } else if byte == 0x0A {
                at += 1
                lineStarts.append(UInt32(truncatingIfNeeded: at))
            } else if byte == 0x2F, isLenient {
                if let failure = comment(text, &at) { return failure }
            } else {
                break
            }
        }
        return nil
    }

    /// `// …` to the end of the line, `/* … */` over lines; these do not nest.
    private mutating func comment(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        guard at + 1 < text.count, text[at + 1] == 0x2F || text[at + 1] == 0x2A else {
            return Failure(message: "expected a comment after '/'", offset: start)
        }
        let isBlock = text[at + 1] == 0x2A
        at += 2
        while at < text.count {
            switch text[at] {
            case 0x0A:
                // The caller counts the line.
                if !isBlock { return nil }
                at += 1
                lineStarts.append(UInt32(truncatingIfNeeded: at))
            case 0x2A where isBlock && at + 1 < text.count && text[at + 1] == 0x2F:
                at += 2
                return nil
            case 0x00..<0x80:
                at += 1
            default:
                let length = JSONText.utf8Length(text, at)
                guard length > 0 else { return Failure(message: "not UTF-8", offset: at) }
                at += length
            }
        }
        return isBlock ? Failure(message: "a comment does not end", offset: start) : nil
    }

    private mutating func append(_ kind: JSONNode.Kind, start: Int, end: Int, hasEscapes: Bool = false) {
        nodes.append(
            JSONNode(
                kind: kind,
                hasEscapes: hasEscapes,
                start: UInt32(truncatingIfNeeded: start),
                end: UInt32(truncatingIfNeeded: end),
                next: UInt32(truncatingIfNeeded: nodes.count + 1),
                count: 0
            )
        )
    }

    private mutating func close(_ container: Int, end: Int, _ text: UnsafeBufferPointer<UInt8>) {
        nodes[container].end = UInt32(truncatingIfNeeded: end)
        nodes[container].next = UInt32(truncatingIfNeeded: nodes.count)
        if nodes[container].kind == .object, nodes[container].count > 1 {
            findDuplicates(of: container, text)
        }
    }

    /// Small objects pairwise, larger ones through a set, so that the cost stays linear.
    private mutating func findDuplicates(of container: Int, _ text: UnsafeBufferPointer<UInt8>) {
        let count = Int(nodes[container].count)
        var key = container + 1
        if count <= 12 {
            for _ in 0..<count {
                var other = container + 1
                while other < key {
                    if sameKey(key, other, text) {
                        duplicates.append(key)
                        break
                    }
                    other = Int(nodes[other + 1].next)
                }
                key = Int(nodes[key + 1].next)
            }
        } else {
            var seen: Set<String> = []
            seen.reserveCapacity(count)
            for _ in 0..<count {
                if !seen.insert(JSONText.decode(nodes[key], text)).inserted { duplicates.append(key) }
                key = Int(nodes[key + 1].next)
            }
        }
    }

    private func sameKey(_ left: Int, _ right: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let (a, b) = (nodes[left], nodes[right])
        if a.hasEscapes || b.hasEscapes { return JSONText.decode(a, text) == JSONText.decode(b, text) }
        let length = a.end - a.start
        guard length == b.end - b.start else { return false }
        for offset in 0..<Int(length) where text[Int(a.start) + offset] != text[Int(b.start) + offset] {
            return false
        }
        return true
    }

    private mutating func literal(
        _ text: UnsafeBufferPointer<UInt8>,
        _ at: inout Int,
        _ word: StaticString,
        _ kind: JSONNode.Kind
    ) -> Bool {
        let length = word.utf8CodeUnitCount
        guard at + length <= text.count else { return false }
        for offset in 0..<length where text[at + offset] != word.utf8Start[offset] { return false }
        append(kind, start: at, end: at + length)
        at += length
        return true
    }

    private mutating func number(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        let end = text.count
        func digits() -> Int {
            let first = at
            while at < end, (0x30...0x39).contains(text[at]) { at += 1 }
            return at - first
        }
        if text[at] == 0x2D { at += 1 }
        let leadingZero = at < end && text[at] == 0x30
        let whole = digits()
        guard whole > 0, !(leadingZero && whole > 1) else {
            return Failure(message: "not a number", offset: start)
        }
        if at < end, text[at] == 0x2E {
            at += 1
            guard digits() > 0 else { return Failure(message: "not a number", offset: start) }
        }
        if at < end, text[at] == 0x65 || text[at] == 0x45 {
            at += 1
            if at < end, text[at] == 0x2B || text[at] == 0x2D { at += 1 }
            guard digits() > 0 else { return Failure(message: "not a number", offset: start) }
        }
        append(.number, start: start, end: at)
        return nil
    }

    private mutating func string(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        let end = text.count
        var hasEscapes = false
        at += 1
        while at < end {
            let byte = text[at]
            switch byte {
            case 0x22:
                at += 1
                append(.string, start: start, end: at, hasEscapes: hasEscapes)
                return nil
            case 0x5C:
                hasEscapes = true
                guard at + 1 < end else { return Failure(message: "a string does not end", offset: start) }
                switch text[at + 1] {
                case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
                case 0x75:
                    guard at + 6 <= end, JSONText.hexadecimal(text, at + 2) != nil else {
                        return Failure(message: "a \\u escape needs four hexadecimal digits", offset: at)
                    }
                    at += 6
                default: return Failure(message: "unknown escape in a string", offset: at)
                }
            case 0x00..<0x20:
                return Failure(message: "a control character in a string", offset: at)
            case 0x20..<0x80:
                at += 1
            default:
                let length = JSONText.utf8Length(text, at)
                guard length > 0 else { return Failure(message: "not UTF-8", offset: at) }
                at += length
            }
        }
        return Failure(message: "a string does not end", offset: start)
    }
}

/// Decoding of string spans.
enum JSONText {
    static func hexadecimal(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in 0..<4 {
            let byte = text[at + offset]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Length of the UTF-8 sequence at `at`, 0 when it is not valid (RFC 3629).
    static func utf8Length(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at + offset < text.count && range.contains(text[at + offset])
        }
        switch text[at] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    /// The text of a string node.
    ///
    /// Lone surrogates become U+FFFD.
    static func decode(_ node: JSONNode, _ text: UnsafeBufferPointer<UInt8>) -> String {
        let span = UnsafeBufferPointer(rebasing: text[Int(node.start) + 1..<Int(node.end) - 1])
        guard node.hasEscapes else { return String(decoding: span, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(span.count)
        var at = 0
        func append(_ scalar: UInt32) {
            let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            result.append(contentsOf: Array(String(Character(valid)).utf8))
        }
        while at < span.count {
            let byte = span[at]
            guard byte == 0x5C else {
                result.append(byte)
                at += 1
                continue
            }
            switch span[at + 1] {
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0C)
            case 0x6E: result.append(0x0A)
            case 0x72: result.append(0x0D)
            case 0x74: result.append(0x09)
            case 0x75:
                let high = hexadecimal(span, at + 2) ?? 0xFFFD
                at += 6
                if (0xD800..<0xDC00).contains(high), at + 6 <= span.count, span[at] == 0x5C,
                    span[at + 1] == 0x75,
                    let low = hexadecimal(span, at + 2), (0xDC00..<0xE000).contains(low)
                {
                    append(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                    at += 6
                } else {
                    append(high)
                }
                continue
            default: result.append(span[at + 1])
            }
            at += 2
        }
        return String(decoding: result, as: UTF8.self)
    }
}
