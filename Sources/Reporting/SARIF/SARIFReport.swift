import Basics
package import Domain

/// The report as SARIF 2.1.0 (OASIS standard), one run, in the profile that code scanning of GitHub takes.
///
/// A rule is an advisory, and a result is a finding in one manifest, at the line that names the component. The level is what the
/// gate says (blocked: error, warned: warning, nothing: note), and the severity's where the gate came to no decision. What is
/// waived or not affected is there as a suppressed result; what the change fixes is not there. A rule of the gate that objects
/// to something else than a finding is a result `gatehouse/<rule>`. `executionSuccessful` is false when the verdict is errored.
package enum SARIFReport {
    /// What GitHub takes of one run; the worst findings are kept.
    package static let mostResults = 25_000

    /// One line without `pretty`; ends with a line feed.
    package static func encode(_ report: Report, pretty: Bool = false) -> [UInt8] {
        var writer = JSONWriter(pretty: pretty)
        writer.object {
            $0.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
            $0.member("version", "2.1.0")
            $0.key("runs")
            $0.array([report], write)
        }
        return writer.line()
    }

    private static func write(to json: inout JSONWriter, _ report: Report) {
        let outline = ReportOutline(report)
        let marks = GateMarks(report)
        let all = results(outline, marks)
        let results = all.prefix(mostResults)
        let (rules, indices) = rules(of: outline, marks, shown: Set(results.map(\.ruleID)))
        let notifications = SARIFNotification.all(
            of: outline,
            objections: marks.objections,
            leftOut: all.count - results.count
        )
        json.object {
            $0.key("tool")
            $0.object {
                $0.key("driver")
                $0.object {
                    $0.member("name", "Gatehouse")
                    $0.member("version", GatehouseVersion.current)
                    $0.member("semanticVersion", GatehouseVersion.current)
                    $0.key("rules")
                    $0.array(rules) { json, rule in rule.write(to: &json) }
                }
            }
            $0.key("invocations")
            $0.array([report.verdict.outcome]) { json, outcome in
                json.object {
                    $0.member("executionSuccessful", outcome != .errored)
                    $0.member("endTimeUtc", Timestamp.second(report.generatedAt))
                    $0.key("toolExecutionNotifications")
                    $0.array(notifications) { json, notification in notification.write(to: &json) }
                }
            }
            $0.key("automationDetails")
            $0.object { $0.member("id", "gatehouse/") }
            $0.key("originalUriBaseIds")
            $0.object {
                $0.key("%SRCROOT%")
                $0.object { $0.text("description", "The root of the repository.") }
            }
            $0.member("columnKind", "unicodeCodePoints")
            $0.key("results")
            $0.array(Array(results)) { json, result in
                result.write(to: &json, ruleIndex: indices[result.ruleID])
            }
            $0.key("properties")
            $0.object { properties(of: report, to: &$0) }
        }
    }

    private static func properties(of report: Report, to json: inout JSONWriter) {
        json.member("repository", VisibleText.identifier(report.repository, limit: 300))
        json.member("commit", VisibleText.identifier(report.commit, limit: 100))
        if let base = report.base { json.member("base", VisibleText.identifier(base, limit: 100)) }
        json.member("verdict", report.verdict.outcome.rawValue)
        if let snapshot = report.advisorySnapshot {
            json.member("advisorySnapshot", VisibleText.identifier(snapshot.id, limit: 100))
        }
    }

    /// Objections first, then findings, worst first, so that what matters is kept when there is too much.
    private static func results(_ outline: ReportOutline, _ marks: GateMarks) -> [SARIFResult] {
        let places = ObjectionPlaces(outline, namedBy: marks.objections)
        var list = marks.objections.filter { $0.outcome != .errored }.map {
            SARIFResult($0, at: places.places(of: $0))
        }
        var ordinals: [String: Int] = [:]
        for finding in outline.present {
            let places = ComponentPlace.all(of: finding.component)
            let outcome = marks.outcome(of: finding)
            for place in places.isEmpty ? [nil] : places.map(Optional.some) {
                let key = SARIFResult.key(finding, place?.path ?? "")
                let ordinal = (ordinals[key] ?? 0) + 1
                ordinals[key] = ordinal
                list.append(
                    SARIFResult(finding, at: place, outcome: outcome, ordinal: ordinal, key: key)
                )
            }
        }
        return list
    }

    /// One of each id that is shown, in the order of the results.
    private static func rules(
        of outline: ReportOutline,
        _ marks: GateMarks,
        shown: Set<String>
    ) -> ([SARIFRule], [String: Int]) {
        var rules: [SARIFRule] = []
        var indices: [String: Int] = [:]
        let all = marks.objections.map { SARIFRule($0) } + outline.present.map { SARIFRule($0) }
        for rule in all where shown.contains(rule.id) && indices[rule.id] == nil {
            indices[rule.id] = rules.count
            rules.append(rule)
        }
        return (rules, indices)
    }
}
