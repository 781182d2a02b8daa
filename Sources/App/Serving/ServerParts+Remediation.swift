import Pipeline
import Remediation
import Reporting
import Storage
import struct Foundation.Date

extension ServerParts {
    /// What plans and writes fixes, for the worker and for REST.
    static func remediationJob(
        _ choices: Choices,
        trees: ProjectTrees,
        judgement: Judgement,
        advisories: SQLiteAdvisoryIndex,
        texts: PullRequestText
    ) throws -> RemediationJob {
        let settings = choices.loaded.settings
        let store = choices.store
        let memory = StoredPackuments(store: store)
        let packuments = PackumentSource(
            client: try choices.loaded.npmRegistryClient(),
            cache: memory,
            harvest: memory,
            now: { Date() }
        )
        return RemediationJob(
            RemediationJob.Environment(
                forges: choices.forges,
                trees: trees,
                scans: store,
                store: store,
                fixes: BranchFixes(
                    judgement: judgement,
                    remediator: Remediator(advisories: advisories, packuments: { await packuments.fetch($0) })
                ),
                settings: { settings.remediation(of: $0) },
                texts: texts,
                isPublicRegistry: settings.npmRegistries.contains {
                    $0.scope == nil && $0.url.hasPrefix("https://registry.npmjs.org")
                },
                metrics: choices.metrics,
                lease: settings.limits.wallClock,
                dryRun: choices.dryRun,
                sleep: { try await Task.sleep(for: $0) },
                now: { Date() }
            )
        )
    }
}
