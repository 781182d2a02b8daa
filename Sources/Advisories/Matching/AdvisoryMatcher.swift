package import Domain
import Versioning

/// Finds the advisories that apply to components: the evaluation of the OSV schema 1.7, aliases merged.
///
/// Only components from a registry are matched, since only those have the name the advisory means. What cannot be decided is
/// never left out: a version that no scheme reads is returned as unevaluated, and a range with an unreadable event counts as
/// reaching every version.
package enum AdvisoryMatcher {
    /// Findings without provenance, all open, unique per (id, purl), sorted by id, then purl.
    package static func findings(components: [Component], answer: AdvisoryAnswer) -> AdvisoryMatch {
        var match = AdvisoryMatch(findings: [], unevaluated: [], assumptions: [])
        var seen: Set<PackageURL> = []
        for component in components where component.source == .registry {
            guard let advisories = answer.advisories[component.packageName], !advisories.isEmpty,
                seen.insert(component.purl).inserted
            else { continue }
            guard let scheme = VersionSchemeCatalog.scheme(for: component.ecosystem) else {
                match.unevaluated.append(component)
                continue
            }
            findings(of: component, advisories, scheme, answer.exploitation, &match)
        }
        match.findings.sort(by: Finding.isOrderedBefore)
        return match
    }

    private static func findings(
        of component: Component,
        _ advisories: [Advisory],
        _ scheme: some VersionScheme,
        _ exploitation: [String: Exploitation],
        _ match: inout AdvisoryMatch
    ) {
        let rule = AffectedVersionRule(scheme: scheme)
        let version = scheme.parse(component.version)
        var hits: [AdvisoryGroup.Hit] = []
        var isUnevaluated = false
        for advisory in advisories where !advisory.isWithdrawn {
            let entries = advisory.affected.filter { $0.package == component.packageName }
            var unreadable: [AffectedRange.Event] = []
            let result = rule.evaluate(entries, text: component.version, version: version) {
                unreadable.append($0)
            }
            switch result {
            case .unaffected:
                if entries.contains(where: \.namesNoVersion) {
                    match.commitsOnly.append(
                        AdvisoryMatch.Assumption(advisory: advisory.id, component: component)
                    )
                }
            case .unknown: isUnevaluated = true
            case .affected(let fixes):
                hits.append(AdvisoryGroup.Hit(advisory: advisory, entries: entries, fixes: fixes))
                if !unreadable.isEmpty {
                    match.assumptions.append(
                        AdvisoryMatch.Assumption(advisory: advisory.id, component: component)
                    )
                }
            }
        }
        if isUnevaluated { match.unevaluated.append(component) }
        for group in AdvisoryGroup.groups(of: hits) {
            match.findings.append(
                group.finding(
                    for: component,
                    fixedVersions: fixedVersions(of: group, rule),
                    exploitation: exploitation
                )
            )
        }
    }

    /// The fixed versions that no member of the group still reaches, ascending, each once.
    private static func fixedVersions<Scheme: VersionScheme>(
        of group: AdvisoryGroup,
        _ rule: AffectedVersionRule<Scheme>
    ) -> [String] {
        let candidates = group.hits.flatMap(\.fixes).compactMap { text in
            rule.scheme.parse(text).map { (text: text, version: $0) }
        }
        var result: [(text: String, version: Scheme.Version)] = []
        for candidate in candidates.sorted(by: { $0.version < $1.version }) {
            if let last = result.last, last.version == candidate.version { continue }
            let isStillAffected = group.hits.contains { hit in
                rule.evaluate(hit.entries, text: candidate.text, version: candidate.version) { _ in }
                    != .unaffected
            }
            if !isStillAffected { result.append(candidate) }
        }
        return result.map(\.text)
    }
}

/// What matching found, and what it could not decide.
package struct AdvisoryMatch: Sendable, Equatable {
    /// An advisory that was taken as applying because one of its ranges could not be read.
    package struct Assumption: Sendable, Equatable {
        package let advisory: String
        package let component: Component

        package init(advisory: String, component: Component) {
            self.advisory = advisory
            self.component = component
        }
    }

    package var findings: [Finding]
    /// Components with advisories of their package, but a version that is none of their ecosystem's scheme.
    ///
    /// They may have findings all the same, by exact version or by a range without end.
    package var unevaluated: [Component]
    package var assumptions: [Assumption]
    /// Advisories about a package that name no version of it, only commits or nothing: whether they apply is not known.
    package var commitsOnly: [Assumption]

    package init(
        findings: [Finding],
        unevaluated: [Component],
        assumptions: [Assumption],
        commitsOnly: [Assumption] = []
    ) {
        self.findings = findings
        self.unevaluated = unevaluated
        self.assumptions = assumptions
        self.commitsOnly = commitsOnly
    }

    /// The undecided, each at the first place that names the component, for the report and the gate.
    ///
    /// Unevaluated components are errors: such a scan is not complete. The rest are warnings: assumptions only add findings,
    /// and an advisory without versions cannot be decided by anybody.
    package var diagnostics: [Diagnostic] {
        let missed = unevaluated.map {
            AdvisoryMatch.diagnostic(
                $0,
                .error,
                "The version of \($0.purl) cannot be read, so advisories about its package were not checked."
            )
        }
        let assumed = assumptions.map {
            AdvisoryMatch.diagnostic(
                $0.component,
                .warning,
                "A range of \($0.advisory) cannot be read; it is taken to apply to \($0.component.purl)."
            )
        }
        let undecided = commitsOnly.map {
            AdvisoryMatch.diagnostic(
                $0.component,
                .warning,
                "\($0.advisory) is about \($0.component.name) but names no version, so whether it applies to "
                    + "\($0.component.purl) was not decided."
            )
        }
        return missed + assumed + undecided
    }

    private static func diagnostic(
        _ component: Component,
        _ severity: Diagnostic.Severity,
        _ message: String
    ) -> Diagnostic {
        let location = component.occurrences.first?.location
        return Diagnostic(
            path: location?.path ?? "",
            line: location?.line,
            severity: severity,
            message: message
        )
    }
}

extension Finding {
    /// By id, then purl, in code point order: the order of every report.
    package static func isOrderedBefore(_ left: Finding, _ right: Finding) -> Bool {
        // UTF-8 has the order of code points.
        if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
        return left.component.purl < right.component.purl
    }
}
