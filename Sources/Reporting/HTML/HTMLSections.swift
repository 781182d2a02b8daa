import Basics
import Domain

/// One part of the page.
struct HTMLSection {
    let id: String
    let title: String
    let write: (inout HTMLWriter) -> Void
}

/// The parts of the page, in the order people read them; parts with nothing to say are left out, but never the findings.
enum HTMLSections {
    static func all(_ outline: ReportOutline, _ marks: GateMarks) -> [HTMLSection] {
        let report = outline.report
        let parts: [HTMLSection?] = [
            reasons(outline), manifests(outline), HTMLFindings.section(outline, marks),
            upgrades(report), waivers(report), proposal(report), licenses(report), components(report),
            HTMLSection(id: "explanation", title: "How the gate decided") {
                tree(report.verdict.reasons, to: &$0)
            },
            diagnostics(outline), ignored(report),
        ]
        return parts.compactMap { $0 }
    }

    private static func reasons(_ outline: ReportOutline) -> HTMLSection? {
        guard !outline.reasons.isEmpty else { return nil }
        return HTMLSection(id: "why", title: "Why") { html in
            html.element("ul") { html in
                for reason in outline.reasons {
                    html.element("li") { html in write(reason, to: &html) }
                }
            }
        }
    }

    private static func write(_ rule: RuleOutcome, to html: inout HTMLWriter) {
        let word: (text: String, style: String) =
            switch rule.outcome {
            case .passed: ("passed", "pass")
            case .warned: ("warned", "warn")
            case .blocked: ("blocked", "block")
            case .errored: ("errored", "error")
            }
        html.element("span", [("class", "word \(word.style)")], text: word.text)
        html.raw(" ")
        html.code(rule.rule, limit: 60)
        html.raw(" ")
        html.text(rule.message)
    }

    private static func manifests(_ outline: ReportOutline) -> HTMLSection? {
        guard !outline.incomplete.isEmpty else { return nil }
        let title = "Not fully read (\(Wording.grouped(outline.incomplete.count)))"
        return HTMLSection(id: "manifests", title: title) { html in
            HTMLTable(id: "manifest-rows", columns: ["Manifest", "State", "Why"])
                .write(to: &html, rows: outline.incomplete.count) { html, index in
                    let manifest = outline.incomplete[index]
                    html.element("tr") { html in
                        html.element("td") { $0.code(manifest.path) }
                        html.element("td", [("class", "word error")], text: manifest.completeness.rawValue)
                        html.element("td", text: manifest.reason ?? "no reason given")
                    }
                }
        }
    }

    private static func upgrades(_ report: Report) -> HTMLSection? {
        guard !report.recommendations.isEmpty else { return nil }
        let title = "Recommended upgrades (\(Wording.grouped(report.recommendations.count)))"
        return HTMLSection(id: "upgrades", title: title) { html in
            HTMLTable(
                id: "upgrade-rows",
                columns: ["Package", "Severity", "Recommendation", "Comes in through"]
            )
            .write(to: &html, rows: report.recommendations.count) { html, index in
                let advice = report.recommendations[index]
                html.element("tr") { html in
                    html.element("td", [("class", "name")]) { $0.code(Wording.label(advice.component)) }
                    html.element("td", text: Wording.severity(advice))
                    html.element("td", text: Wording.advice(advice))
                    html.element("td", text: Wording.via(advice.component) ?? "direct")
                }
            }
        }
    }

    private static func waivers(_ report: Report) -> HTMLSection? {
        guard !report.waivers.isEmpty else { return nil }
        let columns = ["State", "About", "Reason", "Owner", "Expires", "Covers"]
        return HTMLSection(id: "waivers", title: "Waivers (\(Wording.grouped(report.waivers.count)))") {
            html in
            HTMLTable(id: "waiver-rows", columns: columns)
                .write(to: &html, rows: report.waivers.count) { html, index in
                    let waiver = report.waivers[index]
                    let style = waiver.state == .used ? "word" : "word warn"
                    html.element("tr") { html in
                        html.element("td", [("class", style)], text: waiver.state.rawValue)
                        html.element("td", text: waiver.subject)
                        html.element("td", text: waiver.reason)
                        html.element("td", text: waiver.owner)
                        html.element("td", text: waiver.expires.description)
                        html.element("td", [("class", "number")], text: Wording.grouped(waiver.covers.count))
                    }
                }
        }
    }

    private static func proposal(_ report: Report) -> HTMLSection? {
        guard let proposal = report.proposal else { return nil }
        return HTMLSection(id: "proposal", title: "What the proposed policy would have said") { html in
            html.element("p") { html in
                html.text("This change touches")
                for file in proposal.files {
                    html.raw(" ")
                    html.code(file)
                }
                html.text(". It is judged by the policy of the base branch; with its own it would have been ")
                html.raw(" ")
                html.element("strong", text: Wording.outcome(proposal.verdict.outcome) + ".")
            }
            tree(proposal.verdict.reasons, to: &html)
        }
    }

    private static func licenses(_ report: Report) -> HTMLSection? {
        guard !report.licenses.isEmpty || !report.inventory.projectLicenses.isEmpty else { return nil }
        return HTMLSection(id: "licenses", title: "Licences") { html in
            for own in report.inventory.projectLicenses {
                html.element("p") { html in
                    html.code(own.path)
                    html.text(": the project's own, ")
                    html.raw(" ")
                    html.text(own.expression ?? "not recognised")
                }
            }
            guard !report.licenses.isEmpty else { return }
            let columns = ["Licence", "Category", "Components", "Obligations"]
            HTMLTable(id: "license-rows", columns: columns)
                .write(to: &html, rows: report.licenses.count) { html, index in
                    let license = report.licenses[index]
                    html.element("tr") { html in
                        html.element("td", text: license.expression)
                        html.element(
                            "td",
                            [("class", category(license.category))],
                            text: license.category.rawValue
                        )
                        html.element(
                            "td",
                            [("class", "number")],
                            text: Wording.grouped(license.componentCount)
                        )
                        html.element("td", text: Wording.obligations(license.obligations))
                    }
                }
        }
    }

    private static func category(_ category: LicenseCategory) -> String {
        switch category {
        case .allowed: "word pass"
        case .conditional, .unknown: "word warn"
        case .forbidden: "word block"
        }
    }

    private static func components(_ report: Report) -> HTMLSection? {
        let components = report.inventory.components
        guard !components.isEmpty else { return nil }
        let names = Set(components.map(\.ecosystem.rawValue)).sorted(by: CodePointOrder.precedes)
        var table = HTMLTable(
            id: "component-rows",
            columns: ["Package", "Version", "Ecosystem", "Scope", "Direct", "Licence", "Where"]
        )
        table.filters = [("ecosystem", "Ecosystem", names.map { (value: $0, word: $0) })]
        let title = "Components (\(Wording.grouped(components.count)))"
        return HTMLSection(id: "components", title: title) { html in
            table.write(to: &html, rows: components.count) { html, index in
                let component = components[index]
                html.element("tr", [("data-ecosystem", component.ecosystem.rawValue)]) { html in
                    html.element("td", [("class", "name")]) { $0.code(component.name) }
                    html.element("td") { $0.code(component.version, limit: 60) }
                    html.element("td", text: component.ecosystem.rawValue)
                    html.element("td", [("class", "state")], text: component.scope.rawValue)
                    html.element("td", text: component.isDirect ? "yes" : "no")
                    html.element("td", text: component.licenseExpression ?? component.license ?? "unknown")
                    html.element("td") { html in HTMLFindings.writePlaces(component, to: &html) }
                }
            }
        }
    }

    private static func diagnostics(_ outline: ReportOutline) -> HTMLSection? {
        guard !outline.diagnostics.isEmpty else { return nil }
        let title = "Diagnostics (\(Wording.grouped(outline.diagnostics.count)))"
        return HTMLSection(id: "diagnostics", title: title) { html in
            html.element("ul") { html in
                for diagnostic in outline.diagnostics {
                    html.element("li") { html in
                        html.element(
                            "span",
                            [("class", diagnostic.severity == .error ? "word error" : "word warn")],
                            text: diagnostic.severity.rawValue
                        )
                        html.raw(" ")
                        html.code(Wording.place(diagnostic.path, diagnostic.line))
                        html.raw(" ")
                        html.text(diagnostic.message)
                    }
                }
            }
        }
    }

    private static func ignored(_ report: Report) -> HTMLSection? {
        let ignored = report.inventory.ignored
        guard !ignored.isEmpty else { return nil }
        return HTMLSection(id: "ignored", title: "Ignored folders (\(Wording.grouped(ignored.count)))") {
            html in
            html.element("ul") { html in
                for folder in ignored {
                    html.element("li") { html in
                        html.code(folder.path.isEmpty ? "." : folder.path)
                        html.raw(" ")
                        html.text(folder.reason)
                    }
                }
            }
        }
    }

    // MARK: Trees

    /// Rules deeper than this are shown at this depth; a page nested without end would be refused by browsers.
    private static let deepest = 16

    /// A list in a list per level, without recursion.
    private static func tree(_ rules: [RuleOutcome], to html: inout HTMLWriter) {
        var open = 0
        var stack = rules.reversed().map { (rule: $0, depth: 1) }
        while let (rule, depth) = stack.popLast() {
            if depth > open {
                html.open("ul", open == 0 ? [("class", "tree")] : [])
            } else {
                while open > depth { close(&open, &html) }
                html.close("li")
            }
            html.open("li")
            open = depth
            write(rule, to: &html)
            stack.append(
                contentsOf: rule.children.reversed().map { (rule: $0, depth: min(depth + 1, deepest)) }
            )
        }
        while open > 0 { close(&open, &html) }
    }

    private static func close(_ open: inout Int, _ html: inout HTMLWriter) {
        html.close("li")
        html.close("ul")
        open -= 1
    }
}
