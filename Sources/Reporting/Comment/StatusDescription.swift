package import Domain

/// The one line of a commit status or check-run title: plain text of at most 140 UTF-16 units (GitHub's limit; GitLab
/// takes 255).
package enum StatusDescription {
    package static let limit = 140

    /// The job is durable and waits.
    package static let queued = "Waiting to be scanned"
    /// The job runs.
    package static let running = "Scanning dependencies"

    /// `2 introduced (1 critical) block; 1 fixed`, `Passed: nothing introduced; 12 known`, `errored: ` and the reason.
    package static func text(for report: Report) -> String {
        let outline = ReportOutline(report)
        let worst = outline.reasons.filter { $0.outcome == report.verdict.outcome }
        switch report.verdict.outcome {
        case .errored:
            return cut("errored: " + visible(worst.first?.message ?? "no verdict could be reached"))
        case .blocked: return decided(outline, worst, verb: "block", prefix: "Blocked: ")
        case .warned: return decided(outline, worst, verb: "warn", prefix: "Passed with warnings: ")
        case .passed: return cut("Passed: " + (outline.counts + scope(outline)).joined(separator: "; "))
        }
    }

    /// The line of a commit that is the head of another open pull request too, which fared worse than the one just judged.
    package static func text(for outcome: Outcome, ofPullRequest number: Int) -> String {
        let subject = "pull request \(number), which has the same head commit"
        return switch outcome {
        case .errored: "errored: \(subject)"
        case .blocked: "Blocked: \(subject)"
        case .warned, .passed: "Passed: \(subject)"
        }
    }

    /// Counts of the findings that decided, or the first reason where none did.
    private static func decided(
        _ outline: ReportOutline,
        _ reasons: [RuleOutcome],
        verb: String,
        prefix: String
    ) -> String {
        let deciding = findingKeys(in: reasons)
        var parts: [String] = []
        for group in ReportOutline.Group.allCases where group != .fixed && group != .setAside {
            let findings = outline[group].filter { deciding.contains("\($0.id) \($0.component.purl)") }
            if findings.isEmpty { continue }
            let word =
                switch group {
                case .introduced: "introduced"
                case .newlyDisclosed: "newly disclosed"
                case .known: "known"
                case .uncompared, .fixed, .setAside: findings.count == 1 ? "finding" : "findings"
                }
            let worst = Wording.severities(of: findings, worstOnly: true)
            parts.append("\(Wording.grouped(findings.count)) \(word) (\(worst))")
        }
        let fixed = outline[.fixed].count
        let credit = fixed > 0 ? "; \(Wording.grouped(fixed)) fixed" : ""
        if parts.isEmpty { return cut(prefix + visible(reasons.first?.message ?? "see the report")) }
        let isOne = parts.count == 1 && parts[0].hasPrefix("1 ")
        return cut("\(parts.joined(separator: ", ")) \(verb)\(isOne ? "s" : "")\(credit)")
    }

    /// `id purl` of all findings the rules name, at any depth.
    private static func findingKeys(in reasons: [RuleOutcome]) -> Set<String> {
        var keys: Set<String> = []
        var stack = reasons
        while let rule = stack.popLast() {
            keys.formUnion(rule.findings)
            stack.append(contentsOf: rule.children)
        }
        return keys
    }

    private static func scope(_ outline: ReportOutline) -> [String] {
        outline.open.isEmpty ? [outline.scope] : []
    }

    private static func visible(_ text: String) -> String { VisibleText.terminal(text, limit: limit) }

    private static func cut(_ text: String) -> String {
        guard text.utf16.count > limit else { return text }
        var result = ""
        var room = limit - 1
        for scalar in text.unicodeScalars {
            room -= scalar.utf16.count
            if room < 0 { break }
            result.unicodeScalars.append(scalar)
        }
        return result + "…"
    }
}
