import Domain
import Foundation
import GRDB
import Pipeline
import Storage
import Testing

@Suite struct StoreBackupTests {
    @Test func `a backup made while deliveries come in is whole, and what came before it is in it`()
        async throws
    {
        let fixture = try StoreFixture()
        for index in 0..<50 { try await fixture.record("before-\(index)", .ignore(reason: "")) }
        let copies = (0..<5).map { "\(fixture.folder.path)/copy-\($0).sqlite" }
        async let load: Void = {
            for index in 0..<400 { try await fixture.record("during-\(index)", .ignore(reason: "")) }
        }()
        for copy in copies {
            let contents = try StoreBackup.make(of: fixture.folder.file, at: copy)
            #expect((50...450).contains(contents.rows["deliveries"] ?? 0))
            #expect(contents.rows["deliveries"] == contents.rows["payloads"])
            #expect(try StoreBackup.verify(copy) == contents)
        }
        try await load
        let mode = try FileManager.default.attributesOfItem(atPath: copies[0])[.posixPermissions] as? Int
        #expect(mode == 0o600)
        let store = try StoreDatabase.open(path: copies[4])
        #expect(try await store.delivery(forge: Sample.forge, id: "before-49") != nil)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        #expect(!names.contains { $0.hasSuffix(".part") })
    }

    @Test func `a backup replaces nothing`() throws {
        let fixture = try StoreFixture()
        let copy = "\(fixture.folder.path)/copy.sqlite"
        try Data("precious".utf8).write(to: URL(fileURLWithPath: copy))
        #expect(throws: (any Error).self) { try StoreBackup.make(of: fixture.folder.file, at: copy) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == Data("precious".utf8))
        #expect(throws: (any Error).self) {
            try StoreBackup.make(of: "\(fixture.folder.path)/none.sqlite", at: "\(copy).2")
        }
        #expect(!FileManager.default.fileExists(atPath: "\(copy).2"))
    }

    @Test func `what is damaged, foreign or of a newer version is not restored, and the database stays`()
        async throws
    {
        let fixture = try StoreFixture()
        for index in 0..<300 { try await fixture.record("d\(index)", .ignore(reason: "")) }
        let good = "\(fixture.folder.path)/good.sqlite"
        _ = try StoreBackup.make(of: fixture.folder.file, at: good)
        var bytes = try Data(contentsOf: URL(fileURLWithPath: good))
        // In the midst of pages that hold rows.
        for place in stride(from: 8192 * 3, to: bytes.count - 64, by: 8192) {
            bytes.replaceSubrange(place..<(place + 64), with: Data(repeating: 0xFF, count: 64))
        }
        let damaged = "\(fixture.folder.path)/damaged.sqlite"
        try bytes.write(to: URL(fileURLWithPath: damaged))
        let newer = "\(fixture.folder.path)/newer.sqlite"
        try #require(FileManager.default.createFile(atPath: newer, contents: nil))
        let next = SQLiteSchema.migrations + [SQLiteMigration(name: "n", sql: "CREATE TABLE n (id INTEGER);")]
        try SQLiteDatabase(path: newer, migrations: next).close()
        let text = "\(fixture.folder.path)/text"
        try Data("not a database".utf8).write(to: URL(fileURLWithPath: text))
        let cut = "\(fixture.folder.path)/cut.sqlite"
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: cut))
        for file in [damaged, newer, text, cut, "\(fixture.folder.path)/missing"] {
            #expect(throws: (any Error).self, "\(file)") {
                try StoreBackup.restore(
                    file,
                    to: fixture.folder.file,
                    keepingAs: "\(fixture.folder.path)/kept"
                )
            }
        }
        #expect(try await fixture.state("d299") != nil)
        #expect(!FileManager.default.fileExists(atPath: "\(fixture.folder.path)/kept"))
    }

    @Test func `a restore keeps the database of before, its log included`() async throws {
        let folder = try TemporaryFolder()
        let first = try StoreDatabase.open(path: folder.file)
        _ = try await first.record(Sample.delivery("old", .ignore(reason: "")))
        let backup = "\(folder.path)/backup.sqlite"
        _ = try StoreBackup.make(of: folder.file, at: backup)
        _ = try await first.record(Sample.delivery("new", .ignore(reason: "")))
        try first.close()
        let kept = "\(folder.path)/kept.sqlite"
        let restored = try StoreBackup.restore(backup, to: folder.file, keepingAs: kept)
        #expect(restored.kept == kept && restored.contents.rows["deliveries"] == 1)
        let now = try StoreDatabase.open(path: folder.file)
        #expect(try await now.deliveries(state: nil, limit: 9).map(\.id) == ["old"])
        let before = try StoreDatabase.open(path: kept)
        #expect(try await before.deliveries(state: nil, limit: 9).map(\.id) == ["new", "old"])
        // Into an empty folder.
        let elsewhere = try TemporaryFolder()
        #expect(try StoreBackup.restore(backup, to: elsewhere.file, keepingAs: "\(kept).2").kept == nil)
        #expect(
            try await StoreDatabase.open(path: elsewhere.file).delivery(forge: Sample.forge, id: "old") != nil
        )
    }

    @Test func `a log without its database is not read as that of what is restored`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: folder.file)
        let backup = "\(folder.path)/backup.sqlite"
        _ = try StoreBackup.make(of: folder.file, at: backup)
        _ = try await store.record(Sample.delivery("lost", .ignore(reason: "")))
        let log = try Data(contentsOf: URL(fileURLWithPath: "\(folder.file)-wal"))
        #expect(!log.isEmpty)
        try store.close()
        try FileManager.default.removeItem(atPath: folder.file)
        try log.write(to: URL(fileURLWithPath: "\(folder.file)-wal"))
        let kept = "\(folder.path)/kept.sqlite"
        #expect(try StoreBackup.restore(backup, to: folder.file, keepingAs: kept).kept == nil)
        #expect(try Data(contentsOf: URL(fileURLWithPath: "\(kept)-wal")) == log)
        let now = try StoreDatabase.open(path: folder.file)
        #expect(try await now.deliveries(state: nil, limit: 9).isEmpty)
        #expect(try await now.integrityCheck() == [])
    }

    @Test func `a restore that fails leaves the log where it was, one that was killed says where it is`()
        async throws
    {
        let folder = try TemporaryFolder()
        let files = FileManager.default
        let store = try StoreDatabase.open(path: folder.file)
        _ = try await store.record(Sample.delivery("old", .ignore(reason: "")))
        let backup = "\(folder.path)/backup.sqlite"
        _ = try StoreBackup.make(of: folder.file, at: backup)
        try store.close()
        // What cannot be kept: a folder has its name.
        let elsewhere = try TemporaryFolder()
        let kept = "\(elsewhere.path)/kept.sqlite"
        try files.createDirectory(atPath: "\(kept)-journal", withIntermediateDirectories: false)
        for log in ["-wal", "-journal"] {
            try Data(log.utf8).write(to: URL(fileURLWithPath: elsewhere.file + log))
        }
        #expect(throws: StoreError.self) {
            try StoreBackup.restore(backup, to: elsewhere.file, keepingAs: kept)
        }
        for log in ["-wal", "-journal"] {
            #expect(files.contents(atPath: elsewhere.file + log) == Data(log.utf8), "\(log)")
        }
        #expect(!files.fileExists(atPath: "\(kept)-wal"))
        #expect(!files.fileExists(atPath: elsewhere.file))
        #expect(StoreBackup.interruptedRestore(of: elsewhere.file) == nil)

        // Killed before the last step: the database has two names, and its log is beside the other one.
        let before = "\(folder.file).before-1"
        for log in ["-wal", "-shm"] where files.fileExists(atPath: folder.file + log) {
            try files.removeItem(atPath: folder.file + log)
        }
        try files.linkItem(atPath: folder.file, toPath: before)
        for name in [before, "\(folder.file).before-0"] {
            try Data("log".utf8).write(to: URL(fileURLWithPath: "\(name)-wal"))
        }
        try files.copyItem(atPath: backup, toPath: "\(folder.file).before-0")
        #expect(StoreBackup.interruptedRestore(of: folder.file) == nil)
        try files.copyItem(atPath: backup, toPath: "\(folder.file).restoring")
        let text = try #require(StoreBackup.interruptedRestore(of: folder.file))
        #expect(text.contains("rename \(before)-wal to \(folder.file)-wal,"))
        #expect(!text.contains("before-0"))
        try files.removeItem(atPath: "\(before)-wal")
        #expect(try #require(StoreBackup.interruptedRestore(of: folder.file)).contains("rename") == false)
    }

    @Test func `a database that somebody reads is not replaced, and none that was kept is`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: folder.file)
        let backup = "\(folder.path)/backup.sqlite"
        _ = try StoreBackup.make(of: folder.file, at: backup)
        _ = try await store.record(Sample.delivery("new", .ignore(reason: "")))
        let kept = "\(folder.path)/kept.sqlite"
        let reader = try DatabaseQueue(path: folder.file)
        try await reader.read { database in
            let count = try Int.fetchOne(database, sql: "SELECT count(*) FROM deliveries")
            #expect(count == 1)
            let refused = #expect(throws: StoreError.self) {
                try StoreBackup.restore(backup, to: folder.file, keepingAs: kept)
            }
            #expect(refused?.description.contains("is locked by another process") == true)
        }
        try reader.close()
        #expect(StoreBackup.interruptedRestore(of: folder.file) == nil)
        #expect(!FileManager.default.fileExists(atPath: kept))
        try store.close()
        // Twice within a second.
        #expect(try StoreBackup.restore(backup, to: folder.file, keepingAs: kept).kept == kept)
        #expect(try StoreBackup.restore(backup, to: folder.file, keepingAs: kept).kept == "\(kept)-2")
        let before = try StoreDatabase.open(path: kept)
        #expect(try await before.deliveries(state: nil, limit: 9).map(\.id) == ["new"])
    }

    @Test func `vacuum gives back what removed rows have left`() async throws {
        let folder = try TemporaryFolder()
        let store = try StoreDatabase.open(path: folder.file)
        for index in 0..<200 {
            let body = String(repeating: "x", count: 10_000)
            _ = try await store.record(Sample.delivery("d\(index)", body: body, .ignore(reason: "")))
        }
        let removed = try await store.prune(
            deliveriesOlderThan: Date(timeIntervalSinceNow: 86_400),
            scansOlderThan: Date(timeIntervalSinceNow: 86_400)
        )
        #expect(removed.deliveries == 200)
        try store.close()
        let size = try StoreBackup.vacuum(folder.file)
        #expect(size.after < size.before / 2)
        #expect(try StoreBackup.verify(folder.file).rows["deliveries"] == 0)
    }
}
