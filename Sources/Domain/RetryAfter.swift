package import struct Foundation.Date

/// The `Retry-After` of an HTTP answer (RFC 9110 section 10.2.3).
package enum RetryAfter {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Seconds or an HTTP date; never longer than a day; `nil` for anything else.
    package static func wait(_ text: String, now: Date) -> Duration? {
        if let seconds = Int(text) { return .seconds(min(max(seconds, 0), 86_400)) }
        let parts = text.split(separator: " ")
        guard parts.count == 6, let month = months.firstIndex(of: String(parts[2])) else { return nil }
        let iso = "\(parts[3])-\(month < 9 ? "0" : "")\(month + 1)-\(parts[1])T\(parts[4])Z"
        guard let date = InternetTime.date(iso) else { return nil }
        return .seconds(min(max(date.timeIntervalSince(now), 0), 86_400).rounded(.up))
    }
}
