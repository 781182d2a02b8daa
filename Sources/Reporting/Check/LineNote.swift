package import Domain

/// A comment on the line of a manifest that brings in a blocked package.
package struct LineNote: Sendable, Hashable {
    /// More of them would bury the change; the report has them all.
    package static let most = 10
    /// The start of every one of ours.
    package static let marker = "<!-- gatehouse:line "

    /// With a line.
    package let location: FileLocation
    /// Markdown; the first line is the marker, the same for the same package in the same manifest.
    package let body: String

    /// What finds a comment again: its first line.
    package static func key(of body: String) -> String { String(body.prefix { !$0.isNewline }) }

    /// Of packages that the change brings in and that the gate blocks, worst first.
    package static func all(of report: Report) -> [LineNote] {
        let outline = ReportOutline(report)
        let marks = GateMarks(report)
        var order: [PackageURL] = []
        var groups: [PackageURL: [Finding]] = [:]
        for finding in outline[.introduced] where marks.outcome(of: finding) == .blocked {
            let purl = finding.component.purl
            if groups[purl] == nil { order.append(purl) }
            groups[purl, default: []].append(finding)
        }
        let notes = order.lazy.compactMap { groups[$0] }.flatMap(notes)
        return Array(notes.prefix(most))
    }

    private static func notes(_ findings: [Finding]) -> [LineNote] {
        guard let component = findings.first?.component else { return [] }
        return ComponentPlace.all(of: component).compactMap { place in
            guard let line = place.lines.lazy.compactMap(\.self).first(where: { $0 > 0 }) else { return nil }
            return LineNote(
                location: FileLocation(path: place.path, line: line),
                body: body(component, findings, path: place.path)
            )
        }
    }

    private static func body(_ component: Component, _ findings: [Finding], path: String) -> String {
        let key = StableID.fingerprint([component.purl.description, path]).prefix(16)
        var lines = [
            "\(marker)\(key) -->",
            "**Blocked**: \(Markdown.code(Wording.label(component)).source) comes in here.",
            "",
        ]
        for finding in findings.prefix(5) {
            let advisory = AdvisoryLink.markdown(finding.id).source
            let summary = Markdown.prose(finding.summary).source
            let fixes = finding.fixedVersions.prefix(3).map { Markdown.code($0).source }
            let unfixed = finding.isMalicious ? "remove it" : "no fix"
            let fix = fixes.isEmpty ? unfixed : "fixed in \(fixes.joined(separator: ", "))"
            lines.append(
                "- \(advisory) (\(Markdown.prose(Wording.severity(finding)).source), \(fix)) \(summary)"
            )
        }
        if findings.count > 5 { lines.append("- and \(findings.count - 5) more, see the report") }
        return lines.joined(separator: "\n") + "\n"
    }
}
