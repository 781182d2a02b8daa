import Foundation
import TestSupport
import Testing

private enum CommandLineJSON {
    // No jq at all also means no.
    static let isPresent = (try? Script.run(["jq", "--version"], input: "")) != nil
}

/// What a CI job does with REST, by the script that is shipped for it: begin a scan, wait, ask the gate, have it told.
@Suite(.enabled(if: SharedData.isPresent && CommandLineJSON.isPresent, "needs ../shared, curl and jq"))
struct PortalFlowTests {
    private static let reader = "canary-reader-9d2c41b7e0"
    private static let writer = "canary-writer-0c77be1f52"

    /// A server that nobody sends webhooks to, and a client of its REST.
    private struct Portal: Sendable {
        let loop: Loop
        let bot: Bot

        init(_ kind: Loop.Kind) async throws {
            loop = try await Loop(
                kind,
                extraSettings: """
                    reconcile: { interval: 0 }
                    api: { tokens: [ { name: reader, token: \(PortalFlowTests.reader) }, \
                    { name: writer, token: \(PortalFlowTests.writer), access: write } ] }
                    """,
                main: Sample.files(["calm": "1.0.0"])
            )
            bot = try await loop.startBot()
        }

        func call(_ method: String, _ path: String, _ token: String = writer, json: [String: Any]? = nil)
            async throws -> (json: [String: Any], status: Int)
        {
            let (data, status) = try await HTTP.send(
                method,
                "http://127.0.0.1:\(bot.port)\(path)",
                json: json,
                headers: ["Authorization": "Bearer \(token)"]
            )
            #expect(!String(decoding: data, as: UTF8.self).contains("canary-"))
            // An empty body has no keys.
            let object = try? JSONSerialization.jsonObject(with: data)
            return (object as? [String: Any] ?? [:], status)
        }

        func project(_ team: String, slug: String = "widgets") async throws -> (
            json: [String: Any], status: Int
        ) {
            try await call(
                "POST",
                "/v1/projects",
                json: [
                    "team_id": team, "name": "Widgets", "slug": slug,
                    "git_url": "\(loop.forge.origin)/\(loop.kind.server)/\(Loop.repository).git",
                    "business_unit": "shop",
                ]
            )
        }

        /// The access token of the first administrator, who registers with the token in the data folder.
        func administrator(at own: String) async throws -> String {
            let setup = try String(
                contentsOf: loop.folder.appendingPathComponent("data/setup.token"),
                encoding: .utf8
            )
            let person = ["email": "root@example.com", "password": "a long enough Passphrase 7"]
            let (_, registered) = try await HTTP.send(
                "POST",
                "\(own)/auth/register",
                json: person.merging(["setup_token": setup.trimmingCharacters(in: .whitespacesAndNewlines)]) {
                    $1
                }
            )
            #expect(registered == 201)
            let (login, _) = try await HTTP.send("POST", "\(own)/auth/login", json: person)
            let session = try #require(try JSONSerialization.jsonObject(with: login) as? [String: Any])
            return try #require(session["access_token"] as? String)
        }

        func ended(_ scan: String) async throws -> [String: Any] {
            try await eventually("the scan ends", details: loop.details) {
                let answer = try await self.call("GET", "/v1/scans/\(scan)", PortalFlowTests.reader)
                let status = answer.json["status"] as? String ?? ""
                return ["succeeded", "failed", "cancelled"].contains(status) ? answer.json : nil
            }
        }

        func script(_ project: String, _ arguments: [String]) async throws -> (status: Int32, output: String)
        {
            let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                .appendingPathComponent("../../config/ci/gatehouse-scan.sh").standardizedFileURL
            let process = try ChildProcess(
                "/bin/bash",
                [file.path] + arguments,
                environment: [
                    "GATEHOUSE_URL": "http://127.0.0.1:\(bot.port)", "GATEHOUSE_KEY": PortalFlowTests.writer,
                    "GATEHOUSE_PROJECT": project, "GATEHOUSE_INTERVAL": "0.2", "GATEHOUSE_WAIT": "60",
                    "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
                ],
                folder: loop.folder
            )
            let status = try await process.waitForExit(seconds: 90)
            return (status, process.output.joined(separator: "\n"))
        }
    }

    /// Set by an administrator, tested over the public address, used by the forge, and rotated.
    @Test(arguments: [Loop.Kind.github, .gitlab, .forgejo])
    func `a project's own webhook brings its deliveries, and no other secret does`(kind: Loop.Kind)
        async throws
    {
        let first = try await Portal(kind)
        first.bot.process.kill()
        let own = "http://127.0.0.1:\(first.bot.port)"
        let loop = first.loop
        let bot = try await loop.startBot(environment: [
            "GATEHOUSE_SERVER_PORT": "\(first.bot.port)", "GATEHOUSE_SERVER_PUBLIC_URL": own,
        ])
        let token = try await first.administrator(at: own)
        let portal = first
        let made = try await portal.project(try await portal.loop.firstTeam())
        let project = try #require(made.json["id"] as? String, "\(made.json)")
        let path = "/v1/projects/\(project)/webhook"

        // Keys and tokens do what developers do: this is not for them.
        #expect(try await portal.call("GET", path).status == 403)
        let none = try await portal.call("GET", path, token)
        #expect(none.json["has_secret"] as? Bool == false)
        #expect(none.json["url"] as? String == "\(own)/v1/webhooks/\(kind.rawValue)/\(project)")
        let early = try await portal.call("POST", "\(path)/test", token)
        #expect(early.json["accepted"] as? Bool == false && early.json["status"] is NSNull)

        let signing = "whsec_\(Data(repeating: 7, count: 32).base64EncodedString())"
        let secret = kind == .gitlab ? signing : "canary-project-secret-1"
        let set = try await portal.call("PUT", path, token, json: ["secret": secret])
        #expect(set.status == 200 && set.json["has_secret"] as? Bool == true)
        let tested = try await portal.call("POST", "\(path)/test", token)
        #expect(
            tested.json["accepted"] as? Bool == true && tested.json["status"] as? Int == 200,
            "\(tested.json)"
        )

        var hook: [String: Any] = [
            "forge": kind.server, "repo": Loop.repository, "content_type": "json", "events": ["*"],
            "url": "\(own)/v1/webhooks/\(kind.rawValue)/\(project)",
        ]
        hook[kind == .gitlab ? "signing_token" : "secret"] = secret
        try await loop.forge.control("hook", hook)
        let head = try await loop.openPullRequest()
        try await loop.verdict(on: head)

        // The forge goes on with the secret of before for a day; ended at once, it is refused.
        let next =
            kind == .gitlab
            ? "whsec_\(Data(repeating: 8, count: 32).base64EncodedString())" : "canary-project-secret-2"
        let rotated = try await portal.call("PUT", path, token, json: ["secret": next])
        #expect(rotated.json["former_secret_valid_until"] is String)
        let second = try await loop.commit(["calm": "1.0.1", "leaky": "1.0.0"])
        try await loop.verdict(on: second)
        try await bot.idle()
        let refusals = ["forge": kind.rawValue, "reason": "signature"]
        #expect(try await bot.metric("gatehouse_deliveries_rejected_total", refusals) == 0)
        let ended = try await portal.call(
            "PUT",
            path,
            token,
            json: ["secret": "\(next)", "end_former_secret": true]
        )
        #expect(ended.json["former_secret_valid_until"] is NSNull)
        _ = try await loop.commit(["calm": "1.0.2", "leaky": "1.0.0"])
        try await loop.forge.control("flush", [:])
        #expect(try await bot.metric("gatehouse_deliveries_rejected_total", refusals) > 0)
        #expect(try await portal.call("DELETE", path, token).status == 204)
        #expect(try await portal.call("GET", path, token).json["has_secret"] as? Bool == false)
        #expect(!bot.process.output.contains { $0.contains(secret) || $0.contains(next) })
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `git reads a project with its own credential, and with no other`() async throws {
        let portal = try await Portal(.github)
        let loop = portal.loop
        let token = try await portal.administrator(at: "http://127.0.0.1:\(portal.bot.port)")
        let made = try await portal.project(try await portal.loop.firstTeam())
        let project = try #require(made.json["id"] as? String, "\(made.json)")
        let path = "/v1/projects/\(project)"
        #expect(made.json["has_git_credential"] as? Bool == false)
        let set = try await portal.call(
            "PATCH",
            path,
            token,
            json: ["git_credential": "canary-git-credential"]
        )
        #expect(set.status == 200 && set.json["has_git_credential"] as? Bool == true, "\(set.json)")

        // The forge refuses that one, though it would take its own.
        let begun = try await portal.call("POST", "\(path)/scans", json: [:])
        let refused = try await portal.ended(try #require(begun.json["id"] as? String))
        #expect(refused["status"] as? String == "failed", "\(refused)")
        let cleared = try await portal.call("PATCH", path, token, json: ["clear_git_credential": true])
        #expect(cleared.json["has_git_credential"] as? Bool == false)
        let again = try await portal.call("POST", "\(path)/scans", json: [:])
        let judged = try await portal.ended(try #require(again.json["id"] as? String, "\(again.json)"))
        #expect(judged["status"] as? String == "succeeded" && judged["verdict"] as? String == "passed")
        #expect(!portal.bot.process.output.contains { $0.contains("canary-git") })
        #expect(try await loop.comments().isEmpty)
    }

    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `a job in CI begins a scan, waits, asks the gate and has it told`(kind: Loop.Kind) async throws {
        let portal = try await Portal(kind)
        let schema = try PortalSchema()
        let made = try await portal.project(try await portal.loop.firstTeam())
        try #require(made.status == 201, "\(made.json)")
        #expect(schema.problems(made.json, as: "ProjectPublic") == [])
        let project = try #require(made.json["id"] as? String)
        let head = try await portal.loop.openPullRequest()
        let reference = kind == .github ? "refs/pull/1/merge" : "refs/merge-requests/1/head"

        let blocked = try await portal.script(project, [reference, Loop.repository, "1"])
        #expect(blocked.status == 1, "\(blocked.output)")
        #expect(blocked.output.contains("gatehouse: fail: 2 introduced (1 critical) block"))
        #expect(blocked.output.contains("gatehouse: comment updated"), "\(blocked.output)")
        // The bot says the same as ever, without a webhook.
        #expect(try await portal.loop.verdict(on: head).state == portal.loop.failed)
        #expect(try await portal.loop.comments().count == 1)
        // The main line was not judged yet, whatever a pull request came to.
        let early = try await portal.call("GET", "/v1/projects/\(project)/gate-result", Self.reader)
        #expect(early.json["gate"] as? String == "fail" && early.json["scan_id"] is NSNull)
        let main = try await portal.script(project, ["refs/heads/main"])
        #expect(main.status == 0, "\(main.output)")

        let listed = try await portal.call("GET", "/v1/projects/\(project)/scans", Self.reader)
        #expect(schema.problems(listed.json, as: "ScanListResponse") == [])
        let rows = try #require(listed.json["items"] as? [[String: Any]])
        let name = kind == .github ? "pr-1" : "mr-1"
        #expect(rows.map { $0["ref"] as? String } == ["main", name])
        #expect(rows.map { $0["verdict"] as? String } == ["passed", "blocked"])
        #expect((rows.last?["metadata"] as? [String: Any])?["ref"] as? String == reference)
        let scan = try #require(rows.last?["id"] as? String)

        let gates: [(String, String)] = [
            ("scan_id=\(scan)", "fail"), ("ref=\(reference)", "fail"), ("ref=\(name)", "fail"),
            ("", "pass"), ("ref=main", "pass"), ("ref=nowhere", "fail"), ("release=1.0", "fail"),
        ]
        for (query, expected) in gates {
            let gate = try await portal.call(
                "GET",
                "/v1/projects/\(project)/gate-result?\(query)",
                Self.reader
            )
            #expect(schema.problems(gate.json, as: "GateResultResponse") == [])
            #expect(gate.json["gate"] as? String == expected, "\(query): \(gate.json)")
        }
        let told = try await portal.call(
            "POST",
            "/v1/scans/\(scan)/post-pr-comment",
            json: ["repo_full_name": Loop.repository, "pr_number": 1, "dry_run": true]
        )
        #expect(told.status == 200 && schema.problems(told.json, as: "PostPRCommentResponse") == [])
        #expect(told.json["status"] as? String == "dry_run" && told.json["gate"] as? String == "fail")
        let elsewhere = try await portal.call(
            "POST",
            "/v1/scans/\(scan)/post-pr-comment",
            json: ["repo_full_name": "evil/repo", "pr_number": 1]
        )
        #expect(elsewhere.status == 422)
        let log = try await HTTP.send(
            "GET",
            "http://127.0.0.1:\(portal.bot.port)/v1/scans/\(scan)/log",
            headers: ["Authorization": "Bearer \(Self.reader)"]
        )
        #expect(String(decoding: log.0, as: UTF8.self).contains("verdict: 2 introduced (1 critical) block"))
        let shown = try await portal.call("GET", "/v1/projects/\(project)", Self.reader)
        #expect(schema.problems(shown.json, as: "ProjectPublic") == [])
        #expect((shown.json["severity_summary"] as? [String: Int])?["critical"] != nil)
        #expect(shown.json["scan_count"] as? Int == 2)
        try await lists(portal, project, scan, schema)
        try await sources(portal, project, scan, schema)
    }

    /// The commit of the pull request, from the mirror and, where a scan did not read it, from the forge.
    private func sources(_ portal: Portal, _ project: String, _ scan: String, _ schema: PortalSchema)
        async throws
    {
        let path = "/v1/projects/\(project)"
        let tree = try await portal.call("GET", "\(path)/source-tree?scan_id=\(scan)", Self.reader)
        #expect(tree.status == 200 && schema.problems(tree.json, as: "SourceTreePage") == [], "\(tree.json)")
        let entries = tree.json["entries"] as? [[String: Any]] ?? []
        #expect(entries.contains { $0["name"] as? String == "package-lock.json" })
        for entry in entries where entry["is_dir"] as? Bool == false {
            let name = try #require(entry["path"] as? String)
            let file = try await portal.call(
                "GET",
                "\(path)/source-file?scan_id=\(scan)&path=\(name)",
                Self.reader
            )
            #expect(file.status == 200, "\(name): \(file.json)")
            #expect(schema.problems(file.json, as: "SourceFileResponse") == [])
            let text = try #require(file.json["content"] as? String)
            let (raw, status) = try await HTTP.send(
                "GET",
                "http://127.0.0.1:\(portal.bot.port)\(path)/source-file?scan_id=\(scan)&path=\(name)&raw=true",
                headers: ["Authorization": "Bearer \(Self.reader)"]
            )
            #expect(status == 200 && String(decoding: raw, as: UTF8.self) == text, "\(name)")
        }
        let lock = try await portal.call("GET", "\(path)/source-file?path=package-lock.json", Self.reader)
        #expect((lock.json["content"] as? String)?.contains("leaky") == false, "main has calm alone")
        for (query, expected) in [("path=../x", 400), ("path=/etc/passwd", 400), ("path=none", 404)] {
            let answer = try await portal.call("GET", "\(path)/source-tree?\(query)", Self.reader)
            #expect(answer.status == expected, "\(query): \(answer.json)")
        }
    }

    /// What is in the result of the pull request, and the newest of the main line.
    private func lists(_ portal: Portal, _ project: String, _ scan: String, _ schema: PortalSchema)
        async throws
    {
        func list(_ end: String, _ name: String) async throws -> [[String: Any]] {
            let answer = try await portal.call("GET", "/v1/projects/\(project)/\(end)", Self.reader)
            #expect(answer.status == 200, "\(end): \(answer.json)")
            #expect(schema.problems(answer.json, as: name) == [], "\(end)")
            return answer.json["items"] as? [[String: Any]] ?? []
        }
        func detail(_ path: String, _ row: [String: Any]?, _ name: String) async throws -> [String: Any] {
            let id = try #require(row?["id"] as? String)
            let answer = try await portal.call("GET", "/v1/\(path)/\(id)", Self.reader)
            #expect(answer.status == 200 && schema.problems(answer.json, as: name) == [], "\(answer.json)")
            return answer.json
        }
        let components = try await list("components?scan_id=\(scan)", "ComponentListResponse")
        #expect(components.map { $0["name"] as? String } == ["calm", "leaky", "old-news"])
        let worst = try await list(
            "components?scan_id=\(scan)&severity=critical&direct=true&sort=severity&order=desc&limit=1",
            "ComponentListResponse"
        )
        #expect(worst.map { $0["name"] as? String } == ["leaky"])
        let leaky = try await detail("components", worst.first, "ComponentDetailResponse")
        #expect((leaky["vulnerabilities"] as? [[String: Any]])?.count == 1)
        #expect(try await list("components", "ComponentListResponse").count == 1, "main has calm alone")

        let findings = try await list("vulnerabilities?scan_id=\(scan)", "VulnerabilityListResponse")
        #expect(findings.map { $0["affected_component_name"] as? String } == ["leaky", "old-news"])
        let finding = try await detail(
            "vulnerability_findings",
            findings.first,
            "VulnerabilityDetailResponse"
        )
        #expect(finding["scan_id"] as? String == scan && finding["severity"] as? String == "critical")
        let advice = finding["upgrade_recommendation"] as? [String: Any]
        #expect(advice?["recommended_version"] as? String == "1.2.0")
        let licenses = try await list("licenses?scan_id=\(scan)", "LicenseListResponse")
        if let first = licenses.first {
            _ = try await detail("license_findings", first, "LicenseDetailResponse")
        }
        // Ids that were not made here, and of another kind.
        let foreign = try #require(findings.first?["id"] as? String)
        for id in [foreign, scan, "7f3c1a52-0b8e-4c55-9a41-5d2e8f6b7c90"] {
            #expect(try await portal.call("GET", "/v1/components/\(id)", Self.reader).status == 404)
        }
        for query in ["scan_id=\(project)", "release=none", "scan_id=\(scan)&release=1.0"] {
            let answer = try await portal.call("GET", "/v1/projects/\(project)/components?\(query)")
            #expect(answer.status == 404 && answer.json["title"] as? String == "Scan Snapshot Not Found")
        }
        let (events, status) = try await HTTP.send(
            "GET",
            "http://127.0.0.1:\(portal.bot.port)/v1/scans/\(scan)/events",
            headers: ["Authorization": "Bearer \(Self.reader)"]
        )
        let text = String(decoding: events, as: UTF8.self)
        #expect(
            status == 200 && text.contains("event: progress\ndata: {") && text.contains("event: end\ndata: {")
        )
        #expect(text.contains("\"verdict\":\"blocked\""))
    }

    @Test func `projects and scans follow their rules`() async throws {
        let portal = try await Portal(.github)
        let team = try await portal.loop.firstTeam()
        let made = try await portal.project(team)
        let project = try #require(made.json["id"] as? String)
        #expect(try await portal.project(team, slug: "other").json["code"] as? String == "repository_taken")
        let path = "/v1/projects/\(project)/scans"
        let mistakes: [(String, [String: Any], String)] = [
            ("container", ["kind": "container"], "kind"),
            ("no branch", ["metadata": ["ref": "nowhere"]], "ref"),
            ("no pull request", ["metadata": ["ref": "pr-77"]], "ref"),
            ("no tag", ["metadata": ["ref": "refs/tags/v1"]], "ref"),
            ("no text", ["metadata": ["ref": 12]], "ref"),
            ("an option", ["metadata": ["ref": "--upload-pack=x"]], "ref"),
            ("depth", ["metadata": ["a": ["b": ["c": ["d": [:]]]]]], "d"),
            ("a NUL", ["metadata": ["a": "x\u{0}"]], "a"),
            ("a stranger", ["stranger": 1], "stranger"),
        ]
        for (what, body, field) in mistakes {
            let answer = try await portal.call("POST", path, json: body)
            #expect(answer.status == 422, "\(what): \(answer.json)")
            let errors = answer.json["errors"] as? [[String: Any]] ?? []
            #expect(
                errors.contains { ($0["loc"] as? [String])?.contains(field) == true },
                "\(what): \(answer.json)"
            )
        }
        #expect(try await portal.call("POST", path, Self.reader, json: [:]).status == 403)

        // A release is kept until somebody insists.
        let labelled = try await portal.call("POST", path, json: ["metadata": ["release": "1.0"]])
        try #require(labelled.status == 202, "\(labelled.json)")
        let scan = try #require(labelled.json["id"] as? String)
        // Followed while it is under way.
        let (events, _) = try await HTTP.send(
            "GET",
            "http://127.0.0.1:\(portal.bot.port)/v1/scans/\(scan)/events",
            headers: ["Authorization": "Bearer \(Self.reader)"]
        )
        #expect(String(decoding: events, as: UTF8.self).hasSuffix("\n\n"))
        let ended = try await portal.ended(scan)
        #expect(ended["status"] as? String == "succeeded" && ended["release"] as? String == "1.0")
        let gate = try await portal.call("GET", "/v1/projects/\(project)/gate-result?release=1.0")
        #expect(gate.json["scan_id"] as? String == scan)
        let releases = try await portal.call("GET", "/v1/projects/\(project)/releases", Self.reader)
        #expect(try PortalSchema().problems(releases.json, as: "ReleaseListResponse") == [])
        let labels = (releases.json["items"] as? [[String: Any]] ?? []).map { $0["release"] as? String }
        #expect(labels == ["1.0"])
        // What blocks is not removed by a key.
        #expect(try await portal.call("DELETE", "/v1/scans/\(scan)").status == 403)
        let relabelled = try await portal.call(
            "POST",
            path,
            json: ["metadata": ["release": "1.0", "ref": "refs/heads/feature"]]
        )
        #expect(relabelled.status == 422, "a release is of one reference")
        #expect(try await portal.call("POST", "/v1/scans/\(scan)/cancel").status == 409)
        let plain = try await portal.call("POST", path, json: [:])
        let second = try #require(plain.json["id"] as? String, "\(plain.json)")
        _ = try await portal.ended(second)
        // A tag is judged as its commit, without a word on the forge.
        try await portal.loop.forge.control(
            "ref",
            ["forge": "github", "repo": Loop.repository, "ref": "refs/tags/v1", "to": "feature"]
        )
        let tag = try await portal.call("POST", path, json: ["metadata": ["ref": "refs/tags/v1"]])
        let third = try #require(tag.json["id"] as? String, "\(tag.json)")
        #expect(tag.json["ref"] as? String == "refs/tags/v1")
        #expect(try await portal.ended(third)["verdict"] as? String == "blocked")
        let head = try await portal.loop.tip(of: "feature")
        #expect(try await portal.loop.status(of: head) == nil)
        // Nor does its verdict, by the default branch's rules, speak for the pull request of that commit.
        try await portal.loop.openPullRequest()
        let told = try await portal.call(
            "POST",
            "/v1/scans/\(third)/post-pr-comment",
            json: ["repo_full_name": Loop.repository, "pr_number": 1]
        )
        #expect(told.status == 422 && "\(told.json)".contains("is not the pull request"), "\(told.json)")
        #expect(try await portal.loop.forge.violations() == [])
    }
}
