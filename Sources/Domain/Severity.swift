/// The rating of a finding.
///
/// Ordered from `unknown` (lowest) to `critical`.
package enum Severity: String, Sendable, CaseIterable, Hashable, Comparable, Codable {
    case unknown, low, medium, high, critical

    package static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

    private var rank: Int { Severity.allCases.firstIndex(of: self) ?? 0 }
}

/// A computed CVSS base score.
package struct CVSSScore: Hashable, Sendable, Codable {
    /// `2.0`, `3.0`, `3.1` or `4.0`.
    package let version: String
    /// 0.0 to 10.0, one decimal.
    package let score: Double
    package let vector: String

    package init(version: String, score: Double, vector: String) {
        self.version = version
        self.score = score
        self.vector = vector
    }
}
