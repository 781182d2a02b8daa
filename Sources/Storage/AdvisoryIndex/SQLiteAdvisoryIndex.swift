package import Advisories
package import Domain
import Foundation
import GRDB
import Synchronization

/// The advisory index on disk.
///
/// One read-only connection with a small page cache: the index is never loaded, and memory does not grow with it. Every
/// call looks whether the file was swapped and then answers from the newer one; an answer under way keeps the file it
/// began with, so it has one snapshot.
package final class SQLiteAdvisoryIndex: AdvisorySource {
    /// Names per statement.
    static let chunk = 256

    package let path: String
    private let current = Mutex<Opened?>(nil)

    /// One file, as it was when it was opened; an index is never written to, so this stays true.
    struct Opened: Sendable {
        let queue: DatabaseQueue
        let identity: FileIdentity
        let snapshot: AdvisorySnapshot
    }

    /// An inode is not given out again while a connection holds it, so a swapped file never looks like the old one.
    struct FileIdentity: Sendable, Equatable {
        let device: UInt64
        let inode: UInt64
        let size: Int64
    }

    /// Opens nothing yet: the index may come into being later.
    package init(path: String) { self.path = path }

    package func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { try opened()?.snapshot }

    package func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
        guard let opened = try opened() else { throw missing }
        guard !packages.isEmpty else { return AdvisoryAnswer(snapshot: opened.snapshot, advisories: [:]) }
        var names: [Ecosystem: [String]] = [:]
        for package in packages { names[package.ecosystem, default: []].append(package.name) }
        let (found, exploitation) = try read(opened) { db in
            var found: [PackageName: [Advisory]] = [:]
            for (ecosystem, names) in names {
                try SQLiteAdvisoryIndex.look(up: names.sorted(), of: ecosystem, in: db, into: &found)
            }
            return (found, try SQLiteAdvisoryIndex.exploitation(of: found, in: db))
        }
        return AdvisoryAnswer(
            snapshot: opened.snapshot,
            advisories: found.mapValues { $0.sorted { $0.id < $1.id } },
            exploitation: exploitation
        )
    }

    private static func look(
        up names: [String],
        of ecosystem: Ecosystem,
        in db: Database,
        into found: inout [PackageName: [Advisory]]
    ) throws {
        let marks = Array(repeating: "?", count: chunk).joined(separator: ",")
        let statement = try db.cachedStatement(
            sql: """
                SELECT packages.name, records.body
                FROM packages LEFT JOIN records ON records.key = packages.record
                WHERE packages.ecosystem = ? AND packages.name IN (\(marks))
                """
        )
        for start in stride(from: 0, to: names.count, by: chunk) {
            var part = Array(names[start..<min(start + chunk, names.count)])
            // A name that is there twice is found once, so the last chunk is filled up with its last name.
            part += Array(repeating: part[part.count - 1], count: chunk - part.count)
            let rows = try Row.fetchCursor(
                statement,
                arguments: StatementArguments([ecosystem.rawValue] + part)
            )
            while let row = try rows.next() {
                let package = PackageName(ecosystem: ecosystem, name: row[0])
                found[package, default: []].append(try decoded(row, at: 1, package))
            }
        }
    }

    /// The record in a column; what does not decode is an error, never a record less.
    static func decoded(_ row: Row, at column: Int, _ package: PackageName) throws -> Advisory {
        let advisory = try row.withUnsafeData(atIndex: column) { data in
            data?.withUnsafeBytes { AdvisoryRecordCodec.decode($0, package: package) }
        }
        guard let advisory else {
            throw AdvisoryError(
                .unreadable,
                detail: "the advisory index is damaged; `gatehouse advisories update` builds it anew"
            )
        }
        return advisory
    }

    /// Runs `body` in one read transaction.
    func read<Value>(_ opened: Opened, _ body: (Database) throws -> Value) throws(AdvisoryError) -> Value {
        do { return try opened.queue.read(body) } catch {
            throw AdvisoryError(error, during: "the advisory index \(path) cannot be read")
        }
    }

    var missing: AdvisoryError {
        AdvisoryError(.missing, detail: "there is no advisory index at \(path)")
    }

    /// The index as it is now, `nil` when there is none.
    func opened() throws(AdvisoryError) -> Opened? {
        // Opening happens under the lock: whoever comes in between needs the same file.
        let result = current.withLock { current -> Result<Opened?, AdvisoryError> in
            do throws(AdvisoryError) {
                guard let identity = try identity() else {
                    current = nil
                    return .success(nil)
                }
                if let opened = current, opened.identity == identity { return .success(opened) }
                let opened = try open(identity)
                current = opened
                return .success(opened)
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    private func open(_ first: FileIdentity) throws(AdvisoryError) -> Opened {
        var identity = first
        // A swap between looking and opening is found by looking again; three in a row are not a swap.
        for _ in 0..<3 {
            let opened = try connect(identity)
            guard let now = try self.identity() else { throw missing }
            if now == identity { return opened }
            identity = now
        }
        throw AdvisoryError(.unreadable, detail: "the advisory index \(path) keeps changing")
    }

    private func connect(_ identity: FileIdentity) throws(AdvisoryError) -> Opened {
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "advisory-index"
        // A file that is just being swapped in may be locked for a moment.
        configuration.busyMode = .timeout(30)
        configuration.prepareDatabase { db in
            try db.execute(
                sql: """
                    PRAGMA cache_size = -2048;
                    PRAGMA mmap_size = 0;
                    PRAGMA trusted_schema = OFF;
                    PRAGMA cell_size_check = ON;
                    """
            )
        }
        do {
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            let snapshot = try queue.read { db in
                guard try AdvisoryIndexSchema.isCurrent(db) else {
                    throw AdvisoryError(
                        .unreadable,
                        detail: """
                            \(path) is not an advisory index of this version; \
                            `gatehouse advisories update` builds it anew
                            """
                    )
                }
                return try SQLiteAdvisoryIndex.snapshot(in: db)
            }
            return Opened(queue: queue, identity: identity, snapshot: snapshot)
        } catch {
            throw AdvisoryError(error, during: "the advisory index \(path) cannot be read")
        }
    }

    /// Reads the snapshot that a build recorded.
    static func snapshot(in db: Database) throws -> AdvisorySnapshot {
        let id = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'snapshot'")
        let count = try String.fetchOne(db, sql: "SELECT value FROM meta WHERE key = 'advisories'")
        // The oldest source of advisories decides how old the whole is: of those that updates fetch, where there are any.
        let checked = try Int64.fetchOne(
            db,
            sql: """
                SELECT coalesce(min(CASE WHEN url IS NOT NULL THEN checked_at END), min(checked_at))
                FROM sources WHERE kind = 'osv'
                """
        )
        guard let id, let count = count.flatMap({ Int($0) }), let checked else {
            throw AdvisoryError(.unreadable, detail: "the advisory index says nothing about itself")
        }
        return AdvisorySnapshot(id: id, date: Date(milliseconds: checked), advisoryCount: count)
    }

    /// `nil` when there is no file; any other reason for not seeing it is an error.
    private func identity() throws(AdvisoryError) -> FileIdentity? {
        var status = stat()
        guard stat(path, &status) == 0 else {
            if errno == ENOENT { return nil }
            throw AdvisoryError(
                .unreadable,
                detail: "the advisory index \(path): \(String(cString: strerror(errno)))"
            )
        }
        return FileIdentity(
            device: UInt64(truncatingIfNeeded: status.st_dev),
            inode: UInt64(truncatingIfNeeded: status.st_ino),
            size: Int64(status.st_size)
        )
    }
}

extension Date {
    init(milliseconds: Int64) { self.init(timeIntervalSince1970: Double(milliseconds) / 1_000) }
    var milliseconds: Int64 { Int64((timeIntervalSince1970 * 1_000).rounded()) }
}
