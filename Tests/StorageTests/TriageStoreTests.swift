import Documents
import Domain
import Foundation
import Pipeline
import Portal
import Storage
import Testing
import Triage

/// Decisions of people: waivers, and triage that follows packages and advisories.
@Suite struct TriageStoreTests {
    private static func waiver(
        _ advisory: String = "CVE-2026-1",
        expires: String = "2026-12-31",
        reason: String = "r"
    ) throws -> Waiver {
        try Waiver(
            [
                .advisory: advisory, .package: "pkg:npm/a", .path: "apps/**", .reason: reason, .owner: "o",
                .expires: expires,
            ],
            origin: .store(made: CalendarDay(Sample.time(0)))
        )
    }

    private static func record(
        _ status: TriageStatus,
        ids: Set<String> = ["CVE-2026-1"],
        purl: String = "pkg:npm/a",
        reason: String = "never called",
        source: FindingDecision.Source = .vex,
        time: Int? = 0
    ) throws -> TriageRecord {
        TriageRecord(
            advisories: ids,
            target: purl.isEmpty ? .repository : .package(try PackagePattern(purl)),
            status: status,
            justification: status == .notAffected ? .componentNotPresent : nil,
            reason: reason,
            source: source,
            origin: "urn:doc",
            owner: "sec",
            time: time.map(Sample.time)
        )
    }

    /// A store that knows one repository.
    private static func fixture() async throws -> (StoreFixture, Int64) {
        let fixture = try StoreFixture()
        try await fixture.record("d", .job(Sample.request()))
        let key = try await fixture.store.repositoryKey("github:Acme/Shop")
        return (fixture, try #require(key))
    }

    @Test func `a waiver comes back as it was made, for its repository alone`() async throws {
        let (fixture, key) = try await Self.fixture()
        let waiver = try Self.waiver()
        try await fixture.store.add(waiver, to: key, by: "jo", at: Sample.time(0))
        #expect(try await fixture.store.storedTriage(of: Sample.repository).waivers == [waiver])
        #expect(try await fixture.store.storedTriage(of: Sample.repository(8)).waivers.isEmpty)
        let listed = try await fixture.store.waivers(of: nil)
        #expect(listed.map(\.repository) == ["github:acme/shop"])
        #expect(listed.map(\.madeBy) == ["jo"])
        #expect(try await fixture.store.repositoryKey("github:acme/other") == nil)
        #expect(try await fixture.store.repositoryKey("acme/shop") == nil)
    }

    @Test func `one without repository counts everywhere`() async throws {
        let (fixture, key) = try await Self.fixture()
        try await fixture.store.add(try Self.waiver(), to: nil, by: "jo", at: Sample.time(0))
        try await fixture.store.add(try Self.waiver("CVE-2026-2"), to: key, by: "jo", at: Sample.time(0))
        #expect(try await fixture.store.storedTriage(of: Sample.repository).waivers.count == 2)
        #expect(try await fixture.store.storedTriage(of: Sample.repository(8)).waivers.count == 1)
        #expect(try await fixture.store.waivers(of: key).map(\.repository) == [nil, "github:acme/shop"])
    }

    @Test func `a new one takes the place of the old, and both stay to be looked up`() async throws {
        let (fixture, key) = try await Self.fixture()
        for repository in [key, nil] {
            for (day, reason) in [("2026-11-30", "first"), ("2026-12-31", "second")] {
                let waiver = try Self.waiver(expires: day, reason: reason)
                try await fixture.store.add(waiver, to: repository, by: "jo", at: Sample.time(0))
            }
        }
        #expect(try await fixture.store.waivers(of: nil).map(\.waiver.reason) == ["second", "second"])
        let id = try Self.waiver().id
        #expect(try await fixture.store.removeWaiver(id, from: key, by: "al", at: Sample.time(1)))
        #expect(try await !fixture.store.removeWaiver(id, from: key, by: "al", at: Sample.time(1)))
        #expect(try await fixture.store.waivers(of: nil).count == 1)
        let removed = try await fixture.rows(
            "SELECT removed_by FROM waivers WHERE removed_at IS NOT NULL ORDER BY removed_at, id"
        )
        #expect(try removed.map { try $0.text("removed_by") } == ["jo", "jo", "al"])
        #expect(try await fixture.rows("SELECT id FROM waivers").count == 4)
    }

    @Test func `a decision comes back with all its names`() async throws {
        let (fixture, key) = try await Self.fixture()
        let records = [
            try Self.record(.notAffected, ids: ["CVE-2026-1", "GHSA-AAAA-BBBB-CCCC"]),
            try Self.record(.suppressed, ids: ["CVE-2026-2"], purl: "pkg:npm/a@1.0.0", source: .triage),
            try Self.record(.fixed, ids: ["CVE-2026-3"], purl: ""),
        ]
        let summary = try await fixture.store.keep(records, of: key, by: "jo", at: Sample.time(9))
        #expect(summary == TriageSummary(applied: 3))
        #expect(try await fixture.store.storedTriage(of: Sample.repository).records == records)
        #expect(try await fixture.store.storedTriage(of: Sample.repository(8)).records.isEmpty)
        let again = try await fixture.store.keep(records, of: key, by: "jo", at: Sample.time(10))
        #expect(again == TriageSummary(unchanged: 3))
    }

    @Test func `every step of the matrix is in the history`() async throws {
        let (fixture, key) = try await Self.fixture()
        for (time, status) in [(0, TriageStatus.notAffected), (1, .exploitable), (2, .exploitable)] {
            let record = try Self.record(status, reason: "reason \(time)", time: time)
            _ = try await fixture.store.keep([record], of: key, by: "jo", at: Sample.time(time))
        }
        let rows = try await fixture.rows("SELECT status, reason, actor FROM triage_history ORDER BY id")
        #expect(
            try rows.map { try $0.text("status") } == [
                "analyzing", "not_affected", "analyzing", "exploitable", "exploitable",
            ]
        )
        #expect(try rows.last?.text("reason") == "reason 2")
        #expect(try rows.allSatisfy { try $0.text("actor") == "jo" })
    }

    @Test func `steps about a finding are told in order, each decision's by itself`() async throws {
        let (fixture, key) = try await Self.fixture()
        let said: [(TriageStatus, String, Int)] = [
            (.notAffected, "pkg:npm/a", 1), (.exploitable, "pkg:npm/a@1.0.0", 2),
            (.suppressed, "pkg:npm/b", 3), (.exploitable, "pkg:npm/a", 4),
        ]
        for (status, purl, time) in said {
            let record = try Self.record(status, ids: ["GHSA-1"], purl: purl, reason: "r\(time)", time: time)
            _ = try await fixture.store.keep([record], of: key, by: "jo", at: Sample.time(time))
        }
        let finding = Sample.finding("GHSA-1", "a")
        let steps = try await fixture.store.steps(about: finding, of: key)
        #expect(
            steps.map { "\($0.previous) \($0.status) \($0.reason)" } == [
                "new analyzing r1", "analyzing not_affected r1", "new analyzing r2",
                "analyzing exploitable r2", "not_affected analyzing r4", "analyzing exploitable r4",
            ]
        )
        #expect(steps.allSatisfy { $0.actor == "jo" } && steps.last?.at == Sample.time(4))
        #expect(try await fixture.store.steps(about: Sample.finding("GHSA-1", "c"), of: key).isEmpty)
        #expect(try await fixture.store.steps(about: Sample.finding("GHSA-2", "a"), of: key).isEmpty)
        #expect(try await fixture.store.steps(about: finding, of: key + 1).isEmpty)
    }

    @Test func `what was said earlier changes nothing`() async throws {
        let (fixture, key) = try await Self.fixture()
        let late = try Self.record(.exploitable, time: 10)
        let early = try Self.record(.notAffected, time: 5)
        let undated = try Self.record(.fixed, reason: "now", source: .triage, time: nil)
        #expect(
            try await fixture.store.keep([late, early], of: key, by: "jo", at: Sample.time(20))
                == TriageSummary(applied: 1, older: 1)
        )
        // A person speaks now.
        #expect(
            try await fixture.store.keep([undated], of: key, by: "jo", at: Sample.time(21))
                == TriageSummary(applied: 1)
        )
        let records = try await fixture.store.storedTriage(of: Sample.repository).records
        #expect(records.map(\.status) == [.fixed])
        #expect(records.map(\.time) == [Sample.time(21)])
    }

    @Test func `another name of the vulnerability finds the same row`() async throws {
        let (fixture, key) = try await Self.fixture()
        for ids in [["GHSA-1"], ["GHSA-1", "CVE-1"], ["CVE-1"]] as [Set<String>] {
            _ = try await fixture.store.keep(
                [try Self.record(.notAffected, ids: ids, reason: "\(ids.sorted())")],
                of: key,
                by: "jo",
                at: Sample.time(0)
            )
        }
        let records = try await fixture.store.storedTriage(of: Sample.repository).records
        #expect(records.map(\.advisories) == [["GHSA-1", "CVE-1"]])
        #expect(records.map(\.reason) == [#"["CVE-1"]"#])
    }

    @Test func `many statements are kept in several short transactions`() async throws {
        let (fixture, key) = try await Self.fixture()
        let records = try (0..<1000).map { try Self.record(.notAffected, ids: ["CVE-\($0)"]) }
        let commits = fixture.sqlite.commitCount
        let summary = try await fixture.store.keep(records, of: key, by: "jo", at: Sample.time(0))
        #expect(summary.applied == 1000)
        #expect(fixture.sqlite.commitCount - commits == 5)
    }
}
