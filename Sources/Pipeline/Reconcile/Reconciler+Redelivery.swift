import Domain
import Forges
import Logging
import struct Foundation.Date

extension Reconciler {
    /// Asks the forge for what nobody took when it was sent.
    func redeliver(
        on forge: any Forge,
        _ repositories: [RepositoryRef],
        _ redelivery: inout Redelivery,
        _ logger: Logger
    ) async throws {
        guard environment.publications != nil, let hooks = forge.redelivery else { return }
        let address = environment.hookAddress(forge.id)
        let now = environment.now()
        let since = now.addingTimeInterval(-Redelivery.horizon)
        var all: [HookDelivery] = []
        for repository in [nil] + repositories.map(Optional.some) {
            try Task.checkCancellation()
            guard (forge.budgetLeft ?? 1) >= Reconciler.smallestBudget else { break }
            do {
                all += try await hooks.deliveries(of: repository, to: address, since: since) ?? []
            } catch {
                guard error.concernsOneRepository else { throw error }
                logger.debug(
                    "deliveries cannot be looked at",
                    metadata: ["repository": "\(repository?.path ?? "-")", "reason": "\(error)"]
                )
            }
        }
        for delivery in redelivery.due(among: all, limit: hooks.mostAtOnce, now: now) {
            do {
                try await hooks.redeliver(delivery)
            } catch {
                guard error.concernsOneRepository else { throw error }
                logger.debug("a delivery cannot be sent again", metadata: ["reason": "\(error)"])
                redelivery.note(delivery, now: now)
                continue
            }
            redelivery.note(delivery, now: now)
            environment.metrics.count("gatehouse_redeliveries_total", ["forge": "\(forge.id)"])
            logger.info("a delivery that failed is sent again", metadata: ["delivery": "\(delivery.id)"])
        }
        redelivery.forget(except: all, now: now)
    }
}
