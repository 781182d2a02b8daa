import Basics
import Domain

/// One entry of the tool's rules: an advisory, or a rule of the gate that speaks of no finding.
struct SARIFRule {
    let id: String
    private let finding: Finding?
    private let objection: RuleOutcome?

    init(_ finding: Finding) {
        id = SARIFRule.id(of: finding)
        self.finding = finding
        objection = nil
    }

    init(_ objection: RuleOutcome) {
        id = SARIFRule.id(of: objection)
        finding = nil
        self.objection = objection
    }

    static func id(of finding: Finding) -> String { VisibleText.identifier(finding.id, limit: 120) }

    /// Rules of the gate keep to a name space of their own.
    static func id(of objection: RuleOutcome) -> String {
        "gatehouse/" + VisibleText.identifier(objection.rule, limit: 100)
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.member("id", id)
            if let finding { write(finding, to: &$0) }
            if let objection { write(objection, to: &$0) }
        }
    }

    private func write(_ finding: Finding, to json: inout JSONWriter) {
        let title = finding.summary.isEmpty ? finding.id : "\(finding.id): \(finding.summary)"
        json.text("shortDescription", SARIFText.message(title, limit: 250))
        json.text(
            "fullDescription",
            SARIFText.message(finding.summary.isEmpty ? finding.id : finding.summary)
        )
        if let address = AdvisoryLink.address(of: finding.id) { json.member("helpUri", address) }
        json.key("help")
        json.object {
            $0.member(
                "text",
                SARIFText.message(help(finding).map { "\($0.label): \($0.text)." }.joined(separator: " "))
            )
            $0.member("markdown", markdown(finding))
        }
        let score = SARIFText.securitySeverity(
            isMalicious: finding.isMalicious,
            score: finding.cvss?.score,
            severity: finding.severity
        )
        json.key("properties")
        json.object {
            $0.member("tags", ["security", finding.isMalicious ? "malicious-package" : "vulnerability"])
            $0.member("precision", "very-high")
            if let score { $0.member("security-severity", score) }
        }
    }

    private func help(_ finding: Finding) -> [(label: String, text: String)] {
        var lines = [("Severity", Wording.severity(finding))]
        if !finding.aliases.isEmpty {
            let aliases = finding.aliases.sorted(by: CodePointOrder.precedes).prefix(10)
            lines.append(("Also known as", aliases.joined(separator: ", ")))
        }
        if let entry = finding.knownExploitation {
            lines.append(("Known to be exploited", "\(entry.cve), since \(entry.dateAdded)"))
        }
        return lines
    }

    private func markdown(_ finding: Finding) -> String {
        let lines = help(finding).map { "- \($0.label): \(Markdown.prose($0.text).source)" }
        let head = "\(AdvisoryLink.markdown(finding.id).source) \(Markdown.prose(finding.summary).source)"
        // Braces are placeholders in Markdown messages too.
        return ([head, ""] + lines).joined(separator: "\n")
            .replacing("{", with: "{{").replacing("}", with: "}}")
    }

    private func write(_ objection: RuleOutcome, to json: inout JSONWriter) {
        json.text(
            "shortDescription",
            SARIFText.message("The rule \(objection.rule) of the policy", limit: 250)
        )
        json.text(
            "help",
            SARIFText.message("Policies are read from .gatehouse/policy.yaml on the base branch.")
        )
        json.key("properties")
        json.object { $0.member("tags", ["policy"]) }
    }
}

extension JSONWriter {
    /// A member whose value is a message with plain text alone.
    mutating func text(_ name: StaticString, _ text: String) {
        key(name)
        object { $0.member("text", text) }
    }
}
