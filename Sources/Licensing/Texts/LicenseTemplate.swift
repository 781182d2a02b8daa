/// A licence text with its optional and replaceable parts, as a program for `TemplateMatcher`.
struct LicenseTemplate: Sendable {
    enum Kind: String, Sendable {
        /// The licence itself.
        case text
        /// What may stand after `WITH`.
        case exception
        /// A sentence that puts something under a licence without being it.
        case notice
        /// A title or preface that the licence of this id may have.
        case part
    }

    enum Instruction: Sendable {
        case word(UInt16)
        /// Goes on here and there.
        case fork(Int)
        case jump(Int)
        /// Up to so many words of any kind, or bullets only.
        case gap(Int, bulletsOnly: Bool)
        case end
    }

    /// An id of the SPDX list.
    let id: String
    let kind: Kind
    let program: [Instruction]
    /// The three words it begins with.
    let anchor: [UInt16]

    /// Compiles a stream of words and marks, `nil` when its marks do not match.
    ///
    /// Marks: `[` `]` around what may be missing, `(` `|` `)` around choices, `*N` up to N words, `#` a bullet.
    init?(id: String, kind: Kind, tokens: [String], vocabulary: inout LicenseVocabulary) {
        var assembler = TemplateAssembler()
        var run: [String] = []
        for token in LicenseTemplate.withoutTrailingGaps(tokens) {
            if LicenseTemplate.isMark(token) {
                assembler.words(vocabulary.intern(run))
                run = []
                guard assembler.mark(token) else { return nil }
            } else {
                run.append(token)
            }
        }
        assembler.words(vocabulary.intern(run))
        guard let program = assembler.finished() else { return nil }
        let anchor = program.prefix(3).compactMap { instruction -> UInt16? in
            guard case .word(let word) = instruction else { return nil }
            return word
        }
        guard anchor.count == 3 else { return nil }
        self.id = id
        self.kind = kind
        self.program = program
        self.anchor = anchor
    }

    private static func isMark(_ token: String) -> Bool {
        guard let first = token.utf8.first else { return true }
        return !(0x61...0x7A).contains(first) && !(0x30...0x39).contains(first)
    }

    /// A gap at the end would take in what follows the licence.
    private static func withoutTrailingGaps(_ tokens: [String]) -> ArraySlice<String> {
        var tokens = tokens[...]
        while let last = tokens.last, last == "#" || last.hasPrefix("*") { tokens.removeLast() }
        return tokens
    }
}

/// Turns marks into forks and jumps.
private struct TemplateAssembler {
    private enum Open {
        case optional(fork: Int)
        case choice(fork: Int, jumps: [Int])
    }

    private var program: [LicenseTemplate.Instruction] = []
    private var open: [Open] = []

    mutating func words(_ ids: [UInt16]) {
        program += ids.map { .word($0) }
    }

    mutating func mark(_ token: String) -> Bool {
        switch token {
        case "[":
            open.append(.optional(fork: program.count))
            program.append(.fork(0))
        case "]":
            guard case .optional(let fork) = open.popLast() else { return false }
            program[fork] = .fork(program.count)
        case "(":
            open.append(.choice(fork: program.count, jumps: []))
            program.append(.fork(0))
        case "|":
            guard case .choice(let fork, let jumps) = open.popLast() else { return false }
            program[fork] = .fork(program.count + 1)
            open.append(.choice(fork: program.count + 1, jumps: jumps + [program.count]))
            program += [.jump(0), .fork(0)]
        case ")":
            guard case .choice(let fork, let jumps) = open.popLast() else { return false }
            // The last choice has no other to fork to.
            program[fork] = .jump(fork + 1)
            for jump in jumps { program[jump] = .jump(program.count) }
        case "#": program.append(.gap(3, bulletsOnly: true))
        default:
            guard token.hasPrefix("*"), let limit = Int(token.dropFirst()) else { return false }
            program.append(.gap(limit, bulletsOnly: false))
        }
        return true
    }

    mutating func finished() -> [LicenseTemplate.Instruction]? {
        guard open.isEmpty else { return nil }
        return program + [.end]
    }
}

/// The words of all templates, by number; 0 is any other word.
struct LicenseVocabulary: Sendable {
    private var numbers: [String: UInt16] = [:]

    mutating func intern(_ run: [String]) -> [UInt16] {
        LicenseWords(run.joined(separator: " ").utf8).words.map { word in
            if let number = numbers[word.text] { return number }
            let number = UInt16(clamping: numbers.count + 1)
            numbers[word.text] = number
            return number
        }
    }

    func number(_ word: String) -> UInt16 { numbers[word] ?? 0 }
}
