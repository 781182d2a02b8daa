import Domain

/// Title, body and commit message of a pull request with fixes.
///
/// The same summary always gives the same bytes, so that an unchanged pull request can be left alone.
package struct PullRequestText: Sendable {
    private let templates: TemplateLibrary

    package init(templates: TemplateLibrary) { self.templates = templates }

    /// The first line of the body; what is found again stands at byte 0.
    package static func marker(fingerprint: String) -> String {
        "<!-- gatehouse:remediation \(plain(fingerprint)) -->"
    }

    /// The last line of the commit message (git-interpret-trailers(1)).
    package static func trailer(fingerprint: String) -> String {
        "Gatehouse-Remediation: \(plain(fingerprint))"
    }

    private static func plain(_ fingerprint: String) -> String {
        let kept = fingerprint.utf8.filter { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: false
            }
        }
        return String(decoding: kept.prefix(64), as: UTF8.self)
    }

    // MARK: - Title

    /// One line of at most `limit` UTF-16 units: `Update lodash to 4.17.21 (2 findings, 1 known exploited)`.
    package func title(for summary: RemediationSummary, limit: Int) -> String {
        let exploited = summary.cleared.filter { $0.knownExploitation != nil }.count
        let malicious = summary.cleared.filter(\.isMalicious).count
        var counts = [Wording.count(summary.cleared.count, "finding")]
        if malicious > 0 { counts.append("\(Wording.grouped(malicious)) malicious") }
        if exploited > 0 { counts.append("\(Wording.grouped(exploited)) known exploited") }
        let end = " (\(counts.joined(separator: ", ")))"
        let fixed = RemediationWording.fixed(summary)
        // Those without a name that can be shown count all the same.
        let packages = Set(summary.cleared.map(\.component.name)).count
        for named in stride(from: min(3, fixed.count), through: 1, by: -1) {
            let title = Self.start(fixed.prefix(named), of: packages) + end
            if title.utf16.count <= limit { return title }
        }
        let plain = "Update \(Wording.count(packages, "package"))\(end)"
        return plain.utf16.count <= limit ? plain : "Update packages"
    }

    private static func start(
        _ named: ArraySlice<(name: String, versions: [String])>,
        of packages: Int
    ) -> String {
        if packages == 1, let only = named.first {
            guard only.versions.count == 1, NPMPackagePage.isVersion(only.versions[0]) else {
                return only.versions.isEmpty ? "Remove \(only.name)" : "Update \(only.name)"
            }
            return "Update \(only.name) to \(only.versions[0])"
        }
        let names = named.map(\.name)
        let left = packages - names.count
        if left > 0 { return "Update \(names.joined(separator: ", ")) and \(Wording.grouped(left)) more" }
        return "Update \(names.dropLast().joined(separator: ", ")) and \(names.last ?? "")"
    }

    // MARK: - Body

    private static let mostRows = 400

    /// Markdown that begins with the marker, of at most `limit` bytes of UTF-8.
    ///
    /// Rows are left out from the end of every table until it fits; each place says how many are missing. Marker, headline and
    /// counts (about 500 bytes) always stay, even beyond `limit`.
    package func body(for summary: RemediationSummary, limit: Int) -> String {
        Self.fitting(limit, after: Self.marker(fingerprint: summary.fingerprint)) { budget in
            templates.renderPullRequest(PullRequestView(summary, budget))
        }
    }

    /// The first line of a comment with a plan.
    package static let planMarker = "<!-- gatehouse:plan -->"

    /// What would be done, for a comment: cut like `body`; `command` is what asks for the pull request, if anything does.
    package func plan(for summary: RemediationSummary, command: String?, limit: Int) -> String {
        Self.fitting(limit, after: Self.planMarker) { budget in
            templates.renderPlan(PullRequestView(plan: summary, command: command, budget))
        }
    }

    private static func fitting(
        _ limit: Int,
        after marker: String,
        _ render: (ReportBudget) -> String
    ) -> String {
        var rows = mostRows
        while true {
            let text = marker + "\n" + render(ReportBudget(findings: rows, lines: rows))
            if text.utf8.count <= limit || rows == 0 { return text }
            // As if all of it were rows: short of the limit at last, and never far from it.
            let share = Double(max(limit, 0)) / Double(text.utf8.count)
            rows = min(rows - 1, Int(Double(rows) * share))
        }
    }

    // MARK: - Commit message

    private static let mostLines = 50

    /// Subject, what was done, and the trailer as the last line.
    package func commitMessage(for summary: RemediationSummary) -> String {
        let view = CommitMessageView(
            summary,
            subject: title(for: summary, limit: 100),
            ReportBudget(findings: 0, lines: Self.mostLines)
        )
        var text = templates.renderCommitMessage(view)
        while text.utf8.last == 0x0A { text.unicodeScalars.removeLast() }
        return "\(text)\n\n\(Self.trailer(fingerprint: summary.fingerprint))\n"
    }
}
