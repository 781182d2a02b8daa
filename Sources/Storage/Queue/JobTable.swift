import Domain
import struct Foundation.Date
import Pipeline

/// The rules of the queue by key, inside a transaction.
///
/// Deliveries and the reconciler come in through the same door, `admit`.
struct JobTable {
    let transaction: any SQLTransaction

    /// What became of a job request.
    enum Admission {
        /// A live job for the same head does it.
        case joined(id: Int64, scan: String)
        /// One that has ended did it before the request came.
        case answered(id: Int64, scan: String)
        case queued(id: Int64, scan: String)
        /// A newer commit of the key is known.
        case superseded
        /// Live jobs of the key were ended and none was made.
        case closed
        /// The repository is a project that is not scanned any more.
        case archived
    }

    /// Columns that `job(from:)` reads, of `jobs` joined with `repositories`.
    static let selection = """
        SELECT jobs.id AS id, scan, kind, number, branch, head, before, base_branch, is_default, is_rematch, is_merge_group, is_upload,
            is_tag, event_time, state, attempts, crashes, last_error, created_at, available_at, trace, forge, remote_id, path
        FROM jobs JOIN repositories ON repositories.id = jobs.repository_id
        """

    /// A job that is made continues `trace`; one that is joined keeps its own.
    func admit(
        _ request: JobRequest,
        repository: Int64,
        now: Date,
        trace: TraceID? = nil
    ) throws(StoreError) -> Admission {
        if request.isClosing {
            // Closed and reopened, the deliveries in the wrong order: the later event counts.
            if let newest = try newest(key: request.key), let time = request.eventTime?.storedMilliseconds,
                let newestTime = newest.eventTime, time < newestTime
            {
                return .superseded
            }
            try supersedeLive(key: request.key, now: now)
            try dismiss(.key(request.key), as: .superseded, because: "closed", now: now)
            return .closed
        }
        let archived = try transaction.row(
            "SELECT id FROM repositories WHERE id = $1 AND archived_at IS NOT NULL",
            [.integer(repository)]
        )
        guard archived == nil else { return .archived }
        let newest = try newest(key: request.key)
        if request.isRematch {
            guard let newest, newest.isLive else {
                return try insert(request, repository: repository, now: now, trace: trace)
            }
            // A scan of another commit is matched with the advisories of its own time.
            return newest.head == request.head.hex
                ? .joined(id: newest.id, scan: newest.scan) : .superseded
        }
        // Whoever wants a commit judged again has an answer.
        if let newest, !request.isRecheck, try isAnswered(request, by: newest) {
            return .answered(id: newest.id, scan: newest.scan)
        }
        if let newest {
            // Another base branch asks another question, even of the same head.
            let isSameBase = newest.baseBranch == request.baseBranch || request.isRecheck
            if newest.isLive, newest.head == request.head.hex, isSameBase {
                return .joined(id: newest.id, scan: newest.scan)
            }
            if request.isRecheck, newest.head != request.head.hex { return .superseded }
            if Self.isOutdated(request, by: newest) { return .superseded }
            try supersedeLive(key: request.key, now: now)
        }
        return try insert(request, repository: repository, now: now, trace: trace)
    }

    /// What the rules look at of the newest job of a key.
    struct Newest {
        let id: Int64
        let scan: String
        let isLive: Bool
        /// Not dead, superseded or cancelled: what came of it was told.
        let isDone: Bool
        let head: String
        let before: String?
        let baseBranch: String?
        let eventTime: Int64?
        let createdAt: Int64
    }

    /// Whether a request that arrives now speaks of an earlier time than the newest job.
    ///
    /// A request that says it replaces the newest job's head follows it, also when the head goes back to where it was.
    private static func isOutdated(_ request: JobRequest, by newest: Newest) -> Bool {
        guard request.head.hex != newest.head else { return false }
        let time = request.eventTime?.storedMilliseconds
        if let time, let newestTime = newest.eventTime, time < newestTime { return true }
        guard request.head.hex == newest.before, request.before?.hex != newest.head else { return false }
        guard let time, let newestTime = newest.eventTime else { return true }
        return time <= newestTime
    }

    func newest(key: String) throws(StoreError) -> Newest? {
        let row = try transaction.row(
            """
            SELECT id, scan, state, head, before, base_branch, event_time, created_at FROM jobs WHERE key = $1
            ORDER BY id DESC LIMIT 1
            """,
            [.text(key)]
        )
        guard let row else { return nil }
        let state: JobState = try row.word("state")
        return Newest(
            id: try row.integer("id"),
            scan: try row.text("scan"),
            isLive: state == .queued || state == .running,
            isDone: state == .succeeded,
            head: try row.text("head"),
            before: try row.optionalText("before"),
            baseBranch: try row.optionalText("base_branch"),
            eventTime: try row.optionalInteger("event_time"),
            createdAt: try row.integer("created_at")
        )
    }

    /// Whether the newest job has said already what an event asks for.
    ///
    /// A sweep finds what was not delivered, and the forge may deliver it all the same, later: the newest job then has a verdict on
    /// the same question, was made after the event, and not for an event that was told.
    private func isAnswered(_ request: JobRequest, by newest: Newest) throws(StoreError) -> Bool {
        guard let time = request.eventTime?.storedMilliseconds, newest.isDone, newest.eventTime == nil,
            time <= newest.createdAt, newest.head == request.head.hex,
            newest.baseBranch == request.baseBranch
        else { return false }
        // What a branch had before is what it is compared with.
        if case .branch = request.subject, newest.before != request.before?.hex { return false }
        let judged = try transaction.row(
            "SELECT id FROM scans WHERE uuid = $1 AND state = 'finished' AND outcome <> 'errored'",
            [.text(newest.scan)]
        )
        return judged != nil
    }

    private func supersedeLive(key: String, now: Date) throws(StoreError) {
        let ended = try transaction.rows(
            """
            UPDATE jobs SET state = 'superseded', lease_owner = NULL, lease_until = NULL, finished_at = $2
            WHERE key = $1 AND state IN ('queued', 'running') RETURNING id
            """,
            [.text(key), .time(now)]
        )
        for row in ended { try settleDeliveries(job: try row.integer("id"), as: .superseded, reason: nil) }
    }

    /// Moves the deliveries that wait for a job to the state its end gives them.
    func settleDeliveries(job: Int64, as state: DeliveryState, reason: String?) throws(StoreError) {
        try transaction.execute(
            "UPDATE deliveries SET state = $2, reason = $3 WHERE job_id = $1 AND state = 'queued'",
            [.integer(job), .text(state.rawValue), .text(reason)]
        )
    }

    private func insert(
        _ request: JobRequest,
        repository: Int64,
        now: Date,
        trace: TraceID?
    ) throws(StoreError) -> Admission {
        let scan = ScanID.make(at: now)
        let (kind, number, branch): (String, Int64?, String?) =
            switch request.subject {
            case .pullRequest(let number): ("pullRequest", Int64(number), nil)
            case .branch(let name): ("branch", nil, name)
            case .mergeGroup(let reference): ("branch", nil, reference)
            case .tag(let name), .upload(let name): ("branch", nil, name)
            }
        var (isMergeGroup, isTag, isUpload) = (false, false, false)
        switch request.subject {
        case .pullRequest, .branch: break
        case .mergeGroup: isMergeGroup = true
        case .tag: isTag = true
        case .upload: isUpload = true
        }
        let row = try transaction.row(
            """
            INSERT INTO jobs (scan, key, repository_id, kind, number, branch, head, before, base_branch, is_default,
                event_time, state, attempts, available_at, created_at, queued_at, is_rematch, is_merge_group, turn,
                trace, is_upload, is_tag)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 'queued', 0, $12, $12, $12, $13, $14, $15, $16, $17, $18)
            RETURNING id
            """,
            [
                .text(scan), .text(request.key), .integer(repository), .text(kind), .integer(number),
                .text(branch),
                .text(request.head.hex), .text(request.before?.hex), .text(request.baseBranch),
                .truth(request.isDefaultBranch), .time(request.eventTime), .time(now),
                .truth(request.isRematch), .truth(isMergeGroup), .integer(try turn(of: repository)),
                .text(trace?.description), .truth(isUpload), .truth(isTag),
            ]
        )
        guard let row else { throw StoreError("The database did not return the id of a new job.") }
        return .queued(id: try row.integer("id"), scan: scan)
    }

    /// When a new job of the repository is due: now, by the clock of turns, or one turn after its last one that waits.
    ///
    /// This is start-time fair queueing: the clock is the turn of the newest job that a worker took, so that a repository that
    /// was quiet neither saves up turns nor waits for those that others have queued.
    private func turn(of repository: Int64) throws(StoreError) -> Int64 {
        let row = try transaction.row(
            """
            SELECT MAX(turn) AS turn FROM (SELECT turn FROM queue_clock UNION ALL
                SELECT MAX(turn) + 1 FROM jobs WHERE repository_id = $1 AND state IN ('queued', 'running')) AS turns
            """,
            [.integer(repository)]
        )
        guard let row else { throw StoreError("The database has no clock of turns.") }
        return try row.integer("turn")
    }

    /// What a commit is to be judged for when it is to be judged again; see `DeliveryStore.record`.
    ///
    /// A tag on it has no check that could be asked for again.
    func requests(of recheck: CommitRecheck) throws(StoreError) -> [JobRequest] {
        let rows = try transaction.rows(
            """
            \(Self.selection) WHERE forge = $1 AND remote_id = $2 AND jobs.key IN
                    (SELECT key FROM scans WHERE scans.repository_id = repositories.id AND scans.head = $3)
                AND jobs.head = $3 AND jobs.is_tag = 0 AND jobs.id = (SELECT MAX(newer.id) FROM jobs AS newer WHERE newer.key = jobs.key)
            ORDER BY jobs.id
            """,
            [
                .text(recheck.repository.forge.rawValue), .text(recheck.repository.id),
                .text(recheck.head.hex),
            ]
        )
        var requests: [JobRequest] = []
        for row in rows { requests.append(try Self.request(from: row, isRecheck: true)) }
        let known = Set(requests.map(\.key))
        for request in recheck.requests where !known.contains(request.key) {
            if case .branch = request.subject, !requests.isEmpty { continue }
            requests.append(request)
        }
        return requests
    }

    func job(_ id: Int64) throws(StoreError) -> Job? {
        guard let row = try transaction.row("\(Self.selection) WHERE jobs.id = $1", [.integer(id)]) else {
            return nil
        }
        return try Self.job(from: row)
    }

    func job(scan: String) throws(StoreError) -> Job? {
        let row = try transaction.row("\(Self.selection) WHERE jobs.scan = $1", [.text(scan)])
        return try row.map { row throws(StoreError) in try Self.job(from: row) }
    }

    static func job(from row: SQLRow) throws(StoreError) -> Job {
        Job(
            id: try row.integer("id"),
            scanID: try row.text("scan"),
            request: try request(from: row),
            state: try row.word("state"),
            attempts: Int(try row.integer("attempts")),
            crashes: Int(try row.integer("crashes")),
            lastError: try row.optionalText("last_error"),
            createdAt: try row.time("created_at"),
            availableAt: try row.time("available_at"),
            trace: try row.optionalText("trace").flatMap { TraceID($0) }
        )
    }

    /// From the columns `number`, `branch`, `is_merge_group`, `is_tag` and `is_upload`.
    static func subject(from row: SQLRow) throws(StoreError) -> JobSubject {
        if let number = try row.optionalInteger("number") { return .pullRequest(number: Int(number)) }
        let branch = try row.text("branch")
        if try row.truth("is_upload") { return .upload(name: branch) }
        if try row.truth("is_tag") { return .tag(name: branch) }
        return try row.truth("is_merge_group") ? .mergeGroup(reference: branch) : .branch(name: branch)
    }

    private static func request(
        from row: SQLRow,
        isRecheck: Bool = false
    ) throws(StoreError) -> JobRequest {
        let subject = try subject(from: row)
        guard let head = CommitID(try row.text("head")) else {
            throw StoreError("The database holds a job whose head is not a commit id.")
        }
        return JobRequest(
            repository: try repository(from: row),
            subject: subject,
            head: head,
            baseBranch: try row.optionalText("base_branch"),
            isDefaultBranch: try row.truth("is_default"),
            eventTime: try row.optionalTime("event_time"),
            before: try row.optionalText("before").flatMap { CommitID($0) },
            isRematch: try row.truth("is_rematch") && !isRecheck,
            isRecheck: isRecheck
        )
    }

    /// From the columns `forge`, `remote_id` and `path`.
    static func repository(from row: SQLRow) throws(StoreError) -> RepositoryRef {
        guard let forge = ForgeID(try row.text("forge")) else {
            throw StoreError("The database holds a repository whose forge is not a forge id.")
        }
        return RepositoryRef(forge: forge, id: try row.text("remote_id"), path: try row.text("path"))
    }
}
