package import Domain
package import struct Foundation.Date

/// What one forge's sweeps remember of each other while the server runs.
///
/// Pure.
package struct SweepMemory: Sendable {
    package var redelivery = Redelivery()
    /// The sweep that compared a head with its record last, by key and commit.
    private var compared: [String: Int] = [:]
    /// When what was published of a head was gone, of the last day.
    private var withdrawn: [String: [Date]] = [:]
    /// Statuses that a forge did not let us end: its commit may be gone.
    private var refused: Set<PublicationKey> = []
    package private(set) var sweep = 0
    private var left = 0
    /// Where the next sweep begins, so that every repository has its turn at what a sweep does only so much of.
    private var start = 0

    /// Comparisons of one sweep, and of one repository in it: each costs two requests.
    private static let comparisons = 20
    private static let comparisonsOfOne = 5
    /// Somebody who removes it again and again is not answered more often than this in a day.
    private static let mostRestored = 3
    private static let mostRemembered = 50_000

    package init() {}

    /// The repositories in the order of this sweep.
    package mutating func beginSweep(_ repositories: [RepositoryRef]) -> [RepositoryRef] {
        sweep += 1
        left = Self.comparisons
        if compared.count > Self.mostRemembered { (compared, withdrawn) = ([:], [:]) }
        if refused.count > Self.mostRemembered { refused = [] }
        guard !repositories.isEmpty else { return [] }
        start %= repositories.count
        return Array(repositories[start...] + repositories[..<start])
    }

    /// Notes how many repositories had all of their turn: the next sweep begins behind them.
    package mutating func endSweep(after count: Int) { start += count }

    /// Whether comparisons are left for further repositories.
    package var mayCompare: Bool { left > 0 }

    /// Those of a repository whose turn it is: the longest not compared first.
    package mutating func due(among requests: [JobRequest], now: Date) -> [JobRequest] {
        let turn = requests.filter { mayRestore($0, now) }
            .sorted { compared[Self.name($0)] ?? 0 < compared[Self.name($1)] ?? 0 }
            .prefix(min(left, Self.comparisonsOfOne))
        for request in turn { compared[Self.name(request)] = sweep }
        left -= turn.count
        return Array(turn)
    }

    /// Notes that what was published of a head is gone and comes back.
    package mutating func noteWithdrawn(_ request: JobRequest, now: Date) {
        withdrawn[Self.name(request), default: []].append(now)
    }

    /// Whether the forge has not refused it before.
    package func mayDismiss(_ key: PublicationKey) -> Bool { !refused.contains(key) }

    /// Notes that a status cannot be ended.
    package mutating func noteDismissalRefused(_ key: PublicationKey) { refused.insert(key) }

    private func mayRestore(_ request: JobRequest, _ now: Date) -> Bool {
        let times = withdrawn[Self.name(request)] ?? []
        return times.filter { abs(now.timeIntervalSince($0)) < 86_400 }.count < Self.mostRestored
    }

    private static func name(_ request: JobRequest) -> String { "\(request.key) \(request.head)" }
}
