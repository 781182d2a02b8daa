/// The line format of yarn.lock version 1: headers of patterns, below them properties and maps, two spaces for each level.
///
/// https://classic.yarnpkg.com/lang/en/docs/yarn-lock/
struct YarnClassicText {
    struct Pair {
        let key: String
        let value: String
        let line: Int
    }

    struct Block {
        let line: Int
        let patterns: [String]
        var properties: [String: String] = [:]
        /// `dependencies`, `optionalDependencies` and others, by name.
        var maps: [String: [Pair]] = [:]
    }

    /// What a line is not understood for.
    struct Failure: Error {
        let line: Int
        let message: String
    }

    private(set) var blocks: [Block] = []
    /// The number in the comment `# yarn lockfile v1`; `nil` when it is not there.
    private(set) var version: Substring?
    private var map: String?

    init(_ text: String) throws(Failure) {
        var number = 0
        for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            number += 1
            try read(Substring(line), number)
        }
    }

    private mutating func read(_ line: Substring, _ number: Int) throws(Failure) {
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        var rest = line.utf8.dropFirst(indent)
        while rest.last == 0x20 { rest.removeLast() }
        guard let first = rest.first else { return }
        if first == 0x23 {
            let marker = "# yarn lockfile v"
            if indent == 0, line.hasPrefix(marker) { version = Substring(rest).dropFirst(marker.count) }
            return
        }
        var tokens = Tokens(rest: Substring(rest), line: number)
        switch indent {
        case 0: try readHeader(&tokens)
        case 2: try readProperty(&tokens)
        case 4: try readPair(&tokens)
        default: throw tokens.failure("an indent of \(indent) spaces")
        }
    }

    private mutating func readHeader(_ tokens: inout Tokens) throws(Failure) {
        var patterns = [try tokens.next()]
        while tokens.skip(0x2C) {
            tokens.skipSpaces()
            patterns.append(try tokens.next())
        }
        guard tokens.skip(0x3A), tokens.isAtEnd else { throw tokens.failure("no colon at the end") }
        guard blocks.count < EntryTally.maximumEntries else {
            throw tokens.failure(EntryTally.tooManyEntries)
        }
        map = nil
        blocks.append(Block(line: tokens.line, patterns: patterns))
    }

    private mutating func readProperty(_ tokens: inout Tokens) throws(Failure) {
        guard !blocks.isEmpty else { throw tokens.failure("a property without entry") }
        let last = blocks.count - 1
        let key = try tokens.next()
        guard blocks[last].properties[key] == nil, blocks[last].maps[key] == nil else {
            throw tokens.failure("\(Excerpt.quoted(key)) is there twice in one entry")
        }
        if tokens.skip(0x3A) {
            guard tokens.isAtEnd else { throw tokens.failure("text after a colon") }
            map = key
            blocks[last].maps[key] = []
        } else {
            map = nil
            blocks[last].properties[key] = try tokens.value()
        }
    }

    private mutating func readPair(_ tokens: inout Tokens) throws(Failure) {
        guard let map, !blocks.isEmpty else { throw tokens.failure("an indent without a map above it") }
        let key = try tokens.next()
        let pair = Pair(key: key, value: try tokens.value(), line: tokens.line)
        blocks[blocks.count - 1].maps[map, default: []].append(pair)
    }

    /// The tokens of one line.
    private struct Tokens {
        var rest: Substring
        let line: Int

        var isAtEnd: Bool { rest.isEmpty }

        func failure(_ message: String) -> Failure { Failure(line: line, message: message) }

        mutating func skip(_ byte: UInt8) -> Bool {
            guard rest.utf8.first == byte else { return false }
            rest = Substring(rest.utf8.dropFirst())
            return true
        }

        mutating func skipSpaces() {
            rest = Substring(rest.utf8.drop { $0 == 0x20 })
        }

        /// A text in quotes, or one that ends before a colon, comma or space.
        mutating func next() throws(Failure) -> String {
            if rest.utf8.first == 0x22 { return try quoted() }
            let token = Substring(rest.utf8.prefix { $0 != 0x3A && $0 != 0x2C && $0 != 0x20 && $0 != 0x22 })
            guard !token.isEmpty, YarnClassicText.isPlain(token) else { throw failure("no name") }
            rest = Substring(rest.utf8.dropFirst(token.utf8.count))
            return String(token)
        }

        /// All that is left after a space: a text in quotes, or words.
        mutating func value() throws(Failure) -> String {
            guard skip(0x20) else { throw failure("no value") }
            skipSpaces()
            if rest.utf8.first == 0x22 {
                let value = try quoted()
                guard isAtEnd else { throw failure("text after a value") }
                return value
            }
            guard !isAtEnd, YarnClassicText.isPlain(rest) else { throw failure("no value") }
            defer { rest = "" }
            return String(rest)
        }

        /// A JSON string; of its escapes those that names and addresses may need.
        private mutating func quoted() throws(Failure) -> String {
            var result: [UInt8] = []
            var bytes = rest.utf8.dropFirst()
            while let byte = bytes.popFirst() {
                switch byte {
                case 0x22:
                    rest = Substring(bytes)
                    return String(decoding: result, as: UTF8.self)
                case 0x5C:
                    guard let escaped = bytes.popFirst(), [0x22, 0x2F, 0x5C].contains(escaped) else {
                        throw failure("an escape that is not understood")
                    }
                    result.append(escaped)
                case 0x00..<0x20, 0x7F: throw failure("a control character")
                default: result.append(byte)
                }
            }
            throw failure("a text without end")
        }
    }

    private static func isPlain(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F && $0 != 0x22 }
    }
}
