/// Choosing versions with a range.
extension NpmRange {
    /// The highest of `versions` that satisfies the range, as written there; the first of equal ones.
    package func maxSatisfying(_ versions: [String]) -> String? { best(of: versions, isBetter: >) }

    /// The lowest of `versions` that satisfies the range, as written there; the first of equal ones.
    package func minSatisfying(_ versions: [String]) -> String? { best(of: versions, isBetter: <) }

    private func best(of versions: [String], isBetter: (NpmVersion, NpmVersion) -> Bool) -> String? {
        var best: (text: String, version: NpmVersion)?
        for text in versions {
            guard let version = NpmVersion(text, loose: loose), satisfies(version) else { continue }
            if let known = best, !isBetter(version, known.version) { continue }
            best = (text, version)
        }
        return best?.text
    }

    /// The lowest version that can satisfy the range, whether or not it was published; `nil` when none can.
    package var minVersion: NpmVersion? {
        let zeros = [[], [NpmVersion.Identifier.number(0)]].map {
            NpmVersion(major: 0, minor: 0, patch: 0, prerelease: $0)
        }
        if let zero = zeros.first(where: satisfies) { return zero }
        let lowest = sets.compactMap { $0.compactMap(\.lowest).max() }.min()
        return lowest.flatMap { satisfies($0) ? $0 : nil }
    }
}

extension NpmComparator {
    /// The lowest version this lower bound allows; `nil` for an upper bound.
    fileprivate var lowest: NpmVersion? {
        guard let version else { return nil }
        switch operation {
        case .less, .lessOrEqual: return nil
        case .equal, .greaterOrEqual: return version
        case .greater:
            return NpmVersion(
                major: version.major,
                minor: version.minor,
                patch: version.isPrerelease ? version.patch : version.patch + 1,
                prerelease: version.isPrerelease ? version.prerelease + [.number(0)] : []
            )
        }
    }
}
