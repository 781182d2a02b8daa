import Advisories
import Basics
import Domain
import Extractors
import Forges
import Foundation
import Licensing
import Logging
import Pipeline
import Reporting
import Storage
import Synchronization
import TestSupport
import Testing

/// Where no commit status can be written at all the comment comes all the same, and where nothing may be asked it comes later: whole
/// jobs over GitLab's client, a scripted network and a store on disk.
@Suite struct RefusedStatusTests {
    private static let head = String(repeating: "a", count: 40)
    private static let base = String(repeating: "b", count: 40)
    private static let now = Date(timeIntervalSince1970: 1_767_225_600)

    @Test(arguments: [403, 404])
    func `a status that is refused for good keeps no comment from being written`(status: Int) async throws {
        let lab = try Lab()
        lab.hub.refuse(with: Array(repeating: status, count: 99))
        #expect(try await lab.run() == .succeeded)
        #expect(lab.hub.notes.count == 1)
        let note = try #require(lab.hub.notes.first)
        #expect(note.hasPrefix(TemplateLibrary.marker) && note.contains(String(Self.head.prefix(10))))
        #expect(lab.hub.statuses.isEmpty)
        #expect(lab.verdicts("errored") == 0 && lab.verdicts("passed") + lab.verdicts("warned") == 1)
        // A 404 may pass: a commit that just arrived.
        #expect(lab.pauses.withLock { $0 } == (status == 404 ? [.seconds(1), .seconds(4)] : []))
        #expect(lab.metrics.value("gatehouse_statuses_refused_total") == 1)
        #expect(try await lab.missing().map(\.kind) == [.status], "it is asked for again when that is due")

        // Let in meanwhile: the next job sets it, and the comment stays the one that it is.
        lab.hub.refuse(with: [])
        #expect(try await lab.run(isRecheck: true) == .succeeded)
        #expect(lab.hub.notes == [note])
        #expect(lab.hub.statuses.last == "success")
        #expect(try await lab.missing().isEmpty)
        #expect(lab.metrics.value("gatehouse_statuses_refused_total") == 1)
    }

    @Test(arguments: [403, 422])
    func `a head whose status is refused is judged again by the next server, not by the next sweep`(
        status: Int
    ) async throws {
        let lab = try Lab(attempts: 1)
        lab.hub.refuse(with: Array(repeating: status, count: 99))
        let result = try await lab.run()
        // One that might have passed has used up the attempts.
        #expect((result == .succeeded) == (status != 422), "\(result)")
        try await lab.sweep(with: lab.publisher, until: "there were some sweeps") {
            lab.metrics.value("gatehouse_sweeps_total", ["forge": "gitlab", "result": "done"]) >= 3
        }
        #expect(try await lab.queued().isEmpty)
        try await lab.sweep(with: lab.anotherPublisher, until: "a server that starts tries it") {
            try await !lab.queued().isEmpty
        }
    }

    @Test func `a commit that the forge does not know at once gets its status in the same attempt`()
        async throws
    {
        let lab = try Lab()
        // The pending one, and twice the verdict.
        lab.hub.refuse(with: [404, 404, 404])
        #expect(try await lab.run() == .succeeded)
        #expect(lab.hub.notes.count == 1 && lab.hub.statuses == ["success"])
        #expect(lab.metrics.value("gatehouse_statuses_refused_total") == 0)
        #expect(try await lab.missing().isEmpty)
    }

    @Test(arguments: [500, 503])
    func `an outage is no refusal: the job is tried again`(status: Int) async throws {
        let lab = try Lab()
        // The pending one passes.
        lab.hub.refuse(with: [201, status])
        guard case .retry(_, _, let counts) = try await lab.run() else {
            Issue.record("the job is not tried again")
            return
        }
        #expect(counts && lab.hub.notes.count == 1)
        #expect(lab.metrics.value("gatehouse_statuses_refused_total") == 0)
    }

    /// The forge, or a proxy before it, says so of every call for longer than all attempts would last.
    @Test(arguments: [nil, "60"])
    func `a limit takes no attempt, and the verdict comes when it is over`(after: String?) async throws {
        let lab = try Lab(attempts: 2)
        lab.hub.limit(after.map { [(name: "retry-after", value: $0)] } ?? [])
        var result = try await lab.run()
        var waits: [Double] = []
        for _ in 1...6 {
            guard case .retry(let time, _, let counts) = result, !counts else {
                Issue.record("\(result)")
                return
            }
            waits.append(time.timeIntervalSince(lab.hub.now))
            lab.hub.pass(to: time)
            if waits.count == 6 { lab.hub.limit(nil) }
            result = try await lab.attempt()
        }
        #expect(waits == (after == nil ? [60, 120, 240, 480, 900, 900] : Array(repeating: 60, count: 6)))
        #expect(result == .succeeded && lab.hub.limited == 6)
        #expect(lab.hub.notes.count == 1 && lab.hub.statuses.last == "success")
    }

    @Test func `where there is no comment a refused status is a dead letter`() async throws {
        let lab = try Lab()
        lab.hub.refuse(with: Array(repeating: 403, count: 99))
        guard case .dead(let error) = try await lab.run(.branch(name: "main")) else {
            Issue.record("nobody is told")
            return
        }
        #expect(error.contains("403") && lab.hub.notes.isEmpty)
    }

    /// A scan job with everything around it.
    private struct Lab {
        let hub = Hub()
        let metrics = Metrics()
        let pauses = PauseLog()
        private let folder: TemporaryFolder
        private let store: StoreDatabase
        private let forge: any Forge
        private let repository: RepositoryRef
        private let retry: RetryPolicy
        /// As long as the server runs.
        let publisher: Publisher

        init(attempts: Int = 16) throws {
            retry = RetryPolicy(attempts: attempts)
            folder = try TemporaryFolder()
            store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
            let id = try #require(ForgeID("gitlab"))
            repository = RepositoryRef(forge: id, id: "7", path: "acme/shop")
            let hub = hub
            let made = ForgeCatalog.makeForge(
                settings: ForgeSettings(
                    id: id,
                    kind: .gitlab,
                    apiURL: "https://api.example.com",
                    cloneURL: "https://git.example.com",
                    token: Secret("canary-token"),
                    writeInterval: .zero
                ),
                transport: ScriptedTransport(responder: { hub.answer($0) }),
                sleep: { _ in },
                now: { hub.now }
            )
            forge = try #require(made)
            publisher = Publisher(store: store, dryRun: false, metrics: metrics, pack: { $0 })
        }

        /// Of the server after a restart.
        var anotherPublisher: Publisher {
            Publisher(store: store, dryRun: false, metrics: metrics, pack: { $0 })
        }

        func queued() async throws -> [Job] { try await store.queued(limit: 9) }

        /// Sweeps without a pause until the condition holds.
        func sweep(with publisher: Publisher, until what: String, _ condition: () async throws -> Bool)
            async throws
        {
            let reconciler = Reconciler(
                Reconciler.Environment(
                    forges: [forge.id: forge],
                    store: store,
                    jobs: store,
                    allowed: { _ in true },
                    named: { _ in [] },
                    discovers: { _ in false },
                    hookAddress: { _ in "" },
                    publications: store,
                    publisher: publisher,
                    fixes: nil,
                    metrics: metrics,
                    now: { RefusedStatusTests.now }
                ),
                interval: .milliseconds(5),
                logger: .quiet
            )
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { await reconciler.run() }
                defer { group.cancelAll() }
                try await eventually(what, details: { metrics.text() }) {
                    try await condition() ? true : nil
                }
            }
        }

        func verdicts(_ outcome: String) -> Double {
            metrics.value("gatehouse_verdicts_total", ["outcome": outcome])
        }

        /// One job from the queue to its end.
        func run(
            _ subject: JobSubject = .pullRequest(number: 1),
            isRecheck: Bool = false
        ) async throws -> JobResult {
            let request = JobRequest(
                repository: repository,
                subject: subject,
                head: try #require(CommitID(RefusedStatusTests.head)),
                baseBranch: subject == .pullRequest(number: 1) ? "main" : nil,
                isDefaultBranch: subject != .pullRequest(number: 1),
                eventTime: nil,
                before: nil,
                isRecheck: isRecheck
            )
            _ = try #require(try await store.enqueue(request, at: hub.now))
            return try await attempt()
        }

        /// One attempt at the job that waits.
        func attempt() async throws -> JobResult {
            let now = hub.now
            let job = try #require(
                try await store.claim(worker: "w", until: now.addingTimeInterval(60), now: now)
            )
            let result = try await runner.run(job)
            try await store.finish(job: job.id, worker: "w", with: result, now: now)
            return result
        }

        /// What the reconciler would have written again.
        func missing() async throws -> [PublicationKey] {
            try await PublicationCheck(store: store, jobs: store).missing(
                pullRequest: 1,
                head: try #require(CommitID(RefusedStatusTests.head)),
                in: repository,
                on: forge
            )
        }

        private var runner: JobRunner {
            get throws {
                let settings = ScanSettings(
                    maxAdvisoryAge: .seconds(86_400),
                    organisationPolicy: nil,
                    exclusions: .standard,
                    licenses: try LicenseCatalog.standard()
                )
                let hub = hub
                let pauses = pauses
                return JobRunner(
                    scan: ScanJob(
                        ScanJob.Environment(
                            forges: [forge.id: forge],
                            trees: Trees(),
                            jobs: store,
                            scans: store,
                            publisher: publisher,
                            judgement: Judgement(advisories: NoAdvisories(), settings: settings),
                            comments: CommentRenderer(templates: try TemplateLibrary()),
                            sleep: { pause in pauses.note(pause) },
                            now: { hub.now }
                        )
                    ),
                    retry: retry,
                    deadline: .seconds(60),
                    metrics: metrics,
                    logger: .quiet,
                    now: { hub.now }
                )
            }
        }
    }

    /// Pauses that a job would have made.
    private final class PauseLog: Sendable {
        private let kept = Mutex<[Duration]>([])

        func note(_ pause: Duration) { kept.withLock { $0.append(pause) } }
        func withLock<Value>(_ body: ([Duration]) -> Value) -> Value { kept.withLock { body($0) } }
    }

    /// Every commit holds the same project, without dependencies.
    private struct Trees: CommitTreeSource {
        func tree(
            of commit: CommitID,
            reference: String?,
            in repository: RepositoryRef,
            from source: CloneSource,
            selecting select: @escaping @Sendable (FileTree) -> Set<String>
        ) async throws(SourceControlError) -> FileTree {
            FileTree(files: ["package-lock.json": #"{"lockfileVersion": 3, "packages": {"": {}}}"#])
        }

        func mergeBase(
            of base: CommitID,
            and head: CommitID,
            headReference: String?,
            in repository: RepositoryRef,
            from source: CloneSource
        ) async throws(SourceControlError) -> CommitID? { base }
    }

    /// An index that knows nothing.
    private struct NoAdvisories: AdvisorySource {
        private static let current = AdvisorySnapshot(id: "s", date: now, advisoryCount: 1)

        func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { Self.current }

        func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
            AdvisoryAnswer(snapshot: Self.current, advisories: [:])
        }
    }

    /// A project of GitLab with one merge request.
    private final class Hub: Sendable {
        private struct State {
            var notes: [String] = []
            var statuses: [String] = []
            var answers: [Int] = []
            var now = RefusedStatusTests.now
            var limit: [(name: String, value: String)]?
            var limited = 0
        }

        private let state = Mutex(State())

        var now: Date { state.withLock { $0.now } }
        func pass(to time: Date) { state.withLock { $0.now = time } }
        /// From now on every call is answered 429 with these headers; `nil`: none any more.
        func limit(_ headers: [(name: String, value: String)]?) { state.withLock { $0.limit = headers } }
        /// Calls that were answered so.
        var limited: Int { state.withLock { $0.limited } }

        var notes: [String] { state.withLock { $0.notes } }
        /// State of every status that was taken.
        var statuses: [String] { state.withLock { $0.statuses } }
        /// What the next writes of statuses are answered with; those after them are taken.
        func refuse(with answers: [Int]) { state.withLock { $0.answers = answers } }

        func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
            let limit = state.withLock { state in
                if state.limit != nil { state.limited += 1 }
                return state.limit
            }
            if let limit { return .json("Retry later", status: 429, headers: limit) }
            let path = String(request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" })
            let (head, base) = (RefusedStatusTests.head, RefusedStatusTests.base)
            switch (request.method, path) {
            case (.get, "/user"): return .json(#"{"id": 42, "username": "bot"}"#)
            case (.get, "/projects/7"): return .json(#"{"id": 7, "path_with_namespace": "acme/shop"}"#)
            case (.get, "/projects/7/merge_requests"):
                return .json(#"[{"iid": 1, "sha": "\#(head)", "target_branch": "main"}]"#)
            case (.get, "/projects/7/merge_requests/1"):
                return .json(
                    """
                    {"iid": 1, "state": "opened", "draft": false, "title": "T", "sha": "\(head)",
                     "source_branch": "x", "target_branch": "main",
                     "diff_refs": {"base_sha": "\(base)", "head_sha": "\(head)", "start_sha": "\(base)"}}
                    """
                )
            case (.get, "/projects/7/repository/branches/main"):
                return .json(#"{"name": "main", "commit": {"id": "\#(base)"}}"#)
            case (.get, "/projects/7/merge_requests/1/notes"):
                return .json(Self.text(notes.enumerated().map { Self.note($0.offset + 1, $0.element) }))
            case (.post, "/projects/7/merge_requests/1/notes"): return take(Self.payload(request))
            case (.put, "/projects/7/merge_requests/1/notes/1"): return change(Self.payload(request))
            case (.get, "/projects/7/merge_requests/1/notes/1"):
                return notes.first.map { .json(Self.text(Self.note(1, $0))) } ?? .json("{}", status: 404)
            case (.get, "/projects/7/repository/commits/\(head)/statuses"):
                let all = statuses.enumerated().map {
                    ["id": $0.offset + 1, "name": Publisher.context, "status": $0.element] as [String: Any]
                }
                return .json(Self.text(all))
            case (.post, "/projects/7/statuses/\(head)"): return set(Self.payload(request))
            default: return .json(#"{"message": "404 Not found"}"#, status: 404)
            }
        }

        private func take(_ payload: [String: Any]) -> ScriptedTransport.Answer {
            let body = payload["body"] as? String ?? ""
            let number = state.withLock { state in
                state.notes.append(body)
                return state.notes.count
            }
            return .json(Self.text(Self.note(number, body)), status: 201)
        }

        private func change(_ payload: [String: Any]) -> ScriptedTransport.Answer {
            let body = payload["body"] as? String ?? ""
            state.withLock { $0.notes = [body] }
            return .json(Self.text(Self.note(1, body)))
        }

        private func set(_ payload: [String: Any]) -> ScriptedTransport.Answer {
            let status = state.withLock { state in
                let status = state.answers.isEmpty ? 201 : state.answers.removeFirst()
                if status == 201 { state.statuses.append(payload["state"] as? String ?? "") }
                return status
            }
            return .json(#"{"message": "no"}"#, status: status)
        }

        private static func note(_ id: Int, _ body: String) -> [String: Any] {
            ["id": id, "system": false, "author": ["id": 42], "body": body]
        }

        private static func payload(_ request: OutboundRequest) -> [String: Any] {
            // Not JSON shows as missing keys.
            (try? JSONSerialization.jsonObject(with: Data(request.body ?? []))) as? [String: Any] ?? [:]
        }

        private static func text(_ value: Any) -> String {
            // Nor is it taken for an answer.
            guard let data = try? JSONSerialization.data(withJSONObject: value) else { return "" }
            return String(decoding: data, as: UTF8.self)
        }
    }
}
