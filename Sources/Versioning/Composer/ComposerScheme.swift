/// Versions on Packagist, normalised as Composer does and ordered as PHP's `version_compare`.
package struct ComposerScheme: VersionScheme {
    /// A normalised version: four numbers and a stability, or a branch.
    package struct Version: Sendable, Hashable, Comparable {
        /// In order: the text up to a point, and what follows there.
        enum Part: Sendable, Hashable {
            /// `dev-main`: below every number.
            case branch(String)
            case dev, alpha, beta, candidate, end
            case number(VersionNumber)
            case patch
        }

        /// The last is `.end`.
        let parts: [Part]

        package static func < (left: Version, right: Version) -> Bool {
            left.parts.lexicographicallyPrecedes(right.parts)
        }

        /// Below every other version of the same release.
        var lowest: Version {
            parts.contains(where: \.isStability) ? self : Version(parts: parts.dropLast() + [.dev, .end])
        }

        /// The four numbers in front.
        var numbers: [VersionNumber] {
            parts.prefix(4).compactMap { if case .number(let number) = $0 { number } else { nil } }
        }
    }

    /// What `x` is in the name of a branch.
    static let branchNumber = VersionNumber.small(9_999_999)

    package init() {}

    package func parse(_ text: String) -> Version? {
        guard let bytes = VersionText.bytes(of: text) else { return nil }
        return version(bytes)
    }

    func version(_ text: ArraySlice<UInt8>) -> Version? {
        var text = text
        // A stability flag is for the solver only, as is the commit after a number sign.
        if let at = text.lastIndex(of: UInt8(ascii: "@")), isStability(text[(at + 1)...]) {
            text = text[..<at]
        }
        let lower = VersionText.lowercased(text)[...]
        if lower.starts(with: "dev-".utf8) { return branch(text.dropFirst(4)) }
        if ["master", "trunk", "default"].contains(VersionText.string(lower)) { return branch(text) }
        return release(lower) ?? date(lower) ?? series(lower)
    }

    private func isStability(_ word: ArraySlice<UInt8>) -> Bool {
        ["stable", "rc", "beta", "alpha", "dev"].contains(VersionText.string(VersionText.lowercased(word)))
    }

    private func branch(_ name: ArraySlice<UInt8>) -> Version? {
        var name = name
        if name.contains(UInt8(ascii: "#")) { _ = name.cut(after: "#") }
        guard !name.isEmpty, name.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x2C && $0 != 0x7C }) else {
            return nil
        }
        return Version(parts: [.branch(VersionText.string(name)), .end])
    }

    /// One to four numbers, filled up to four, and a stability.
    private func release(_ text: ArraySlice<UInt8>) -> Version? {
        var rest = text
        // Build metadata says nothing.
        if rest.contains(UInt8(ascii: "+")) {
            guard let build = rest.cut(after: "+"), !build.isEmpty else { return nil }
        }
        _ = rest.take("v")
        var numbers: [VersionNumber] = []
        while numbers.count < 4, let number = VersionNumber(rest.take(while: isASCIIDigit)) {
            numbers.append(number)
            guard rest.first == 0x2E, let next = rest.dropFirst().first, isASCIIDigit(next) else { break }
            if numbers.count < 4 { rest.removeFirst() }
        }
        guard !numbers.isEmpty, let tail = stability(rest) else { return nil }
        numbers += [VersionNumber](repeating: .zero, count: 4 - numbers.count)
        return Version(parts: numbers.map { .number($0) } + tail + [.end])
    }

    /// `2010-01-02` and `20100102-203040`: numbers with other signs between them.
    private func date(_ text: ArraySlice<UInt8>) -> Version? {
        var rest = text
        _ = rest.take("v")
        var numbers: [VersionNumber] = []
        while let number = VersionNumber(rest.take(while: isASCIIDigit)) {
            numbers.append(number)
            guard let byte = rest.first, byte == 0x2E || byte == 0x2D || byte == 0x3A,
                let next = rest.dropFirst().first, isASCIIDigit(next)
            else { break }
            rest.removeFirst()
        }
        guard let year = numbers.first, year >= .small(1000), let tail = stability(rest) else { return nil }
        if numbers.count < 4 { numbers += [VersionNumber](repeating: .zero, count: 4 - numbers.count) }
        return Version(parts: numbers.map { .number($0) } + tail + [.end])
    }

    /// `1.x-dev`: a branch that leads to a series of versions.
    private func series(_ text: ArraySlice<UInt8>) -> Version? {
        guard text.suffix(3).elementsEqual("dev".utf8) else { return nil }
        var rest = text.dropLast(3)
        if let last = rest.last, last == 0x2E || last == 0x2D { rest.removeLast() }
        _ = rest.take("v")
        var numbers: [VersionNumber] = []
        for part in rest.parts(".") {
            let isWildcard =
                part.count == 1 && (part.first == UInt8(ascii: "x") || part.first == UInt8(ascii: "*"))
            guard let number = isWildcard ? ComposerScheme.branchNumber : VersionNumber(part) else {
                return nil
            }
            numbers.append(number)
        }
        guard numbers.count <= 4 else { return nil }
        numbers += [VersionNumber](repeating: ComposerScheme.branchNumber, count: 4 - numbers.count)
        return Version(parts: numbers.map { .number($0) } + [.dev, .end])
    }

    /// `-beta2.1-dev` and the like, filling the text.
    private func stability(_ text: ArraySlice<UInt8>) -> [Version.Part]? {
        var rest = text
        var parts: [Version.Part] = []
        var ahead = rest
        if let byte = ahead.first, byte == 0x2E || byte == 0x2D || byte == 0x5F { ahead.removeFirst() }
        let word = VersionText.string(ahead.take(while: isASCIILetter))
        let isDevelopment = word.count > 3 && word.hasSuffix("dev")
        switch isDevelopment ? String(word.dropLast(3)) : word {
        case "stable": break
        case "a", "alpha": parts.append(.alpha)
        case "b", "beta": parts.append(.beta)
        case "rc": parts.append(.candidate)
        case "p", "pl", "patch": parts.append(.patch)
        default: return development(rest)
        }
        if isDevelopment { return ahead.isEmpty ? parts + [.dev] : nil }
        let isStable = parts.isEmpty
        rest = ahead
        while true {
            if let byte = ahead.first, byte == 0x2E || byte == 0x2D { ahead.removeFirst() }
            guard let number = VersionNumber(ahead.take(while: isASCIIDigit)) else { break }
            if !isStable { parts.append(.number(number)) }
            rest = ahead
        }
        return development(rest).map { parts + $0 }
    }

    private func development(_ text: ArraySlice<UInt8>) -> [Version.Part]? {
        if text.isEmpty { return [] }
        var rest = text
        if let byte = rest.first, byte == 0x2E || byte == 0x2D { rest.removeFirst() }
        return rest.elementsEqual("dev".utf8) ? [.dev] : nil
    }
}

extension ComposerScheme.Version.Part: Comparable {
    var isStability: Bool {
        switch self {
        case .branch, .number, .end: false
        case .dev, .alpha, .beta, .candidate, .patch: true
        }
    }

    private var rank: Int {
        switch self {
        case .branch: 0
        case .dev: 1
        case .alpha: 2
        case .beta: 3
        case .candidate: 4
        case .end: 5
        case .number: 6
        case .patch: 7
        }
    }

    static func < (left: Self, right: Self) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.branch(let left), .branch(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        default: left.rank < right.rank
        }
    }
}

extension ComposerScheme.Version: CustomStringConvertible {
    /// The normal form of Composer.
    package var description: String {
        var text = ""
        var isAfterWord = true
        for part in parts {
            if case .number(let number) = part {
                text += isAfterWord ? "\(number)" : ".\(number)"
                isAfterWord = false
            } else {
                text += part.word
                isAfterWord = true
            }
        }
        return text
    }
}

extension ComposerScheme.Version.Part {
    fileprivate var word: String {
        switch self {
        case .branch(let name): "dev-" + name
        case .dev: "-dev"
        case .alpha: "-alpha"
        case .beta: "-beta"
        case .candidate: "-RC"
        case .patch: "-patch"
        case .number, .end: ""
        }
    }
}
