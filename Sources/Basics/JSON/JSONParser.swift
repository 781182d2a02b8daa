/// The one pass over the text: writes the tape, checks UTF-8, notes line starts and duplicate keys.
struct JSONParser {
    private let bytes: [UInt8]
    private let limits: JSONDocument.Limits
    let isLenient: Bool
    private(set) var nodes: [JSONNode] = []
    var lineStarts: [UInt32] = [0]
    private(set) var duplicates: [Int] = []
    private(set) var hasByteOrderMark = false

    init(bytes: [UInt8], syntax: JSONDocument.Syntax, limits: JSONDocument.Limits) {
        self.bytes = bytes
        self.limits = limits
        isLenient = syntax == .withComments
    }

    /// What is wrong, and at which byte.
    struct Failure {
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

    mutating func append(_ kind: JSONNode.Kind, start: Int, end: Int, hasEscapes: Bool = false) {
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
}
