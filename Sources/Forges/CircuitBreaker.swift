import struct Foundation.Date

/// Leaves a forge alone after some failures in a row: no answer, or no credential taken.
///
/// Nothing is sent for a while, then one request tries; the while doubles with every trial that fails, and one success ends it all.
/// What counts as which is said by whoever asks, `ForgeExchange`. Pure.
struct CircuitBreaker: Sendable {
    /// Failures in a row that open it.
    static let threshold = 5
    private static let firstRest = 5.0
    private static let longestRest = 300.0
    /// How long others wait for the one request that tries, in seconds.
    private static let trial = 60.0

    private var failures = 0
    private var restEnds: Date?
    private var isTrying = false

    /// How long nothing may be sent; `nil` when the request may go.
    ///
    /// Letting one through after the rest makes the others wait for what comes of it.
    mutating func wait(at now: Date) -> Duration? {
        guard let end = restEnds else { return nil }
        let left = end.timeIntervalSince(now)
        // A clock that was set back must not prolong it.
        guard left <= 0 || left > Self.longestRest else { return .seconds(left.rounded(.up)) }
        restEnds = now.addingTimeInterval(Self.trial)
        isTrying = true
        return nil
    }

    /// The forge answered, or took the credential: it is as if nothing had ever failed.
    mutating func noteAnswer() { self = CircuitBreaker() }

    /// The request ended without saying anything of the forge: if it was the one that tries, the next one may.
    mutating func noteNothing(at now: Date) {
        guard isTrying else { return }
        isTrying = false
        restEnds = now
    }

    /// No answer, one of a server that does not work, or a credential that was not taken.
    mutating func noteFailure(at now: Date) {
        // What was under way when it opened says nothing new.
        if restEnds != nil, !isTrying { return }
        isTrying = false
        failures = min(failures + 1, 64)
        guard failures >= Self.threshold else { return }
        let doubled = Self.firstRest * Double(1 << min(failures - Self.threshold, 10))
        restEnds = now.addingTimeInterval(min(doubled, Self.longestRest))
    }
}
