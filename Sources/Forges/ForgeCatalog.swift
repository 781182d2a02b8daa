package import Basics
package import Domain
package import struct Foundation.Date

/// The forges Gatehouse can speak to: one line per kind here is all the rest of the program knows of them.
///
/// To add a forge:
/// 1. `Sources/Forges/<Name>/<Name>Webhook.swift` (verify, name, decode), `<Name>Payloads.swift` (the wire form of its events)
///    and `<Name>Forge.swift` (endpoints over `ForgeClient`).
/// 2. One case in each of the two functions below; the kind itself is in `Domain/Repository/ForgeID.swift`.
/// 3. Tests like those of GitHub: signature vectors, example payloads, one scripted exchange per method.
///
/// Routes, settings and pipeline need no change.
package enum ForgeCatalog {
    /// `nil` for the preview's own kind, which no delivery comes from.
    package static func receiver(for kind: ForgeKind) -> (any WebhookReceiver)? {
        switch kind {
        case .github: GitHubWebhook()
        case .gitlab: GitLabWebhook()
        case .gitea: GiteaWebhook()
        case .forgejo: ForgejoWebhook()
        case .local: nil
        }
    }

    /// The client of one configured forge; `nil` for the preview's own kind.
    ///
    /// `sleep` throws when its task is cancelled; `now` is the wall clock.
    package static func makeForge(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) -> (any Forge)? {
        switch settings.kind {
        case .github: GitHubForge(settings: settings, transport: transport, sleep: sleep, now: now)
        case .gitlab: GitLabForge(settings: settings, transport: transport, sleep: sleep, now: now)
        case .gitea: GiteaForge(settings: settings, transport: transport, sleep: sleep, now: now)
        case .forgejo: ForgejoForge.make(settings: settings, transport: transport, sleep: sleep, now: now)
        case .local: nil
        }
    }
}
