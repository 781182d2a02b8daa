import Advisories
import Archives
import Foundation
import TestSupport
import Testing

@Suite struct AdvisoryFileReaderTests {
    private static let scores = "#model_version:v1,score_date:2026-01-01T00:00:00Z\ncve,epss,percentile\n"

    private func withFile<Value>(_ bytes: [UInt8], _ ending: String, _ body: (String) throws -> Value) throws
        -> Value
    {
        let file = FileManager.default.temporaryDirectory.path + "/feed-\(UUID().uuidString)\(ending)"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        defer { try? FileManager.default.removeItem(atPath: file) }
        return try body(file)
    }

    private func read(_ bytes: [UInt8], limits: ArchiveLimits = .standard) throws -> [UInt8] {
        try withFile(bytes, "") { file in
            var result: [UInt8] = []
            try AdvisoryFileReader(limits: limits).forEachChunk(at: file) { result.append(contentsOf: $0) }
            return result
        }
    }

    /// One stored block for each 65,535 bytes (RFC 1951 section 3.2.4).
    private static func gzip(_ text: [UInt8]) -> [UInt8] {
        var blocks: [UInt8] = []
        for start in stride(from: 0, through: text.count, by: 65_535) {
            let part = text[start..<min(start + 65_535, text.count)]
            let isLast = start + 65_535 > text.count
            blocks += [isLast ? 1 : 0, UInt8(part.count & 0xFF), UInt8(part.count >> 8)]
            blocks += [UInt8(~part.count & 0xFF), UInt8(~part.count >> 8 & 0xFF)] + part
        }
        return wrap(blocks, text)
    }

    private static func wrap(_ deflated: [UInt8], _ text: [UInt8]) -> [UInt8] {
        func le32(_ value: UInt32) -> [UInt8] { (0..<4).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) } }
        return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3] + deflated + le32(ZipBuilder.crc32(text))
            + le32(UInt32(text.count))
    }

    private static let text = Array(String(repeating: "CVE-2024-0001,0.5,0.5\n", count: 10_000).utf8)

    @Test func `a packed file gives the same bytes as a plain one`() throws {
        let (plain, packed) = (try read(Self.text) == Self.text, try read(Self.gzip(Self.text)) == Self.text)
        #expect(plain && packed)
        #expect(try read(Self.gzip([])) == [])
    }

    @Test(arguments: [1, 8, 9, 20, 1_000, 100_000])
    func `a packed file that is cut off is refused`(_ missing: Int) {
        let error = #expect(throws: AdvisoryError.self) {
            _ = try read(Self.gzip(Self.text).dropLast(missing))
        }
        #expect(error?.reason == .invalid)
    }

    @Test func `a packed file with a wrong checksum or length is refused`() {
        let good = Self.gzip(Self.text)
        for index in [good.count - 8, good.count - 4, 1_000] {
            var bad = good
            bad[index] ^= 1
            #expect(throws: AdvisoryError.self) { _ = try read(bad) }
        }
    }

    @Test func `a bomb is refused long before its end`() {
        // Deflated 159 times.
        let matches = 20_000
        let zeros = [UInt8](repeating: 0, count: 1 + 258 * matches)
        let bomb = Self.wrap(DeflatedZeros.bytes(matches: matches), zeros)
        let error = #expect(throws: AdvisoryError.self) {
            _ = try read(bomb, limits: ArchiveLimits(ratio: 100))
        }
        #expect(error?.detail.contains("limits") == true)
        #expect(throws: AdvisoryError.self) {
            _ = try read(Self.text, limits: ArchiveLimits(totalBytes: 1_000))
        }
        #expect(throws: AdvisoryError.self) {
            _ = try read(Self.gzip(Self.text), limits: ArchiveLimits(totalBytes: 1_000))
        }
    }

    @Test(arguments: [
        ("{\"catalogVersion\": \"1\"}", ".json", AdvisoryFileKind.kev),
        ("\n {\n \"title\": 1, \"catalogVersion\": 1", "", .kev),
        ("{\"id\": \"GHSA-1\"}", ".json", .osv), ("PK\u{3}\u{4}", ".zip", .osv), (scores, ".csv", .epss),
        ("cve,epss,percentile\n", ".json", .epss),
    ])
    func `a file is told by its content`(text: String, ending: String, kind: AdvisoryFileKind) throws {
        #expect(try withFile(Array(text.utf8), ending) { try AdvisoryFileReader().kind(at: $0) } == kind)
        let packed = Self.gzip(Array(text.utf8))
        if kind != .osv {
            #expect(try withFile(packed, ".gz") { try AdvisoryFileReader().kind(at: $0) } == kind)
        }
    }

    @Test(arguments: ["", "what", "\u{1F}\u{8B}"])
    func `a file that is nothing known is refused`(_ text: String) {
        let error = #expect(throws: AdvisoryError.self) {
            try withFile(Array(text.utf8), ".txt") { try AdvisoryFileReader().kind(at: $0) }
        }
        #expect(error?.reason == .invalid)
    }

    @Test func `a folder holds records`() throws {
        #expect(try AdvisoryFileReader().kind(at: FileManager.default.temporaryDirectory.path) == .osv)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `the real scores are read whole`() throws {
        var reader = EPSSReader()
        var count = 0
        let path = SharedData.url("data/epss/epss_scores-2026-08-15.csv.gz").path
        try AdvisoryFileReader().forEachChunk(at: path) { chunk throws(AdvisoryError) in
            try reader.add(chunk) { _, _ in count += 1 }
        }
        try reader.finish { _, _ in count += 1 }
        #expect(count == 360_142)
        #expect(reader.date == "2026-08-15T12:55:00Z")
    }
}
