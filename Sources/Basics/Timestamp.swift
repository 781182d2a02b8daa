package import Foundation

/// Dates in text: always UTC, never localised.
package enum Timestamp {
    private static let utc = Date.ISO8601FormatStyle(timeZone: .gmt)

    /// `2026-08-20`.
    package static func day(_ date: Date) -> String { String(second(date).prefix(10)) }

    /// `2026-08-20T14:03:00Z` (RFC 3339).
    package static func second(_ date: Date) -> String {
        // Years beyond four digits have no RFC 3339 form, and the formatter does not expect them.
        let earliest = Date(timeIntervalSince1970: -62_135_596_800)
        let latest = Date(timeIntervalSince1970: 253_402_300_799)
        return utc.format(min(max(date, earliest), latest))
    }
}
