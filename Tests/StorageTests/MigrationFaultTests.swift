import Foundation
import Storage
import TestSupport
import Testing

/// kill -9 at every step of the schema: the next start goes on from there, with all rows (P4).
@Suite struct MigrationFaultTests {
    private static let isLong = ProcessInfo.processInfo.environment["GATEHOUSE_LONG"] != nil

    /// Starts a command that opens the store in this folder, and lists what came in.
    private func list(
        in folder: TemporaryFolder,
        dyingAt point: String? = nil
    ) async throws -> (status: Int32, output: [String]) {
        let process = try ChildProcess(
            ChildProcess.gatehouse,
            ["deliveries", "list", "--config", "\(folder.path)/gatehouse.yaml"],
            environment: point.map { ["FAULT_POINT": $0] } ?? [:],
            folder: URL(fileURLWithPath: folder.path)
        )
        return (try await process.waitForExit(seconds: 60), process.output)
    }

    /// Adds the rows that belong to a schema of so many steps, which is made where it is not there yet.
    private func fill(_ path: String, steps: Int) async throws {
        let database = try SQLiteDatabase(
            path: path,
            migrations: Array(SQLiteSchema.migrations.prefix(steps))
        )
        try await StoreDatabaseTests.add(StoreDatabaseTests.rowsAfterStep[steps - 1], to: database)
        try database.close()
    }

    @Test func `an old store is brought up to date by later starts, whichever step a start was killed at`()
        async throws
    {
        let folder = try TemporaryFolder()
        try Data("storage: { directory: data }\n".utf8)
            .write(to: URL(fileURLWithPath: "\(folder.path)/gatehouse.yaml"))
        let data = "\(folder.path)/data"
        try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
        // One that nothing happens to tells what the other has to hold.
        let (path, whole) = ("\(data)/gatehouse.sqlite", folder.file)
        for file in [path, whole] {
            try #require(FileManager.default.createFile(atPath: file, contents: nil))
            try await fill(file, steps: 1)
        }
        let steps = SQLiteSchema.migrations.count
        for taken in 1..<steps {
            // Whether the schema has the step that a process died at.
            let points = [("step#1", false), ("stepped#1", true)]
            // Both of each step, or one and the other in turn: what commits them is the same.
            let tried = Self.isLong ? points : [points[taken % 2]]
            for (point, isTaken) in tried {
                let step = "\(point) after \(taken)"
                let killed = try await list(in: folder, dyingAt: point)
                #expect(killed.status == SIGKILL, "\(step): \(killed.output)")
                if isTaken {
                    _ = try SQLiteDatabase(
                        path: whole,
                        migrations: Array(SQLiteSchema.migrations.prefix(taken + 1))
                    )
                }
                // Reads every page, and finds it sound.
                let (left, expected) = (try StoreBackup.verify(path), try StoreBackup.verify(whole))
                #expect(left == expected, "\(step)")
                #expect(left.schema == (isTaken ? taken + 1 : taken), "\(step)")
                try Tally.add("processes killed at a step", 1)
            }
            for file in [path, whole] { try await fill(file, steps: taken + 1) }
        }

        let last = try await list(in: folder)
        #expect(last.status == 0 && last.output.contains { $0.contains(" d1 ") }, "\(last.output)")
        // The new schema is there: nothing is left to die at.
        #expect(try await list(in: folder, dyingAt: "step#1").status == 0)
        #expect(try StoreBackup.verify(path) == StoreBackup.verify(whole))
        #expect(try StoreBackup.verify(path).schema == steps)
    }
}
