import Advisories
import Archives
import Domain
import Foundation
import Storage
import Synchronization
import TestSupport

/// A bulk export and the index that follows it.
final class BulkExport: Sendable {
    let fixture: IndexFixture
    let server = BulkServer()
    let decoded = Mutex<[String]>([])
    private let records = Mutex<[String: (modified: String, text: String)]>([:])
    var source: AdvisoryUpdateSource { AdvisoryUpdateSource(url: "\(server.origin)/npm/all.zip") }

    init(_ count: Int) throws {
        fixture = try IndexFixture()
        for index in 1...count { put("GHSA-\(index)", "2024-01-01T00:00:00Z") }
        publish()
    }

    func put(_ id: String, _ modified: String, package: String = "left-pad", extra: String = "") {
        let text = IndexFixture.record(id, package, modified: modified, extra: extra)
        records.withLock { $0[id] = (modified, text) }
    }

    func remove(_ id: String) { records.withLock { $0[id] = nil } }

    /// List, archive and single records, as of now.
    func publish(archive: Bool = true) {
        let all = records.withLock { $0 }.sorted {
            ($1.value.modified, $0.key) < ($0.value.modified, $1.key)
        }
        server.put("npm/modified_id.csv", all.map { "\($0.value.modified),\($0.key)\n" }.joined())
        for (id, record) in all { server.put("npm/\(id).json", record.text) }
        guard archive else { return }
        server.put("npm/all.zip", self.archive)
    }

    /// The archive of the records as they are.
    var archive: [UInt8] {
        let all = records.withLock { $0 }.sorted { $0.key < $1.key }
        return ZipBuilder(all.map { .init("\($0.key).json", $0.value.text) }).bytes
    }

    func update(
        _ now: Int = 1_000,
        more: [AdvisoryUpdateSource] = [],
        _ change: (inout AdvisoryUpdate.Options) -> Void = { _ in }
    ) async throws -> AdvisoryUpdateResult {
        var options = AdvisoryUpdate.Options()
        options.maxSingleRecords = 3
        options.concurrency = 1
        change(&options)
        let update = AdvisoryUpdate(
            index: fixture.path,
            transport: server,
            reader: CountingReader(seen: { name in self.decoded.withLock { $0.append(name) } })
        ) { Date(timeIntervalSince1970: Double(now)) }
        return try await update.run([source] + more, options: options)
    }

    func takeDecoded() -> [String] {
        decoded.withLock { names in
            defer { names = [] }
            return names.sorted()
        }
    }

    /// A second index of the same records, imported whole.
    func freshSnapshot() throws -> AdvisorySnapshot {
        let other = try IndexFixture()
        let all = records.withLock { $0 }
        return try other.load("npm", all.mapValues(\.text)).snapshot
    }
}

/// Notes every record whose bytes are handed to the import.
private struct CountingReader: AdvisoryRecordReader {
    let inner = AdvisoryFileReader()
    let seen: @Sendable (String) -> Void

    func kind(at path: String) throws(AdvisoryError) -> AdvisoryFileKind { try inner.kind(at: path) }

    func forEachRecord(
        at path: String,
        where isWanted: (String) -> Bool,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        try inner.forEachRecord(at: path, where: isWanted) { name, bytes throws(AdvisoryError) in
            seen(name)
            try body(name, bytes)
        }
    }

    func forEachChunk(
        at path: String,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        try inner.forEachChunk(at: path, body)
    }
}
