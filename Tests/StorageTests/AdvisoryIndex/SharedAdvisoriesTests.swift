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

    /// What the README says: `| `osv/npm` | 28,172 | …`.
    private static func stated() throws -> [String: Int] {
        let text = String(decoding: try SharedData.bytes("data/README.md"), as: UTF8.self)
        var result: [String: Int] = [:]
        for line in text.split(separator: "\n")
        where line.hasPrefix("| `osv/") || line.hasPrefix("| `osv-extra/") {
            let cells = line.split(separator: "|").map { $0.filter { !" `,".contains($0) } }
            if cells.count > 2, let count = Int(cells[1]) { result[cells[0]] = count }
        }
        return result
    }

    @Test func `the table is that of the README, and nothing on disk is left out`() throws {
        let table = Dictionary(uniqueKeysWithValues: Self.table.map { ($0.folder, $0.records) })
        #expect(try Self.stated() == table)
        let folders = try ["osv", "osv-extra"].flatMap { parent in
            try FileManager.default.contentsOfDirectory(atPath: SharedData.url("data/\(parent)").path)
                .filter { !$0.contains("ecosystems.txt") }.map { "\(parent)/\($0)" }
        }
        #expect(Set(folders) == Set(table.keys))
    }

    @Test func `all of it imports, and the counts are those of the README`() throws {
        let shared = try #require(SharedIndex.current)
        let (fixture, result) = (shared.fixture, shared.result)
        #expect(result.sources.map(\.records).suffix(2) == [360_142, 1_404])
        try expectCounts(result, fixture)
        try expectAnswers(fixture.index)
        try expectFindings(fixture.index)
    }

    private func expectCounts(_ result: AdvisoryImportResult, _ fixture: IndexFixture) throws {
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
    }

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

    /// Packages as they are spelt in lockfiles, and the beginning of an id that must be among their advisories.
    private static let answers: [(Ecosystem, String, String)] = [
        (.npm, "lodash", "GHSA-35jh-r3h4-6jhm"), (.swift, "https://github.com/vapor/vapor.git", "GHSA-"),
        (.swift, "github.com/apple/swift-nio", "GHSA-"), (.golang, "stdlib", "GO-"),
        (.golang, "toolchain", "GO-"), (.pypi, "Django", "PYSEC-"), (.composer, "Drupal/Core", "DRUPAL-"),
        (.hackage, "aeson", "HSEC-"), (.cargo, "time", "RUSTSEC-"), (.gem, "rails", "GHSA-"),
        (.hex, "plug", "GHSA-"), (.nuget, "BOUNCYCASTLE", "GHSA-"),
        (.maven, "org.apache.logging.log4j:log4j-core", "GHSA-"), (.npm, "bassmaster", "NSWG-ECO-1"),
        (.npm, "bandkit", "LWA-2026-0053"), (.composer, "adodb/adodb-php", "x_FOP-"),
        (.gem, "activeresource", "x_RUBYSEC-"),
    ]

    private func expectAnswers(_ index: SQLiteAdvisoryIndex) throws {
        for (ecosystem, name, prefix) in Self.answers {
            let answer = try index.advisories(for: [PackageName(ecosystem: ecosystem, name: name)])
            let found = answer.advisories.values.joined()
            #expect(found.contains { $0.id.hasPrefix(prefix) }, "\(ecosystem) \(name)")
        }
        let log4j = try #require(CVE("CVE-2021-44228"))
        let entry = try #require(try index.exploitation(of: [log4j])[log4j])
        #expect(entry.known?.isUsedByRansomware == true && entry.known?.dueDate == "2021-12-24")
        #expect((entry.epss?.score ?? 0) > 0.9)
        let unmaintained = try #require(try index.records(of: "RUSTSEC-2020-0016").first)
        #expect(unmaintained.advisory.informational == .unmaintained)
    }

    private struct Expected: Sendable {
        let component: (Ecosystem, String, String)
        let id: String
        var epss: Double?
        /// By when a known exploited one must be fixed.
        var due: String?
        var isMalicious = false
    }

    private static let findings = [
        Expected(
            component: (.npm, "jquery", "3.4.1"),
            id: "GHSA-jpcq-cgw6-v4j6",
            epss: 0.8383,
            due: "2025-02-13"
        ),
        Expected(
            component: (.pypi, "salt", "2019.2.0"),
            id: "PYSEC-2020-102",
            epss: 0.96614,
            due: "2022-05-03"
        ),
        // Its CVE is known from a record about a Maven package alone.
        Expected(
            component: (.golang, "google.golang.org/grpc", "1.57.0"),
            id: "GO-2023-2153",
            epss: 0.99999,
            due: "2023-10-31"
        ),
        Expected(component: (.npm, "antibyfron", "1.0.0"), id: "MAL-2024-11297", isMalicious: true),
        Expected(component: (.npm, "bandkit", "1.0.7"), id: "LWA-2026-0053", isMalicious: true),
        Expected(component: (.pypi, "py-cofd", "1.0.0"), id: "MAL-2024-5595", isMalicious: true),
        Expected(component: (.cargo, "rustdecimal", "1.23.1"), id: "MAL-2022-1", isMalicious: true),
        Expected(
            component: (.golang, "github.com/boltdb-go/bolt", "1.3.1"),
            id: "MAL-2025-2545",
            isMalicious: true
        ),
        Expected(
            component: (.gem, "blinkist_airbrake-scrubber", "4.1.1"),
            id: "MAL-2024-6785",
            isMalicious: true
        ),
        Expected(component: (.nuget, "Bunifu.Form", "1.0.1"), id: "MAL-2024-11505", isMalicious: true),
    ]

    private func expectFindings(_ index: SQLiteAdvisoryIndex) throws {
        for row in Self.findings {
            let (ecosystem, name, version) = row.component
            let component = Component(
                ecosystem: ecosystem,
                name: name,
                version: version,
                source: .registry,
                license: nil,
                licenseSource: nil,
                occurrences: []
            )
            let answer = try index.advisories(for: [component.packageName])
            let match = AdvisoryMatcher.findings(components: [component], answer: answer)
            let found = match.findings.first { $0.allIDs.contains(row.id) }
            let finding = try #require(found, "\(row.id)")
            #expect(finding.epss?.score == row.epss, "\(row.id)")
            #expect(finding.knownExploitation?.dueDate == row.due, "\(row.id)")
            #expect(finding.isMalicious == row.isMalicious, "\(row.id)")
        }
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
