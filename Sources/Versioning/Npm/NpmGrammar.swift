/// The tokens that versions and ranges share, read byte by byte.
///
/// Each function looks at one place and returns where the token ends, or `nil`. Lengths are capped as in node-semver; nothing
/// backtracks over more than one byte.
struct NpmGrammar {
    enum Mode {
        case strict
        case loose
        /// Loose, but `1.2.34.5` is not read as `1.2.3-4.5`.
        case looseWithoutFourthNumber
    }

    /// A version whose parts may be missing or `x`, as ranges hold them: offsets into the text.
    struct XRange {
        var major: Range<Int>
        var minor: Range<Int>?
        var patch: Range<Int>?
        var prerelease: Range<Int>?
        var build: Range<Int>?
    }

    /// Digits in one number, characters in one word after its first.
    private static let maximumDigits = 256
    private static let maximumWord = 250

    let text: UnsafeBufferPointer<UInt8>
    let isLoose: Bool
    private let splitsPatch: Bool

    init(_ text: UnsafeBufferPointer<UInt8>, mode: Mode) {
        self.text = text
        isLoose = mode != .strict
        splitsPatch = mode == .loose
    }

    // MARK: Whole tokens

    /// A version that fills `range`.
    func version(in range: Range<Int>) -> NpmVersion? {
        let start = versionStart(range)
        guard let parts = parts(from: start, to: range.upperBound, wildcards: false), let minor = parts.minor,
            let patch = parts.patch, let major = number(parts.major), let minor = number(minor),
            let patch = number(patch)
        else { return nil }
        return NpmVersion(
            major: major,
            minor: minor,
            patch: patch,
            prerelease: parts.prerelease.map(identifiers) ?? [],
            build: parts.build.map(string) ?? ""
        )
    }

    /// Whether a version fills `range`, be its numbers or its length within bounds or not.
    func looksLikeVersion(_ range: Range<Int>) -> Bool {
        parts(from: versionStart(range), to: range.upperBound, wildcards: false) != nil
    }

    private func versionStart(_ range: Range<Int>) -> Int {
        if isLoose { return prefixEnd(range.lowerBound, range.upperBound) }
        let hasLetter = !range.isEmpty && text[range.lowerBound] == UInt8(ascii: "v")
        return hasLetter ? range.lowerBound + 1 : range.lowerBound
    }

    /// `1`, `1.x`, `v1.2.3-beta` and the like, filling `range`.
    func xRange(in range: Range<Int>) -> XRange? {
        parts(from: prefixEnd(range.lowerBound, range.upperBound), to: range.upperBound, wildcards: true)
    }

    /// Where `v`, `=` and spaces end.
    func prefixEnd(_ start: Int, _ end: Int) -> Int {
        var at = start
        while at < end, NpmGrammar.isPrefix(text[at]) { at += 1 }
        return at
    }

    static func isPrefix(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "v") || byte == UInt8(ascii: "=") || byte == 0x20
    }

    private func parts(from start: Int, to end: Int, wildcards: Bool) -> XRange? {
        guard let majorEnd = part(start, end, wildcards) else { return nil }
        var parts = XRange(major: start..<majorEnd)
        if majorEnd == end { return wildcards ? parts : nil }
        guard text[majorEnd] == UInt8(ascii: "."), let minorEnd = part(majorEnd + 1, end, wildcards) else {
            return nil
        }
        parts.minor = majorEnd + 1..<minorEnd
        if minorEnd == end { return wildcards ? parts : nil }
        guard text[minorEnd] == UInt8(ascii: "."), let patchEnd = part(minorEnd + 1, end, wildcards) else {
            return nil
        }
        parts.patch = minorEnd + 1..<patchEnd
        if tail(patchEnd, end, &parts) { return parts }
        // Loose mode needs no hyphen, so that the last digit may begin the prerelease: 1.2.34.5 is 1.2.3-4.5 there.
        let split = patchEnd - 1
        if splitsPatch, split > minorEnd + 1, isDigit(text[split]), let idsEnd = prereleaseEnd(split, end),
            tailAfterPrerelease(idsEnd, end, &parts)
        {
            parts.patch = minorEnd + 1..<split
            parts.prerelease = split..<idsEnd
            return parts
        }
        return nil
    }

    /// Prerelease and build, up to `end`.
    private func tail(_ start: Int, _ end: Int, _ parts: inout XRange) -> Bool {
        if start == end { return true }
        let hasHyphen = text[start] == UInt8(ascii: "-")
        if hasHyphen, let idsEnd = prereleaseEnd(start + 1, end), tailAfterPrerelease(idsEnd, end, &parts) {
            parts.prerelease = start + 1..<idsEnd
            return true
        }
        // Without its hyphen, or with the hyphen as the first character of a word: 1.2.3beta, 1.2.3-.
        if isLoose, let idsEnd = prereleaseEnd(start, end), tailAfterPrerelease(idsEnd, end, &parts) {
            parts.prerelease = start..<idsEnd
            return true
        }
        return tailAfterPrerelease(start, end, &parts)
    }

    private func tailAfterPrerelease(_ start: Int, _ end: Int, _ parts: inout XRange) -> Bool {
        if start == end { return true }
        guard let buildEnd = buildEnd(start, end), buildEnd == end else { return false }
        parts.build = start + 1..<buildEnd
        return true
    }

    // MARK: Single tokens

    /// A number, or a wildcard where those are allowed.
    func part(_ start: Int, _ end: Int, _ wildcards: Bool) -> Int? {
        guard start < end else { return nil }
        if wildcards, NpmGrammar.isWildcard(text[start]) { return start + 1 }
        return numberEnd(start, end, allowsZeros: isLoose)
    }

    static func isWildcard(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "x") || byte == UInt8(ascii: "X") || byte == UInt8(ascii: "*")
    }

    /// Without `allowsZeros`, a number ends after a zero in front.
    func numberEnd(_ start: Int, _ end: Int, allowsZeros: Bool) -> Int? {
        guard start < end, isDigit(text[start]) else { return nil }
        if !allowsZeros, text[start] == UInt8(ascii: "0") { return start + 1 }
        var at = start + 1
        let limit = min(end, start + NpmGrammar.maximumDigits)
        while at < limit, isDigit(text[at]) { at += 1 }
        return at
    }

    /// The end of the longest run of identifiers with dots between them.
    func prereleaseEnd(_ start: Int, _ end: Int) -> Int? {
        dotted(start, end) { identifierEnd($0, end) }
    }

    /// The end of `+build.metadata`.
    func buildEnd(_ start: Int, _ end: Int) -> Int? {
        guard start < end, text[start] == UInt8(ascii: "+") else { return nil }
        return dotted(start + 1, end) { first in
            var at = first
            while at < end, isWord(text[at]) { at += 1 }
            return at > first ? at : nil
        }
    }

    private func dotted(_ start: Int, _ end: Int, _ identifier: (Int) -> Int?) -> Int? {
        guard var at = identifier(start) else { return nil }
        while at < end, text[at] == UInt8(ascii: "."), let next = identifier(at + 1) { at = next }
        return at
    }

    private func identifierEnd(_ start: Int, _ end: Int) -> Int? {
        var at = start
        while at < end, isDigit(text[at]) { at += 1 }
        guard at < end, isWord(text[at]), at - start <= NpmGrammar.maximumDigits else {
            return numberEnd(start, end, allowsZeros: isLoose)
        }
        let limit = min(end, at + 1 + NpmGrammar.maximumWord)
        at += 1
        while at < limit, isWord(text[at]) { at += 1 }
        return at
    }

    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    private func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D: true
        default: false
        }
    }

    // MARK: Values

    func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
    }

    /// The value of digits, `nil` above 2^53 - 1.
    func number(_ range: Range<Int>) -> UInt64? {
        var value: UInt64 = 0
        for at in range {
            // At most 2^53 before, so that this cannot overflow.
            value = value * 10 + UInt64(text[at] - 0x30)
            if value > NpmVersion.maximumNumber { return nil }
        }
        return value
    }

    private func identifiers(_ range: Range<Int>) -> [NpmVersion.Identifier] {
        var result: [NpmVersion.Identifier] = []
        var start = range.lowerBound
        for at in range.lowerBound...range.upperBound
        where at == range.upperBound || text[at] == UInt8(ascii: ".") {
            let span = start..<at
            let isNumber = span.allSatisfy { isDigit(text[$0]) }
            if isNumber, let value = number(span), value < NpmVersion.maximumNumber {
                result.append(.number(value))
            } else if isNumber {
                result.append(.text(String(string(span).drop { $0 == "0" })))
            } else {
                result.append(.text(string(span)))
            }
            start = at + 1
        }
        return result
    }

    // MARK: Text to bytes

    /// The text with every white space character of JavaScript as one space; `nil` when it is too long.
    ///
    /// Lengths are counted in UTF-16 units there.
    static func bytes(of text: String, maximum: Int) -> [UInt8]? {
        // A UTF-16 unit takes at most three bytes of UTF-8.
        let count = text.utf8.count
        guard count <= maximum * 3, count <= maximum || text.utf16.count <= maximum else { return nil }
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x80 }) { return Array(text.utf8) }
        var result: [UInt8] = []
        result.reserveCapacity(count)
        for scalar in text.unicodeScalars {
            if isWhiteSpace(scalar) {
                result.append(0x20)
            } else {
                result.append(contentsOf: UTF8.encode(scalar)?.map { $0 } ?? [])
            }
        }
        return result
    }

    private static func isWhiteSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF:
            true
        default: false
        }
    }

    static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        var (start, end) = (0, text.count)
        while start < end, text[start] == 0x20 { start += 1 }
        while end > start, text[end - 1] == 0x20 { end -= 1 }
        return start..<end
    }
}
