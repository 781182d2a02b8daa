import Basics
package import Domain

/// The report as GitLab's dependency scanning report, schema 15.0.7 (`gl-dependency-scanning-report.json`).
///
/// One vulnerability per finding and manifest, with ids that stay the same from scan to scan. Findings that were set aside are left
/// out, since GitLab has a triage of its own and would open them again; a message counts them. The scan's status is `failure` when
/// the verdict is errored, and what was not fully read is a message.
package enum DependencyScanningReport {
    package static let schemaVersion = "15.0.7"

    /// One line without `pretty`; ends with a line feed.
    package static func encode(_ report: Report, pretty: Bool = false) -> [UInt8] {
        let outline = ReportOutline(report)
        var writer = JSONWriter(pretty: pretty)
        writer.object {
            $0.member("version", schemaVersion)
            $0.key("scan")
            $0.object { write(scan: outline, to: &$0) }
            $0.key("vulnerabilities")
            let found = outline.open.flatMap { finding in
                ComponentPlace.all(of: finding.component).map { (finding: finding, place: $0) }
            }
            $0.array(found) { json, item in write(item.finding, at: item.place, to: &json) }
            $0.key("dependency_files")
            $0.array(DependencyFile.all(of: report.inventory)) { json, file in file.write(to: &json) }
        }
        return writer.line()
    }

    private static func write(scan outline: ReportOutline, to json: inout JSONWriter) {
        let report = outline.report
        // UTC without a zone, as the schema has it.
        let time = String(Timestamp.second(report.generatedAt).dropLast())
        for part in ["analyzer", "scanner"] as [StaticString] {
            json.key(part)
            json.object {
                $0.member("id", "gatehouse")
                $0.member("name", "Gatehouse")
                $0.member("version", GatehouseVersion.current)
                $0.key("vendor")
                $0.object { $0.member("name", "Gatehouse") }
            }
        }
        json.member("type", "dependency_scanning")
        json.member("status", report.verdict.outcome == .errored ? "failure" : "success")
        json.member("start_time", time)
        json.member("end_time", time)
        json.key("messages")
        json.array(messages(outline)) { json, message in
            json.object {
                $0.member("level", message.level)
                $0.member("value", VisibleText.prose(message.text, limit: 1_000))
            }
        }
    }

    private static func messages(_ outline: ReportOutline) -> [(level: String, text: String)] {
        let reasons = outline.reasons.map { reason in
            (
                level: reason.outcome == .errored ? "fatal" : reason.outcome == .blocked ? "warn" : "info",
                text: "\(reason.outcome.rawValue) \(reason.rule): \(reason.message)"
            )
        }
        let manifests = outline.incomplete.map {
            (level: "warn", text: "\($0.path) \($0.completeness.rawValue): \($0.reason ?? "no reason given")")
        }
        let aside = outline[.setAside].count
        let note = (
            level: "info", text: "\(Wording.count(aside, "finding")) set aside by waiver, VEX or triage."
        )
        // A finding that no file names cannot be shown.
        let lost = outline.open.count { $0.component.occurrences.isEmpty }
        let missing = (level: "warn", text: "\(Wording.count(lost, "finding")) without a file left out.")
        return reasons + manifests + (aside > 0 ? [note] : []) + (lost > 0 ? [missing] : [])
    }

    private static func write(_ finding: Finding, at place: ComponentPlace, to json: inout JSONWriter) {
        let component = finding.component
        json.object {
            $0.member("id", StableID.uuid([finding.id, component.purl.description, place.path]))
            $0.member("name", name(finding))
            $0.member("description", description(finding, place))
            $0.member("severity", severity(finding))
            $0.member("solution", solution(finding))
            $0.key("identifiers")
            $0.array([finding.id] + finding.aliases.sorted(by: CodePointOrder.precedes), writeIdentifier)
            let links = [finding.id].compactMap(AdvisoryLink.address)
            $0.key("links")
            $0.array(links) { json, link in json.object { $0.member("url", link) } }
            $0.key("location")
            $0.object {
                $0.member("file", DependencyFile.shown(place.path))
                $0.key("dependency")
                $0.object {
                    DependencyFile.writeDependency(component, isDirect: place.isDirect, to: &$0)
                }
            }
        }
    }

    /// At most 255 characters, as the schema has it: hidden ones are shown in eight.
    private static func name(_ finding: Finding) -> String {
        let text = VisibleText.prose(finding.summary.isEmpty ? finding.id : finding.summary, limit: 250)
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(255)))
    }

    /// GitLab renders it as Markdown.
    private static func description(_ finding: Finding, _ place: ComponentPlace) -> String {
        let severity = Markdown.prose(Wording.severity(finding)).source
        var parts = ["\(Markdown.prose(finding.summary, limit: 1_000).source) (\(severity))."]
        if let path = Wording.path(place.via) {
            parts.append("Comes in through \(Markdown.code(path).source).")
        }
        if finding.knownExploitation != nil { parts.append("Known to be exploited (CISA KEV).") }
        return parts.joined(separator: " ")
    }

    private static func solution(_ finding: Finding) -> String {
        let name = VisibleText.identifier(finding.component.name, limit: 200)
        if finding.isMalicious { return "Remove \(name)." }
        let fixes = finding.fixedVersions.prefix(10).map { VisibleText.identifier($0, limit: 60) }
        return fixes.isEmpty ? "There is no fixed version." : "Fixed in \(fixes.joined(separator: ", "))."
    }

    private static func severity(_ finding: Finding) -> String {
        if finding.isMalicious { return "Critical" }
        if finding.informational != nil, finding.cvss == nil { return "Info" }
        return finding.severity.rawValue.prefix(1).uppercased() + finding.severity.rawValue.dropFirst()
    }

    ///
    ///
    /// The type is the prefix of the id, which names its database: `ghsa`, `cve` or `mal`.
    private static func writeIdentifier(to json: inout JSONWriter, _ id: String) {
        let prefix = id.utf8.prefix { $0 != 0x2D }
        let isWord =
            prefix.count < id.utf8.count && (2...12).contains(prefix.count)
            && prefix.allSatisfy { (0x41...0x5A).contains($0) }
        let value = VisibleText.identifier(id, limit: 200)
        let name = value.isEmpty ? "(empty)" : value
        json.object {
            $0.member("type", isWord ? String(decoding: prefix, as: UTF8.self).lowercased() : "advisory")
            $0.member("name", name)
            $0.member("value", name)
            if let address = AdvisoryLink.address(of: id) { $0.member("url", address) }
        }
    }
}
