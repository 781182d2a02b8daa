/// Turns the text of a range into comparators.
///
/// The steps and their order are those that define the language (node-semver README, "Ranges" and "Advanced Range Syntax"):
/// build metadata goes, a hyphen range becomes two comparators, spaces after operators close up, then each word is
/// rewritten by the first of caret, tilde and x-range that it fits. Odd inputs come out as there because the order is kept.
struct NpmRangeParser {
    let loose: Bool
    let includePrerelease: Bool

    private typealias Text = UnsafeBufferPointer<UInt8>
    private typealias Parts = (major: [UInt8], minor: [UInt8]?, patch: [UInt8]?, prerelease: [UInt8]?)

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

    private func trimmed(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var bytes = bytes
        while bytes.first == 0x20 { bytes.removeFirst() }
        while bytes.last == 0x20 { bytes.removeLast() }
        return Array(bytes)
    }

    private func grammar(_ text: Text, loose: Bool? = nil) -> NpmGrammar {
        NpmGrammar(text, mode: loose ?? self.loose ? .loose : .strict)
    }

    // MARK: One alternative

    private func comparators(of alternative: [UInt8]) -> [NpmComparator]? {
        let text = closingUp(
            closingUp(closingUpComparators(hyphenRange(withoutBuilds(alternative))), 0x7E),
            0x5E
        )
        var words: [[UInt8]] = []
        for word in text.split(separator: 0x20, omittingEmptySubsequences: false) {
            words += rewritten(Array(word)).split(separator: 0x20, omittingEmptySubsequences: false).map(
                Array.init
            )
        }
        var result: [NpmComparator] = []
        var seen: Set<NpmComparator> = []
        for word in words {
            switch comparator(of: word) {
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
        return bytes.withUnsafeBufferPointer { text in
            let grammar = grammar(text)
            guard let from = grammar.xRange(in: 0..<dash), let to = grammar.xRange(in: dash + 3..<text.count)
            else { return bytes }
            let lower = lowerBound(parts(from, text), written: bytes[..<dash])
            let upper = upperBound(parts(to, text), written: bytes[(dash + 3)...])
            return trimmed((lower + [0x20] + upper)[...])
        }
    }

    private func isDash(_ bytes: [UInt8], _ at: Int) -> Bool {
        bytes[at] == 0x20 && at + 2 < bytes.count && bytes[at + 1] == UInt8(ascii: "-")
            && bytes[at + 2] == 0x20
    }

    private func lowerBound(_ from: Parts, written: ArraySlice<UInt8>) -> [UInt8] {
        if isAny(from.major) { return [] }
        let zero = includePrerelease ? "-0" : ""
        if isAny(from.minor) { return bytes(">=", from.major, ".0.0", zero) }
        if isAny(from.patch) { return bytes(">=", from.major, ".", from.minor, ".0", zero) }
        return bytes(">=", Array(written), from.prerelease == nil ? zero : "")
    }

    private func upperBound(_ to: Parts, written: ArraySlice<UInt8>) -> [UInt8] {
        if isAny(to.major) { return [] }
        if isAny(to.minor) { return bytes("<", next(to.major), ".0.0-0") }
        if isAny(to.patch) { return bytes("<", to.major, ".", next(to.minor), ".0-0") }
        if let prerelease = to.prerelease {
            return bytes("<=", to.major, ".", to.minor, ".", to.patch, "-", prerelease)
        }
        if includePrerelease { return bytes("<", to.major, ".", to.minor, ".", next(to.patch), "-0") }
        return bytes("<=", Array(written))
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
                let hasSpace =
                    afterOperation > first && afterOperation < text.count && text[afterOperation] == 0x20
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

    private func operationEnd(_ text: Text, _ start: Int) -> Int {
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

    // MARK: One word

    /// The word in comparators, separated by spaces; unchanged when it fits no pattern.
    private func rewritten(_ word: [UInt8]) -> [UInt8] {
        let text = word.withUnsafeBufferPointer { text -> [UInt8] in
            let grammar = grammar(text)
            if text.first == UInt8(ascii: "^"), let range = grammar.xRange(in: 1..<text.count) {
                return caret(parts(range, text))
            }
            if text.first == UInt8(ascii: "~") {
                let start = text.count > 1 && text[1] == UInt8(ascii: ">") ? 2 : 1
                if let range = grammar.xRange(in: start..<text.count) { return tilde(parts(range, text)) }
            }
            let operation = operationEnd(text, 0)
            if let range = grammar.xRange(in: operation..<text.count) {
                return xRange(Array(text[..<operation]), parts(range, text)) ?? word
            }
            return word
        }
        return withoutStar(text)
    }

    private func caret(_ version: Parts) -> [UInt8] {
        if isAny(version.major) { return [] }
        let zero = includePrerelease ? "-0" : ""
        let isZero = version.major == [0x30]
        if isAny(version.minor) {
            return bytes(">=", version.major, ".0.0", zero, " <", next(version.major), ".0.0-0")
        }
        let minorLimit = bytes(version.major, ".", next(version.minor), ".0-0")
        let majorLimit = bytes(next(version.major), ".0.0-0")
        if isAny(version.patch) {
            let limit = isZero ? minorLimit : majorLimit
            return bytes(">=", version.major, ".", version.minor, ".0", zero, " <", limit)
        }
        let patchLimit = bytes(version.major, ".", version.minor, ".", next(version.patch), "-0")
        let limit = !isZero ? majorLimit : version.minor == [0x30] ? patchLimit : minorLimit
        return bytes(">=", full(version), " <", limit)
    }

    private func tilde(_ version: Parts) -> [UInt8] {
        if isAny(version.major) { return [] }
        let zero = includePrerelease ? "-0" : ""
        if isAny(version.minor) {
            return bytes(">=", version.major, ".0.0", zero, " <", next(version.major), ".0.0-0")
        }
        let limit = bytes(version.major, ".", next(version.minor), ".0-0")
        if isAny(version.patch) {
            return bytes(">=", version.major, ".", version.minor, ".0", zero, " <", limit)
        }
        return bytes(">=", full(version), " <", limit)
    }

    private func full(_ version: Parts) -> [UInt8] {
        let core = bytes(version.major, ".", version.minor, ".", version.patch)
        return version.prerelease.map { bytes(core, "-", $0) } ?? core
    }

    /// `nil`: the word stays as it is.
    private func xRange(_ operation: [UInt8], _ version: Parts) -> [UInt8]? {
        // A number after a wildcard is no range.
        if isAny(version.major), !isAny(version.minor) { return nil }
        if isAny(version.minor), let patch = version.patch, !isAny(patch) { return nil }
        let zero = includePrerelease ? "-0" : ""
        switch operation {
        case _ where isAny(version.major):
            return operation == [0x3C] || operation == [0x3E] ? bytes("<0.0.0-0") : bytes("*")
        case _ where !isAny(version.minor) && !isAny(version.patch):
            return nil
        case [], [0x3D]:
            return isAny(version.minor)
                ? bytes(">=", version.major, ".0.0", zero, " <", next(version.major), ".0.0-0")
                : bytes(
                    ">=",
                    version.major,
                    ".",
                    version.minor,
                    ".0",
                    zero,
                    " <",
                    version.major,
                    ".",
                    next(version.minor),
                    ".0-0"
                )
        default:
            let isAbove = operation == [0x3E]
            let isUpTo = operation == [0x3C, 0x3D]
            let moves = isAbove || isUpTo
            let isBelow = isUpTo || operation == [0x3C]
            let sign = isBelow ? "<" : ">="
            let end = isBelow ? "-0" : zero
            return isAny(version.minor)
                ? bytes(sign, moves ? next(version.major) : version.major, ".0.0", end)
                : bytes(
                    sign,
                    version.major,
                    ".",
                    moves ? next(version.minor) : version.minor,
                    ".0",
                    end
                )
        }
    }

    /// A star left over after the rewriting goes, with the operator before it.
    private func withoutStar(_ word: [UInt8]) -> [UInt8] {
        guard let star = word.firstIndex(of: UInt8(ascii: "*")) else { return word }
        var start = star
        if start > 0, word[start - 1] == UInt8(ascii: "=") { start -= 1 }
        if start > 0, word[start - 1] == UInt8(ascii: "<") || word[start - 1] == UInt8(ascii: ">") {
            start -= 1
        }
        return Array(word[..<start] + word[(star + 1)...])
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

    // MARK: Parts

    private func parts(_ range: NpmGrammar.XRange, _ text: Text) -> Parts {
        (
            Array(text[range.major]), range.minor.map { Array(text[$0]) },
            range.patch.map { Array(text[$0]) },
            range.prerelease.map { Array(text[$0]) }
        )
    }

    private func isAny(_ part: [UInt8]?) -> Bool {
        guard let part, let first = part.first else { return true }
        return NpmGrammar.isWildcard(first)
    }

    /// The number after this one, in decimal.
    ///
    /// Above 2^53 - 1 the result is no longer a version, and above 10^21, where JavaScript turns to exponents, not even
    /// a comparator.
    private func next(_ digits: [UInt8]?) -> [UInt8] {
        let digits = (digits ?? []).drop { $0 == 0x30 }
        if digits.count > 21 { return bytes("e") }
        var value: UInt64 = 0
        for digit in digits {
            value = value * 10 + UInt64(digit - 0x30)
            if value > NpmVersion.maximumNumber { return bytes(String(NpmVersion.maximumNumber + 1)) }
        }
        return bytes(String(value + 1))
    }

    private func bytes(_ pieces: (any Piece)?...) -> [UInt8] {
        pieces.reduce(into: []) { $0 += $1?.piece ?? [] }
    }
}

/// What a rewritten word is put together from.
private protocol Piece {
    var piece: [UInt8] { get }
}

extension String: Piece {
    fileprivate var piece: [UInt8] { Array(utf8) }
}

extension [UInt8]: Piece {
    fileprivate var piece: [UInt8] { self }
}
