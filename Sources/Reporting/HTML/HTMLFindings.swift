import Domain

/// The findings in one table, in the order of the outline.
enum HTMLFindings {
    static func section(_ outline: ReportOutline, _ marks: GateMarks) -> HTMLSection {
        let rows = ReportOutline.Group.allCases.flatMap { group in outline[group].map { (group, $0) } }
        guard !rows.isEmpty else {
            return HTMLSection(id: "findings", title: "Findings") { html in
                html.element("p", text: outline.counts.joined(separator: ", ") + ".")
            }
        }
        var table = HTMLTable(
            id: "finding-rows",
            columns: ["Severity", "Package", "Advisory", "Fixed in", "Where", "Relation", "Gate"]
        )
        table.filters = [
            (
                "severity", "Severity",
                (["malicious"] + Severity.allCases.reversed().map(\.rawValue))
                    .filter { word in rows.contains { severity($0.1) == word } }
                    .map { (value: $0, word: $0 == "unknown" ? "unrated" : $0) }
            ),
            (
                "group", "Relation",
                ReportOutline.Group.allCases.filter { !outline[$0].isEmpty }
                    .map { (value: word($0), word: word($0)) }
            ),
        ]
        return HTMLSection(id: "findings", title: "Findings (\(Wording.grouped(rows.count)))") { html in
            table.write(to: &html, rows: rows.count) { html, index in
                let (group, finding) = rows[index]
                write(finding, in: group, marks.outcome(of: finding), to: &html)
            }
        }
    }

    private static func severity(_ finding: Finding) -> String {
        finding.isMalicious ? "malicious" : finding.severity.rawValue
    }

    private static func word(_ group: ReportOutline.Group) -> String {
        switch group {
        case .introduced: "introduced"
        case .uncompared: "not compared"
        case .newlyDisclosed: "newly disclosed"
        case .fixed: "fixed"
        case .known: "known"
        case .setAside: "set aside"
        }
    }

    private static func write(
        _ finding: Finding,
        in group: ReportOutline.Group,
        _ outcome: Outcome?,
        to html: inout HTMLWriter
    ) {
        html.element("tr", [("data-severity", severity(finding)), ("data-group", word(group))]) { html in
            html.element("td", [("class", "word " + severity(finding))], text: Wording.severity(finding))
            html.element("td", [("class", "name")]) { $0.code(Wording.label(finding.component)) }
            html.element("td") { html in
                html.advisory(finding.id)
                html.raw(" ")
                html.text(finding.summary, limit: 300)
                if finding.knownExploitation != nil {
                    html.raw(" ")
                    html.element("strong", text: "Known to be exploited.")
                }
            }
            html.element("td") { html in
                for fix in finding.fixedVersions.prefix(5) {
                    html.code(fix, limit: 40)
                    html.raw(" ")
                }
                if finding.fixedVersions.isEmpty { html.text(finding.isMalicious ? "remove it" : "no fix") }
            }
            html.element("td") { html in writePlaces(finding.component, to: &html) }
            html.element("td", [("class", "state")], text: word(group))
            html.element("td") { html in writeGate(finding, group, outcome, to: &html) }
        }
    }

    private static func writeGate(
        _ finding: Finding,
        _ group: ReportOutline.Group,
        _ outcome: Outcome?,
        to html: inout HTMLWriter
    ) {
        if !finding.isOpen, let decision = Wording.decision(finding) {
            return html.text(decision, limit: 400)
        }
        if group == .fixed { return html.text("gone") }
        switch outcome {
        case .blocked: html.element("span", [("class", "word block")], text: "blocks")
        case .errored: html.element("span", [("class", "word error")], text: "errored")
        case .warned: html.element("span", [("class", "word warn")], text: "warns")
        case .passed: html.element("span", [("class", "note")], text: "does not count")
        case nil: html.element("span", [("class", "word error")], text: "not decided")
        }
        guard let remark = Wording.remark(finding) else { return }
        html.raw("<br>")
        html.element("span", [("class", "note")]) { $0.text(remark, limit: 400) }
    }

    /// Up to three places, how many more there are, and the way in.
    static func writePlaces(_ component: Component, to html: inout HTMLWriter) {
        let places = Set(component.occurrences.map(\.location)).sorted()
        for (index, place) in places.prefix(3).enumerated() {
            if index > 0 { html.raw("<br>") }
            html.code(Wording.place(place.path, place.line))
        }
        if places.isEmpty { html.text("unknown") }
        if places.count > 3 {
            html.raw("<br>")
            html.text("and \(Wording.grouped(places.count - 3)) more")
        }
        if let path = Wording.via(component) {
            html.raw(places.count > 1 ? "<br>via " : " via ")
            html.code(path)
        }
    }
}
