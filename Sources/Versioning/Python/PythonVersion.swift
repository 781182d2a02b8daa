/// A version of a Python package (PEP 440).
package struct PythonVersion: Sendable, Hashable {
    /// The letter of a prerelease, in ascending order.
    package enum Phase: String, Sendable, Hashable, Comparable {
        case alpha = "a"
        case beta = "b"
        case candidate = "rc"

        package static func < (left: Phase, right: Phase) -> Bool { left.rawValue < right.rawValue }
    }

    /// A part of the local version; words come before numbers.
    package enum LocalPart: Sendable, Hashable, Comparable {
        case word(String)
        case number(VersionNumber)

        package static func < (left: LocalPart, right: LocalPart) -> Bool {
            switch (left, right) {
            case (.word(let left), .word(let right)): left.utf8.lexicographicallyPrecedes(right.utf8)
            case (.number(let left), .number(let right)): left < right
            case (.word, .number): true
            case (.number, .word): false
            }
        }
    }

    /// A prerelease: its letter and number.
    package struct Prerelease: Sendable, Hashable {
        package let phase: Phase
        package let number: VersionNumber
    }

    package let epoch: VersionNumber
    /// As written, zeros at the end included.
    package let release: [VersionNumber]
    package let prerelease: Prerelease?
    package let post: VersionNumber?
    package let dev: VersionNumber?
    /// Empty when there is none.
    package let local: [LocalPart]

    package var isPrerelease: Bool { prerelease != nil || dev != nil }
    package var isPostRelease: Bool { post != nil }
    package var isDevelopment: Bool { dev != nil }

    /// Without the local part.
    package var withoutLocal: PythonVersion {
        PythonVersion(epoch: epoch, release: release, prerelease: prerelease, post: post, dev: dev, local: [])
    }

    /// Epoch and release alone.
    package var base: PythonVersion {
        PythonVersion(epoch: epoch, release: release, prerelease: nil, post: nil, dev: nil, local: [])
    }

    /// The release without zeros at its end.
    var significantRelease: ArraySlice<VersionNumber> {
        var release = release[...]
        while release.last == .zero { release.removeLast() }
        return release
    }
}

extension PythonVersion: Comparable, CustomStringConvertible {
    package static func == (left: PythonVersion, right: PythonVersion) -> Bool {
        left.epoch == right.epoch && left.significantRelease == right.significantRelease
            && left.prerelease == right.prerelease && left.post == right.post && left.dev == right.dev
            && left.local == right.local
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(epoch)
        hasher.combine(significantRelease)
        hasher.combine(prerelease)
        hasher.combine(post)
        hasher.combine(dev)
        hasher.combine(local)
    }

    package static func < (left: PythonVersion, right: PythonVersion) -> Bool {
        if left.epoch != right.epoch { return left.epoch < right.epoch }
        let (first, second) = (left.significantRelease, right.significantRelease)
        if first != second { return first.lexicographicallyPrecedes(second) }
        if left.stage != right.stage { return left.stage < right.stage }
        if left.prerelease != right.prerelease {
            return (left.prerelease?.number ?? .zero) < (right.prerelease?.number ?? .zero)
        }
        // Without a post-release part comes before, without a development part comes after.
        if left.post != right.post {
            guard let first = left.post, let second = right.post else { return left.post == nil }
            return first < second
        }
        if left.dev != right.dev { return (left.dev ?? .unbounded) < (right.dev ?? .unbounded) }
        return left.local.lexicographicallyPrecedes(right.local)
    }

    /// A development release of a release comes before its alphas; a release after its candidates.
    private var stage: Int {
        switch prerelease?.phase {
        case .alpha: 1
        case .beta: 2
        case .candidate: 3
        case nil: post == nil && dev != nil ? 0 : 4
        }
    }

    /// The normal form without zeros at the end of the release, so that equal versions are written alike.
    package var description: String { text(significantRelease.isEmpty ? [.zero] : significantRelease) }

    /// The normal form of PEP 440, which keeps the zeros.
    package var normalForm: String { text(release[...]) }

    private func text(_ release: ArraySlice<VersionNumber>) -> String {
        var text = epoch == .zero ? "" : "\(epoch)!"
        text += release.map(\.description).joined(separator: ".")
        if let prerelease { text += prerelease.phase.rawValue + prerelease.number.description }
        if let post { text += ".post\(post)" }
        if let dev { text += ".dev\(dev)" }
        if !local.isEmpty { text += "+" + local.map(\.description).joined(separator: ".") }
        return text
    }
}

extension PythonVersion.LocalPart: CustomStringConvertible {
    package var description: String {
        switch self {
        case .word(let word): word
        case .number(let number): number.description
        }
    }
}
