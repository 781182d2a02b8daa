package import Basics
package import Domain
import Forges
package import Pipeline
import struct Foundation.Date

/// The transport of one forge, with how long its calls take and what it says of its budget in the metrics.
package struct MeasuredTransport: OutboundTransport {
    private let transport: any OutboundTransport
    private let forge: ForgeID
    private let metrics: Metrics
    private let signs: ForgeSigns

    package init(
        _ transport: any OutboundTransport,
        forge: ForgeID,
        metrics: Metrics,
        signs: ForgeSigns
    ) {
        self.transport = transport
        self.forge = forge
        self.metrics = metrics
        self.signs = signs
    }

    package func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        // Those of an installation of an App are made by the forge, and no reference led to them.
        if let token = request.bearerToken { KnownSecrets.ofThisProcess.addPassing(token) }
        let started = ContinuousClock.now
        do {
            let response = try await transport.send(request)
            note(response, to: request, since: started)
            return response
        } catch {
            observe(status: 0, since: started)
            switch error.reason {
            case .unreachable, .interrupted, .timedOut: signs.silences.note(.call, of: forge, failed: true)
            // That says nothing of the forge.
            case .tooLarge, .refused, .file, .cancelled: break
            }
            throw error
        }
    }

    package func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        try await transport.download(request, to: file, progress: progress)
    }

    private func note(
        _ response: OutboundResponse,
        to request: OutboundRequest,
        since started: ContinuousClock.Instant
    ) {
        observe(status: response.status, since: started)
        signs.refusals.note(status: response.status, from: forge)
        // A server that does not work is as good as none; one that lacks a call (501) does answer.
        let isBroken = (500...599).contains(response.status) && response.status != 501
        signs.silences.note(.call, of: forge, failed: isBroken)
        let limit = CallLimit(response, now: Date())
        // A budget that is used up is told of as such.
        if !isBroken, limit?.isBudget != true {
            signs.silences.note(.limit(ofWrites: request.method != .get), of: forge, failed: limit != nil)
        }
        guard let budget = CallBudget(response) else { return }
        // GitHub counts searches and the like apart; what runs out first there stops no verdict.
        if ["core", nil].contains(response.header("x-ratelimit-resource")) {
            signs.budgets.note(budget, of: forge, with: request.bearerToken)
        }
        let labels = ["forge": forge.rawValue]
        metrics.set("gatehouse_forge_budget_remaining", labels, to: budget.remaining)
        if let renewal = budget.renewal {
            let seconds = renewal.timeIntervalSince1970
            metrics.set("gatehouse_forge_budget_reset_timestamp_seconds", labels, to: seconds)
        }
    }

    private func observe(status: Int, since started: ContinuousClock.Instant) {
        metrics.observe(
            "gatehouse_forge_call_seconds",
            // By class: a forge that invents numbers makes no series of its own.
            ["forge": forge.rawValue, "status": status == 0 ? "0" : "\(min(max(status / 100, 1), 5))xx"],
            seconds: (ContinuousClock.now - started) / .seconds(1)
        )
    }
}
