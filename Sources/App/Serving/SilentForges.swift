package import Domain
import Synchronization

/// Forges that give no answer, or none but that we ask too much, or let no sweep come to its end, and since when.
///
/// By a clock that nobody sets.
package final class SilentForges: Sendable {
    /// What a forge failed at.
    package enum Sign: Sendable, Hashable {
        case call, sweep
        /// git was told that it asks too much: it goes no way that other calls go.
        case fetch
        /// Was met by a call: of writes apart, which have limits of their own while reads go on.
        case limit(ofWrites: Bool)
    }

    /// For so long nobody needs to be told: forges restart.
    private static let patience = Duration.seconds(300)

    private struct Silence {
        let first: ContinuousClock.Instant
        var last: ContinuousClock.Instant
    }

    private let silences = Mutex<[Sign: [ForgeID: Silence]]>([:])

    package init() {}

    /// Notes how something that was asked of a forge ended, a call or a sweep.
    package func note(_ sign: Sign, of forge: ForgeID, failed: Bool, at time: ContinuousClock.Instant = .now)
    {
        silences.withLock { silences in
            guard failed else {
                silences[sign]?[forge] = nil
                return
            }
            silences[sign, default: [:]][forge, default: Silence(first: time, last: time)].last = time
        }
    }

    /// What a person has to see to; `refused` are forges of which they are told already.
    ///
    /// Both ends of a silence were heard: one failed call on a quiet day is none.
    package func problem(besides refused: [String]) -> OperationProblem? {
        let silences = silences.withLock { $0 }
        func names(_ sign: Sign) -> [String] {
            (silences[sign] ?? [:]).filter { $0.value.last - $0.value.first >= Self.patience }
                .map(\.key.rawValue).sorted()
        }
        let silent = names(.call)
        let limited = Set(names(.limit(ofWrites: false)) + names(.limit(ofWrites: true)) + names(.fetch))
            .subtracting(silent).sorted()
        let unswept = names(.sweep).filter { !(silent + limited + refused).contains($0) }
        var texts: [String] = []
        if !silent.isEmpty { texts.append("no answer for some minutes: \(silent.joined(separator: ", "))") }
        if !limited.isEmpty {
            texts.append("asking for fewer calls for some minutes: \(limited.joined(separator: ", "))")
        }
        if !unswept.isEmpty { texts.append("sweeps fail: \(unswept.joined(separator: ", "))") }
        guard !texts.isEmpty else { return nil }
        return OperationProblem(.forge, texts.joined(separator: "; "), about: Set(silent + limited + unswept))
    }
}
