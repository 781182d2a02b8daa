import Domain
import Pipeline
import Storage
import Testing

/// Commands of comments, from delivery to end.
@Suite struct CommandStoreTests {
    private static func request(_ comment: String = "11") -> CommandRequest {
        CommandRequest(
            repository: Sample.repository,
            source: .comment(comment, pullRequest: 3),
            authorID: "5",
            authorLogin: "alice",
            lines: ["/gatehouse rescan", "/gatehouse explain x"]
        )
    }

    private func next(_ fixture: StoreFixture, at time: Int = 0) async throws -> QueuedCommand? {
        try await fixture.store.nextCommand(at: Sample.time(time))
    }

    @Test func `a delivered command waits until it is carried out`() async throws {
        let fixture = try StoreFixture()
        let receipt = try await fixture.record("d1", .command(Self.request()))
        #expect(receipt.status == .enqueued && receipt.scanID == nil)
        #expect(try await fixture.state("d1") == .received)
        let command = try #require(try await next(fixture))
        #expect(command.request == Self.request() && command.attempts == 1)
        // A process that died in between: the same again, and the attempt has counted.
        #expect(try await next(fixture)?.attempts == 2)
        try await fixture.store.finish(
            command: command.id,
            with: .answered(body: "Done.", remoteID: "99"),
            now: Sample.time(1)
        )
        #expect(try await fixture.state("d1") == .done)
        #expect(try await next(fixture, at: 9) == nil)
        let row = try #require(try await fixture.rows("SELECT * FROM commands").first)
        #expect(try row.text("answer") == "Done." && row.text("remote_id") == "99")
    }

    @Test func `a button counts each time, and for whoever pressed it last`() async throws {
        func press(_ author: String) -> CommandRequest {
            CommandRequest(
                repository: Sample.repository,
                source: .button(scan: "s1"),
                authorID: author,
                authorLogin: "user\(author)",
                lines: ["/gatehouse fix"]
            )
        }
        let fixture = try StoreFixture()
        #expect(try await fixture.record("d1", .command(press("5"))).status == .enqueued)
        // Pressed again while it waits.
        #expect(try await fixture.record("d2", .command(press("5"))).status == .ignored)
        let first = try #require(try await next(fixture))
        #expect(first.request == press("5"))
        try await fixture.store.finish(
            command: first.id,
            with: .silent(reason: "done"),
            now: Sample.time(1)
        )
        #expect(try await fixture.state("d1") == .done)
        // The same delivery a second time is none.
        #expect(try await fixture.record("d1", .command(press("5"))).status == .duplicate)
        #expect(try await next(fixture, at: 2) == nil)
        #expect(try await fixture.record("d3", .command(press("6"))).status == .enqueued)
        #expect(try await next(fixture, at: 2)?.request == press("6"))
    }

    @Test(.timeLimit(.minutes(1)))
    func `the bell for commands rings when one is queued`() async throws {
        let fixture = try StoreFixture()
        var bell = fixture.store.commandWakeups.makeAsyncIterator()
        try await fixture.record("d1", .command(Self.request()))
        #expect(await bell.next() != nil)
        #expect(try await fixture.store.enqueue(Self.request("12"), at: Sample.time(0)))
        #expect(await bell.next() != nil)
    }

    @Test func `a comment's commands are carried out once, whatever delivers them`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .command(Self.request()))
        #expect(try await fixture.record("d1", .command(Self.request())).status == .duplicate)
        let other = try await fixture.record("d2", .command(Self.request()))
        #expect(other.status == .ignored)
        #expect(try await fixture.store.enqueue(Self.request(), at: Sample.time(0)) == false)
        let command = try #require(try await next(fixture))
        try await fixture.store.finish(command: command.id, with: .silent(reason: "x"), now: Sample.time(1))
        #expect(try await fixture.record("d1", .command(Self.request())).status == .duplicate)
        #expect(try await fixture.record("d3", .command(Self.request())).status == .ignored)
        #expect(try await next(fixture, at: 9) == nil)
        #expect(try await fixture.record("d4", .command(Self.request("12"))).status == .enqueued)
    }

    @Test func `a retry waits for its time, what failed is tried again when it is delivered again`()
        async throws
    {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .command(Self.request()))
        let command = try #require(try await next(fixture))
        try await fixture.store.finish(
            command: command.id,
            with: .retry(at: Sample.time(60), error: "busy"),
            now: Sample.time(1)
        )
        #expect(try await next(fixture, at: 59) == nil)
        #expect(try await next(fixture, at: 60)?.attempts == 2)
        try await fixture.store.finish(command: command.id, with: .failed(error: "no"), now: Sample.time(61))
        let delivery = try #require(try await fixture.store.delivery(forge: Sample.forge, id: "d1"))
        #expect(delivery.state == .failed && delivery.reason == "no")
        #expect(try await fixture.record("d1", .command(Self.request())).status == .enqueued)
        #expect(try await fixture.state("d1") == .received)
        #expect(try await next(fixture, at: 70)?.attempts == 1)
    }

    @Test func `a line is struck off by the write that queues its scan, so that a retry queues none`()
        async throws
    {
        let fixture = try StoreFixture()
        try await fixture.record("d0", .job(Sample.request("b", pull: 4, eventTime: 5)))
        try await fixture.record("d1", .command(Self.request()))
        let command = try #require(try await next(fixture))
        // A newer commit of the key is known: nothing is queued, and the line stays.
        let old = Sample.request("a", pull: 4, eventTime: 1)
        let line = "/gatehouse rescan"
        let none = try await fixture.store.enqueue(old, for: line, of: command.id, at: Sample.time(1))
        #expect(none == nil)
        #expect(try await next(fixture, at: 1)?.request == Self.request())

        let wish = Sample.request("a", pull: 3)
        let job = try await fixture.store.enqueue(wish, for: line, of: command.id, at: Sample.time(2))
        #expect(job?.request == wish && job?.state == .queued)
        // The process died before the rest of it was done.
        let again = try #require(try await next(fixture, at: 3))
        #expect(again.id == command.id && again.request.lines == ["/gatehouse explain x"])
        let answer = CommandResult.answered(body: "x", remoteID: "9")
        try await fixture.store.finish(command: command.id, with: answer, now: Sample.time(3))
        #expect(try await fixture.state("d1") == .done)
        #expect(try await fixture.store.queued(limit: 9).map(\.request.key) == ["github:7#4", "github:7#3"])
    }

    @Test func `retention keeps what waits`() async throws {
        let fixture = try StoreFixture()
        try await fixture.record("d1", .command(Self.request()))
        func prune() async throws {
            _ = try await fixture.store.prune(
                deliveriesOlderThan: Sample.time(100),
                scansOlderThan: Sample.time(100)
            )
        }
        try await prune()
        let command = try #require(try await next(fixture))
        try await fixture.store.finish(command: command.id, with: .silent(reason: "x"), now: Sample.time(1))
        try await prune()
        #expect(try await fixture.state("d1") == nil)
        #expect(try await fixture.rows("SELECT id FROM commands").isEmpty)
    }
}
