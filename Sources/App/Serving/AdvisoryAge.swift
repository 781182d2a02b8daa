package import Advisories
package import Domain
package import struct Foundation.Date

/// How old the advisory data is, said for `/health/ready`, `advisories status` and `check`.
package enum AdvisoryAge {
    /// Clocks differ by less; what is dated further ahead has no age.
    private static let tolerance: Double = 3_600

    /// `nil` when the data is there and fresh.
    ///
    /// `oldest` is the source that dates the snapshot; it is asked for only where there is a problem.
    package static func problem(
        _ snapshot: AdvisorySnapshot?,
        oldest: @autoclosure () throws -> AdvisorySourceStatus?,
        maxAge: Duration,
        now: Date
    ) rethrows -> String? {
        guard let snapshot else { return "there is no advisory data; run gatehouse advisories update" }
        let age = now.timeIntervalSince(snapshot.date)
        let problem: String
        if age < -tolerance {
            problem = "advisory data is dated in the future, so its age is not known"
        } else if age > Double(maxAge.components.seconds) {
            problem = "advisory data is \(text(age)) old"
        } else {
            return nil
        }
        guard let source = try oldest() else { return "\(problem); run gatehouse advisories update" }
        return source.url == nil
            ? "\(problem): source \(source.name) was imported from files; import it again"
            : "\(problem) (source \(source.name)); run gatehouse advisories update"
    }

    /// Which scores or catalogs of exploited vulnerabilities are older than they may be; `nil` when none is.
    ///
    /// Verdicts go on without newer ones, since a refresh that misses them keeps the old: nobody would notice that rules about
    /// exploitation no longer see what came since.
    package static func staleFeeds(_ sources: [AdvisorySourceCheck], maxAge: Duration, now: Date) -> String? {
        let old = sources.compactMap { source -> (source: AdvisorySourceCheck, text: String)? in
            let age = now.timeIntervalSince(source.checkedAt)
            guard source.kind != .osv else { return nil }
            if age < -tolerance { return (source, "\(source.name) (dated in the future)") }
            guard age > Double(maxAge.components.seconds) else { return nil }
            return (source, "\(source.name) (\(text(age)))")
        }
        guard !old.isEmpty else { return nil }
        let imported = old.map(\.source).filter(\.isImported).map(\.name)
        var advice = imported.count < old.count ? ["run gatehouse advisories update"] : []
        if !imported.isEmpty { advice.append("import \(imported.joined(separator: ", ")) again") }
        return "data on exploitation is old: \(old.map(\.text).joined(separator: ", ")); "
            + advice.joined(separator: " and ")
    }

    /// In days, or in hours below two of them.
    private static func text(_ age: Double) -> String {
        let (count, unit) =
            age < 2 * 86_400 ? (Int(age / 3_600), "hour") : (Int(age / 86_400), "day")
        return "\(count) \(unit)\(count == 1 ? "" : "s")"
    }

    /// How long a refresh every `interval` can wait, at most that long; `nil` when it is due.
    package static func untilRefresh(_ snapshot: AdvisorySnapshot, every interval: Duration, now: Date)
        -> Duration?
    {
        let age = now.timeIntervalSince(snapshot.date)
        guard age >= -tolerance, .seconds(age) < interval else { return nil }
        return min(interval, interval - .seconds(age))
    }
}
