import Foundation
import TestSupport
import Testing

/// One injected fault at each outward call: the same final state, exactly once.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct FaultTests {
    /// Outward calls by method and path below the forge's base.
    private static func calls(_ kind: Loop.Kind) -> [(method: String, path: String)] {
        switch kind {
        case .github, .gitea, .forgejo:
            [
                ("GET", "^/repos/acme/widgets$"), ("GET", "/pulls/1$"), ("GET", "/compare/"),
                ("POST", "/statuses/"), ("GET", "/user$"), ("GET", "/issues/1/comments"),
                ("POST", "/issues/1/comments$"), ("POST", "git-upload-pack"), ("GET", "info/refs"),
            ]
        case .gitlab:
            [
                ("GET", "/projects/[0-9]+$"), ("GET", "/merge_requests/1$"), ("POST", "/statuses/"),
                ("GET", "/user$"), ("GET", "/merge_requests/1/notes"), ("POST", "/merge_requests/1/notes$"),
                ("POST", "git-upload-pack"), ("GET", "info/refs"),
            ]
        }
    }

    private static let faults: [(kind: String, extra: [String: Int])] = [
        ("error502", [:]), ("lost_response", [:]), ("reset", [:]), ("truncate", [:]),
        ("too_many_requests", ["retry_after": 1]),
    ]

    @Test(arguments: Loop.Kind.allCases)
    func `one fault at any call changes nothing in the end`(kind: Loop.Kind) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        var head = try await loop.openPullRequest()
        try await loop.verdict(on: head)
        var round = 0
        for call in Self.calls(kind) {
            for fault in Self.faults {
                round += 1
                var body: [String: Any] = [
                    "kind": fault.kind, "count": 1, "method": call.method, "path": call.path,
                ]
                if !call.path.contains("git-upload-pack"), !call.path.contains("info/refs") {
                    body["forge"] = kind.server
                }
                for (name, value) in fault.extra { body[name] = value }
                try await loop.forge.control("faults", body)
                // Each round changes the verdict, so that comment and status have to be written.
                let leaky = round.isMultiple(of: 2) ? "1.0.0" : "1.2.0"
                head = try await loop.commit(["calm": "1.0.\(round)", "leaky": leaky])
                let verdict = try await loop.verdict(on: head)
                let expected = leaky == "1.0.0" ? loop.failed : "success"
                #expect(verdict.state == expected, "\(call) \(fault.kind)")
                let comments = try await loop.comments()
                #expect(comments.count == 1, "\(call) \(fault.kind)")
                #expect(comments.first?.body.contains(head) ?? false, "\(call) \(fault.kind)")
                // What was not met by a call must not hit the next round.
                _ = try await HTTP.send("DELETE", "\(loop.forge.origin)/_control/faults")
            }
        }
        #expect(try await loop.forge.violations() == [])
        #expect(try await loop.forge.list("_selfcheck").isEmpty)
    }

    @Test(arguments: Loop.Kind.allCases)
    func `the first comment survives a fault without being doubled`(kind: Loop.Kind) async throws {
        let comments = kind.commentsPath
        let faults = [
            ("lost_response", "POST", comments), ("error502", "POST", comments),
            ("truncate", "POST", comments),
            ("reset", "POST", comments), ("truncate", "GET", comments), ("error503", "GET", "/user$"),
        ]
        for (fault, method, path) in faults {
            let loop = try await Loop(kind)
            let bot = try await loop.startBot()
            try await loop.addHook(to: bot)
            try await loop.forge.control(
                "faults",
                ["kind": fault, "count": 1, "method": method, "path": path, "forge": kind.server]
            )
            let head = try await loop.openPullRequest()
            #expect(try await loop.verdict(on: head).state == loop.failed)
            #expect(try await loop.comments().count == 1, "\(fault) \(method) \(path)")
            #expect(try await loop.forge.violations() == [])
            let left = try await loop.forge.list("_control/faults")
            #expect(left.allSatisfy { ($0["count"] as? Int ?? 0) == 0 }, "the fault was met")
        }
    }

    @Test func `a refused token makes a dead letter that says so`() async throws {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control("expire", ["token": Bot.token])
        try await loop.openPullRequest()
        let row = try await eventually("a failed delivery", details: loop.details) {
            let result = try await Bot.run(
                ["deliveries", "list", "--state", "failed", "--json", "--config", loop.settings.path],
                in: loop.folder
            )
            let rows = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [[String: Any]]
            return rows?.first
        }
        let id = try #require(row["id"] as? String)
        let shown = try await Bot.run(
            ["deliveries", "show", id, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(shown.output.contains("401"), "\(shown.output)")
        #expect(bot.process.isRunning)
        #expect(!bot.process.output.contains { $0.contains(Bot.token) || $0.contains(Bot.webhookSecret) })
    }
}
