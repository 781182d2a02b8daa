package import Domain

/// What an import did, source by source.
package struct AdvisoryImportResult: Sendable {
    package let sources: [AdvisorySourceImport]
    /// Scores or a catalog that were wrong, where older ones stay.
    package let warnings: [String]
    /// The index as it is now.
    package let snapshot: AdvisorySnapshot
    /// Whether what scans can find is different from before.
    package let isChanged: Bool
    /// Why the previous index was not built upon, where it could not be.
    package let startedOver: String?
    /// Wall clock.
    package let seconds: Double

    package init(
        sources: [AdvisorySourceImport],
        warnings: [String] = [],
        snapshot: AdvisorySnapshot,
        isChanged: Bool,
        startedOver: String?,
        seconds: Double
    ) {
        self.sources = sources
        self.warnings = warnings
        self.snapshot = snapshot
        self.isChanged = isChanged
        self.startedOver = startedOver
        self.seconds = seconds
    }

    /// Records stored, withdrawn ones included.
    package var records: Int { advisories.reduce(0) { $0 + $1.records } }
    /// Records an incremental update took out because their source no longer lists them.
    package var removed: Int { advisories.reduce(0) { $0 + $1.removed } }
    /// Records that are listed as changed and were not to be had.
    package var pending: Int { advisories.reduce(0) { $0 + $1.pending } }
    package var skipped: Int { advisories.reduce(0) { $0 + $1.skipped } }
    /// How many records were left out for each ecosystem (or set of them) that is not known.
    package var otherEcosystems: [String: Int] {
        advisories.reduce(into: [:]) { $0.merge($1.otherEcosystems, uniquingKeysWith: +) }
    }
    package var commitsOnly: Int { advisories.reduce(0) { $0 + $1.commitsOnly } }
    private var advisories: [AdvisorySourceImport] { sources.filter { $0.kind == .osv } }
    package var withdrawn: Int { sources.reduce(0) { $0 + $1.withdrawn } }
    package var bad: [BadAdvisoryRecord] { sources.flatMap(\.bad) }
}

/// What an import found in one source.
package struct AdvisorySourceImport: Sendable, Equatable {
    package let name: String
    package let kind: AdvisoryFileKind
    /// Only what had changed was read; the counts are of that.
    package let isIncremental: Bool
    /// Records stored, withdrawn ones included; scores or entries of EPSS and KEV.
    package private(set) var records = 0
    /// Of `records`, those that match nothing any more.
    package private(set) var withdrawn = 0
    /// Of `records`, those that name no version, only commits: they are shown, and match nothing.
    package private(set) var commitsOnly = 0
    /// Sound records about ecosystems that are not known, by their names.
    package private(set) var otherEcosystems: [String: Int] = [:]
    /// Records taken out because the source no longer lists them.
    package private(set) var removed = 0
    /// Records that are listed as changed and were not to be had; the next update asks for them again.
    package private(set) var pending = 0
    /// Sound records whose id the source has more than once, beyond the first.
    package private(set) var duplicates = 0
    /// Records that are not what they should be, all of them: more than `BadRecordLimit` allows end the import.
    package private(set) var bad: [BadAdvisoryRecord] = []

    package init(name: String, kind: AdvisoryFileKind = .osv, isIncremental: Bool = false) {
        self.name = name
        self.kind = kind
        self.isIncremental = isIncremental
    }

    /// Sound records about other ecosystems only.
    package var skipped: Int { otherEcosystems.values.reduce(0, +) }

    /// Records looked at so far.
    package var total: Int { records + skipped + duplicates + bad.count }

    package mutating func count(_ advisory: Advisory) {
        records += 1
        if advisory.isWithdrawn { withdrawn += 1 }
        if advisory.affected.allSatisfy(\.namesNoVersion) { commitsOnly += 1 }
    }

    /// A score or an entry.
    package mutating func countRow() { records += 1 }
    package mutating func countSkipped(_ ecosystems: String) { otherEcosystems[ecosystems, default: 0] += 1 }
    package mutating func countDuplicate() { duplicates += 1 }
    package mutating func countRemoved(_ count: Int) { removed += count }
    package mutating func countPending(_ count: Int) { pending += count }

    /// Throws when there are too many to go on.
    package mutating func count(_ record: BadAdvisoryRecord) throws(AdvisoryError) {
        bad.append(record)
        if bad.count > BadRecordLimit.count { throw tooManyBad }
    }

    /// The checks at the end of a source: something was read, and nearly all of it was sound.
    ///
    /// An incremental one may hold nothing, and a few bad records of few are no more than they were.
    package func validate() throws(AdvisoryError) {
        if isIncremental {
            guard bad.count <= max(BadRecordLimit.ofChanges, total / BadRecordLimit.oneIn) else {
                throw tooManyBad
            }
            return
        }
        guard bad.count * BadRecordLimit.oneIn <= total else { throw tooManyBad }
        guard total > 0 else {
            throw AdvisoryError(
                .invalid,
                detail: "source \(name) holds no records: nothing in it ends in .json"
            )
        }
        guard records > 0 else {
            throw AdvisoryError(
                .invalid,
                detail: "source \(name) holds \(skipped) records, none about a known ecosystem"
            )
        }
    }

    private var tooManyBad: AdvisoryError {
        let first = bad.prefix(3).map { "\($0.name): \($0.reason)" }.joined(separator: "; ")
        return AdvisoryError(
            .invalid,
            detail: "source \(name): \(bad.count) of \(total) records are not OSV records (\(first))"
        )
    }
}

/// How many records of a source may be bad before the source as a whole is not believed.
enum BadRecordLimit {
    static let count = 100
    /// However few have changed.
    static let ofChanges = 10
    /// One in a hundred.
    static let oneIn = 100
}

/// A record that was left out, and why.
package struct BadAdvisoryRecord: Sendable, Hashable {
    package let name: String
    package let reason: String

    /// Cuts both: they may hold the record's text.
    package init(name: String, reason: String) {
        self.name = BadAdvisoryRecord.cut(name, 120)
        self.reason = BadAdvisoryRecord.cut(reason, 200)
    }

    private static func cut(_ text: String, _ length: Int) -> String {
        let clean = text.unicodeScalars.prefix(length).map { scalar in
            scalar.value < 0x20 || scalar.value == 0x7F ? "?" : scalar
        }
        var result = String.UnicodeScalarView()
        result.append(contentsOf: clean)
        return String(result)
    }
}
