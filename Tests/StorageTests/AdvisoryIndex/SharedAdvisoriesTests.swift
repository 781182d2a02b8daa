import Advisories
import Archives
import Domain
import Foundation
import GRDB
import Storage
import TestSupport
import Testing

/// Everything in `data/osv` and `data/osv-extra` imports, and the counts are those of its README.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), SharedIndexTrait())
struct SharedAdvisoriesTests {
    struct Row: Sendable {
        let folder: String
        let records: Int
        /// Of the README's sources, by the beginnings of the ids that each brings.
        let sources: [[String]: Int]
        var skipped: [String: Int] = [:]
        var commitsOnly = 0
    }

    static let table = [
        Row(folder: "osv/npm", records: 28_172, sources: [["GHSA"]: 5_931, ["MAL"]: 22_241]),
        // Three of the twelve that came from GHSA have PYSEC ids; PYSEC-2022-15 names no version.
        Row(
            folder: "osv/PyPI",
            records: 11_880,
            sources: [["PYSEC", "GHSA"]: 2_673, ["MAL"]: 9_207],
            commitsOnly: 1
        ),
        Row(folder: "osv/Go", records: 4_310, sources: [["GO"]: 4_291, ["GHSA"]: 11, ["MAL"]: 8]),
        Row(folder: "osv/crates.io", records: 1_216, sources: [["RUSTSEC"]: 1_206, ["GHSA"]: 8, ["MAL"]: 2]),
        // GHSA-333g-rpr4-7hxq names no version.
        Row(
            folder: "osv/RubyGems",
            records: 1_937,
            sources: [["GHSA", "CVE"]: 1_122, ["MAL"]: 815],
            commitsOnly: 1
        ),
        Row(folder: "osv/Packagist", records: 1_386, sources: [["CVE", "GHSA"]: 795, ["DRUPAL"]: 591]),
        Row(folder: "osv/Maven", records: 449, sources: [["GHSA"]: 449]),
        Row(
            folder: "osv/NuGet",
            records: 780,
            sources: [["MAL"]: 746, ["CVE", "x_RETIRENET"]: 19, ["GHSA"]: 15]
        ),
        Row(folder: "osv/Hex", records: 108, sources: [["GHSA"]: 108]),
        // Three are about the compiler, which is no package.
        Row(folder: "osv/Hackage", records: 35, sources: [["HSEC"]: 32], skipped: ["GHC": 3]),
        Row(folder: "osv/SwiftURL", records: 4, sources: [["GHSA"]: 4]),
        Row(folder: "osv-extra/nswg", records: 467, sources: [["NSWG"]: 467]),
        Row(folder: "osv-extra/leitwacht", records: 2_990, sources: [["LWA"]: 2_990]),
        Row(folder: "osv-extra/friendsofphp", records: 410, sources: [["x_FOP"]: 410]),
        Row(folder: "osv-extra/rubysec", records: 58, sources: [["x_RUBYSEC"]: 58]),
    ]

    private func prefixes(of source: String, in fixture: IndexFixture) throws -> [String: Int] {
        let queue = try DatabaseQueue(path: fixture.path)
        defer { try? queue.close() }
        let ids = try queue.read { db in
            try String.fetchAll(
                db,
                sql: "SELECT id FROM advisories WHERE source = (SELECT key FROM sources WHERE name = ?)",
                arguments: [source]
            )
        }
        return ids.reduce(into: [:]) { $0[String($1.prefix { $0 != "-" }), default: 0] += 1 }
    }

    @Test func `all of it imports, and the counts are those of the README`() throws {
        let shared = try #require(SharedIndex.current)
        let (fixture, result) = (shared.fixture, shared.result)
        for (row, source) in zip(Self.table, result.sources) {
            #expect(row.folder.hasSuffix("/\(source.name)"))
            #expect(source.bad.isEmpty && source.duplicates == 0, "\(row.folder)")
            #expect(source.total == row.records, "\(row.folder)")
            #expect(source.otherEcosystems == row.skipped, "\(row.folder)")
            #expect(source.commitsOnly == row.commitsOnly, "\(row.folder)")
            let counts = try prefixes(of: source.name, in: fixture)
            #expect(Set(counts.keys).isSubset(of: row.sources.keys.joined()), "\(row.folder)")
            for (names, count) in row.sources {
                #expect(names.reduce(0) { $0 + (counts[$1] ?? 0) } == count, "\(row.folder) \(names)")
            }
        }
        #expect(result.sources.map(\.records).suffix(2) == [360_142, 1_404])
        #expect(try fixture.ids("lodash").contains("GHSA-35jh-r3h4-6jhm"))
        func answer(_ ecosystem: Ecosystem, _ name: String) throws -> AdvisoryAnswer {
            try fixture.index.advisories(for: [PackageName(ecosystem: ecosystem, name: name)])
        }
        let answers: [(Ecosystem, String, String)] = [
            (.swift, "https://github.com/vapor/vapor.git", "GHSA-"),
            (.swift, "github.com/apple/swift-nio", "GHSA-"),
            (.golang, "stdlib", "GO-"), (.golang, "toolchain", "GO-"), (.pypi, "Django", "PYSEC-"),
            (.composer, "Drupal/Core", "DRUPAL-"), (.hackage, "aeson", "HSEC-"), (.cargo, "time", "RUSTSEC-"),
            (.gem, "rails", "GHSA-"), (.hex, "plug", "GHSA-"), (.nuget, "NEWTONSOFT.JSON", ""),
            (.maven, "", ""),
        ]
        for (ecosystem, name, prefix) in answers where !prefix.isEmpty {
            let found = try answer(ecosystem, name).advisories.values.joined()
            #expect(found.contains { $0.id.hasPrefix(prefix) }, "\(ecosystem) \(name)")
        }
        // EPSS and KEV of a CVE reach the advisory that has it as an alias.
        let log4j = try fixture.index.exploitation(of: [try #require(CVE("CVE-2021-44228"))])
        let entry = try #require(log4j.values.first)
        #expect(entry.known?.isUsedByRansomware == true && entry.known?.dueDate == "2021-12-24")
        #expect((entry.epss?.score ?? 0) > 0.9)
        let rails = try answer(.gem, "actionpack")
        #expect(rails.exploitation.values.contains { $0.known != nil })
        #expect(
            try #require(fixture.index.records(of: "RUSTSEC-2020-0016").first).advisory.informational
                == .unmaintained
        )
    }

    @Test func `an unchanged export is not decoded again, a newer list takes only what it names`()
        async throws
    {
        let fixture = try IndexFixture()
        let folder = fixture.folder + "/npm"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: false)
        for name in ["all.zip", "modified_id.csv"] {
            try FileManager.default.copyItem(
                atPath: SharedData.url("data/osv/crates.io/\(name)").path,
                toPath: "\(folder)/\(name)"
            )
        }
        let source = AdvisoryUpdateSource(url: "file://\(folder)/all.zip")
        let update = AdvisoryUpdate(
            index: fixture.path,
            transport: BulkServer(),
            reader: AdvisoryFileReader()
        )
        let first = try await update.run([source])
        #expect(first.imported?.records == 1_216)
        #expect(try await update.run([source]).unchanged == ["npm"])
        // As if it had been published again with the same records.
        try FileManager.default.setAttributes([.modificationDate: Date()], ofItemAtPath: "\(folder)/all.zip")
        let again = try await update.run([source])
        #expect(again.imported?.sources.map(\.total) == [0])
        #expect(again.imported?.sources.map(\.pending) == [0])
        #expect(!again.isChanged)
    }
}
