import Basics
import Domain
import Extractors
import Forges
import Logging
import Reporting

/// Judges what no branch stands for, an upload or a tag, by the rules of the repository's default branch, and stores the result.
///
/// Nothing is told on the forge: it knows no commit of an upload, and the status of a tag's commit is that of its branch. What the
/// upload or the tagged commit says of rules does not count.
struct DetachedJob: Sendable {
    let environment: ScanJob.Environment
    let job: Job
    let forge: any Forge
    let logger: Logger

    func run(in repository: RepositoryRef) async throws -> JobResult {
        // Its process died when all was stored: what was judged then may be gone by now.
        if try await environment.scans.report(scan: job.scanID) != nil { return .succeeded }
        let judgement =
            job.request.subject.isSBOM ? environment.judgement.leavingOut(.standard) : environment.judgement
        let (branch, rules) = try await rulebook(in: repository)
        let files = try await files(in: repository, by: judgement)
        let judged = try await judgement.judge(
            Judgement.Subject(
                repository: repository.description,
                commit: job.request.head.hex,
                base: nil,
                branch: branch
            ),
            head: files,
            base: nil,
            on: Judgement.Grounds(
                rulebook: rules,
                earlier: try await environment.scans.earlierResult(before: job),
                memory: try await environment.scans.memory(of: repository).withoutSightings
            ),
            now: environment.now(),
            step: { environment.progress.note($0, of: job.id) }
        )
        if job.request.subject.isSBOM, judged.report.inventory.manifests.isEmpty {
            throw UploadError("The SBOM was not read.")
        }
        try Task.checkCancellation()
        environment.progress.note(.storing, of: job.id)
        try await store(judged.report)
        return .succeeded
    }

    func store(_ report: Report) async throws {
        try await environment.scans.save(report, reportJSON: ReportJSON.encode(report), of: job)
        environment.publisher.metrics.count(report.verdict)
        logger.info("judged and not published", metadata: ["verdict": "\(report.verdict.outcome.rawValue)"])
    }

    /// What is judged: of a tag the commit that it marked when somebody asked, also where it was moved since.
    private func files(in repository: RepositoryRef, by judgement: Judgement) async throws -> FileTree {
        if case .tag(let name) = job.request.subject {
            return try await environment.trees.tree(
                of: job.request.head,
                reference: JobSubject.reference(ofTag: name),
                in: repository,
                from: forge.cloneSource(of: repository),
                selecting: { judgement.settings.selection(of: $0) }
            )
        }
        guard let uploads = environment.uploads else {
            throw UploadError("Nothing can be uploaded to this server any more.")
        }
        return try await uploads.tree(
            ofUpload: job.request.head,
            for: repository,
            selecting: { judgement.settings.selection(of: $0) }
        )
    }

    /// With the branch that they are of: without one nobody knows which rules there are.
    private func rulebook(in repository: RepositoryRef) async throws -> (branch: String, Rulebook) {
        guard let branch = try await forge.defaultBranch(of: repository),
            let tip = try await forge.tip(of: branch, in: repository)
        else {
            throw RejectedError("The forge shows no default branch, by whose rules this is judged.")
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
