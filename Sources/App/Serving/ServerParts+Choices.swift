package import Basics
package import Domain
package import Forges
package import HTTPAPI
package import Logging
package import Pipeline
package import Portal
package import Storage

extension ServerParts {
    /// What signing in needs.
    package struct Portal: Sendable {
        let keys: PortalKeys
        let setup: SetupToken?
        let mail: (any MailSender)?
        /// Services to sign in with beside passwords.
        let providers: [IdentityProvider]
        let transport: any OutboundTransport

        package init(
            keys: PortalKeys,
            setup: SetupToken?,
            mail: (any MailSender)?,
            providers: [IdentityProvider],
            transport: any OutboundTransport
        ) {
            self.keys = keys
            self.setup = setup
            self.mail = mail
            self.providers = providers
            self.transport = transport
        }
    }

    /// What differs between `serve` and `preview`.
    package struct Choices: Sendable {
        package let loaded: LoadedSettings
        package let directory: String
        package let store: StoreDatabase
        package let forges: [ForgeID: any Forge]
        package let endpoints: [DeliveryIntake.Endpoint]
        /// Tokens of the settings for REST.
        package let apiTokens: [APIToken]
        /// `nil`: REST is not served.
        package let portal: Portal?
        package let allowsFiles: Bool
        package let advisoryIndexPath: String
        package let dryRun: Bool
        package let metrics: Metrics
        package let signs: ForgeSigns
        /// Whether alerts are taken.
        package let refusedAlerts: RefusedAlerts
        package let logger: Logger

        package init(
            loaded: LoadedSettings,
            directory: String,
            store: StoreDatabase,
            forges: [ForgeID: any Forge],
            endpoints: [DeliveryIntake.Endpoint],
            apiTokens: [APIToken],
            portal: Portal?,
            allowsFiles: Bool,
            advisoryIndexPath: String,
            dryRun: Bool,
            metrics: Metrics = Metrics(),
            signs: ForgeSigns = ForgeSigns(),
            refusedAlerts: RefusedAlerts = RefusedAlerts(),
            logger: Logger
        ) {
            self.loaded = loaded
            self.directory = directory
            self.store = store
            self.forges = forges
            self.endpoints = endpoints
            self.apiTokens = apiTokens
            self.portal = portal
            self.allowsFiles = allowsFiles
            self.advisoryIndexPath = advisoryIndexPath
            self.dryRun = dryRun
            self.metrics = metrics
            self.signs = signs
            self.refusedAlerts = refusedAlerts
            self.logger = logger
        }
    }
}
