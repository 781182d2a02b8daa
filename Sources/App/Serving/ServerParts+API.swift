import Domain
import HTTPAPI
import Logging
import Pipeline
import Portal
import Reporting
import Storage
import Uploads

extension ServerParts {
    /// What REST works with; `nil` where it is not served.
    static func api(
        _ choices: Choices,
        accounts: AccountService?,
        passwordMail: PasswordMail?,
        remediation: RemediationJob?,
        scan: ScanJob,
        publisher: Publisher,
        comments: CommentRenderer,
        webhooks: ProjectWebhookKeeper,
        uploads: UploadFolder,
        credentials: GitCredentialKeeper,
        trees: ProjectTrees,
        progress: ScanProgress,
        index: SQLiteAdvisoryIndex
    ) -> WebServer.API? {
        guard let portal = choices.portal, let accounts else { return nil }
        let settings = choices.loaded.settings
        let store = choices.store
        return WebServer.API(
            store: store,
            scans: ScanService(
                forges: choices.forges,
                scans: store,
                allowed: { settings.allows($0) },
                hasRoom: { DiskRoom(of: choices.directory)?.isEnough ?? true },
                settle: { await ServerParts.settle($0, $1, by: scan, in: store, choices.logger) }
            ),
            comment: ResultComment(
                forges: choices.forges,
                jobs: store,
                scans: store,
                publications: store,
                publisher: publisher,
                comments: comments
            ),
            webhooks: webhooks,
            credentials: credentials,
            uploads: uploads,
            shelf: ContentsShelf { scan in
                guard let bytes = try await store.report(scan: scan.id.text) else { return nil }
                let seen = try await store.memory(of: scan.project.repository).firstSeen
                return ScanContents(scan, try ReportReader.report(bytes), firstSeen: seen ?? [:])
            },
            progress: progress,
            references: { ids in
                do {
                    return try index.references(of: ids)
                } catch {
                    // A finding is shown without them; whether it is sound is told by the readiness check.
                    choices.logger.warning("addresses of advisories", metadata: ["reason": "\(error)"])
                    return []
                }
            },
            sources: SourceService(
                forges: choices.forges,
                browser: trees,
                allowed: { settings.allows($0) }
            ),
            accounts: accounts,
            keys: portal.keys,
            remediation: remediation.map { job in
                RemediationService(
                    job: job,
                    queue: store,
                    projects: store,
                    allowed: { settings.allows($0) },
                    deadline: settings.limits.wallClock,
                    logger: choices.logger
                )
            },
            tokens: choices.apiTokens,
            sendReset: passwordMail.map { mail in
                { @Sendable (address: EmailAddress) async in mail.send(to: address) }
            },
            isSecure: settings.server.publicURL?.hasPrefix("https:") ?? false,
            signIn: SignInFlow(
                key: portal.keys.signIn,
                publicURL: settings.server.publicURL ?? "",
                transport: portal.transport
            ),
            providers: portal.providers,
            logger: choices.logger
        )
    }

    /// Tells the forge that a job ends without a verdict.
    ///
    /// When that fails the job is ended all the same; the reconciler looks after statuses that stay pending.
    private static func settle(
        _ job: Int64,
        _ reason: String,
        by scan: ScanJob,
        in store: StoreDatabase,
        _ logger: Logger
    ) async {
        do {
            guard let job = try await store.job(job) else { return }
            try await scan.tellCancelled(reason, for: job, logger: logger)
        } catch {
            logger.warning(
                "the forge was not told that a scan was cancelled",
                metadata: ["job": "\(job)", "reason": "\(error)"]
            )
        }
    }
}
