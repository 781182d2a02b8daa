import Foundation
import TestSupport
import Testing

/// kill -9 at every step of commands that put files in place: what is there is the old or the new, and the next run ends what was
/// begun (P4).
@Suite struct FileFaultTests {
    /// A folder that commands are run in, and killed.
    private final class Lab: Sendable {
        let folder: URL
        private let settings: URL

        init(_ more: String = "") throws {
            folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("gatehouse-steps-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            settings = folder.appendingPathComponent("gatehouse.yaml")
            try Data("storage: { directory: data }\n\(more)\n".utf8).write(to: settings)
        }

        deinit {
            // Nothing depends on the folder any more.
            try? FileManager.default.removeItem(at: folder)
        }

        /// Names in the data folder that begin like this.
        func files(_ start: String) throws -> [String] {
            try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent("data").path)
                .filter { $0.hasPrefix(start) }.sorted()
        }

        func run(
            _ arguments: [String],
            _ environment: [String: String] = [:],
            shell: String = "exec \"$0\" \"$@\""
        ) async throws -> (status: Int32, output: [String]) {
            let process = try ChildProcess(
                "/bin/sh",
                ["-c", shell, Bot.executable] + arguments + ["--config", settings.path],
                environment: environment,
                folder: folder
            )
            return (try await process.waitForExit(seconds: 60), process.output)
        }

        /// To its end, which is a good one.
        @discardableResult
        func done(_ arguments: String...) async throws -> [String] {
            let result = try await run(arguments)
            #expect(result.status == 0, "\(arguments): \(result.output)")
            return result.output
        }

        /// To its end, with the steps on the way.
        func points(_ arguments: String...) async throws -> [String] {
            let result = try await run(arguments, ["FAULT_TRACE": "1"])
            try #require(result.status == 0, "\(arguments): \(result.output)")
            return result.output.filter { $0.hasPrefix("fault point ") }
                .compactMap { $0.split(separator: " ").last.map(String.init) }
        }

        /// To this step and no further.
        func killed(at point: String, _ arguments: String...) async throws {
            let result = try await run(arguments, ["FAULT_POINT": point])
            #expect(result.status == SIGKILL, "\(point) of \(arguments): \(result.output)")
            try Tally.add("processes killed at a step", 1)
        }
    }

    // MARK: Advisories

    private struct Snapshots: Equatable {
        var current: String?
        var previous: String?
    }

    private func snapshots(_ lab: Lab) async throws -> Snapshots {
        let text = try await lab.run(["advisories", "status", "--json"]).output.joined(separator: "\n")
        let status = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
        let previous = status?["previous"] as? [String: Any]
        return Snapshots(current: status?["snapshot"] as? String, previous: previous?["id"] as? String)
    }

    @Test func `an index is the old one or the new one, and so is the one to go back to`() async throws {
        let lab = try Lab()
        try await lab.done("advisories", "import", Sample.advisories(in: lab.folder).path)
        let first = try await snapshots(lab).current
        let other = try Sample.advisories(in: lab.folder, extra: true).path
        let points = ["swap#1", "swapped#1", "swap#2", "swapped#2"]
        #expect(try await lab.points("advisories", "import", other) == points)
        let second = try await snapshots(lab).current
        #expect(first != nil && second != nil && first != second)
        #expect(try await lab.points("advisories", "rollback") == points)
        let (new, old) = (
            Snapshots(current: second, previous: first), Snapshots(current: first, previous: second)
        )
        for (number, point) in points.enumerated() {
            try await lab.killed(at: point, "advisories", "import", other)
            #expect(try await snapshots(lab).current == (number == 0 ? first : second), "\(point)")
            try await lab.done("advisories", "import", other)
            #expect(try await snapshots(lab) == new, "\(point)")

            try await lab.killed(at: point, "advisories", "rollback")
            #expect(try await snapshots(lab).current == (number < 3 ? second : first), "\(point)")
            // After its last step there is nothing left to do.
            if number < 3 { try await lab.done("advisories", "rollback") }
            #expect(try await snapshots(lab) == old, "\(point)")
        }
        #expect(
            try lab.files("advisories.") == [
                "advisories.sqlite", "advisories.sqlite.lock", "advisories.sqlite.previous",
            ]
        )
    }

    /// Sends a file in two parts, whatever is asked for, and says what was.
    private static let halves = #"""
        import hashlib, http.server, sys
        body = open(sys.argv[1], "rb").read()
        half = len(body) // 2
        tag = '"' + hashlib.sha256(body).hexdigest()[:12] + '"'
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                first = int(self.headers["range"].split("=")[1].split("-")[0])
                isKnown = self.headers.get("if-none-match") == tag
                print("asked", "again" if isKnown else first, flush=True)
                part = b"" if isKnown else body[:half] if first == 0 else body[first:]
                self.send_response(304 if isKnown else 206)
                self.send_header("etag", tag)
                if not isKnown:
                    self.send_header("content-range", f"bytes {first}-{first + len(part) - 1}/{len(body)}")
                    self.send_header("content-length", str(len(part)))
                self.end_headers()
                self.wfile.write(part)
            def log_message(self, *arguments): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        print("port", server.server_address[1], flush=True)
        server.serve_forever()
        """#

    @Test func `half a download is gone on with where it was noted, and begun anew where it was not`()
        async throws
    {
        let archive = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-feed-\(UUID().uuidString).zip")
        // Nothing depends on it any more.
        defer { try? FileManager.default.removeItem(at: archive) }
        let entries = (1...3).map { number in
            ZipBuilder.Entry(
                "GHSA-aaaa-aaaa-aaa\(number).json",
                """
                {"id": "GHSA-aaaa-aaaa-aaa\(number)", "modified": "2026-01-01T00:00:00Z",
                 "affected": [{"package": {"ecosystem": "npm", "name": "leaky"}, "versions": ["1.0.\(number)"]}]}
                """
            )
        }
        let bytes = ZipBuilder(entries).bytes
        try Data(bytes).write(to: archive)
        let server = try ChildProcess("/usr/bin/env", ["python3", "-c", Self.halves, archive.path])
        let port: Int = try await server.line("the feed's server listens") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst("port ".count)) : nil
        }
        func asked() -> [String] {
            server.output.filter { $0.hasPrefix("asked ") }.map { String($0.dropFirst("asked ".count)) }
        }
        let (first, second) = ("0", "\(bytes.count / 2)")
        let lab = try Lab(
            """
            advisories:
              sources: [{ osv: "http://127.0.0.1:\(port)/records.zip", name: feed }]
              epss: "off"
              kev: "off"
            """
        )
        let points = try await lab.points("advisories", "update")
        let kinds = Set(points.compactMap { $0.split(separator: "#").first.map(String.init) })
        #expect(kinds == ["send", "part", "sent", "swap", "swapped"], "\(points)")
        let result = try await snapshots(lab)
        #expect(result.current != nil && result.previous == nil)
        // When the first half was noted, and when both were.
        let noted = try #require(points.firstIndex(of: "send#2"))
        let whole = try #require(points.firstIndex(of: "swap#2"))

        for (place, point) in points.enumerated() {
            try FileManager.default.removeItem(at: lab.folder.appendingPathComponent("data"))
            try await lab.killed(at: point, "advisories", "update")
            let before = asked().count
            try await lab.done("advisories", "update")
            let expected =
                place < noted
                ? [first, second] : place < whole ? [second] : place == whole ? [] : ["again"]
            #expect(Array(asked().dropFirst(before)) == expected, "\(point)")
            #expect(
                try lab.files("advisories.") == ["advisories.sqlite", "advisories.sqlite.lock"],
                "\(point)"
            )
            #expect(try await snapshots(lab) == result, "\(point)")
        }
    }

    // MARK: Database

    @Test func `a backup is whole or not there, a restore is done or not begun, and says so`() async throws {
        let lab = try Lab()
        func store(_ name: String) async throws {
            let result = try await lab.run(
                ["admin", "secret", "set", name],
                shell: "echo https://secret.example.com | \"$0\" \"$@\""
            )
            try #require(result.status == 0, "\(result.output)")
        }
        func stored() async throws -> [String] {
            try await lab.done("admin", "secret", "list")
                .compactMap { $0.split(separator: " ").last.map(String.init) }.sorted()
        }
        let names = ["traced", "late", "early"].map { lab.folder.appendingPathComponent("\($0).sqlite").path }
        try await store("one")
        #expect(try await lab.points("admin", "backup", names[0]) == ["swap#1", "swapped#1"])
        try await lab.killed(at: "swapped#1", "admin", "backup", names[1])
        try await lab.killed(at: "swap#1", "admin", "backup", names[2])
        #expect(!FileManager.default.fileExists(atPath: names[2]))
        try await lab.done("admin", "backup", names[2])

        try await store("two")
        let points = ["swap#1", "swapped#1", "swap#2", "swapped#2"]
        #expect(try await lab.points("admin", "restore", names[0]) == points)
        #expect(try await stored() == ["store:one"])
        for (number, point) in points.enumerated() {
            try await store("two")
            try await lab.killed(at: point, "admin", "restore", names[1 + number % 2])
            // The last step is the one that counts.
            let isDone = number == 3
            let checked = try await lab.run(["check"]).output
            let database = try #require(checked.first { $0.contains("database: ") }, "\(checked)")
            #expect(database.hasPrefix("ok") && database.contains("is sound"), "\(point): \(database)")
            #expect(database.contains("A restore was interrupted") == !isDone, "\(point): \(database)")
            #expect(try await stored() == (isDone ? ["store:one"] : ["store:one", "store:two"]), "\(point)")
            try await lab.done("admin", "restore", names[1 + number % 2])
            #expect(try await stored() == ["store:one"], "\(point)")
            #expect(try lab.files("gatehouse.sqlite.restoring") == [], "\(point)")
        }
    }
}
