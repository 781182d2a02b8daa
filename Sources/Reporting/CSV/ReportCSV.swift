import Basics
package import Domain

/// The report as CSV: one row per finding and place.
///
/// The column `record` says what a row is: the first row after the header is the `verdict`, so that a scan without a verdict never
/// looks like one without findings; then a `rule` per rule that speaks of no finding, a `manifest` per manifest that was not
/// fully read, and the `finding` rows, worst first. Columns are only ever added at the end.
package enum ReportCSV {
    private static let columns = [
        "record", "gate", "severity", "score", "advisory", "aliases", "ecosystem", "package", "version",
        "fixed_in", "provenance", "status", "decision", "path", "line", "scope", "direct", "via",
        "known_exploited", "epss", "malicious", "purl", "summary",
    ]

    package static func encode(_ report: Report) -> [UInt8] {
        let outline = ReportOutline(report)
        let marks = GateMarks(report)
        var writer = CSVWriter()
        writer.row(columns)
        writer.row(
            cells([
                "record": "verdict", "gate": report.verdict.outcome.rawValue,
                "summary": (outline.counts + [outline.scope]).joined(separator: "; "),
            ])
        )
        for objection in marks.objections {
            writer.row(
                cells([
                    "record": "rule", "gate": objection.outcome.rawValue, "advisory": objection.rule,
                    "summary": objection.message,
                ])
            )
        }
        for manifest in outline.incomplete {
            writer.row(
                cells([
                    "record": "manifest", "status": manifest.completeness.rawValue, "path": manifest.path,
                    "summary": manifest.reason ?? "no reason given",
                ])
            )
        }
        for finding in outline.present + outline[.fixed] {
            let shared = cells(of: finding, marks.outcome(of: finding))
            let places = ComponentPlace.all(of: finding.component)
            if places.isEmpty { writer.row(cells(shared)) }
            for place in places {
                for line in place.lines {
                    let own = [
                        "path": place.path, "line": line.map { String($0) } ?? "",
                        "scope": place.scope.rawValue, "direct": place.isDirect ? "yes" : "no",
                        "via": place.via.map(Wording.label).joined(separator: " > "),
                    ]
                    writer.row(cells(shared.merging(own) { $1 }))
                }
            }
        }
        return writer.bytes
    }

    private static func cells(of finding: Finding, _ outcome: Outcome?) -> [String: String] {
        let component = finding.component
        return [
            "record": "finding",
            // The gate has no say in what is gone.
            "gate": finding.provenance == .fixed ? "" : outcome?.rawValue ?? "",
            "severity": finding.isMalicious ? "malicious" : finding.severity.rawValue,
            "score": finding.cvss.map { $0.score.isFinite ? Wording.score($0.score) : "" } ?? "",
            "advisory": finding.id,
            "aliases": finding.aliases.sorted(by: CodePointOrder.precedes).joined(separator: " "),
            "ecosystem": component.ecosystem.rawValue,
            "package": component.name,
            "version": component.version,
            "fixed_in": finding.fixedVersions.joined(separator: " "),
            "provenance": finding.provenance?.rawValue ?? "",
            "status": finding.status.rawValue,
            "decision": Wording.decision(finding) ?? "",
            "known_exploited": finding.knownExploitation == nil ? "no" : "yes",
            "epss": finding.epss.map { String($0.score) } ?? "",
            "malicious": finding.isMalicious ? "yes" : "no",
            "purl": component.purl.description,
            "summary": finding.summary,
        ]
    }

    private static func cells(_ values: [String: String]) -> [String] { columns.map { values[$0] ?? "" } }
}
