import App
import Domain
import Foundation
import Pipeline
import Portal
import Storage
import Testing

/// `gatehouse deliveries` and the dead letters, also those that no delivery brought.
@Suite struct DeadLetterTests {
    /// A data directory, and jobs that die.
    private struct Lab {
        let folder: TemporaryFolder
        let loaded: LoadedSettings
        let store: StoreDatabase
        let forge: ForgeID

        init() throws {
            folder = try TemporaryFolder()
            let path = "\(folder.path)/gatehouse.yaml"
            try Data("storage: { directory: \(folder.path)/data }".utf8).write(
                to: URL(fileURLWithPath: path)
            )
            loaded = try LoadedSettings.load(path: path, environment: [:])
            try FileManager.default.createDirectory(
                atPath: "\(folder.path)/data",
                withIntermediateDirectories: true
            )
            store = try StoreDatabase.open(path: loaded.settings.databasePath)
            forge = try #require(ForgeID("github"))
        }

        func request(_ digit: String) throws -> JobRequest {
            JobRequest(
                repository: RepositoryRef(forge: forge, id: "7", path: "acme/shop"),
                subject: .pullRequest(number: 1),
                head: try #require(CommitID(String(repeating: digit, count: 40))),
                baseBranch: "main",
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            )
        }

        func die() async throws -> Int64 {
            let now = Date()
            let job = try #require(try await store.claim(worker: "w", until: now + 60, now: now))
            try await store.finish(job: job.id, worker: "w", with: .dead(error: "no"), now: now)
            return job.id
        }
    }

    @Test func `a dead letter that is dismissed is no dead letter, and can still be replayed`() async throws {
        let lab = try Lab()
        let store = lab.store
        let command = DeliveriesCommand(lab.loaded)
        let console = Console(environment: [:])
        _ = try await store.enqueue(try lab.request("a"), at: Date())
        await #expect(throws: CommandFailure.self) { try await command.dismiss("job/1", console) }
        await #expect(throws: CommandFailure.self) { try await command.dismiss("job/99", console) }
        await #expect(throws: CommandFailure.self) { try await command.dismiss("d9", console) }
        let lone = try await lab.die()
        for _ in 1...2 { #expect(try await command.dismiss("job/\(lone)", console) == .success) }
        #expect(try await store.deadLetters() == 0)
        #expect(try await store.deadLettersWithoutDelivery(limit: 9).isEmpty)

        let delivery = NewDelivery(
            forge: lab.forge,
            id: "d1",
            event: "pull_request",
            headers: [],
            body: Array("{}".utf8),
            bodyHash: "h",
            receivedAt: Date(),
            consequence: .job(try lab.request("b"))
        )
        _ = try await store.record(delivery)
        await #expect(throws: CommandFailure.self) { try await command.dismiss("d1", console) }
        let brought = try await lab.die()
        #expect(try await store.deadLetterIDs() == [brought])
        #expect(try await command.dismiss("d1", console) == .success)
        #expect(try await store.deadLetters() == 0)
        let put = try #require(try await store.delivery(forge: lab.forge, id: "d1"))
        #expect(put.state == .ignored && put.reason == "dismissed: no")
        await #expect(throws: CommandFailure.self) { try await command.dismiss("d1", console) }

        var filter = AuditFilter()
        filter.action = "dismiss"
        let lines = try await store.audit(filter, teams: nil, skipping: 0, limit: 9).rows
        // Newest first: the delivery, its job, and the job alone.
        let scans = [try await store.job(brought)?.scanID, try await store.job(lone)?.scanID]
        #expect(lines.map(\.table) == ["deliveries", "scans", "scans"])
        #expect(lines.map(\.target) == ["d1"] + scans)
        // It is still dead, so no sweep queues it; a person may.
        #expect(try await store.job(brought)?.state == .dead)
        #expect(try await command.replay("job/\(brought)", console) == .success)
        #expect(try await store.queued(limit: 9).count == 1)
    }

    @Test func `a dead job without a delivery is listed, shown and replayed by its own id`() async throws {
        let lab = try Lab()
        let store = lab.store
        func request(_ digit: String) throws -> JobRequest { try lab.request(digit) }
        func die() async throws -> Int64 { try await lab.die() }
        _ = try await store.enqueue(try request("a"), at: Date())
        let first = try await die()
        let command = DeliveriesCommand(lab.loaded)
        let console = Console(environment: [:])
        #expect(
            try await command.list(state: .failed, withJobs: true, limit: 9, json: true, console) == .success
        )
        #expect(try await command.show("job/\(first)", json: false, console) == .success)
        await #expect(throws: CommandFailure.self) { try await command.show("job/99", json: false, console) }

        #expect(try await command.replay("job/\(first)", console) == .success)
        #expect(
            try await store.queued(limit: 9).map(\.request.head.hex) == [String(repeating: "a", count: 40)]
        )
        await #expect(throws: CommandFailure.self) { try await command.replay("job/\(first + 1)", console) }
        // A newer commit took its place: it is not judged again.
        let second = try await die()
        _ = try await store.enqueue(try request("b"), at: Date())
        #expect(try await command.replay("job/\(second)", console) == .success)
        #expect(
            try await store.queued(limit: 9).map(\.request.head.hex) == [String(repeating: "b", count: 40)]
        )
    }
}
