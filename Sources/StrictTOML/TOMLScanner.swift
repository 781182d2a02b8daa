/// What a scan of the text comes across, in the order of the text.
protocol TOMLVisitor {
    /// `[a.b]` or `[[a.b]]`; the ranges are those of the keys without their quotes.
    mutating func header(_ path: [Range<Int>], in text: [UInt8], isArray: Bool, line: Int) throws(TOMLError)
    /// The key of a statement, whose value follows.
    mutating func key(_ path: [Range<Int>], in text: [UInt8], line: Int) throws(TOMLError)
    /// An element of the array that is the value of the last key, not of arrays within it.
    mutating func element(line: Int)
    /// A dot in the key of an inline table.
    mutating func dottedInlineKey() throws(TOMLError)
}

/// Finds headers, keys and elements of a TOML text without reading values, and refuses what is too deep or too much.
///
/// Knows only where strings, comments and brackets begin and end. What is not TOML it walks over: the parser, which comes after,
/// stops at the same place, so what the two make of the rest does not matter.
struct TOMLScanner<Visitor: TOMLVisitor> {
    /// One open bracket of a value.
    private struct Level {
        let isTable: Bool
        var isInKey: Bool
        /// Dots of the key that is being read or whose value is.
        var dots = 0
    }

    private(set) var visitor: Visitor
    private let text: [UInt8]
    private let limits: TOMLDocument.Limits
    private var at = 0
    private var line = 1
    private var values = 0
    private var headerDepth = 0
    /// Kept between statements to save allocations.
    private var path: [Range<Int>] = []
    private var levels: [Level] = []

    init(_ text: [UInt8], limits: TOMLDocument.Limits, visitor: Visitor) {
        self.text = text
        self.limits = limits
        self.visitor = visitor
    }

    mutating func run() throws(TOMLError) {
        while at < text.count {
            switch text[at] {
            case 0x20, 0x09, 0x0D: at += 1
            case 0x0A: newLine()
            case 0x23: skipLine()
            case 0x5B: try readHeader()
            default: try readStatement()
            }
        }
    }

    // MARK: Headers and keys

    private mutating func readHeader() throws(TOMLError) {
        at += 1
        let isArray = byte(at) == 0x5B
        if isArray { at += 1 }
        try readPath()
        try count()
        headerDepth = path.count
        try visitor.header(path, in: text, isArray: isArray, line: line)
        skipLine()
    }

    private mutating func readStatement() throws(TOMLError) {
        try readPath()
        guard byte(at) == 0x3D else { return skipLine() }
        at += 1
        try count()
        try visitor.key(path, in: text, line: line)
        try readValue()
    }

    private mutating func readPath() throws(TOMLError) {
        path.removeAll(keepingCapacity: true)
        while true {
            skipBlanks()
            let start = at
            switch byte(at) {
            case 0x22, 0x27:
                try skipString()
                path.append(start + 1..<max(start + 1, at - 1))
            default:
                while let next = byte(at), !Self.endsBareKey(next) { at += 1 }
                path.append(start..<at)
            }
            guard path.count <= limits.depth else { throw tooDeep }
            skipBlanks()
            guard byte(at) == 0x2E else { return }
            at += 1
        }
    }

    private static func endsBareKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D, 0x22, 0x23, 0x27, 0x2E, 0x3D, 0x5B, 0x5D: true
        default: false
        }
    }

    // MARK: Values

    /// To the end of the line on which all brackets are closed.
    private mutating func readValue() throws(TOMLError) {
        levels.removeAll(keepingCapacity: true)
        var depth = headerDepth + path.count
        var expectsElement = false
        while let next = byte(at) {
            if next == 0x0A {
                if levels.isEmpty { return }
                newLine()
                continue
            }
            if expectsElement, levels.count == 1, !Self.isBetweenElements(next) {
                expectsElement = false
                visitor.element(line: line)
            }
            switch next {
            case 0x23:
                skipLine()
                continue
            case 0x22, 0x27:
                try skipString()
                continue
            case 0x5B, 0x7B:
                try count()
                depth += 1
                levels.append(Level(isTable: next == 0x7B, isInKey: next == 0x7B))
                expectsElement = levels.count == 1 && next == 0x5B
            case 0x5D, 0x7D:
                if let level = levels.popLast() { depth -= 1 + level.dots }
            case 0x2C:
                guard let level = levels.popLast() else { break }
                try count()
                depth -= level.dots
                levels.append(Level(isTable: level.isTable, isInKey: level.isTable))
                expectsElement = levels.count == 1 && !level.isTable
            case 0x3D where !levels.isEmpty:
                levels[levels.count - 1].isInKey = false
            case 0x2E where levels.last?.isInKey == true:
                levels[levels.count - 1].dots += 1
                depth += 1
                try visitor.dottedInlineKey()
            default: break
            }
            guard depth <= limits.depth else { throw tooDeep }
            at += 1
        }
    }

    private static func isBetweenElements(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, 0x0D, 0x23, 0x2C, 0x5D: true
        default: false
        }
    }

    /// One string in any of the four ways to write one; a one-line one ends with its line at the latest.
    private mutating func skipString() throws(TOMLError) {
        let quote = text[at]
        let isLong = byte(at + 1) == quote && byte(at + 2) == quote
        at += isLong ? 3 : 1
        while let next = byte(at) {
            switch next {
            case 0x0A:
                guard isLong else { return }
                newLine()
            case 0x5C where quote == 0x22:
                if isNULEscape { throw TOMLError("a NUL character", line: line) }
                // The line end after a backslash is counted in the next turn.
                at += byte(at + 1) == 0x0A ? 1 : 2
            case quote:
                guard isLong else {
                    at += 1
                    return
                }
                guard byte(at + 1) == quote, byte(at + 2) == quote else {
                    at += 1
                    continue
                }
                at += 3
                // Up to two more belong to the text.
                for _ in 0..<2 where byte(at) == quote { at += 1 }
                return
            default: at += 1
            }
        }
    }

    /// `\u0000` and `\U00000000`: the parser hands texts on as C strings, which would end here.
    private var isNULEscape: Bool {
        let digits: Int
        switch byte(at + 1) {
        case 0x75: digits = 4
        case 0x55: digits = 8
        default: return false
        }
        return (0..<digits).allSatisfy { byte(at + 2 + $0) == 0x30 }
    }

    // MARK: Steps

    private func byte(_ index: Int) -> UInt8? { index < text.count ? text[index] : nil }

    private mutating func newLine() {
        line += 1
        at += 1
    }

    /// To the end of the line, which is left.
    private mutating func skipLine() {
        while at < text.count, text[at] != 0x0A { at += 1 }
    }

    private mutating func skipBlanks() {
        while let next = byte(at), next == 0x20 || next == 0x09 { at += 1 }
    }

    private mutating func count() throws(TOMLError) {
        values += 1
        guard values <= limits.values else {
            throw TOMLError("more than \(limits.values) values", line: line)
        }
    }

    private var tooDeep: TOMLError {
        TOMLError("nested deeper than \(limits.depth) levels", line: line)
    }
}
