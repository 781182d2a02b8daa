import Foundation
import TestSupport
import Testing

/// The binary as a person meets it.
@Suite(.serialized) struct CommandLineTests {
    private static func scratch() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-cli-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func write(_ files: [String: String], to folder: URL) throws {
        for (name, text) in files {
            let file = folder.appendingPathComponent(name)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
    }

    @Test func `preview needs nothing and ends with a report`() async throws {
        let folder = try Self.scratch()
        let result = try await Bot.run(["preview"], in: folder)
        #expect(result.status == 0)
        for text in [
            "<!-- gatehouse:report -->", "GHSA-35jh-r3h4-6jhm", "Fixed by this change", "1 known finding",
            "gatehouse/gate  failure: 2 introduced",
        ] { #expect(result.output.contains(text), "\(text)") }
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: folder.path) == [],
            "nothing is left behind"
        )
    }

    @Test func `preview of a repository compares the branch with the default one`() async throws {
        let folder = try Self.scratch()
        let repository = folder.appendingPathComponent("shop")
        try FileManager.default.createDirectory(at: repository, withIntermediateDirectories: true)
        try Self.write(Sample.files(["calm": "1.0.0"]), to: repository)
        let git = """
            set -e; cd "$1"; git init -q -b main; git config user.email a@b; git config user.name a
            git add .; git commit -q -m one; git checkout -q -b feature
            """
        #expect(try await ChildProcess("/bin/bash", ["-c", git, "-", repository.path]).waitForExit() == 0)
        try Self.write(Sample.files(["calm": "1.0.0", "leaky": "1.0.0"]), to: repository)
        let commit = "cd \"$1\"; git commit -q -a -m two"
        #expect(try await ChildProcess("/bin/bash", ["-c", commit, "-", repository.path]).waitForExit() == 0)
        let advisories = try Sample.advisories(in: folder)
        let preview = try await Bot.run(
            ["preview", repository.path, "--advisories", advisories.path],
            in: folder
        )
        #expect(preview.status == 0, "\(preview.output)")
        #expect(preview.output.contains("GHSA-aaaa-aaaa-aaa1"))
        #expect(preview.output.contains("gatehouse/gate  failure:"))

        let scan = try await Bot.run(
            ["scan", repository.path, "--base", "main", "--advisories", advisories.path, "--format", "json"],
            in: folder
        )
        #expect(scan.status == 1)
        let report = try JSONSerialization.jsonObject(with: Data(scan.output.utf8)) as? [String: Any]
        let findings = report?["findings"] as? [[String: Any]] ?? []
        #expect(findings.map { $0["provenance"] as? String } == ["introduced"])
    }

    /// Arguments and the exit status they give.
    private static let calls: [(String, Int32)] = [
        ("scan . --advisories advisories", 1),
        ("scan clean --advisories advisories", 0),
        ("scan empty --advisories advisories", 3),
        ("scan empty --advisories advisories --allow-empty", 0),
        ("scan .", 3),
        ("scan nowhere --advisories advisories", 3),
        ("scan . --format nonsense", 2),
        ("scan . --policy nowhere.yaml", 2),
        ("nonsense", 2),
        ("scan . --config nowhere.yaml", 2),
        ("scan . --config bad.yaml", 2),
        ("serve --config secretless.yaml", 2),
        ("advisories status", 3),
        ("advisories import broken.zip", 3),
        ("waivers list", 3),
        ("waivers list --file bad.yaml", 2),
        ("waivers add --advisory CVE-2026-1 --reason r --owner o --expires soon", 2),
        ("policy check", 2),
        ("policy simulate bad.yaml", 2),
        ("policy explain nothing", 3),
        ("diff nothing nothing", 3),
        ("vex import bad.yaml --repository github:a/b", 3),
        ("vex export clean --scan x", 2),
        ("--version", 0),
        ("help scan", 0),
    ]

    @Test(arguments: calls)
    func `exit statuses`(arguments: String, expected: Int32) async throws {
        let folder = try Self.scratch()
        try Self.write(Sample.files(["leaky": "1.0.0"]), to: folder)
        try Self.write(Sample.files(["calm": "1.0.0"]), to: folder.appendingPathComponent("clean"))
        try Self.write(
            [
                "empty/README": "nothing", "broken.zip": "PK\u{3}\u{4}", "bad.yaml": "serve: {}\n",
                "secretless.yaml":
                    "forges: { github: { kind: github, webhook: { secrets: [\"${NOT_SET}\"] } } }\n",
            ],
            to: folder
        )
        _ = try Sample.advisories(in: folder)
        let words = arguments.split(separator: " ").map(String.init)
        let result = try await Bot.run(words, in: folder)
        #expect(result.status == expected, "\(arguments): \(result.output)")
    }

    @Test func `decisions are written as VEX whatever the verdict`() async throws {
        let folder = try Self.scratch()
        let shop = folder.appendingPathComponent("shop")
        try Self.write(Sample.files(["leaky": "1.0.0"]), to: shop)
        let advisories = try Sample.advisories(in: folder)
        for (format, word) in [("openvex", "under_investigation"), ("cyclonedx-vex", "in_triage")] {
            let arguments = [shop.path, "--advisories", advisories.path, "--format", format]
            let export = try await Bot.run(["vex", "export"] + arguments, in: folder)
            #expect(export.status == 0, "\(export.output)")
            #expect(export.output.contains("GHSA-aaaa-aaaa-aaa1") && export.output.contains(word))
            let scan = try await Bot.run(["scan"] + arguments, in: folder)
            #expect(scan.status == 1)
            #expect(scan.output.contains(word))
        }
    }

    /// Days ahead that a waiver ends, the limit in the settings, and what becomes of the scan.
    @Test(arguments: [
        (30, "null", 0, "waived"), (30, "7d", 3, "waived for 7 days"), (-1, "null", 1, "expired"),
    ])
    func `a waiver of the folder counts within its limit`(
        days: Int,
        limit: String,
        status: Int32,
        word: String
    ) async throws {
        let folder = try Self.scratch()
        let end = Date().addingTimeInterval(Double(days) * 86_400).formatted(.iso8601.year().month().day())
        let waiver = "{ advisory: GHSA-aaaa-aaaa-aaa1, reason: tried, owner: me, expires: \(end) }"
        try Self.write(Sample.files(["leaky": "1.0.0"]), to: folder.appendingPathComponent("shop"))
        try Self.write(
            [
                "shop/.gatehouse/waivers.yaml": "version: 1\nwaivers: [\(waiver)]\n",
                "g.yaml": "waivers: { others: \(limit) }\n",
            ],
            to: folder
        )
        let advisories = try Sample.advisories(in: folder)
        let scan = try await Bot.run(
            ["scan", "shop", "--config", "g.yaml", "--advisories", advisories.path, "--format", "json"],
            in: folder
        )
        #expect(scan.status == status, "\(scan.output)")
        #expect(scan.output.contains(word))
    }

    @Test func `a VEX document that a scan wrote counts in the next one`() async throws {
        let folder = try Self.scratch()
        let shop = folder.appendingPathComponent("shop")
        try Self.write(Sample.files(["leaky": "1.0.0"]), to: shop)
        let advisories = try Sample.advisories(in: folder)
        let arguments = [shop.path, "--advisories", advisories.path, "--format"]
        let vex = try await Bot.run(["scan"] + arguments + ["openvex"], in: folder)
        let decided = vex.output.replacing(
            "\"status\": \"under_investigation\"",
            with: "\"status\": \"not_affected\", \"justification\": \"vulnerable_code_not_present\""
        )
        try Self.write([".gatehouse/vex/mine.json": decided], to: shop)
        let scan = try await Bot.run(["scan"] + arguments + ["cyclonedx-vex"], in: folder)
        #expect(scan.status == 0, "\(scan.output)")
        #expect(scan.output.contains("\"state\": \"not_affected\""))
        #expect(scan.output.contains("\"justification\": \"code_not_present\""))
    }

    @Test func `wrong settings name the key, the line and the nearest key`() async throws {
        let folder = try Self.scratch()
        try Self.write(["a.yaml": "server:\n  prot: 1\n"], to: folder)
        let result = try await Bot.run(["check", "--config", "a.yaml"], in: folder)
        #expect(result.status == 2)
        #expect(result.output.contains("a.yaml:2:3: server.prot: unknown key; did you mean 'port'?"))
    }

    @Test func `check says which callback to register and which forges there are, and asks whom it can`()
        async throws
    {
        let folder = try Self.scratch()
        let settings = """
            server: { publicURL: "https://g.example.com" }
            signIn:
              gitlab: { clientID: c, clientSecret: canary-1 }
              oidc: { issuer: "http://127.0.0.1:1", clientID: c, clientSecret: canary-2 }
            mail: { url: "smtps://mail.example.com", from: g@example.com, user: u, password: canary-3 }
            forges:
              hub: { kind: github, webhook: { secrets: [canary-4] } }
              lab: { kind: gitlab, webhook: { signingTokens: ["${NOT_SET}"] } }
            """
        try Self.write(["a.yaml": settings], to: folder)
        let repositories = ["--repository", "hubs:a/b", "--repository", "hub:a/b"]
        let result = try await Bot.run(["check", "--config", "a.yaml"] + repositories, in: folder)
        #expect(result.status == 2)
        for line in [
            "ok sign-in gitlab: its callback has to be https://g.example.com/auth/oauth/gitlab/callback",
            "FAILED sign-in oidc: http://127.0.0.1:1/.well-known/openid-configuration: 127.0.0.1:1: ",
            "ok mail: from g@example.com by mail.example.com:465",
            "ok api: served; the settings have 0 tokens",
            "FAILED repository hubs:a/b: is of no forge of the settings, which have hub, lab; its name has the form",
        ] { #expect(result.output.contains(line), "\(result.output)") }
        #expect(!result.output.contains("repository hub:a/b"))
        #expect(!result.output.contains("canary"))
    }

    @Test func `a broken archive leaves the index as it was`() async throws {
        let folder = try Self.scratch()
        let advisories = try Sample.advisories(in: folder)
        #expect(try await Bot.run(["advisories", "import", advisories.path], in: folder).status == 0)
        let before = FileManager.default.contents(
            atPath: folder.appendingPathComponent("data/advisories.sqlite").path
        )
        try Data([0x50, 0x4B, 3, 4, 0, 0]).write(to: folder.appendingPathComponent("all.zip"))
        let result = try await Bot.run(["advisories", "import", "all.zip"], in: folder)
        #expect(result.status == 3)
        let after = FileManager.default.contents(
            atPath: folder.appendingPathComponent("data/advisories.sqlite").path
        )
        #expect(before != nil && before == after)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `every repository with an npm lockfile is read completely`() async throws {
        let folder = try Self.scratch()
        let imported = try await Bot.run(
            ["advisories", "import", SharedData.url("data/osv/npm/all.zip").path],
            in: folder,
            // All of npm's take an unoptimized binary a minute beside other tests.
            seconds: 240
        )
        #expect(imported.status == 0, "\(imported.output)")
        let root = SharedData.url("data/repos")
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: root.path).sorted() {
            let path = root.appendingPathComponent(name).path
            let files = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            guard files.contains(where: { $0.hasSuffix("package-lock.json") }) else { continue }
            let result = try await Bot.run(
                ["scan", path, "--format", "json", "--output", "report.json"],
                in: folder
            )
            #expect([0, 1].contains(result.status), "\(name): \(result.output)")
            let data = try Data(contentsOf: folder.appendingPathComponent("report.json"))
            let report = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            let manifests = report?["manifests"] as? [[String: Any]] ?? []
            for lock in manifests where lock["kind"] as? String == "npm.package-lock" {
                count += 1
                #expect(lock["completeness"] as? String == "complete", "\(name)")
            }
        }
        #expect(count == 13)
    }

    @Test(.enabled(if: SharedData.isPresent, "needs ../shared"))
    func `trigger, deliveries and an address to scan`() async throws {
        for kind in Loop.Kind.allCases {
            let loop = try await Loop(kind)
            let bot = try await loop.startBot()
            let head = try await loop.openPullRequest()
            let config = ["--config", loop.settings.path]
            let url = "http://127.0.0.1:\(bot.port)"
            let target = ["--forge", kind.rawValue, "--repository", Loop.repository, "--url", url]
            let triggered = try await Bot.run(
                ["trigger", "pull-request", "1"] + target + config,
                in: loop.folder
            )
            #expect(triggered.status == 0, "\(triggered.output)")
            #expect(triggered.output.contains("enqueued"))
            #expect(try await loop.verdict(on: head).state == loop.failed)
            let pushed = try await Bot.run(["trigger", "push", "main"] + target + config, in: loop.folder)
            #expect(pushed.status == 0, "\(pushed.output)")

            let list = try await Bot.run(["deliveries", "list", "--json"] + config, in: loop.folder)
            let rows =
                try JSONSerialization.jsonObject(with: Data(list.output.utf8)) as? [[String: Any]] ?? []
            #expect(rows.count == 2)
            let id = try #require(rows.last?["id"] as? String)
            let shown = try await Bot.run(["deliveries", "show", id] + config, in: loop.folder)
            #expect(shown.output.contains("published"), "\(shown.output)")
            let policy = loop.folder.appendingPathComponent("lax.yaml")
            try Data("version: 1\nrules: { severity: { level: warn } }\n".utf8).write(to: policy)
            let simulated = try await Bot.run(
                ["policy", "simulate", policy.path, "--json"] + config,
                in: loop.folder
            )
            let changes =
                try JSONSerialization.jsonObject(with: Data(simulated.output.utf8)) as? [[String: Any]] ?? []
            let pull = changes.first { $0["subject"] as? String == "#1" }
            #expect(pull?["before"] as? String == "blocked", "\(simulated.output)")
            #expect(pull?["after"] as? String == "warned", "\(simulated.output)")
            let replayed = try await Bot.run(["deliveries", "replay", id] + config, in: loop.folder)
            #expect(replayed.output.contains("Queued as job"), "\(replayed.output)")

            let scan = try await Bot.run(
                [
                    "scan", "\(loop.forge.origin)/\(kind.server)/\(Loop.repository).git", "--ref",
                    "feature",
                    "--base", "main", "--format", "markdown",
                ] + config,
                in: loop.folder
            )
            #expect(scan.status == 1, "\(scan.output)")
            #expect(scan.output.contains("GHSA-aaaa-aaaa-aaa1"))

            let check = try await Bot.run(
                ["check", "--repository", "\(kind.rawValue):\(Loop.repository)"] + config,
                in: loop.folder
            )
            #expect(check.output.contains("as bot"), "\(check.output)")
            #expect(
                check.output.contains("ok repository \(kind.rawValue):\(Loop.repository)"),
                "\(check.output)"
            )
            #expect(try await loop.forge.violations() == [])
        }
    }
}
