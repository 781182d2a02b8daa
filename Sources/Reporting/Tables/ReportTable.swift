import Basics
package import Domain

/// The report for a terminal, the default of `gatehouse scan`.
///
/// Every line begins with text of this program and every value is made visible first, so nothing in it moves the
/// cursor, colours the screen or speaks to a build runner that reads the log (`::command`, `##[command]`).
package struct ReportTable {
    private let outline: ReportOutline
    private let colour: Bool
    private let width: Int?
    private var lines: [String] = []

    /// `width` in columns, at least 40, `nil` for rows as long as they are; `colour` adds ANSI sequences around this program's own words only.
    package static func text(_ report: Report, colour: Bool, width: Int?) -> String {
        var table = ReportTable(ReportOutline(report), colour: colour, width: width.map { max(40, $0) })
        table.write()
        return table.lines.map { $0.last == " " ? TextTable.trimmed($0) : $0 }.joined(separator: "\n") + "\n"
    }

    private init(_ outline: ReportOutline, colour: Bool, width: Int?) {
        self.outline = outline
        self.colour = colour
        self.width = width
    }

    private mutating func write() {
        writeSummary()
        writeManifests()
        for group in ReportOutline.Group.allCases { writeFindings(group) }
        writeReasons()
        writeDiagnostics()
    }

    private mutating func writeSummary() {
        let report = outline.report
        let base = report.base.map { "merge base \(shown(String($0.prefix(10)), 12))" } ?? "no merge base"
        // A folder scanned as it is on disk has no commit.
        let commit =
            report.commit.isEmpty
            ? "as it is on disk" : "at \(shown(String(report.commit.prefix(10)), 12)), \(base)"
        lines.append("Repository  \(shown(report.repository, 100)) \(commit)")
        let snapshot =
            report.advisorySnapshot.map { snapshot in
                "\(Wording.grouped(snapshot.advisoryCount)) of \(Timestamp.day(snapshot.date)) (\(shown(snapshot.id, 40)))"
            } ?? "no index"
        lines.append("Advisories  \(snapshot)")
        lines.append("Scanned     \(outline.scope)")
        writeLicenses()
        lines.append("Found       \(outline.counts.joined(separator: ", "))")
        lines.append(
            "Gate        " + painted(Wording.outcome(report.verdict.outcome), report.verdict.outcome)
        )
    }

    private mutating func writeLicenses() {
        let report = outline.report
        let own = report.inventory.projectLicenses
        if !own.isEmpty {
            let shownOnes = own.prefix(3).map {
                "\(shown($0.expression ?? "unknown", 60)) (\(shown($0.path, 100)))"
            }
            let more = own.count > 3 ? ", \(Wording.count(own.count - 3, "file")) more" : ""
            lines.append("Own licence \(shownOnes.joined(separator: ", "))\(more)")
        }
        let categories = report.licenseCategories
        let counts = [LicenseCategory.forbidden, .conditional, .allowed, .unknown].compactMap { category in
            categories[category].map { "\(Wording.grouped($0)) \(category.rawValue)" }
        }
        if !counts.isEmpty { lines.append("Licences    \(counts.joined(separator: ", "))") }
    }

    private mutating func writeManifests() {
        writeIgnored()
        guard !outline.incomplete.isEmpty else { return }
        section("Not fully read")
        for manifest in outline.incomplete {
            let reason = shown(manifest.reason ?? "no reason given", 300)
            lines.append("  \(manifest.completeness.rawValue): \(shown(manifest.path, 200)): \(reason)")
        }
    }

    private mutating func writeIgnored() {
        let ignored = outline.report.inventory.ignored
        guard !ignored.isEmpty else { return }
        section("Ignored")
        for folder in ignored.prefix(20) {
            let count = folder.manifests.map { " (\(Wording.count($0, "manifest")))" } ?? ""
            lines.append("  \(shown(folder.path, 200))\(count): \(shown(folder.reason, 200))")
        }
        if ignored.count > 20 { lines.append("  and \(Wording.count(ignored.count - 20, "folder")) more") }
    }

    private mutating func writeFindings(_ group: ReportOutline.Group) {
        let findings = outline[group]
        guard !findings.isEmpty else { return }
        let title =
            switch group {
            case .introduced: "Introduced"
            case .uncompared: "Findings"
            case .newlyDisclosed: "Newly disclosed, in unchanged dependencies"
            case .fixed: "Fixed"
            case .known: "Known"
            case .setAside: "Set aside"
            }
        section("\(title) (\(Wording.grouped(findings.count)))")
        var table = TextTable(header: ["SEVERITY", "PACKAGE", "ADVISORY", "FIXED IN", "WHERE"])
        table.rows = findings.map { finding in
            let fixes = finding.fixedVersions.prefix(3).map { shown($0, 40) }.joined(separator: ", ")
            return [
                group == .setAside ? Wording.status(finding.status) : Wording.severity(finding),
                shown(Wording.label(finding.component), 100),
                shown(finding.id, 60),
                fixes.isEmpty
                    ? (finding.isMalicious ? "remove it" : "no fix")
                    : fixes + (finding.fixedVersions.count > 3 ? ", …" : ""),
                place(finding.component),
            ]
        }
        let all = table.lines(width: width.map { $0 - 2 })
        for (index, line) in all.enumerated() {
            let severity = index > 0 && group != .setAside ? findings[index - 1] : nil
            lines.append("  " + (severity.map { painted(line, $0) } ?? line))
            guard index > 0 else { continue }
            let finding = findings[index - 1]
            // Without a decision the row itself says all there is about what is set aside.
            let reason = finding.decision == nil ? nil : Wording.decision(finding)
            if let remark = group == .setAside ? reason : Wording.remark(finding) {
                lines.append("    " + shown(remark, 400))
            }
        }
    }

    private func place(_ component: Component) -> String {
        guard let first = component.occurrences.first?.location else { return "unknown" }
        let via = Wording.via(component).map { ", via \(shown($0, 200))" } ?? ""
        let places = Set(component.occurrences.map(\.location)).count
        let more = places > 1 ? " and \(Wording.grouped(places - 1)) more" : ""
        return shown(Wording.place(first.path, first.line), 200) + more + via
    }

    private mutating func writeReasons() {
        guard !outline.reasons.isEmpty else { return }
        section("Why")
        for reason in outline.reasons {
            let rule = shown(reason.rule, 60)
            lines.append(
                "  \(painted(reason.outcome.rawValue, reason.outcome)) \(rule): \(shown(reason.message, 500))"
            )
        }
    }

    private mutating func writeDiagnostics() {
        guard !outline.diagnostics.isEmpty else { return }
        section("Diagnostics")
        for diagnostic in outline.diagnostics {
            let place = shown(Wording.place(diagnostic.path, diagnostic.line), 200)
            lines.append("  \(diagnostic.severity.rawValue): \(place): \(shown(diagnostic.message, 300))")
        }
    }

    private mutating func section(_ title: String) {
        lines.append("")
        lines.append(colour ? "\u{1B}[1m\(title)\u{1B}[0m" : title)
    }

    private func shown(_ text: String, _ limit: Int) -> String { VisibleText.terminal(text, limit: limit) }

    private func painted(_ text: String, _ outcome: Outcome) -> String {
        switch outcome {
        case .passed: painted(text, code: 32)
        case .warned: painted(text, code: 33)
        case .blocked, .errored: painted(text, code: 31)
        }
    }

    /// Only the first word, which is this program's own.
    private func painted(_ line: String, _ finding: Finding) -> String {
        let end = line.firstIndex(of: " ") ?? line.endIndex
        let code =
            finding.isMalicious || finding.severity >= .high ? 31 : finding.severity == .medium ? 33 : 36
        return painted(String(line[..<end]), code: code) + line[end...]
    }

    private func painted(_ text: String, code: Int) -> String {
        colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }
}
