import struct Foundation.Date
import Synchronization

/// Lets the writes to one forge through one at a time, each at least an interval after the end of the one before.
///
/// GitHub asks for serial mutations a second apart. First come, first served; a waiter that is cancelled leaves the queue at
/// once. A lock and not an actor, because cancellation handlers are synchronous.
final class WriteLane: Sendable {
    private typealias Turn = CheckedContinuation<Bool, Never>

    private struct State {
        var isBusy = false
        var lastEnd: Date?
        var nextTicket = 0
        var waiting: [(ticket: Int, turn: Turn)] = []
    }

    private let state = Mutex(State())
    private let interval: Duration
    private let sleep: @Sendable (Duration) async throws -> Void
    private let now: @Sendable () -> Date

    init(
        interval: Duration,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) {
        self.interval = interval
        self.sleep = sleep
        self.now = now
    }

    /// Runs `write` when its turn has come.
    ///
    /// The interval counts from the end of the last write that ran, whatever came of it. Throws `.cancelled` when the
    /// task is cancelled before its turn; nothing was sent then.
    func run<Result>(_ write: () async throws(ForgeError) -> Result) async throws(ForgeError) -> Result {
        guard await take() else { throw Self.cancelled }
        do {
            try await sleep(rest())
        } catch {
            pass(written: false)
            throw Self.cancelled
        }
        defer { pass(written: true) }
        return try await write()
    }

    private static let cancelled = ForgeError(.cancelled, detail: "cancelled while waiting to write")

    /// What is left of the interval; a clock that was set back cannot make it longer.
    private func rest() -> Duration {
        guard let lastEnd = state.withLock({ $0.lastEnd }) else { return .zero }
        let passed = Duration.seconds(max(0, now().timeIntervalSince(lastEnd)))
        return max(.zero, interval - passed)
    }

    /// Waits for the turn; `false` when cancelled.
    private func take() async -> Bool {
        let ticket = state.withLock { state in
            state.nextTicket += 1
            return state.nextTicket
        }
        return await withTaskCancellationHandler {
            await withCheckedContinuation { (turn: Turn) in
                let answer: Bool? = state.withLock { state in
                    // The flag is set before the handler runs: either it is seen here, or the handler finds us waiting.
                    if Task.isCancelled { return false }
                    guard state.isBusy else {
                        state.isBusy = true
                        return true
                    }
                    state.waiting.append((ticket, turn))
                    return nil
                }
                if let answer { turn.resume(returning: answer) }
            }
        } onCancel: {
            let turn: Turn? = state.withLock { state in
                guard let place = state.waiting.firstIndex(where: { $0.ticket == ticket }) else { return nil }
                return state.waiting.remove(at: place).turn
            }
            turn?.resume(returning: false)
        }
    }

    private func pass(written: Bool) {
        let end = now()
        let next: Turn? = state.withLock { state in
            if written { state.lastEnd = end }
            guard !state.waiting.isEmpty else {
                state.isBusy = false
                return nil
            }
            return state.waiting.removeFirst().turn
        }
        next?.resume(returning: true)
    }
}
