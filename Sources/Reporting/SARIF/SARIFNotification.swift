import Basics
import Domain

/// What the tool has to say about its own run (SARIF 2.1.0, 3.58): why it reached no verdict, what it could not read.
struct SARIFNotification {
    let id: String
    let level: SARIFResult.Level
    let message: String
    let place: FileLocation?

    /// Of manifests and of diagnostics each; the next one says how many there are beyond.
    private static let most = 1_000

    /// `leftOut` is how many results did not fit.
    static func all(of outline: ReportOutline, objections: [RuleOutcome], leftOut: Int) -> [SARIFNotification]
    {
        // What names no place, such as old advisory data, may be a result that code scanning does not show.
        var list = objections.filter { $0.outcome == .errored || $0.findings.isEmpty }.map {
            SARIFNotification(
                id: SARIFRule.id(of: $0),
                level: $0.outcome == .warned ? .warning : .error,
                message: $0.message,
                place: nil
            )
        }
        list += capped(outline.incomplete, "gatehouse/manifest", "manifest") { manifest in
            SARIFNotification(
                id: "gatehouse/manifest",
                level: manifest.completeness == .partial ? .warning : .error,
                message: "\(manifest.completeness.rawValue): \(manifest.reason ?? "no reason given")",
                place: FileLocation(path: manifest.path, line: nil)
            )
        }
        list += capped(outline.diagnostics, "gatehouse/diagnostic", "diagnostic") { diagnostic in
            SARIFNotification(
                id: "gatehouse/diagnostic",
                level: diagnostic.severity == .error ? .error : .warning,
                message: diagnostic.message,
                place: diagnostic.path.isEmpty
                    ? nil : FileLocation(path: diagnostic.path, line: diagnostic.line)
            )
        }
        if leftOut > 0 {
            list.append(
                SARIFNotification(
                    id: "gatehouse/truncated",
                    level: .warning,
                    message: "\(Wording.count(leftOut, "result")) left out: code scanning takes "
                        + "\(Wording.grouped(SARIFReport.mostResults)) of one run.",
                    place: nil
                )
            )
        }
        return list
    }

    private static func capped<Element>(
        _ elements: [Element],
        _ id: String,
        _ noun: String,
        _ make: (Element) -> SARIFNotification
    ) -> [SARIFNotification] {
        let list = elements.prefix(most).map(make)
        let left = elements.count - list.count
        guard left > 0 else { return list }
        return list + [
            SARIFNotification(
                id: id,
                level: .warning,
                message: "And \(Wording.count(left, "more " + noun)).",
                place: nil
            )
        ]
    }

    func write(to json: inout JSONWriter) {
        json.object {
            $0.key("descriptor")
            $0.object { $0.member("id", id) }
            $0.member("level", level.rawValue)
            $0.text("message", SARIFText.message(message))
            if let place {
                $0.key("locations")
                $0.array([place]) { json, place in SARIFLocation.write(place, to: &json) }
            }
        }
    }
}
