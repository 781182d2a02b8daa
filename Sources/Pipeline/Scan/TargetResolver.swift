import Domain
import Forges
import Logging
import Reporting

/// What is to be judged, as the forge tells it now.
struct ScanTarget: Sendable {
    let repository: RepositoryRef
    let head: CommitID
    let headReference: String
    let pullRequest: Int?
    /// `nil`: nothing to compare with.
    let base: CommitID?
    /// The commit whose policy counts.
    let policy: CommitID
}

/// From a job to what it is to judge: the forge's present view of the pull request or branch decides, not the delivery's.
struct TargetResolver: Sendable {
    let environment: ScanJob.Environment
    let job: Job
    let forge: any Forge
    let logger: Logger

    enum Resolution {
        case judge(ScanTarget)
        /// Nothing to do, with the reason for the log.
        case nothing(String)
        /// Another commit took over.
        case superseded(String)
    }

    /// Looks at the forge, and sets the pending status once it is known that there is something to judge.
    func target(in repository: RepositoryRef) async throws -> Resolution {
        switch job.request.subject {
        case .pullRequest(let number): try await pullRequestTarget(number, in: repository)
        case .branch(let name): try await branchTarget(name, in: repository)
        case .mergeGroup(let reference): try await mergeGroupTarget(reference, in: repository)
        // Judged by `DetachedJob`.
        case .tag, .upload: .nothing("nothing of it is told on the forge")
        }
    }

    private func pullRequestTarget(_ number: Int, in repository: RepositoryRef) async throws -> Resolution {
        guard let pullRequest = try await forge.pullRequest(number, in: repository) else {
            throw ForgeError(.notFound, detail: "pull request \(number) of \(repository) does not exist")
        }
        guard pullRequest.isOpen else { return .nothing("the pull request is closed") }
        guard pullRequest.head == job.request.head else {
            return try await follow(pullRequest, repository)
        }
        do {
            try await publishPending(on: pullRequest.head, repository)
        } catch let error as ForgeError {
            // The comment tells the verdict also where no status can be written.
            guard error.isRefusal else { throw error }
            logger.info("the pending status could not be written", metadata: ["reason": "\(error)"])
        }

        guard let tip = try await tip(of: pullRequest.baseBranch, repository) else {
            throw RejectedError("The base branch \(pullRequest.baseBranch) does not exist.")
        }
        var mergeBase = pullRequest.mergeBase
        if mergeBase == nil {
            mergeBase = try await self.mergeBase(of: tip, and: pullRequest.head, repository)
        }
        guard let mergeBase else {
            throw RejectedError(
                "No merge base with \(pullRequest.baseBranch) was found, so there is nothing to compare with."
            )
        }
        return .judge(
            ScanTarget(
                repository: repository,
                head: pullRequest.head,
                headReference: forge.headReference(ofPullRequest: number),
                pullRequest: number,
                base: mergeBase,
                policy: tip
            )
        )
    }

    /// Of a base branch; a forge may lose sight of one for a moment.
    private func tip(of branch: String, _ repository: RepositoryRef) async throws -> CommitID? {
        try await lookTwice("the forge does not show the branch \(branch) now") {
            try await forge.tip(of: branch, in: repository)
        }
    }

    /// A first "none" is not believed, neither on early attempts nor within a later one, which other trouble may have led to.
    private func lookTwice(
        _ problem: String,
        _ look: () async throws -> CommitID?
    ) async throws -> CommitID? {
        if let found = try await look() { return found }
        if job.attempts < 3 { throw ForgeError(.notFound, detail: problem) }
        try await environment.sleep(.seconds(1))
        return try await look()
    }

    /// Asks the forge; a commit that just arrived may not be known everywhere yet.
    private func mergeBase(
        of base: CommitID,
        and head: CommitID,
        _ repository: RepositoryRef
    ) async throws -> CommitID? {
        try await lookTwice("the forge knows no merge base of \(base.short) and \(head.short) yet") {
            try await forge.mergeBase(of: base, and: head, in: repository)
        }
    }

    /// The pull request's head is not the commit of the job.
    private func follow(
        _ pullRequest: PullRequest,
        _ repository: RepositoryRef
    ) async throws -> Resolution {
        // The API may lag behind the delivery; a newer push supersedes this job while it waits.
        let lagging = ForgeError(.conflict, detail: "the forge shows another head than the delivery")
        if job.attempts < 4 { throw lagging }
        let request = JobRequest(
            repository: repository,
            subject: job.request.subject,
            head: pullRequest.head,
            baseBranch: pullRequest.baseBranch,
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        guard try await environment.jobs.enqueue(request, at: environment.now()) != nil else { throw lagging }
        return .superseded("the head is \(pullRequest.head.short) now")
    }

    private func branchTarget(_ name: String, in repository: RepositoryRef) async throws -> Resolution {
        // What the default branch contains is stored whatever else its commit heads.
        if !job.request.isDefaultBranch {
            let open = try await forge.openPullRequests(head: name, in: repository)
            if let number = open.first { return .nothing("pull request \(number) reports on this branch") }
        }
        try await publishPending(on: job.request.head, repository)
        var other: CommitID?
        if job.request.isDefaultBranch {
            other = job.request.before
        } else if let baseBranch = job.request.baseBranch {
            other = try await tip(of: baseBranch, repository)
        }
        var base: CommitID?
        if let other {
            base = try await mergeBase(of: other, and: job.request.head, repository)
            guard base != nil else {
                throw RejectedError(
                    "No merge base with \(other.short) was found, so there is nothing to compare with."
                )
            }
        }
        return .judge(
            ScanTarget(
                repository: repository,
                head: job.request.head,
                headReference: "refs/heads/\(name)",
                pullRequest: nil,
                base: base,
                // The default branch is its own base branch.
                policy: job.request.isDefaultBranch ? job.request.head : other ?? job.request.head
            )
        )
    }

    /// What the queue adds to what is before it, judged by the policy of the branch that it ends in.
    private func mergeGroupTarget(
        _ reference: String,
        in repository: RepositoryRef
    ) async throws -> Resolution {
        let head = job.request.head
        guard let base = job.request.before, base != head else {
            throw RejectedError("The merge queue does not say what its commit is built on.")
        }
        try await publishPending(on: head, repository)
        let branch = job.request.baseBranch ?? ""
        guard let tip = try await tip(of: branch, repository) else {
            throw RejectedError("The base branch \(branch) does not exist.")
        }
        return .judge(
            ScanTarget(
                repository: repository,
                head: head,
                headReference: reference,
                pullRequest: nil,
                base: base,
                policy: tip
            )
        )
    }

    private func publishPending(on commit: CommitID, _ repository: RepositoryRef) async throws {
        try await environment.publisher.publishStatus(
            .pending,
            on: commit,
            in: repository,
            of: job,
            to: forge,
            logger: logger
        )
    }
}
