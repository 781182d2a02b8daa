import Basics
package import Domain
package import Forges
package import Logging
package import Reporting

/// Writes results to a forge so that every write is found again after a crash (promise P4) and a newer result is never
/// overwritten (P5): intent on disk, look, write, record.
package struct Publisher: Sendable {
    /// The context of our commit status, and the name of our check run.
    package static let context = "gatehouse/gate"

    private let store: any PublicationStore
    let dryRun: Bool
    let metrics: Metrics
    /// Gzip.
    let pack: @Sendable ([UInt8]) throws -> [UInt8]
    /// Shared by all copies of this publisher.
    let refusedStatuses = RefusedStatuses()
    private let turns = Turns()

    /// `pack` makes one gzip member of bytes.
    package init(
        store: any PublicationStore,
        dryRun: Bool,
        metrics: Metrics,
        pack: @escaping @Sendable ([UInt8]) throws -> [UInt8]
    ) {
        self.store = store
        self.dryRun = dryRun
        self.metrics = metrics
        self.pack = pack
    }

    /// What a dry run records is not on the forge, and must not count as that later.
    private func contentHash(_ body: String) -> String {
        Digest.sha256Hex(Array((dryRun ? "dry run\n" + body : body).utf8))
    }

    /// Brings our one comment on a pull request up to date.
    ///
    /// Idempotent. One writer at a time for a pull request: two that find no comment would both make one.
    package func publishComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef,
        of job: Job,
        to forge: any Forge,
        logger: Logger
    ) async throws {
        try await publishComment(
            onPullRequest: number,
            in: repository,
            of: job,
            to: forge,
            logger: logger
        ) { _ in body }
    }

    /// The same with what `body` makes of what is known when it is our turn; returns both.
    @discardableResult
    package func publishComment(
        onPullRequest number: Int,
        in repository: RepositoryRef,
        of job: Job,
        to forge: any Forge,
        logger: Logger,
        body: (Publication?) throws -> String
    ) async throws -> (known: Publication?, body: String) {
        try await turns.run("\(repository.forge)/\(repository.id)/#\(number)") {
            let key = PublicationKey(repository: repository, kind: .comment, target: "\(number)")
            let known = try await store.publication(key)
            let text = try body(known)
            try await write(text, known, key, number, in: repository, of: job, to: forge, logger: logger)
            return (known, text)
        }
    }

    private func write(
        _ body: String,
        _ known: Publication?,
        _ key: PublicationKey,
        _ number: Int,
        in repository: RepositoryRef,
        of job: Job,
        to forge: any Forge,
        logger: Logger
    ) async throws {
        let hash = contentHash(body)
        guard try await store.begin(key, job: job.id, contentHash: hash, isFarewell: false) else {
            throw SupersededError()
        }
        if let known, known.isComplete, known.contentHash == hash {
            // Unchanged: no call, but the record moves on to this job.
            try await store.complete(
                key,
                job: job.id,
                contentHash: hash,
                remoteID: known.remoteID,
                body: body
            )
            return
        }
        let id =
            dryRun
            ? nil
            : try await upsert(body, known: known, onPullRequest: number, in: repository, to: forge)
        try await store.complete(key, job: job.id, contentHash: hash, remoteID: id, body: body)
        metrics.count("gatehouse_publications_total", ["kind": "comment"])
        logger.info("comment published", metadata: ["comment": "\(id ?? "dry run")"])
    }

    /// By the stored id, else by author and marker over all pages, else a new one.
    ///
    /// Copies of ours are removed.
    private func upsert(
        _ body: String,
        known: Publication?,
        onPullRequest number: Int,
        in repository: RepositoryRef,
        to forge: any Forge
    ) async throws -> String {
        if let id = known?.remoteID {
            do {
                let updated = try await forge.updateComment(
                    id,
                    body: body,
                    onPullRequest: number,
                    in: repository
                )
                if let updated { return updated.id }
            } catch {
                // Perhaps an earlier account of the bot wrote it. If we may not write at all, the next write says so.
                guard error.reason == .forbidden else { throw error }
            }
        }
        let me = try await forge.currentUser()
        let ours = try await forge.comments(onPullRequest: number, in: repository)
            .filter { $0.authorID == me.id && $0.body.hasPrefix(TemplateLibrary.marker) }
        guard let keep = ours.first else {
            return try await forge.createComment(body, onPullRequest: number, in: repository).id
        }
        for copy in ours.dropFirst() {
            try await forge.deleteComment(copy.id, onPullRequest: number, in: repository)
        }
        if keep.body == body { return keep.id }
        let updated = try await forge.updateComment(
            keep.id,
            body: body,
            onPullRequest: number,
            in: repository
        )
        guard let updated else {
            throw ForgeError(.conflict, detail: "our comment \(keep.id) vanished while it was updated")
        }
        return updated.id
    }

    /// Sets our status on a commit, or brings our check run up to date where the forge has those; `page` is for the latter.
    ///
    /// Idempotent. One writer at a time for a commit; `condition` is asked when it is our turn, and `false` leaves all as it
    /// is. `isFarewell` lets a job that was replaced say that it has no verdict.
    package func publishStatus(
        _ notice: VerdictNotice,
        page: CheckPage? = nil,
        on commit: CommitID,
        in repository: RepositoryRef,
        of job: Job,
        to forge: any Forge,
        logger: Logger,
        isFarewell: Bool = false,
        onlyIf condition: (() async throws -> Bool)? = nil
    ) async throws {
        let key = PublicationKey(repository: repository, kind: .status, target: commit.hex)
        let isVerdict = !isFarewell && notice.status.state != .pending
        try await turns.run("\(repository.forge)/\(repository.id)/\(commit)") {
            if let condition, try await !condition() { return }
            do {
                try await write(
                    notice,
                    CheckRun(notice, page, of: job),
                    on: commit,
                    in: repository,
                    of: job,
                    to: forge,
                    logger: logger,
                    isFarewell: isFarewell
                )
                if isVerdict { refusedStatuses.forget(key) }
            } catch let error as ForgeError {
                if isVerdict { refusedStatuses.note(key, error) }
                throw error
            }
        }
    }

    private func write(
        _ notice: VerdictNotice,
        _ run: CheckRun,
        on commit: CommitID,
        in repository: RepositoryRef,
        of job: Job,
        to forge: any Forge,
        logger: Logger,
        isFarewell: Bool
    ) async throws {
        let key = PublicationKey(repository: repository, kind: .status, target: commit.hex)
        let status = notice.status
        let body = "\(status.state.rawValue): \(status.description)"
        let hash = contentHash(forge.checkRuns == nil ? body : "\(body)\n\(run.contentText)")
        let known = try await store.publication(key)
        // A job that is run again has had its verdict shown, or was about to: back to pending would be a step back.
        if status.state == .pending, let known, known.job == job.id, known.contentHash != hash { return }
        guard try await store.begin(key, job: job.id, contentHash: hash, isFarewell: isFarewell) else {
            throw SupersededError()
        }
        let isSet = known.map { $0.isComplete && $0.contentHash == hash } ?? false
        var remoteID: String?
        if !isSet, !dryRun, let surface = forge.checkRuns {
            let writer = CheckRunWriter(surface: surface, commit: commit, repository: repository)
            remoteID = try await writer.write(run, known: known, contentHash: hash)
        } else if !isSet, !dryRun {
            // An intent without completion may have reached the forge before a crash: look first.
            let uncertain = known.map { !$0.isComplete } ?? false
            let current =
                uncertain
                ? try await forge.status(context: status.context, on: commit, in: repository) : nil
            if current?.state != status.state || current?.description != status.description {
                try await forge.setStatus(status, on: commit, in: repository)
            }
        }
        try await store.complete(key, job: job.id, contentHash: hash, remoteID: remoteID, body: body)
        guard !isSet else { return }
        metrics.count("gatehouse_publications_total", ["kind": "status"])
        logger.info("status published", metadata: ["state": "\(status.state.rawValue)"])
    }
}

/// A newer job has published already, or took this job's place: stop and publish nothing.
struct SupersededError: Error {}

extension ForgeError {
    /// Whether it says no to this one thing: asking again is in vain, while the rest may well be allowed.
    var isRefusal: Bool { reason == .forbidden || reason == .notFound }
}

/// Serialises the writers of one commit's status, as the announcer and the worker that took the job meanwhile, and those of one pull
/// request's comment, as a worker and whoever asks for it by REST.
private actor Turns {
    private var busy: Set<String> = []
    private var waiting: [String: [CheckedContinuation<Void, Never>]] = [:]

    /// Runs `body` when nobody else is at `key`.
    nonisolated func run<Value>(_ key: String, _ body: () async throws -> Value) async throws -> Value {
        await take(key)
        do {
            let value = try await body()
            await give(key)
            return value
        } catch {
            await give(key)
            throw error
        }
    }

    private func take(_ key: String) async {
        if busy.insert(key).inserted { return }
        await withCheckedContinuation { waiting[key, default: []].append($0) }
    }

    private func give(_ key: String) {
        guard var queue = waiting[key], !queue.isEmpty else {
            busy.remove(key)
            return
        }
        let next = queue.removeFirst()
        waiting[key] = queue.isEmpty ? nil : queue
        next.resume()
    }
}
