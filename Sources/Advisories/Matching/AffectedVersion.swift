import Domain
import Versioning

/// Whether an advisory's entry reaches a version (OSV schema, "Evaluation").
enum AffectedVersion: Equatable {
    case unaffected
    /// With the lowest fixed versions of the ranges that reach it, as written.
    case affected(fixes: [String])
    /// The version is none of its scheme, and only its scheme could tell.
    case unknown
}

/// Evaluates the entries of one advisory in one version scheme.
struct AffectedVersionRule<Scheme: VersionScheme> {
    typealias Version = Scheme.Version

    /// A point on the line of versions; `nil` is before all of them.
    private struct Point {
        let version: Version?
        let event: AffectedRange.Event

        /// At one version what ends after it comes last.
        var rank: Int {
            if case .lastAffected = event { return 1 }
            return 0
        }
    }

    let scheme: Scheme

    /// Told of every range that was taken as reaching all versions because one of its events could not be read.
    typealias Unreadable = (AffectedRange.Event) -> Void

    /// `version` is the parsed `text`, where it parses.
    func evaluate(
        _ entries: [AffectedPackage],
        text: String,
        version: Version?,
        unreadable: Unreadable
    ) -> AffectedVersion {
        var isAffected = false
        var isUnknown = false
        var fixes: [String] = []
        for entry in entries {
            if lists(entry.versions, text: text, version: version) { isAffected = true }
            for range in entry.ranges where range.kind != .git {
                switch evaluate(range, version: version, unreadable: unreadable) {
                case .unaffected: break
                case .affected(let found):
                    isAffected = true
                    fixes += found
                case .unknown: isUnknown = true
                }
            }
        }
        return isAffected ? .affected(fixes: fixes) : isUnknown ? .unknown : .unaffected
    }

    private func lists(_ versions: [String], text: String, version: Version?) -> Bool {
        if versions.contains(text) { return true }
        guard let version else { return false }
        return versions.contains { scheme.parse($0) == version }
    }

    private func evaluate(_ range: AffectedRange, version: Version?, unreadable: Unreadable)
        -> AffectedVersion
    {
        // A range without an end reaches every version, also one that we cannot read.
        if range.events == [.introduced("0")] { return .affected(fixes: []) }
        guard let version else { return range.events.isEmpty ? .unaffected : .unknown }

        var points: [Point] = []
        var isWithinLimits = true
        var hasLimits = false
        for event in range.events {
            let text = event.version
            if case .introduced = event, text == "0" {
                points.append(Point(version: nil, event: event))
                continue
            }
            if case .limit = event, text == "*" {
                // No limit at all.
                hasLimits = true
                isWithinLimits = true
                continue
            }
            guard let parsed = scheme.parse(text) else {
                unreadable(event)
                return .affected(fixes: [])
            }
            if case .limit = event {
                isWithinLimits = (hasLimits && isWithinLimits) || version < parsed
                hasLimits = true
            } else {
                points.append(Point(version: parsed, event: event))
            }
        }
        guard isWithinLimits else { return .unaffected }
        return walk(sorted(points), to: version)
    }

    private func walk(_ points: [Point], to version: Version) -> AffectedVersion {
        var isAffected = false
        var passed = 0
        for point in points {
            let isReached: Bool
            switch (point.event, point.version) {
            case (.lastAffected, let last?): isReached = version > last
            case (_, let at?): isReached = version >= at
            case (_, nil): isReached = true
            }
            guard isReached else { break }
            if case .introduced = point.event { isAffected = true } else { isAffected = false }
            passed += 1
        }
        guard isAffected else { return .unaffected }
        // The interval ends at the next event that ends one; only a fixed version helps.
        for point in points[passed...] {
            switch point.event {
            case .fixed(let text): return .affected(fixes: [text])
            case .lastAffected: return .affected(fixes: [])
            case .introduced, .limit: continue
            }
        }
        return .affected(fixes: [])
    }

    /// By version; events at one version keep the order of the record, but for what ends after it.
    private func sorted(_ points: [Point]) -> [Point] {
        // Nearly all records are in order as they come.
        let isSorted = points.indices.dropFirst().allSatisfy { !isBefore(points[$0], points[$0 - 1]) }
        if isSorted { return points }
        // A stable sort: the standard library does not promise one.
        return points.enumerated().sorted { left, right in
            if isBefore(left.element, right.element) { return true }
            return !isBefore(right.element, left.element) && left.offset < right.offset
        }.map(\.element)
    }

    private func isBefore(_ left: Point, _ right: Point) -> Bool {
        switch (left.version, right.version) {
        case (_, nil): false
        case (nil, _): true
        case (let first?, let second?): first == second ? left.rank < right.rank : first < second
        }
    }
}

extension AffectedRange.Event {
    /// The version at which it happens.
    var version: String {
        switch self {
        case .introduced(let version), .fixed(let version), .lastAffected(let version), .limit(let version):
            version
        }
    }
}
