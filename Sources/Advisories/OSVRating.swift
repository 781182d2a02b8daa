import Basics
import Domain

/// What `database_specific` of a record or of one of its packages says about its weight.
enum OSVRating {
    static func severity(_ word: String) -> Severity? {
        switch word.uppercased() {
        case "LOW": .low
        case "MODERATE", "MEDIUM": .medium
        case "HIGH": .high
        case "CRITICAL": .critical
        default: nil
        }
    }

    /// CWE-506 (embedded malicious code): how databases without `MAL-` ids mark malware.
    static func isMalicious(_ specifics: JSONValue) -> Bool {
        if let ids = specifics["cwe_ids"]?.elements, ids.contains(where: { $0.string == "CWE-506" }) {
            return true
        }
        guard let weaknesses = specifics["cwes"]?.elements else { return false }
        return weaknesses.contains { ($0["cweId"] ?? $0).string == "CWE-506" }
    }

    /// The rating of scores that come without vectors, the newest version's first (`cvss_scores` of ruby-advisory-db).
    static func severity(ofScores scores: JSONValue) -> Severity? {
        for version in ["cvss_v4", "cvss_v3", "cvss_v2"] {
            guard let score = scores[version]?.double, (0...10).contains(score) else { continue }
            let number = version == "cvss_v2" ? "2.0" : "3.1"
            return CVSS.rating(of: CVSSScore(version: number, score: score, vector: ""))
        }
        return nil
    }
}

/// What the packages of a record say beside what is affected.
struct PackageSpecifics {
    private(set) var vectors: [SeverityVector] = []
    private(set) var rated: Severity?
    private(set) var isMalicious = false
    private var kinds: [InformationalKind?] = []

    /// A record is informational when each of its packages is.
    var informational: InformationalKind? {
        guard let first = kinds.first, let first, kinds.allSatisfy({ $0 != nil }) else { return nil }
        return first
    }

    mutating func add(_ severities: [SeverityVector]) {
        for vector in severities where !vectors.contains(vector) { vectors.append(vector) }
    }

    /// The worst rating of all packages counts.
    mutating func add(_ specifics: JSONValue?) {
        kinds.append(specifics?["informational"]?.string.flatMap(InformationalKind.init))
        guard let specifics else { return }
        let word = specifics["severity"]?.string.flatMap(OSVRating.severity)
        let scored = specifics["cvss_scores"].flatMap(OSVRating.severity(ofScores:))
        if let found = word ?? scored { rated = max(rated ?? found, found) }
        isMalicious = isMalicious || OSVRating.isMalicious(specifics)
    }
}
