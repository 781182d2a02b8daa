import Advisories
import App
import Basics
import DefaultConfiguration
import Domain
import Forges
import Foundation
import HTTPAPI
import Remediation
import StrictYAML
import Testing
import Triage
import TestSupport

@Suite struct SettingsTests {
    private static var shipped: String { String(decoding: ConfigurationText.settings, as: UTF8.self) }

    private func decode(_ text: String, _ environment: [String: String] = [:]) throws -> Settings {
        try SettingsDecoder(environment: environment).settings(Array(text.utf8), file: "g.yaml")
    }

    /// The message of the error; `nil` when there is none.
    private func problem(_ text: String, _ environment: [String: String] = [:]) -> String? {
        do {
            _ = try decode(text, environment)
            return nil
        } catch {
            return "\(error)"
        }
    }

    private func description(_ settings: Settings) -> String {
        var text = ""
        dump(settings, to: &text)
        return text
    }

    // MARK: - The shipped file

    @Test func `the shipped file says what is built in`() throws {
        #expect(try description(decode(Self.shipped)) == description(decode("")))
        #expect(try description(decode(Self.shipped)) == description(Settings()))
    }

    @Test func `its commented examples, uncommented, decode`() throws {
        // Prose has a space after the sign, an example has the key or its indentation.
        let lines = Self.shipped.split(separator: "\n", omittingEmptySubsequences: false).compactMap { line in
            if line.hasPrefix("forges: {}") || line.hasPrefix("repositories: []")
                || line.hasPrefix("  tokens: []") || line.hasPrefix("signIn: {}")
            {
                return nil as Substring?
            }
            guard line.hasPrefix("#"), let next = line.dropFirst().first else { return line }
            if next != " " || line.hasPrefix("#  ") { return line.dropFirst() }
            return line
        }
        let settings = try decode(
            lines.joined(separator: "\n"),
            ["GATEHOUSE_SERVER_PUBLIC_URL": "https://gatehouse.example.com"]
        )
        #expect(settings.forges.map(\.id.rawValue) == ["github", "gitlab", "gitea", "forgejo"])
        #expect(settings.forges.map(\.kind) == [.github, .gitlab, .gitea, .forgejo])
        #expect(
            settings.forges.map(\.apiURL) == [
                "https://api.github.com", "https://gitlab.com/api/v4", "https://gitea.example.com/api/v1",
                "https://codeberg.org/api/v1",
            ]
        )
        #expect(settings.forges.map(\.secrets.count) == [1, 0, 1, 1])
        #expect(settings.forges.map(\.signingTokens.count) == [0, 1, 0, 0])
        #expect(settings.repositories.map(\.match) == ["github:acme/*"])
        #expect(settings.repositories.map(\.remediation.mode) == [.pullRequest])
        #expect(settings.api.tokens.map(\.name) == ["ci"] && settings.api.tokens.map(\.access) == [.read])
        #expect(settings.signIn.map(\.title) == ["GitHub", "GitLab", "Acme"])
        #expect(settings.unused.isEmpty)
    }

    // MARK: - The environment

    struct Override: Sendable, CustomTestStringConvertible {
        let name: String
        let value: String
        let read: @Sendable (Settings) -> String
        var testDescription: String { name }

        init<Value: CustomStringConvertible & SendableMetatype>(
            _ name: String,
            _ value: String,
            _ read: @escaping @Sendable (Settings) -> Value
        ) {
            self.name = name
            self.value = value
            self.read = { read($0).description }
        }
    }

    static let overrides = [
        Override("SERVER_HOST", "0.0.0.0") { $0.server.host },
        Override("SERVER_PORT", "9") { $0.server.port },
        Override("SERVER_PUBLIC_URL", "https://g.example.com") { $0.server.publicURL ?? "" },
        Override("STORAGE_DIRECTORY", "/var/lib/g") { $0.storage.directory },
        Override("STORAGE_URL", "sqlite:/x.sqlite") { $0.storage.url },
        Override("ADVISORIES_EPSS", "file:/epss.csv.gz") { $0.advisories.epss?.url ?? "" },
        Override("ADVISORIES_KEV", "file:/kev.json") { $0.advisories.kev?.url ?? "" },
        Override("ADVISORIES_REFRESH", "61.0 seconds") { $0.advisories.refresh },
        Override("ADVISORIES_MAX_AGE", "61.0 seconds") { $0.advisories.maxAge },
        Override("WORKERS_COUNT", "7") { $0.workers.count },
        Override("WORKERS_ATTEMPTS", "7") { $0.workers.attempts },
        Override("WORKERS_BACKOFF", "61.0 seconds") { $0.workers.backoff },
        Override("WORKERS_LEASE", "61.0 seconds") { $0.workers.lease },
        Override("RECONCILE_INTERVAL", "61.0 seconds") { $0.reconcileInterval },
        Override("REMEDIATION_MODE", "comment") { $0.remediation.mode.rawValue },
        Override("REMEDIATION_JUMP", "patch") { $0.remediation.policy.jump.rawValue },
        Override("REMEDIATION_OVERRIDES", "false") { $0.remediation.policy.overrides },
        Override("REMEDIATION_RANGE_REWRITE", "false") { $0.remediation.policy.rangeRewrite },
        Override("REMEDIATION_GROUPING", "per-package") { $0.remediation.grouping.rawValue },
        Override("REMEDIATION_PER_HOUR", "7") { $0.remediation.perHour },
        Override("REMEDIATION_OPEN_LIMIT", "7") { $0.remediation.openLimit },
        Override("REMEDIATION_BYPASS", "false") { $0.remediation.bypass },
        Override("REMEDIATION_DRAFT", "true") { $0.remediation.draft },
        Override("REMEDIATION_AUTO_MERGE", "true") { $0.remediation.autoMerge },
        Override("REMEDIATION_SCHEDULE", "61.0 seconds") { $0.remediation.schedule ?? .zero },
        Override("POLICY", "p.yaml") { $0.policy ?? "" },
        Override("TEMPLATES_DIRECTORY", "t") { $0.templateDirectory ?? "" },
        Override("WAIVERS_FORBIDDEN_LICENSES", "7") { $0.waivers.forbiddenLicenseDays },
        Override("WAIVERS_MALICIOUS_PACKAGES", "7") { $0.waivers.maliciousDays },
        Override("WAIVERS_OTHERS", "7") { $0.waivers.otherDays ?? 0 },
        Override("GIT_SANDBOX", "require") { "\($0.sandbox)" },
        Override("LIMITS_BODY", "1234") { $0.limits.body },
        Override("LIMITS_FILE", "1234") { $0.limits.file },
        Override("LIMITS_FILES", "1234") { $0.limits.files },
        Override("LIMITS_TREE_ENTRIES", "1234") { $0.limits.treeEntries },
        Override("LIMITS_WALL_CLOCK", "61.0 seconds") { $0.limits.wallClock },
        Override("LIMITS_MIRROR_DISK", "1234") { $0.limits.mirrorDisk },
        Override("RETENTION_DELIVERIES", "61.0 seconds") { $0.retention.deliveries },
        Override("RETENTION_SCANS", "61.0 seconds") { $0.retention.scans },
        Override("RETENTION_MIRRORS", "61.0 seconds") { $0.retention.mirrors },
        Override("LOG_LEVEL", "error") { $0.log.level.rawValue },
        Override("LOG_FORMAT", "json") { $0.log.format.rawValue },
        Override("DRY_RUN", "true") { $0.dryRun },
        Override("FORGES_MY_FORGE_KIND", "github") { $0.forges[0].kind.rawValue },
        Override("FORGES_MY_FORGE_API_URL", "https://a.example.com") { $0.forges[0].apiURL },
        Override("FORGES_MY_FORGE_CLONE_URL", "https://c.example.com") { $0.forges[0].cloneURL },
        Override("FORGES_MY_FORGE_WRITE_INTERVAL", "61.0 seconds") { $0.forges[0].writeInterval },
    ]

    @Test(arguments: overrides)
    func `a variable of the environment is over the file`(override: Override) throws {
        let forge = "forges: { my-forge: { kind: github, webhook: { secrets: [s] } } }"
        let file = Self.shipped.replacing("forges: {}", with: forge)
        let name = "GATEHOUSE_\(override.name)"
        let value =
            override.value == "61.0 seconds"
            ? "61s" : override.name.hasPrefix("WAIVERS_") ? "\(override.value)d" : override.value
        let before = try override.read(decode(file))
        #expect(before != override.value || override.name.hasSuffix("KIND"))
        #expect(try override.read(decode(file, [name: value])) == override.value)
        let message = try #require(problem(file, [name: ""]))
        #expect(message.hasPrefix("environment variable \(name): "))
    }

    @Test func `the token of a forge can come from a variable of its own name`() throws {
        let file = "forges: { gh: { kind: github, webhook: { secrets: [s] } } }"
        let environment = ["GATEHOUSE_FORGES_GH_TOKEN": "${OTHER}", "OTHER": "t0ken"]
        let token = try #require(try decode(file, environment).forges[0].token)
        #expect(try token.resolve(from: sources(environment)).withBytes { $0 } == Array("t0ken".utf8))
    }

    @Test func `null in a variable is the default and a list cannot be set`() throws {
        #expect(try decode("policy: p.yaml", ["GATEHOUSE_POLICY": "null"]).policy == nil)
        #expect(try decode("server: {port: 1}", ["GATEHOUSE_SERVER_PORT": "~"]).server.port == 8080)
        let forge = "forges: { gh: { kind: github, webhook: { secrets: [s] } } }"
        for name in [
            "SERVER_TRUSTED_PROXIES", "ADVISORIES_SOURCES", "FORGES_GH_WEBHOOK_SECRETS",
            "FORGES_GH_WEBHOOK_SIGNING_TOKENS", "REPOSITORIES", "IGNORE", "REGISTRIES_NPM", "API_TOKENS",
            "REMEDIATION_LABELS", "REMEDIATION_REVIEWERS", "REMEDIATION_ASSIGNEES",
        ] {
            let message = problem(forge, ["GATEHOUSE_\(name)": "x"])
            #expect(message?.hasSuffix("a list can be set in the settings file only") == true, "\(name)")
        }
    }

    @Test(
        arguments: [
            ("DRYRUN", "DRY_RUN"), ("SERVER_PROT", "SERVER_PORT"), ("PORT", nil),
            ("SERVER_PUBLICURL", "SERVER_PUBLIC_URL"),
            ("LIMITS_WALLCLOCK", "LIMITS_WALL_CLOCK"), ("ADVISORIES_MAXAGE", "ADVISORIES_MAX_AGE"),
            ("FORGES_GH_TOKN", "FORGES_GH_TOKEN"), ("FORGES_OTHER_TOKEN", nil), ("FORGES", nil),
            ("SERVER", nil),
            ("GITHUB_TOKEN", nil), ("", nil), ("LOG_LEVL", "LOG_LEVEL"), ("SERVICE", nil), ("XY_PORT", nil),
        ] as [(String, String?)]
    )
    func `a variable that no setting has is refused with the nearest one`(name: String, nearest: String?)
        throws
    {
        let forge = "forges: { gh: { kind: github, webhook: { secrets: [s] } } }"
        for file in [forge, Self.shipped.replacing("forges: {}", with: forge)] {
            let message = try #require(problem(file, ["GATEHOUSE_\(name)": "canary-1"]))
            #expect(message.hasPrefix("environment variable GATEHOUSE_\(name): no setting has this name; "))
            if let nearest { #expect(message.contains("did you mean 'GATEHOUSE_\(nearest)'?"), "\(message)") }
            #expect(!message.contains("canary"))
            #expect(message.utf8.count < 400)
        }
    }

    @Test func `a command ends as one of wrong usage by such a variable`() throws {
        let failure = #expect(throws: CommandFailure.self) {
            try LoadedSettings.load(path: nil, environment: ["GATEHOUSE_DRYRUN": "true"])
        }
        #expect(failure?.status == .usage)
        #expect(failure?.description.contains("did you mean 'GATEHOUSE_DRY_RUN'?") == true)
    }

    @Test func `variables that mean something elsewhere pass`() throws {
        for (name, value) in [
            ("SHARED", "../shared"), ("SYFT", "/bin/syft"), ("FUZZ", "1"), ("FUZZ_TARGET", "x"),
            ("NPM_TOKEN", "t"),
            ("URL", "https://gatehouse.example.com"), ("KEY", "gatehouse_x"), ("PROJECT", "6e3d6c4e"),
            ("COMMIT", "0123abcd"), ("WAIT", "60"), ("INTERVAL", "1"),
            ("ASKPASS_SOCKET", "/run/s"), ("SERVICE_HOST", "10.0.0.1"), ("SERVICE_PORT", "80"),
            ("SERVICE_PORT_HTTP", "80"), ("PORT", "tcp://10.0.0.1:80"), ("PORT_80_TCP", "tcp://10.0.0.1:80"),
            ("PORT_80_TCP_ADDR", "10.0.0.1"), ("DB_SERVICE_HOST", "10.0.0.1"),
            ("DB_PORT", "tcp://10.0.0.1:1"),
            ("DB_PORT_53_UDP_PROTO", "udp"),
        ] { #expect(problem("", ["GATEHOUSE_\(name)": value]) == nil, "\(name)") }
        #expect(problem("", ["GATEHOUSER": "x", "gatehouse_x": "x", "MY_GATEHOUSE_X": "x"]) == nil)
        let file = """
            forges:
              gh: { kind: github, webhook: { secrets: ['${GATEHOUSE_HOOK}', '${GATEHOUSE_HOOK_2}'] } }
              gl:
                kind: gitlab
                webhook: { signingTokens: ['${GATEHOUSE_SIGN}'], secretTokens: ['${GATEHOUSE_OLD}'] }
                token: '${GATEHOUSE_GITLAB}'
            registries: { npm: [{ url: 'https://npm.acme.example', token: '${GATEHOUSE_REGISTRY}' }] }
            """
        let names = ["HOOK", "HOOK_2", "SIGN", "OLD", "GITLAB", "REGISTRY", "GITHUB"].map {
            "GATEHOUSE_\($0)"
        }
        var environment = Dictionary(uniqueKeysWithValues: names.map { ($0, "s") })
        #expect(problem(file, environment)?.hasPrefix("environment variable GATEHOUSE_GITHUB: ") == true)
        environment["GATEHOUSE_FORGES_GH_TOKEN"] = "${GATEHOUSE_GITHUB}"
        #expect(problem(file, environment) == nil)
    }

    @Test func `the directory alone moves the database of the shipped file`() throws {
        let moved = try decode(Self.shipped, ["GATEHOUSE_STORAGE_DIRECTORY": "/var/lib/g"])
        #expect(moved.databasePath == "/var/lib/g/gatehouse.sqlite")
        #expect(moved.indexPath == "/var/lib/g/advisories.sqlite")
        let url = ["GATEHOUSE_STORAGE_DIRECTORY": "/var/lib/g", "GATEHOUSE_STORAGE_URL": "sqlite:/x.sqlite"]
        #expect(try decode(Self.shipped, url).databasePath == "/x.sqlite")
        let file = "storage: { directory: d, url: 'sqlite:e.sqlite' }"
        #expect(try decode(file, ["GATEHOUSE_STORAGE_DIRECTORY": "f"]).databasePath == "e.sqlite")
        #expect(try decode(Self.shipped).databasePath == "data/gatehouse.sqlite")
    }

    @Test func `an entry's remediation stands over the section, key by key`() throws {
        let settings = try decode(
            """
            remediation: { mode: comment, jump: patch, labels: [a] }
            repositories:
              - { match: "github:acme/a", remediation: { enabled: true, labels: [] } }
              - { match: "github:acme/b", remediation: { mode: off } }
              - { match: "github:acme/*" }
            """
        )
        func of(_ path: String) throws -> RemediationSettings {
            let forge = try #require(ForgeID("github"))
            return settings.remediation(of: RepositoryRef(forge: forge, id: path, path: path))
        }
        #expect(try of("acme/a").mode == .pullRequest && of("acme/a").labels.isEmpty)
        #expect(try of("acme/a").policy.jump == .patch && of("acme/c").labels == ["a"])
        #expect(try of("acme/b").mode == .off && of("acme/c").mode == .comment && of("x/y").mode == .comment)
        #expect(try settings.remediates && !decode("").remediates)
    }

    // MARK: - What is refused

    @Test(arguments: [
        ("severs: {}", "g.yaml:1:1: severs: unknown key; did you mean 'server'?"),
        ("\nserver:\n  prot: 1", "g.yaml:3:3: server.prot: unknown key; did you mean 'port'?"),
        ("storage: { ur1: x }", "did you mean 'url'?"),
        ("advisories: { source: [] }", "did you mean 'sources'?"),
        ("advisories: { sources: [{ osw: x }] }", "did you mean 'osv'?"),
        ("workers: { cuont: 1 }", "did you mean 'count'?"),
        ("reconcile: { intervall: 1m }", "did you mean 'interval'?"),
        ("templates: { dir: x }", "unknown key"),
        ("limits: { treeEntrys: 1 }", "did you mean 'treeEntries'?"),
        ("git: { sandbix: off }", "did you mean 'sandbox'?"),
        ("retention: { scan: 1d }", "did you mean 'scans'?"),
        ("retention: { mirror: 1d }", "did you mean 'mirrors'?"),
        ("waivers: { other: 1d }", "did you mean 'others'?"),
        ("log: { levle: info }", "did you mean 'level'?"),
        ("remediation: { label: [x] }", "did you mean 'labels'?"),
        ("repositories: [{ match: 'a:b', remediation: { mod: off } }]", "did you mean 'mode'?"),
        (
            "forges: { gh: { kind: github, webhooks: {} } }",
            "forges.gh.webhooks: unknown key; did you mean 'webhook'?"
        ),
        ("forges: { gh: { kind: github, webhook: { secret: [x] } } }", "did you mean 'secrets'?"),
        ("repositories: [{ macth: 'a:b' }]", "repositories[0].macth: unknown key; did you mean 'match'?"),
        ("zzzzzzzzzzz: 1", "known keys are server, storage"),
        ("server: {}\nserver: {}", "twice"),
        ("api: { token: [] }", "did you mean 'tokens'?"),
        ("api: { tokens: [{ name: a, tokem: b }] }", "did you mean 'token'?"),
        (
            "api: { tokens: [{ name: a, token: b }, { name: a, token: c }] }",
            "api.tokens[1].name: the name 'a' is there twice"
        ),
    ])
    func `an unknown key names its line and the nearest one`(text: String, message: String) {
        #expect(problem(text)?.contains(message) == true, "\(problem(text) ?? "no error")")
    }

    @Test(arguments: [
        "server: 1", "server: []", "server: { port: '8080' }", "server: { port: 65536 }",
        "server: { port: -1 }",
        "server: { port: 1.5 }", "server: { host: [] }", "server: { trustedProxies: 10.0.0.1 }",
        "forges: { gitea: { kind: gitea, apiURL: 'https://g.example/api/v1', cloneURL: 'https://g.example', token: '${T}', webhook: { secrets: ['${T}'], sources: [forge] } } }",
        "forges: { github: { kind: github, token: '${T}', webhook: { secrets: ['${T}'], sources: [10.0.0.0/33] } } }",
        "forges: { github: { kind: github, token: '${T}', webhook: { secrets: ['${T}'], sources: [hooks.example.com] } } }",
        "server: { trustedProxies: [proxy.example.com] }", "server: { trustedProxies: [10.0.0.0/8] }",
        "storage: { url: postgres://x }", "storage: { url: 'sqlite:' }", "workers: { count: 0 }",
        "workers: { count: two }", "workers: { attempts: 0 }", "workers: { backoff: 2 }",
        "workers: { lease: 0 }", "workers: { lease: 500ms }", "limits: { body: -1 }", "limits: { body: 0 }",
        "limits: { body: 26MiB }", "limits: { body: 99999999999999999999 }", "limits: { file: 0 }",
        "limits: { files: 0 }",
        "limits: { mirrorDisk: 9999999999TiB }", "limits: { wallClock: 0 }", "limits: { treeEntries: 0 }",
        "waivers: { others: 36h }",
        "waivers: { maliciousPackages: 0 }", "log: { level: loud }", "log: { format: xml }", "dryRun: yes",
        "dryRun: 1", "forges: []",
        "forges: { GitHub: { kind: github } }", "forges: { gh: {} }", "forges: { gh: { kind: gitea } }",
        "forges: { gh: { kind: github } }", "forges: { gl: { kind: gitlab, webhook: {} } }",
        "forges: { gh: { kind: github, webhook: { secrets: [] } } }",
        "forges: { gh: { kind: github, webhook: { secrets: x } } }",
        "forges: { gh: { kind: github, webhook: { secrets: [a], secretTokens: [b] } } }",
        "forges: { gl: { kind: gitlab, webhook: { secretTokens: [a], secrets: [b] } } }",
        "forges: { gh: { kind: github, webhook: { secrets: ['${not a name}'] } } }",
        "forges: { gh: { kind: github, webhook: { secrets: ['${}'] } } }",
        "api: []", "api: { tokens: {} }", "api: { tokens: [{ token: x }] }",
        "api: { tokens: [{ name: x }] }",
        "api: { tokens: [{ name: 'a b', token: x }] }",
        "api: { tokens: [{ name: '', token: x }] }",
        "api: { tokens: [{ name: a, token: x, access: admin }] }",
        "repositories: { match: x }", "repositories: [acme/*]", "repositories: [{}]",
        "repositories: [{ match: acme/* }]", "remediation: on", "remediation: { mode: yes }",
        "repositories: [{ match: 'a:b', remediation: true }]", "remediation: { commitMessage: '{x}' }",
        "repositories: [{ match: 'a:b', enabled: 1 }]",
        "advisories: { sources: [{ osv: ftp://x }] }", "advisories: { sources: [{ name: x }] }",
        "advisories: { sources: [{ osv: 'https://a/npm/all.zip' }, { osv: 'https://b/npm/all.zip' }] }",
        "advisories: { refresh: soon }", "advisories: { epss: yes please }", "advisories: { kev: [] }",
        "advisories: { sources: [{ osv: 'https://a/epss/all.zip' }] }", "[]", "text", "a: &x 1\nb: *x",
        "---\n---\n", "\u{0}", "a: [", "\t", app("{ id: 1 }"), app("{ privateKey: k }"), app("{ key: k }"),
        "forges: { gl: { kind: gitlab, webhook: { secretTokens: [s] }, codeScanning: true } }",
        "forges: { gt: { kind: gitea, apiURL: 'https://h', cloneURL: 'https://h', webhook: { secrets: [s] }, reviewComments: true } }",
        "forges: { gh: { kind: github, webhook: { secrets: [s] }, reviewComments: 1 } }",
        app("{ id: '', privateKey: k }"), app("{ id: '1\"', privateKey: k }"), app("[]"),
        app("{ id: 1, privateKey: '${}' }"), app("{ id: 1, privateKey: k }, token: t"),
        app("{ id: 1, privateKey: k }", kind: "gitlab, webhook: { secretTokens: [s] }"),
    ])
    func `a value that cannot work is refused and its place named`(text: String) throws {
        let message = try #require(problem(text))
        #expect(message.hasPrefix("g.yaml"), "\(message)")
        #expect(message.utf8.count < 400)
    }

    @Test(arguments: [
        ("https://api.example.com", "https://api.example.com"),
        ("https://api.example.com/v3///", "https://api.example.com/v3"),
        ("http://127.0.0.1:3000/x", "http://127.0.0.1:3000/x"), ("https://[::1]:8443", "https://[::1]:8443"),
        ("api.example.com", nil), ("ftp://x", nil), ("https://", nil), ("https:///x", nil),
        ("https://user@x", nil), ("https://user:pass@x", nil), ("https://@x", nil), ("https://x?a=b", nil),
        ("https://x?", nil), ("https://x#f", nil), ("https://a b", nil), ("https://x/a b", nil),
        ("https://x/\\..", nil), ("https://x\\@y", nil), ("https://x/\u{202E}", nil), ("file:///etc", nil),
        ("", nil), ("https://x:99999999", nil), ("javascript:alert(1)", nil),
    ])
    func `an address is http or https, with a host and nothing more than a path`(text: String, url: String?) {
        let quoted = "'\(text)'"
        for file in [
            "server: { publicURL: \(quoted) }",
            "forges: { gh: { kind: github, apiURL: \(quoted), webhook: { secrets: [s] } } }",
            "forges: { gh: { kind: github, cloneURL: \(quoted), webhook: { secrets: [s] } } }",
        ] {
            // An error shows as no address at all.
            let settings = try? decode(file)
            let found = settings.flatMap { $0.server.publicURL ?? nil }
            let api = settings?.forges.first.map { file.contains("apiURL") ? $0.apiURL : $0.cloneURL }
            #expect((found ?? api) == url, "\(file)")
        }
    }

    private static func app(
        _ app: String,
        kind: String = "github, webhook: { secrets: [s] }"
    ) -> String { "forges: { gh: { kind: \(kind), app: \(app) } }" }

    // MARK: - Secrets

    private func sources(_ environment: [String: String]) -> SecretSources {
        SecretSources(
            environment: environment,
            databasePath: "/nonexistent/gatehouse.sqlite",
            keys: EncryptionKeys(Settings().storage, environment: environment)
        )
    }

    private func resolve(_ text: String, _ environment: [String: String] = [:]) throws -> String {
        let file = "forges:\n  gh:\n    kind: github\n    webhook: { secrets: [s] }\n    token: '\(text)'"
        let token = try #require(try decode(file).forges[0].token)
        return try token.resolve(from: sources(environment)).withBytes { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `a secret is text, a variable or a file, and read only when it is used`() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/secret"
        try Data("from-file\r\n\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(try resolve("plain") == "plain")
        #expect(try resolve("${A_1}", ["A_1": "from-env"]) == "from-env")
        #expect(try resolve("file:\(path)") == "from-file")
        #expect(problem("forges: { gh: { kind: github, webhook: { secrets: ['${UNSET}'] } } }") == nil)
    }

    @Test func `a GitHub App is its id and a key that can sign`() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/gatehouse.yaml"
        let text = Self.app("{ id: Iv23.ab, privateKey: '${APP_KEY}' }")
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        func loaded(_ key: String) throws -> LoadedSettings {
            try LoadedSettings.load(path: path, environment: ["APP_KEY": key])
        }
        let forge = try #require(try loaded(SampleKey.pkcs8).resolveForges().first?.settings)
        #expect(forge.app?.id == "Iv23.ab" && forge.token == nil)
        let failure = #expect(throws: CommandFailure.self) { try loaded("canary").resolveForges() }
        let message = "\(try #require(failure))"
        #expect(message.contains("forges.gh.app.privateKey: the key is not a private key"), "\(message)")
        #expect(!message.contains("canary"))
    }

    @Test func `a secret that is missing or empty names key and line, not itself`() throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/empty"
        try Data("\n".utf8).write(to: URL(fileURLWithPath: path))
        for (text, environment, expected) in [
            ("", [:], "the secret is empty"), ("${NO}", [:], "the environment variable NO is not set"),
            ("${NO}", ["NO": ""], "the environment variable NO is empty"),
            ("file:\(path)", [:], "the file \(path) is empty"),
            ("file:\(path)-not", [:], "the file \(path)-not cannot be read"),
            ("file:", [:], "cannot be read"), ("file:\(folder.path)", [:], "cannot be read"),
        ] as [(String, [String: String], String)] {
            let error = #expect(throws: YAMLError.self) { try resolve(text, environment) }
            #expect(error?.description.hasPrefix("g.yaml:5:") == true)
            #expect(error?.description.contains(expected) == true, "\(error?.description ?? "")")
        }
    }

    @Test func `settings never show a secret`() throws {
        let text = "forges: { gh: { kind: github, webhook: { secrets: [canary-1] }, token: canary-2 } }"
        let settings = try decode(text)
        for shown in [description(settings), "\(settings)", String(reflecting: settings)] {
            #expect(!shown.contains("canary"))
        }
        for broken in [text + "\nx: 1", text.replacing("kind: github", with: "kind: canary-kind")] {
            #expect(problem(broken)?.contains("canary") == false)
        }
    }

    // MARK: - Repositories

    @Test(arguments: [
        ("github:acme/shop", "github:acme/shop", true), ("github:acme/*", "github:acme/shop", true),
        ("github:ACME/*", "github:acme/Shop", true), ("github:acme/*", "github:acme/", true),
        ("github:acme/*", "github:acme/a/b", false), ("gitlab:acme/**", "gitlab:acme/a/b", true),
        ("**", "github:acme/shop", true), ("*", "github:acme/shop", false),
        ("*:acme/shop", "x:acme/shop", true),
        ("github:*/shop", "github:acme/shop", true), ("github:acme/s*p", "github:acme/shop", true),
        ("github:acme/s*p", "github:acme/shops", false), ("github:acme/***", "github:acme/a/b", true),
        ("github:acme/?hop", "github:acme/shop", false), ("github:acme/s[h]op", "github:acme/shop", false),
        ("github:acme/", "github:acme/shop", false), ("", "", true), ("", "a", false), ("**", "", true),
        ("github:acme", "github:acme/shop", false), ("acme/shop", "github:acme/shop", false),
    ])
    func `a pattern matches the whole name`(pattern: String, name: String, matches: Bool) {
        #expect(GlobPattern(pattern, ignoringCase: true).matches(name) == matches)
    }

    @Test(.timeLimit(.minutes(1))) func `a hostile pattern takes no longer than its length allows`() {
        let pattern = String(repeating: "*a", count: 500) + "b"
        #expect(!GlobPattern(pattern, ignoringCase: true).matches(String(repeating: "a", count: 1000)))
        let doubled = GlobPattern(pattern.replacing("*", with: "**"), ignoringCase: true)
        #expect(!doubled.matches(String(repeating: "a", count: 1000)))
    }

    @Test func `the first match decides, none is a refusal, and no rules allow all`() throws {
        let forge = try #require(ForgeID("gh"))
        func allows(_ rules: String, _ path: String) throws -> Bool {
            try decode("repositories: \(rules)").allows(RepositoryRef(forge: forge, id: "1", path: path))
        }
        #expect(try allows("[]", "a/b"))
        let rules = "[{ match: 'gh:acme/secret', enabled: false }, { match: 'gh:acme/*' }]"
        #expect(try allows(rules, "acme/shop"))
        #expect(try !allows(rules, "acme/secret"))
        #expect(try !allows(rules, "ACME/Secret"))
        #expect(try !allows(rules, "other/shop"))
    }

    @Test func `trusted proxies are addresses in the form in which they are compared`() throws {
        let settings = try decode("server: { trustedProxies: [10.0.0.1, '::1', '2001:DB8:0::1'] }")
        #expect(settings.server.trustedProxies == ["10.0.0.1", "::1", "2001:db8::1"])
    }

    // MARK: - Registries and licences

    @Test func `registries replace the built-in one, and a scope is a scope`() throws {
        let settings = try decode(
            """
            registries:
              npm:
                - { url: "https://npm.acme.example/r/", scope: "@acme", token: "${T}" }
                - { url: "http://127.0.0.1:4873" }
            licenses: { lookup: true, dates: true, maxRequests: 7, interval: 0 }
            """
        )
        #expect(settings.npmRegistries.map(\.url) == ["https://npm.acme.example/r", "http://127.0.0.1:4873"])
        #expect(settings.npmRegistries.map(\.scope) == ["@acme", nil])
        #expect(settings.npmRegistries.map { $0.token == nil } == [false, true])
        #expect(
            settings.licenses.lookup && settings.licenses.dates && settings.licenses.maxRequests == 7
                && settings.licenses.interval == .zero
        )
        #expect(try !decode("").licenses.lookup && !decode("").licenses.dates)
        #expect(try decode("", ["GATEHOUSE_LICENSES_LOOKUP": "true"]).licenses.lookup)
        #expect(
            problem("registries: { npm: [ { url: \"ftp://a\" } ] }")?.contains("expected an address") == true
        )
        #expect(
            problem("registries: { npm: [ { url: \"https://a\", scope: acme } ] }")?.contains(
                "a scope such as @acme"
            ) == true
        )
        #expect(
            problem("registries: { npm: [ { scope: \"@a\" } ] }")?.contains("needs the key 'url'") == true
        )
        #expect(problem("registries: { pip: [] }")?.contains("npm") == true)
        #expect(problem("licenses: { lookups: true }")?.contains("lookup") == true)
    }
}
