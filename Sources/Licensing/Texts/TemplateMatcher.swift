/// Runs templates over a text, all their alternatives at once (a Pike machine), so that nothing is tried twice.
///
/// The work on one text is bounded by its length; what exceeds it is not matched, which never makes a match.
struct TemplateMatcher {
    /// A template that was found.
    struct Match {
        let template: Int
        let words: Range<Int>
    }

    /// A place in the program that the text has led to.
    private struct State {
        let at: Int
        /// Words that a gap has taken.
        var taken: Int
    }

    /// Steps for each word of the text.
    ///
    /// Where licences begin alike a word may be looked at by a dozen templates.
    private static let stepsPerWord = 64
    private static let stepsPerText = 200_000

    private let templates: LicenseTemplates
    private let numbers: [UInt16]
    private let bullets: [Bool]
    /// Words that no name, title or address has: a gap does not take a condition.
    private let conditions: [Bool]
    private var stepsLeft: Int
    /// Where an instruction is in `next`, valid when `stamps` has the current generation.
    private var slots: [Int]
    private var stamps: [Int]
    private var generation = 0
    private var pending: [State] = []
    private var hasEnded = false

    init(_ words: [LicenseWords.Word], templates: LicenseTemplates) {
        self.templates = templates
        let vocabulary = LicenseVocabulary.standard
        numbers = words.map { vocabulary.number($0.text) }
        bullets = words.map { LicenseWords.isBullet($0.text) }
        conditions = words.map { RemainingWords.conditioning.contains($0.text) }
        stepsLeft = Self.stepsPerText + words.count * Self.stepsPerWord
        slots = Array(repeating: 0, count: templates.longestProgram)
        stamps = Array(repeating: 0, count: templates.longestProgram)
    }

    /// Every place where a template is found, the longest match of each.
    ///
    /// `isComplete` is false when the work ran out.
    mutating func matches() -> (found: [Match], isComplete: Bool) {
        var found: [Match] = []
        guard numbers.count >= 3 else { return ([], true) }
        for start in 0...(numbers.count - 3) {
            for candidate in templates.candidates(at: numbers[start..<start + 3]) {
                guard stepsLeft > 0 else { return (found, false) }
                if let end = end(of: templates.templates[candidate], from: start) {
                    found.append(Match(template: candidate, words: start..<end))
                }
            }
        }
        return (found, true)
    }

    private mutating func end(of template: LicenseTemplate, from start: Int) -> Int? {
        var longest: Int?
        var at = start
        var current = begin(template.program)
        while true {
            if hasEnded { longest = at }
            guard !current.isEmpty, at < numbers.count, stepsLeft > 0 else { break }
            stepsLeft -= current.count
            current = advance(current, over: at, in: template.program)
            at += 1
        }
        return longest
    }

    private mutating func begin(_ program: [LicenseTemplate.Instruction]) -> [State] {
        generation += 1
        hasEnded = false
        var states: [State] = []
        add(State(at: 0, taken: 0), to: &states, program)
        return states
    }

    private mutating func advance(
        _ states: [State],
        over word: Int,
        in program: [LicenseTemplate.Instruction]
    ) -> [State] {
        generation += 1
        hasEnded = false
        var next: [State] = []
        for state in states {
            switch program[state.at] {
            case .word(let number):
                guard number == numbers[word] else { continue }
                add(State(at: state.at + 1, taken: 0), to: &next, program)
            case .gap(let limit, let bulletsOnly):
                guard state.taken < limit, bulletsOnly ? bullets[word] : !conditions[word] else { continue }
                add(State(at: state.at, taken: state.taken + 1), to: &next, program)
            case .fork, .jump, .end: continue
            }
        }
        return next
    }

    /// Adds a state and all it leads to without a word.
    private mutating func add(
        _ state: State,
        to next: inout [State],
        _ program: [LicenseTemplate.Instruction]
    ) {
        pending.append(state)
        while let state = pending.popLast() {
            if stamps[state.at] == generation {
                // The one that may still take more words stands for both.
                let slot = slots[state.at]
                if slot >= 0, next[slot].taken > state.taken { next[slot].taken = state.taken }
                continue
            }
            stamps[state.at] = generation
            slots[state.at] = -1
            stepsLeft -= 1
            switch program[state.at] {
            case .word: push(state, to: &next)
            case .gap:
                push(state, to: &next)
                pending.append(State(at: state.at + 1, taken: 0))
            case .fork(let other):
                pending.append(State(at: other, taken: 0))
                pending.append(State(at: state.at + 1, taken: 0))
            case .jump(let target): pending.append(State(at: target, taken: 0))
            case .end: hasEnded = true
            }
        }
    }

    private mutating func push(_ state: State, to next: inout [State]) {
        slots[state.at] = next.count
        next.append(state)
    }
}
