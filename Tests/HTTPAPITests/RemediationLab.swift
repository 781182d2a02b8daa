import Advisories
import Basics
import Domain
import Extractors
import Forges
import Foundation
import HTTPAPI
import Licensing
import Pipeline
import Portal
import Remediation
import Reporting
import Storage
import TestSupport
import Testing
import Uploads

/// REST about the fixes of one project that the store knows, over the real planner; neither a forge nor git answers.
struct RemediationLab: Sendable {
    static let readToken = "read-token-nobody-may-see"
    static let writeToken = "write-token-nobody-may-see"

    let server: ServerLab
    let project: ResourceID
    let repository: RepositoryRef

    /// What is different from the ordinary.
    struct Choices: Sendable {
        var mode = RemediationSettings.Mode.pullRequest
        var dryRun = false
        var hasForge = true
        var allows = true
        var advisories: any AdvisorySource = OneAdvisory()
        var packuments = OneAdvisory.packuments
        var trees: any CommitTreeSource = NoTrees()
        var transport = ScriptedTransport([])
    }

    static func run(
        _ choices: Choices = Choices(),
        _ body: @escaping @Sendable (RemediationLab) async throws -> Void
    ) async throws {
        var options = ServerLab.Options()
        options.api = { store, logger in
            let keys = PortalKeys(root: Secret("a root for tests"))
            return WebServer.API(
                store: store,
                scans: ScanService(
                    forges: [:],
                    scans: store,
                    allowed: { _ in true },
                    hasRoom: { true },
                    settle: { _, _ in }
                ),
                comment: ProjectLab.comment(store, [:]),
                webhooks: HeldWebhooks(),
                credentials: HeldCredentials(store: store),
                uploads: UploadFolder(root: "/nonexistent/uploads"),
                shelf: ProjectLab.shelf(store),
                progress: ScanProgress(),
                references: { _ in [] },
                sources: SourceService(forges: [:], browser: HeldSources(), allowed: { _ in true }),
                accounts: AccountService(
                    store: store,
                    keys: keys,
                    isOpen: false,
                    passwords: PasswordWork { $0() },
                    setup: nil,
                    now: { Date(timeIntervalSince1970: 1_767_225_600) }
                ),
                keys: keys,
                remediation: RemediationService(
                    job: try job(choices, store),
                    queue: store,
                    projects: store,
                    allowed: { _ in choices.allows },
                    deadline: .seconds(20),
                    patience: .seconds(1),
                    logger: logger
                ),
                tokens: [
                    APIToken(name: "reader", secret: Secret(readToken), access: .read),
                    APIToken(name: "writer", secret: Secret(writeToken), access: .write),
                ],
                sendReset: nil,
                isSecure: false,
                signIn: SignInFlow(key: keys.signIn, publicURL: "", transport: ScriptedTransport([])),
                providers: [],
                logger: logger
            )
        }
        try await ServerLab.run(options) { server in
            let forge = try #require(ForgeID("github"))
            let repository = RepositoryRef(forge: forge, id: "7", path: "acme/shop")
            // Any call makes the repository known.
            try await server.store.plan(
                proposal(in: repository, group: "all"),
                now: Date(timeIntervalSince1970: 0)
            )
            let project = try #require(try await server.store.projects(limit: 1).first)
            try await body(RemediationLab(server: server, project: project.id, repository: repository))
        }
    }

    static func proposal(in repository: RepositoryRef, group: String) throws -> RemediationProposal {
        RemediationProposal(
            repository: repository,
            baseBranch: "main",
            group: group,
            fingerprint: "f-\(group)",
            branch: "gatehouse/npm/\(group)",
            base: try #require(CommitID(String(repeating: "a", count: 40))),
            planJSON: Array(
                """
                {"changes":[{"package":"a","from":"1.0.0","to":"1.0.1","place":"x","means":"lockfile"},
                 {"package":"a","from":"1.0.0","to":"1.0.1","place":"y","means":"lockfile"},
                 {"package":"b","from":null,"to":"2.0.0","place":"z","means":"added"},
                 {"package":"c","from":"3.0.0","to":null,"place":"q","means":"removed"}]}
                """.utf8
            )
        )
    }

    /// Plans for the projects that the store knows, and proposes.
    static func job(_ choices: Choices, _ store: StoreDatabase) throws -> RemediationJob {
        let id = try #require(ForgeID("github"))
        let forge = ForgeCatalog.makeForge(
            settings: ForgeSettings(
                id: id,
                kind: .github,
                apiURL: "https://api.example.com",
                cloneURL: "https://git.example.com",
                token: Secret("t"),
                writeInterval: .zero
            ),
            transport: choices.transport,
            sleep: { _ in },
            now: { Date() }
        )
        let judgement = Judgement(
            advisories: choices.advisories,
            settings: ScanSettings(
                maxAdvisoryAge: .seconds(86_400),
                organisationPolicy: nil,
                exclusions: .standard,
                licenses: try LicenseCatalog.standard()
            )
        )
        return RemediationJob(
            RemediationJob.Environment(
                forges: choices.hasForge ? [id: try #require(forge)] : [:],
                trees: choices.trees,
                scans: store,
                store: store,
                fixes: BranchFixes(
                    judgement: judgement,
                    remediator: Remediator(advisories: choices.advisories, packuments: choices.packuments)
                ),
                settings: { _ in
                    var settings = RemediationSettings()
                    settings.mode = choices.mode
                    return settings
                },
                texts: PullRequestText(templates: try TemplateLibrary()),
                isPublicRegistry: false,
                metrics: Metrics(),
                lease: .seconds(60),
                dryRun: choices.dryRun,
                sleep: { _ in },
                now: { Date() }
            )
        )
    }

    // MARK: Requests

    func path(_ end: String, project: String? = nil) -> String {
        "/v1/projects/\(project ?? self.project.text)/remediation/\(end)"
    }

    func send(
        _ method: String,
        _ path: String,
        token: String? = readToken,
        headers: [String] = [],
        body: [UInt8] = []
    ) throws -> HTTPClient.Answer {
        var lines = ["\(method) \(path) HTTP/1.1", "Host: x"] + headers
        if let token { lines.append("Authorization: Bearer \(token)") }
        if !body.isEmpty || method == "POST" { lines.append("Content-Length: \(body.count)") }
        return try server.send(Array((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
    }

    func post(
        _ end: String,
        _ json: String,
        token: String? = readToken,
        type: String = "application/json"
    ) throws -> HTTPClient.Answer {
        try send(
            "POST",
            path(end),
            token: token,
            headers: ["Content-Type: \(type)"],
            body: Array(json.utf8)
        )
    }
}

/// No mirror to read from.
private struct NoTrees: CommitTreeSource {
    func tree(
        of commit: CommitID,
        reference: String?,
        in repository: RepositoryRef,
        from source: CloneSource,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(SourceControlError) -> FileTree {
        throw SourceControlError(.failed, detail: "canary-path /srv/mirrors")
    }

    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        headReference: String?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws(SourceControlError) -> CommitID? { nil }
}

/// `a` is vulnerable below 1.0.1, `b` for ever.
struct OneAdvisory: AdvisorySource {
    func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? {
        AdvisorySnapshot(id: "test", date: Date(), advisoryCount: 2)
    }

    func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
        var found: [PackageName: [Advisory]] = [:]
        for (id, name, fixed) in [("GHSA-aaaa", "a", "1.0.1"), ("GHSA-bbbb", "b", nil)] {
            let package = PackageName(ecosystem: .npm, name: name)
            guard packages.contains(package) else { continue }
            let events = [AffectedRange.Event.introduced("0")] + (fixed.map { [.fixed($0)] } ?? [])
            found[package] = [
                Advisory(
                    id: id,
                    aliases: [],
                    modified: "2024-01-01T00:00:00Z",
                    isWithdrawn: false,
                    summary: "",
                    severities: [],
                    ratedSeverity: .high,
                    affected: [
                        AffectedPackage(
                            package: package,
                            ranges: [AffectedRange(kind: .semver, events: events)],
                            versions: []
                        )
                    ]
                )
            ]
        }
        guard let snapshot = try snapshot() else { throw AdvisoryError(.missing, detail: "") }
        return AdvisoryAnswer(snapshot: snapshot, advisories: found)
    }

    static let packuments: @Sendable (Set<String>) async -> [String: PlannerKnowledge.Lookup] = { names in
        Dictionary(
            names.map { name in
                let releases = ["1.0.0", "1.0.1"].map { version in
                    PackageRelease(
                        version: version,
                        manifest: .object([]),
                        tarball: "https://registry.example/\(name)/-/\(name)-\(version).tgz",
                        integrity: "sha512-" + Data(repeating: 7, count: 64).base64EncodedString(),
                        shasum: nil,
                        publishedAt: nil
                    )
                }
                let known = Dictionary(releases.map { ($0.version, $0) }, uniquingKeysWith: { $1 })
                return (name, .found(Packument(name: name, releases: known, tags: [:])))
            },
            uniquingKeysWith: { $1 }
        )
    }
}

/// An index that was never filled.
struct NoAdvisories: AdvisorySource {
    func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { nil }

    func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
        throw AdvisoryError(.missing, detail: "canary-path /srv/data")
    }
}
