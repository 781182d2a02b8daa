import Basics
import Domain
import Forges
import Foundation
import HTTPAPI
import Logging
import Pipeline
import Portal
import Storage
import Synchronization
import TestSupport
import Testing
import Uploads

/// REST with people of every role in it, over a real server and a real store.
struct AccountLab: Sendable {
    static let password = "correct horse battery"
    /// Made once: a hash takes a tenth of a second.
    private static let hash = PasswordHash(of: Secret(password))

    let server: ServerLab
    /// What follows is known by its caller's name in the table of permissions.
    let credentials: [String: String]
    let users: [String: Account]
    let team: Team.Detail
    let otherTeam: Team.Detail
    /// What a worker would tell of its scans.
    let progress: ScanProgress

    static func api(
        _ store: StoreDatabase,
        _ logger: Logger = Logger(label: "lab") { _ in SwiftLogNoOpLogHandler() },
        isOpen: Bool = false,
        setup: SetupToken? = nil,
        forges: [ForgeID: any Forge] = [:],
        uploads: UploadFolder = UploadFolder(root: "/nonexistent/uploads"),
        browser: HeldSources = HeldSources(),
        keysFail: (any Error)? = nil,
        hasRoom: @escaping @Sendable () -> Bool = { true },
        progress: ScanProgress = ScanProgress()
    ) -> WebServer.API {
        let keys = PortalKeys(root: Secret("a root for tests"))
        let accounts = AccountService(
            store: store,
            keys: keys,
            isOpen: isOpen,
            passwords: PasswordWork { $0() },
            setup: setup,
            now: { now }
        )
        return WebServer.API(
            store: store,
            scans: ScanService(
                forges: forges,
                scans: store,
                allowed: { _ in true },
                hasRoom: hasRoom,
                settle: { _, _ in }
            ),
            comment: ProjectLab.comment(store, forges),
            webhooks: HeldWebhooks(failure: keysFail),
            credentials: HeldCredentials(store: store, failure: keysFail),
            uploads: uploads,
            shelf: ProjectLab.shelf(store),
            progress: progress,
            references: { ids in ids.sorted().map { "https://advisories.example.com/\($0)" } },
            sources: SourceService(
                forges: forges,
                browser: browser,
                allowed: { $0.path != "acme/forbidden" }
            ),
            accounts: accounts,
            keys: keys,
            remediation: nil,
            tokens: [APIToken(name: "settings", secret: Secret("a token of the settings"), access: .write)],
            sendReset: { address in
                // A store that fails sends nothing, which the test then sees.
                guard let (user, token) = try? await accounts.beginReset(of: address) else { return }
                let text = token.withBytes { String(decoding: $0, as: UTF8.self) }
                mails.withLock { $0[user.email] = text }
            },
            isSecure: true,
            signIn: SignInFlow(
                key: keys.signIn,
                publicURL: "https://gatehouse.example.com",
                transport: identities
            ),
            providers: [
                IdentityProvider(
                    service: .gitlab(url: "https://gitlab.example.com"),
                    title: "GitLab",
                    clientID: "client",
                    clientSecret: Secret("a client secret"),
                    groupRoles: [.init(group: "acme/ops", role: .developer)]
                )
            ],
            logger: logger
        )
    }

    /// The GitLab that people sign in with: the code is what it says of whoever comes back.
    private static let identities = ScriptedTransport { request in
        switch request.url {
        case "https://gitlab.example.com/oauth/token":
            let fields = String(decoding: request.body ?? [], as: UTF8.self).split(separator: "&")
            let code = fields.first { $0.hasPrefix("code=") }?.dropFirst("code=".count) ?? ""
            return .json(#"{"access_token": "\#(code)", "token_type": "Bearer"}"#)
        case "https://gitlab.example.com/api/v4/user", "https://gitlab.example.com/oauth/userinfo":
            let token = request.bearerToken?.withBytes { String(decoding: $0, as: UTF8.self) } ?? ""
            return .json(String(decoding: Base64URL.bytes(of: token) ?? [], as: UTF8.self))
        default: return .failure(.refused)
        }
    }

    /// The last token that was mailed, by address.
    static let mails = Mutex<[String: String]>([:])
    static let now = Date(timeIntervalSince1970: 1_767_225_600)

    static func run(
        isOpen: Bool = false,
        setup: SetupToken? = nil,
        forges: [ForgeID: any Forge] = [:],
        uploads limits: UploadFolder.Limits = UploadFolder.Limits(),
        browser: HeldSources = HeldSources(),
        keysFail: (any Error)? = nil,
        hasRoom: @escaping @Sendable () -> Bool = { true },
        _ body: @escaping @Sendable (AccountLab) async throws -> Void
    ) async throws {
        var options = ServerLab.Options()
        let uploads = UploadFolder(root: options.uploads, limits: limits)
        let progress = ScanProgress()
        options.api = { store, logger in
            api(
                store,
                logger,
                isOpen: isOpen,
                setup: setup,
                forges: forges,
                uploads: uploads,
                browser: browser,
                keysFail: keysFail,
                hasRoom: hasRoom,
                progress: progress
            )
        }
        try await ServerLab.run(options) { server in
            try await body(try await AccountLab(server, progress))
        }
    }

    private init(_ server: ServerLab, _ progress: ScanProgress) async throws {
        self.server = server
        self.progress = progress
        let store = server.store
        let line = Actor.commandLine
        team = try await store.makeTeam(name: "Shop", slug: "shop", description: nil, by: line, at: Self.now)
            .get()
        otherTeam = try await store.makeTeam(
            name: "Till",
            slug: "till",
            description: nil,
            by: line,
            at: Self.now
        ).get()
        let keys = PortalKeys(root: Secret("a root for tests"))
        var users: [String: Account] = [:]
        var credentials: [String: String] = [:]
        let people: [(String, FirstPlace)] = [
            ("no team", .none), ("viewer", .team(team.team.id, .viewer)),
            ("developer", .team(team.team.id, .developer)), ("team_admin", .team(team.team.id, .teamAdmin)),
            ("super_admin", .none), ("other", .team(otherTeam.team.id, .teamAdmin)),
        ]
        for (name, place) in people {
            let email = try #require(EmailAddress("\(name.replacing(" ", with: "-"))@example.com"))
            let new = NewUser(
                email: email,
                fullName: name,
                password: Self.hash,
                isSuperAdmin: name == "super_admin"
            )
            let account = try await store.makeUser(new, in: place, by: line, at: Self.now).get()
            users[name] = account
            credentials[name] = AccessToken(user: account.user.id, issuedAt: Self.now).text(
                key: keys.accessTokens
            )
        }
        let admin = Caller(try #require(users["super_admin"]))
        for (name, breadth) in [("read-only key", APIKey.Breadth.readOnly), ("key", .readWrite)] {
            let text = APIKey.Text()
            let new = NewAPIKey(
                name: name,
                scope: .team,
                breadth: breadth,
                team: team.team.id,
                project: nil,
                expiresAt: nil
            )
            _ = try await store.makeKey(
                new,
                prefix: text.prefix,
                digest: text.digest(key: keys.apiKeys),
                by: admin,
                Actor(admin, requestID: nil, address: nil),
                at: Self.now
            ).get()
            credentials[name] = text.secret.withBytes { String(decoding: $0, as: UTF8.self) }
        }
        self.users = users
        self.credentials = credentials
    }

    /// The targets of the audit log's lines of an action, newest first.
    func audited(_ action: String) async throws -> [String?] {
        var filter = AuditFilter()
        filter.action = action
        return try await server.store.audit(filter, teams: nil, skipping: 0, limit: 50).rows.map(\.target)
    }

    /// One request; `by` is a name of `credentials`, `nil`: nobody's.
    func send(
        _ method: String,
        _ path: String,
        by name: String? = nil,
        _ body: String? = nil,
        headers: [String] = []
    ) throws -> HTTPClient.Answer {
        var head = ["\(method) \(path) HTTP/1.1", "Host: x"] + headers
        if let name, let credential = credentials[name] { head.append("Authorization: Bearer \(credential)") }
        let bytes = Array((body ?? "").utf8)
        if body != nil { head += ["Content-Type: application/json"] }
        head.append("Content-Length: \(bytes.count)")
        return try server.send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + bytes)
    }
}
