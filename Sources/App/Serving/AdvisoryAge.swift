package import Domain
package import struct Foundation.Date

/// How old the advisory data is, said for `/health/ready`, `advisories status` and `check`.
package enum AdvisoryAge {
    /// `nil` when the data is there and fresh.
    package static func problem(_ snapshot: AdvisorySnapshot?, maxAge: Duration, now: Date) -> String? {
        guard let snapshot else { return "there is no advisory data; run gatehouse advisories update" }
        let age = now.timeIntervalSince(snapshot.date)
        guard age > Double(maxAge.components.seconds) else { return nil }
        return "advisory data is \(Int(age / 86_400)) days old; run gatehouse advisories update"
    }
}
