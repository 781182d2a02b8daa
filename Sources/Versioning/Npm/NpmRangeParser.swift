/// Turns the text of a range into comparators.
///
/// The steps and their order are those that define the language (node-semver README, "Ranges" and "Advanced Range Syntax"):
/// build metadata goes, a hyphen range becomes two comparators, spaces after operators close up, then each word is
/// rewritten by the first of caret, tilde and x-range that it fits. Odd inputs come out as there because the order is kept.
struct NpmRangeParser {
    let loose: Bool
    let includePrerelease: Bool

    typealias Text = UnsafeBufferPointer<UInt8>
    typealias Parts = (major: [UInt8], minor: [UInt8]?, patch: [UInt8]?, prerelease: [UInt8]?)

    /// `nil` when the text is no range.
    func sets(of bytes: [UInt8]) -> [[NpmComparator]]? {
        var sets: [[NpmComparator]] = []
        for alternative in split(collapsed(bytes)) {
            guard let set = comparators(of: alternative) else { return nil }
            if !set.isEmpty { sets.append(set) }
        }
        guard let first = sets.first else { return nil }
        guard sets.count > 1 else { return sets }
        // Alternatives that nothing satisfies add nothing, and one that everything satisfies is enough.
        let possible = sets.filter { $0.first?.isNothing != true }
        if let any = possible.first(where: { $0 == [.any] }), possible.count > 1 { return [any] }
        return possible.isEmpty ? [first] : possible
    }

    // MARK: Text

    private func collapsed(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes where byte != 0x20 || (result.last != 0x20 && !result.isEmpty) {
            result.append(byte)
        }
        if result.last == 0x20 { result.removeLast() }
        return result
    }

    /// The texts between `||`, without spaces around them.
    private func split(_ bytes: [UInt8]) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var start = 0
        var at = 0
        while at < bytes.count {
            if bytes[at] == UInt8(ascii: "|"), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "|") {
                result.append(trimmed(bytes[start..<at]))
                at += 2
                start = at
            } else {
                at += 1
            }
        }
        result.append(trimmed(bytes[start...]))
        return result
    }

    func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return Array(bytes)
    }

    func grammar(_ text: Text, loose: Bool? = nil) -> NpmGrammar {
        NpmGrammar(text, mode: loose ?? self.loose ? .loose : .strict)
    }

    // MARK: One alternative

    private func comparators(of alternative: [UInt8]) -> [NpmComparator]? {
        let text = closingUp(
            closingUp(closingUpComparators(hyphenRange(withoutBuilds(alternative))), 0x7E),
            0x5E
        )
        let words = text.split(separator: 0x20, omittingEmptySubsequences: false)
            .flatMap { rewritten(Array($0)).split(separator: 0x20, omittingEmptySubsequences: false) }
        var result: [NpmComparator] = []
        var seen: Set<NpmComparator> = []
        for (index, word) in words.enumerated() {
            // A word that became nothing counts at either end alone.
            if word.isEmpty, index > 0, index < words.count - 1 { continue }
            switch comparator(of: Array(word)) {
            case .comparator(let comparator):
                if seen.insert(comparator).inserted { result.append(comparator) }
            case .dropped: break
            case .invalid: return nil
            }
        }
        if let nothing = result.first(where: \.isNothing) { return [nothing] }
        if result.count > 1 { result.removeAll { $0.version == nil } }
        return result
    }

    private func withoutBuilds(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "+")) else { return bytes }
        return bytes.withUnsafeBufferPointer { text in
            let grammar = grammar(text)
            var result: [UInt8] = []
            var at = 0
            while at < text.count {
                if let end = grammar.buildEnd(at, text.count) {
                    at = end
                } else {
                    result.append(text[at])
                    at += 1
                }
            }
            return result
        }
    }

    /// `1.2 - 2.3` becomes `>=1.2.0 <2.4.0-0`; anything else stays.
    private func hyphenRange(_ bytes: [UInt8]) -> [UInt8] {
        guard let dash = bytes.indices.first(where: { isDash(bytes, $0) }) else { return bytes }
        // Build metadata may have left a space at either end.
        let start = bytes.first == 0x20 ? 1 : 0
        let end = bytes.last == 0x20 ? bytes.count - 1 : bytes.count
        guard start <= dash, dash + 3 <= end else { return bytes }
        return bytes.withUnsafeBufferPointer { text in
            let grammar = grammar(text)
            guard let from = grammar.xRange(in: start..<dash), let to = grammar.xRange(in: dash + 3..<end)
            else { return bytes }
            let lower = lowerBound(parts(from, text), written: bytes[start..<dash])
            let upper = upperBound(parts(to, text), written: bytes[(dash + 3)..<end])
            return trimmed((lower + [0x20] + upper)[...])
        }
    }

    private func isDash(_ bytes: [UInt8], _ at: Int) -> Bool {
        bytes[at] == 0x20 && at + 2 < bytes.count && bytes[at + 1] == UInt8(ascii: "-")
            && bytes[at + 2] == 0x20
    }

    /// `>= 1.2` becomes `>=1.2`, where a version follows.
    private func closingUpComparators(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x20) else { return bytes }
        return bytes.withUnsafeBufferPointer { text in
            let grammar = grammar(text)
            // Where the run of `v`, `=` and spaces that covers a byte ends.
            var runEnds = [Int](repeating: text.count, count: text.count + 1)
            for at in text.indices.reversed() {
                runEnds[at] = NpmGrammar.isPrefix(text[at]) ? runEnds[at + 1] : at
            }
            var result: [UInt8] = []
            var at = 0
            while at < text.count {
                let first = text[at] == 0x20 ? at + 1 : at
                let afterOperation = operationEnd(text, first)
                let hasSpace = afterOperation < text.count && text[afterOperation] == 0x20
                let version = hasSpace ? afterOperation + 1 : afterOperation
                if let end = versionEnd(grammar, runEnds[version], text.count) {
                    result += text[at..<afterOperation]
                    result += text[version..<end]
                    at = end
                } else {
                    result.append(text[at])
                    at += 1
                }
            }
            return result
        }
    }

    func operationEnd(_ text: Text, _ start: Int) -> Int {
        var at = start
        if at < text.count, text[at] == UInt8(ascii: "<") || text[at] == UInt8(ascii: ">") { at += 1 }
        if at < text.count, text[at] == UInt8(ascii: "=") { at += 1 }
        return at
    }

    /// The end of what begins like a version: a loose one first, else an x-range.
    private func versionEnd(_ grammar: NpmGrammar, _ start: Int, _ end: Int) -> Int? {
        looseEnd(NpmGrammar(grammar.text, mode: .loose), start, end)
            ?? xRangeEnd(NpmGrammar(grammar.text, mode: .strict), start, end)
    }

    private func looseEnd(_ grammar: NpmGrammar, _ start: Int, _ end: Int) -> Int? {
        guard let major = grammar.part(start, end, false), isDot(grammar.text, major),
            let minor = grammar.part(major + 1, end, false), isDot(grammar.text, minor),
            let patch = grammar.part(minor + 1, end, false)
        else { return nil }
        var at = patch
        if at < end {
            let hyphen = grammar.text[at] == UInt8(ascii: "-") ? grammar.prereleaseEnd(at + 1, end) : nil
            at = hyphen ?? grammar.prereleaseEnd(at, end) ?? at
        }
        return grammar.buildEnd(at, end) ?? at
    }

    private func xRangeEnd(_ grammar: NpmGrammar, _ start: Int, _ end: Int) -> Int? {
        guard let major = grammar.part(start, end, true) else { return nil }
        guard isDot(grammar.text, major), let minor = grammar.part(major + 1, end, true) else { return major }
        guard isDot(grammar.text, minor), var at = grammar.part(minor + 1, end, true) else { return minor }
        if at < end, grammar.text[at] == UInt8(ascii: "-") { at = grammar.prereleaseEnd(at + 1, end) ?? at }
        return grammar.buildEnd(at, end) ?? at
    }

    private func isDot(_ text: Text, _ at: Int) -> Bool { at < text.count && text[at] == UInt8(ascii: ".") }

    /// `^ 1` becomes `^1` and `~> 1` becomes `~1`.
    private func closingUp(_ bytes: [UInt8], _ sign: UInt8) -> [UInt8] {
        guard bytes.contains(sign), bytes.contains(0x20) else { return bytes }
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            result.append(bytes[at])
            var next = at + 1
            if bytes[at] == sign {
                if sign == 0x7E, next < bytes.count, bytes[next] == UInt8(ascii: ">") { next += 1 }
                if next < bytes.count, bytes[next] == 0x20 { at = next }
            }
            at += 1
        }
        return result
    }

    private enum Word {
        case comparator(NpmComparator)
        /// Makes no sense, which loose mode allows.
        case dropped
        case invalid
    }

    private func comparator(of word: [UInt8]) -> Word {
        if word.isEmpty || word == bytes(includePrerelease ? ">=0.0.0-0" : ">=0.0.0") {
            return .comparator(.any)
        }
        return word.withUnsafeBufferPointer { text in
            let grammar = grammar(text)
            let end = operationEnd(text, 0)
            guard grammar.looksLikeVersion(end..<text.count) else { return loose ? .dropped : .invalid }
            var sign = grammar.string(0..<end)
            if sign == "=" { sign = "" }
            guard text.count - end <= NpmVersion.maximumLength,
                let version = grammar.version(in: end..<text.count),
                let operation = NpmComparator.Operation(rawValue: sign)
            else { return .invalid }
            return .comparator(NpmComparator(operation: operation, version: version))
        }
    }
}
