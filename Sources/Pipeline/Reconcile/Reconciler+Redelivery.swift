import Domain
import Forges
import Logging
import struct Foundation.Date

extension Reconciler {
    /// Asks the forge for what nobody took when it was sent by a hook of these repositories, or, for `nil`, by the one they share.
    func redeliver(
        on forge: any Forge,
        _ places: [RepositoryRef?],
        _ redelivery: inout Redelivery,
        _ logger: Logger
    ) async throws {
        guard environment.publications != nil, let hooks = forge.redelivery else { return }
        let address = environment.hookAddress(forge.id)
        let now = environment.now()
        let since = now.addingTimeInterval(-Redelivery.horizon)
        for repository in places {
            try Task.checkCancellation()
            guard !isPoor(repository?.path, on: forge) else { continue }
            do {
                let listing = try await hooks.deliveries(
                    of: repository,
                    to: address,
                    since: since,
                    after: redelivery.marks
                )
                guard let listing else { continue }
                redelivery.note(listing, in: repository, now: now)
                guard listing.isCut else { continue }
                logger.notice(
                    "a hook has more deliveries than are looked at",
                    metadata: [
                        "repository": "\(repository?.path ?? "-")", "newest": "\(listing.deliveries.count)",
                    ]
                )
            } catch {
                guard error.concernsOneRepository else { throw error }
                logger.debug(
                    "deliveries cannot be looked at",
                    metadata: ["repository": "\(repository?.path ?? "-")", "reason": "\(error)"]
                )
            }
        }
        for delivery in redelivery.due(limit: hooks.mostAtOnce, now: now) {
            do {
                try await hooks.redeliver(delivery)
            } catch {
                guard error.concernsOneRepository else { throw error }
                logger.debug("a delivery cannot be sent again", metadata: ["reason": "\(error)"])
                redelivery.noteRefused(delivery, now: now)
                continue
            }
            redelivery.noteAsked(delivery, now: now)
            environment.metrics.count("gatehouse_redeliveries_total", ["forge": "\(forge.id)"])
            logger.info("a delivery that failed is sent again", metadata: ["delivery": "\(delivery.id)"])
        }
        redelivery.forget(now: now)
    }
}
