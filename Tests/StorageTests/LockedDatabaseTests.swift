import Domain
import Foundation
import Pipeline
import Storage
import TestSupport
import Testing

/// Another process holds the write lock for longer than anybody waits.
@Suite struct LockedDatabaseTests {
    /// Takes the lock, says so, and lets go when its file is removed.
    private static let holder = """
        import os, sqlite3, sys, time
        store = sqlite3.connect(sys.argv[1], isolation_level=None)
        store.execute("BEGIN IMMEDIATE")
        print("locked", flush=True)
        while os.path.exists(sys.argv[2]): time.sleep(0.02)
        store.execute("ROLLBACK")
        """

    @Test func `nothing is acknowledged, all that waited are told together, and it goes on after`()
        async throws
    {
        let fixture = try StoreFixture()
        try await fixture.record("before", .job(Sample.request(pull: 99)))
        let flag = "\(fixture.folder.path)/flag"
        try #require(FileManager.default.createFile(atPath: flag, contents: nil))
        let holder = try ChildProcess(
            "/usr/bin/env",
            ["python3", "-c", Self.holder, fixture.folder.file, flag]
        )
        _ = try await holder.line("the lock") { $0 == "locked" ? true : nil }
        let commits = fixture.sqlite.commitCount
        let errors = await withTaskGroup(of: StoreError?.self) { group in
            for index in 0..<40 {
                group.addTask {
                    do {
                        try await fixture.record("d\(index)", .job(Sample.request(pull: index)))
                        return nil
                    } catch {
                        return error as? StoreError
                    }
                }
            }
            return await group.reduce(into: [StoreError]()) { if let error = $1 { $0.append(error) } }
        }
        #expect(errors.count == 40 && fixture.sqlite.commitCount == commits)
        #expect(errors.allSatisfy { $0.isOutage && $0.description.contains("locked by another process") })
        #expect(errors.allSatisfy { $0.disposition == .wait(.seconds(10)) })
        // Readers go on, and whoever asks is told.
        #expect(try await fixture.store.deliveries(state: nil, limit: 99).map(\.id) == ["before"])
        await #expect(throws: StoreError.self) { try await fixture.store.checkWrites() }

        try FileManager.default.removeItem(atPath: flag)
        #expect(try await holder.waitForExit() == 0)
        try await fixture.store.checkWrites()
        try await fixture.record("d1", .job(Sample.request(pull: 1)))
        #expect(try await fixture.store.deliveryCounts()[.queued] == 2)
        #expect(try await fixture.store.integrityCheck().isEmpty)
    }
}
