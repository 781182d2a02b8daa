/// Versions of Maven artifacts, in the order of the POM reference ("Version Order Specification") and of Maven's
/// `ComparableVersion`.
///
/// A version is a list of tokens, cut at dots, hyphens, and between digits and letters. What stands for nothing (`0`, `final`,
/// `ga`, `release`) is dropped at the end and before each qualifier or hyphen. Differs from `ComparableVersion` where that is
/// no order: it finds `1.sp.1` > `1` > `1-alpha` > `1.sp.1`.
package struct MavenScheme: VersionScheme {
    /// The tokens of a version, as they are compared.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        /// The last is `.end`.
        fileprivate let tokens: [Token]

        package static func < (left: Version, right: Version) -> Bool {
            left.tokens.lexicographicallyPrecedes(right.tokens)
        }

        /// Never empty, so that it can be read back: no token at all is `0`.
        package var description: String {
            var text = ""
            for token in tokens {
                switch token {
                case .end: break
                case .dot(let number): text += text.isEmpty ? "\(number)" : ".\(number)"
                case .hyphen(let number): text += text.isEmpty ? "0-\(number)" : "-\(number)"
                case .word(_, let word):
                    text += (text.isEmpty ? "0-" : "-") + (word.isEmpty ? "ga" : word)
                }
            }
            return text.isEmpty ? "0" : text
        }
    }

    /// In ascending order, but for words, which are on both sides of `.end`.
    fileprivate enum Token: Sendable, Hashable {
        case word(rank: Int, String)
        case end
        case hyphen(VersionNumber)
        case dot(VersionNumber)
    }

    private static let words = ["alpha", "beta", "milestone", "rc", "snapshot"]
    fileprivate static let endRank = words.count
    /// Of a word that stands for nothing, yet has something behind it.
    fileprivate static let nothingRank = endRank + 1

    package init() {}

    package func parse(_ text: String) -> Version? {
        guard let bytes = VersionText.bytes(of: text),
            bytes.contains(where: isASCIIDigit) || bytes.contains(where: isASCIILetter),
            bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && !MavenScheme.isReserved($0) })
        else { return nil }
        return version(VersionText.lowercased(bytes))
    }

    /// Brackets, commas and slashes are no part of a version.
    private static func isReserved(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "[", "]", "(", ")", ",", "/", "\\", ":", "\"", "<", ">", "|", "?", "*", "$", "{", "}": true
        default: false
        }
    }

    private func version(_ text: [UInt8]) -> Version {
        var tokens: [Token] = []
        var rest = text[...]
        var isHyphen = false
        while true {
            let isNumber = rest.first.map(isASCIIDigit) ?? false
            let token = rest.take { isASCIIDigit($0) == isNumber && $0 != 0x2E && $0 != 0x2D }
            let isFollowedByDigit = rest.first.map(isASCIIDigit) ?? false
            if let number = VersionNumber(token.isEmpty ? [0x30] : token) {
                if isHyphen { dropNothings(&tokens) }
                tokens.append(isHyphen ? .hyphen(number) : .dot(number))
            } else {
                // A dot before a word is a hyphen.
                dropNothings(&tokens)
                tokens.append(word(VersionText.string(token), isFollowedByDigit: isFollowedByDigit))
            }
            guard let separator = rest.first else { break }
            // Where digits and letters meet there is a hyphen, too.
            isHyphen = separator != 0x2E
            if separator == 0x2E || separator == 0x2D { rest.removeFirst() }
        }
        dropNothings(&tokens)
        return Version(tokens: tokens + [.end])
    }

    private func word(_ text: String, isFollowedByDigit: Bool) -> Token {
        let word =
            switch text {
            case "a" where isFollowedByDigit: "alpha"
            case "b" where isFollowedByDigit: "beta"
            case "m" where isFollowedByDigit: "milestone"
            case "cr": "rc"
            case "final", "ga", "release": ""
            default: text
            }
        if word.isEmpty { return .word(rank: MavenScheme.nothingRank, "") }
        if let rank = MavenScheme.words.firstIndex(of: word) { return .word(rank: rank, word) }
        return .word(rank: MavenScheme.nothingRank + (word == "sp" ? 1 : 2), word)
    }

    private func dropNothings(_ tokens: inout [Token]) {
        while let last = tokens.last, last.isNothing { tokens.removeLast() }
    }
}

extension MavenScheme.Token: Comparable {
    var isNothing: Bool {
        switch self {
        case .dot(let number), .hyphen(let number): number == .zero
        case .word(let rank, _): rank == MavenScheme.nothingRank
        case .end: false
        }
    }

    private var rank: Int {
        switch self {
        case .word(let rank, _): rank
        case .end: MavenScheme.endRank
        case .hyphen: MavenScheme.nothingRank + 3
        case .dot: MavenScheme.nothingRank + 4
        }
    }

    static func < (left: MavenScheme.Token, right: MavenScheme.Token) -> Bool {
        switch (left, right) {
        case (.word(let first, let left), .word(let second, let right)) where first == second:
            left.utf8.lexicographicallyPrecedes(right.utf8)
        case (.dot(let left), .dot(let right)), (.hyphen(let left), .hyphen(let right)): left < right
        default: left.rank < right.rank
        }
    }
}
