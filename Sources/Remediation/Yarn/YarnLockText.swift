import Basics

/// A yarn.lock of version 1: its blocks, and where in the text each of them is.
///
/// https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
struct YarnLockText {
    /// One entry of a map: what a package asks for.
    struct Request: Hashable {
        let name: String
        let range: String

        var pattern: String { "\(name)@\(range)" }
    }

    /// A header with one or more patterns and what is below it.
    struct Block {
        var patterns: [String]
        var version = ""
        var resolved: String?
        var integrity: String?
        var dependencies: [Request] = []
        var optionalDependencies: [Request] = []
        /// Has properties or comments that an edit would lose.
        var hasOthers = false
        /// In the text, without the line end of its last line.
        var range: Range<Int>

        var requests: [Request] { dependencies + optionalDependencies }
    }

    let bytes: [UInt8]
    private(set) var blocks: [Block] = []
    let lineEnd: [UInt8]

    private let path: String
    private var line = 0
    /// `dependencies` or `optionalDependencies`, while their pairs are read.
    private var map: String?
    private var seen: Set<String> = []

    static let header = "# yarn lockfile v"

    /// Whether it is one of yarn 2 or later.
    static func isBerry(_ bytes: [UInt8]) -> Bool {
        bytes.split(separator: 0x0A).contains { $0.starts(with: "__metadata:".utf8) }
    }

    init(_ bytes: [UInt8], path: String) throws(ProjectError) {
        self.bytes = bytes
        self.path = path
        let first = bytes.firstIndex(of: 0x0A)
        lineEnd = first.map { $0 > 0 && bytes[$0 - 1] == 0x0D } == true ? [0x0D, 0x0A] : [0x0A]
        guard bytes.count <= NpmProject.largestFile else {
            throw ProjectError(.unreadable, "\(path) is larger than \(NpmProject.largestFile) bytes")
        }
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while start < bytes.count {
            line += 1
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let stop = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
            try read(start..<stop)
            start = end + 1
        }
        if let short = blocks.first(where: { $0.version.isEmpty }) {
            throw ProjectError(
                .unreadable,
                "\(path): the entry at byte \(short.range.lowerBound) has no version"
            )
        }
    }

    private func failure(_ reason: RemediationPlan.Reason, _ what: String) -> ProjectError {
        ProjectError(reason, "\(path), line \(line): \(what)")
    }

    private mutating func read(_ range: Range<Int>) throws(ProjectError) {
        let text = bytes[range]
        let indent = text.prefix { $0 == 0x20 }.count
        guard let mark = text.dropFirst(indent).first else { return }
        if mark == 0x23 { return try readComment(text, indent) }
        for sign: UInt8 in [0x3C, 0x3D, 0x3E, 0x7C]
        where text.starts(with: [UInt8](repeating: sign, count: 7)) {
            throw failure(.mergeConflict, "the mark of an unfinished merge")
        }
        var tokens = Tokens(bytes: bytes, at: range.lowerBound + indent, end: range.upperBound)
        let isRead =
            switch indent {
            case 0: try readHeader(&tokens, range)
            case 2: try readProperty(&tokens)
            case 4: readPair(&tokens)
            default: false
            }
        guard isRead else { throw failure(.unreadable, "not understood") }
        blocks[blocks.count - 1].range = blocks[blocks.count - 1].range.lowerBound..<range.upperBound
    }

    private mutating func readComment(_ text: ArraySlice<UInt8>, _ indent: Int) throws(ProjectError) {
        if indent > 0, !blocks.isEmpty { blocks[blocks.count - 1].hasOthers = true }
        let mark = Array(YarnLockText.header.utf8)
        guard text.starts(with: mark) else { return }
        guard text.dropFirst(mark.count).elementsEqual("1".utf8) else {
            throw failure(.unsupported, "a version of the format that is not known here")
        }
    }

    private mutating func readHeader(_ tokens: inout Tokens, _ range: Range<Int>) throws(ProjectError) -> Bool
    {
        var patterns: [String] = []
        repeat {
            tokens.skipSpaces()
            guard let pattern = tokens.next() else { return false }
            guard seen.insert(pattern).inserted else {
                throw failure(.duplicateKeys, "a pattern is there twice")
            }
            patterns.append(pattern)
        } while tokens.skip(0x2C)
        guard tokens.skip(0x3A), tokens.isAtEnd else { return false }
        map = nil
        blocks.append(Block(patterns: patterns, range: range))
        return true
    }

    private mutating func readProperty(_ tokens: inout Tokens) throws(ProjectError) -> Bool {
        guard !blocks.isEmpty, let key = tokens.next() else { return false }
        let last = blocks.count - 1
        if tokens.skip(0x3A) {
            guard tokens.isAtEnd else { return false }
            map = key
            if key != "dependencies" && key != "optionalDependencies" { blocks[last].hasOthers = true }
            return true
        }
        map = nil
        guard let value = tokens.value() else { return false }
        let twice = failure(.duplicateKeys, "a property is there twice")
        switch key {
        case "version":
            guard blocks[last].version.isEmpty else { throw twice }
            blocks[last].version = value
        case "resolved":
            guard blocks[last].resolved == nil else { throw twice }
            blocks[last].resolved = value
        case "integrity":
            guard blocks[last].integrity == nil else { throw twice }
            blocks[last].integrity = value
        default: blocks[last].hasOthers = true
        }
        return true
    }

    private mutating func readPair(_ tokens: inout Tokens) -> Bool {
        guard let map, !blocks.isEmpty, let name = tokens.next(), let range = tokens.value() else {
            return false
        }
        let request = Request(name: name, range: range)
        switch map {
        case "dependencies": blocks[blocks.count - 1].dependencies.append(request)
        case "optionalDependencies": blocks[blocks.count - 1].optionalDependencies.append(request)
        default: break
        }
        return true
    }
}

/// The tokens of one line of a yarn.lock.
private struct Tokens {
    let bytes: [UInt8]
    var at: Int
    let end: Int

    var isAtEnd: Bool { bytes[at..<end].allSatisfy { $0 == 0x20 } }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard at < end, bytes[at] == byte else { return false }
        at += 1
        return true
    }

    mutating func skipSpaces() { while at < end, bytes[at] == 0x20 { at += 1 } }

    /// A text in quotes, or one that ends before a colon, comma or space.
    mutating func next() -> String? {
        guard at < end else { return nil }
        if bytes[at] == 0x22 { return quoted() }
        let token = bytes[at..<end].prefix { $0 != 0x3A && $0 != 0x2C && $0 != 0x20 && $0 != 0x22 }
        guard !token.isEmpty else { return nil }
        at += token.count
        return String(validating: token, as: UTF8.self)
    }

    /// All that is left after a space.
    mutating func value() -> String? {
        guard skip(0x20) else { return nil }
        skipSpaces()
        guard at < end else { return nil }
        if bytes[at] == 0x22 {
            let text = quoted()
            return isAtEnd ? text : nil
        }
        defer { at = end }
        return String(validating: bytes[at..<end], as: UTF8.self)
    }

    private mutating func quoted() -> String? {
        var stop = at + 1
        while stop < end, bytes[stop] != 0x22 { stop += bytes[stop] == 0x5C ? 2 : 1 }
        guard stop < end else { return nil }
        defer { at = stop + 1 }
        // What is no JSON string is no text of yarn's either.
        return (try? JSONDocument(Array(bytes[at...stop])))?.root.string
    }
}
