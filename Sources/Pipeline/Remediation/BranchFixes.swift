package import Basics
package import Domain
package import Remediation
package import struct Foundation.Date

/// Plans the fixes of one commit, and proves each by judging the edited tree with the same advisories.
package struct BranchFixes: Sendable {
    /// One pull request's worth of changes.
    package struct Fix: Sendable {
        /// `all`, a folder with a lockfile, or a package.
        package let group: String
        package let plans: [RemediationPlan]
        /// All plans of the branch: why something stays is told by the one it belongs to.
        package let all: [RemediationPlan]
        /// Findings that the edited tree no longer has, and those of npm that it still has.
        package let cleared: [Finding]
        package let remaining: [Finding]
        /// Number of open findings of the whole tree, before and after.
        package let before: Int
        package let after: Int

        package var files: [RemediationPlan.EditedFile] { plans.flatMap(\.files) }
        /// Changes a version that is known to be exploited, or is malicious.
        package var isUrgent: Bool { cleared.contains { $0.isMalicious || $0.knownExploitation != nil } }
    }

    /// What came of planning.
    package struct Outcome: Sendable {
        /// On the tree as it is.
        package let report: Report
        package var fixes: [Fix] = []
        /// All plans, those without changes too, by folder.
        package var plans: [(folder: String, plan: RemediationPlan)] = []
        /// Groups with vulnerabilities that stay for now: nothing of theirs is obsolete.
        package var unsettled: Set<String> = []
        /// Fixes that the proof refused, and why.
        package var refused: [String] = []
    }

    private let judgement: Judgement
    private let remediator: Remediator

    package init(judgement: Judgement, remediator: Remediator) {
        self.judgement = judgement
        self.remediator = remediator
    }

    /// What to read of a commit: all that a scan reads, and the manifests that belong to lockfiles.
    package func selection(of tree: FileTree) -> Set<String> {
        judgement.settings.selection(of: tree).union(RemediationProjects.selection(of: tree))
    }

    /// `subject` and `grounds` are those of a scan of `tree` without a base.
    package func plan(
        _ tree: FileTree,
        _ subject: Judgement.Subject,
        on grounds: Judgement.Grounds,
        settings: RemediationSettings,
        now: Date
    ) async throws -> Outcome {
        let report = try await judgement.judge(subject, head: tree, base: nil, on: grounds, now: now).report
        let setAside = Set(
            report.findings.filter { !$0.isOpen && $0.component.ecosystem == .npm }
                .map { AcceptedRisk(id: $0.id, package: $0.component.name) }
        )
        var outcome = Outcome(report: report)
        let projects = RemediationProjects.all(in: tree)
        for project in projects {
            let plan = try await remediator.plan(
                project.planner(policy: settings.policy, setAside: setAside)
            )
            outcome.plans.append((project.directory, plan))
        }
        for (folder, plan) in outcome.plans where !plan.remaining.isEmpty {
            switch settings.grouping {
            case .all: outcome.unsettled.insert("all")
            case .perManifest: outcome.unsettled.insert(BranchFixes.group(folder: folder))
            case .perPackage:
                outcome.unsettled.formUnion(
                    plan.remaining.map { BranchFixes.group(package: $0.vulnerability.package) }
                )
            }
        }
        for (group, plans) in try await grouped(outcome.plans, projects, setAside, settings) {
            let edited = plans.flatMap(\.files)
            guard !edited.isEmpty else { continue }
            switch try prove(edited, tree, report, subject, on: grounds, now: now) {
            case .success(let after):
                let open = report.findings.filter { $0.isOpen && $0.provenance != .fixed }
                outcome.fixes.append(
                    Fix(
                        group: group,
                        plans: plans,
                        all: outcome.plans.map(\.plan),
                        cleared: BranchFixes.cleared(of: open, leaving: after),
                        remaining: after.filter { $0.component.ecosystem == .npm },
                        before: open.count,
                        after: after.count
                    )
                )
            case .failure(let refusal): outcome.refused.append("\(group): \(refusal.reason)")
            }
        }
        return outcome
    }

    // MARK: Groups

    /// Words that no other kind of group has.
    private static func group(folder: String) -> String { folder.isEmpty ? "." : "folder:\(folder)" }
    private static func group(package: String) -> String { "package:\(package)" }

    private func grouped(
        _ plans: [(folder: String, plan: RemediationPlan)],
        _ projects: [RemediationProject],
        _ setAside: Set<AcceptedRisk>,
        _ settings: RemediationSettings
    ) async throws -> [(String, [RemediationPlan])] {
        let useful = plans.filter { !$0.plan.files.isEmpty }
        switch settings.grouping {
        case .all: return useful.isEmpty ? [] : [("all", useful.map(\.plan))]
        case .perManifest: return useful.map { (BranchFixes.group(folder: $0.folder), [$0.plan]) }
        case .perPackage: break
        }
        var groups: [(String, [RemediationPlan])] = []
        let packages = Set(useful.flatMap { $0.plan.cleared.map(\.package) }).sorted()
        let known = Set(plans.flatMap { $0.plan.cleared + $0.plan.remaining.map(\.vulnerability) })
        for package in packages {
            let others = Set(
                known.filter { $0.package != package }.map { AcceptedRisk(id: $0.id, package: $0.package) }
            )
            var own: [RemediationPlan] = []
            for project in projects {
                let plan = try await remediator.plan(
                    project.planner(policy: settings.policy, setAside: setAside.union(others))
                )
                if !plan.files.isEmpty { own.append(plan) }
            }
            if !own.isEmpty { groups.append((BranchFixes.group(package: package), own)) }
        }
        return groups
    }

    // MARK: Proof

    private struct Refusal: Error {
        let reason: String
    }

    private static func key(_ finding: Finding) -> String { "\(finding.id) \(finding.component.purl)" }
    private static func kind(_ finding: Finding) -> String {
        "\(finding.id) \(finding.component.ecosystem) \(finding.component.name)"
    }

    /// Those that are gone: neither still there, nor in a version of their package that only came with the fix.
    package static func cleared(of open: [Finding], leaving after: [Finding]) -> [Finding] {
        let known = Set(open.map(key))
        let still = Set(after.map(key))
        let passedOn = Set(after.filter { !known.contains(key($0)) }.map(kind))
        return open.filter { !still.contains(key($0)) && !passedOn.contains(kind($0)) }
    }

    /// The open findings of the edited tree.
    ///
    /// Refused when anything is introduced, when a manifest is understood less well than before, or when the advisories changed
    /// in between.
    private func prove(
        _ files: [RemediationPlan.EditedFile],
        _ tree: FileTree,
        _ report: Report,
        _ subject: Judgement.Subject,
        on grounds: Judgement.Grounds,
        now: Date
    ) throws -> Result<[Finding], Refusal> {
        var edited = tree
        edited.add(
            contents: Dictionary(files.map { ($0.path, $0.bytes) }, uniquingKeysWith: { $1 }),
            unread: [:]
        )
        let inventory = judgement.settings.inventory(of: edited)
        let after = try judgement.report(
            on: subject,
            inventory: inventory,
            base: report.inventory,
            on: grounds,
            now: now
        )
        if after.advisorySnapshot?.id != report.advisorySnapshot?.id {
            return .failure(Refusal(reason: "the advisories changed meanwhile"))
        }
        let introduced = after.findings.filter { $0.provenance == .introduced && $0.isOpen }
        if let first = introduced.first {
            return .failure(Refusal(reason: "it would bring in \(first.id) with \(first.component.purl)"))
        }
        func incomplete(_ inventory: Inventory) -> Set<String> {
            Set(inventory.manifests.filter { $0.completeness != .complete }.map(\.path))
        }
        if let worse = incomplete(inventory).subtracting(incomplete(report.inventory)).min() {
            return .failure(Refusal(reason: "\(worse) would no longer be read completely"))
        }
        return .success(after.findings.filter { $0.isOpen && $0.provenance != .fixed })
    }
}
