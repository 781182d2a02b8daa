import Basics
import Domain

/// Takes back the credit for a fix that nobody saw: a finding of the base is only fixed when what named its component was read
/// completely in the head.
///
/// A lockfile that became unreadable, or gave way to one that is not read, would otherwise look like a great clean-up.
enum FixCredit {
    /// The findings without unproven fixes, and a diagnostic for each manifest that stands in the way.
    static func checked(
        _ findings: [Finding],
        against head: Inventory
    ) -> (findings: [Finding], diagnostics: [Diagnostic]) {
        var kept: [Finding] = []
        var unproven: [String: Int] = [:]
        for finding in findings {
            let path = finding.provenance == .fixed ? obstacle(to: finding, in: head) : nil
            guard let path else {
                kept.append(finding)
                continue
            }
            unproven[path, default: 0] += 1
        }
        let diagnostics = unproven.sorted { $0.key < $1.key }.map { path, count in
            Diagnostic(
                path: path,
                line: nil,
                severity: .warning,
                message: "whether \(count) \(count == 1 ? "finding" : "findings") of the merge base "
                    + "\(count == 1 ? "is" : "are") fixed cannot be told, as this file was not read completely"
            )
        }
        return (kept, diagnostics)
    }

    /// The incomplete manifest of the head that takes the place of one that named the component.
    private static func obstacle(to finding: Finding, in head: Inventory) -> String? {
        for occurrence in finding.component.occurrences {
            let path = occurrence.location.path
            if let same = head.manifests.first(where: { $0.path == path }) {
                if same.completeness != .complete { return path }
                continue
            }
            let folder = TreePath.folder(path)
            let heir = head.manifests.first {
                $0.completeness != .complete && TreePath.folder($0.path) == folder
            }
            if let heir { return heir.path }
        }
        return nil
    }
}
