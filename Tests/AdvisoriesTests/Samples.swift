import Advisories
import Domain
import Foundation

/// Short builders for the tables below.
enum Samples {
    static func component(
        _ name: String,
        _ version: String,
        source: ComponentSource = .registry,
        line: Int = 1
    ) -> Component {
        Component(
            ecosystem: .npm,
            name: name,
            version: version,
            source: source,
            license: nil,
            licenseSource: nil,
            occurrences: [
                Occurrence(
                    location: FileLocation(path: "package-lock.json", line: line),
                    scope: .runtime,
                    isDirect: true,
                    via: []
                )
            ]
        )
    }

    static func range(_ events: AffectedRange.Event..., kind: AffectedRange.Kind = .semver) -> AffectedRange {
        AffectedRange(kind: kind, events: events)
    }

    static func advisory(
        _ id: String,
        aliases: [String] = [],
        package: String = "a",
        ranges: [AffectedRange] = [],
        versions: [String] = [],
        severities: [SeverityVector] = [],
        rated: Severity? = nil,
        withdrawn: Bool = false,
        published: Date? = nil,
        informational: InformationalKind? = nil
    ) -> Advisory {
        Advisory(
            id: id,
            aliases: aliases,
            modified: "2026-01-01T00:00:00Z",
            published: published,
            isWithdrawn: withdrawn,
            summary: "summary of \(id)",
            severities: severities,
            ratedSeverity: rated,
            informational: informational,
            affected: [
                AffectedPackage(
                    package: PackageName(ecosystem: .npm, name: package),
                    ranges: ranges,
                    versions: versions
                )
            ]
        )
    }

    static func answer(_ advisories: [Advisory]) -> AdvisoryAnswer {
        var byPackage: [PackageName: [Advisory]] = [:]
        for advisory in advisories {
            for package in Set(advisory.affected.map(\.package)) {
                byPackage[package, default: []].append(advisory)
            }
        }
        return AdvisoryAnswer(
            snapshot: AdvisorySnapshot(
                id: "1",
                date: Date(timeIntervalSince1970: 0),
                advisoryCount: advisories.count
            ),
            advisories: byPackage
        )
    }

    static func match(_ components: [Component], _ advisories: [Advisory]) -> AdvisoryMatch {
        AdvisoryMatcher.findings(components: components, answer: answer(advisories))
    }
}
