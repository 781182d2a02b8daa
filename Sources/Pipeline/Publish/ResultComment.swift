package import Domain
package import Forges
package import Logging
package import Reporting

/// Tells the result of a scan on a pull request of the same repository, because somebody asks for it.
package struct ResultComment: Sendable {
    /// What came of it.
    package struct Posted: Sendable, Equatable {
        /// Whether there was one before.
        package enum Status: String, Sendable, CaseIterable {
            case posted, updated
            case dryRun = "dry_run"
        }

        package let status: Status
        /// The forge's id; `nil` where nothing was written.
        package let comment: String?
        /// Of the pull request, for people.
        package let url: String?
        package let body: String
    }

    /// Why nothing is told.
    package enum Refusal: Error, Sendable, Equatable {
        /// The scan has no result.
        case noResult
        /// The forge does not show the bot the repository.
        case hidden
        case noPullRequest
        /// The comment shows a newer result.
        case outdated
        /// Another commit was scanned than that of the pull request.
        case otherPullRequest
    }

    private let forges: [ForgeID: any Forge]
    private let jobs: any JobStore
    private let scans: any ScanStore
    private let publications: any PublicationStore
    private let publisher: Publisher
    private let comments: CommentRenderer

    package init(
        forges: [ForgeID: any Forge],
        jobs: any JobStore,
        scans: any ScanStore,
        publications: any PublicationStore,
        publisher: Publisher,
        comments: CommentRenderer
    ) {
        self.forges = forges
        self.jobs = jobs
        self.scans = scans
        self.publications = publications
        self.publisher = publisher
        self.comments = comments
    }

    /// Idempotent; `dryRun` writes nothing.
    ///
    /// `note` writes down that it was asked for: before the forge is told, and not where it is refused or told nothing.
    package func post(
        scan: String,
        onPullRequest number: Int,
        dryRun: Bool,
        logger: Logger,
        noting note: () async throws -> Void
    ) async throws -> Posted {
        guard let job = try await jobs.job(scan: scan), let bytes = try await scans.report(scan: scan) else {
            throw Refusal.noResult
        }
        guard let forge = forges[job.request.repository.forge] else {
            throw UnconfiguredForgeError(forge: job.request.repository.forge)
        }
        guard let repository = try await forge.currentIfShown(job.request.repository) else {
            throw Refusal.hidden
        }
        guard let pullRequest = try await forge.pullRequest(number, in: repository) else {
            throw Refusal.noPullRequest
        }
        // What a tag was judged by is not what a pull request is judged by, whatever its commit.
        guard job.request.subject.isToldOnForge,
            job.request.subject == .pullRequest(number: number) || job.request.head == pullRequest.head
        else {
            throw Refusal.otherPullRequest
        }
        let key = PublicationKey(repository: repository, kind: .comment, target: "\(number)")
        let url = forge.webURL(ofPullRequest: number, in: repository)
        func text(_ known: Publication?) throws -> String {
            // As it was written then: a stored report does not hold everything that a comment shows.
            if let known, known.isComplete, known.job == job.id { return known.body }
            return comments.comment(for: try ReportReader.report(bytes), limit: forge.commentLimit)
        }
        if dryRun {
            let body = try text(try await publications.publication(key))
            return Posted(status: .dryRun, comment: nil, url: url, body: body)
        }
        try await note()
        do {
            let (known, body) = try await publisher.publishComment(
                onPullRequest: number,
                in: repository,
                of: job,
                to: forge,
                logger: logger,
                body: text
            )
            return Posted(
                status: known?.remoteID == nil ? .posted : .updated,
                comment: try await publications.publication(key)?.remoteID,
                url: url,
                body: body
            )
        } catch is SupersededError {
            throw Refusal.outdated
        }
    }
}
