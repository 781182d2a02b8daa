/// A version as node-semver reads it (SemVer 2.0, sections 2 and 9 to 11).
///
/// Numbers go up to 2^53 - 1 and the text up to 256 characters, as there. Build metadata is kept and takes no part in order,
/// equality or `description`.
package struct NpmVersion: Sendable {
    /// One dot-separated part of a prerelease.
    package enum Identifier: Sendable, Hashable {
        case number(UInt64)
        /// Holds a letter or a hyphen, or is a number of more than 53 bits.
        case text(String)
    }

    /// 2^53 - 1.
    package static let maximumNumber: UInt64 = 9_007_199_254_740_991
    package static let maximumLength = 256

    package let major: UInt64
    package let minor: UInt64
    package let patch: UInt64
    package let prerelease: [Identifier]
    /// Without the plus sign; empty when there is none.
    package let build: String

    init(major: UInt64, minor: UInt64, patch: UInt64, prerelease: [Identifier] = [], build: String = "") {
        self.major = major
        self.minor = minor
        self.patch = patch
        self.prerelease = prerelease
        self.build = build
    }

    /// Parses `text`, white space around it and a leading `v` allowed; `nil` when node-semver would refuse it.
    ///
    /// Loose mode also takes a leading `=`, zeros in front of numbers, and a prerelease without its hyphen.
    package init?(_ text: String, loose: Bool = false) {
        self.init(text, mode: loose ? .loose : .strict)
    }

    init?(_ text: String, mode: NpmGrammar.Mode) {
        guard let bytes = NpmGrammar.bytes(of: text, maximum: NpmVersion.maximumLength) else { return nil }
        let parsed = bytes.withUnsafeBufferPointer { buffer in
            NpmGrammar(buffer, mode: mode).version(in: NpmGrammar.trimmed(buffer))
        }
        guard let parsed else { return nil }
        self = parsed
    }

    /// The release that this is, or leads up to.
    var tuple: (UInt64, UInt64, UInt64) { (major, minor, patch) }
    package var isPrerelease: Bool { !prerelease.isEmpty }
}

extension NpmVersion: Comparable, Hashable, CustomStringConvertible {
    package static func == (left: NpmVersion, right: NpmVersion) -> Bool {
        left.tuple == right.tuple && left.prerelease == right.prerelease
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(major)
        hasher.combine(minor)
        hasher.combine(patch)
        hasher.combine(prerelease)
    }

    package static func < (left: NpmVersion, right: NpmVersion) -> Bool {
        if left.tuple != right.tuple { return left.tuple < right.tuple }
        // A release comes after all its prereleases.
        if left.prerelease.isEmpty || right.prerelease.isEmpty {
            return !left.prerelease.isEmpty && right.prerelease.isEmpty
        }
        return left.prerelease.lexicographicallyPrecedes(right.prerelease)
    }

    /// `major.minor.patch` and the prerelease, without zeros in front and without build metadata.
    package var description: String {
        let core = "\(major).\(minor).\(patch)"
        return prerelease.isEmpty ? core : core + "-" + prerelease.map(\.description).joined(separator: ".")
    }
}

extension NpmVersion.Identifier: Comparable, CustomStringConvertible {
    /// Numbers by value and before words, words by ASCII.
    ///
    /// Numbers of more than 53 bits compare exactly, where node-semver loses digits.
    package static func < (left: NpmVersion.Identifier, right: NpmVersion.Identifier) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): return left < right
        case (.number, .text): return true
        case (.text, .number): return false
        case (.text(let left), .text(let right)):
            switch (isNumber(left), isNumber(right)) {
            case (true, true):
                let (left, right) = (left.drop { $0 == "0" }, right.drop { $0 == "0" })
                return (left.utf8.count, left) < (right.utf8.count, right)
            case (true, false): return true
            case (false, true): return false
            case (false, false): return left.utf8.lexicographicallyPrecedes(right.utf8)
            }
        }
    }

    private static func isNumber(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    package var description: String {
        switch self {
        case .number(let number): String(number)
        case .text(let text): text
        }
    }
}
