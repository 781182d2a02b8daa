package import Logging
package import Pipeline
package import struct Foundation.Date

/// Tells people when something needs them: when it begins, when there is more of it, and when it has ended.
///
/// A line in the log, a metric and, where the settings name an address, a JSON document by POST. What could not be delivered is
/// sent again at the next look, in order; what the address refuses is given up after a few looks and holds up no other. A
/// server that starts anew tells of what it finds.
package struct Alerter: Sendable {
    private let problems: @Sendable () async -> [OperationProblem]
    private let receiver: AlertReceiver?
    private let refusedAlerts: RefusedAlerts
    private let interval: Duration
    private let metrics: Metrics
    private let logger: Logger
    private let now: @Sendable () -> Date

    package init(
        problems: @escaping @Sendable () async -> [OperationProblem],
        receiver: AlertReceiver?,
        refusedAlerts: RefusedAlerts,
        interval: Duration,
        metrics: Metrics,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.problems = problems
        self.receiver = receiver
        self.refusedAlerts = refusedAlerts
        self.interval = interval
        self.metrics = metrics
        self.logger = logger
        self.now = now
    }

    /// What is known from look to look.
    package struct State: Sendable {
        fileprivate var active: [OperationProblem.Kind: OngoingAlert] = [:]
        /// Not delivered yet, oldest first.
        fileprivate var unsent: [Unsent] = []
        /// Alerts that the address has taken and that have not ended for it.
        fileprivate var heard: Set<String> = []

        package init() {}

        fileprivate struct Unsent {
            let message: AlertReceiver.Message
            var refusals = 0

            init(
                _ kind: OperationProblem.Kind,
                _ state: AlertReceiver.Message.State,
                _ text: String,
                _ time: Date
            ) {
                message = .init(alert: kind.rawValue, state: state, text: text, at: time)
            }
        }
    }

    /// Looks at which a message is refused before it is given up.
    private static let mostRefusals = 3
    /// Undelivered messages that are kept; older ones go, since newer ones say how it is.
    private static let unsentLimit = 100

    /// Until cancelled.
    package func run() async {
        var state = State()
        while !Task.isCancelled {
            await look(&state)
            // Cancellation ends the loop.
            try? await Task.sleep(for: interval)
        }
    }

    /// One look.
    package func look(_ state: inout State) async {
        let found = Dictionary(await problems().map { ($0.kind, $0) }) { first, _ in first }
        let now = now()
        for kind in OperationProblem.Kind.allCases {
            metrics.set("gatehouse_alerts", ["kind": kind.rawValue], to: found[kind] == nil ? 0 : 1)
            switch (state.active[kind], found[kind]) {
            case (nil, nil): break
            case (nil, let problem?):
                state.active[kind] = OngoingAlert(problem, at: now)
                logger.error(
                    "a person is needed",
                    metadata: ["alert": "\(kind.rawValue)", "reason": "\(problem.text)"]
                )
                state.unsent.append(State.Unsent(kind, .begin, problem.text, now))
            case (var alert?, let problem?):
                let isMore = alert.isMore(problem, at: now)
                state.active[kind] = alert
                guard isMore else { continue }
                logger.error(
                    "a person is needed for more",
                    metadata: ["alert": "\(kind.rawValue)", "reason": "\(problem.text)"]
                )
                state.unsent.append(State.Unsent(kind, .more, problem.text, now))
            case (let alert?, nil):
                state.active[kind] = nil
                logger.notice(
                    "no longer needed",
                    metadata: ["alert": "\(kind.rawValue)", "reason": "\(alert.text)"]
                )
                state.unsent.append(State.Unsent(kind, .end, alert.text, now))
            }
        }
        await deliver(&state)
    }

    /// In the order of each kind: an end that overtook its begin would leave somebody with an alert that never ends.
    private func deliver(_ state: inout State) async {
        guard let receiver else {
            state.unsent = []
            return
        }
        state.unsent = Array(state.unsent.suffix(Alerter.unsentLimit))
        var left = state.unsent[...]
        var kept: [State.Unsent] = []
        sending: while var next = left.first {
            if kept.contains(where: { $0.message.alert == next.message.alert }) {
                kept.append(next)
                left.removeFirst()
                continue
            }
            let isEnd = next.message.state == .end
            if isEnd, !state.heard.contains(next.message.alert) {
                // Its begin was given up, so it would tell of nothing.
                left.removeFirst()
                continue
            }
            switch await receiver.send(next.message) {
            case .taken:
                refusedAlerts.note(nil)
                if isEnd {
                    state.heard.remove(next.message.alert)
                } else {
                    state.heard.insert(next.message.alert)
                }
            case .notNow(let reason):
                logger.warning("an alert could not be delivered", metadata: ["reason": "\(reason)"])
                break sending
            case .refused(let reason):
                next.refusals += 1
                if next.refusals < Alerter.mostRefusals {
                    logger.warning("an alert could not be delivered", metadata: ["reason": "\(reason)"])
                    kept.append(next)
                } else {
                    giveUp(next.message, reason)
                    if isEnd { state.heard.remove(next.message.alert) }
                }
            }
            left.removeFirst()
        }
        state.unsent = kept + left
    }

    private func giveUp(_ message: AlertReceiver.Message, _ reason: String) {
        refusedAlerts.note(reason)
        metrics.count("gatehouse_alerts_refused_total", ["kind": message.alert])
        logger.error(
            "an alert is given up: alerts.webhook refuses it",
            metadata: [
                "alert": "\(message.alert)", "state": "\(message.state.rawValue)", "reason": "\(reason)",
            ]
        )
    }
}
