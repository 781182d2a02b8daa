import Domain

/// A note on a line of a manifest.
package struct CheckAnnotation: Sendable, Hashable {
    /// What the gate makes of it.
    package enum Level: Sendable { case failure, warning, notice }

    package let path: String
    /// From one.
    package let line: Int
    package let level: Level
    /// Plain text of at most 255 UTF-16 units.
    package let title: String
    /// Plain text.
    package let message: String

    package init(path: String, line: Int, level: Level, title: String, message: String) {
        self.path = path
        self.line = line
        self.level = level
        self.title = title
        self.message = message
    }

    /// Findings that the change brings in or that the gate objects to, each in every manifest that names the component, and
    /// manifests that were not read completely; the worst first.
    static func all(of outline: ReportOutline, _ marks: GateMarks) -> [CheckAnnotation] {
        let findings = outline.open.map { finding in (finding, level(of: finding, marks)) }
            .filter { finding, level in level != .notice || finding.provenance == .introduced }
        var list: [CheckAnnotation] = []
        for level in [Level.failure, .warning, .notice] {
            list += outline.incomplete.filter { self.level(of: $0) == level }
                .map { CheckAnnotation($0, outline.diagnostics) }
            for (finding, own) in findings where own == level {
                list += ComponentPlace.all(of: finding.component).map {
                    CheckAnnotation(finding, at: $0, level)
                }
            }
        }
        return list.filter { isPath($0.path) }
    }

    /// One path that a forge does not take would cost the whole page.
    private static func isPath(_ path: String) -> Bool {
        !path.isEmpty && path.utf8.count <= 4096
            && !path.unicodeScalars.contains { VisibleText.isHidden($0) && $0 != " " }
    }

    private init(_ finding: Finding, at place: ComponentPlace, _ level: Level) {
        path = place.path
        line = place.lines.lazy.compactMap(\.self).first { $0 > 0 } ?? 1
        self.level = level
        title = CheckAnnotation.title("\(Wording.label(finding.component)): \(finding.id)")
        message = VisibleText.prose(SARIFResult.sentence(finding, at: place), limit: 2_000)
    }

    /// At the first line that a diagnostic names.
    private init(_ manifest: Manifest, _ diagnostics: [Diagnostic]) {
        path = manifest.path
        line = diagnostics.lazy.filter { $0.path == manifest.path }.compactMap(\.line).first { $0 > 0 } ?? 1
        level = CheckAnnotation.level(of: manifest)
        title = CheckAnnotation.title("\(manifest.completeness.rawValue): not fully read")
        let reason = VisibleText.prose(manifest.reason ?? "", limit: 2_000)
        message = reason.isEmpty ? "no reason given" : reason
    }

    /// The verdict stays the gate's; unreadable alone means that nothing in the file was judged.
    private static func level(of manifest: Manifest) -> Level {
        manifest.completeness == .unreadable ? .failure : .warning
    }

    private static func level(of finding: Finding, _ marks: GateMarks) -> Level {
        switch marks.outcome(of: finding) {
        case .blocked, .errored: .failure
        case .warned: .warning
        case .passed, nil: .notice
        }
    }

    private static func title(_ text: String) -> String {
        var result = ""
        var room = 250
        for scalar in VisibleText.prose(text, limit: 120).unicodeScalars {
            room -= scalar.utf16.count
            guard room >= 0 else { return result + "…" }
            result.unicodeScalars.append(scalar)
        }
        return result
    }
}
