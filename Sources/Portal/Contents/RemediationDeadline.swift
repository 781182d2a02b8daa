package import Domain
package import struct Foundation.Date

/// Until when a finding is to be dealt with: days from when it was first seen, by its severity.
///
/// There is none for what nobody rated, nor for what is not open: that was dealt with.
package struct RemediationDeadline: Sendable, Hashable {
    /// In the words of the reference portal.
    package enum Status: String, Sendable, CaseIterable {
        case overdue
        /// Within a week.
        case imminent
        case ok
    }

    package let due: Date

    package init?(_ finding: Finding, firstSeen: Date) {
        guard finding.isOpen, let days = Self.days(finding.severity) else { return nil }
        due = firstSeen.addingTimeInterval(Self.day * days)
    }

    package func status(at now: Date) -> Status {
        let left = due.timeIntervalSince(now)
        return left < 0 ? .overdue : left <= 7 * Self.day ? .imminent : .ok
    }

    private static let day = 86_400.0

    private static func days(_ severity: Severity) -> Double? {
        switch severity {
        case .critical: 7
        case .high: 30
        case .medium: 90
        case .low: 180
        case .unknown: nil
        }
    }
}
