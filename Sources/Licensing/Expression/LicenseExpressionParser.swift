/// Reads the grammar of SPDX 2.3 Annex D (`WITH` before `AND` before `OR`), with its own stack.
struct LicenseExpressionParser {
    static let maximumBytes = 4096
    static let maximumWords = 1024
    static let maximumDepth = 64

    private enum Operation { case any, all, open }
    typealias Node = LicenseExpression.Node

    private let text: Substring
    private var operands: [[Node]] = []
    private var operations: [Operation] = []
    private var depth = 0

    init(_ text: some StringProtocol) { self.text = Substring(text) }

    mutating func parse() throws(LicenseExpressionError) -> [Node] {
        let words = try split()
        if words.count == 1, let absence = LicenseExpression.Absence(rawValue: words[0].uppercased()) {
            return [.absence(absence)]
        }
        var expectsLicense = true
        var at = 0
        while at < words.count {
            let word = words[at]
            if expectsLicense {
                if word == "(" {
                    try open(at)
                } else {
                    at += try license(words, at)
                    expectsLicense = false
                }
            } else if word == ")" {
                try close(at)
            } else {
                try push(word, at)
                expectsLicense = true
            }
            at += 1
        }
        guard !expectsLicense else { throw failure("a licence is missing at the end") }
        guard depth == 0 else { throw failure("a bracket is not closed") }
        while let last = operations.popLast() { join(last) }
        return operands.last ?? []
    }

    private func failure(_ message: String, _ index: Int? = nil) -> LicenseExpressionError {
        LicenseExpressionError(message: message, word: index.map { $0 + 1 })
    }

    private func split() throws(LicenseExpressionError) -> [Substring] {
        guard text.utf8.count <= Self.maximumBytes else {
            throw failure("longer than \(Self.maximumBytes) bytes")
        }
        var words: [Substring] = []
        var start: Substring.Index?
        let bytes = text.utf8
        for index in bytes.indices {
            let byte = bytes[index]
            let isSpace = byte == 0x20 || (0x09...0x0D).contains(byte)
            let isBracket = byte == 0x28 || byte == 0x29
            guard byte >= 0x20 || isSpace, byte != 0x7F else { throw failure("a control character") }
            if isSpace || isBracket {
                if let begin = start { words.append(text[begin..<index]) }
                start = nil
                if isBracket { words.append(text[index..<bytes.index(after: index)]) }
            } else if start == nil {
                start = index
            }
        }
        if let begin = start { words.append(text[begin...]) }
        guard !words.isEmpty else { throw failure("empty") }
        guard words.count <= Self.maximumWords else {
            throw failure("more than \(Self.maximumWords) words")
        }
        return words
    }

    private mutating func open(_ index: Int) throws(LicenseExpressionError) {
        depth += 1
        guard depth <= Self.maximumDepth else {
            throw failure("more than \(Self.maximumDepth) brackets deep", index)
        }
        operations.append(.open)
    }

    private mutating func close(_ index: Int) throws(LicenseExpressionError) {
        guard depth > 0 else { throw failure("a bracket that was not opened", index) }
        depth -= 1
        while let last = operations.popLast(), last != .open { join(last) }
    }

    /// Reads a licence and its `WITH`; returns how many words that took beyond the first.
    private mutating func license(_ words: [Substring], _ at: Int) throws(LicenseExpressionError) -> Int {
        guard var term = LicenseTerm(words[at]) else {
            throw failure("not a licence of the SPDX list, nor a LicenseRef-", at)
        }
        var taken = 0
        if at + 1 < words.count, words[at + 1].lowercased() == "with" {
            guard at + 2 < words.count else { throw failure("an exception is missing", at + 1) }
            guard let extended = term.with(words[at + 2]) else {
                throw failure("not an exception of the SPDX list, or a second one", at + 2)
            }
            term = extended
            taken = 2
        }
        operands.append([.term(term)])
        return taken
    }

    private mutating func push(_ word: Substring, _ at: Int) throws(LicenseExpressionError) {
        switch word.lowercased() {
        case "or":
            while operations.last == .all || operations.last == .any { reduce() }
            operations.append(.any)
        case "and":
            while operations.last == .all { reduce() }
            operations.append(.all)
        default: throw failure("AND or OR is expected", at)
        }
    }

    private mutating func reduce() {
        if let last = operations.popLast() { join(last) }
    }

    private mutating func join(_ operation: Operation) {
        guard let right = operands.popLast(), var left = operands.popLast() else { return }
        Node.join(&left, right, operation == .all ? .all(2) : .any(2))
        operands.append(left)
    }
}
