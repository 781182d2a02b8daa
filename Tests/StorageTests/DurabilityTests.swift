import Domain
import Foundation
import Pipeline
import Storage
import Testing

/// What an acknowledgement is worth, alone and in a crowd.
@Suite struct DurabilityTests {
    /// What a process that starts after a kill finds: the files as they are at this moment.
    private func reopenedCopy(of fixture: StoreFixture) throws -> (StoreDatabase, TemporaryFolder) {
        let copy = try TemporaryFolder()
        for suffix in ["", "-wal"] {
            try FileManager.default.copyItem(atPath: fixture.folder.file + suffix, toPath: copy.file + suffix)
        }
        return (try StoreDatabase.open(path: copy.file), copy)
    }

    @Test func `every delivery is on disk the moment it is acknowledged`() async throws {
        let fixture = try StoreFixture()
        for index in 0..<5 {
            try await fixture.record("d\(index)", body: "{\"n\":\(index)}", .job(Sample.request(pull: index)))
            let (copy, folder) = try reopenedCopy(of: fixture)
            #expect(try await copy.deliveries(state: .queued, limit: 99).count == index + 1)
            #expect(
                try await copy.payload(forge: Sample.forge, id: "d\(index)")?.body
                    == Array("{\"n\":\(index)}".utf8)
            )
            #expect(try await copy.counts()[.queued] == index + 1)
            #expect(try await copy.integrityCheck().isEmpty)
            withExtendedLifetime(folder) {}
        }
    }

    @Test func `commits are synced in full, in a write-ahead log, with foreign keys`() async throws {
        let fixture = try StoreFixture()
        func pragma(_ name: String) async throws -> SQLValue {
            try await fixture.sqlite.write { transaction throws(StoreError) in
                try transaction.rows("PRAGMA \(name)", [])[0].value(name)
            }
        }
        #expect(try await pragma("synchronous") == .integer(2))
        #expect(try await pragma("journal_mode") == .text("wal"))
        #expect(try await pragma("foreign_keys") == .integer(1))
    }

    @Test func `64 callers share commits and none is lost`() async throws {
        let fixture = try StoreFixture()
        let before = fixture.sqlite.commitCount
        let perCaller = 10
        try await withThrowingTaskGroup(of: Void.self) { group in
            for caller in 0..<64 {
                group.addTask {
                    for index in 0..<perCaller {
                        let request = Sample.request(pull: caller * perCaller + index)
                        let receipt = try await fixture.record("d\(caller)-\(index)", .job(request))
                        #expect(receipt.status == .enqueued)
                    }
                }
            }
            try await group.waitForAll()
        }
        let commits = fixture.sqlite.commitCount - before
        #expect(commits < 64 * perCaller && commits >= perCaller)
        let (copy, folder) = try reopenedCopy(of: fixture)
        #expect(try await copy.deliveryCounts()[.queued] == 64 * perCaller)
        withExtendedLifetime(folder) {}
    }

    @Test func `one bad write in a group fails alone`() async throws {
        let fixture = try StoreFixture()
        let failures = await withTaskGroup(of: Bool.self) { group in
            for index in 0..<60 {
                group.addTask {
                    do {
                        if index % 6 == 0 {
                            try await fixture.sqlite.write { transaction throws(StoreError) in
                                try transaction.execute(
                                    "INSERT INTO repositories (forge, remote_id, path, path_time) VALUES ($1, $1, $1, 0)",
                                    [.text("poison-\(index)")]
                                )
                                try transaction.execute("INSERT INTO jobs (scan) VALUES ($1)", [.text("x")])
                            }
                        } else {
                            try await fixture.record("d\(index)", .job(Sample.request(pull: index)))
                        }
                        return false
                    } catch {
                        return true
                    }
                }
            }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(failures == 10)
        #expect(try await fixture.store.deliveryCounts()[.queued] == 50)
        #expect(try await fixture.rows("SELECT id FROM repositories WHERE forge LIKE 'poison%'").isEmpty)
    }

    @Test func `cancelling a caller neither loses its delivery nor strands the others`() async throws {
        let fixture = try StoreFixture()
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<40 {
                group.addTask {
                    if index % 2 == 0 { withUnsafeCurrentTask { $0?.cancel() } }
                    _ = try? await fixture.record("d\(index)", .job(Sample.request(pull: index)))
                }
            }
        }
        #expect(try await fixture.store.deliveryCounts()[.queued] == 40)
    }

    @Test func `a full disk refuses with a clear text and takes deliveries again later`() async throws {
        let folder = try TemporaryFolder()
        try #require(FileManager.default.createFile(atPath: folder.file, contents: nil))
        let empty = try SQLiteDatabase(path: folder.file, migrations: SQLiteSchema.migrations)
        let size = try await empty.read { transaction throws(StoreError) in
            try transaction.rows("PRAGMA page_count", [])
        }
        try empty.close()
        // Less than all of what comes.
        let pages = Int(try #require(size.first).integer("page_count")) + 8
        let full = StoreDatabase(
            database: try SQLiteDatabase(
                path: folder.file,
                migrations: SQLiteSchema.migrations,
                pageLimit: pages
            )
        )
        let body = String(repeating: "x", count: 10_000)
        let accepted = await withTaskGroup(of: Int?.self) { group in
            for index in 0..<40 {
                group.addTask {
                    do {
                        let delivery = Sample.delivery(
                            "d\(index)",
                            body: body,
                            .job(Sample.request(pull: index))
                        )
                        _ = try await full.record(delivery)
                        return index
                    } catch {
                        #expect("\(error)".contains("the disk is full"))
                        #expect(!"\(error)".contains("xxx"))
                        return nil
                    }
                }
            }
            return await group.reduce(into: [Int]()) { if let index = $1 { $0.append(index) } }
        }
        #expect((1..<40).contains(accepted.count))
        let stored = Set(try await full.deliveries(state: nil, limit: 99).map(\.id))
        #expect(stored == Set(accepted.map { "d\($0)" }), "exactly what was acknowledged is there")
        #expect(try await full.integrityCheck().isEmpty)
        let later = try StoreDatabase.open(path: folder.file)
        let receipt = try await later.record(Sample.delivery("later", body: body, .job(Sample.request())))
        #expect(receipt.status == .enqueued)
    }
}
