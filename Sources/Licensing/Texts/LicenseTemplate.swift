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

    /// Compiles a stream of words and marks, `nil` when its marks do not match or it does not begin with three words.
    ///
    /// Marks: `[` `]` around what may be missing, `(` `|` `)` around choices, `*N` up to N words, `#` a bullet.
    init?(id: String, kind: Kind, tokens: [LicenseVocabulary.Token]) {
        var assembler = TemplateAssembler()
        for token in LicenseTemplate.withoutTrailingGaps(tokens) {
            guard assembler.append(token) else { return nil }
        }
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

    /// A gap at the end would take in what follows the licence.
    private static func withoutTrailingGaps(_ tokens: [LicenseVocabulary.Token]) -> ArraySlice<
        LicenseVocabulary.Token
    > {
        var tokens = tokens[...]
        while case .gap = tokens.last { tokens.removeLast() }
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

    mutating func append(_ token: LicenseVocabulary.Token) -> Bool {
        switch token {
        case .word(let number): program.append(.word(number))
        case .gap(let limit, let bulletsOnly): program.append(.gap(limit, bulletsOnly: bulletsOnly))
        case .beginOptional:
            open.append(.optional(fork: program.count))
            program.append(.fork(0))
        case .endOptional:
            guard case .optional(let fork) = open.popLast() else { return false }
            program[fork] = .fork(program.count)
        case .beginChoice:
            open.append(.choice(fork: program.count, jumps: []))
            program.append(.fork(0))
        case .nextChoice:
            guard case .choice(let fork, let jumps) = open.popLast() else { return false }
            program[fork] = .fork(program.count + 1)
            open.append(.choice(fork: program.count + 1, jumps: jumps + [program.count]))
            program += [.jump(0), .fork(0)]
        case .endChoice:
            guard case .choice(let fork, let jumps) = open.popLast() else { return false }
            // The last choice has no other to fork to.
            program[fork] = .jump(fork + 1)
            for jump in jumps { program[jump] = .jump(program.count) }
        }
        return true
    }

    mutating func finished() -> [LicenseTemplate.Instruction]? {
        guard open.isEmpty else { return nil }
        return program + [.end]
    }
}
