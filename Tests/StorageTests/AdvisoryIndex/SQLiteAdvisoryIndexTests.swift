import Advisories
import Domain
import Foundation
import GRDB
import Storage
import Testing

@Suite struct SQLiteAdvisoryIndexTests {
    private let leftPad = PackageName(ecosystem: .npm, name: "left-pad")

    /// Changes an index behind its back, in a new file, as damage would.
    private func damage(_ fixture: IndexFixture, _ sql: String) throws {
        let queue = try DatabaseQueue(path: fixture.path)
        try queue.write { try $0.execute(sql: sql) }
        try queue.close()
    }

    @Test(arguments: [
        "UPDATE records SET body = substr(body, 1, length(body) - 1)",
        "UPDATE records SET body = x''",
        "UPDATE records SET body = x'00' || substr(body, 2)",
        "UPDATE records SET body = replace(body, 'left', 'lefu')",
        "UPDATE records SET body = body || x'00'",
        "DELETE FROM records",
        "DELETE FROM meta",
        "PRAGMA user_version = 99",
        "DROP TABLE packages",
    ])
    func `damage is unreadable, never nothing found`(_ sql: String) throws {
        let fixture = try IndexFixture()
        try fixture.load("osv", ["a": IndexFixture.record("GHSA-1")])
        #expect(try fixture.ids("left-pad") == ["GHSA-1"])
        try damage(fixture, sql)
        let error = #expect(throws: AdvisoryError.self) { try fixture.ids("left-pad") }
        #expect(error?.reason == .unreadable)
    }

    @Test func `readers see a swap with the next call, and one snapshot per call`() async throws {
        let fixture = try IndexFixture()
        func set(_ generation: Int) -> [String: String] {
            ["a": IndexFixture.record("A-\(generation)"), "b": IndexFixture.record("B-\(generation)")]
        }
        let first = try fixture.load("osv", set(0)).snapshot
        let index = fixture.index
        #expect(try index.snapshot() == first)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    for _ in 0..<200 {
                        let answer = try index.advisories(for: [leftPad])
                        let ids = answer.advisories[leftPad]?.map { String($0.id.dropFirst(2)) } ?? []
                        #expect(ids.count == 2 && Set(ids).count == 1)
                    }
                }
            }
            group.addTask {
                for generation in 1...20 { try fixture.load("osv", set(generation)) }
            }
            try await group.waitForAll()
        }
        #expect(try index.advisories(for: [leftPad]).advisories[leftPad]?.map(\.id) == ["A-20", "B-20"])
        try FileManager.default.removeItem(atPath: fixture.path)
        #expect(try index.snapshot() == nil)
    }

    @Test(
        arguments: [
            ("2024-03-01T12:30:00.25Z", 1_709_296_200.25), ("0001-01-01T00:00:00Z", -62_135_596_800),
            ("not a date", nil),
        ] as [(String, Double?)]
    )
    func `the date of publication is kept`(text: String, seconds: Double?) throws {
        let fixture = try IndexFixture()
        let record = IndexFixture.record("GHSA-1", extra: ", \"published\": \"\(text)\"")
        try fixture.load("osv", ["a": record])
        let found = try fixture.index.advisories(for: [leftPad]).advisories[leftPad]
        #expect(found?.map { $0.published?.timeIntervalSince1970 } == [seconds])
        #expect(found?.first?.modified == "2024-01-01T00:00:00Z")
    }

    @Test func `more names than one statement takes are all looked up`() throws {
        let fixture = try IndexFixture()
        let records = (0..<600).map { ("r\($0)", IndexFixture.record("GHSA-\($0)", "p\($0)")) }
        try fixture.load("osv", Dictionary(uniqueKeysWithValues: records))
        for count in [0, 1, 255, 256, 257, 600, 1_000] {
            let names = Set((0..<count).map { PackageName(ecosystem: .npm, name: "p\($0)") })
            let found = try fixture.index.advisories(for: names).advisories
            #expect(found.count == min(count, 600))
            #expect(found.values.allSatisfy { $0.count == 1 })
        }
    }
}
