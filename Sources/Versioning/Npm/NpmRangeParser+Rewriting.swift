/// Rewriting words of a range into comparators.
extension NpmRangeParser {
    /// The word in comparators, separated by spaces; unchanged when it fits no pattern.
    func rewritten(_ word: [UInt8]) -> [UInt8] {
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

    // MARK: Hyphen ranges

    func lowerBound(_ from: Parts, written: ArraySlice<UInt8>) -> [UInt8] {
        if isAny(from.major) { return [] }
        let zero = includePrerelease ? "-0" : ""
        if isAny(from.minor) { return bytes(">=", from.major, ".0.0", zero) }
        if isAny(from.patch) { return bytes(">=", from.major, ".", from.minor, ".0", zero) }
        return bytes(">=", Array(written), from.prerelease == nil ? zero : "")
    }

    func upperBound(_ to: Parts, written: ArraySlice<UInt8>) -> [UInt8] {
        if isAny(to.major) { return [] }
        if isAny(to.minor) { return bytes("<", next(to.major), ".0.0-0") }
        if isAny(to.patch) { return bytes("<", to.major, ".", next(to.minor), ".0-0") }
        if let prerelease = to.prerelease {
            return bytes("<=", to.major, ".", to.minor, ".", to.patch, "-", prerelease)
        }
        if includePrerelease { return bytes("<", to.major, ".", to.minor, ".", next(to.patch), "-0") }
        return bytes("<=", Array(written))
    }

    // MARK: Parts

    func parts(_ range: NpmGrammar.XRange, _ text: Text) -> Parts {
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
        if let value = Double(String(decoding: digits, as: UTF8.self)), value + 1 >= 1e21 {
            return bytes("e")
        }
        var value: UInt64 = 0
        for digit in digits {
            value = value * 10 + UInt64(digit - 0x30)
            if value > NpmVersion.maximumNumber { return bytes(String(NpmVersion.maximumNumber + 1)) }
        }
        return bytes(String(value + 1))
    }

    func bytes(_ pieces: (any Piece)?...) -> [UInt8] {
        pieces.reduce(into: []) { $0 += $1?.piece ?? [] }
    }
}

/// What a rewritten word is put together from.
protocol Piece {
    var piece: [UInt8] { get }
}

extension String: Piece {
    var piece: [UInt8] { Array(utf8) }
}

extension [UInt8]: Piece {
    var piece: [UInt8] { self }
}
