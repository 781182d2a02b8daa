import Basics
import Domain
import Extractors
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
        // Its process died when all was stored: what was judged then may be gone by now.
        if try await environment.scans.report(scan: job.scanID) != nil { return .succeeded }
        let digest = job.request.head
        let judgement =
            job.request.subject.isSBOM ? environment.judgement.leavingOut(.standard) : environment.judgement
        let (branch, rules) = try await rulebook(in: repository)
        let files = try await uploads.tree(
            ofUpload: digest,
            for: repository,
            selecting: { judgement.settings.selection(of: $0) }
        )
        let judged = try await judgement.judge(
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
        if job.request.subject.isSBOM, judged.report.inventory.manifests.isEmpty {
            throw UploadError("The SBOM was not read.")
        }
        try Task.checkCancellation()
        try await store(judged.report)
        return .succeeded
    }

    func store(_ report: Report) async throws {
        try await environment.scans.save(report, reportJSON: ReportJSON.encode(report), of: job)
        environment.publisher.metrics.count(report.verdict)
        logger.info("upload judged", metadata: ["verdict": "\(report.verdict.outcome.rawValue)"])
    }

    /// With the branch that they are of: without one nobody knows which rules there are.
    private func rulebook(in repository: RepositoryRef) async throws -> (branch: String, Rulebook) {
        guard let branch = try await forge.defaultBranch(of: repository),
            let tip = try await forge.tip(of: branch, in: repository)
        else {
            throw UploadError("The forge shows no default branch, whose rules uploads are judged by.")
        }
        let tree = try await environment.trees.tree(
            of: tip,
            reference: "refs/heads/\(branch)",
            in: repository,
            from: forge.cloneSource(of: repository),
            selecting: { Rulebook.selection(of: $0) }
        )
        return (branch, Rulebook(tree))
    }
}
