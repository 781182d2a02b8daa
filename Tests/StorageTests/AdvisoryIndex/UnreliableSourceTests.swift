import Advisories
import Archives
import Domain
import Foundation
import Storage
import Testing

/// Sources whose parts do not agree, and what of them is believed.
@Suite struct UnreliableSourceTests {
    private static let page = "<html><title>Please sign in</title></html>"

    @Test func `pages in the place of many changed records change nothing`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...11 { export.put("GHSA-\(index)", "2024-06-01T00:00:00Z", package: "right-pad") }
        export.publish()
        for index in 1...11 { export.server.put("npm/GHSA-\(index).json", Self.page) }
        let before = export.fixture.bytes
        let error = await #expect(throws: AdvisoryError.self) {
            try await export.update { $0.maxSingleRecords = 20 }
        }
        #expect(error?.detail.contains("11 of 11 records are not OSV records") == true)
        #expect(export.fixture.bytes == before)
        export.publish()
        #expect(try await export.update { $0.maxSingleRecords = 20 }.imported?.records == 11)
    }

    @Test func `a list cut at the end of a line takes nothing out`() async throws {
        let export = try BulkExport(300)
        _ = try await export.update()
        let before = export.fixture.bytes
        for index in 1...101 { export.remove("GHSA-\(index)") }
        export.publish()
        let error = await #expect(throws: AdvisoryError.self) { try await export.update() }
        #expect(error?.detail.contains("source npm: its list lacks 101 records") == true)
        #expect(export.fixture.bytes == before)
        #expect(try await export.update { $0.isForced = true }.imported?.records == 199)
    }

    @Test func `as many as a list may lose are taken out`() async throws {
        let export = try BulkExport(300)
        _ = try await export.update()
        for index in 1...100 { export.remove("GHSA-\(index)") }
        export.publish()
        #expect(try await export.update().imported?.removed == 100)
        #expect(try export.fixture.ids("left-pad").count == 200)
    }

    @Test func `a record older than its list is taken where it is news, and asked for again`() async throws {
        let export = try BulkExport(4)
        _ = try await export.update()
        export.put("GHSA-1", "2024-06-02T00:00:00Z", package: "right-pad")
        export.publish(archive: false)
        export.server.put(
            "npm/GHSA-1.json",
            IndexFixture.record("GHSA-1", "middle-pad", modified: "2024-06-01T00:00:00Z")
        )
        #expect(try await export.update().imported?.sources.first?.pending == 1)
        #expect(try export.fixture.ids("middle-pad") == ["GHSA-1"])
        export.publish(archive: false)
        #expect(try await export.update().imported?.sources.first?.pending == 0)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
        #expect(try await export.update().unchanged == ["npm"])
    }

    @Test(arguments: [3, 20])
    func `an older copy does not replace a newer record`(_ maxSingleRecords: Int) async throws {
        let export = try BulkExport(20)
        for index in 1...6 { export.put("GHSA-\(index)", "2024-06-02T00:00:00Z", package: "right-pad") }
        export.publish()
        _ = try await export.update()
        let first = try export.fixture.index.snapshot()?.id
        for index in 1...6 { export.put("GHSA-\(index)", "2024-06-03T00:00:00Z") }
        export.publish(archive: false)
        let list = try #require(export.server.text("npm/modified_id.csv"))
        for index in 1...6 { export.put("GHSA-\(index)", "2024-06-01T00:00:00Z", package: "old-pad") }
        export.publish()
        export.server.put("npm/modified_id.csv", list)
        let result = try await export.update { $0.maxSingleRecords = maxSingleRecords }
        #expect(result.imported?.sources.first?.pending == 6)
        #expect(result.snapshot.id == first && !result.isChanged)
        #expect(try export.fixture.ids("right-pad").count == 6)
    }

    @Test
    func `a record that is too large does not stop the others, is left out by name and not asked for again`()
        async throws
    {
        let export = try BulkExport(4)
        _ = try await export.update()
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.put("GHSA-2", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish(archive: false)
        export.server.put("npm/GHSA-1.json", [UInt8](repeating: 0x20, count: OSVDecoder.maximumBytes + 1))
        let imported = try #require(try await export.update().imported)
        #expect(imported.pending == 0)
        #expect(imported.bad.map(\.name) == ["GHSA-1.json"])
        #expect(imported.bad.first?.reason == "larger than 16777216 bytes")
        #expect(try export.fixture.ids("right-pad") == ["GHSA-2"])
        #expect(try export.fixture.ids("left-pad").contains("GHSA-1"))
        _ = export.server.takeRequests()
        #expect(try await export.update().unchanged == ["npm"])
        #expect(export.server.takeRequests() == ["npm/modified_id.csv if changed"])
        // Once it changes it is.
        export.put("GHSA-1", "2024-06-02T00:00:00Z", package: "right-pad")
        export.publish(archive: false)
        #expect(try await export.update().imported?.records == 1)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1", "GHSA-2"])
        #expect(try export.fixture.index.status()?.sources.first?.bad.isEmpty == true)
    }

    @Test func `a large record is stored, by itself and from the archive`() async throws {
        let export = try BulkExport(4)
        _ = try await export.update()
        // What packs to nothing is not believed of an archive; what repeats far apart does not.
        var state: UInt64 = 7
        let block = (0..<(64 << 10)).map { _ -> UInt8 in
            state = state &* 6_364_136_223_846_793_005 &+ 1
            return 0x61 + UInt8(truncatingIfNeeded: (state >> 33) % 26)
        }
        let details = String(repeating: String(decoding: block, as: UTF8.self), count: 80)
        let extra = #", "details": "\#(details)""#
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad", extra: extra)
        export.publish()
        let imported = try #require(try await export.update().imported)
        #expect(imported.pending == 0 && imported.bad.isEmpty && imported.records == 1)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
        #expect(try await export.update { $0.isForced = true }.imported?.records == 4)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
    }

    @Test(arguments: [nil, page, "{}"] as [String?])
    func `scores that are not to be had do not hold up advisories, and the old ones stay`(
        _ instead: String?
    ) async throws {
        let export = try BulkExport(4)
        let feed = AdvisoryUpdateSource(name: "epss", url: "\(export.server.origin)/epss.csv", kind: .epss)
        if let instead { export.server.put("epss.csv", instead) }
        // Without older ones the update fails.
        await #expect(throws: AdvisoryError.self) { try await export.update(more: [feed]) }
        export.server.put(
            "epss.csv",
            "#model_version:v1,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\nCVE-2024-0001,0.1,0.5\n"
        )
        #expect(try await export.update(more: [feed]).warnings.isEmpty)
        export.server.remove("epss.csv")
        if let instead { export.server.put("epss.csv", instead) }
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish()
        let result = try await export.update(2_000, more: [feed])
        #expect(result.isChanged && result.warnings.count == 1)
        let reason = instead == nil ? "HTTP 404" : "what came is no EPSS file"
        #expect(result.warnings.first?.contains("source epss was not fetched: \(reason)") == true)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
        let cve = try #require(CVE("CVE-2024-0001"))
        #expect(try export.fixture.index.exploitation(of: [cve])[cve]?.epss?.score == 0.1)
        let sources = try #require(try export.fixture.index.status()?.sources)
        #expect(sources.first { $0.name == "epss" }?.checkedAt == Date(timeIntervalSince1970: 1_000))
        // Whoever looks at ages sees the same.
        #expect(try export.fixture.index.sourceChecks() == sources.map(\.check))
    }

    @Test func `a mirror without single records is followed by its archive`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...2 { export.put("GHSA-\(index)", "2024-06-01T00:00:00Z", package: "right-pad") }
        export.publish()
        for index in 1...20 { export.server.remove("npm/GHSA-\(index).json") }
        _ = (export.server.takeRequests(), export.takeDecoded())
        let result = try await export.update()
        #expect(result.imported?.pending == 0 && result.imported?.records == 2)
        #expect(
            export.server.takeRequests() == [
                "npm/modified_id.csv if changed", "npm/GHSA-1.json", "npm/GHSA-2.json",
                "npm/all.zip bytes=0-33554431 if changed",
            ]
        )
        #expect(export.takeDecoded() == ["GHSA-1.json", "GHSA-2.json"])
        #expect(try export.freshSnapshot().id == result.snapshot.id)
        #expect(try await export.update().unchanged == ["npm"])
    }

    @Test func `a record that was fetched is not taken from the archive as well`() async throws {
        let export = try BulkExport(20)
        _ = try await export.update()
        for index in 1...2 { export.put("GHSA-\(index)", "2024-06-01T00:00:00Z", package: "right-pad") }
        export.publish()
        export.server.remove("npm/GHSA-1.json")
        let result = try await export.update()
        #expect(result.imported?.pending == 0 && result.imported?.records == 2)
        #expect(try export.freshSnapshot().id == result.snapshot.id)
    }

    @Test func `files of which the list is replaced last are read again`() async throws {
        let export = try BulkExport(4)
        let folder = export.fixture.folder + "/npm"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        func write(list: Bool) throws {
            let list = list ? export.server.text("npm/modified_id.csv") : nil
            try list?.write(toFile: folder + "/modified_id.csv", atomically: true, encoding: .utf8)
            try Data(export.archive).write(to: URL(fileURLWithPath: folder + "/all.zip"))
        }
        let update = AdvisoryUpdate(
            index: export.fixture.path,
            transport: export.server,
            reader: AdvisoryFileReader()
        )
        let source = AdvisoryUpdateSource(url: "file://\(folder)/all.zip")
        try write(list: true)
        #expect(try await update.run([source]).imported?.records == 4)
        #expect(try await update.run([source]).unchanged == ["npm"])
        export.put("GHSA-1", "2024-06-01T00:00:00Z", package: "right-pad")
        export.publish()
        try write(list: false)
        #expect(try await update.run([source]).imported?.records == 0)
        let list = try #require(export.server.text("npm/modified_id.csv"))
        try list.write(toFile: folder + "/modified_id.csv", atomically: true, encoding: .utf8)
        #expect(try await update.run([source]).imported?.records == 1)
        #expect(try export.fixture.ids("right-pad") == ["GHSA-1"])
        #expect(try await update.run([source]).unchanged == ["npm"])
    }
}
