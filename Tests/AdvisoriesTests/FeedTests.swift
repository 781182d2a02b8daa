import Advisories
import Domain
import TestSupport
import Testing

@Suite struct EPSSReaderTests {
    private static let head =
        "#model_version:v2025.03.14,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\n"

    private func read(_ text: String, chunk: Int = 1 << 20) throws(AdvisoryError) -> (EPSSReader, [String]) {
        var reader = EPSSReader()
        var rows: [String] = []
        func note(_ cve: CVE, _ score: EPSSScore) throws(AdvisoryError) {
            rows.append("\(cve) \(score.score) \(score.percentile)")
        }
        try Chunks.feed(text, chunk) { bytes throws(AdvisoryError) in try reader.add(bytes, note) }
        try reader.finish(note)
        return (reader, rows)
    }

    @Test(arguments: [1, 2, 7, 64, 1 << 20])
    func `scores come with date and model, however the chunks fall`(_ chunk: Int) throws {
        let (reader, rows) = try read(
            Self.head + "CVE-1999-0001,0.03351,0.87650\r\n\nCVE-2024-1234567,1,9.7e-05",
            chunk: chunk
        )
        #expect(rows == ["CVE-1999-0001 0.03351 0.8765", "CVE-2024-1234567 1.0 9.7e-05"])
        #expect(reader.date == "2026-08-15T12:55:00Z")
        #expect(reader.model == "v2025.03.14")
    }

    private static let broken: [(String, String)] = [
        ("", "no scores"), (head, "no scores"), ("cve,epss\n", "line 1"),
        ("epss,cve,percentile\n", "the header"),
        ("#what\ncve,epss,percentile\n", "the comment"), ("#a:b\n#a:b\n", "the header"),
        (head + "CVE-1999-0001,0.1\n", "line 3"), (head + "CVE-1999-0001,0.1,0.2,0.3\n", "line 3"),
        (head + "GHSA-1,0.1,0.2\n", "line 3"), (head + "CVE-1999-0001,1.1,0.2\n", "from 0 to 1"),
        (head + "CVE-1999-0001,-0.1,0.2\n", "from 0 to 1"), (head + "CVE-1999-0001,nan,0.2\n", "from 0 to 1"),
        (head + "CVE-1999-0001,0x1,0.2\n", "from 0 to 1"), (head + "CVE-1999-0001,,0.2\n", "from 0 to 1"),
        (head + "CVE-1999-0001,0.1, 0.2\n", "from 0 to 1"), (head + "\u{0}\n", "line 3"),
        (head + String(repeating: "x", count: 2_000), "longer than"),
        (String(repeating: "x", count: 2_000), "longer"),
    ]

    @Test(arguments: broken)
    func `anything else is refused with its line`(text: String, reason: String) {
        let error = #expect(throws: AdvisoryError.self) { try read(text) }
        #expect(error?.reason == .invalid)
        #expect(error?.detail.contains(reason) == true, "\(error?.detail ?? "")")
        #expect((error?.detail.utf8.count ?? 0) < 200)
    }
}

@Suite struct KEVCatalogTests {
    private static func catalog(_ entries: String, count: Int = 1) -> String {
        #"{"catalogVersion": "2025.08.25", "dateReleased": "2025-08-25T17:04:19Z", "count": \#(count), "vulnerabilities": [\#(entries)]}"#
    }

    private static let entry =
        #"{"cveID": "CVE-2025-48384", "dateAdded": "2025-08-25", "dueDate": "2025-09-15", "knownRansomwareCampaignUse": "Known"}"#

    @Test func `an entry has its dates and whether ransomware uses it`() throws {
        let other =
            #"{"cveID": "CVE-2020-0001", "dateAdded": "2021-11-03", "knownRansomwareCampaignUse": "Unknown"}"#
        let catalog = try KEVCatalog(Array(Self.catalog("\(Self.entry), \(other)", count: 2).utf8))
        #expect(catalog.version == "2025.08.25")
        #expect(catalog.entries.map(\.cve.description) == ["CVE-2025-48384", "CVE-2020-0001"])
        #expect(catalog.entries.map(\.dueDate) == ["2025-09-15", nil])
        #expect(catalog.entries.map(\.isUsedByRansomware) == [true, false])
    }

    private static let broken: [(String, String)] = [
        ("", "not JSON"), ("[]", "it needs"), ("{}", "it needs"), (catalog("", count: 0), "it needs"),
        (catalog(entry, count: 2), "says 2 entries and has 1"),
        (catalog("\(entry), \(entry)", count: 2), "twice"),
        (catalog("{}"), "without a CVE id"), (catalog(#"{"cveID": "CVE-1"}"#), "without a CVE id"),
        (catalog(#"{"cveID": "CVE-2025-0001", "dateAdded": "today"}"#), "no dateAdded"),
        (catalog(#"{"cveID": "CVE-2025-0001", "cveID": "CVE-2025-0002"}"#), "given twice"),
        (catalog(entry).replacing("2025.08.25", with: "\\n"), "it needs"),
        (String(repeating: "[", count: 100_000), "not JSON"),
    ]

    @Test(arguments: broken)
    func `anything else is refused`(text: String, reason: String) {
        let error = #expect(throws: AdvisoryError.self) { try KEVCatalog(Array(text.utf8)) }
        #expect(error?.detail.contains(reason) == true, "\(error?.detail ?? "")")
        #expect((error?.detail.utf8.count ?? 0) < 200)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the real catalog is read whole`() throws {
        let catalog = try KEVCatalog(SharedData.bytes("data/kev/known_exploited_vulnerabilities.json"))
        #expect(catalog.entries.count == 1_404)
        #expect(catalog.version == "2025.08.25")
    }
}

@Suite struct ModifiedListReaderTests {
    private func read(_ text: String, chunk: Int = 1 << 20) throws(AdvisoryError) -> [String] {
        var reader = ModifiedListReader()
        var rows: [String] = []
        try Chunks.feed(text, chunk) { bytes throws(AdvisoryError) in
            try reader.add(bytes) { modified, id throws(AdvisoryError) in rows.append("\(id) \(modified)") }
        }
        try reader.finish()
        return rows
    }

    @Test(arguments: [1, 3, 1 << 20])
    func `rows come in order, however the chunks fall`(_ chunk: Int) throws {
        let text = "2026-04-30T21:00:59Z,GHSA-1\n2026-04-29T00:00:00.123456Z,MAL-2\r\n"
        #expect(
            try read(text, chunk: chunk) == [
                "GHSA-1 2026-04-30T21:00:59Z", "MAL-2 2026-04-29T00:00:00.123456Z",
            ]
        )
    }

    private static let time = "2026-04-30T21:00:59Z"

    private static let long = String(repeating: "A", count: 129)

    private static let damaged: [(String, String)] = [
        ("", "is empty"), ("\n", "line 1"), ("\(time),A-1", "cut off"), ("\(time),A-1\n\(time),A", "line 2"),
        ("\(time),A-1\n\(time)\n", "line 2"), ("\(time),a,b\n", "line 1"), ("\(time),\n", "not an id"),
        ("\(time),npm/A-1\n", "not an id"), ("\(time),../A-1\n", "not an id"), ("\(time),..\n", "not an id"),
        ("\(time),a b\n", "not an id"), ("yesterday,A-1\n", "not a time"),
        ("2026-04-30T21:00:59,A-1\n", "not a time"),
        ("2026-04-30T21:00:59.Z,A-1\n", "not a time"), ("modified,id\n", "not a time"),
        ("\(time),\(long)\n", "not an id"),
        (String(repeating: "A", count: 5_000), "longer than"),
    ]

    @Test(arguments: damaged)
    func `a damaged list is refused with its line`(text: String, reason: String) {
        let error = #expect(throws: AdvisoryError.self) { try read(text) }
        #expect(error?.detail.contains(reason) == true, "\(error?.detail ?? "")")
        #expect((error?.detail.utf8.count ?? 0) < 200)
    }
}

private enum Chunks {
    static func feed(
        _ text: String,
        _ length: Int,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        let all = Array(text.utf8)
        for start in stride(from: 0, to: all.count, by: length) {
            let part = Array(all[start..<min(start + length, all.count)])
            let result = part.withUnsafeBytes { bytes -> Result<Void, AdvisoryError> in
                do throws(AdvisoryError) { return .success(try body(bytes)) } catch { return .failure(error) }
            }
            try result.get()
        }
    }
}
