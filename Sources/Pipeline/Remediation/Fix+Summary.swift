import Basics
import Domain
import Remediation
import Reporting

extension BranchFixes.Fix {
    /// The fix in the words of its pull request.
    func summary(_ row: Remediation, base: CommitID, isPublicRegistry: Bool) -> RemediationSummary {
        RemediationSummary(
            fingerprint: row.fingerprint,
            baseBranch: row.baseBranch,
            base: base,
            changes: plans.flatMap(\.changes).map { change in
                RemediationSummary.Change(
                    package: change.package,
                    from: change.from,
                    to: change.to,
                    place: change.place,
                    means: Self.means(change.means)
                )
            },
            edits: plans.flatMap(\.edits).map { edit in
                RemediationSummary.Edit(
                    path: edit.path,
                    section: edit.section,
                    package: edit.package,
                    from: edit.from,
                    to: edit.to
                )
            },
            cleared: cleared,
            remaining: remainders,
            remarks: plans.flatMap(\.remarks),
            isPublicRegistry: isPublicRegistry,
            version: GatehouseVersion.current
        )
    }

    /// Findings that stay, with what the plans say about them; one that no plan speaks of has no fix here.
    private var remainders: [RemediationSummary.Remainder] {
        let known = Dictionary(
            plans.flatMap(\.remaining).map { ($0.vulnerability, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return remaining.map { finding in
            let left = known[
                .init(id: finding.id, package: finding.component.name, version: finding.component.version)
            ]
            return RemediationSummary.Remainder(
                finding: finding,
                reason: left.flatMap { .init(rawValue: $0.reason.rawValue) } ?? .noFix,
                blockers: (left?.blockers ?? []).map {
                    .init(package: $0.package, version: $0.version, needs: $0.needs, range: $0.range)
                }
            )
        }
    }

    private static func means(_ means: RemediationPlan.Change.Means) -> RemediationSummary.Change.Means {
        switch means {
        case .lockfile: .lockfile
        case .manifest: .manifest
        case .parent: .parent
        case .override: .override
        case .added: .added
        case .removed: .removed
        case .repaired: .repaired
        }
    }
}
