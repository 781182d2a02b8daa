package import Domain

/// A report as the page of a check run: a summary, the whole report, and notes on lines of manifests.
package struct CheckPage: Sendable {
    /// GitHub takes 65,535 characters; bytes of UTF-8 are never fewer.
    package static let limit = 65_000
    /// Nobody reads more on the lines of one change; the summary says how many there are beyond.
    package static let mostAnnotations = 500

    /// Markdown: the counts, and the rules that did not pass.
    package let summary: String
    /// Markdown: the report, cut to size as the comment is.
    package let text: String
    /// What the gate objects to first, then by severity.
    package let annotations: [CheckAnnotation]
    /// There is something that a pull request of ours may mend.
    package let isFixOffered: Bool

    package init(
        summary: String,
        text: String,
        annotations: [CheckAnnotation],
        isFixOffered: Bool = false
    ) {
        self.isFixOffered = isFixOffered
        self.summary = summary
        self.text = text
        self.annotations = annotations
    }

    /// `isFixOffered`: fixes are made here, of packages that remediation knows how to raise.
    package init(_ report: Report, comments: CommentRenderer, isFixOffered: Bool = false) {
        self.isFixOffered =
            isFixOffered
            && report.recommendations.contains { $0.component.ecosystem == .npm && $0.target != nil }
        let outline = ReportOutline(report)
        let all = CheckAnnotation.all(of: outline, GateMarks(report))
        annotations = Array(all.prefix(CheckPage.mostAnnotations))
        summary = CheckPage.summary(outline, unannotated: all.count - annotations.count)
        text = comments.comment(for: report, limit: CheckPage.limit)
    }

    private static func summary(_ outline: ReportOutline, unannotated: Int) -> String {
        let counts = (outline.counts + [outline.scope]).map { Markdown.prose($0).source }
        var lines = [counts.joined(separator: ", ") + "."]
        var room = CheckPage.limit - 2_000
        var shown = 0
        if !outline.reasons.isEmpty { lines.append("") }
        for reason in outline.reasons.prefix(20) {
            let message = Markdown.prose(reason.message, limit: 500).source
            let name = Markdown.code(reason.rule).source
            let line = "- **\(Wording.outcome(reason.outcome))** \(name): \(message)"
            room -= line.utf8.count + 1
            guard room >= 0 else { break }
            lines.append(line)
            shown += 1
        }
        let others = outline.reasons.count - shown
        if others > 0 { lines.append("- and \(Wording.count(others, "more rule")) that did not pass") }
        if unannotated > 0 {
            lines += ["", "\(Wording.count(unannotated, "more place")) in manifests without a note."]
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
