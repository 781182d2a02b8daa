import Advisories
import Archives
import Domain
import Foundation
import Storage
import Testing

@Suite struct IncrementalUpdateTests {
    @Test func `the first update takes the archive, the next one only what changed, one by one`() async throws
    {
        let export = try BulkExport(20)
        #expect(try await export.update().imported?.records == 20)
        #expect(export.server.takeRequests() == ["npm/modified_id.csv", "npm/all.zip bytes=0-33554431"])
        #expect(export.takeDecoded().count == 20)

        let quiet = try await export.update(2_000)
        #expect(quiet.imported == nil && quiet.unchanged == ["npm"] && !quiet.isChanged)
        #expect(export.server.takeRequests() == ["npm/modified_id.csv if changed"])
        #expect(quiet.snapshot.date == Date(timeIntervalSince1970: 2_000))

        export.put("GHSA-3", "2024-05-01T00:00:00Z", package: "moved")
        export.put("GHSA-21", "2024-05-02T00:00:00Z")
        export.remove("GHSA-7")
        export.put("GHSA-8", "2024-05-03T00:00:00Z", extra: #", "withdrawn": "2024-05-03T00:00:00Z""#)
        export.publish()
        let result = try await export.update(3_000)
        let imported = try #require(result.imported?.sources.first)
        #expect(
            imported.isIncremental && imported.records == 3 && imported.removed == 1 && imported.pending == 0
        )
        #expect(
            export.server.takeRequests() == [
                "npm/modified_id.csv if changed", "npm/GHSA-8.json", "npm/GHSA-21.json", "npm/GHSA-3.json",
            ]
        )
        #expect(export.takeDecoded().count == 3)
        #expect(result.isChanged && result.previous?.id == quiet.snapshot.id)
        #expect(try export.fixture.ids("moved") == ["GHSA-3"])
        let ids = try export.fixture.ids("left-pad")
        #expect(
            ids.contains("GHSA-21") && !ids.contains("GHSA-7") && !ids.contains("GHSA-8") && ids.count == 18
        )
        // The amended index is what a new one would be.
        #expect(try export.freshSnapshot().id == result.snapshot.id)
        #expect(try export.fixture.index.status()?.sources.map(\.records) == [20])
        #expect(try export.fixture.index.status()?.sources.map(\.withdrawn) == [1])
        #expect(
            try export.fixture.index.records(of: "GHSA-3").first?.firstSeen
                == Date(timeIntervalSince1970: 1_000)
        )
        #expect(try await export.update(4_000).unchanged == ["npm"])
    }

    @Test func `many changes are taken from the archive, and only they are unpacked`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        _ = (export.server.takeRequests(), export.takeDecoded())
        for index in 1...6 {
            export.put("GHSA-\(index)", "2024-06-0\(index)T00:00:00Z", package: "right-pad")
        }
        export.publish()
        let result = try await export.update()
        #expect(
            export.server.takeRequests() == [
                "npm/modified_id.csv if changed", "npm/all.zip bytes=0-33554431 if changed",
            ]
        )
        #expect(export.takeDecoded() == (1...6).map { "GHSA-\($0).json" })
        #expect(try export.fixture.ids("right-pad").count == 6)
        #expect(try export.freshSnapshot().id == result.snapshot.id)
    }

    @Test func `an archive older than the list is made good by single records`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...6 {
            export.put("GHSA-\(index)", "2024-06-0\(index)T00:00:00Z", package: "right-pad")
        }
        export.publish(archive: false)
        _ = export.server.takeRequests()
        let first = try await export.update()
        #expect(first.imported?.sources.first?.pending == 3)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-4", "GHSA-5", "GHSA-6"])
        let second = try await export.update()
        #expect(second.imported?.sources.first?.pending == 0)
        #expect(try export.fixture.ids("right-pad").count == 6)
        #expect(export.server.takeRequests().filter { $0.hasSuffix(".json") }.count == 6)
    }

    @Test func `a record the server does not have stays as it was and is asked for again`() async throws {
        let export = try BulkExport(4)
        _ = try await export.update()
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish(archive: false)
        export.server.remove("npm/GHSA-1.json")
        let result = try await export.update()
        #expect(result.imported?.sources.first?.pending == 1)
        #expect(!result.isChanged)
        #expect(try export.fixture.ids("left-pad").count == 4)
        export.publish()
        #expect(try await export.update().isChanged)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
    }

    @Test(arguments: [("{", "not JSON"), (IndexFixture.record("GHSA-9"), "it is about GHSA-9")])
    func `a changed record that is none leaves the old one in place, and is noted once`(
        text: String,
        reason: String
    ) async throws {
        let export = try BulkExport(4)
        _ = try await export.update()
        export.put("GHSA-1", "2024-06-01T00:00:00Z")
        export.publish()
        export.server.put("npm/GHSA-1.json", text)
        let result = try await export.update()
        #expect(result.imported?.bad.map(\.name) == ["GHSA-1.json"])
        #expect(result.imported?.bad.first?.reason.contains(reason) == true)
        #expect(try export.fixture.ids("left-pad").contains("GHSA-1"))
        #expect(result.imported?.sources.first?.pending == 1)
        _ = export.server.takeRequests()
        // It may be a page of something on the way, so it is asked for again.
        _ = try await export.update()
        #expect(export.server.takeRequests().contains("npm/GHSA-1.json"))
        #expect(try export.fixture.index.status()?.sources.first?.bad.count == 1)
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish(archive: false)
        #expect(try await export.update().imported?.sources.first?.pending == 0)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
        #expect(try export.fixture.index.status()?.sources.first?.bad.isEmpty == true)
        #expect(try await export.update().unchanged == ["npm"])
    }

    @Test func `what was fetched before an interruption is not fetched again`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...3 {
            export.put("GHSA-\(index)", "2024-06-0\(index)T00:00:00Z", package: "right-pad")
        }
        export.publish()
        let before = export.fixture.bytes
        _ = export.server.takeRequests()
        export.server.breakAfter(3)
        await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(export.fixture.bytes == before)
        export.server.breakAfter(.max)
        let first = export.server.takeRequests()
        #expect(first.count == 3)
        #expect(try await export.update().imported?.records == 3)
        let second = export.server.takeRequests()
        #expect(second == ["npm/modified_id.csv if changed", "npm/GHSA-1.json"])
        #expect(!FileManager.default.fileExists(atPath: export.fixture.path + ".refresh"))
    }

    @Test(arguments: 1...4)
    func `an archive in parts goes on where it was interrupted`(_ patience: Int) async throws {
        let export = try BulkExport(20)
        let size = 2_000
        export.server.breakAfter(patience)
        await #expect(throws: AdvisoryError.self) { try await export.update { $0.partBytes = size } }
        #expect(try export.fixture.index.snapshot() == nil)
        let first = Set(export.server.takeRequests().dropFirst())
        export.server.breakAfter(.max)
        #expect(try await export.update { $0.partBytes = size }.imported?.records == 20)
        let second = Set(export.server.takeRequests().dropFirst())
        #expect(first.count == patience - 1)
        #expect(first.isDisjoint(with: second))
    }

    @Test(arguments: [403, 429, 500, 503])
    func `an archive in parts goes on after the server had trouble with one`(_ status: Int) async throws {
        let export = try BulkExport(20)
        let range = "bytes=4000-5999"
        export.server.refuse(range, with: status)
        let error = await #expect(throws: AdvisoryError.self) {
            try await export.update { $0.partBytes = 2_000 }
        }
        #expect(error?.detail.contains("HTTP \(status)") == true)
        #expect(export.server.takeRequests().last == "npm/all.zip \(range)")
        export.server.refuse(range, with: nil)
        #expect(try await export.update { $0.partBytes = 2_000 }.imported?.records == 20)
        #expect(export.server.takeRequests().dropFirst().first == "npm/all.zip \(range)")
    }

    @Test(arguments: [412, 416])
    func `parts that do not fit by what the server says are fetched anew`(_ status: Int) async throws {
        let export = try BulkExport(20)
        let range = "bytes=4000-5999"
        export.server.refuse(range, with: 503)
        await #expect(throws: AdvisoryError.self) { try await export.update { $0.partBytes = 2_000 } }
        _ = export.server.takeRequests()
        export.server.refuse(range, with: status)
        await #expect(throws: AdvisoryError.self) { try await export.update { $0.partBytes = 2_000 } }
        let asked = export.server.takeRequests().dropFirst().prefix(2)
        #expect(Array(asked) == ["npm/all.zip \(range)", "npm/all.zip bytes=0-1999"])
        export.server.refuse(range, with: nil)
        #expect(try await export.update { $0.partBytes = 2_000 }.imported?.records == 20)
    }

    @Test func `a finished archive outlasts trouble of its server`() async throws {
        let export = try BulkExport(5)
        let other = AdvisoryUpdateSource(url: "\(export.server.origin)/other.json")
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [other]) }
        export.server.refuse("bytes=0-33554431", with: 503)
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [other]) }
        export.server.refuse("bytes=0-33554431", with: nil)
        export.server.put("other.json", IndexFixture.record("X-1"))
        _ = export.server.takeRequests()
        #expect(try await export.update(more: [other]).imported?.records == 6)
        #expect(export.server.takeRequests()[1].hasSuffix("if changed"))
    }

    @Test func `parts of another version are not mixed`() async throws {
        let export = try BulkExport(20)
        export.server.breakAfter(4)
        await #expect(throws: AdvisoryError.self) { try await export.update { $0.partBytes = 2_000 } }
        export.server.breakAfter(.max)
        export.put("GHSA-20", "2024-07-01T00:00:00Z", package: "right-pad")
        export.publish()
        let result = try await export.update { $0.partBytes = 2_000 }
        #expect(try export.freshSnapshot().id == result.snapshot.id)
    }

    @Test func `a finished archive is kept while another source fails`() async throws {
        let export = try BulkExport(5)
        let other = AdvisoryUpdateSource(url: "\(export.server.origin)/other.json")
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [other]) }
        _ = export.server.takeRequests()
        export.server.put("other.json", IndexFixture.record("X-1"))
        #expect(try await export.update(more: [other]).imported?.records == 6)
        #expect(export.server.takeRequests()[1].hasSuffix("if changed"))
    }

    @Test func `a server without parts sends the whole`() async throws {
        let export = try BulkExport(5)
        export.server.withoutParts()
        #expect(try await export.update { $0.partBytes = 100 }.imported?.records == 5)
        #expect(try await export.update().unchanged == ["npm"])
    }

    @Test(arguments: ["", "nonsense\n", "2024-01-01T00:00:00Z,GHSA-1", "2024-01-01T00:00:00Z,../x\n"])
    func `a damaged list changes nothing`(_ list: String) async throws {
        let export = try BulkExport(5)
        _ = try await export.update()
        let before = export.fixture.bytes
        export.server.put("npm/modified_id.csv", list)
        await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(export.fixture.bytes == before)
    }

    @Test func `a list that lost more than half is refused unless forced`() async throws {
        let export = try BulkExport(10)
        _ = try await export.update()
        for index in 1...6 { export.remove("GHSA-\(index)") }
        export.publish()
        let error = await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(error?.detail.contains("4 records, down from 10") == true)
        #expect(try await export.update { $0.isForced = true }.imported?.records == 4)
        #expect(try export.fixture.ids("left-pad").count == 4)
    }

    @Test func `an id twice in the list counts by its later date`() async throws {
        let export = try BulkExport(4)
        export.server.put(
            "npm/modified_id.csv",
            "2024-01-01T00:00:00Z,GHSA-1\n2023-01-01T00:00:00Z,GHSA-1\n"
                + (2...4).map { "2024-01-01T00:00:00Z,GHSA-\($0)\n" }.joined()
        )
        _ = try await export.update()
        #expect(try await export.update().unchanged == ["npm"])
    }

    @Test func `the replaced index is kept, and can be put back`() async throws {
        let export = try BulkExport(4)
        let first = try await export.update().snapshot
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path) == nil)
        _ = try await export.update(2_000)
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path) == nil)
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish()
        let second = try await export.update(3_000).snapshot
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path)?.id == first.id)
        let importer = AdvisoryImport(index: export.fixture.path, reader: AdvisoryFileReader())
        #expect(try importer.rollBack()?.id == first.id)
        #expect(try export.fixture.ids("right-pad").isEmpty)
        #expect(AdvisoryImport.previousSnapshot(of: export.fixture.path)?.id == second.id)
        #expect(try importer.rollBack()?.id == second.id)
    }

    @Test func `readers see the old records or the new ones while it changes`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        let index = export.fixture.index
        let package = PackageName(ecosystem: .npm, name: "left-pad")
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask {
                for round in 1...10 {
                    // The same two records move to and fro together.
                    export.put(
                        "GHSA-1",
                        "2025-01-01T00:00:\(10 + round)Z",
                        package: round % 2 == 0 ? "left-pad" : "x"
                    )
                    export.put(
                        "GHSA-2",
                        "2025-01-01T00:00:\(10 + round)Z",
                        package: round % 2 == 0 ? "left-pad" : "x"
                    )
                    export.publish()
                    _ = try await export.update()
                }
            }
            group.addTask {
                for _ in 0..<200 {
                    let ids = try index.advisories(for: [package]).advisories[package]?.map(\.id) ?? []
                    #expect([18, 20].contains(ids.count) && ids.contains("GHSA-1") == ids.contains("GHSA-2"))
                }
            }
            try await group.waitForAll()
        }
    }
}
