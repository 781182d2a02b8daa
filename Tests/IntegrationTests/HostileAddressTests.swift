import Foundation
import TestSupport
import Testing

/// Addresses in payloads, repositories and redirects are text: nobody ever connects to them.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct HostileAddressTests {
    /// A closed port: what settings name is asked, and does not answer.
    private static let settings = """
        licenses: { lookup: true, dates: true, interval: 0 }
        registries: { npm: [ { url: "http://127.0.0.1:9" } ] }
        remediation: { mode: pull-request }
        """

    /// Files that name `origin` wherever a tool might ask it.
    private static func files(_ origin: String) -> [String: String] {
        var files = Sample.files(["calm": "1.0.0", "leaky": "1.0.0", "old-news": "1.0.0"])
        files["package-lock.json"] = files["package-lock.json"]?.replacing(
            "https://registry.npmjs.org",
            with: origin
        )
        files[".npmrc"] =
            "registry=\(origin)/\n@acme:registry=\(origin)/\n//\(origin.dropFirst(7))/:_authToken=x\ngit=./evil.sh\n"
        files[".yarnrc.yml"] = "npmRegistryServer: \"\(origin)\"\n"
        files[".gitmodules"] = "[submodule \"m\"]\n\tpath = m\n\turl = \(origin)/m.git\n"
        files[".lfsconfig"] = "[lfs]\n\turl = \(origin)/lfs\n"
        files["apps/web/package.json"] =
            "{\"name\": \"web\", \"version\": \"1.0.0\", \"dependencies\": {\"a\": \"\(origin)/a.tgz\", \"b\": \"git+\(origin)/b.git\"}}\n"
        files["apps/web/package-lock.json"] = """
            {"name": "web", "version": "1.0.0", "lockfileVersion": 3, "packages": {
              "": {"name": "web", "version": "1.0.0", "dependencies": {"a": "\(origin)/a.tgz", "b": "git+\(origin)/b.git"}},
              "node_modules/a": {"version": "1.0.0", "resolved": "\(origin)/a.tgz", "integrity": "sha512-AAAA"},
              "node_modules/b": {"version": "1.0.0", "resolved": "git+\(origin)/b.git#1111111111111111111111111111111111111111"}}}

            """
        return files
    }

    /// The same payload with every address, whoever's it was, at `origin`.
    private static func hostile(_ value: Any, _ origin: String) -> Any {
        switch value {
        case let object as [String: Any]: return object.mapValues { hostile($0, origin) }
        case let list as [Any]: return list.map { hostile($0, origin) }
        case let text as String:
            if text.hasPrefix("git@") { return "ssh://\(origin.dropFirst(7))/x.git" }
            guard let colon = text.range(of: "://"), text.prefix(8).contains("://") else { return text }
            return origin + text[colon.upperBound...].drop { $0 != "/" }
        default: return value
        }
    }

    @Test(arguments: Loop.Kind.allCases)
    func `no address of a payload or a repository is contacted`(kind: Loop.Kind) async throws {
        let listener = try await Listener()
        let loop = try await Loop(kind, extraSettings: Self.settings)
        let bot = try await loop.startBot()
        // The forge's own deliveries go to a closed port; what arrives are their hostile copies.
        try await loop.forge.control(
            "hook",
            ["forge": kind.server, "repo": Loop.repository, "url": "http://127.0.0.1:9/", "events": ["*"]]
        )
        try await loop.openPullRequest()
        for origin in listener.origins {
            let answer = try await loop.forge.control(
                "commit",
                [
                    "forge": kind.server, "repo": Loop.repository, "branch": "feature", "message": origin,
                    "user": "alice",
                    "files": Self.files(origin),
                ]
            )
            let head = try #require(answer["after"] as? String)
            try await loop.forge.control("flush", [:])
            let made = try await loop.forge.list("_deliveries?forge=\(kind.server)").last {
                let event = ($0["event"] as? String ?? "").lowercased()
                return event.contains("pull_request") || event.contains("merge")
            }
            let original = try #require(made?["payload"])
            let payload = Self.hostile(original, origin)
            #expect(
                String(describing: payload).contains(origin)
                    && !String(describing: payload).contains(loop.forge.origin)
            )
            var delivery: [String: Any] = [
                "forge": kind.server, "event": made?["event"] ?? "", "payload": payload,
                "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/\(kind.rawValue)",
            ]
            if kind == .gitlab {
                delivery["signing_token"] = bot.signingToken
            } else {
                delivery["secret"] = bot.webhookSecret
            }
            try await loop.forge.control("deliver", delivery)
            #expect(try await loop.verdict(on: head).state == loop.failed, "\(origin)")
        }
        try await bot.idle()
        #expect(listener.contacts == [])
        #expect(
            try await loop.comments().allSatisfy { !$0.body.contains("](http://127.0.0.1:\(listener.port)") }
        )
        #expect(try await loop.forge.violations().filter { $0.contains("credential_leak") } == [])
    }

    @Test func `the listener sees whoever comes`() async throws {
        let listener = try await Listener()
        for (index, origin) in listener.origins.enumerated() {
            let host = origin.dropFirst(7).prefix { $0 != "]" }.drop { $0 == "[" }
            let name = origin.contains("[") ? host : host.prefix { $0 != ":" }
            _ = try Python.run(
                "import socket, sys; socket.create_connection((sys.argv[2], int(sys.argv[3])))",
                input: "",
                arguments: [String(name), "\(listener.port)"]
            )
            try await eventually("\(origin) was seen") { listener.contacts.count > index ? true : nil }
        }
    }

    /// Calls of the API and of git, each answered by a redirect to another host for as long as it is asked.
    @Test(arguments: [
        ("^/repos/acme/widgets$", 301), ("/pulls/1$", 302), ("/statuses/", 307), ("/issues/1/comments", 308),
        ("widgets.git", 301), ("widgets.git", 302), ("widgets.git", 307), ("widgets.git", 308),
    ])
    func `a redirect to another host is not followed`(path: String, status: Int) async throws {
        let listener = try await Listener()
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        var fault: [String: Any] = ["kind": "redirect", "status": status, "count": 1000, "path": path]
        // Every form that a redirect may take, in turn: the first call gets the first.
        for origin in listener.origins {
            fault["location"] = "\(origin)/elsewhere"
            fault["count"] = origin == listener.origins.last ? 1000 : 1
            try await loop.forge.control("faults", fault)
        }
        let head = try await loop.openPullRequest()
        try await eventually("the redirect was met, and told", details: loop.details) {
            let hits = try await loop.forge.list("_control/faults").map { $0["hits"] as? Int ?? 0 }
            let told = bot.process.output.contains {
                $0.contains("will be tried again") || $0.contains("is dead") || $0.contains("job ended")
            }
            return hits.contains { $0 > 0 } && told ? true : nil
        }
        #expect(try await loop.status(of: head)?.state != "success", "nothing passes that could not be read")
        #expect(listener.contacts == [])
        #expect(!bot.process.output.contains { $0.contains(Bot.token) })
    }
}
