import Foundation
import Pipeline
import Storage

/// `gatehouse admin backup|restore|vacuum|retention`: the database as a whole.
package struct StoreCommand: Sendable {
    private let loaded: LoadedSettings

    package init(_ loaded: LoadedSettings) { self.loaded = loaded }

    private var path: String { loaded.settings.databasePath }

    /// Also while a server runs.
    package func backup(_ file: String, _ console: Console) throws -> ExitStatus {
        try needDatabase()
        let contents = try StoreBackup.make(of: path, at: file)
        console.write(VisibleLine.of("\(file): \(StoreCommand.text(of: contents)), checked."))
        return .success
    }

    /// Refused while a server has the data folder.
    package func restore(_ file: String, _ console: Console) throws -> ExitStatus {
        let lock = try DataDirectoryLock(directory: loaded.settings.storage.directory)
        defer { withExtendedLifetime(lock) {} }
        let time = Date().formatted(.iso8601.dateTimeSeparator(.standard).timeSeparator(.omitted))
        let restored = try StoreBackup.restore(file, to: path, keepingAs: "\(path).before-\(time)")
        console.write(VisibleLine.of("\(path): \(StoreCommand.text(of: restored.contents)), from \(file)."))
        if let kept = restored.kept { console.note("The database of before is \(kept).") }
        return .success
    }

    /// Refused while a server has the data folder: its writes would wait for all of it.
    package func vacuum(_ console: Console) throws -> ExitStatus {
        try needDatabase()
        let lock = try DataDirectoryLock(directory: loaded.settings.storage.directory)
        defer { withExtendedLifetime(lock) {} }
        let size = try StoreBackup.vacuum(path)
        console.write("\(path): \(size.before / 1024) KiB before, \(size.after / 1024) KiB now.")
        return .success
    }

    /// A dry run removes from a copy, so it tells exactly what the other one does.
    package func retention(dryRun: Bool, _ console: Console) async throws -> ExitStatus {
        try needDatabase()
        let removed: PrunedRows
        if dryRun {
            let copy = "\(path).dry-run"
            let files = ["", "-wal", "-shm"].map { copy + $0 }
            // What a run that was killed has left, and then what this one leaves: copies, which nobody needs.
            for file in files { try? FileManager.default.removeItem(atPath: file) }
            // As above.
            defer { for file in files { try? FileManager.default.removeItem(atPath: file) } }
            _ = try StoreBackup.make(of: path, at: copy)
            let store = try StoreDatabase.open(path: copy)
            removed = try await store.prune(loaded.settings.retention, now: Date())
            try store.close()
        } else {
            removed = try await loaded.openStore().prune(loaded.settings.retention, now: Date())
        }
        console.write(
            """
            \(dryRun ? "Would remove" : "Removed") \(removed.deliveries) deliveries, \(removed.scans) scans, \
            \(removed.jobs) jobs, \(removed.publications) publications, \(removed.sightings) sightings, \
            \(removed.packuments) packuments, \(removed.remediations) remediations, \
            \(removed.registryFacts) answers of registries.
            """
        )
        return .success
    }

    private func needDatabase() throws(CommandFailure) {
        guard FileManager.default.fileExists(atPath: path) else {
            throw CommandFailure(.incomplete, "There is no database at \(path) yet.")
        }
    }

    private static func text(of contents: StoreBackup.Contents) -> String {
        let total = contents.rows.values.reduce(0, +)
        return "\(total) rows in \(contents.rows.count) tables, schema \(contents.schema)"
    }
}
