package import Domain
package import Forges
package import Logging
import Reporting
package import struct Foundation.Date

/// Carries out the commands of a comment and answers them in one comment (promises P4, P8).
///
/// Who may not write to the repository gets no answer, and neither does anybody while that cannot be found out.
package struct CommandRunner: Sendable {
    /// Everything commands work with.
    package struct Environment: Sendable {
        package let forges: [ForgeID: any Forge]
        package let jobs: any JobStore
        package let commands: any CommandStore
        package let scans: any ScanStore
        /// `nil` where nobody plans fixes.
        package let remediations: Remediations?
        package let retry: RetryPolicy
        package let dryRun: Bool
        package let sleep: @Sendable (Duration) async throws -> Void
        package let now: @Sendable () -> Date

        package init(
            forges: [ForgeID: any Forge],
            jobs: any JobStore,
            commands: any CommandStore,
            scans: any ScanStore,
            remediations: Remediations? = nil,
            retry: RetryPolicy,
            dryRun: Bool,
            sleep: @escaping @Sendable (Duration) async throws -> Void,
            now: @escaping @Sendable () -> Date
        ) {
            self.forges = forges
            self.jobs = jobs
            self.commands = commands
            self.scans = scans
            self.remediations = remediations
            self.retry = retry
            self.dryRun = dryRun
            self.sleep = sleep
            self.now = now
        }
    }

    private let environment: Environment

    package init(_ environment: Environment) { self.environment = environment }

    package func run(_ command: QueuedCommand, logger: Logger) async -> CommandResult {
        // Attempts that ended with the process count too.
        guard command.attempts <= environment.retry.attempts else {
            return .failed(error: "every attempt ended without a result, perhaps with the process")
        }
        do {
            return try await carryOut(command)
        } catch {
            let failure = error as? any GatehouseError ?? UnexpectedError(detail: "\(error)")
            let again = environment.retry.again(
                after: failure,
                attempt: command.attempts,
                now: environment.now()
            )
            guard let again else { return .failed(error: failure.description) }
            if again.counts {
                logger.warning("commands will be tried again", metadata: ["reason": "\(failure)"])
            }
            return .retry(at: again.at, error: failure.description, counts: again.counts)
        }
    }

    private func carryOut(_ queued: QueuedCommand) async throws -> CommandResult {
        let request = queued.request
        guard let forge = environment.forges[request.repository.forge] else {
            throw UnconfiguredForgeError(forge: request.repository.forge)
        }
        let me = try await forge.currentUser()
        if request.authorID == me.id { return .silent(reason: "a comment of our own") }
        let repository = try await forge.current(request.repository)
        let author = ForgeUser(id: request.authorID, login: request.authorLogin)
        var permission = try await forge.permission(of: author, in: repository)
        if permission == .none {
            // A first "none" is not believed: nobody writes a command a second time for that. Others wait for this, and anybody may
            // comment, so the second comes soon.
            try await environment.sleep(.milliseconds(200))
            permission = try await forge.permission(of: author, in: repository)
        }
        guard permission >= .write else {
            return .silent(reason: "the author may not write to the repository")
        }
        let number: Int
        switch try await subject(of: request.source, in: repository) {
        case .pullRequest(let own): number = own
        case .branch(let branch) where !BotBranch.isOurs(branch):
            // There is no place for an answer; the pull request is one.
            return .silent(reason: try await fix(branch, of: repository, forge) ?? "fixes are not enabled")
        case .branch, .mergeGroup, .tag, .upload, nil:
            return .silent(reason: "neither a pull request nor a branch of others was judged")
        }
        guard let pullRequest = try await forge.pullRequest(number, in: repository) else {
            throw ForgeError(.notFound, detail: "pull request \(number) of \(repository) does not exist")
        }
        var answers: [CommandAnswer] = []
        for line in request.lines {
            guard let text = try await answer(to: line, of: queued.id, on: pullRequest, forge) else {
                continue
            }
            answers.append(CommandAnswer(line: line, text: text))
        }
        guard !answers.isEmpty else { return .silent(reason: "carried out") }
        let body = CommandAnswer.comment(answers, to: request.source.key, limit: forge.commentLimit)
        let id = try await publish(body, for: request.source.key, me, on: pullRequest, forge)
        return .answered(body: body, remoteID: id)
    }

    /// What the commands are about; a button only says which scan it stood beside.
    private func subject(
        of source: CommandRequest.Source,
        in repository: RepositoryRef
    ) async throws(StoreError) -> JobSubject? {
        switch source {
        case .comment(_, let number): return .pullRequest(number: number)
        case .button(let scan):
            guard let job = try await environment.jobs.job(scan: scan),
                job.request.repository.forge == repository.forge,
                job.request.repository.id == repository.id
            else { return nil }
            return job.request.subject
        }
    }

    /// `nil` when what was done shows by itself.
    private func answer(
        to line: String,
        of command: Int64,
        on pullRequest: PullRequest,
        _ forge: any Forge
    ) async throws -> String? {
        switch CommentCommand.parse(line) {
        case nil: nil
        case .rescan: try await rescan(pullRequest, for: line, of: command)
        case .explain(let id): try await explain(id, on: pullRequest)
        case .fix: try await fix(pullRequest, forge)
        case .help: CommandAnswer.help
        case .mistake(let text): text + " `\(CommentCommand.name) help` says what there is."
        }
    }

    private func rescan(
        _ pullRequest: PullRequest,
        for line: String,
        of command: Int64
    ) async throws -> String? {
        guard pullRequest.isOpen else { return "The pull request is closed, so it is not judged." }
        let request = JobRequest(
            repository: pullRequest.repository,
            subject: .pullRequest(number: pullRequest.number),
            head: pullRequest.head,
            baseBranch: pullRequest.baseBranch,
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        let job = try await environment.commands
            .enqueue(request, for: line, of: command, at: environment.now())
        return job == nil ? "A newer commit is about to be judged." : nil
    }

    /// Fixes for the branch of the pull request go into that branch; those of a fork, which is not ours to write to, into its base.
    private func fix(_ pullRequest: PullRequest, _ forge: any Forge) async throws -> String {
        let isOwn = BotBranch.isOurs(pullRequest.headBranch)
        let isHere = pullRequest.isOpen && !pullRequest.isFromFork && !isOwn
        let branch = isHere ? pullRequest.headBranch : pullRequest.baseBranch
        return try await fix(branch, of: pullRequest.repository, forge)
            ?? "Remediation is not enabled here, so there is no fix to open."
    }

    /// Says what will happen; `nil` when nothing will.
    private func fix(
        _ branch: String,
        of repository: RepositoryRef,
        _ forge: any Forge
    ) async throws -> String? {
        guard let remediations = environment.remediations,
            remediations.areOffered(in: repository, on: forge)
        else { return nil }
        try await remediations.request(
            for: branch,
            of: repository,
            isAsked: true,
            trace: nil,
            at: environment.now()
        )
        return
            "Fixes for \(Markdown.code(branch).source) are being planned. What can be fixed comes as a pull request into it; "
            + "the rest stays as the report says."
    }

    private func explain(_ id: String, on pullRequest: PullRequest) async throws -> String {
        let key = JobRequest.key(of: .pullRequest(number: pullRequest.number), in: pullRequest.repository)
        guard let report = try await environment.scans.newestReport(of: key) else {
            return "This pull request has not been judged yet."
        }
        return try FindingExplanation(report: report).text(for: id)
    }

    /// Looks first: an attempt that ended with the process may have written already.
    private func publish(
        _ body: String,
        for source: String,
        _ me: ForgeUser,
        on pullRequest: PullRequest,
        _ forge: any Forge
    ) async throws -> String? {
        if environment.dryRun { return nil }
        let marker = CommandAnswer.marker(of: source)
        let (number, repository) = (pullRequest.number, pullRequest.repository)
        let ours = try await forge.comments(onPullRequest: number, in: repository)
            .first { $0.authorID == me.id && $0.body.hasPrefix(marker) }
        if let ours { return ours.id }
        return try await forge.createComment(body, onPullRequest: number, in: repository).id
    }
}
