import Domain

/// What the proposed policy would have said.
struct ProposalView {
    let proposalOutcome: Markdown
    let proposalFiles: Markdown
    let proposalRows: [ProposalRow]
    let moreProposalRows: Markdown?
}

struct ProposalRow {
    let proposalLabel: Markdown
    let proposalRule: Markdown
    let proposalMessage: Markdown
}

extension ProposalView {
    init?(_ proposal: PolicyProposal?, _ budget: ReportBudget) {
        guard let proposal else { return nil }
        proposalOutcome = Markdown(trusted: Wording.outcome(proposal.verdict.outcome))
        let files = proposal.files.prefix(3).map { Markdown.code($0).source }
        let more = proposal.files.count - files.count
        proposalFiles = Markdown(
            trusted: files.joined(separator: ", ")
                + (more > 0 ? " and \(Wording.count(more, "more file"))" : "")
        )
        let reasons = proposal.verdict.reasons.filter { $0.outcome != .passed }
        let (kept, rest) = budget.cut(reasons, "reason")
        proposalRows = kept.map { reason in
            ProposalRow(
                proposalLabel: Markdown(trusted: reason.outcome.rawValue),
                proposalRule: .code(reason.rule, limit: 60),
                proposalMessage: .prose(reason.message)
            )
        }
        moreProposalRows = rest
    }
}
