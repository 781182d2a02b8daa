import Foundation
import TestSupport
import Testing

/// Fixes by REST, from the plan to the merge, against the forge and the registry of the lab.
@Suite(
    .enabled(if: SharedData.isPresent && Node.hasNpm, "needs ../shared and npm 10"),
    .serialized
)
struct RemediationRESTTests {
    private static let reader = "canary-reader-3f7a9c21d0"
    private static let writer = "canary-writer-81be04c6aa"

    /// A server that knows one project, and a client of its REST.
    private struct Portal: Sendable {
        let fix: FixLoop
        let bot: Bot
        let project: String

        func call(
            _ method: String,
            _ end: String,
            _ token: String,
            json: [String: Any]? = nil
        ) async throws -> (json: [String: Any], status: Int) {
            let (data, status) = try await HTTP.send(
                method,
                "http://127.0.0.1:\(bot.port)/v1/projects/\(project)/remediation/\(end)",
                json: json,
                headers: ["Authorization": "Bearer \(token)"]
            )
            let text = String(decoding: data, as: UTF8.self)
            #expect(!text.contains("canary-"), "\(text)")
            // An empty body has no keys.
            let object = try? JSONSerialization.jsonObject(with: data)
            return (object as? [String: Any] ?? [:], status)
        }

        func expect(_ value: Any, _ name: String, location: SourceLocation = #_sourceLocation) throws {
            #expect(try PortalSchema().problems(value, as: name) == [], sourceLocation: location)
        }
    }

    private func portal(
        _ kind: Loop.Kind,
        _ project: String,
        settings: String = "mode: comment"
    ) async throws -> Portal {
        let tokens = """
            api: { tokens: [ { name: reader, token: \(Self.reader) }, \
            { name: writer, token: \(Self.writer), access: write } ] }
            """
        let fix = try await FixLoop(kind, project: project, settings: settings, extra: tokens)
        try await fix.disclose()
        let bot = try await fix.loop.startBot()
        try await fix.loop.addHook(to: bot)
        let head = try await fix.moveBase("one")
        try await fix.loop.verdict(on: head)
        let listed = try await Bot.run(
            ["projects", "list", "--json", "--config", fix.loop.settings.path],
            in: fix.loop.folder
        )
        let rows = try JSONSerialization.jsonObject(with: Data(listed.output.utf8)) as? [[String: String]]
        #expect(rows?.map { $0["repository"] ?? "" } == ["\(kind.rawValue):\(Loop.repository)"])
        let id = try #require(rows?.first?["id"], "\(listed.output)")
        return Portal(fix: fix, bot: bot, project: id)
    }

    @Test(arguments: Loop.Kind.allCases)
    func `a plan is shown with its lockfile, opened once, listed, and followed to its merge`(
        kind: Loop.Kind
    ) async throws {
        let portal = try await portal(kind, "new-dependency")
        let fix = portal.fix

        let plan = try await portal.call("POST", "npm/dry-run", Self.reader)
        try #require(plan.status == 200, "\(plan.json)")
        try portal.expect(plan.json, "NpmDryRunResponse")
        #expect(plan.json["changed"] as? Bool == true)
        #expect(plan.json["manifest_source"] as? String == "preserved_source")
        #expect(plan.json["branch"] as? String == "main")
        let files = plan.json["files"] as? [[String: Any]] ?? []
        let lockfile = try #require(files.first { $0["path"] as? String == "package-lock.json" })
        #expect((lockfile["diff"] as? String)?.hasPrefix("--- a/package-lock.json\n") == true)
        let findings = plan.json["findings"] as? [[String: Any]] ?? []
        #expect(findings.map { $0["outcome"] as? String } == ["fixed"], "\(findings)")
        #expect(findings.map { $0["id"] as? String } == ["LAB-2024-0001"])
        #expect((plan.json["recommendations"] as? [Any])?.isEmpty == false)
        #expect(try await fix.pulls().isEmpty, "a plan writes nothing")

        let refused = try await portal.call("POST", "npm/pull-request", Self.reader)
        #expect(refused.status == 403 && refused.json["title"] as? String == "Forbidden")
        let opened = try await portal.call("POST", "npm/pull-request", Self.writer, json: [:])
        try #require(opened.status == 201, "\(opened.json)")
        try portal.expect(opened.json, "RemediationPullRequestOut")
        let pull = try #require(try await fix.pulls().first)
        #expect(opened.json["pr_number"] as? Int == pull.number)
        #expect(opened.json["head_branch"] as? String == pull.headBranch)
        #expect(opened.json["head_sha"] as? String == pull.head)
        #expect(opened.json["status"] as? String == "open")
        #expect((opened.json["pr_url"] as? String)?.hasSuffix("/\(pull.number)") == true)
        try await fix.prove(pull.headBranch)
        // What was shown is what was written.
        let folder = try await fix.clone(pull.headBranch)
        for file in files {
            let path = try #require(file["path"] as? String)
            let written = try Data(contentsOf: folder.appendingPathComponent(path))
            #expect(Data((file["after"] as? String ?? "").utf8) == written, "\(path)")
        }

        let again = try await portal.call("POST", "npm/pull-request", Self.writer)
        #expect(again.status == 200 && again.json["id"] as? String == opened.json["id"] as? String)
        #expect(try await fix.pulls().count == 1)
        let listed = try await portal.call("GET", "pull-requests?page=1&page_size=10", Self.reader)
        try portal.expect(listed.json, "RemediationPullRequestList")
        #expect(listed.status == 200 && listed.json["total"] as? Int == 1)

        try await fix.pull(pull.number, "merge")
        try await eventually("the merge shows", seconds: 40, details: fix.loop.details) {
            let rows = try await portal.call("GET", "pull-requests", Self.reader).json["items"]
            let row = (rows as? [[String: Any]])?.first
            return row?["state"] as? String == "merged" && row?["status"] as? String == "superseded"
                ? true : nil
        }
        let nothing = try await portal.call("POST", "npm/pull-request", Self.writer)
        #expect(nothing.status == 204)
        let after = try await portal.call("POST", "npm/dry-run", Self.reader)
        #expect(after.json["changed"] as? Bool == false)
        #expect(try await fix.pulls().count == 1)
        // Who asked is on record, whatever came of it; a plan alone is not.
        let asked = "SELECT actor FROM audit_log WHERE action = 'request fixes'"
        #expect(
            try Bot.query([asked], in: fix.loop.folder) == Array(repeating: "token:writer", count: 3)
        )
        #expect(try await fix.loop.forge.violations() == [])
        for line in portal.bot.process.output {
            #expect(!line.contains(Self.reader) && !line.contains(Self.writer), "\(line)")
        }
    }

    @Test func `several who ask at once get one pull request`() async throws {
        let portal = try await portal(.github, "direct-caret")
        let answers = try await withThrowingTaskGroup(of: (Int, String).self) { group in
            for _ in 0..<2 {
                group.addTask {
                    let answer = try await portal.call("POST", "npm/pull-request", Self.writer)
                    return (answer.status, answer.json["id"] as? String ?? "")
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(answers.allSatisfy { [200, 201].contains($0.0) }, "\(answers)")
        #expect(Set(answers.map(\.1)).count == 1)
        #expect(try await portal.fix.pulls().count == 1)
        #expect(try await portal.fix.loop.forge.violations() == [])
    }

    @Test func `what the forge refuses is a bad gateway, and what a person closed a conflict`() async throws {
        let portal = try await portal(.github, "direct-caret")
        // More than once: on a busy machine the next try may be over before anybody looks.
        try await portal.fix.loop.forge.control(
            "faults",
            [
                "kind": "error502", "count": 4, "forge": "github", "method": "POST", "path": "/pulls$",
            ]
        )
        let refused = try await portal.call("POST", "npm/pull-request", Self.writer)
        #expect(
            refused.status == 502 && refused.json["title"] as? String == "GitHub Write Failed",
            "\(refused)"
        )
        // It is tried again without being asked for.
        let pull = try await portal.fix.openPull()
        try await portal.fix.pull(pull.number, "close")
        let declined = try await portal.call("POST", "npm/pull-request", Self.writer)
        #expect(declined.status == 409 && declined.json["code"] as? String == "declined", "\(declined)")
        let rows = try await portal.call("GET", "pull-requests", Self.reader).json["items"]
        #expect((rows as? [[String: Any]])?.first?["state"] as? String == "closed")
        #expect(try await portal.fix.pulls().count == 1)
    }

    @Test func `a project without remediation shows its plan and gets no pull request`() async throws {
        let portal = try await portal(.github, "direct-caret", settings: "mode: off")
        let plan = try await portal.call("POST", "npm/dry-run", Self.reader)
        #expect(plan.status == 200 && plan.json["changed"] as? Bool == true)
        let refused = try await portal.call("POST", "npm/pull-request", Self.writer)
        #expect(refused.status == 409 && refused.json["title"] as? String == "Project Not Opted In")
        #expect(try await portal.fix.pulls().isEmpty)
    }
}
