import Basics
import Reporting

/// What a stored report says about a finding: the facts, and which rules made what of it.
package struct FindingExplanation {
    /// Of one id there may be findings in many packages.
    private static let maximumFindings = 5
    /// Rules, nested ones included, that are shown for a finding.
    private static let maximumRules = 40

    private let root: JSONValue

    /// Throws when the bytes are not a report.
    package init(report: [UInt8]) throws(StoreError) {
        do {
            root = try JSONDocument(report, limits: .init(depth: 128, bytes: 1 << 30)).root
        } catch {
            throw StoreError("A stored report cannot be read (\(error)).")
        }
    }

    /// Markdown, safe to publish.
    package func text(for id: String) -> String {
        let wanted = id.uppercased()
        var found: [JSONValue] = []
        var known: Set<String> = []
        for finding in root["findings"]?.elements ?? root.elements {
            let ids = ids(of: finding)
            known.formUnion(ids)
            if ids.contains(where: { $0.uppercased() == wanted }) { found.append(finding) }
        }
        guard !found.isEmpty else { return missing(id, known: known) }
        var parts = found.prefix(Self.maximumFindings).map(explanation)
        if found.count > Self.maximumFindings {
            parts.append("And \(found.count - Self.maximumFindings) more packages with the same finding.")
        }
        return parts.joined(separator: "\n\n")
    }

    private func ids(of finding: JSONValue) -> [String] {
        [finding["id"]?.string].compactMap { $0 } + strings(finding["aliases"])
    }

    private func strings(_ list: JSONValue?) -> [String] {
        list.map { $0.elements.compactMap(\.string) } ?? []
    }

    private func missing(_ id: String, known: Set<String>) -> String {
        let commit =
            (root["commit"]?.string).map { " of \(Markdown.code(String($0.prefix(10))).source)" } ?? ""
        var text = "The newest report\(commit) has no finding \(Markdown.code(id).source)."
        // Long lists are not compared: what is near to everything is near to nothing.
        if known.count <= 1000, let near = NearestWord.to(id, in: known.sorted()) {
            text += " Did you mean \(Markdown.code(near).source)?"
        }
        return text
    }

    private func explanation(of finding: JSONValue) -> String {
        let id = finding["id"]?.string ?? ""
        let purl = finding["purl"]?.string ?? ""
        var lines = ["**\(Markdown.code(id).source)** in \(Markdown.code(purl).source)"]
        if let summary = finding["summary"]?.string, !summary.isEmpty {
            lines.append("* \(Markdown.prose(summary).source)")
        }
        lines.append("* \(rating(of: finding))")
        if let provenance = finding["provenance"]?.string {
            lines.append("* compared with the base: \(Markdown.prose(provenance).source)")
        }
        let status = finding["status"]?.string ?? "open"
        lines.append("* status: \(Markdown.prose(status).source)" + decision(of: finding))
        let places = (finding["locations"]?.elements.prefix(3).map(place)) ?? []
        if !places.isEmpty { lines.append("* found in \(places.joined(separator: ", "))") }
        if let via = via(purl), !via.isEmpty { lines.append("* comes in by \(via)") }
        let fixed = strings(finding["fixedVersions"]).prefix(10).map { Markdown.code($0).source }
        lines.append(
            fixed.isEmpty ? "* no fixed version is known" : "* fixed in \(fixed.joined(separator: ", "))"
        )
        lines.append(contentsOf: rules(about: "\(id) \(purl)"))
        return lines.joined(separator: "\n")
    }

    private func rating(of finding: JSONValue) -> String {
        var text = "severity \(Markdown.prose(finding["severity"]?.string ?? "unknown").source)"
        if let score = finding["cvss"]?["score"]?.double { text += ", CVSS \(score)" }
        if let score = finding["epss"]?["score"]?.double {
            text += ", EPSS \((score * 1000).rounded() / 10) %"
        }
        if finding["kev"]?.bool == true { text += ", known to be exploited" }
        if finding["malicious"]?.bool == true { text += ", **malicious**" }
        return text
    }

    private func decision(of finding: JSONValue) -> String {
        guard let reason = finding["decision"]?["reason"]?.string, !reason.isEmpty else { return "" }
        return " (\(Markdown.prose(reason).source))"
    }

    private func place(_ location: JSONValue) -> String {
        let path = location["path"]?.string ?? ""
        return Markdown.code(path + ((location["line"]?.int).map { ":\($0)" } ?? "")).source
    }

    /// The shortest path from the project to the package.
    private func via(_ purl: String) -> String? {
        guard let components = root["components"] else { return nil }
        let component = components.elements.first { $0["purl"]?.string == purl }
        return component.map { component in
            strings(component["via"]).prefix(10).map { Markdown.code($0).source }.joined(separator: ", ")
        }
    }

    /// The explanation tree, as far as it is about the finding; a list without recursion.
    private func rules(about finding: String) -> [String] {
        var lines: [String] = []
        var open = (root["verdict"]?["reasons"]).map { $0.elements.map { (rule: $0, depth: 0) } } ?? []
        open.reverse()
        while let (rule, depth) = open.popLast(), lines.count < Self.maximumRules {
            if strings(rule["findings"]).contains(finding) {
                let name = Markdown.code(rule["rule"]?.string ?? "").source
                let outcome = Markdown.prose(rule["outcome"]?.string ?? "").source
                let message = Markdown.prose(rule["message"]?.string ?? "").source
                let indent = String(repeating: "  ", count: min(depth, 6))
                lines.append("\(indent)* rule \(name): **\(outcome)**. \(message)")
            }
            let children = rule["children"].map { $0.elements.map { (rule: $0, depth: depth + 1) } } ?? []
            open.append(contentsOf: children.reversed())
        }
        return lines.isEmpty ? ["* no rule of the policy is about it"] : lines
    }
}
