import Basics
import Domain

/// A manifest, or the gate, with its cases.
struct JUnitSuite {
    struct Case {
        enum Result { case passed, failure, error, skipped }

        let className: String
        let name: String
        let path: String?
        let result: Result
        /// One line.
        let message: String
        let details: [String]
    }

    let name: String
    var cases: [Case]

    /// Manifests by path, then the gate; never none.
    static func all(of report: Report) -> [JUnitSuite] {
        let outline = ReportOutline(report)
        let marks = GateMarks(report)
        var suites: [String: JUnitSuite] = [:]
        for manifest in report.inventory.manifests {
            suites[manifest.path, default: JUnitSuite(name: manifest.path, cases: [])].cases.append(
                readCase(manifest)
            )
        }
        for finding in outline.present {
            let places = ComponentPlace.all(of: finding.component).map {
                (path: $0.path, line: $0.lines.compactMap { $0 }.first)
            }
            for place in places.isEmpty ? [(path: "unknown place", line: nil)] : places {
                suites[place.path, default: JUnitSuite(name: place.path, cases: [])].cases.append(
                    findingCase(finding, at: place, marks.outcome(of: finding))
                )
            }
        }
        let gate = JUnitSuite(name: "gatehouse gate", cases: report.verdict.reasons.map(ruleCase))
        return suites.values.sorted { CodePointOrder.precedes($0.name, $1.name) } + [gate]
    }

    private static func readCase(_ manifest: Manifest) -> Case {
        let isComplete = manifest.completeness == .complete
        let reason = manifest.reason ?? "no reason given"
        return Case(
            className: "gatehouse.manifest",
            name: "read completely",
            path: manifest.path,
            result: isComplete ? .passed : .error,
            message: isComplete
                ? "\(manifest.kind), \(Wording.count(manifest.componentCount, "component"))"
                : "\(manifest.completeness.rawValue): \(reason)",
            details: []
        )
    }

    private static func findingCase(
        _ finding: Finding,
        at place: (path: String, line: Int?),
        _ outcome: Outcome?
    ) -> Case {
        let result: Case.Result
        let word: String
        switch (finding.isOpen, outcome) {
        case (false, _): (result, word) = (.skipped, Wording.decision(finding) ?? "set aside")
        case (_, .blocked): (result, word) = (.failure, "blocks")
        case (_, .errored): (result, word) = (.error, "not decided")
        case (_, nil): (result, word) = (.error, "the gate came to no decision")
        case (_, .warned): (result, word) = (.skipped, "warns")
        case (_, .passed): (result, word) = (.passed, "does not count for the gate")
        }
        let remark = Wording.remark(finding).map { "; \($0)" } ?? ""
        let fixes = finding.fixedVersions.joined(separator: ", ")
        return Case(
            className: "gatehouse.\(finding.component.ecosystem.rawValue).\(finding.component.name)",
            name: "\(finding.id) in \(Wording.label(finding.component))",
            path: place.path,
            result: result,
            message: "\(Wording.severity(finding)): \(finding.summary); \(word)\(remark)",
            details: [
                "Place: \(Wording.place(place.path, place.line))",
                "Fixed in: \(fixes.isEmpty ? "no version" : fixes)",
                "Package: \(finding.component.purl)",
            ] + (AdvisoryLink.address(of: finding.id).map { ["Advisory: \($0)"] } ?? [])
        )
    }

    private static func ruleCase(_ rule: RuleOutcome) -> Case {
        let result: Case.Result =
            switch rule.outcome {
            case .passed: .passed
            case .warned: .skipped
            case .blocked: .failure
            case .errored: .error
            }
        return Case(
            className: "gatehouse.gate",
            name: rule.rule,
            path: nil,
            result: result,
            message: rule.message,
            details: []
        )
    }

    // MARK: Writing

    static func counts(of suites: [JUnitSuite]) -> [(name: String, value: String)] {
        let cases = suites.flatMap(\.cases)
        return [
            (name: "tests", value: String(cases.count)),
            (name: "failures", value: String(cases.count { $0.result == .failure })),
            (name: "errors", value: String(cases.count { $0.result == .error })),
            (name: "skipped", value: String(cases.count { $0.result == .skipped })),
            (name: "time", value: "0"),
        ]
    }

    func write(to xml: inout XMLWriter, at report: Report) {
        // ISO 8601 without a zone, as the format has it.
        let time = String(Timestamp.second(report.generatedAt).dropLast())
        xml.element(
            "testsuite",
            [(name: "name", value: shown(name))] + JUnitSuite.counts(of: [self])
                + [(name: "timestamp", value: time)]
        ) { xml in
            for item in cases { write(item, to: &xml) }
        }
    }

    private func write(_ item: Case, to xml: inout XMLWriter) {
        var attributes = [
            (name: "classname", value: shown(item.className)), (name: "name", value: shown(item.name)),
        ]
        if let path = item.path { attributes.append((name: "file", value: shown(path))) }
        attributes.append((name: "time", value: "0"))
        let message = VisibleText.prose(item.message, limit: 1_000)
        let text = ([message] + item.details.map { VisibleText.prose($0, limit: 500) }).joined(
            separator: "\n"
        )
        xml.element("testcase", attributes) { xml in
            switch item.result {
            case .passed: xml.element("system-out", text: text)
            case .skipped: xml.element("skipped", [(name: "message", value: message)], text: "")
            case .failure:
                xml.element(
                    "failure",
                    [(name: "message", value: message), (name: "type", value: "blocked")],
                    text: text
                )
            case .error:
                xml.element(
                    "error",
                    [(name: "message", value: message), (name: "type", value: "errored")],
                    text: text
                )
            }
        }
    }

    private func shown(_ text: String) -> String {
        let visible = VisibleText.identifier(text, limit: 300)
        return visible.isEmpty ? "(empty)" : visible
    }
}
