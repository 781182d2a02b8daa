package import struct Foundation.Date

/// The `Retry-After` of an HTTP answer (RFC 9110 section 10.2.3).
package enum RetryAfter {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Seconds or an HTTP date; never longer than a day; `nil` for anything else.
    package static func wait(_ text: String, now: Date) -> Duration? {
        if let seconds = Int(text) { return .seconds(min(max(seconds, 0), 86_400)) }
        guard let date = date(text) else { return nil }
        return .seconds(min(max(date.timeIntervalSince(now), 0), 86_400).rounded(.up))
    }

    /// An HTTP date (RFC 9110 section 5.6.7) in the form that senders use; `nil` for anything else.
    package static func date(_ text: String) -> Date? {
        let parts = text.split(separator: " ")
        guard parts.count == 6, let month = months.firstIndex(of: String(parts[2])) else { return nil }
        return InternetTime.date(
            "\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z"
        )
    }
}
