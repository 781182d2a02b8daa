/// How well an SBOM tells what its readers need: who made it when, of what, with what in it.
///
/// Advisory: it never changes a verdict.
package struct SBOMConformance: Sendable, Equatable {
    package enum Result: String, Sendable { case pass, warn, fail }

    /// One question and its answer.
    package struct Check: Sendable, Equatable {
        package let id: String
        /// A failed one fails the document; a recommended one warns.
        package let isMandatory: Bool
        package let passes: Bool
        /// Share of the packages that have it, in percent, where it is counted.
        package let percent: Int?
        /// A few of those that have it not, by name.
        package let offenders: [String]
    }

    package let checks: [Check]

    private static let maximumOffenders = 50
    private static let maximumOffenderLength = 512

    package var result: Result {
        if checks.contains(where: { $0.isMandatory && !$0.passes }) { return .fail }
        return checks.allSatisfy(\.passes) ? .pass : .warn
    }

    /// Files and data are no packages, so that they count in no share.
    package init(of sbom: SBOM) {
        let packages = sbom.items.filter { $0.type != "file" && $0.type != "data" }
        var checks: [Check] = []
        func must(_ id: String, _ passes: Bool) {
            checks.append(Check(id: id, isMandatory: true, passes: passes, percent: nil, offenders: []))
        }
        func count(_ id: String, mandatory: Bool, atLeast least: Int, _ has: (SBOM.Item) -> Bool) {
            let offenders = packages.filter { !has($0) }
            let percent = packages.isEmpty ? 100 : (packages.count - offenders.count) * 100 / packages.count
            checks.append(
                Check(
                    id: id,
                    isMandatory: mandatory,
                    passes: percent >= least,
                    percent: percent,
                    offenders: offenders.prefix(Self.maximumOffenders).map {
                        String("\($0.name)@\($0.version)".unicodeScalars.prefix(Self.maximumOffenderLength))
                    }
                )
            )
        }
        must("timestamp", sbom.timestamp.map(CycloneDXRules.isTimestamp) ?? false)
        must("tools", !sbom.tools.isEmpty)
        must("top-component", sbom.subject.map { !$0.name.isEmpty } ?? false)
        count("name-version", mandatory: true, atLeast: 100) { !$0.name.isEmpty && !$0.version.isEmpty }
        count("purl", mandatory: true, atLeast: 90) { !($0.purl ?? "").isEmpty }
        count("no-generic", mandatory: true, atLeast: 100) { !($0.purl ?? "").hasPrefix("pkg:generic/") }
        must("transitive", !sbom.dependencies.isEmpty)
        count("license", mandatory: false, atLeast: 80) { $0.license != nil }
        count("hash", mandatory: false, atLeast: 50) { !$0.hashAlgorithms.isEmpty }
        self.checks = checks
    }
}
