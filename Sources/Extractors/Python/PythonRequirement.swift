/// A dependency specifier of Python (https://packaging.python.org/en/latest/specifications/dependency-specifiers/, PEP 508).
///
/// Versions are kept as they are written; what they mean is not looked at beyond the question whether they pin one.
package struct PythonRequirement: Sendable, Equatable {
    /// A comparison that a version has to meet.
    package struct Clause: Sendable, Equatable {
        /// One of `~=`, `==`, `!=`, `<=`, `>=`, `<`, `>`, `===`.
        package let comparison: String
        package let version: String
    }

    /// As written.
    package let name: String
    package let extras: [String]
    /// None stands for any version.
    package let clauses: [Clause]
    /// Where it comes from when that is no index.
    package let url: String?
    /// The condition under which it counts, as written.
    package let marker: String?

    /// `nil` when the text is no such specifier.
    package init?(_ text: some StringProtocol) {
        var scanner = PythonScanner(Substring(text))
        scanner.skipBlanks()
        guard let name = scanner.identifier() else { return nil }
        self.name = name
        scanner.skipBlanks()
        guard let extras = PythonRequirement.extras(&scanner) else { return nil }
        self.extras = extras
        scanner.skipBlanks()
        var hadURL = false
        if scanner.take("@") {
            scanner.skipBlanks()
            let address = scanner.take { $0 != 0x20 && $0 != 0x09 }
            guard !address.isEmpty, address.utf8.allSatisfy({ $0 > 0x20 }) else { return nil }
            url = String(address)
            clauses = []
            // Without a blank before it the semicolon belongs to the address.
            hadURL = true
        } else {
            url = nil
            guard let clauses = PythonRequirement.clauses(&scanner) else { return nil }
            self.clauses = clauses
        }
        let blanks = scanner.skipBlanks()
        if scanner.take(";") {
            guard !hadURL || blanks > 0 else { return nil }
            let condition = TextLines.trimmed(scanner.rest)
            guard PythonMarker.isValid(condition), !scanner.rest.utf8.contains(0x0D) else { return nil }
            marker = String(condition)
        } else {
            guard scanner.isAtEnd else { return nil }
            marker = nil
        }
    }

    /// The one version that it admits; `nil` when it leaves a choice.
    package var pinned: String? {
        let exact = clauses.filter {
            $0.comparison == "===" || $0.comparison == "==" && !$0.version.hasSuffix(".*")
        }
        guard let first = exact.first, exact.allSatisfy({ $0.version == first.version }) else { return nil }
        return first.version
    }

    private static func extras(_ scanner: inout PythonScanner) -> [String]? {
        guard scanner.take("[") else { return [] }
        var extras: [String] = []
        scanner.skipBlanks()
        if scanner.take("]") { return [] }
        while true {
            scanner.skipBlanks()
            guard let extra = scanner.identifier() else { return nil }
            extras.append(extra)
            scanner.skipBlanks()
            if scanner.take("]") { return extras }
            guard scanner.take(",") else { return nil }
        }
    }

    /// Clauses with commas between them, in parentheses or not; a comma may follow the last.
    private static func clauses(_ scanner: inout PythonScanner) -> [Clause]? {
        let isGrouped = scanner.take("(")
        var clauses: [Clause] = []
        scanner.skipBlanks()
        while let comparison = scanner.comparison() {
            scanner.skipBlanks()
            let version = String(
                scanner.take {
                    $0 > 0x20 && $0 != 0x3B && $0 != 0x29 && $0 != 0x2C
                }
            )
            guard isVersion(version, after: comparison) else { return nil }
            clauses.append(Clause(comparison: comparison, version: version))
            scanner.skipBlanks()
            guard scanner.take(",") else { break }
            scanner.skipBlanks()
        }
        guard !isGrouped || scanner.take(")") else { return nil }
        return clauses
    }

    private static func isVersion(_ text: String, after comparison: String) -> Bool {
        guard (1...256).contains(text.utf8.count) else { return false }
        // Compared as text, it may be anything.
        if comparison == "===" { return true }
        let isEquality = comparison == "==" || comparison == "!="
        var version = text[...]
        if version.hasSuffix(".*") {
            version = version.dropLast(2)
            // No series of a local version or of a release after the release.
            guard isEquality, !version.contains("+"), !version.lowercased().contains("post") else {
                return false
            }
        }
        guard let first = version.utf8.first, first == 0x76 || first == 0x56 || ASCII.isDigit(first),
            isEquality || !version.contains("+")
        else { return false }
        return version.utf8.allSatisfy {
            ASCII.isAlphanumeric($0) || [0x2E, 0x21, 0x2B, 0x2D, 0x5F].contains($0)
        }
    }
}
