import Foundation
import TestSupport
import Testing

/// Sources and SBOMs that no forge has, uploaded by curl and judged by the rules of the default branch.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared, curl and zip"))
struct UploadFlowTests {
    private static let writer = "canary-writer-5b0c77be1f"

    /// curl's answer as JSON, with its status.
    private static func curl(_ bot: Bot, _ path: String, _ arguments: [String]) throws -> (
        json: [String: Any], status: Int
    ) {
        let text = try Script.run(
            ["bash"],
            input: "curl -sS -w '\n%{http_code}' \"$@\"",
            arguments: [
                "-H", "Authorization: Bearer \(writer)", "http://127.0.0.1:\(bot.port)\(path)",
            ] + arguments
        )
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let status = lines.popLast().flatMap { Int($0) } ?? 0
        let data = Data(lines.joined(separator: "\n").utf8)
        // An empty body has no keys.
        return ((try? JSONSerialization.jsonObject(with: data)) as? [String: Any] ?? [:], status)
    }

    private static func ended(_ scan: String, _ bot: Bot, _ loop: Loop) async throws -> [String: Any] {
        try await eventually("the scan ends", details: loop.details) {
            let answer = try curl(bot, "/v1/scans/\(scan)", [])
            let status = answer.json["status"] as? String ?? ""
            return ["succeeded", "failed", "cancelled"].contains(status) ? answer.json : nil
        }
    }

    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `an archive and an SBOM are judged, and the forge is told nothing`(kind: Loop.Kind) async throws {
        let loop = try await Loop(
            kind,
            extraSettings: """
                reconcile: { interval: 0 }
                ignore: ["**/sbom.json"]
                api: { tokens: [ { name: writer, token: \(Self.writer), access: write } ] }
                """,
            // Nothing is remembered of uploads: the delay counts from the advisory's day, and is over.
            main: Sample.files(["calm": "1.0.0"]).merging([
                ".gatehouse/policy.yaml": "version: 1\nrules: { severity: { delayDays: 7 } }\n"
            ]) { $1 }
        )
        let bot = try await loop.startBot()
        let schema = try PortalSchema()
        let archive = try Self.archive(in: loop.folder)
        let path = try await Self.project(bot, loop)

        let uploaded = try Self.curl(bot, "\(path)/source-archive", ["-F", "upload=@\(archive)"])
        #expect(
            uploaded.status == 201 && schema.problems(uploaded.json, as: "SourceArchiveUploadResponse") == []
        )
        let id = try #require(uploaded.json["archive_id"] as? String)
        let trigger = Self.trigger(id)
        let begun = try Self.curl(bot, "\(path)/scans", trigger)
        #expect(begun.status == 202 && schema.problems(begun.json, as: "ScanPublic") == [], "\(begun.json)")
        let scan = try #require(begun.json["id"] as? String)
        let ended = try await Self.ended(scan, bot, loop)
        #expect(ended["verdict"] as? String == "blocked", "\(ended)")
        #expect(ended["kind"] as? String == "source")
        let gate = try Self.curl(bot, "\(path)/gate-result?scan_id=\(scan)", [])
        #expect(gate.json["gate"] as? String == "fail" && gate.json["critical_cve_count"] as? Int == 1)
        // It says nothing of the branch whose name it was given.
        let branch = try Self.curl(bot, "\(path)/gate-result?ref=main", [])
        #expect(branch.json["scan_id"] is NSNull && branch.json["gate"] as? String == "fail")
        let found = try Self.curl(bot, "\(path)/components?scan_id=\(scan)", [])
        #expect(found.json["total"] as? Int == 2, "\(found.json)")
        // It has been scanned, so it goes.
        try await Self.emptied(loop)
        #expect(try Self.curl(bot, "\(path)/scans", trigger).status == 404)

        let document = loop.folder.appendingPathComponent("bom.json").path
        try Data(
            #"""
            {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"timestamp": "2026-01-01T00:00:00Z",
              "tools": [{"name": "t", "version": "1"}], "component": {"type": "application", "name": "w", "version": "1", "bom-ref": "w"}},
             "components": [{"type": "library", "name": "leaky", "version": "1.0.0", "purl": "pkg:npm/leaky@1.0.0", "bom-ref": "l"}],
             "dependencies": [{"ref": "w", "dependsOn": ["l"]}]}
            """#.utf8
        ).write(to: URL(fileURLWithPath: document))
        let sent = try Self.curl(
            bot,
            "\(path)/sbom-ingest",
            ["-F", "sbom=@\(document);type=application/json", "-F", "ref=main", "-F", "release=1.0"]
        )
        // A kind that the reference has come to know since its description was taken.
        #expect(sent.json["kind"] as? String == "sbom")
        let known = sent.json.merging(["kind": "source"]) { $1 }
        #expect(sent.status == 202 && schema.problems(known, as: "ScanPublic") == [], "\(sent.json)")
        let second = try #require(sent.json["id"] as? String)
        let judged = try await Self.ended(second, bot, loop)
        #expect(judged["verdict"] as? String == "blocked", "\(judged)")
        let released = try Self.curl(bot, "\(path)/gate-result?release=1.0", [])
        #expect(released.json["scan_id"] as? String == second && released.json["gate"] as? String == "fail")

        #expect(try await loop.forge.violations() == [])
        let state = try await loop.forge.state(kind.server, Loop.repository)
        #expect((state["statuses"] as? [Any])?.isEmpty == true, "\(state["statuses"] ?? "nothing")")
        #expect(try await loop.comments().isEmpty)
        try await Self.emptied(loop)
    }

    @Test func `a process that is killed leaves a whole upload or none`() async throws {
        let loop = try await Loop(
            .github,
            extraSettings: """
                reconcile: { interval: 0 }
                api: { tokens: [ { name: writer, token: \(Self.writer), access: write } ] }
                """,
            main: Sample.files(["calm": "1.0.0"])
        )
        let archive = try Self.archive(in: loop.folder)
        let first = try await loop.startBot()
        let path = try await Self.project(first, loop)
        first.process.kill()
        for (point, ending) in [("part#1", "part"), ("swap#1", "part"), ("swapped#1", "archive")] {
            let doomed = try await loop.startBot(environment: ["FAULT_POINT": point])
            // What the one before had received by half is gone.
            #expect(Self.files(loop) == [], "\(point)")
            // It dies before it answers.
            _ = try? Self.curl(doomed, "\(path)/source-archive", ["-F", "upload=@\(archive)"])
            #expect(try await doomed.process.waitForExit(seconds: 60) == SIGKILL, "\(point)")
            #expect(Self.files(loop).map { ($0 as NSString).pathExtension } == [ending], "\(point)")
            try Tally.add("processes killed at a step", 1)
        }

        let bot = try await loop.startBot()
        let whole = Self.files(loop)
        let uploaded = try Self.curl(bot, "\(path)/source-archive", ["-F", "upload=@\(archive)"])
        #expect(uploaded.status == 201 && whole.count == 1 && Self.files(loop) == whole)
        let id = try #require(uploaded.json["archive_id"] as? String)
        let begun = try Self.curl(bot, "\(path)/scans", Self.trigger(id))
        let scan = try #require(begun.json["id"] as? String, "\(begun.json)")
        #expect(try await Self.ended(scan, bot, loop)["verdict"] as? String == "blocked")
    }

    /// A zip whose policy would let everything pass: it does not count.
    private static func archive(in folder: URL) throws -> String {
        var files = Sample.files(["calm": "1.0.0", "leaky": "1.0.0"])
        files[".gatehouse/policy.yaml"] = "rules: []\n"
        var zip = ZipBuilder([])
        for (path, text) in files.sorted(by: { $0.key < $1.key }) {
            zip.entries.append(.init("widgets-main/\(path)", text))
        }
        let archive = folder.appendingPathComponent("source.zip")
        try Data(zip.bytes).write(to: archive)
        return archive.path
    }

    /// The path of a project that is made for the loop's repository.
    private static func project(_ bot: Bot, _ loop: Loop) async throws -> String {
        let team = try await loop.firstTeam()
        let made = try curl(
            bot,
            "/v1/projects",
            [
                "-H", "Content-Type: application/json", "-d",
                #"{"team_id": "\#(team)", "name": "Widgets", "slug": "widgets", "git_url": "\#(loop.forge.origin)/\#(loop.kind.server)/\#(Loop.repository).git"}"#,
            ]
        )
        let project = try #require(made.json["id"] as? String, "\(made.json)")
        return "/v1/projects/\(project)"
    }

    /// What curl needs to begin a scan of an archive.
    private static func trigger(_ archive: String) -> [String] {
        [
            "-H", "Content-Type: application/json", "-d",
            #"{"kind": "source", "metadata": {"source_type": "upload", "archive_id": "\#(archive)", "ref": "main"}}"#,
        ]
    }

    /// Of uploads, on disk.
    private static func files(_ loop: Loop) -> [String] {
        let folder = loop.folder.appendingPathComponent("data/uploads").path
        let files = FileManager.default.enumerator(atPath: folder)?.allObjects as? [String] ?? []
        return files.filter { $0.contains("/") }
    }

    /// Waits until nothing that was uploaded is on disk.
    private static func emptied(_ loop: Loop) async throws {
        try await eventually("uploads are removed", seconds: 90, details: loop.details) {
            files(loop).isEmpty ? true : nil
        }
    }
}
