import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Reporting
import Storage
import Synchronization
import TestSupport
import Testing

/// The promises about writing (P4, P5) where the verdict is a check run, over GitHub's client and a scripted network.
@Suite struct CheckRunTests {
    @Test func `one run is begun when the job waits and completed by the verdict`() async throws {
        let lab = try CheckRunLab()
        try await lab.publish(nil, "Waiting")
        try await lab.publish(nil, "Waiting")
        try await lab.publish(.blocked, "1 introduced blocks", annotations: 2)
        try await lab.publish(.blocked, "1 introduced blocks", annotations: 2)
        let run = try #require(lab.hub.runs.first)
        #expect(lab.hub.runs.count == 1)
        #expect(run.status == "completed" && run.conclusion == "failure" && run.externalID == "scan-1")
        #expect(run.title == "1 introduced blocks" && run.annotations == ["note 0", "note 1"])
        #expect(run.actions == ["rescan"])
        #expect(
            lab.calls == [
                "GET /repos/acme/shop/commits/\(CheckRunLab.commit)/check-runs?check_name=gatehouse%2Fgate&filter=latest&per_page=100",
                "POST /repos/acme/shop/check-runs", "PATCH /repos/acme/shop/check-runs/1",
            ]
        )
    }

    @Test(arguments: [
        (Outcome.passed, "success"), (.warned, "neutral"), (.blocked, "failure"), (.errored, "failure"),
    ])
    func `every verdict has its conclusion`(outcome: Outcome, conclusion: String) async throws {
        let lab = try CheckRunLab()
        try await lab.publish(outcome, "text")
        #expect(lab.hub.runs.map(\.conclusion) == [conclusion])
    }

    @Test func `notes go out fifty at a time, and the conclusion with the last`() async throws {
        let lab = try CheckRunLab()
        try await lab.publish(.blocked, "many", annotations: 120)
        #expect(lab.hub.runs.map(\.annotations) == [(0..<120).map { "note \($0)" }])
        #expect(lab.hub.sent == ["in_progress 50", "in_progress 50", "completed 20"])
    }

    @Test func `the next scan of the commit gets a run of its own`() async throws {
        let lab = try CheckRunLab()
        try await lab.publish(.blocked, "blocked", annotations: 1)
        try await lab.publish(nil, "Waiting", job: 2)
        try await lab.publish(.passed, "passed", job: 2)
        #expect(lab.hub.runs.map(\.conclusion) == ["failure", "success"])
        #expect(lab.hub.runs.map(\.externalID) == ["scan-1", "scan-2"])
        #expect(lab.hub.runs.map(\.annotations.count) == [1, 0])
    }

    @Test(arguments: 0..<4)
    func `an answer that is lost leads to no second run and no second note`(lost: Int) async throws {
        let lab = try CheckRunLab()
        try await lab.publish(nil, "Waiting")
        lab.hub.loseAnswer(after: lost)
        for _ in 0..<5 {
            // The retry of the job.
            do {
                try await lab.publish(.blocked, "many", annotations: 180)
                break
            } catch {}
        }
        #expect(lab.hub.runs.map(\.annotations) == [(0..<180).map { "note \($0)" }])
        #expect(lab.hub.runs.map(\.conclusion) == ["failure"])
    }

    @Test func `a first write whose answer is lost is found again`() async throws {
        let lab = try CheckRunLab()
        lab.hub.loseAnswer(after: 0)
        await #expect(throws: ForgeError.self) { try await lab.publish(nil, "Waiting") }
        try await lab.publish(nil, "Waiting")
        try await lab.publish(.passed, "passed")
        #expect(lab.hub.runs.map(\.conclusion) == ["success"])
    }

    @Test func `a run of another App with our name is never touched`() async throws {
        let lab = try CheckRunLab()
        lab.hub.addForeign()
        try await lab.publish(.passed, "passed")
        #expect(lab.hub.runs.map(\.conclusion) == [nil, "success"])
    }

    @Test(arguments: [
        (Outcome.passed, "failure", "success"), (.warned, "failure", "neutral"),
        (.blocked, "success", "failure"), (.errored, "neutral", "failure"),
    ])
    func `a run that is lost, or whose conclusion is not the one on record, is written again`(
        outcome: Outcome,
        other: String,
        own: String
    ) async throws {
        let lab = try CheckRunLab()
        try await lab.publish(outcome, "text", annotations: 1)
        #expect(try await lab.missing().isEmpty)
        for conclusion in [other, "cancelled", "stale", nil] {
            lab.hub.leave(conclusion)
            let missing = try await lab.missing()
            #expect(missing.map(\.kind) == [.status], "\(conclusion ?? "none")")
            try await lab.doubt(missing)
            let number = Int64(lab.hub.runs.count + 1)
            try await lab.publish(outcome, "text", annotations: 1, job: number)
            #expect(lab.hub.runs.last?.conclusion == own && lab.hub.runs.last?.annotations == ["note 0"])
            #expect(try await lab.missing().isEmpty)
        }
        lab.hub.removeAll()
        #expect(try await lab.missing().map(\.kind) == [.status])
    }

    @Test func `an older job is refused, a dry run makes no call`() async throws {
        let lab = try CheckRunLab()
        try await lab.publish(.passed, "passed", job: 5)
        let before = lab.calls.count
        await #expect(throws: (any Error).self) { try await lab.publish(.blocked, "blocked", job: 4) }
        try await lab.publish(.blocked, "blocked", job: 6, dryRun: true)
        #expect(lab.calls.count == before && lab.hub.runs.map(\.conclusion) == ["success"])
    }
}

/// A publisher that writes check runs to a hub.
private struct CheckRunLab {
    static let commit = String(repeating: "a", count: 40)

    let hub = CheckRunScript()
    private let transport: ScriptedTransport
    private let client: any Forge
    private let store: StoreDatabase
    private let repository: RepositoryRef
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
        let id = try #require(ForgeID("github"))
        repository = RepositoryRef(forge: id, id: "7", path: "acme/shop")
        let hub = hub
        transport = ScriptedTransport(responder: { hub.answer($0) })
        let settings = ForgeSettings(
            id: id,
            kind: .github,
            apiURL: "https://api.example.com",
            cloneURL: "https://example.com",
            token: nil,
            app: ForgeApp(id: "1", privateKey: Secret(SampleKey.pkcs8)),
            writeInterval: .zero
        )
        let made = ForgeCatalog.makeForge(
            settings: settings,
            transport: transport,
            sleep: { _ in },
            now: { Date(timeIntervalSince1970: 1_767_225_600) }
        )
        client = try #require(made)
    }

    /// Every exchange about check runs.
    var calls: [String] {
        transport.calls.map { $0.replacing("https://api.example.com", with: "") }
            .filter { $0.contains("check-runs") }
    }

    /// What the reconciler would have written again.
    func missing() async throws -> [PublicationKey] {
        try await PublicationCheck(store: store, jobs: store).missing(
            pullRequest: nil,
            head: try #require(CommitID(Self.commit)),
            in: repository,
            on: client
        )
    }

    func doubt(_ keys: [PublicationKey]) async throws {
        for key in keys { try await store.doubt(key) }
    }

    func publish(
        _ outcome: Outcome?,
        _ text: String,
        annotations: Int = 0,
        job number: Int64 = 1,
        dryRun: Bool = false
    ) async throws {
        let commit = try #require(CommitID(Self.commit))
        let job = Job(
            id: number,
            scanID: "scan-\(number)",
            request: JobRequest(
                repository: repository,
                subject: .pullRequest(number: 1),
                head: commit,
                baseBranch: "main",
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            ),
            state: .running,
            attempts: 1,
            lastError: nil,
            createdAt: Date(timeIntervalSince1970: 0),
            availableAt: Date(timeIntervalSince1970: 0)
        )
        let notes = (0..<annotations).map {
            CheckAnnotation(
                path: "package-lock.json",
                line: 1,
                level: .failure,
                title: "note \($0)",
                message: "m"
            )
        }
        try await Publisher(store: store, dryRun: dryRun, metrics: Metrics(), pack: { $0 }).publishStatus(
            VerdictNotice(outcome: outcome, description: text),
            page: outcome.map { _ in CheckPage(summary: "s", text: "t", annotations: notes) },
            on: commit,
            in: repository,
            of: job,
            to: client,
            logger: .quiet
        )
    }
}

/// The check runs of one commit, as GitHub keeps them.
private final class CheckRunScript: Sendable {
    struct Run: Sendable {
        let id: Int
        let app: String
        var externalID = ""
        var status = "queued"
        var conclusion: String?
        var title = ""
        var annotations: [String] = []
        var actions: [String] = []
    }

    private struct State {
        var runs: [Run] = []
        var sent: [String] = []
        /// Writes until the one whose answer is lost.
        var writesLeft: Int?
    }

    private let state = Mutex(State())

    var runs: [Run] { state.withLock { $0.runs } }
    /// Status and number of notes of every write.
    var sent: [String] { state.withLock { $0.sent } }
    func loseAnswer(after writes: Int) { state.withLock { $0.writesLeft = writes } }
    func removeAll() { state.withLock { $0.runs = [] } }
    /// Somebody's rerun ends the newest one in its own way; `nil`: completed without a conclusion.
    func leave(_ conclusion: String?) {
        state.withLock { $0.runs[$0.runs.count - 1].conclusion = conclusion }
    }
    func addForeign() { state.withLock { $0.runs.append(Run(id: 999, app: "other", status: "in_progress")) } }

    func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
        let path = String(request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" })
        switch path {
        case "/app": return .json(#"{"slug": "gate"}"#)
        case "/repos/acme/shop/installation": return .json(#"{"id": 3}"#)
        case "/app/installations/3/access_tokens":
            return .json(#"{"token": "ghs_x", "expires_at": "2026-01-01T01:00:00Z"}"#, status: 201)
        case _ where request.method == .get:
            let runs = state.withLock { $0.runs.map(Self.object) }
            return .json(Self.text(["total_count": runs.count, "check_runs": runs]))
        default: return write(request, id: path.split(separator: "/").last.flatMap { Int($0) })
        }
    }

    private func write(_ request: OutboundRequest, id: Int?) -> ScriptedTransport.Answer {
        let parsed = try? JSONSerialization.jsonObject(with: Data(request.body ?? []))
        guard let payload = parsed as? [String: Any], let output = payload["output"] as? [String: Any] else {
            return .json("{}", status: 422)
        }
        return state.withLock { state in
            if id == nil {
                let next = state.runs.filter { $0.id != 999 }.count + 1
                state.runs.append(Run(id: next, app: "gate"))
            }
            guard let index = state.runs.firstIndex(where: { $0.id == id ?? state.runs.last?.id }) else {
                return .json("{}", status: 404)
            }
            let notes = output["annotations"] as? [[String: Any]] ?? []
            state.runs[index].externalID = payload["external_id"] as? String ?? ""
            state.runs[index].status = payload["status"] as? String ?? ""
            state.runs[index].conclusion = payload["conclusion"] as? String
            state.runs[index].title = output["title"] as? String ?? ""
            state.runs[index].annotations += notes.map { $0["title"] as? String ?? "" }
            let actions = payload["actions"] as? [[String: Any]] ?? []
            state.runs[index].actions = actions.map { $0["identifier"] as? String ?? "" }
            state.sent.append("\(state.runs[index].status) \(notes.count)")
            defer { state.writesLeft = state.writesLeft.map { $0 - 1 } }
            if state.writesLeft == 0 { return .failure(.interrupted) }
            return .json(Self.text(Self.object(state.runs[index])), status: id == nil ? 201 : 200)
        }
    }

    private static func object(_ run: Run) -> [String: Any] {
        [
            "id": run.id, "name": "gatehouse/gate", "external_id": run.externalID, "status": run.status,
            "conclusion": run.conclusion ?? NSNull(), "app": ["slug": run.app],
            "output": ["title": run.title, "annotations_count": run.annotations.count],
        ]
    }

    private static func text(_ value: Any) -> String {
        guard let data = try? JSONSerialization.data(withJSONObject: value) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}
