package import Domain
package import Forges

/// Compares what was published with what the forge shows: people delete comments, and other programs set statuses.
///
/// Reads only.
package struct PublicationCheck: Sendable {
    private let store: any PublicationStore
    private let jobs: any JobStore

    package init(store: any PublicationStore, jobs: any JobStore) {
        self.store = store
        self.jobs = jobs
    }

    /// What is not there as it was recorded, of a head that was judged and whose job is over.
    ///
    /// What was never recorded is not missed, nor what a job is at: another pull request may have the same head. A job may also
    /// have begun while the forge was asked, which then shows its work.
    package func missing(
        pullRequest: Int?,
        head: CommitID,
        in repository: RepositoryRef,
        on forge: any Forge
    ) async throws -> [PublicationKey] {
        var missing: [PublicationKey] = []
        if let number = pullRequest {
            let key = PublicationKey(repository: repository, kind: .comment, target: "\(number)")
            if let known = try await recorded(key),
                try await !isThere(known, onPullRequest: number, in: repository, by: forge),
                try await isUntouched(known)
            {
                missing.append(key)
            }
        }
        let key = PublicationKey(repository: repository, kind: .status, target: head.hex)
        guard let known = try await recorded(key) else { return missing }
        if try await !isShown(known, on: head, in: repository, by: forge), try await isUntouched(known) {
            missing.append(key)
        }
        return missing
    }

    /// Whether nobody has begun to write since; who writes notes so before.
    private func isUntouched(_ known: Publication) async throws -> Bool {
        try await store.publication(known.key) == known
    }

    private func recorded(_ key: PublicationKey) async throws -> Publication? {
        guard let known = try await store.publication(key) else { return nil }
        if let state = try await jobs.job(known.job)?.state, state == .queued || state == .running {
            return nil
        }
        return known
    }

    private func isThere(
        _ known: Publication,
        onPullRequest number: Int,
        in repository: RepositoryRef,
        by forge: any Forge
    ) async throws -> Bool {
        // Begun, and nobody is at it any more.
        guard known.isComplete, let id = known.remoteID else { return false }
        let comment = try await lookTwice {
            try await forge.comment(id, onPullRequest: number, in: repository)
        }
        return comment.map { Self.plain($0.body) } == Self.plain(known.body)
    }

    /// A first "there is none" is not believed: what is judged again for it would be told twice.
    private func lookTwice<Value>(_ look: () async throws -> Value?) async throws -> Value? {
        if let found = try await look() { return found }
        return try await look()
    }

    private func isShown(
        _ known: Publication,
        on head: CommitID,
        in repository: RepositoryRef,
        by forge: any Forge
    ) async throws -> Bool {
        // Nobody is at it any more.
        if known.isPending || !known.isComplete { return false }
        if let surface = forge.checkRuns {
            let run = try await surface.checkRun(named: Publisher.context, on: head, in: repository)
            guard let run, run.isCompleted, let conclusion = run.conclusion else { return false }
            return Self.agrees(conclusion, with: known)
        }
        let status = try await lookTwice {
            try await forge.status(context: Publisher.context, on: head, in: repository)
        }
        // Only the state: forges cut descriptions, and have words of their own before them.
        return status.map { known.body.hasPrefix("\($0.state.rawValue): ") } ?? false
    }

    /// Whether a check run that is over says what was recorded: `success` stands for a warning too.
    private static func agrees(_ conclusion: String, with known: Publication) -> Bool {
        let states: [CommitStatus.State] =
            switch CheckRun.Conclusion(rawValue: conclusion) {
            case .success, .neutral: [.success]
            case .failure: [.failure, .error]
            // Cancelled, stale or left over: none of ours.
            case nil: []
            }
        return states.contains { known.body.hasPrefix("\($0.rawValue): ") }
    }

    /// Forges normalise line ends and the space around a text.
    private static func plain(_ body: String) -> String {
        let lines = body.replacing("\r\n", with: "\n").trimmingPrefix { $0.isWhitespace }
        guard let end = lines.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(lines[...end])
    }
}
