import Advisories
import Basics
import Domain
import GateRules
import Licensing
import StrictYAML
import Triage
import struct Foundation.Date

/// From what a scan found to the verdict: decisions of people first, then the policy, both of one rulebook.
///
/// Pure.
struct GateDecision {
    let verdict: Verdict
    let findings: [Finding]
    let waivers: [WaiverUse]
    let diagnostics: [Diagnostic]
    /// Files of the rulebook that cannot be used.
    let broken: Set<String>

    /// What is decided about, whoever's rules count.
    struct Matter {
        var context: GateContext
        let repository: String
        let settings: ScanSettings
        let stored: StoredTriage
    }

    /// Comparisons that a policy which does not count yet may cost: it is text of whoever opened the pull request.
    private static let proposalBudget = 50_000_000

    init(_ matter: Matter, by rulebook: Rulebook, isProposal: Bool = false) {
        var context = matter.context
        var broken: Set<String> = []
        var problems: [RuleOutcome] = []
        let triaged = rulebook.triage(stored: matter.stored, limits: matter.settings.waiverLimits).apply(
            to: context.findings,
            inventory: context.inventory,
            licenses: matter.settings.licenses,
            repository: matter.repository,
            today: CalendarDay(context.now)
        )
        context.findings = triaged.findings
        for waived in triaged.licenses {
            context.waivedLicenses[waived.purl.description, default: []].insert(waived.license)
        }
        for problem in triaged.problems {
            broken.insert(problem.path)
            problems.append(
                RuleOutcome(rule: "triage", outcome: .errored, message: "Cannot be used: \(problem).")
            )
        }
        var reasons: [RuleOutcome]
        do {
            let policy = try GatePolicy(
                organisation: matter.settings.organisationPolicy,
                repository: rulebook.policy
            )
            let (work, overflows) = policy.weight.multipliedReportingOverflow(
                by: context.inventory.components.count
            )
            if isProposal, overflows || work > GateDecision.proposalBudget {
                let message = "It has too many patterns to be tried out on so many components."
                reasons = Verdict.errored("policy", message).reasons
            } else {
                reasons = policy.verdict(context).reasons
            }
        } catch {
            broken.insert(error.file)
            reasons = Verdict.errored("policy", "The policy cannot be used: \(error)").reasons
        }
        verdict = Verdict(reasons: problems + reasons)
        findings = triaged.findings
        waivers = triaged.waivers
        diagnostics = triaged.diagnostics
        self.broken = broken
    }

    /// The decision by the base branch's rulebook, and what a proposed one would have made of it.
    ///
    /// Where the base's has files that cannot be used and the change mends all of them, they count for nothing, so that the change
    /// can pass: by the organisation's or the built-in policy, and without their waivers. `changes` are those that the change makes
    /// itself, against its merge base: an old fork point mends nothing.
    static func decide(
        _ matter: Matter,
        by rulebook: Rulebook,
        proposed: (rulebook: Rulebook, changes: [String])?
    ) -> (decision: GateDecision, proposal: PolicyProposal?) {
        let decision = GateDecision(matter, by: rulebook)
        guard let proposed, !proposed.changes.isEmpty else { return (decision, nil) }
        let wish = GateDecision(matter, by: proposed.rulebook, isProposal: true)
        let proposal = PolicyProposal(files: proposed.changes, verdict: wish.verdict)
        let mends =
            wish.broken.isEmpty
            && decision.broken.allSatisfy { file in
                // A folder of too many files is mended by any of them.
                proposed.changes.contains { $0 == file || file.hasSuffix("/") && $0.hasPrefix(file) }
            }
        guard mends, !decision.broken.isEmpty else { return (decision, proposal) }
        return (GateDecision(matter, by: rulebook.without(decision.broken)), proposal)
    }
}
