package import Advisories
package import Basics
package import Domain
package import GateRules
import StrictYAML
package import struct Foundation.Date

/// From two trees to a report: inventory, match, diff, verdict.
///
/// Reads the advisory index and nothing else.
package struct Judgement: Sendable {
    /// The policy file of a repository, read from its base branch only (promise P11).
    package static let policyPath = ".gatehouse/policy.yaml"

    private let advisories: any AdvisorySource
    package let settings: ScanSettings

    package init(advisories: any AdvisorySource, settings: ScanSettings) {
        self.advisories = advisories
        self.settings = settings
    }

    /// What is judged, in the report's words.
    package struct Subject: Sendable {
        package let repository: String
        package let commit: String
        package let base: String?

        package init(repository: String, commit: String, base: String?) {
            self.repository = repository
            self.commit = commit
            self.base = base
        }
    }

    /// A report, with what its commit was compared with.
    package struct Judged: Sendable {
        package let report: Report
        /// `nil` when there was nothing to compare with.
        package let base: Inventory?
    }

    /// Judges `head`, and asks registries for its licences where settings want that.
    ///
    /// `base` is `nil` when there is nothing to compare with; then no finding has a provenance. `policy` is the repository's
    /// own, from the tip of the base branch.
    package func judge(
        _ subject: Subject,
        head: FileTree,
        base: FileTree?,
        earlier: EarlierResult?,
        policy: GatePolicy.Layer?,
        now: Date
    ) async throws(AdvisoryError) -> Judged {
        let base = base.map { settings.inventory(of: $0) }
        let report = try report(
            on: subject,
            inventory: await settings.completedInventory(of: head),
            base: base,
            earlier: earlier,
            policy: policy,
            now: now
        )
        return Judged(report: report, base: base)
    }

    /// The report on inventories that are at hand already.
    package func report(
        on subject: Subject,
        inventory: Inventory,
        base baseInventory: Inventory?,
        earlier: EarlierResult?,
        policy: GatePolicy.Layer?,
        now: Date
    ) throws(AdvisoryError) -> Report {
        var packages = Set(inventory.components.map(\.packageName))
        packages.formUnion(baseInventory?.components.map(\.packageName) ?? [])

        let answer: AdvisoryAnswer?
        do {
            answer = try advisories.advisories(for: packages)
        } catch  where error.reason == .missing {
            answer = nil
        }
        var findings: [Finding] = []
        var unevaluated: [Component] = []
        var diagnostics = inventory.diagnostics
        if let answer {
            let match = AdvisoryMatcher.findings(components: inventory.components, answer: answer)
            let baseMatch = baseInventory.map {
                AdvisoryMatcher.findings(components: $0.components, answer: answer)
            }
            unevaluated = match.unevaluated
            diagnostics += match.diagnostics
            let compared = FindingDiff.provenance(
                head: match.findings,
                base: baseMatch?.findings,
                earlier: earlier.map { (findingKeys: $0.findingKeys, purls: $0.purls) }
            )
            let checked = FixCredit.checked(compared, against: inventory)
            findings = checked.findings
            diagnostics += checked.diagnostics
        }
        let context = GateContext(
            findings: findings,
            inventory: inventory,
            advisoryData: freshness(of: answer?.snapshot, now: now),
            unevaluated: unevaluated
        )
        return Report(
            repository: subject.repository,
            commit: subject.commit,
            base: subject.base,
            advisorySnapshot: answer?.snapshot,
            verdict: verdict(context, policy: policy),
            inventory: inventory,
            findings: findings,
            diagnostics: diagnostics,
            generatedAt: now,
            licenses: LicenseReading.uses(of: inventory.components, by: settings.licenses),
            recommendations: answer.map { UpgradeAdvisor.recommendations(for: findings, answer: $0) } ?? []
        )
    }

    /// The policy file alone.
    package static func policySelection(of tree: FileTree) -> Set<String> {
        tree.entries.contains { $0.path == policyPath && $0.kind == .file } ? [policyPath] : []
    }

    /// The policy file of a tree, `nil` when it has none.
    package static func policy(in tree: FileTree) -> GatePolicy.Layer? {
        if let bytes = tree.bytes(at: Judgement.policyPath) {
            return GatePolicy.Layer(file: Judgement.policyPath, bytes: bytes)
        }
        // A policy that is there and was not read must not be taken for no policy: empty text is an error.
        let isThere = tree.entries.contains { $0.path == Judgement.policyPath }
        return isThere ? GatePolicy.Layer(file: Judgement.policyPath, bytes: []) : nil
    }

    private func verdict(_ context: GateContext, policy: GatePolicy.Layer?) -> Verdict {
        do {
            return try GatePolicy(organisation: settings.organisationPolicy, repository: policy)
                .verdict(context)
        } catch {
            return Verdict.errored("policy", "The policy cannot be used: \(error)")
        }
    }

    private func freshness(of snapshot: AdvisorySnapshot?, now: Date) -> GateContext.AdvisoryData {
        guard let snapshot else { return .missing }
        let age = now.timeIntervalSince(snapshot.date)
        // A date to come would be fresh for ever; an hour is what clocks may differ by.
        if age < -3600 { return .stale(days: 0) }
        guard age > Double(settings.maxAdvisoryAge.components.seconds) else { return .fresh }
        return .stale(days: Int(age / 86_400))
    }
}
