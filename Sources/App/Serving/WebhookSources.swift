package import Basics
import Domain
package import Forges
package import Logging
import Synchronization
import Transport

/// Where deliveries of a forge may come from, for settings that say so.
///
/// A second wall before the signature, and never the reason why a forge that moved is not heard: as long as what a forge says of its own
/// addresses is not known, its deliveries are taken from everywhere.
package final class WebhookSources: Sendable {
    /// Of one forge: blocks of the settings, and whether the forge is asked for its own.
    package struct Rule: Sendable {
        let forge: any Forge
        let blocks: [NetworkPrefix]
        let asksForge: Bool

        package init(forge: any Forge, blocks: [NetworkPrefix], asksForge: Bool) {
            self.forge = forge
            self.blocks = blocks
            self.asksForge = asksForge
        }
    }

    private let rules: [String: Rule]
    private let told = Mutex<[String: [NetworkPrefix]]>([:])
    private let logger: Logger

    package init(_ rules: [Rule], logger: Logger) {
        self.rules = Dictionary(rules.map { ($0.forge.id.rawValue, $0) }) { first, _ in first }
        self.logger = logger
    }

    /// Whether a delivery for the forge of that id is taken from an address; a text that is no address is none of any block.
    package func admits(forge: String, from address: String) -> Bool {
        guard let rule = rules[forge] else { return true }
        let own = told.withLock { $0[forge] }
        if rule.asksForge, own == nil { return true }
        guard let address = NetworkAddress(address) else { return false }
        return (rule.blocks + (own ?? [])).contains { $0.contains(address) }
    }

    /// Whether there is anything to ask.
    var asks: Bool { rules.values.contains(where: \.asksForge) }

    /// Asks at the start and hourly, until cancelled; what was said before counts as long as there is nothing newer.
    func run() async {
        while !Task.isCancelled {
            await renew()
            // Cancellation ends the loop.
            try? await Task.sleep(for: .seconds(3600))
        }
    }

    /// Asks every forge whose word counts, once.
    package func renew() async {
        for rule in rules.values where rule.asksForge { await ask(rule.forge) }
    }

    private func ask(_ forge: any Forge) async {
        do {
            let blocks = try await forge.webhookSources()?.compactMap { NetworkPrefix($0) } ?? []
            guard !blocks.isEmpty else {
                throw ForgeError(.unavailable, detail: "the forge names no addresses of its deliveries")
            }
            told.withLock { $0[forge.id.rawValue] = blocks }
        } catch {
            let isKnown = told.withLock { $0[forge.id.rawValue] != nil }
            logger.warning(
                isKnown
                    ? "the forge's addresses could not be renewed; those of before count"
                    : "the forge's addresses are not known; deliveries are taken from everywhere",
                metadata: ["forge": "\(forge.id)", "reason": "\(error)"]
            )
        }
    }
}
