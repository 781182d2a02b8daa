/// A version of three numbers as SemVer 2.0 orders them (sections 9 to 11).
package struct SemanticVersion: Sendable, Hashable {
    /// One dot-separated part of a prerelease or of build metadata.
    package enum Identifier: Sendable, Hashable {
        case number(VersionNumber)
        case text(String)
    }

    package let major: VersionNumber
    package let minor: VersionNumber
    package let patch: VersionNumber
    package let prerelease: [Identifier]
    /// Only where the ecosystem orders by it; else dropped.
    package let build: [Identifier]

    init(
        _ major: VersionNumber,
        _ minor: VersionNumber,
        _ patch: VersionNumber,
        prerelease: [Identifier] = [],
        build: [Identifier] = []
    ) {
        (self.major, self.minor, self.patch) = (major, minor, patch)
        self.prerelease = prerelease
        self.build = build
    }

    package var isPrerelease: Bool { !prerelease.isEmpty }
    /// The release that this is, or leads up to.
    var tuple: (VersionNumber, VersionNumber, VersionNumber) { (major, minor, patch) }

    /// Below every other version of the same release.
    var lowestPrerelease: SemanticVersion {
        SemanticVersion(major, minor, patch, prerelease: [.number(.zero)])
    }
}

extension SemanticVersion: Comparable, CustomStringConvertible {
    package static func < (left: SemanticVersion, right: SemanticVersion) -> Bool {
        if left.tuple != right.tuple { return left.tuple < right.tuple }
        // A release comes after all its prereleases, and before all its builds.
        if left.prerelease != right.prerelease {
            if left.prerelease.isEmpty || right.prerelease.isEmpty { return right.prerelease.isEmpty }
            return left.prerelease.lexicographicallyPrecedes(right.prerelease)
        }
        return left.build.lexicographicallyPrecedes(right.build)
    }

    package var description: String {
        if minor == .unbounded { return "v\(major)" }
        if patch == .unbounded { return "v\(major).\(minor)" }
        var text = "\(major).\(minor).\(patch)"
        if !prerelease.isEmpty { text += "-" + prerelease.map(\.description).joined(separator: ".") }
        if !build.isEmpty { text += "+" + build.map(\.description).joined(separator: ".") }
        return text
    }
}

extension SemanticVersion.Identifier: Comparable, CustomStringConvertible {
    /// Numbers by value and before words, words by ASCII.
    package static func < (left: SemanticVersion.Identifier, right: SemanticVersion.Identifier) -> Bool {
        switch (left, right) {
        case (.number(let left), .number(let right)): left < right
        case (.number, .text): true
        case (.text, .number): false
        case (.text(let left), .text(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
        }
    }

    package var description: String {
        switch self {
        case .number(let number): number.description
        case .text(let text): text
        }
    }

    /// `nil` for an empty part, or one of other characters than letters, digits and hyphens.
    init?(_ part: ArraySlice<UInt8>, takesLeadingZeros: Bool = true) {
        guard !part.isEmpty, part.allSatisfy({ isASCIIDigit($0) || isASCIILetter($0) || $0 == 0x2D }) else {
            return nil
        }
        if let number = VersionNumber(part) {
            guard takesLeadingZeros || part.count == 1 || part.first != 0x30 else { return nil }
            self = .number(number)
        } else {
            self = .text(VersionText.string(part))
        }
    }

    static func list(_ text: ArraySlice<UInt8>, takesLeadingZeros: Bool = true) -> [Self]? {
        var result: [Self] = []
        for part in text.parts(".") {
            guard let identifier = Self(part, takesLeadingZeros: takesLeadingZeros) else { return nil }
            result.append(identifier)
        }
        return result
    }
}
