/// How much of a report a rendering may show.
struct ReportBudget: Equatable {
    /// Findings over all groups, in the order of the groups.
    var findings: Int
    /// Lines of each list that is not of findings.
    var lines: Int

    static let unlimited = ReportBudget(findings: .max, lines: .max)
}
