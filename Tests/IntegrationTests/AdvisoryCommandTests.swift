import Foundation
import TestSupport
import Testing

/// `gatehouse advisories …` as an operator meets it.
@Suite(.serialized) struct AdvisoryCommandTests {
    private let folder: URL

    init() throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-advisories-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    private var index: URL { folder.appendingPathComponent("data/advisories.sqlite") }

    private func run(_ arguments: String...) async throws -> (status: Int32, output: String) {
        let result = try await Bot.run(["advisories"] + arguments, in: folder)
        return (result.status, result.output)
    }

    private func status() async throws -> [String: Any] {
        let result = try await run("status", "--json")
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        return try #require(object as? [String: Any])
    }

    @Test func `status lists the previous snapshot, and a rollback goes back to it`() async throws {
        let one = try Sample.advisories(in: folder)
        #expect(try await run("import", one.path).status == 0)
        let first = try #require(try await status()["snapshot"] as? String)
        #expect(try await status()["previous"] as? [String: Any] == nil)

        let two = try Sample.advisories(in: folder, extra: true)
        #expect(try await run("import", two.path).status == 0)
        let second = try await status()
        #expect(second["snapshot"] as? String != first)
        let previous = try #require(second["previous"] as? [String: Any])
        #expect(previous["id"] as? String == first)
        #expect(previous["advisories"] as? Int == 2)
        let text = try await run("status")
        #expect(text.status == 0)
        for line in [
            "previous   \(first) of ", "source     advisories: 2 records", "source     advisories-2: 3",
        ] { #expect(text.output.contains(line), "\(line) in \(text.output)") }

        #expect(try await run("rollback").output.contains("Snapshot \(first), 2 advisories."))
        #expect(try await status()["snapshot"] as? String == first)
        #expect(try await run("rollback").status == 0)
        #expect(try await status()["snapshot"] as? String == second["snapshot"] as? String)
    }

    @Test func `the scores and the catalog are told apart from records, and shown with them`() async throws {
        let records = folder.appendingPathComponent("records")
        try FileManager.default.createDirectory(at: records, withIntermediateDirectories: true)
        let record = """
            {"id": "GHSA-aaaa-aaaa-aaa9", "modified": "2026-01-01T00:00:00Z", "aliases": ["CVE-2024-0001"],
             "affected": [{"package": {"ecosystem": "PyPI", "name": "leaky"}, "versions": ["1.0"]}]}
            """
        try Data(record.utf8).write(to: records.appendingPathComponent("a.json"))
        let scores = folder.appendingPathComponent("scores.csv")
        try Data(
            "#model_version:v1,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\nCVE-2024-0001,0.25,0.5\n"
                .utf8
        ).write(to: scores)
        let catalog = folder.appendingPathComponent("catalog.json")
        try Data(
            #"{"catalogVersion": "7", "dateReleased": "d", "vulnerabilities": [{"cveID": "CVE-2024-0001", "dateAdded": "2024-01-02"}]}"#
                .utf8
        ).write(to: catalog)
        let imported = try await run("import", scores.path, catalog.path, records.path)
        #expect(imported.status == 0, "\(imported.output)")
        #expect(imported.output.contains("Imported 1 EPSS scores."))
        #expect(imported.output.contains("Imported 1 known exploited vulnerabilities."))
        let shown = try await run("show", "CVE-2024-0001")
        #expect(shown.output.contains("CVE-2024-0001: EPSS 0.25, percentile 0.5"))
        #expect(shown.output.contains("CVE-2024-0001: known exploited since 2024-01-02"))
        let status = try await run("status").output
        #expect(status.contains("epss       1 scores of 2026-08-15T12:55:00Z"))
        #expect(status.contains("kev        1 entries, catalog 7"))
    }

    /// `file:` sources: the whole way of an update without a network.
    @Test func `an update from a mirror on disk, unchanged, then damaged`() async throws {
        let mirror = folder.appendingPathComponent("mirror.json")
        let record = """
            {"id": "GHSA-aaaa-aaaa-aaa9", "modified": "2026-01-01T00:00:00Z",
             "affected": [{"package": {"ecosystem": "Maven", "name": "a:b"}, "versions": ["1.0"]}]}
            """
        try Data(record.utf8).write(to: mirror)
        let settings = folder.appendingPathComponent("gatehouse.yaml")
        try Data(
            """
            storage: { directory: data }
            advisories: { sources: [{ osv: "\(mirror.absoluteString)" }], epss: "off", kev: "off" }

            """.utf8
        ).write(to: settings)
        let first = try await run("update", "--config", settings.path)
        #expect(first.status == 0, "\(first.output)")
        #expect(first.output.contains("Imported 1 advisories"))
        #expect(try await run("update", "--config", settings.path).output.contains("Unchanged: mirror"))
        let before = FileManager.default.contents(atPath: index.path)
        try Data("<html>".utf8).write(to: mirror)
        let damaged = try await run("update", "--config", settings.path)
        #expect(damaged.status == 3)
        #expect(damaged.output.contains("the index is as it was"))
        #expect(before != nil && before == FileManager.default.contents(atPath: index.path))
    }

    @Test func `damaged scores are a warning, and the old ones stay`() async throws {
        let (mirror, scores) = (
            folder.appendingPathComponent("mirror.json"), folder.appendingPathComponent("epss.csv")
        )
        let head = "#model_version:v1,score_date:2026-08-15T12:55:00Z\ncve,epss,percentile\n"
        func write(_ package: String, _ row: String) throws {
            let record = """
                {"id": "CVE-2024-0001", "modified": "2026-01-01T00:00:00Z",
                 "affected": [{"package": {"ecosystem": "Maven", "name": "\(package)"}, "versions": ["1.0"]}]}
                """
            try Data(record.utf8).write(to: mirror)
            try Data((head + row).utf8).write(to: scores)
        }
        let settings = folder.appendingPathComponent("gatehouse.yaml")
        try Data(
            """
            storage: { directory: data }
            advisories:
              sources: [{ osv: "\(mirror.absoluteString)" }]
              epss: "\(scores.absoluteString)"
              kev: "off"

            """.utf8
        ).write(to: settings)
        try write("a:b", "CVE-2024-0001,0.25,0.5\n")
        let first = try await run("update", "--config", settings.path)
        #expect(first.status == 0, "\(first.output)")
        try write("a:other", "CVE-2024-0001,0.25\n")
        let damaged = try await run("update", "--config", settings.path)
        #expect(damaged.status == 0, "\(damaged.output)")
        #expect(damaged.output.contains("Warning: source epss was not taken: "), "\(damaged.output)")
        #expect(damaged.output.contains("the index keeps what it had of it"))
        let shown = try await run("show", "CVE-2024-0001", "--config", settings.path).output
        #expect(shown.contains("a:other") && shown.contains("EPSS 0.25, percentile 0.5"), "\(shown)")
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `kill -9 in the middle of an import leaves the index as it was, and the next one succeeds`()
        async throws
    {
        #expect(try await run("import", Sample.advisories(in: folder).path).status == 0)
        let before = FileManager.default.contents(atPath: index.path)
        let archive = SharedData.url("data/osv/crates.io/all.zip").path
        let data = folder.appendingPathComponent("data").path
        for _ in 0..<3 {
            let child = try ChildProcess(
                Bot.executable,
                ["advisories", "import", archive],
                environment: Bot.environment(in: folder),
                folder: folder
            )
            try await eventually("a half-built index") {
                try FileManager.default.contentsOfDirectory(atPath: data).contains {
                    $0.hasPrefix("advisories.sqlite.building-")
                } ? true : nil
            }
            child.kill()
            #expect(before != nil && before == FileManager.default.contents(atPath: index.path))
        }
        #expect(try await run("import", archive).status == 0)
        #expect(try await status()["advisories"] as? Int == 1_218)
        let names = try FileManager.default.contentsOfDirectory(atPath: data)
            .filter { $0.hasPrefix("advisories.") }
        #expect(
            names.sorted() == [
                "advisories.sqlite", "advisories.sqlite.lock", "advisories.sqlite.previous",
            ]
        )
    }

    /// In the folder, under a disk that is as good as full for the second import and has room for the third.
    private static let crowded = """
        "$0" advisories import "$1" || exit
        before="$(sha256sum <data/advisories.sqlite)"
        dd if=/dev/zero of=data/filler bs=4k 2>/dev/null
        truncate -s -16K data/filler
        "$0" advisories import "$2"
        echo "status $?"
        [ "$before" = "$(sha256sum <data/advisories.sqlite)" ] && echo "as before"
        ls data
        rm data/filler
        "$0" advisories import "$2" && "$0" advisories status
        """

    @Test(.enabled(if: SmallDisk.isAvailable, "needs name spaces of one's own"))
    func `an import that fills the disk says so and leaves the index as it was`() async throws {
        let disk = try SmallDisk(over: folder.appendingPathComponent("data"), megabytes: 2)
        let (one, two) = (
            try Sample.advisories(in: folder), try Sample.advisories(in: folder, extra: true)
        )
        let process = try ChildProcess(
            "/usr/bin/env",
            disk.command + ["sh", "-c", Self.crowded, Bot.executable, one.path, two.path],
            environment: Bot.environment(in: folder),
            folder: folder
        )
        let status = try await process.waitForExit(seconds: 60)
        let output = process.output
        #expect(status == 0, "\(output)")
        #expect(
            output.contains {
                $0.contains("Nothing was imported, the index is as it was: ")
                    && $0.contains("disk is full")
            },
            "\(output)"
        )
        #expect(output.contains("status 3") && output.contains("as before"), "\(output)")
        #expect(!output.contains { $0.hasPrefix("advisories.sqlite.building-") }, "\(output)")
        // The last words are of the third import.
        #expect(output.contains { $0.contains("source     advisories-2: 3") }, "\(output)")
        try Tally.add("disks that took no writes", 1)
    }

    /// Six times the records may cost the page cache of the index and some slack, not themselves.
    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `memory does not grow with what is imported`() async throws {
        let small = try await peakMemory(importing: "data/osv/RubyGems/all.zip")
        let large = try await peakMemory(importing: "data/osv/PyPI/all.zip")
        #expect(small > 0 && large < small + (48 << 20), "\(small >> 20) MiB, then \(large >> 20) MiB")
    }

    /// Bytes of resident memory at the most, as the kernel tells it while the import runs.
    private func peakMemory(importing path: String) async throws -> Int {
        let child = try ChildProcess(
            Bot.executable,
            ["advisories", "import", SharedData.url(path).path],
            environment: Bot.environment(in: folder),
            folder: folder
        )
        var peak = 0
        while child.isRunning {
            // Gone between looking and reading: what was read before counts.
            let status = (try? String(contentsOfFile: "/proc/\(child.pid)/status", encoding: .utf8)) ?? ""
            for line in status.split(separator: "\n") where line.hasPrefix("VmHWM:") {
                let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
                if words.count == 3, let kibibytes = Int(words[1]) { peak = max(peak, kibibytes << 10) }
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        #expect(try await child.waitForExit() == 0, "\(child.output)")
        return peak
    }
}
