import Advisories
import Domain
import Foundation
import Storage
import Testing

/// EPSS and KEV data that is wrong, and what stays of what was held.
@Suite struct DamagedFeedTests {
    private static let scores = "#model_version:v1,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\n"
    private static let catalog = #"{"catalogVersion": "1", "dateReleased": "d", "vulnerabilities": ["#
    private static let entry = #"{"cveID": "CVE-2024-0001", "dateAdded": "2024-01-01"}"#

    /// Recognised by their first lines, and damaged further on.
    @Test(
        arguments: [
            ("epss.csv", scores), ("epss.csv", scores + "CVE-2024-0001,0.9"),
            ("epss.csv", scores + "CVE-2024-0001,0.9,0.9\nCVE-2024-0002,2,0.5\n"),
            ("epss.csv", scores + "CVE-2024-0001,0.9,0.9\nCVE-2024-0001,0.9,0.9\n"),
            ("kev.json", catalog + entry), ("kev.json", catalog + "]}"), ("kev.json", catalog + "{}]}"),
            ("kev.json", catalog + entry + "," + entry + "]}"),
        ],
        [false, true]
    )
    func `damaged scores do not hold up advisories, and the old ones stay`(
        _ damaged: (path: String, text: String),
        isRebuilt: Bool
    ) async throws {
        let export = try BulkExport(4)
        let feeds = [
            AdvisoryUpdateSource(name: "epss", url: "\(export.server.origin)/epss.csv", kind: .epss),
            AdvisoryUpdateSource(name: "kev", url: "\(export.server.origin)/kev.json", kind: .kev),
        ]
        func put() {
            export.server.put("epss.csv", Self.scores + "CVE-2024-0001,0.1,0.5\n")
            export.server.put("kev.json", Self.catalog + Self.entry + "]}")
        }
        put()
        export.server.put(damaged.path, damaged.text)
        // Without older ones the update fails.
        await #expect(throws: AdvisoryError.self) { try await export.update(more: feeds) }
        put()
        #expect(try await export.update(more: feeds).warnings.isEmpty)
        export.server.put(damaged.path, damaged.text)
        let name = String(damaged.path.prefix { $0 != "." })
        let cve = try #require(CVE("CVE-2024-0001"))
        for step in 1...2 {
            export.put("GHSA-\(step)", "2024-06-01T00:00:00Z", package: "right-pad")
            export.publish()
            let result = try await export.update(1_000 + step, more: feeds) { $0.isForced = isRebuilt }
            #expect(result.isChanged && result.warnings.count == 1)
            #expect(result.warnings.first?.hasPrefix("source \(name) was not taken: ") == true)
            #expect(result.warnings.first?.hasSuffix("; the index keeps what it had of it") == true)
            #expect(result.imported?.sources.contains { $0.name == name } == false)
            #expect(try export.fixture.ids("right-pad").count == step)
            let known = try export.fixture.index.exploitation(of: [cve])[cve]
            #expect(known?.epss == EPSSScore(score: 0.1, percentile: 0.5))
            #expect(known?.known?.dateAdded == "2024-01-01")
            let sources = try #require(try export.fixture.index.status()?.sources)
            #expect(sources.first { $0.name == name }?.checkedAt == Date(timeIntervalSince1970: 1_000))
            #expect(sources.first { $0.name == name }?.records == 1)
        }
        // Nothing but the damaged one is new.
        let idle = try await export.update(more: feeds)
        #expect(idle.imported == nil && !idle.isChanged && idle.warnings.count == 1)
        export.server.put("epss.csv", Self.scores + "CVE-2024-0001,0.2,0.5\n")
        export.server.put(
            "kev.json",
            Self.catalog + #"{"cveID": "CVE-2024-0001", "dateAdded": "2024-02-02"}]}"#
        )
        #expect(try await export.update(more: feeds).warnings.isEmpty)
        let mended = try export.fixture.index.exploitation(of: [cve])[cve]
        #expect(mended?.epss?.score == 0.2 && mended?.known?.dateAdded == "2024-02-02")
    }

    @Test func `scores that lost more than half of them are not taken, unless forced`() async throws {
        let export = try BulkExport(4)
        let feed = AdvisoryUpdateSource(name: "epss", url: "\(export.server.origin)/epss.csv", kind: .epss)
        let rows = (1...9).map { "CVE-2024-000\($0),0.1,0.5\n" }
        export.server.put("epss.csv", Self.scores + rows.joined())
        _ = try await export.update(more: [feed])
        export.server.put("epss.csv", Self.scores + rows.prefix(4).joined())
        let refused = try await export.update(more: [feed])
        #expect(refused.warnings.first?.contains("source epss has 4 records, down from 9") == true)
        #expect(try export.fixture.index.status()?.sources.first { $0.name == "epss" }?.records == 9)
        let forced = try await export.update(more: [feed]) { $0.isForced = true }
        #expect(forced.warnings.isEmpty)
        #expect(try export.fixture.index.status()?.sources.first { $0.name == "epss" }?.records == 4)
    }
}
