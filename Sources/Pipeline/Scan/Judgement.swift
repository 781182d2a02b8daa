package import Advisories
package import Basics
package import Domain
import Extractors
import GateRules
import Triage
package import struct Foundation.Date

/// From two trees to a report: inventory, match, diff, verdict.
///
/// Reads the advisory index and nothing else.
package struct Judgement: Sendable {
    private let advisories: any AdvisorySource
    package private(set) var settings: ScanSettings

    package init(advisories: any AdvisorySource, settings: ScanSettings) {
        self.advisories = advisories
        self.settings = settings
    }

    /// The same, with other files left out.
    func leavingOut(_ exclusions: ScanExclusions) -> Judgement {
        var copy = self
        copy.settings = settings.leavingOut(exclusions)
        return copy
    }

    /// What is judged, in the report's words.
    package struct Subject: Sendable {
        package let repository: String
        package let commit: String
        package let base: String?
        /// The branch that is judged, of a pull request its base branch; `nil` where there is none.
        package let branch: String?

        package init(repository: String, commit: String, base: String?, branch: String? = nil) {
            self.repository = repository
            self.commit = commit
            self.base = base
            self.branch = branch
        }
    }

    /// By what it is judged: rules, decisions of people, and what is remembered of earlier scans.
    package struct Grounds: Sendable {
        /// Of the tip of the base branch.
        package var rulebook: Rulebook
        /// Of the commit itself, where it is not the one that counts.
        package var proposed: Rulebook?
        /// Of the merge base: what the change started from.
        var forked: Rulebook?
        package var earlier: EarlierResult?
        /// `nil` for a scan without a store.
        package var memory: RepositoryMemory?

        package init(
            rulebook: Rulebook,
            proposed: Rulebook? = nil,
            earlier: EarlierResult? = nil,
            memory: RepositoryMemory? = nil
        ) {
            self.rulebook = rulebook
            self.proposed = proposed
            self.earlier = earlier
            self.memory = memory
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
    /// `base` is `nil` when there is nothing to compare with; then no finding has a provenance. `step` is told what is begun.
    package func judge(
        _ subject: Subject,
        head: FileTree,
        base: FileTree?,
        on grounds: Grounds,
        now: Date,
        step: (ScanStep) -> Void = { _ in }
    ) async throws(AdvisoryError) -> Judged {
        step(.reading)
        var grounds = grounds
        // What the change itself does to the rules, not what the base branch did since.
        if let base { grounds.forked = Rulebook(base) }
        let base = base.map { settings.inventory(of: $0) }
        let report = try report(
            on: subject,
            inventory: await settings.completedInventory(of: head),
            base: base,
            on: grounds,
            now: now,
            step: step
        )
        return Judged(report: report, base: base)
    }

    /// The report on inventories that are at hand already.
    package func report(
        on subject: Subject,
        inventory: Inventory,
        base baseInventory: Inventory?,
        on grounds: Grounds,
        now: Date,
        step: (ScanStep) -> Void = { _ in }
    ) throws(AdvisoryError) -> Report {
        step(.matching)
        let matched = try match(inventory, base: baseInventory, earlier: grounds.earlier)
        step(.licenses)
        let licenses = LicenseReading.uses(of: inventory.components, by: settings.licenses)
        step(.gate)
        let context = GateContext(
            findings: matched.findings,
            inventory: inventory,
            base: baseInventory,
            advisoryData: freshness(of: matched.answer?.snapshot, now: now),
            unevaluated: matched.unevaluated,
            licenses: Dictionary(licenses.map { ($0.expression, $0.category) }) { first, _ in first },
            catalog: settings.licenses,
            stage: settings.stage,
            branch: subject.branch,
            now: now,
            firstSeen: grounds.memory?.firstSeen
        )
        let (decision, proposal) = GateDecision.decide(
            GateDecision.Matter(
                context: context,
                repository: subject.repository,
                settings: settings,
                stored: grounds.memory?.triage ?? StoredTriage()
            ),
            by: grounds.rulebook,
            proposed: grounds.proposed.map { proposed in
                let now = Set(proposed.changes(since: grounds.rulebook))
                let own = proposed.changes(since: grounds.forked ?? grounds.rulebook)
                return (proposed, own.filter(now.contains))
            }
        )
        let recommendations = matched.answer.map {
            UpgradeAdvisor.recommendations(for: decision.findings, answer: $0)
        }
        return Report(
            repository: subject.repository,
            commit: subject.commit,
            base: subject.base,
            advisorySnapshot: matched.answer?.snapshot,
            verdict: decision.verdict,
            inventory: inventory,
            findings: decision.findings,
            diagnostics: matched.diagnostics + decision.diagnostics,
            generatedAt: now,
            licenses: licenses,
            waivers: decision.waivers,
            proposal: proposal,
            recommendations: recommendations ?? [],
            introduced: context.introduced
        )
    }

    private struct Matched {
        /// `nil` without advisory data.
        var answer: AdvisoryAnswer?
        var findings: [Finding] = []
        var unevaluated: [Component] = []
        var diagnostics: [Diagnostic]
    }

    /// Both sides with one snapshot of the advisories (promise P2).
    private func match(
        _ inventory: Inventory,
        base: Inventory?,
        earlier: EarlierResult?
    ) throws(AdvisoryError) -> Matched {
        var packages = Set(inventory.components.map(\.packageName))
        packages.formUnion(base?.components.map(\.packageName) ?? [])
        var matched = Matched(diagnostics: inventory.diagnostics)
        let answer: AdvisoryAnswer
        do {
            answer = try advisories.advisories(for: packages)
        } catch  where error.reason == .missing {
            return matched
        }
        let match = AdvisoryMatcher.findings(components: inventory.components, answer: answer)
        let baseMatch = base.map { AdvisoryMatcher.findings(components: $0.components, answer: answer) }
        let compared = FindingDiff.provenance(
            head: match.findings,
            base: baseMatch?.findings,
            earlier: earlier.map { (findingKeys: $0.findingKeys, purls: $0.purls) }
        )
        let checked = FixCredit.checked(compared, against: inventory)
        matched.answer = answer
        matched.findings = checked.findings
        matched.unevaluated = match.unevaluated
        matched.diagnostics += match.diagnostics + checked.diagnostics
        return matched
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
