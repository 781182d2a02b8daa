import Basics
import Domain

extension ReportView {
    init(_ outline: ReportOutline, budget: ReportBudget) {
        let report = outline.report
        symbol = Markdown(trusted: ReportView.symbol(report.verdict.outcome))
        verdict = Markdown(trusted: Wording.outcome(report.verdict.outcome))
        // A folder scanned as it is on disk has no commit.
        commitShort = report.commit.isEmpty ? .prose("disk") : .code(String(report.commit.prefix(10)))
        counts = ReportView.counts(outline)
        reasons = ReasonsView(outline.reasons, budget)
        manifests = ManifestsView(outline.incomplete, budget)
        proposal = ProposalView(report.proposal, budget)
        upgrades = UpgradesView(report.recommendations, budget)
        namedLicenses = NamedLicensesView(report, namedBy: outline.reasons, budget)
        waivers = WaiversView(report.waivers, budget)
        explanation = ExplanationView(report.verdict.reasons, budget)
        diagnostics = DiagnosticsView(outline.diagnostics, budget)
        commit = report.commit.isEmpty ? .prose("none, as it is on disk") : .code(report.commit, limit: 64)
        base = report.base.map { .code(String($0.prefix(10))) }
        snapshot = report.advisorySnapshot.map(SnapshotView.init)
        risk = Markdown(trusted: Wording.risk(RiskScore(report)))
        version = Markdown(trusted: GatehouseVersion.current)

        var room = budget.findings
        var views: [ReportOutline.Group: FindingsView] = [:]
        for group in ReportOutline.Group.allCases where !outline[group].isEmpty {
            views[group] = FindingsView(outline[group], in: group, room: room)
            room -= min(room, outline[group].count)
        }
        introduced = views[.introduced]
        uncompared = views[.uncompared]
        newlyDisclosed = views[.newlyDisclosed]
        fixed = views[.fixed]
        known = views[.known]
        setAside = views[.setAside]
    }

    /// The same with the first `findings` findings only, over all groups in their order.
    func keeping(_ findings: Int) -> ReportView {
        var copy = self
        var room = findings
        let groups: [WritableKeyPath<ReportView, FindingsView?>] = [
            \.introduced, \.uncompared, \.newlyDisclosed, \.fixed, \.known, \.setAside,
        ]
        for group in groups {
            copy[keyPath: group]?.keep(room)
            room -= copy[keyPath: group]?.findingRows.count ?? 0
        }
        return copy
    }

    private static func symbol(_ outcome: Outcome) -> String {
        switch outcome {
        case .passed: "✅"
        case .warned: "⚠️"
        case .blocked: "⛔"
        case .errored: "❗"
        }
    }

    private static func counts(_ outline: ReportOutline) -> Markdown {
        let counts = outline.counts
        let first = counts.first.map { $0.prefix(1).uppercased() + $0.dropFirst() } ?? ""
        return Markdown(
            trusted: (["**\(first)**"] + counts.dropFirst() + [outline.scope]).joined(separator: " · ")
        )
    }
}

extension ReportBudget {
    /// The first elements of a list, as many as it may have lines, and how many there are beyond.
    func cut<Element>(_ list: [Element], _ noun: String) -> ([Element], Markdown?) {
        let kept = Array(list.prefix(max(0, lines)))
        let left = list.count - kept.count
        return (kept, left == 0 ? nil : Markdown(trusted: "and \(Wording.count(left, "more " + noun))"))
    }
}

extension ReasonsView {
    init?(_ reasons: [RuleOutcome], _ budget: ReportBudget) {
        guard !reasons.isEmpty else { return nil }
        let (kept, more) = budget.cut(reasons, "reason")
        reasonRows = kept.map { reason in
            let label =
                switch reason.outcome {
                case .errored: "Error"
                case .blocked: "Blocks"
                case .warned, .passed: "Warns"
                }
            return ReasonRow(
                label: Markdown(trusted: label),
                rule: .code(reason.rule, limit: 60),
                message: .prose(reason.message)
            )
        }
        moreReasons = more
    }
}

extension ManifestsView {
    init?(_ manifests: [Manifest], _ budget: ReportBudget) {
        guard !manifests.isEmpty else { return nil }
        let (kept, more) = budget.cut(manifests, "manifest")
        manifestRows = kept.map { manifest in
            ManifestRow(
                manifestPath: .code(manifest.path),
                completeness: Markdown(trusted: manifest.completeness.rawValue),
                manifestReason: .prose(manifest.reason ?? "no reason given")
            )
        }
        moreManifests = more
    }
}

extension FindingsView {
    init(_ findings: [Finding], in group: ReportOutline.Group, room: Int) {
        let severities = Wording.severities(of: findings)
        let number = Wording.grouped(findings.count)
        let noun = findings.count == 1 ? "finding" : "findings"
        let text =
            switch group {
            case .introduced: "Introduced by this change"
            case .uncompared: "Findings"
            case .newlyDisclosed: "Newly disclosed, in unchanged dependencies"
            case .fixed: "Fixed by this change"
            case .known: "\(number) known \(noun) (\(severities))"
            case .setAside: "\(number) \(noun) set aside (\(severities))"
            }
        title = Markdown(trusted: text)
        total = findings.count
        findingRows = findings.prefix(max(0, room)).map(FindingRow.init)
        hasRows = false
        keep(findingRows.count)
    }

    /// Leaves out all rows but the first `room`, and says how many of the group are missing.
    mutating func keep(_ room: Int) {
        findingRows = Array(findingRows.prefix(room))
        hasRows = !findingRows.isEmpty
        let left = total - findingRows.count
        let words = "and \(Wording.count(left, "more finding")), left out to keep this within the size limit."
        moreFindings = left == 0 ? nil : Markdown(trusted: words)
    }
}

extension FindingRow {
    init(_ finding: Finding) {
        package = .code(Wording.label(finding.component))
        let words = Wording.severity(finding)
        let isGrave = finding.isMalicious || finding.severity >= .high
        let parts = words.split(separator: " ", maxSplits: 1).map { String($0) }
        severity = Markdown(
            trusted: ([isGrave ? "**\(parts[0])**" : parts[0]] + parts.dropFirst()).joined(
                separator: "&nbsp;"
            ) + (finding.status == .underInvestigation ? ", \(Wording.status(finding.status))" : "")
        )
        advisory = AdvisoryLink.markdown(finding.id)
        summary = .prose(finding.summary, limit: 120)
        let fixes = finding.fixedVersions.prefix(3).map { Markdown.code($0, limit: 40).source }
        let more = finding.fixedVersions.count > 3 ? ", …" : ""
        let none = finding.isMalicious ? "remove it" : "no fix"
        fixedIn = Markdown(trusted: fixes.isEmpty ? none : fixes.joined(separator: ", ") + more)
        location = FindingRow.location(of: finding.component)
        status = .prose(Wording.decision(finding) ?? Wording.status(finding.status), limit: 200)
    }

    /// `package-lock.json:12` and 2 more, via `express@4.17.1 › qs@6.5.2`.
    static func location(of component: Component) -> Markdown {
        guard let first = component.occurrences.first?.location else { return Markdown(trusted: "unknown") }
        var text = Markdown.code(Wording.place(first.path, first.line)).source
        let places = Set(component.occurrences.map(\.location)).count
        if places > 1 { text += " and \(Wording.grouped(places - 1)) more" }
        if let path = Wording.via(component) { text += ", via \(Markdown.code(path).source)" }
        return Markdown(trusted: text)
    }
}

extension ExplanationView {
    /// Deeper levels are shown at this one: an explanation that needs more is not one.
    private static let deepest = 4

    init?(_ reasons: [RuleOutcome], _ budget: ReportBudget) {
        // Where no rule passed and none has parts, the list of reasons says it all.
        guard reasons.contains(where: { $0.outcome == .passed || !$0.children.isEmpty }) else { return nil }
        var rows: [RuleRow] = []
        var left = 0
        var stack = reasons.reversed().map { (0, $0) }
        while let (depth, rule) = stack.popLast() {
            stack.append(contentsOf: rule.children.reversed().map { (min(depth + 1, Self.deepest), $0) })
            guard rows.count < budget.lines else {
                left += 1
                continue
            }
            rows.append(
                RuleRow(
                    indent: Markdown(trusted: String(repeating: "  ", count: depth)),
                    ruleName: .code(rule.rule, limit: 60),
                    ruleOutcome: Markdown(trusted: rule.outcome.rawValue),
                    ruleMessage: .prose(rule.message, limit: 200)
                )
            )
        }
        guard !rows.isEmpty else { return nil }
        ruleRows = rows
        moreRules = left == 0 ? nil : Markdown(trusted: "and \(Wording.count(left, "more rule"))")
    }
}

extension DiagnosticsView {
    init?(_ diagnostics: [Diagnostic], _ budget: ReportBudget) {
        guard !diagnostics.isEmpty else { return nil }
        let (kept, more) = budget.cut(diagnostics, "diagnostic")
        diagnosticsTitle = Markdown(trusted: Wording.count(diagnostics.count, "diagnostic"))
        diagnosticRows = kept.map { diagnostic in
            DiagnosticRow(
                level: Markdown(trusted: diagnostic.severity.rawValue),
                diagnosticPlace: .code(Wording.place(diagnostic.path, diagnostic.line)),
                diagnosticMessage: .prose(diagnostic.message)
            )
        }
        moreDiagnostics = more
    }
}

extension SnapshotView {
    init(_ snapshot: AdvisorySnapshot) {
        snapshotID = .code(snapshot.id, limit: 40)
        snapshotDate = Markdown(trusted: Timestamp.day(snapshot.date))
    }
}
