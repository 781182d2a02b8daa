import Domain

/// What `remediation/plan.md.mustache` can show: what a pull request would do, and how to get it.
struct PlanView {
    let headline: Markdown
    let tally: Markdown
    let changes: ChangesView?
    let edits: EditsView?
    let broughtIn: BroughtInView?
    let cleared: ClearedView?
    let remains: RemainsView?
    let commands: CommandsView?
    let remarks: RemarksView?
    let offer: Markdown?
    let baseBranch: Markdown
    let baseCommit: Markdown
    let version: Markdown

    /// `command` opens a pull request with the fixes; `nil` where none does.
    init(_ summary: RemediationSummary, command: String?, _ budget: ReportBudget) {
        let view = PullRequestView(summary, budget)
        headline = Markdown(trusted: "Gatehouse: \(RemediationWording.offer(summary))")
        (tally, changes, edits, broughtIn) = (view.tally, view.changes, view.edits, view.broughtIn)
        (cleared, remains, commands, remarks) = (view.cleared, view.remains, view.commands, view.remarks)
        (baseBranch, baseCommit, version) = (view.baseBranch, view.baseCommit, view.version)
        offer =
            summary.changes.isEmpty
            ? nil
            : command.map { command in
                Markdown(trusted: "The comment ") + .code(command)
                    + Markdown(trusted: " opens a pull request with these changes.")
            }
    }
}
