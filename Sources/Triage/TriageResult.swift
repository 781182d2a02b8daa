package import Domain
import StrictYAML

/// What the store holds for a repository.
package struct StoredTriage: Sendable {
    package var waivers: [Waiver]
    package var records: [TriageRecord]

    package init(waivers: [Waiver] = [], records: [TriageRecord] = []) {
        self.waivers = waivers
        self.records = records
    }
}

/// What decisions came to.
package struct TriageResult: Sendable {
    /// All that were given, in the same order, with their statuses.
    package var findings: [Finding]
    /// Licences that rules must let be.
    package var licenses: Set<WaivedLicense>
    /// Sorted by id.
    package var waivers: [WaiverUse]
    package var diagnostics: [Diagnostic]
    /// Files that cannot be used; with any of them the verdict is errored.
    package var problems: [TriageProblem]

    package init(
        findings: [Finding],
        licenses: Set<WaivedLicense>,
        waivers: [WaiverUse],
        diagnostics: [Diagnostic],
        problems: [TriageProblem]
    ) {
        self.findings = findings
        self.licenses = licenses
        self.waivers = waivers
        self.diagnostics = diagnostics
        self.problems = problems
    }
}

/// Why a file of decisions counts for nothing.
package struct TriageProblem: Sendable, Equatable, CustomStringConvertible {
    package let path: String
    /// From one.
    package let line: Int?
    package let column: Int?
    /// Quotes nothing of the file but its keys.
    package let message: String

    package init(path: String, line: Int? = nil, column: Int? = nil, message: String) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
    }

    init(_ error: YAMLError) {
        self.init(
            path: error.file,
            line: error.line,
            column: error.column,
            message: error.key.isEmpty ? error.message : "\(error.key): \(error.message)"
        )
    }

    static func unread(_ path: String) -> TriageProblem {
        TriageProblem(path: path, message: "it is there and cannot be read")
    }

    package var description: String {
        let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
        return "\(path)\(place): \(message)"
    }
}
