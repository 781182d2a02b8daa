import Domain

/// What `remediation/commit-message.txt.mustache` can show.
///
/// A commit message has no code spans, and forges look for mentions and references in it: what is no name or version as the
/// registry gives them out is left out.
struct CommitMessageView {
    let subject: String
    let tally: String
    let lines: CommitLinesView?

    init(_ summary: RemediationSummary, subject: String, _ budget: ReportBudget) {
        self.subject = subject
        tally = RemediationWording.tally(summary) + "."
        lines = CommitLinesView(summary.changes, budget)
    }
}

struct CommitLinesView {
    let lineRows: [CommitLine]
    let moreLines: String?

    init?(_ changes: [RemediationSummary.Change], _ budget: ReportBudget) {
        var texts: [String] = []
        var seen: Set<String> = []
        for change in changes {
            let text = Self.text(change)
            if seen.insert(text).inserted { texts.append(text) }
        }
        guard !texts.isEmpty else { return nil }
        lineRows = texts.prefix(budget.lines).map { CommitLine(line: $0) }
        let left = texts.count - lineRows.count
        moreLines = left == 0 ? nil : "and \(Wording.count(left, "more change"))"
    }

    private static func text(_ change: RemediationSummary.Change) -> String {
        func shown(_ version: String?) -> String {
            version.map { NPMPackagePage.isVersion($0) ? $0 : "another version" } ?? "none"
        }
        let name = NPMPackagePage.isName(change.package) ? change.package : "a package without a plain name"
        let means = RemediationWording.means(change.means)
        return "\(name): \(shown(change.from)) to \(shown(change.to)) (\(means))"
    }
}

struct CommitLine {
    let line: String
}
