package import Advisories
package import Basics
package import Domain
package import HTTPAPI
package import Portal
package import Remediation
package import SourceControl
package import Transport
package import Triage

/// Everything `config/gatehouse.yaml` says, with defaults for what it does not.
package struct Settings: Sendable {
    package var server = Server()
    package var api = APISettings()
    package var storage = StorageSettings()
    /// `signIn`: services beside passwords to sign in with.
    package var signIn: [SignInEntry] = []
    package var forges: [ForgeEntry] = []
    package var repositories: [RepositoryRule] = []
    /// `remediation`: what is done about fixes in repositories that no rule says otherwise of.
    package var remediation = RemediationSettings()
    package var advisories = AdvisorySettings()
    /// `ignore`: manifests below paths like these are listed and not read.
    package var ignore: [GlobPattern] = []
    package var workers = Workers()
    /// Between two sweeps for what no delivery told of; zero: none.
    package var reconcileInterval = Duration.seconds(600)
    /// A policy file of the organisation.
    package var policy: String?
    package var templateDirectory: String?
    /// `registries.npm`: the first one of a package's scope counts, else the first without a scope.
    package var npmRegistries = [Registry(url: "https://registry.npmjs.org", scope: nil, token: nil)]
    package var licenses = LicenseSettings()
    /// `waivers`: how long they may last.
    package var waivers = WaiverLimits()
    /// `git.sandbox`: whether git runs under bubblewrap.
    package var sandbox = SandboxMode.auto
    package var limits = Limits()
    package var retention = Retention()
    package var log = LogSettings()
    package var alerts = AlertSettings()
    /// `mail`: who sends it; `nil`: nobody, and what needs mail says so.
    package var mail: MailEntry?
    package var dryRun = false
    /// Keys that are valid and that this version does nothing with yet; `check` names them.
    package var unused: [String] = []

    /// `server`: where to listen, and how the outside reaches it.
    package struct Server: Sendable {
        package var host = "127.0.0.1"
        package var port = 8080
        package var publicURL: String?
        package var trustedProxies: [String] = []
    }

    /// `api`: who may use REST.
    package struct APISettings: Sendable {
        /// `false`: nothing but webhooks, health and metrics is served.
        package var enabled = true
        /// Whether whoever comes may make an account.
        package var registration = false
        package var tokens: [APITokenEntry] = []
    }

    /// One entry of `api.tokens`.
    package struct APITokenEntry: Sendable {
        package let name: String
        package let token: SecretReference
        package let access: APIToken.Access
    }

    /// One entry of `signIn`.
    package struct SignInEntry: Sendable {
        package let service: IdentityProvider.Service
        package let title: String
        package let clientID: String
        package let clientSecret: SecretReference
        package let allowedGroups: [String]
        package let groupRoles: [IdentityProvider.GroupRole]
    }

    /// `storage`: where state lies.
    package struct StorageSettings: Sendable {
        /// `sqlite:PATH`, relative to the working directory; `gatehouse.sqlite` in `directory` where nothing else is said.
        package var url = "sqlite:data/gatehouse.sqlite"
        package var directory = "data"
        /// Seals stored secrets; a file in `directory` where it is not set.
        package var encryptionKey: SecretReference?
        /// Keys of before, for what is not sealed again yet.
        package var formerKeys: [SecretReference] = []
    }

    /// One entry of `forges`.
    package struct ForgeEntry: Sendable {
        package let id: ForgeID
        package let kind: ForgeKind
        package let apiURL: String
        package let cloneURL: String
        package let secrets: [SecretReference]
        package let signingTokens: [SecretReference]
        package let secretTokens: [SecretReference]
        /// Where deliveries may come from: CIDR blocks, and `forge` for what the forge says itself; empty: from everywhere.
        package let sources: [String]
        package let token: SecretReference?
        package let app: AppEntry?
        package let writeInterval: Duration
        package let limitPause: Duration
        package let codeScanning: Bool
        package let reviewComments: Bool
    }

    /// `app` of a forge: a GitHub App in place of a token.
    package struct AppEntry: Sendable {
        package let id: String
        package let privateKey: SecretReference
    }

    /// One entry of `repositories`; the first that matches counts.
    package struct RepositoryRule: Sendable {
        /// `forge:owner/name` with `*` and `**`; first match wins.
        package let match: String
        package let enabled: Bool
        /// The entry's own keys over those of `remediation`.
        package let remediation: RemediationSettings
    }

    /// `advisories`: where they come from and how old they may get.
    package struct AdvisorySettings: Sendable {
        /// Every ecosystem that OSV publishes and `Ecosystem` knows.
        package var sources = [
            ("npm", "npm"), ("PyPI", "PyPI"), ("Go", "Go"), ("crates.io", "crates.io"),
            ("RubyGems", "RubyGems"),
            ("Packagist", "Packagist"), ("Maven", "Maven"), ("NuGet", "NuGet"), ("Hex", "Hex"),
            ("Pub", "Pub"),
            ("Hackage", "Hackage"), ("SwiftURL", "SwiftURL"), ("CRAN", "CRAN"),
            ("GitHub-Actions", "GitHub%20Actions"), ("Julia", "Julia"),
        ].map { name, folder in
            AdvisoryUpdateSource(
                name: name,
                url: "https://osv-vulnerabilities.storage.googleapis.com/\(folder)/all.zip"
            )
        }
        package var epss: AdvisoryUpdateSource? = AdvisoryUpdateSource(
            name: "epss",
            url: "https://epss.empiricalsecurity.com/epss_scores-current.csv.gz",
            kind: .epss
        )
        package var kev: AdvisoryUpdateSource? = AdvisoryUpdateSource(
            name: "kev",
            url: "https://www.cisa.gov/sites/default/files/feeds/known_exploited_vulnerabilities.json",
            kind: .kev
        )
        /// What an update fetches; nothing without advisories, since EPSS and KEV data say nothing alone.
        package var all: [AdvisoryUpdateSource] {
            sources.isEmpty ? [] : sources + [epss, kev].compactMap(\.self)
        }
        package var refresh = Duration.seconds(6 * 3600)
        package var maxAge = Duration.seconds(7 * 86_400)
    }

    /// One entry of `registries`.
    package struct Registry: Sendable {
        package let url: String
        /// `@acme`: for packages of this scope only.
        package let scope: String?
        package let token: SecretReference?
    }

    /// `licenses`: what is done to know them.
    package struct LicenseSettings: Sendable {
        /// Ask registries for licences that no file tells; it tells them which packages are in use.
        package var lookup = false
        /// Ask for every package of a registry, for when it was published and whether it is deprecated.
        package var dates = false
        /// Requests of one scan, at most.
        package var maxRequests = 200
        /// Between two requests.
        package var interval = Duration.milliseconds(200)
    }

    /// `workers`: how many jobs run at once.
    package struct Workers: Sendable {
        package var count = 2
        package var attempts = 16
        package var backoff = Duration.seconds(2)
        package var lease = Duration.seconds(60)
    }

    /// `limits`: what one delivery or scan may cost.
    package struct Limits: Sendable {
        package var body = 26_214_400
        package var file = 64 << 20
        package var files = 256 << 20
        package var treeEntries = 1_000_000
        package var wallClock = Duration.seconds(300)
        package var mirrorDisk = 20 << 30
    }

    /// `retention`: how long records are kept.
    package struct Retention: Sendable {
        package var deliveries = Duration.seconds(30 * 86_400)
        package var scans = Duration.seconds(180 * 86_400)
        /// Copies of repositories' objects that no scan used.
        package var mirrors = Duration.seconds(30 * 86_400)
    }

    /// `alerts`: who is told when something needs a person.
    package struct AlertSettings: Sendable {
        /// An address that takes JSON by POST; it often holds a token, so it is a secret.
        package var webhook: SecretReference?
        /// How often it is looked whether something needs a person.
        package var interval = Duration.seconds(60)
    }

    /// `mail`: the server that takes it, and who it is from.
    package struct MailEntry: Sendable {
        package let host: String
        package let port: Int
        package let security: SMTPSettings.Security
        package let from: EmailAddress
        package let user: String?
        package let password: SecretReference?
    }

    /// `log`: how much is logged, and in which form.
    package struct LogSettings: Sendable {
        /// The least important line that is written.
        package enum Level: String, CaseIterable, Sendable { case debug, info, warning, error }

        /// Lines for people, or one JSON object per line.
        package enum Format: String, CaseIterable, Sendable { case text, json }

        package var level = Level.info
        package var format = Format.text
    }

    package init() {}

    /// Every secret that the settings name.
    var secrets: [SecretReference] {
        forges.flatMap { forge in
            forge.secrets + forge.signingTokens + forge.secretTokens
                + [forge.token, forge.app?.privateKey].compactMap(\.self)
        }
            + npmRegistries.compactMap(\.token) + api.tokens.map(\.token)
            + signIn.map(\.clientSecret)
            + [alerts.webhook, mail?.password, storage.encryptionKey].compactMap(\.self) + storage.formerKeys
    }

    /// The path of the SQLite file.
    package var databasePath: String { String(storage.url.dropFirst("sqlite:".count)) }
    package var indexPath: String { "\(storage.directory)/advisories.sqlite" }

    /// Whether the bot may act on a repository: every one that delivers a signed event, unless rules say otherwise.
    package func allows(_ repository: RepositoryRef) -> Bool {
        repositories.isEmpty || rule(for: repository)?.enabled == true
    }

    /// Paths of the repositories on a forge that rules name without a wildcard, to be asked for though they never delivered.
    package func namedRepositories(on forge: ForgeID) -> [String] {
        repositories.compactMap { rule in
            let prefix = "\(forge):"
            guard rule.enabled, rule.match.hasPrefix(prefix),
                !rule.match.contains(where: { "*?[{".contains($0) })
            else { return nil }
            return String(rule.match.dropFirst(prefix.count))
        }
    }

    /// Whether all that a forge lists to the bot is meant for it: where rules choose from it, or an App was installed on it.
    package func discoversRepositories(on forge: ForgeID) -> Bool {
        !repositories.isEmpty || forges.contains { $0.id == forge && $0.app != nil }
    }

    /// What is done about fixes in a repository.
    package func remediation(of repository: RepositoryRef) -> RemediationSettings {
        rule(for: repository)?.remediation ?? remediation
    }

    /// Some repository may get fixes or plans.
    package var remediates: Bool {
        ([remediation] + repositories.map(\.remediation)).contains { $0.mode != .off }
    }

    private func rule(for repository: RepositoryRef) -> RepositoryRule? {
        repositories.first { GlobPattern($0.match, ignoringCase: true).matches(repository.description) }
    }
}
