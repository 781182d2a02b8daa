import Advisories
import Domain

extension FuzzTarget {
    /// EPSS scores, in chunks that fall anywhere.
    static let epss = FuzzTarget(
        name: "epss",
        seeds: [
            "#model_version:v2025.03.14,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\nCVE-1999-0001,0.03351,0.87650\n",
            "cve,epss,percentile\r\nCVE-2024-123456,1,0.5\r\n\r\nCVE-2024-1,0,0",
            "cve,epss,percentile\nCVE-2024-0001,1e-05,2\n", "#model_version:\n\n", "cve,epss",
        ]
    ) { input in
        let whole = scores(input, chunk: max(1, input.count))
        let cut = scores(input, chunk: 7)
        Invariant.holds(whole == cut, "the scores depend on how the chunks fall")
        for row in whole ?? [] {
            let (cve, score) = (row.cve, row.score)
            Invariant.holds((0...1).contains(score.score) && (0...1).contains(score.percentile), "no share")
            Invariant.holds(CVE(cve.description) == cve && CVE(key: cve.key) == cve, "\(cve) is not itself")
        }
    }

    private struct Row: Equatable {
        let cve: CVE
        let score: EPSSScore
    }

    private static func scores(_ input: [UInt8], chunk: Int) -> [Row]? {
        var reader = EPSSReader()
        var rows: [Row] = []
        do throws(AdvisoryError) {
            for start in stride(from: 0, to: input.count, by: chunk) {
                let part = Array(input[start..<min(start + chunk, input.count)])
                try feed(part) { bytes throws(AdvisoryError) in
                    try reader.add(bytes) { cve, score throws(AdvisoryError) in
                        rows.append(Row(cve: cve, score: score))
                    }
                }
            }
            try reader.finish { cve, score throws(AdvisoryError) in rows.append(Row(cve: cve, score: score)) }
        } catch {
            Invariant.holds(error.description.utf8.count < 1_000, "an error quotes too much")
            return nil
        }
        return rows
    }

    /// The catalog of known exploited vulnerabilities.
    static let kev = FuzzTarget(
        name: "kev",
        seeds: [
            #"{"catalogVersion":"2025.08.25","dateReleased":"2025-08-25T17:04:19.9796Z","count":1,"vulnerabilities":[{"cveID":"CVE-2025-48384","dateAdded":"2025-08-25","dueDate":"2025-09-15","knownRansomwareCampaignUse":"Known"}]}"#,
            #"{"catalogVersion":"1","dateReleased":"x","vulnerabilities":[{"cveID":"CVE-2025-1","dateAdded":"2025-08-25"}]}"#,
            #"{"catalogVersion":"1","vulnerabilities":[]}"#,
        ]
    ) { input in
        let catalog: KEVCatalog
        do throws(AdvisoryError) { catalog = try KEVCatalog(input) } catch {
            Invariant.holds(error.description.utf8.count < 1_000, "an error quotes too much")
            return
        }
        Invariant.holds(!catalog.entries.isEmpty, "a catalog without entries")
        Invariant.holds(Set(catalog.entries.map(\.cve)).count == catalog.entries.count, "a CVE came twice")
    }

    /// The list of modified records of a bulk export.
    static let modifiedList = FuzzTarget(
        name: "modified-list",
        seeds: [
            "2026-04-30T21:00:59Z,GHSA-w937-fg2h-xhq2\n2026-04-30T20:53:48.123456Z,MAL-2025-1\r\n",
            "2026-04-30T21:00:59Z,npm/GHSA-1\n", "2026-04-30,GHSA-1\n", "2026-04-30T21:00:59Z,GHSA-1",
            "2026-04-30T21:00:59Z,..\n",
        ]
    ) { input in
        let whole = rows(input, chunk: max(1, input.count))
        Invariant.holds(whole == rows(input, chunk: 5), "the list depends on how the chunks fall")
        for row in whole ?? [] {
            Invariant.holds(!row.contains("/") && !row.contains("\n"), "an id that leads elsewhere")
        }
    }

    private static func rows(_ input: [UInt8], chunk: Int) -> [String]? {
        var reader = ModifiedListReader()
        var rows: [String] = []
        do throws(AdvisoryError) {
            for start in stride(from: 0, to: input.count, by: chunk) {
                let part = Array(input[start..<min(start + chunk, input.count)])
                try feed(part) { bytes throws(AdvisoryError) in
                    try reader.add(bytes) { modified, id throws(AdvisoryError) in
                        rows.append("\(modified) \(id)")
                    }
                }
            }
            try reader.finish()
        } catch {
            Invariant.holds(error.description.utf8.count < 1_000, "an error quotes too much")
            return nil
        }
        return rows
    }

    private static func feed(
        _ bytes: [UInt8],
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        let result = bytes.withUnsafeBytes { buffer -> Result<Void, AdvisoryError> in
            do throws(AdvisoryError) { return .success(try body(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }
}
