import Basics
import GRDB
import Pipeline
import Synchronization

/// A write that waits for its commit.
struct PendingWrite: Sendable {
    /// Does the work and returns how to tell the caller once it is on disk.
    let attempt: @Sendable (SQLiteTransaction) throws(StoreError) -> @Sendable () -> Void
    let fail: @Sendable (StoreError) -> Void
}

/// Group commit: what arrives while one commit is made durable goes together into the next.
///
/// The first write of an idle queue goes at once, so nothing waits for company. Should one write of a group fail, the group
/// is undone and each goes alone, so that only the one at fault fails: rare, and cheaper than a savepoint for each. Only the driver's writer queue calls `commitNext`, so no caller's task leads a group and none can strand one.
final class CommitQueue: Sendable {
    private struct State {
        var waiting: [PendingWrite] = []
        /// A commit is scheduled or running.
        var isBusy = false
        var commits = 0
        /// The last write that was to change something met an outage.
        var hasOutage = false
    }

    /// Writes per commit: keeps one transaction, and with it the wait of the first caller in it, short.
    private static let groupLimit = 256

    private let state = Mutex(State())

    /// `true`: the queue was idle and the caller schedules `commitNext`.
    func append(_ write: PendingWrite) -> Bool {
        state.withLock { state in
            state.waiting.append(write)
            defer { state.isBusy = true }
            return !state.isBusy
        }
    }

    /// `true`: call `commitNext` again; otherwise the queue is idle.
    func hasMore() -> Bool {
        state.withLock { state in
            state.isBusy = !state.waiting.isEmpty
            return state.isBusy
        }
    }

    var commitCount: Int { state.withLock { $0.commits } }

    /// Whether the last write met an outage, and none has come through since.
    var hasOutage: Bool { state.withLock { $0.hasOutage } }

    func endOutage() { state.withLock { $0.hasOutage = false } }

    func commitNext(in database: Database, path: String) {
        let group = state.withLock { state in
            let group = Array(state.waiting.prefix(Self.groupLimit))
            state.waiting.removeFirst(group.count)
            return group
        }
        do {
            let acknowledgements = try commit(group, in: database, path: path)
            state.withLock { $0.commits += 1 }
            for acknowledge in acknowledgements { acknowledge() }
        } catch {
            // The transaction as a whole is gone. Whoever is at fault must not take the others along; but where another
            // process holds the lock, each of them would wait for it anew.
            let failure = StoreError(sqlite: error, path: path)
            guard group.count > 1, (error as? DatabaseError)?.resultCode != .SQLITE_BUSY else {
                for write in group { fail(write, failure) }
                return
            }
            for write in group { commitAlone(write, in: database, path: path) }
        }
    }

    private func commitAlone(_ write: PendingWrite, in database: Database, path: String) {
        do {
            let acknowledgements = try commit([write], in: database, path: path)
            state.withLock { $0.commits += 1 }
            for acknowledge in acknowledgements { acknowledge() }
        } catch {
            fail(write, StoreError(sqlite: error, path: path))
        }
    }

    private func fail(_ write: PendingWrite, _ error: StoreError) {
        if error.isOutage { state.withLock { $0.hasOutage = true } }
        write.fail(error)
    }

    private func commit(
        _ group: [PendingWrite],
        in database: Database,
        path: String
    ) throws -> [@Sendable () -> Void] {
        var acknowledgements: [@Sendable () -> Void] = []
        let transaction = SQLiteTransaction(database: database, path: path)
        var hasChanged = false
        try database.inTransaction(.immediate) {
            let changes = database.totalChangesCount
            for write in group { acknowledgements.append(try write.attempt(transaction)) }
            hasChanged = database.totalChangesCount != changes
            FaultPoint.commit.reach()
            return .commit
        }
        FaultPoint.committed.reach()
        // One that changes nothing touches no disk.
        if hasChanged { endOutage() }
        return acknowledgements
    }
}
