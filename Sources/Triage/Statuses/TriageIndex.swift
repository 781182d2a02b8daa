import Domain

/// The records that count, by what they are about: of several about one vulnerability and package URL only the last.
struct TriageIndex {
    /// By advisory and package without version; the package is empty for the repository.
    private var groups: [String: [TriageRecord.Target: TriageRecord]] = [:]

    init(_ records: [TriageRecord]) {
        for record in records {
            for advisory in record.advisories {
                let key = TriageIndex.key(advisory, record.packageKey)
                let known = groups[key]?[record.target]
                if known.map({ record.outweighs($0) }) ?? true {
                    groups[key, default: [:]][record.target] = record
                }
            }
        }
    }

    private static func key(_ advisory: String, _ package: String) -> String { "\(advisory)\n\(package)" }

    /// The one that counts most; `nil` where none is about the finding.
    func decisive(for finding: Finding) -> TriageRecord? {
        guard let identity = PackageIdentity(finding.component) else { return nil }
        var best: TriageRecord?
        for id in [finding.id] + finding.aliases {
            guard let advisory = AdvisoryID.key(id) else { continue }
            for package in [identity.key, ""] {
                for record in groups[TriageIndex.key(advisory, package)]?.values ?? [:].values
                where record.concerns(identity) && (best.map { record.outweighs($0) } ?? true) {
                    best = record
                }
            }
        }
        return best
    }
}
