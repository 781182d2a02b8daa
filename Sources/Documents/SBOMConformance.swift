/// How well an SBOM tells what its readers need: who made it when, of what, with what in it.
///
/// Advisory: it never changes a verdict.
package struct SBOMConformance: Sendable, Equatable {
    /// The worst of its checks.
    package enum Result: String, Sendable { case pass, warn, fail }

    /// What a check that does not pass comes to.
    package enum Weight: String, Sendable {
        /// The document fails.
        case mandatory
        /// A warning.
        case recommended
        /// Nothing: it is told.
        case neutral
    }

    /// One question and its answer.
    package struct Check: Sendable, Equatable {
        package let id: String
        package let weight: Weight
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
        if checks.contains(where: { $0.weight == .mandatory && !$0.passes }) { return .fail }
        return checks.contains { $0.weight == .recommended && !$0.passes } ? .warn : .pass
    }

    /// Files and data are no packages, so that they count in no share.
    package init(of sbom: SBOM) {
        let packages = sbom.items.filter { $0.type != "file" && $0.type != "data" }
        let files = sbom.items.filter { $0.type == "file" }
        var checks: [Check] = []
        func must(_ id: String, _ passes: Bool) {
            checks.append(Check(id: id, weight: .mandatory, passes: passes, percent: nil, offenders: []))
        }
        func count(
            _ id: String,
            of items: [SBOM.Item],
            _ weight: Weight,
            atLeast least: Int,
            _ has: (SBOM.Item) -> Bool
        ) {
            let offenders = items.filter { !has($0) }
            let percent = items.isEmpty ? 100 : (items.count - offenders.count) * 100 / items.count
            checks.append(
                Check(
                    id: id,
                    weight: weight,
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
        count("name-version", of: packages, .mandatory, atLeast: 100) {
            !$0.name.isEmpty && !$0.version.isEmpty
        }
        count("purl", of: packages, .mandatory, atLeast: 90) { !($0.purl ?? "").isEmpty }
        count("no-generic", of: packages, .mandatory, atLeast: 100) {
            !($0.purl ?? "").hasPrefix("pkg:generic/")
        }
        must("transitive", !sbom.dependencies.isEmpty)
        count("license", of: packages, .recommended, atLeast: 80) { $0.license != nil }
        count("hash", of: packages, .recommended, atLeast: 50) { !$0.hashAlgorithms.isEmpty }
        count("file-hash", of: files, .recommended, atLeast: 50) { !$0.hashAlgorithms.isEmpty }
        count("hash-algorithm", of: packages, .neutral, atLeast: 80) {
            $0.hashAlgorithms.contains { $0.filter { $0 != "-" }.uppercased() == "SHA512" }
        }
        count("component-creator", of: packages, .neutral, atLeast: 80) { $0.creator != nil }
        self.checks = checks
    }
}
