import Domain

/// Where things are that rules of the gate name without naming a finding.
struct ObjectionPlaces {
    /// What rules name, and where that is.
    private let named: [String: [FileLocation]]
    private let manifests: [Manifest]
    private let incomplete: [Manifest]

    init(_ outline: ReportOutline, namedBy objections: [RuleOutcome]) {
        manifests = outline.report.inventory.manifests
        incomplete = outline.incomplete
        let paths = Set(manifests.map(\.path) + outline.diagnostics.map(\.path))
        var wanted = Set(objections.flatMap(\.findings))
        var named: [String: [FileLocation]] = [:]
        for entry in wanted {
            guard let place = ObjectionPlaces.place(entry, among: paths) else { continue }
            named[entry] = [place]
            wanted.remove(entry)
        }
        if !wanted.isEmpty {
            for component in outline.report.inventory.components
            where wanted.contains(component.purl.description) {
                named[component.purl.description, default: []] += component.occurrences.map(\.location)
            }
        }
        self.named = named
    }

    /// The files, lines and components that a rule names, else the manifests that were not fully read and that it is about, else
    /// the first manifest.
    func places(of objection: RuleOutcome) -> [FileLocation] {
        let places = objection.findings.flatMap { named[$0] ?? [] }
        if !places.isEmpty { return Set(places).sorted() }
        let manifests = incomplete.isEmpty ? Array(manifests.prefix(1)) : unread(by: objection.message)
        return manifests.map { FileLocation(path: $0.path, line: nil) }
    }

    /// Those of the completeness that a message begins with, and of these the ones it names, if there are any.
    private func unread(by message: String) -> [Manifest] {
        let alike = incomplete.filter { message.hasPrefix("\($0.completeness.rawValue):") }
        let candidates = alike.isEmpty ? incomplete : alike
        let text = Array(message.utf8)
        let named = candidates.filter { ObjectionPlaces.names(text, Array($0.path.utf8)) }
        return named.isEmpty ? candidates : named
    }

    /// A path is named where it stands between spaces and punctuation: `web/a.lock` does not name `a.lock`.
    private static func names(_ text: [UInt8], _ path: [UInt8]) -> Bool {
        guard !path.isEmpty else { return false }
        return text.ranges(of: path).contains { range in
            guard range.lowerBound == 0 || text[range.lowerBound - 1] == 0x20 else { return false }
            let rest = text[range.upperBound...]
            // A full stop ends a sentence, or is part of a longer name.
            return rest.first.map { [0x20, 0x2C, 0x3A, 0x3B].contains($0) } ?? true
                || rest.elementsEqual([0x2E]) || rest.starts(with: [0x2E, 0x20])
        }
    }

    /// `path` or `path:line` of a file that the report knows.
    private static func place(_ entry: String, among paths: Set<String>) -> FileLocation? {
        if paths.contains(entry) { return FileLocation(path: entry, line: nil) }
        guard let colon = entry.utf8.lastIndex(of: 0x3A),
            let line = Int(entry[entry.utf8.index(after: colon)...]), line > 0
        else { return nil }
        let path = String(entry[..<colon])
        return paths.contains(path) ? FileLocation(path: path, line: line) : nil
    }
}
