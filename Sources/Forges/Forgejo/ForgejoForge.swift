import Basics
import Domain
import struct Foundation.Date

/// Forgejo's REST API: Gitea's, from which it was forked, with what has grown apart since.
///
/// A list of pull requests can be asked for by head branch, and leaves `null` in the place of one that cannot be read.
enum ForgejoForge {
    static func make(
        settings: ForgeSettings,
        transport: any OutboundTransport,
        sleep: @escaping @Sendable (Duration) async throws -> Void,
        now: @escaping @Sendable () -> Date
    ) -> GiteaForge {
        GiteaForge(
            settings: settings,
            transport: transport,
            sleep: sleep,
            now: now,
            pullRequestsByHead: true
        )
    }
}
