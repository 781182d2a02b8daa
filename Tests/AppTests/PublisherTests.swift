import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Storage
import Synchronization
import TestSupport
import Testing

/// The promises about writing (P4, P5, P8) over GitHub's client, a scripted network and a store on disk.
@Suite struct PublisherTests {
    private static let body = "<!-- gatehouse:report -->\nall good"

    @Test func `the first comment is looked for, then made; the same again makes no call`() async throws {
        let lab = try PublisherLab()
        try await lab.comment(Self.body)
        #expect(
            lab.calls == [
                "GET /user", "GET /repos/acme/shop/issues/1/comments?per_page=100",
                "POST /repos/acme/shop/issues/1/comments",
            ]
        )
        try await lab.comment(Self.body)
        try await lab.comment(Self.body, job: 2)
        #expect(lab.calls.count == 3)
        #expect(try await lab.publication(.comment)?.job == 2)
    }

    @Test func `of several who tell it at once one makes the comment`() async throws {
        let lab = try PublisherLab()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<8 { group.addTask { try await lab.comment(Self.body) } }
            try await group.waitForAll()
        }
        #expect(lab.forge.comments.map(\.body) == [Self.body])
        #expect(lab.calls.count == 3, "\(lab.calls)")
        // What is told is made of what the one before has told.
        let told = try await lab.comment(job: 1) { known in (known?.body ?? "nothing") + "!" }
        #expect(told.known?.remoteID == "1" && told.body == Self.body + "!")
        #expect(lab.forge.comments.map(\.body) == [Self.body + "!"])
    }

    @Test func `another body edits the same comment in place`() async throws {
        let lab = try PublisherLab()
        try await lab.comment(Self.body)
        try await lab.comment(Self.body + "!", job: 2)
        #expect(lab.calls.last == "PATCH /repos/acme/shop/issues/comments/1")
        #expect(lab.forge.comments.map(\.body) == [Self.body + "!"])
    }

    @Test func `a comment that somebody deleted is searched for over all pages, then made again`()
        async throws
    {
        let lab = try PublisherLab()
        try await lab.comment(Self.body)
        lab.forge.remove(1)
        for _ in 0..<150 { lab.forge.add("chatter", by: 9) }
        let other = lab.forge.add(Self.body + " of an earlier run", by: PublisherLab.me)
        try await lab.comment(Self.body + "!", job: 2)
        #expect(lab.calls.contains("GET /repos/acme/shop/issues/1/comments?per_page=100&page=2"))
        #expect(lab.forge.body(of: other) == Self.body + "!")
        #expect(lab.forge.comments.filter { $0.author == PublisherLab.me }.count == 1)

        lab.forge.remove(other)
        try await lab.comment(Self.body + "?", job: 3)
        #expect(lab.forge.comments.filter { $0.author == PublisherLab.me }.map(\.body) == [Self.body + "?"])
    }

    @Test func `a stranger's comment with our marker and ours without it at byte 0 are never touched`()
        async throws
    {
        let lab = try PublisherLab()
        let stranger = lab.forge.add(Self.body, by: 9)
        let ghost = lab.forge.add(Self.body, by: nil)
        let reply = lab.forge.add("see " + Self.body, by: PublisherLab.me)
        try await lab.comment(Self.body)
        #expect(lab.forge.comments.count == 4)
        #expect(lab.calls.filter { $0.hasPrefix("PATCH") || $0.hasPrefix("DELETE") }.isEmpty)
        #expect(lab.forge.body(of: stranger) == Self.body && lab.forge.body(of: ghost) == Self.body)
        #expect(lab.forge.body(of: reply) == "see " + Self.body)
    }

    @Test func `copies of ours go, the lowest stays`() async throws {
        let lab = try PublisherLab()
        let ids = (0..<3).map { lab.forge.add("\(Self.body) \($0)", by: PublisherLab.me) }
        try await lab.comment(Self.body)
        #expect(lab.forge.comments.map(\.id) == [ids[0]])
        #expect(lab.forge.comments.map(\.body) == [Self.body])
        #expect(try await lab.publication(.comment)?.remoteID == "\(ids[0])")
    }

    @Test func `when the answer to a create is lost, the retry finds the comment and makes no second one`()
        async throws
    {
        let lab = try PublisherLab()
        lab.forge.loseNextWrite()
        await #expect(throws: ForgeError.self) { try await lab.comment(Self.body) }
        #expect(try await lab.publication(.comment)?.isComplete == false)
        let before = lab.calls.count
        try await lab.comment(Self.body)
        #expect(lab.forge.comments.map(\.body) == [Self.body])
        #expect(lab.calls.dropFirst(before).allSatisfy { $0.hasPrefix("GET") })
        #expect(try await lab.publication(.comment)?.isComplete == true)
    }

    @Test func `when the answer to an edit is lost, the retry edits again`() async throws {
        let lab = try PublisherLab()
        try await lab.comment(Self.body)
        lab.forge.loseNextWrite()
        await #expect(throws: ForgeError.self) { try await lab.comment(Self.body + "!", job: 2) }
        try await lab.comment(Self.body + "!", job: 2)
        #expect(lab.forge.comments.map(\.body) == [Self.body + "!"])
    }

    @Test func `a read that fails is not taken for absence`() async throws {
        let lab = try PublisherLab()
        lab.forge.failReads(500)
        await #expect(throws: ForgeError.self) { try await lab.comment(Self.body) }
        #expect(lab.calls.filter { $0.hasPrefix("POST") }.isEmpty)
    }

    @Test func `a comment that an earlier account of ours wrote is left and a new one made`() async throws {
        let lab = try PublisherLab()
        try await lab.comment(Self.body)
        lab.forge.forbid(1)
        lab.forge.change(1, author: 9)
        try await lab.comment(Self.body + "!", job: 2)
        #expect(lab.forge.comments.map(\.body) == [Self.body, Self.body + "!"])
        try await lab.comment(Self.body + "?", job: 3)
        #expect(lab.forge.comments.map(\.body) == [Self.body, Self.body + "?"])
    }

    @Test func `an older job is refused once a newer one has begun`() async throws {
        let lab = try PublisherLab()
        try await lab.comment(Self.body, job: 5)
        try await lab.status(.success, "passed", job: 5)
        let before = lab.calls.count
        await #expect(throws: (any Error).self) { try await lab.comment(Self.body + "!", job: 4) }
        await #expect(throws: (any Error).self) { try await lab.status(.failure, "blocked", job: 4) }
        #expect(lab.calls.count == before)
        #expect(lab.forge.comments.map(\.body) == [Self.body])
        #expect(try await lab.publication(.comment)?.job == 5)
    }

    @Test func `a status is set once and again only when it changes`() async throws {
        let lab = try PublisherLab()
        try await lab.status(.pending, "queued")
        try await lab.status(.pending, "queued")
        try await lab.status(.success, "passed")
        try await lab.status(.success, "passed", job: 2)
        let path = "POST /repos/acme/shop/statuses/\(PublisherLab.commit)"
        #expect(lab.calls == [path, path])
    }

    @Test func `a status whose answer was lost is looked at first`() async throws {
        let lab = try PublisherLab()
        lab.forge.loseNextWrite()
        await #expect(throws: ForgeError.self) { try await lab.status(.success, "passed") }
        let before = lab.calls.count
        try await lab.status(.success, "passed")
        #expect(lab.calls.dropFirst(before).allSatisfy { $0.hasPrefix("GET") })
        #expect(lab.calls.count == before + 1)

        lab.forge.dropNextWrite()
        await #expect(throws: ForgeError.self) { try await lab.status(.failure, "blocked", job: 2) }
        try await lab.status(.failure, "blocked", job: 2)
        #expect(lab.forge.statuses == ["success: passed", "failure: blocked"])
    }

    @Test func `a job that is run again does not take its verdict back to pending`() async throws {
        let lab = try PublisherLab()
        try await lab.status(.pending, "waiting")
        try await lab.status(.failure, "blocked")
        // The process died before the job was done.
        try await lab.status(.pending, "waiting")
        try await lab.status(.failure, "blocked")
        #expect(lab.forge.statuses == ["pending: waiting", "failure: blocked"])
        // Another job has something to wait for.
        try await lab.status(.pending, "waiting", job: 2)
        #expect(lab.forge.statuses.last == "pending: waiting")
    }

    @Test func `a dry run makes no call, keeps what it would say, and does not count as published`()
        async throws
    {
        let lab = try PublisherLab()
        try await lab.comment(Self.body, dryRun: true)
        try await lab.status(.success, "passed", dryRun: true)
        #expect(lab.calls.isEmpty)
        #expect(try await lab.publication(.comment)?.body == Self.body)
        #expect(try await lab.publication(.status)?.body == "success: passed")
        try await lab.comment(Self.body, job: 2)
        try await lab.status(.success, "passed", job: 2)
        #expect(lab.forge.comments.map(\.body) == [Self.body])
        #expect(lab.forge.statuses == ["success: passed"])
    }
}

/// A publisher with what it writes to.
struct PublisherLab: Sendable {
    static let me = 42
    static let commit = String(repeating: "a", count: 40)

    let forge = CommentScript()
    private let transport: ScriptedTransport
    private let client: any Forge
    private let store: StoreDatabase
    private let publisher: Publisher
    private let dryPublisher: Publisher
    private let repository: RepositoryRef
    private let commit: CommitID
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        store = try StoreDatabase.open(path: "\(folder.path)/store.sqlite")
        publisher = Publisher(store: store, dryRun: false, metrics: Metrics(), pack: { $0 })
        dryPublisher = Publisher(store: store, dryRun: true, metrics: Metrics(), pack: { $0 })
        let id = try #require(ForgeID("github"))
        repository = RepositoryRef(forge: id, id: "7", path: "acme/shop")
        commit = try #require(CommitID(Self.commit))
        let script = forge
        transport = ScriptedTransport(responder: { script.answer($0) })
        let settings = ForgeSettings(
            id: id,
            kind: .github,
            apiURL: "https://api.example.com",
            cloneURL: "https://example.com",
            token: Secret("canary-token"),
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

    /// `METHOD /path` of every exchange so far.
    var calls: [String] { transport.calls.map { $0.replacing("https://api.example.com", with: "") } }

    func comment(_ body: String, job: Int64 = 1, dryRun: Bool = false) async throws {
        try await (dryRun ? dryPublisher : publisher).publishComment(
            body,
            onPullRequest: 1,
            in: repository,
            of: self.job(job),
            to: client,
            logger: .quiet
        )
    }

    func comment(job: Int64, body: (Publication?) throws -> String) async throws
        -> (known: Publication?, body: String)
    {
        try await publisher.publishComment(
            onPullRequest: 1,
            in: repository,
            of: self.job(job),
            to: client,
            logger: .quiet,
            body: body
        )
    }

    func status(
        _ state: CommitStatus.State,
        _ text: String,
        job: Int64 = 1,
        dryRun: Bool = false
    ) async throws {
        let outcomes: [CommitStatus.State: Outcome] = [
            .success: .passed, .failure: .blocked, .error: .errored,
        ]
        try await (dryRun ? dryPublisher : publisher).publishStatus(
            VerdictNotice(outcome: outcomes[state], description: text),
            on: commit,
            in: repository,
            of: self.job(job),
            to: client,
            logger: .quiet
        )
    }

    func publication(_ kind: PublicationKey.Kind) async throws -> Publication? {
        let target = kind == .comment ? "1" : Self.commit
        return try await store.publication(PublicationKey(repository: repository, kind: kind, target: target))
    }

    private func job(_ id: Int64) -> Job {
        let request = JobRequest(
            repository: repository,
            subject: .pullRequest(number: 1),
            head: commit,
            baseBranch: "main",
            isDefaultBranch: false,
            eventTime: nil,
            before: nil
        )
        let time = Date(timeIntervalSince1970: 1_767_225_600)
        return Job(
            id: id,
            scanID: "scan-\(id)",
            request: request,
            state: .running,
            attempts: 1,
            lastError: nil,
            createdAt: time,
            availableAt: time
        )
    }
}

extension Logger {
    static var quiet: Logger { Logger(label: "test") { _ in SwiftLogNoOpLogHandler() } }
}

/// The rule behind the scripted transport: comments and statuses of one pull request, as GitHub answers.
final class CommentScript: Sendable {
    struct Comment: Sendable {
        let id: Int
        var author: Int?
        var body: String
    }

    private struct State {
        var comments: [Comment] = []
        var statuses: [(state: String, text: String)] = []
        var lastID = 0
        var forbidden: Set<Int> = []
        var readFailure: Int?
        /// The next write happens and its answer is lost, or neither.
        var fault: Fault?
    }

    private enum Fault { case losesAnswer, losesRequest }

    private let state = Mutex(State())

    var comments: [Comment] { state.withLock { $0.comments } }
    var statuses: [String] { state.withLock { $0.statuses.map { "\($0.state): \($0.text)" } } }

    func body(of id: Int) -> String? { comments.first { $0.id == id }?.body }
    func remove(_ id: Int) { state.withLock { $0.comments.removeAll { $0.id == id } } }
    func forbid(_ id: Int) { state.withLock { _ = $0.forbidden.insert(id) } }
    func failReads(_ status: Int) { state.withLock { $0.readFailure = status } }
    func loseNextWrite() { state.withLock { $0.fault = .losesAnswer } }
    func dropNextWrite() { state.withLock { $0.fault = .losesRequest } }

    func change(_ id: Int, author: Int) {
        state.withLock { state in
            for index in state.comments.indices where state.comments[index].id == id {
                state.comments[index].author = author
            }
        }
    }

    @discardableResult
    func add(_ body: String, by author: Int?) -> Int {
        state.withLock { state in
            state.lastID += 1
            state.comments.append(Comment(id: state.lastID, author: author, body: body))
            return state.lastID
        }
    }

    func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
        let target = request.url.replacing("https://api.example.com", with: "")
        let path = String(target.prefix { $0 != "?" })
        let last = path.split(separator: "/").last.map(String.init) ?? ""
        if request.method == .get {
            if let status = state.withLock({ $0.readFailure }) { return .json("{}", status: status) }
            if path == "/user" { return .json(#"{"id":\#(PublisherLab.me),"login":"gatehouse"}"#) }
            if last == "comments" { return list(page: target.contains("page=2") ? 2 : 1, path) }
            return .json(
                Self.text(["statuses": state.withLock { state in state.statuses.reversed().map(Self.status) }]
                )
            )
        }
        let fault = state.withLock { state in
            defer { state.fault = nil }
            return state.fault
        }
        if fault == .losesRequest { return .failure(.interrupted) }
        let answer = write(request, last, Int(last))
        return fault == .losesAnswer ? .failure(.interrupted) : answer
    }

    private func write(_ request: OutboundRequest, _ last: String, _ id: Int?) -> ScriptedTransport.Answer {
        let payload =
            (try? JSONSerialization.jsonObject(with: Data(request.body ?? []))) as? [String: Any] ?? [:]
        let body = payload["body"] as? String ?? ""
        switch (request.method, last) {
        case (.post, "comments"):
            let id = add(body, by: PublisherLab.me)
            return .json(
                Self.text(Self.comment(Comment(id: id, author: PublisherLab.me, body: body))),
                status: 201
            )
        case (.post, _):
            let status = (payload["state"] as? String ?? "", payload["description"] as? String ?? "")
            state.withLock { $0.statuses.append(status) }
            return .json(Self.text(Self.status(status)), status: 201)
        case (.patch, _):
            return state.withLock { state in
                guard let index = state.comments.firstIndex(where: { $0.id == id }) else {
                    return .json(#"{"message":"Not Found"}"#, status: 404)
                }
                if let id, state.forbidden.contains(id) {
                    return .json(#"{"message":"Forbidden"}"#, status: 403)
                }
                state.comments[index].body = body
                return .json(Self.text(Self.comment(state.comments[index])))
            }
        default:
            if let id { remove(id) }
            return .response(OutboundResponse(status: 204, headers: [], body: []))
        }
    }

    private func list(page: Int, _ path: String) -> ScriptedTransport.Answer {
        let all = comments
        let part = all.dropFirst((page - 1) * 100).prefix(100).map(Self.comment)
        let next = "<https://api.example.com\(path)?per_page=100&page=\(page + 1)>; rel=\"next\""
        return .json(
            Self.text(Array(part)),
            headers: all.count > page * 100 ? [(name: "link", value: next)] : []
        )
    }

    private static func comment(_ comment: Comment) -> [String: Any] {
        let user: Any = comment.author.map { ["id": $0] } ?? NSNull()
        return ["id": comment.id, "user": user, "body": comment.body]
    }

    private static func status(_ status: (state: String, text: String)) -> [String: Any] {
        ["state": status.state, "context": Publisher.context, "description": status.text]
    }

    private static func text(_ value: Any) -> String {
        guard let data = try? JSONSerialization.data(withJSONObject: value) else { return "" }
        return String(decoding: data, as: UTF8.self)
    }
}

/// A folder that goes away with the value.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}
