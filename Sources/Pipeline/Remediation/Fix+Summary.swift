import Basics
import Domain
import Remediation
import Reporting

extension BranchFixes.Fix {
    /// The fix in the words of its pull request.
    func summary(
        fingerprint: String,
        baseBranch: String,
        base: CommitID,
        commands: [RemediationSummary.Command] = [],
        isPublicRegistry: Bool
    ) -> RemediationSummary {
        // What some folder keeps is there after all fixes.
        let kept = Set(all.flatMap(\.remaining).map(\.vulnerability))
        return RemediationSummary(
            fingerprint: fingerprint,
            baseBranch: baseBranch,
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
            remaining: RemediationSummary.Remainder.all(
                remaining,
                of: plans + all,
                elsewhere: Set(all.flatMap(\.cleared)).subtracting(kept)
            ),
            commands: commands,
            remarks: plans.flatMap(\.remarks),
            isPublicRegistry: isPublicRegistry,
            version: GatehouseVersion.current
        )
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

extension BranchFixes.Outcome {
    /// All of it as one, whether there is something to propose or not; `nil` when nothing is to be fixed.
    ///
    /// For plans of one group.
    func summary(baseBranch: String, base: CommitID, isPublicRegistry: Bool) -> RemediationSummary? {
        let commands = plans.compactMap { folder, plan in
            plan.command.map { RemediationSummary.Command(folder: folder, text: $0) }
        }
        if let fix = fixes.first {
            return fix.summary(
                fingerprint: fix.fingerprint,
                baseBranch: baseBranch,
                base: base,
                commands: commands,
                isPublicRegistry: isPublicRegistry
            )
        }
        let open = report.findings.filter {
            $0.isOpen && $0.provenance != .fixed && $0.component.ecosystem == .npm
        }
        guard !open.isEmpty else { return nil }
        return RemediationSummary(
            fingerprint: "",
            baseBranch: baseBranch,
            base: base,
            changes: [],
            cleared: [],
            remaining: RemediationSummary.Remainder.all(open, of: plans.map(\.plan), elsewhere: []),
            commands: commands,
            remarks: plans.flatMap(\.plan.remarks) + refused.map { "A fix was not proven: \($0)." },
            isPublicRegistry: isPublicRegistry,
            version: GatehouseVersion.current
        )
    }
}

extension RemediationSummary.Remainder {
    /// Findings that stay, with what the plans say about them; one that no plan speaks of has no fix here.
    fileprivate static func all(
        _ findings: [Finding],
        of plans: [RemediationPlan],
        elsewhere: Set<RemediationPlan.Vulnerability>
    ) -> [RemediationSummary.Remainder] {
        let known = Dictionary(
            plans.flatMap(\.remaining).map { ($0.vulnerability, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        return findings.map { finding in
            let vulnerability = RemediationPlan.Vulnerability(
                id: finding.id,
                package: finding.component.name,
                version: finding.component.version
            )
            let left = known[vulnerability]
            return RemediationSummary.Remainder(
                finding: finding,
                reason: elsewhere.contains(vulnerability)
                    ? .elsewhere : left.flatMap { .init(rawValue: $0.reason.rawValue) } ?? .noFix,
                blockers: (left?.blockers ?? []).map {
                    .init(package: $0.package, version: $0.version, needs: $0.needs, range: $0.range)
                }
            )
        }
    }
}
