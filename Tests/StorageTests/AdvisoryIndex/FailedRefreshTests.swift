import Advisories
import Archives
import Domain
import Foundation
import GRDB
import Storage
import Testing

/// What can be wrong with a refresh, and that the index outlives all of it.
@Suite struct FailedRefreshTests {
    private static let page = "<!DOCTYPE html>\n<title>Please sign in</title>\n"
    private static let scores = "#model_version:v1,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\n"
    private static let catalog =
        #"{"catalogVersion": "1", "dateReleased": "d", "vulnerabilities": [{"cveID": "CVE-2024-0001", "dateAdded": "2024-01-01"}]}"#

    /// An export that changed too much for single records, so that the archive is fetched again.
    private func changedExport() async throws -> BulkExport {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...6 {
            export.put("GHSA-\(index)", "2024-06-0\(index)T00:00:00Z", package: "right-pad")
        }
        export.publish()
        return export
    }

    private func names(beside fixture: IndexFixture) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: fixture.folder).sorted()
    }

    @Test(arguments: [0.0, 0.01, 0.5, 0.9, 0.999])
    func `an archive that is cut off changes nothing, and the mended one is taken`(_ share: Double)
        async throws
    {
        let export = try await changedExport()
        let before = export.fixture.bytes
        let whole = export.archive
        export.server.put("npm/all.zip", Array(whole.prefix(Int(Double(whole.count) * share))))
        let error = await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(error?.reason == .invalid)
        #expect(export.fixture.bytes == before)
        #expect(try !names(beside: export.fixture).contains { $0.contains("building") })
        export.server.put("npm/all.zip", whole)
        #expect(try await export.update().imported?.records == 6)
    }

    /// The server has it right all the time: only asking again under the same tag would not help.
    @Test func `an archive that was damaged on the way is fetched again`() async throws {
        let export = try await changedExport()
        let other = AdvisoryUpdateSource(url: "\(export.server.origin)/other.json")
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [other]) }
        let staged = export.fixture.path + ".refresh/npm.zip"
        let bytes = try #require(FileManager.default.contents(atPath: staged))
        try bytes.prefix(bytes.count / 2).write(to: URL(fileURLWithPath: staged))
        export.server.put("other.json", IndexFixture.record("X-1"))
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [other]) }
        #expect(try await export.update(more: [other]).imported?.records == 7)
    }

    /// Whatever a proxy puts in the place of a file.
    @Test(arguments: [
        ("npm/all.zip", page), ("npm/modified_id.csv", page), ("epss.csv", page), ("kev.json", page),
        ("kev.json", "{}"), ("kev.json", "[]"), ("kev.json", #"{"id": "GHSA-1"}"#), ("epss.csv", catalog),
        ("kev.json", scores + "CVE-2024-0001,0.1,0.5\n"), ("epss.csv", scores + "CVE-2024-0001,0.1"),
        ("npm/all.zip", "{}"), ("epss.csv", ""), ("kev.json", ""), ("npm/all.zip", ""),
    ])
    func `a page in the place of the data changes nothing`(path: String, text: String) async throws {
        let export = try await changedExport()
        export.server.put("epss.csv", Self.scores + "CVE-2024-0001,0.1,0.5\n")
        export.server.put("kev.json", Self.catalog)
        let feeds = [
            AdvisoryUpdateSource(name: "epss", url: "\(export.server.origin)/epss.csv", kind: .epss),
            AdvisoryUpdateSource(name: "kev", url: "\(export.server.origin)/kev.json", kind: .kev),
        ]
        let before = export.fixture.bytes
        export.server.put(path, text)
        let error = await #expect(throws: AdvisoryError.self) { try await export.update(more: feeds) }
        #expect(error?.reason == .invalid)
        #expect((error?.detail.utf8.count ?? 0) < 600)
        #expect(export.fixture.bytes == before)
    }

    @Test func `an index of another version is refused by name, kept by an import, built anew by an update`()
        async throws
    {
        let export = try await changedExport()
        let queue = try DatabaseQueue(path: export.fixture.path)
        try await queue.write { try $0.execute(sql: "PRAGMA user_version = 1") }
        try queue.close()
        let before = export.fixture.bytes
        let unreadable = #expect(throws: AdvisoryError.self) { try export.fixture.ids("left-pad") }
        #expect(unreadable?.reason == .unreadable)
        #expect(unreadable?.detail.contains("`gatehouse advisories update` builds it anew") == true)
        let refused = #expect(throws: AdvisoryError.self) {
            try export.fixture.load("local", ["a": IndexFixture.record("LOCAL-1")])
        }
        #expect(refused?.detail.contains("forcing the import begins without it") == true)
        #expect(export.fixture.bytes == before)
        let result = try await export.update()
        #expect(result.imported?.records == 20 && result.isChanged && result.previous == nil)
        #expect(result.imported?.startedOver?.contains("not an advisory index of this version") == true)
        #expect(try export.freshSnapshot().id == result.snapshot.id)
    }

    @Test func `an update does not silently lose what was imported into an index of another version`()
        async throws
    {
        let export = try await changedExport()
        try export.fixture.load("local", ["a": IndexFixture.record("LOCAL-1")])
        let queue = try DatabaseQueue(path: export.fixture.path)
        try await queue.write { try $0.execute(sql: "PRAGMA user_version = 1") }
        try queue.close()
        let before = export.fixture.bytes
        let error = await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(error?.detail.contains("imported from files (local): force the update") == true)
        #expect(export.fixture.bytes == before)
        let result = try await export.update { $0.isForced = true }
        #expect(result.imported?.records == 20 && result.imported?.startedOver != nil)
    }

    @Test func `a previous index of another version is nothing to go back to`() async throws {
        let export = try await changedExport()
        let current = try await export.update().snapshot
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path) != nil)
        let queue = try DatabaseQueue(path: export.fixture.path + ".previous")
        try await queue.write { try $0.execute(sql: "PRAGMA user_version = 1") }
        try queue.close()
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path) == nil)
        let importer = AdvisoryImport(index: export.fixture.path, reader: AdvisoryFileReader())
        let error = #expect(throws: AdvisoryError.self) { try importer.rollBack() }
        #expect(error?.reason == .unreadable)
        #expect(try export.fixture.index.snapshot() == current)
    }

    @Test func `what a killed build left behind is cleared by the next one`() throws {
        let fixture = try IndexFixture()
        try fixture.load("osv", ["a": IndexFixture.record("GHSA-1")])
        for ending in ["building-1", "building-1-journal", "building-1-kept", "download-7"] {
            try "half".write(toFile: "\(fixture.path).\(ending)", atomically: false, encoding: .utf8)
        }
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
        try fixture.load("osv", ["a": IndexFixture.record("GHSA-2")])
        #expect(
            try names(beside: fixture) == [
                "index.sqlite", "index.sqlite.lock", "index.sqlite.previous", "osv",
            ]
        )
    }
}
