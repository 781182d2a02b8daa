import App
import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// `gatehouse deliveries` and the dead letters that no delivery brought.
@Suite struct DeadLetterTests {
    @Test func `a dead job without a delivery is listed, shown and replayed by its own id`() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/gatehouse.yaml"
        try Data("storage: { directory: \(folder.path)/data }".utf8).write(to: URL(fileURLWithPath: path))
        let loaded = try LoadedSettings.load(path: path, environment: [:])
        try FileManager.default.createDirectory(
            atPath: "\(folder.path)/data",
            withIntermediateDirectories: true
        )
        let store = try StoreDatabase.open(path: loaded.settings.databasePath)
        let repository = RepositoryRef(forge: try #require(ForgeID("github")), id: "7", path: "acme/shop")
        func request(_ digit: String) throws -> JobRequest {
            JobRequest(
                repository: repository,
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
        _ = try await store.enqueue(try request("a"), at: Date())
        let first = try await die()
        let command = DeliveriesCommand(loaded)
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
