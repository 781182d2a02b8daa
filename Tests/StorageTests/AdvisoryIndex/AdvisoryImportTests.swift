import Advisories
import Archives
import Domain
import Foundation
import GRDB
import Storage
import Testing

@Suite struct AdvisoryImportTests {
    private typealias Fixture = IndexFixture

    @Test func `a record is found by its package and by nothing else`() throws {
        let fixture = try Fixture()
        let result = try fixture.load(
            "osv",
            ["a": Fixture.record("GHSA-1"), "b": Fixture.record("GHSA-2", "@s/right")]
        )
        #expect(result.records == 2)
        #expect(result.isChanged)
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
        #expect(try fixture.ids("@s/right") == ["GHSA-2"])
        #expect(try fixture.ids("left").isEmpty)
        #expect(try fixture.ids("LEFT-PAD").isEmpty)
        let found = try #require(try fixture.index.records(of: "GHSA-1").first)
        #expect(found.advisory.summary == "About left-pad")
        #expect(
            found.advisory.affected.first?.ranges == [
                AffectedRange(kind: .semver, events: [.introduced("0"), .fixed("1.0.0")])
            ]
        )
    }

    @Test func `an advisory about several packages gives each its own entries`() throws {
        let fixture = try Fixture()
        let text = """
            {"id": "GHSA-1", "modified": "2024-01-01T00:00:00Z", "affected": [
              {"package": {"ecosystem": "npm", "name": "a"}, "versions": ["1.0.0"]},
              {"package": {"ecosystem": "npm", "name": "b"}, "versions": ["2.0.0"]},
              {"package": {"ecosystem": "PyPI", "name": "a"}, "versions": ["9"]},
              {"package": {"ecosystem": "npm", "name": "a"}, "versions": ["3.0.0"]}]}
            """
        try fixture.load("osv", ["x": text])
        let a = PackageName(ecosystem: .npm, name: "a")
        let b = PackageName(ecosystem: .npm, name: "b")
        let answer = try fixture.index.advisories(for: [a, b]).advisories
        #expect(answer[a]?.first?.affected.map(\.versions) == [["1.0.0"], ["3.0.0"]])
        #expect(answer[b]?.first?.affected.map(\.versions) == [["2.0.0"]])
        #expect(try fixture.index.records(of: "GHSA-1").first?.advisory.affected.count == 4)
    }

    @Test func `no index is missing, never nothing found`() throws {
        let fixture = try Fixture()
        #expect(try fixture.index.snapshot() == nil)
        #expect(try fixture.index.status() == nil)
        let error = #expect(throws: AdvisoryError.self) { try fixture.ids("a") }
        #expect(error?.reason == .missing)
    }

    @Test(arguments: ["", "not a database at all, but long enough to be looked at as one: 0123456789"])
    func `a file that is no index is unreadable`(_ text: String) throws {
        let fixture = try Fixture()
        try text.write(toFile: fixture.path, atomically: false, encoding: .utf8)
        let error = #expect(throws: AdvisoryError.self) { try fixture.ids("a") }
        #expect(error?.reason == .unreadable)
        let refused = #expect(throws: AdvisoryError.self) {
            try fixture.load("osv", ["a": Fixture.record("GHSA-1")])
        }
        #expect(refused?.reason == .unreadable)
        #expect(try fixture.load("osv", ["a": Fixture.record("GHSA-1")], force: true).startedOver != nil)
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
    }

    @Test func `the snapshot id follows the content and nothing else`() throws {
        let fixture = try Fixture()
        let records = ["a": Fixture.record("GHSA-1"), "b": Fixture.record("GHSA-2")]
        let first = try fixture.load("osv", records, now: 1_000)
        let again = try fixture.load("osv", records, now: 2_000)
        #expect(again.snapshot.id == first.snapshot.id)
        #expect(!again.isChanged)
        #expect(again.snapshot.date == Date(timeIntervalSince1970: 2_000))
        let other = try Fixture()
        #expect(
            try other.load("else", ["z": records["a"], "y": records["b"]].compactMapValues(\.self)).snapshot
                .id == first.snapshot.id
        )
        let changed = try fixture.load(
            "osv",
            ["a": Fixture.record("GHSA-1", fixed: "1.0.1"), "b": Fixture.record("GHSA-2")]
        )
        #expect(changed.isChanged)
        #expect(first.snapshot.id.utf8.count == 12)
    }

    @Test func `addresses come and go with their record, also beside an index of before they were kept`()
        throws
    {
        let fixture = try Fixture()
        func record(_ id: String, _ urls: [String], modified: String = "2024-01-01T00:00:00Z") -> String {
            let list = urls.map { #"{"type": "WEB", "url": "\#($0)"}"# }.joined(separator: ", ")
            return Fixture.record(id, modified: modified, extra: #", "references": [\#(list)]"#)
        }
        #expect(try fixture.index.references(of: ["GHSA-1"]).isEmpty)
        try fixture.load(
            "one",
            [
                "a": record("GHSA-1", ["https://b", "https://a"]),
                "b": record("GHSA-2", ["https://a", "https://c"]),
            ]
        )
        try fixture.load("two", ["a": record("GHSA-1", ["https://d"])])
        #expect(
            try fixture.index.references(of: ["GHSA-2", "GHSA-1", "CVE-1"]) == [
                "https://b", "https://a", "https://d", "https://c",
            ]
        )
        try fixture.load("one", ["b": record("GHSA-2", [], modified: "2024-02-01T00:00:00Z")])
        #expect(try fixture.index.references(of: ["GHSA-1", "GHSA-2"]) == ["https://d"])

        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write { try $0.execute(sql: "DROP TABLE links") }
        try queue.close()
        #expect(try fixture.index.references(of: ["GHSA-1"]).isEmpty)
        try fixture.load("one", ["c": record("GHSA-3", ["https://e"])])
        #expect(try fixture.index.references(of: ["GHSA-1", "GHSA-3"]) == ["https://e"])
        #expect(try fixture.ids("left-pad") == ["GHSA-1", "GHSA-3"])
    }

    @Test func `of one id in two sources the one modified last counts`() throws {
        let fixture = try Fixture()
        try fixture.load(
            "one",
            ["a": Fixture.record("GHSA-1", modified: "2024-01-01T00:00:00.5Z", fixed: "2.0.0")]
        )
        try fixture.load(
            "two",
            ["a": Fixture.record("GHSA-1", modified: "2024-01-01T00:00:00Z", fixed: "1.0.0")]
        )
        let records = try fixture.index.records(of: "GHSA-1")
        #expect(records.map(\.source) == ["one", "two"])
        #expect(records.map(\.isCurrent) == [true, false])
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
        // The other one comes back into its own when the newer goes.
        try fixture.load("one", ["a": Fixture.record("GHSA-9")])
        #expect(try fixture.index.records(of: "GHSA-1").map(\.isCurrent) == [true])
        #expect(try fixture.ids("left-pad") == ["GHSA-1", "GHSA-9"])
    }

    @Test func `of one id in the archives of two ecosystems each counts for its own`() throws {
        let fixture = try Fixture()
        func gem(_ modified: String, extra: String = "") -> String {
            Fixture.record("GHSA-1", "gem", modified: modified, ecosystem: "RubyGems", extra: extra)
        }
        func ids(_ ecosystem: Ecosystem, _ name: String) throws -> Int {
            let package = PackageName(ecosystem: ecosystem, name: name)
            return try fixture.index.advisories(for: [package]).advisories[package]?.count ?? 0
        }
        try fixture.load("npm", ["a": Fixture.record("GHSA-1", modified: "2023-01-01T00:00:00Z")])
        try fixture.load("gems", ["a": gem("2024-01-01T00:00:00Z")])
        #expect(try fixture.index.records(of: "GHSA-1").map(\.isCurrent) == [true, true])
        #expect(try ids(.npm, "left-pad") == 1 && ids(.gem, "gem") == 1)
        // A withdrawal is about the ecosystems of its record.
        try fixture.load(
            "gems",
            ["a": gem("2024-02-01T00:00:00Z", extra: #", "withdrawn": "2024-02-01T00:00:00Z""#)]
        )
        #expect(try ids(.npm, "left-pad") == 1 && ids(.gem, "gem") == 0)
        // A newer record of the same ecosystem takes the place of the older one, whatever packages it names.
        try fixture.load(
            "mirror",
            ["a": Fixture.record("GHSA-1", "right-pad", modified: "2025-01-01T00:00:00Z")]
        )
        #expect(try ids(.npm, "left-pad") == 0 && ids(.npm, "right-pad") == 1)
    }

    @Test func `of one id twice in a source the one modified last stays, whatever the order`() throws {
        let old = Fixture.record("GHSA-1", "old", modified: "2023-01-01T00:00:00Z")
        let new = Fixture.record("GHSA-1", "new", modified: "2024-01-01T00:00:00Z")
        for records in [["a": old, "b": new], ["a": new, "b": old]] {
            let fixture = try Fixture()
            let result = try fixture.load("osv", records)
            #expect(result.records == 1)
            #expect(result.sources.first?.duplicates == 1)
            #expect(try fixture.ids("old").isEmpty)
            #expect(try fixture.ids("new") == ["GHSA-1"])
        }
    }

    @Test func `a withdrawn record is kept and matches nothing`() throws {
        let fixture = try Fixture()
        let withdrawn = Fixture.record("GHSA-1", extra: #", "withdrawn": "2024-02-01T00:00:00Z""#)
        let result = try fixture.load("osv", ["a": withdrawn, "b": Fixture.record("GHSA-2", "other")])
        #expect(result.withdrawn == 1)
        #expect(try fixture.ids("left-pad").isEmpty)
        #expect(try fixture.index.records(of: "GHSA-1").first?.advisory.isWithdrawn == true)
    }

    @Test func `another source stays, the same source is replaced, first seen is remembered`() throws {
        let fixture = try Fixture()
        try fixture.load("one", ["a": Fixture.record("GHSA-1", aliases: #""CVE-1""#)], now: 1_000)
        try fixture.load("two", ["a": Fixture.record("GHSA-2")], now: 2_000)
        try fixture.load("two", ["a": Fixture.record("GHSA-2"), "b": Fixture.record("GHSA-3")], now: 3_000)
        #expect(try fixture.ids("left-pad") == ["GHSA-1", "GHSA-2", "GHSA-3"])
        let seen = try ["CVE-1", "GHSA-2", "GHSA-3"].map {
            try fixture.index.records(of: $0).first?.firstSeen
        }
        #expect(seen == [1_000, 2_000, 3_000].map { Date(timeIntervalSince1970: $0) })
        let status = try #require(try fixture.index.status())
        #expect(status.sources.map(\.name) == ["one", "two"])
        #expect(status.sources.map(\.records) == [1, 2])
        // As old as its oldest source.
        #expect(status.snapshot.date == Date(timeIntervalSince1970: 1_000))
    }

    @Test func `a source that lost more than half is refused unless forced`() throws {
        let fixture = try Fixture()
        func records(_ count: Int) -> [String: String] {
            Dictionary(uniqueKeysWithValues: (1...count).map { ("r\($0)", Fixture.record("GHSA-\($0)")) })
        }
        try fixture.load("osv", records(5))
        let before = fixture.bytes
        let error = #expect(throws: AdvisoryError.self) { try fixture.load("osv", records(2)) }
        #expect(error?.reason == .invalid)
        #expect(fixture.bytes == before)
        try fixture.load("osv", records(3))
        try fixture.load("osv", records(1), force: true)
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
    }

    @Test func `records of other ecosystems are counted as skipped`() throws {
        let fixture = try Fixture()
        let result = try fixture.load(
            "osv",
            ["a": Fixture.record("GHSA-1"), "b": Fixture.record("PYSEC-1", ecosystem: "GHC")]
        )
        #expect(result.skipped == 1)
        #expect(result.otherEcosystems == ["GHC": 1])
        #expect(result.records == 1)
        #expect(try fixture.index.status()?.sources.map(\.skipped) == [["GHC": 1]])
        #expect(throws: AdvisoryError.self) {
            try fixture.load("py", ["b": Fixture.record("PYSEC-1", ecosystem: "GHC")])
        }
    }

    @Test func `a few bad records are listed, many end the import`() throws {
        let fixture = try Fixture()
        var records = Dictionary(
            uniqueKeysWithValues: (1...200).map { ("r\($0)", Fixture.record("GHSA-\($0)")) }
        )
        records["bad"] = "{"
        let result = try fixture.load("osv", records)
        #expect(result.bad.map(\.name) == ["bad.json"])
        #expect(try fixture.index.status()?.sources.first?.bad == result.bad)
        let before = fixture.bytes
        for index in 1...3 { records["bad\(index)"] = "nothing" }
        let error = #expect(throws: AdvisoryError.self) { try fixture.load("osv", records) }
        #expect(error?.detail.contains("4 of 204") == true)
        #expect(fixture.bytes == before)
    }

    @Test func `a failed import leaves the index as it was and nothing beside it`() throws {
        let fixture = try Fixture()
        try fixture.load("osv", ["a": Fixture.record("GHSA-1")])
        let before = fixture.bytes
        try Data([0x50, 0x4B, 0x03, 0x04, 1, 2, 3]).write(
            to: URL(fileURLWithPath: fixture.folder + "/cut.zip")
        )
        try FileManager.default.createDirectory(
            atPath: fixture.folder + "/empty",
            withIntermediateDirectories: false
        )
        for name in ["cut.zip", "empty", "nothing"] {
            let error = #expect(throws: AdvisoryError.self) { try fixture.run([fixture.folder + "/" + name]) }
            #expect(error?.reason == .invalid)
        }
        #expect(fixture.bytes == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder)
        #expect(names.filter { $0.hasPrefix("index") }.sorted() == ["index.sqlite", "index.sqlite.lock"])
    }

    @Test func `two imports do not run at once`() throws {
        let fixture = try Fixture()
        let lock = try AdvisoryIndexLock(index: fixture.path)
        #expect(throws: AdvisoryError.self) { try fixture.load("osv", ["a": Fixture.record("GHSA-1")]) }
        withExtendedLifetime(lock) {}
    }

    @Test func `links in a folder are not followed`() throws {
        let fixture = try Fixture()
        let path = try fixture.write("osv", ["a": Fixture.record("GHSA-1")])
        try Fixture.record("GHSA-2").write(
            toFile: fixture.folder + "/outside.json",
            atomically: false,
            encoding: .utf8
        )
        try FileManager.default.createSymbolicLink(
            atPath: path + "/link.json",
            withDestinationPath: fixture.folder + "/outside.json"
        )
        try FileManager.default.createSymbolicLink(atPath: path + "/loop", withDestinationPath: path)
        #expect(try fixture.run([path]).records == 1)
    }

    @Test func `an index for one run holds the packages asked for and the snapshot of all`() throws {
        let fixture = try Fixture()
        let path = try fixture.write(
            "osv",
            ["a": Fixture.record("GHSA-1"), "b": Fixture.record("GHSA-2", "other")]
        )
        let whole = try fixture.run([path])
        let folder = fixture.folder + "/run"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        let wanted = PackageName(ecosystem: .npm, name: "other")
        let index = try AdvisoryImport.temporaryIndex(
            paths: [path],
            in: folder,
            only: [wanted],
            reader: AdvisoryFileReader()
        )
        let answer = try index.advisories(for: [wanted, PackageName(ecosystem: .npm, name: "left-pad")])
        #expect(answer.advisories.keys.map(\.name) == ["other"])
        #expect(answer.snapshot.id == whole.snapshot.id)
    }

    @Test(
        arguments: [
            ("osv/npm/all.zip", "npm"), ("all.zip", "all"), ("/a/b.zip", "b"),
            ("https://h/x/npm/all.zip?q=1", "npm"),
            ("folder/", "folder"), ("", "advisories"), ("/a/we ird\n.zip", "we-ird-"),
            ("../..", "advisories"),
        ]
    )
    func `a source is named after its file or folder`(_ row: (String, String)) {
        #expect(AdvisorySourceName.derived(from: row.0) == row.1)
        #expect(AdvisorySourceName.isValid(row.1))
    }
}
