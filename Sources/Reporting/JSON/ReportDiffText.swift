import Basics
package import Domain

/// What changed between two reports, for people and for scripts.
package enum ReportDiffText {
    /// One line per change, counts first.
    package static func lines(_ diff: ReportDiff) -> [String] {
        var lines = [
            "\(diff.added.count) added, \(diff.removed.count) removed, \(diff.changed.count) with other versions; "
                + "\(diff.introduced.count) findings introduced, \(diff.resolved.count) resolved; "
                + "\(diff.licenses.count) licences changed"
        ]
        func list(_ texts: [String]) -> String { texts.isEmpty ? "none" : texts.joined(separator: ", ") }
        lines += diff.introduced.map { "! \($0.severity.rawValue) \($0.id) \($0.component.purl)" }
        lines += diff.resolved.map { "✓ \($0.severity.rawValue) \($0.id) \($0.component.purl)" }
        lines += diff.added.map { "+ \($0)" }
        lines += diff.removed.map { "- \($0)" }
        lines += diff.changed.map { "~ \($0.package) \(list($0.before)) -> \(list($0.after))" }
        lines += diff.licenses.map { "§ \($0.package) \(list($0.before)) -> \(list($0.after))" }
        return lines.map { VisibleText.terminal($0, limit: 400) }
    }

    package static func json(_ diff: ReportDiff) -> [UInt8] {
        var writer = JSONWriter(pretty: true)
        writer.object { json in
            json.member("added", diff.added.map(\.description))
            json.member("removed", diff.removed.map(\.description))
            json.key("changed")
            json.array(diff.changed) { json, change in
                write(change.package, change.before, change.after, to: &json)
            }
            json.key("licenses")
            json.array(diff.licenses) { json, change in
                write(change.package, change.before, change.after, to: &json)
            }
            json.key("introduced")
            json.array(diff.introduced) { json, finding in write(finding, to: &json) }
            json.key("resolved")
            json.array(diff.resolved) { json, finding in write(finding, to: &json) }
        }
        return writer.line()
    }

    private static func write(
        _ package: String,
        _ before: [String],
        _ after: [String],
        to json: inout JSONWriter
    ) {
        json.object {
            $0.member("package", package)
            $0.member("before", before)
            $0.member("after", after)
        }
    }

    private static func write(_ finding: Finding, to json: inout JSONWriter) {
        json.object {
            $0.member("id", finding.id)
            $0.member("purl", finding.component.purl.description)
            $0.member("severity", finding.severity.rawValue)
        }
    }
}
