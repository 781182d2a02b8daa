import Domain

/// What `remediation/pull-request.md.mustache` and `plan.md.mustache` can show; all texts are ready Markdown, and names are unique over all levels.
struct PullRequestView {
    let headline: Markdown
    let tally: Markdown
    let changes: ChangesView?
    let edits: EditsView?
    let broughtIn: BroughtInView?
    let cleared: ClearedView?
    let remains: RemainsView?
    let commands: CommandsView?
    let remarks: RemarksView?
    /// How to get what is planned; `nil` where it is there already, or cannot be had.
    let offer: Markdown?
    let baseBranch: Markdown
    let baseCommit: Markdown
    let version: Markdown

    init(_ summary: RemediationSummary, _ budget: ReportBudget) {
        self.init(summary, headline: RemediationWording.headline(summary), offer: nil, budget)
    }

    /// Of what nobody has done yet; `command` opens a pull request with the fixes, `nil` where none does.
    init(plan summary: RemediationSummary, command: String?, _ budget: ReportBudget) {
        let offer = command.map { command in
            Markdown(trusted: "The comment ") + .code(command)
                + Markdown(trusted: " opens a pull request with these changes.")
        }
        self.init(
            summary,
            headline: RemediationWording.offer(summary),
            offer: summary.changes.isEmpty ? nil : offer,
            budget
        )
    }

    private init(
        _ summary: RemediationSummary,
        headline: String,
        offer: Markdown?,
        _ budget: ReportBudget
    ) {
        self.headline = Markdown(trusted: "Gatehouse: \(headline)")
        self.offer = offer
        tally = Markdown(trusted: "**\(RemediationWording.tally(summary))**")
        changes = ChangesView(summary, budget)
        edits = EditsView(summary.edits, budget)
        broughtIn = BroughtInView(summary.broughtIn, budget)
        cleared = ClearedView(summary.cleared, budget)
        remains = RemainsView(summary.remaining, budget)
        commands = CommandsView(summary.commands, budget)
        remarks = RemarksView(summary.remarks, budget)
        baseBranch = .code(summary.baseBranch)
        baseCommit = .code(summary.base.short)
        version = .code(summary.version, limit: 40)
    }
}

struct ChangesView {
    let changeRows: [ChangeRow]
    let moreChanges: Markdown?

    /// The same change at several places is one row.
    init?(_ summary: RemediationSummary, _ budget: ReportBudget) {
        var groups: [[RemediationSummary.Change]] = []
        var known: [String: Int] = [:]
        for change in summary.changes {
            let parts = [change.package, change.from ?? "", change.to ?? "", change.means.rawValue]
            let key = parts.joined(separator: "\u{0}")
            if let index = known[key] {
                groups[index].append(change)
            } else {
                known[key] = groups.count
                groups.append([change])
            }
        }
        guard !groups.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(groups, "change")
        changeRows = kept.compactMap { ChangeRow($0, isPublic: summary.isPublicRegistry) }
        moreChanges = more
    }
}

struct ChangeRow {
    let changedPackage: Markdown
    let changedFrom: Markdown
    let changedTo: Markdown
    let changedBy: Markdown
    let changedAt: Markdown

    init?(_ changes: [RemediationSummary.Change], isPublic: Bool) {
        guard let first = changes.first else { return nil }
        changedPackage = .code(first.package)
        changedFrom = first.from.map { .code($0, limit: 60) } ?? Markdown(trusted: "new")
        changedTo =
            first.to.map { version in
                isPublic
                    ? NPMPackagePage.markdown(name: first.package, version: version)
                    : .code(version, limit: 60)
            } ?? Markdown(trusted: "removed")
        changedBy = Markdown(trusted: RemediationWording.means(first.means))
        let more = changes.count == 1 ? "" : " and \(Wording.grouped(changes.count - 1)) more"
        changedAt = .code(first.place) + Markdown(trusted: more)
    }
}

struct EditsView {
    let editRows: [EditRow]
    let moreEdits: Markdown?

    init?(_ edits: [RemediationSummary.Edit], _ budget: ReportBudget) {
        guard !edits.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(edits, "edit")
        editRows = kept.map(EditRow.init)
        moreEdits = more
    }
}

struct EditRow {
    let editedFile: Markdown
    let editedSection: Markdown
    let editedPackage: Markdown
    let editedFrom: Markdown
    let editedTo: Markdown

    init(_ edit: RemediationSummary.Edit) {
        editedFile = .code(edit.path)
        editedSection = .code(edit.section, limit: 60)
        editedPackage = .code(edit.package)
        editedFrom = edit.from.map { .code($0, limit: 60) } ?? Markdown(trusted: "new")
        editedTo = .code(edit.to, limit: 60)
    }
}

struct BroughtInView {
    let broughtInRows: [FindingRow]
    let moreBroughtIn: Markdown?

    init?(_ findings: [Finding], _ budget: ReportBudget) {
        guard !findings.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(findings, "finding")
        broughtInRows = kept.map(FindingRow.init)
        moreBroughtIn = more
    }
}

struct ClearedView {
    let clearedRows: [AddressedRow]
    let moreCleared: Markdown?

    init?(_ findings: [Finding], _ budget: ReportBudget) {
        guard !findings.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(findings, "finding")
        clearedRows = kept.map { AddressedRow($0, why: nil) }
        moreCleared = more
    }
}

struct RemainsView {
    let remainsRows: [AddressedRow]
    let moreRemains: Markdown?

    init?(_ remainders: [RemediationSummary.Remainder], _ budget: ReportBudget) {
        guard !remainders.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(remainders, "finding")
        remainsRows = kept.map { remainder in
            AddressedRow(remainder.finding, why: Self.why(remainder))
        }
        moreRemains = more
    }

    /// The reason, and at most three packages that stand in the way.
    private static func why(_ remainder: RemediationSummary.Remainder) -> Markdown {
        var text = RemediationWording.reason(remainder.reason)
        let blockers = remainder.blockers.prefix(3).map { blocker in
            let parent = Markdown.code("\(blocker.package)@\(blocker.version)").source
            return "\(parent) asks for \(Markdown.code("\(blocker.needs)@\(blocker.range)").source)"
        }
        if !blockers.isEmpty { text += ": \(blockers.joined(separator: ", "))" }
        if remainder.blockers.count > 3 {
            text += " and \(Wording.grouped(remainder.blockers.count - 3)) more"
        }
        return Markdown(trusted: text)
    }
}

/// A finding that the pull request is about.
struct AddressedRow {
    let severity: Markdown
    let exploited: Markdown
    let package: Markdown
    let advisory: Markdown
    let summary: Markdown
    /// `nil` for one that is cleared.
    let why: Markdown?

    init(_ finding: Finding, why: Markdown?) {
        let row = FindingRow(finding)
        (severity, package, advisory, summary) = (row.severity, row.package, row.advisory, row.summary)
        let words = RemediationWording.exploited(finding)
        exploited = Markdown(trusted: words.isEmpty ? "–" : words)
        self.why = why
    }
}

struct CommandsView {
    let commandRows: [CommandRow]
    let moreCommands: Markdown?

    init?(_ commands: [RemediationSummary.Command], _ budget: ReportBudget) {
        guard !commands.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(commands, "command")
        commandRows = kept.map { command in
            CommandRow(
                commandFolder: .code(command.folder.isEmpty ? "." : command.folder),
                command: .code(command.text, limit: 500)
            )
        }
        moreCommands = more
    }
}

struct CommandRow {
    let commandFolder: Markdown
    let command: Markdown
}

struct RemarksView {
    let remarkRows: [RemarkRow]
    let moreRemarks: Markdown?

    init?(_ remarks: [String], _ budget: ReportBudget) {
        guard !remarks.isEmpty, budget.lines > 0 else { return nil }
        let (kept, more) = budget.cut(remarks, "remark")
        remarkRows = kept.map { RemarkRow(remark: .prose($0)) }
        moreRemarks = more
    }
}

struct RemarkRow {
    let remark: Markdown
}
