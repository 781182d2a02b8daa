import Advisories
import Basics
package import Domain
import Forges
package import Logging
import Remediation
import struct Foundation.Date

/// What is told and done about a project's fixes when somebody asks from outside.
///
/// Plans are those of `RemediationJob`, and pull requests are opened by its worker alone: asking for one puts a durable request into the
/// same queue that comments and schedules use, and waits for what comes of it.
package struct RemediationService: Sendable {
    private let job: RemediationJob
    private let queue: any RemediationQueue
    private let projects: any ProjectStore
    private let allowed: @Sendable (RepositoryRef) -> Bool
    private let deadline: Deadline
    /// How long somebody who asked for a pull request waits for it.
    private let patience: Duration
    private let logger: Logger
    /// A plan takes the network and a processor.
    private let plans = TakenSlots(limit: 2)
    private let waits = TakenSlots(limit: 16)

    private static let lookInterval = Duration.milliseconds(100)

    package init(
        job: RemediationJob,
        queue: any RemediationQueue,
        projects: any ProjectStore,
        allowed: @escaping @Sendable (RepositoryRef) -> Bool,
        deadline: Duration,
        patience: Duration = .seconds(25),
        logger: Logger
    ) {
        self.job = job
        self.queue = queue
        self.projects = projects
        self.allowed = allowed
        self.deadline = Deadline(limit: deadline)
        self.patience = patience
        self.logger = logger
    }

    // MARK: What there is

    /// A page of a project's fixes, newest first, and how many there are.
    package func fixes(
        of project: ResourceID,
        skipping: Int,
        limit: Int
    ) async throws -> (page: [Remediation], total: Int) {
        let repository = try await repository(of: project)
        return try await job.environment.store.remediations(of: repository, skipping: skipping, limit: limit)
    }

    /// The page of a fix's pull request, for people.
    package func webURL(of fix: Remediation) -> String? {
        guard let number = fix.pullRequest else { return nil }
        return job.environment.forges[fix.repository.forge]?
            .webURL(ofPullRequest: number, in: fix.repository)
    }

    private func repository(of project: ResourceID) async throws -> RepositoryRef {
        guard let known = try await projects.project(project), allowed(known.repository) else {
            throw RemediationRefusal.unknownProject
        }
        return known.repository
    }

    // MARK: What would be done

    /// What would be changed at the tip of the default branch, all fixes together; or in `manifest`, a `package.json`, alone.
    package func preview(_ project: ResourceID, manifest: [UInt8]?) async throws -> FixPreview {
        let known = try await repository(of: project)
        guard let manifest else { return try await planning(known) { try await previewOfTip(known) } }
        let tree = try LoneManifest.tree(manifest)
        return try await planning(known) {
            let subject = Judgement.Subject(repository: known.description, commit: "", base: nil)
            let outcome = try await job.plan(tree, subject, Rulebook(tree), in: known, settings(of: known))
            var preview = FixPreview(outcome, of: tree)
            preview.notes.append(
                "Planned for the given manifest alone: without its lockfile only versions that it pins are looked at, "
                    + "and nothing proves that npm ci takes the result."
            )
            return preview
        }
    }

    private func previewOfTip(_ known: RepositoryRef) async throws -> FixPreview {
        guard let start = try await start(known) else {
            var preview = FixPreview()
            preview.notes = ["The repository has no default branch with a commit."]
            return preview
        }
        let (tree, outcome) = try await job.plan(
            start.tip,
            of: start.branch,
            in: start.repository,
            on: start.forge,
            settings(of: start.repository)
        )
        var preview = FixPreview(outcome, of: tree)
        preview.branch = start.branch
        preview.commit = start.tip
        return preview
    }

    /// One plan for everything: what several pull requests would do to one file cannot be shown as one file.
    private func settings(of repository: RepositoryRef) -> RemediationSettings {
        var settings = job.environment.settings(repository)
        settings.grouping = .all
        return settings
    }

    private struct Start: Sendable {
        let forge: any Forge
        let repository: RepositoryRef
        let branch: String
        let tip: CommitID
    }

    /// Where the default branch is now; `nil` while there is none.
    private func start(_ known: RepositoryRef) async throws -> Start? {
        guard let forge = job.environment.forges[known.forge] else {
            throw UnconfiguredForgeError(forge: known.forge)
        }
        let repository = try await forge.current(known)
        guard let branch = try await forge.defaultBranch(of: repository),
            let tip = try await forge.tip(of: branch, in: repository)
        else { return nil }
        return Start(forge: forge, repository: repository, branch: branch, tip: tip)
    }

    /// In a slot, within the deadline, with errors that say who failed.
    private func planning<Value: Sendable>(
        _ repository: RepositoryRef,
        _ body: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        do {
            guard let value = try await plans.run({ try await deadline.run(body) }) else {
                throw RemediationRefusal.busy
            }
            return value
        } catch let error as any GatehouseError {
            logger.warning(
                "fixes could not be planned",
                metadata: ["repository": "\(repository)", "reason": "\(error)"]
            )
            switch error {
            case is DeadlineError: throw RemediationRefusal.tooSlow
            case is AdvisoryError: throw RemediationRefusal.noAdvisories
            case is ForgeError, is SourceControlError, is UnconfiguredForgeError:
                throw RemediationRefusal.unreachable(kind(of: repository))
            default: throw error
            }
        }
    }

    private func kind(of repository: RepositoryRef) -> ForgeKind {
        job.environment.forges[repository.forge]?.kind ?? .local
    }

    // MARK: What is done

    /// Has the fixes of the default branch proposed, whatever limits there are on pull requests.
    ///
    /// Where settings want several pull requests the answer is about the first that is not open yet. `note` writes down that it was
    /// asked for: before anything is done about it, and not where it is refused.
    package func propose(_ project: ResourceID, noting note: () async throws -> Void)
        async throws -> FixAnswer
    {
        let repository = try await repository(of: project)
        try checkOptIn(repository)
        let planned = try await planning(repository) { try await plan(repository) }
        guard let (start, fixes) = planned, !fixes.isEmpty else {
            try await note()
            return .nothing
        }
        let declined = try await job.environment.store.declinedFingerprints(
            on: start.branch,
            of: start.repository
        )
        let proposals = fixes.map { $0.proposal(for: start.branch, at: start.tip, in: start.repository) }
            .filter { !declined.contains($0.fingerprint) }
        guard let first = proposals.first else { throw RemediationRefusal.declined }
        let open = try await job.environment.store.openRemediations(of: start.repository)
        func standing(_ proposal: RemediationProposal) -> Remediation? {
            open.first { $0.baseBranch == proposal.baseBranch && $0.group == proposal.group }
        }
        let wanted = proposals.first { proposal in
            let row = standing(proposal)
            return row?.state != .open || row?.fingerprint != proposal.fingerprint
        }
        // Also for one that stands: what people did to it meanwhile only the forge knows, and the worker looks.
        let chosen = wanted ?? first
        let known = standing(chosen)?.pullRequest
        let answer = try await waits.run {
            try await note()
            return try await ask(for: chosen, standing: known)
        }
        guard let answer else { throw RemediationRefusal.busy }
        return answer
    }

    private func checkOptIn(_ repository: RepositoryRef) throws(RemediationRefusal) {
        guard job.environment.settings(repository).mode != .off else {
            throw .notOptedIn("`remediation.mode` of the settings is off for this repository.")
        }
        guard let forge = job.environment.forges[repository.forge] else {
            throw .notOptedIn("The settings have no forge `\(repository.forge)`.")
        }
        guard forge.pullRequestWriting != nil else {
            throw .notOptedIn("This forge takes no pull requests from the bot.")
        }
        guard !job.environment.dryRun else {
            throw .notOptedIn("The server runs with `dryRun: true` and publishes nothing.")
        }
    }

    private func plan(_ known: RepositoryRef) async throws -> (Start, [BranchFixes.Fix])? {
        guard let start = try await start(known) else { return nil }
        let outcome = try await job.plan(
            start.tip,
            of: start.branch,
            in: start.repository,
            on: start.forge,
            job.environment.settings(start.repository)
        ).outcome
        return (start, outcome.fixes)
    }

    /// The request is durable before anything else: whoever asks may go away.
    private func ask(for wanted: RemediationProposal, standing number: Int?) async throws -> FixAnswer {
        let store = job.environment.store
        try await queue.requestFixes(
            for: wanted.baseBranch,
            of: wanted.repository,
            isAsked: true,
            trace: nil,
            at: job.environment.now()
        )
        // Gives the fix its id before it is written; nothing where the worker was faster.
        try await store.plan(wanted, now: job.environment.now())
        let start = job.environment.now()
        var progress = FixProgress.pending
        // Whichever way the clock is set meanwhile.
        while progress == .pending,
            abs(job.environment.now().timeIntervalSince(start)) < patience / .seconds(1)
        {
            try await Task.sleep(for: Self.lookInterval)
            progress =
                try await queue.fixProgress(
                    of: wanted.baseBranch,
                    in: wanted.repository,
                    now: job.environment.now()
                ) ?? .done
        }
        guard let row = try await store.remediation(branch: wanted.branch, in: wanted.repository) else {
            return .nothing
        }
        switch (row.state, progress) {
        // One that is open and says something else is not what was asked for yet.
        case (.open, _) where row.fingerprint == wanted.fingerprint || progress == .done:
            return row.pullRequest == number ? .standing(row) : .opened(row)
        case (_, .pending), (_, .later): return .underWay(row)
        case (.failed, _), (_, .failed), (.open, _):
            throw RemediationRefusal.notWritten(kind(of: wanted.repository))
        case (.planned, .done):
            // The branch moved meanwhile to where nothing is to be fixed.
            try await store.end(row.id, as: .superseded, now: job.environment.now())
            return .nothing
        case (.writing, .done): return .underWay(row)
        case (.closedByHuman, .done) where row.fingerprint == wanted.fingerprint:
            throw RemediationRefusal.declined
        case (.merged, .done), (.closedByHuman, .done), (.superseded, .done): return .nothing
        }
    }
}

/// What came of asking for a pull request.
package enum FixAnswer: Sendable, Equatable {
    /// There is nothing to change.
    case nothing
    /// It was there before; perhaps it was brought up to date.
    case standing(Remediation)
    case opened(Remediation)
    /// It is being written, or waits for its turn.
    case underWay(Remediation)
}
