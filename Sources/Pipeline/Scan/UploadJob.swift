import Basics
import Domain
import Forges
import Logging
import Reporting

/// Judges what was uploaded, by the rules of the repository's default branch, and stores the result.
///
/// Nothing is told on the forge: it knows no such commit. What the upload says of rules does not count.
struct UploadJob: Sendable {
    let environment: ScanJob.Environment
    let job: Job
    let forge: any Forge
    let logger: Logger

    func run(in repository: RepositoryRef) async throws -> JobResult {
        guard let uploads = environment.uploads else {
            throw UploadError("Nothing can be uploaded to this server any more.")
        }
        let digest = job.request.head
        let branch = try await forge.defaultBranch(of: repository)
        let rules = try await rulebook(of: branch, in: repository)
        let files = try await uploads.tree(
            ofUpload: digest,
            for: repository,
            selecting: { environment.judgement.settings.selection(of: $0) }
        )
        let judged = try await environment.judgement.judge(
            Judgement.Subject(
                repository: repository.description,
                commit: digest.hex,
                base: nil,
                branch: branch
            ),
            head: files,
            base: nil,
            on: Judgement.Grounds(
                rulebook: rules,
                earlier: try await environment.scans.earlierResult(before: job),
                memory: try await environment.scans.memory(of: repository)
            ),
            now: environment.now()
        )
        try Task.checkCancellation()
        try await store(judged.report)
        await uploads.remove(digest, for: repository)
        return .succeeded
    }

    /// A verdict that there is none.
    func fail(_ message: String, in repository: RepositoryRef) async throws -> JobResult {
        let report = Report(
            repository: repository.description,
            commit: job.request.head.hex,
            base: nil,
            advisorySnapshot: nil,
            verdict: Verdict.errored("scan", message),
            inventory: .empty,
            findings: [],
            diagnostics: [],
            generatedAt: environment.now()
        )
        try await store(report)
        await environment.uploads?.remove(job.request.head, for: repository)
        return .succeeded
    }

    private func store(_ report: Report) async throws {
        try await environment.scans.save(report, reportJSON: ReportJSON.encode(report), of: job)
        environment.publisher.metrics.count(report.verdict)
        logger.info("upload judged", metadata: ["verdict": "\(report.verdict.outcome.rawValue)"])
    }

    private func rulebook(of branch: String?, in repository: RepositoryRef) async throws -> Rulebook {
        // A repository without a commit has no rules of its own.
        guard let branch, let tip = try await forge.tip(of: branch, in: repository) else { return .empty }
        let tree = try await environment.trees.tree(
            of: tip,
            reference: "refs/heads/\(branch)",
            in: repository,
            from: forge.cloneSource(of: repository),
            selecting: { Rulebook.selection(of: $0) }
        )
        return Rulebook(tree)
    }
}
