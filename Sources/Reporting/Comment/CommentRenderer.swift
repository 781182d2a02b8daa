package import Domain

/// Turns a report into the comment on a pull request, or into a whole Markdown document.
///
/// The same report always gives the same bytes: nothing of the present moment is in it, so an unchanged comment can be
/// recognised and left alone.
package struct CommentRenderer: Sendable {
    private let templates: TemplateLibrary

    package init(templates: TemplateLibrary) { self.templates = templates }

    /// Lists beside the findings are cut here even where there is room: a comment is read, a report is searched.
    private static let listLines = 20

    /// The comment, beginning with the marker, of at most `limit` bytes of UTF-8.
    ///
    /// UTF-8 never has fewer bytes than UTF-16 has units, so `limit` holds for both ways in which forges count. Findings
    /// are left out from the end of the last table upwards, whole rows only, then lines of the other lists; each place
    /// says how many are missing. Marker, verdict, counts and footer (about 700 bytes) always stay, even beyond `limit`.
    package func comment(for report: Report, limit: Int) -> String {
        let outline = ReportOutline(report)
        var lines = CommentRenderer.listLines
        while true {
            if let comment = fitted(outline, lines: lines, limit: limit) { return comment }
            guard lines > 0 else { break }
            lines /= 2
        }
        return render(outline, ReportBudget(findings: 0, lines: 0))
    }

    /// Everything, components and licences too, for `scan --format markdown`; without marker, whatever its length.
    package func document(for report: Report) -> String {
        var view = ReportView(ReportOutline(report), budget: .unlimited)
        view.everything = EverythingView(report)
        return templates.renderDocument(view)
    }

    /// The most findings that fit beside `lines` lines per list; `nil` when not even none do.
    private func fitted(_ outline: ReportOutline, lines: Int, limit: Int) -> String? {
        // No row is shorter than this, so that a huge report is never rendered whole just to be cut.
        let smallestRow = 40
        var tooMany = min(outline.report.findings.count, limit / smallestRow + 1)
        let view = ReportView(outline, budget: ReportBudget(findings: tooMany, lines: lines))
        var best = templates.renderComment(view)
        if best.utf8.count <= limit { return best }
        var tooLong = best.utf8.count
        best = templates.renderComment(view.keeping(0))
        guard best.utf8.count <= limit else { return nil }
        var fitting = 0
        // Rows are of similar length, so a straight line between the two known lengths points close to the answer.
        for _ in 0..<12 where tooMany - fitting > 1 {
            let share = Double(limit - best.utf8.count) / Double(tooLong - best.utf8.count)
            let guess = fitting + min(max(Int(Double(tooMany - fitting) * share), 1), tooMany - fitting - 1)
            let candidate = templates.renderComment(view.keeping(guess))
            if candidate.utf8.count <= limit {
                fitting = guess
                best = candidate
            } else {
                tooMany = guess
                tooLong = candidate.utf8.count
            }
        }
        return best
    }

    private func render(_ outline: ReportOutline, _ budget: ReportBudget) -> String {
        templates.renderComment(ReportView(outline, budget: budget))
    }
}
