package import Domain
import Versioning

/// Finds the version to move to for every component with open findings.
///
/// Candidates are the versions that advisories name as fixed and that come after the present one; each is then matched with all
/// advisories about the package, so that nobody is sent from one vulnerability into another. The one with the fewest is recommended;
/// of equals one of the same series, then the lowest. What no candidate fixes stays in `remains` and hides nothing.
package enum UpgradeAdvisor {
    /// More fixed versions of one package are not looked at; the lowest of each series come first.
    private static let mostCandidates = 100

    /// In order of urgency: direct ones first, then by severity, EPSS score and purl.
    ///
    /// `findings` carry their statuses already; fixed ones and those set aside ask for nothing.
    package static func recommendations(
        for findings: [Finding],
        answer: AdvisoryAnswer
    ) -> [UpgradeRecommendation] {
        let present = findings.filter { $0.provenance != .fixed && $0.component.source == .registry }
        let groups = Dictionary(grouping: present, by: \.component.purl)
        let entries = groups.values.compactMap { group -> (UpgradeRecommendation, Double)? in
            guard let component = group.first?.component, group.contains(where: \.isOpen) else { return nil }
            let epss = group.filter(\.isOpen).compactMap { $0.epss?.score }.max() ?? 0
            return (recommendation(for: component, group, answer), epss)
        }
        return entries.sorted { left, right in
            func rank(_ entry: (UpgradeRecommendation, Double)) -> (Int, Int, Severity, Double) {
                (entry.0.component.isDirect ? 1 : 0, entry.0.isMalicious ? 1 : 0, entry.0.severity, entry.1)
            }
            if rank(left) != rank(right) { return rank(left) > rank(right) }
            return left.0.component.purl < right.0.component.purl
        }.map(\.0)
    }

    private static func recommendation(
        for component: Component,
        _ findings: [Finding],
        _ answer: AdvisoryAnswer
    ) -> UpgradeRecommendation {
        let open = findings.filter(\.isOpen)
        let (candidates, unreadable) = candidates(for: component, open, answer)
        var targets: [UpgradeRecommendation.Target] = []
        for candidate in candidates {
            if let target = target(candidate, for: component, findings, answer) { targets.append(target) }
        }
        // Candidates come in ascending order, and the first of equals stays.
        let better = targets.filter { burden($0) < open.count }
        let best = better.min { rank($0) < rank($1) }
        let near = better.filter { !$0.crossesMajor }.min { rank($0) < rank($1) }
        return UpgradeRecommendation(
            component: component,
            open: ids(of: open),
            severity: open.map(\.severity).max() ?? .unknown,
            isMalicious: open.contains(where: \.isMalicious),
            target: best,
            withinMajor: best?.crossesMajor == true ? near : nil,
            unreadable: unreadable
        )
    }

    /// The less the better.
    private static func rank(_ target: UpgradeRecommendation.Target) -> (Int, Int, Int) {
        (
            burden(target), target.crossesMajor ? 1 : 0,
            ReleaseSeries.looksLikePrerelease(target.version) ? 1 : 0
        )
    }

    private static func burden(_ target: UpgradeRecommendation.Target) -> Int {
        target.remains.count + target.introduces.count
    }

    /// What the advisories say about another version; `nil` when it is malicious or cannot be judged.
    private static func target(
        _ version: String,
        for component: Component,
        _ findings: [Finding],
        _ answer: AdvisoryAnswer
    ) -> UpgradeRecommendation.Target? {
        let moved = Component(
            ecosystem: component.ecosystem,
            name: component.name,
            version: version,
            source: component.source,
            license: nil,
            licenseSource: nil,
            occurrences: []
        )
        let match = AdvisoryMatcher.findings(components: [moved], answer: answer)
        guard match.unevaluated.isEmpty, !match.findings.contains(where: \.isMalicious) else { return nil }
        let there = match.findings.reduce(into: Set<String>()) { $0.formUnion($1.allIDs) }
        let here = findings.reduce(into: Set<String>()) { $0.formUnion($1.allIDs) }
        let open = findings.filter(\.isOpen)
        return UpgradeRecommendation.Target(
            version: version,
            crossesMajor: ReleaseSeries(version) != ReleaseSeries(component.version),
            clears: ids(of: open.filter { $0.allIDs.isDisjoint(with: there) }),
            remains: ids(of: open.filter { !$0.allIDs.isDisjoint(with: there) }),
            introduces: ids(of: match.findings.filter { $0.allIDs.isDisjoint(with: here) })
        )
    }

    private static func ids(of findings: [Finding]) -> [String] { Set(findings.map(\.id)).sorted() }

    // MARK: Candidates

    /// Fixed versions above the present one, ascending, and what could not be read.
    private static func candidates(
        for component: Component,
        _ open: [Finding],
        _ answer: AdvisoryAnswer
    ) -> (versions: [String], unreadable: [String]) {
        var texts = Set(open.flatMap(\.fixedVersions))
        for advisory in answer.advisories[component.packageName] ?? [] where !advisory.isWithdrawn {
            for entry in advisory.affected where entry.package == component.packageName {
                for range in entry.ranges where range.kind != .git {
                    for case .fixed(let version) in range.events { texts.insert(version) }
                }
            }
        }
        guard let scheme = VersionSchemeCatalog.scheme(for: component.ecosystem) else {
            return ([], [component.version])
        }
        return above(component.version, texts, scheme)
    }

    private static func above<Scheme: VersionScheme>(
        _ present: String,
        _ texts: Set<String>,
        _ scheme: Scheme
    ) -> (versions: [String], unreadable: [String]) {
        guard let current = scheme.parse(present) else { return ([], [present]) }
        var unreadable: [String] = []
        var versions: [(text: String, version: Scheme.Version)] = []
        // Sorted, so that of two spellings of one version always the same one is kept.
        for text in texts.sorted() {
            guard let version = scheme.parse(text) else {
                unreadable.append(text)
                continue
            }
            if version > current { versions.append((text, version)) }
        }
        versions.sort { $0.version < $1.version }
        var kept: [String] = []
        for (index, entry) in versions.enumerated()
        where index == 0 || versions[index - 1].version != entry.version {
            kept.append(entry.text)
        }
        guard kept.count > mostCandidates else { return (kept, unreadable) }
        // Of the present series and of the last ones, which have most of the fixes.
        let near = kept.filter { ReleaseSeries($0) == ReleaseSeries(present) }.suffix(mostCandidates / 2)
        return (near + kept.filter { !near.contains($0) }.suffix(mostCandidates / 2), unreadable)
    }
}
