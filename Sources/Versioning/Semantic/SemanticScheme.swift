/// Versions of the ecosystems that follow SemVer, each with what its own tools take besides.
package struct SemanticScheme: VersionScheme {
    /// What `1.2` is.
    enum MissingParts {
        case refused, zero
        /// Zero, but behind a `v` the newest of its series: a tag that moves with every release.
        case moving
    }

    /// A `v` in front is dropped.
    var takesPrefix = false
    var missingParts = MissingParts.refused
    var takesLeadingZeros = false
    /// Build metadata comes into order; a version without comes first.
    var ordersBuilds = false
    /// Reads `go1.21rc2`, too.
    var takesToolchains = false

    /// crates.io, as Cargo's `semver` reads them; the shorter ones that advisories give as bounds (`0.1`) are filled up.
    package static let cargo = SemanticScheme(missingParts: .zero)
    /// Hex, as Elixir's `Version` reads them.
    package static let hex = SemanticScheme()
    /// Pub, as Dart's `pub_semver` reads and orders them; a `v` is taken besides.
    package static let pub = SemanticScheme(takesPrefix: true, takesLeadingZeros: true, ordersBuilds: true)
    /// Go modules with and without `v`, pseudo-versions and `+incompatible` included, and releases of Go itself.
    package static let golang = SemanticScheme(takesPrefix: true, missingParts: .zero, takesToolchains: true)
    /// Julia's `VersionNumber`.
    package static let julia = SemanticScheme(
        takesPrefix: true,
        missingParts: .zero,
        takesLeadingZeros: true,
        ordersBuilds: true
    )
    /// Tags of repositories, as SwiftPM reads them.
    package static let swift = SemanticScheme(takesPrefix: true, missingParts: .zero)
    /// Tags of actions.
    ///
    /// `v4` is moved to each new release of the series 4 by those who publish actions, so that it counts as the newest of them.
    package static let githubActions = SemanticScheme(
        takesPrefix: true,
        missingParts: .moving,
        takesLeadingZeros: true
    )

    package func parse(_ text: String) -> SemanticVersion? {
        guard var bytes = VersionText.bytes(of: text) else { return nil }
        if takesToolchains { bytes = toolchain(bytes) }
        let hasPrefix = takesPrefix && bytes.take("v")
        guard let written = written(bytes), !written.hasWildcard else { return nil }
        switch (missingParts, written.numbers.count) {
        case (_, 3), (.zero, _): return written.lowest(ordersBuilds: ordersBuilds)
        case (.moving, _):
            guard hasPrefix else { return written.lowest(ordersBuilds: ordersBuilds) }
            guard written.prerelease.isEmpty, written.build.isEmpty else { return nil }
            return SemanticVersion(
                written.numbers[0],
                written.numbers.count > 1 ? written.numbers[1] : .unbounded,
                .unbounded
            )
        case (.refused, _): return nil
        }
    }

    /// One to three numbers and what follows them; a wildcard stands for the numbers from its place on.
    func written(_ text: ArraySlice<UInt8>) -> WrittenVersion? {
        var core = text
        var result = WrittenVersion()
        if let build = core.cut(after: "+") {
            guard let list = SemanticVersion.Identifier.list(build) else { return nil }
            result.build = list
        }
        if let prerelease = core.cut(after: "-") {
            let list = SemanticVersion.Identifier.list(prerelease, takesLeadingZeros: takesLeadingZeros)
            guard let list else { return nil }
            result.prerelease = list
        }
        let parts = core.parts(".")
        guard parts.count <= 3 else { return nil }
        for part in parts {
            if let byte = part.first, part.count == 1, NpmGrammar.isWildcard(byte) {
                result.hasWildcard = true
                continue
            }
            guard let number = VersionNumber(part),
                takesLeadingZeros || part.count == 1 || part.first != 0x30,
                !result.hasWildcard
            else { return nil }
            result.numbers.append(number)
        }
        return result
    }

    /// `go1.21rc2` and `1.21rc2` as `1.21-rc.2`; anything else stays.
    private func toolchain(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        let rest = text.starts(with: "go".utf8) ? text.dropFirst(2) : text
        var tail = rest
        let core = tail.take { isASCIIDigit($0) || $0 == 0x2E }
        let word = tail.take(while: isASCIILetter)
        guard !core.isEmpty, ["rc", "beta", "alpha"].contains(VersionText.string(word)),
            VersionNumber(tail) != nil
        else { return rest }
        return core + Array("-".utf8) + word + Array(".".utf8) + tail
    }
}

/// A version as ranges hold it: parts may be missing.
struct WrittenVersion {
    /// One to three, or none before a wildcard.
    var numbers: [VersionNumber] = []
    var prerelease: [SemanticVersion.Identifier] = []
    var build: [SemanticVersion.Identifier] = []
    var hasWildcard = false

    func number(_ index: Int) -> VersionNumber { index < numbers.count ? numbers[index] : .zero }

    /// With zeros for what is missing.
    func lowest(ordersBuilds: Bool = false) -> SemanticVersion {
        SemanticVersion(
            number(0),
            number(1),
            number(2),
            prerelease: prerelease,
            build: ordersBuilds ? build : []
        )
    }

    /// Where the next series begins, its prereleases included, when the number at `index` is raised.
    func raised(at index: Int) -> SemanticVersion {
        switch index {
        case 0: SemanticVersion(number(0).next, .zero, .zero).lowestPrerelease
        case 1: SemanticVersion(number(0), number(1).next, .zero).lowestPrerelease
        default: SemanticVersion(number(0), number(1), number(2).next).lowestPrerelease
        }
    }
}
