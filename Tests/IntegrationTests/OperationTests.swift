import Foundation
import TestSupport
import Testing

/// What an operator sees of a server at work: metrics, log lines, alerts, the level of the log.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct OperationTests {
    private func metrics(_ bot: Bot) async throws -> [String] {
        let (data, _) = try await HTTP.send("GET", "http://127.0.0.1:\(bot.port)/metrics")
        return String(decoding: data, as: UTF8.self).components(separatedBy: "\n")
    }

    private func fields(_ line: String) -> [String: String] {
        // Lines of the log are JSON objects of texts; others have no fields.
        ((try? JSONSerialization.jsonObject(with: Data(line.utf8))) as? [String: String]) ?? [:]
    }

    @Test
    func `metrics tell of every step, each with its help, and one trace id joins the lines of a delivery`()
        async throws
    {
        let loop = try await Loop(.github)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.verdict(on: try await loop.openPullRequest())
        try await bot.idle()
        let lines = try await metrics(bot)
        for start in [
            "gatehouse_acknowledgement_seconds_count{forge=\"github\"} ",
            "gatehouse_queue_wait_seconds_count ",
            "gatehouse_job_seconds_count{result=\"succeeded\"} 1", "gatehouse_verdict_lag_seconds_count 1",
            "gatehouse_forge_call_seconds_count{forge=\"github\",status=\"2xx\"} ",
            "gatehouse_forge_budget_remaining{forge=\"github\"} ", "gatehouse_oldest_queued_job_seconds 0",
            "gatehouse_verdicts_total{outcome=\"blocked\"} 1",
            "gatehouse_verdict_reasons_total{outcome=\"blocked\",rule=\"", "gatehouse_advisory_age_seconds ",
            "gatehouse_jobs{state=\"dead\"} 0", "gatehouse_alerts{kind=\"dead-letters\"} 0",
            "process_resident_memory_bytes ", "process_open_fds ", "gatehouse_build_info{version=\"",
        ] {
            #expect(lines.contains { $0.hasPrefix(start) }, "\(start)\n\(lines.joined(separator: "\n"))")
        }
        for line in lines where line.hasPrefix("# TYPE ") {
            let name = line.split(separator: " ")[2]
            #expect(lines.contains { $0.hasPrefix("# HELP \(name) ") }, "\(name) has no help")
        }

        let logged = bot.process.output.map(fields)
        let started = try #require(logged.first { $0["message"] == "job started" })
        let trace = try #require(started["trace_id"])
        #expect(trace.count == 32 && trace.allSatisfy(\.isHexDigit))
        let joined = Set(logged.filter { $0["trace_id"] == trace }.compactMap { $0["message"] })
        #expect(
            joined.isSuperset(of: [
                "delivery recorded", "job started", "comment published", "verdict published",
            ])
        )
    }

    @Test
    func `the trace of a delivery is that of its job and its fixes, unless its header is malformed`()
        async throws
    {
        let loop = try await Loop(
            .github,
            extraSettings: """
                remediation: { mode: pull-request }
                registries: { npm: [ { url: "http://127.0.0.1:9" } ] }
                """
        )
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        let head = try await loop.commit(["calm": "1.0.1"], to: "main")
        try await loop.verdict(on: head)
        try await eventually("the first round ends", details: loop.details) {
            bot.process.output.contains { $0.contains("\"fixes ended\"") } ? true : nil
        }
        let push = try await eventually("the push is recorded") {
            try await loop.forge.list("_deliveries?forge=github&event=push").last
        }
        let payload = try #require(push["payload"])
        let (known, parent) = ("0af7651916cd43dd8448eb211c80319c", "b7ad6b7169203331")
        for (header, trace) in [
            ("00-\(known)-\(parent)-01", known as String?), ("00-\(known)-\(parent)-01-x", nil),
        ] {
            let count = bot.process.output.count
            try await loop.forge.control(
                "deliver",
                [
                    "forge": "github", "repo": Loop.repository, "event": "push", "payload": payload,
                    "url": "http://127.0.0.1:\(bot.port)/v1/webhooks/github",
                    "secret": bot.webhookSecret,
                    "headers": ["traceparent": header],
                ]
            )
            try await eventually("job and fixes end", details: loop.details) {
                let lines = bot.process.output.dropFirst(count)
                let isOver = ["job started", "job ended", "fixes ended"].allSatisfy { word in
                    lines.contains { $0.contains("\"\(word)\"") }
                }
                return isOver ? true : nil
            }
            let lines = bot.process.output.dropFirst(count).map(fields)
            func traces(_ message: String) -> Set<String> {
                Set(lines.filter { $0["message"] == message }.compactMap { $0["trace_id"] })
            }
            let own = try #require(traces("job started").first)
            #expect(own == trace ?? own && (trace != nil) == (own == known))
            for message in [
                "delivery recorded", "job started", "verdict published", "job ended", "fixes ended",
            ] {
                #expect(traces(message) == [own], "\(message)")
            }
        }
    }

    @Test func `the address of alerts is checked without an alert being sent`() async throws {
        let listener = try ChildProcess("/usr/bin/env", ["python3", "-c", Self.listener])
        let port = try await listener.line("the listener") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst(5)) : nil
        }
        for (address, words) in [
            ("http://127.0.0.1:\(port)/hook", "ok alerts: alerts.webhook answers (501 to GET)"),
            ("https://127.0.0.1:\(port)/hook", "FAILED alerts: alerts.webhook: "),
            ("https://alerts.invalid/hook", "FAILED alerts: alerts.webhook: "),
            ("http://127.0.0.1:9/hook", "FAILED alerts: alerts.webhook: "),
        ] {
            let folder = FileManager.default.temporaryDirectory
                .appendingPathComponent("gatehouse-alerts-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            let settings = folder.appendingPathComponent("gatehouse.yaml")
            try Data("alerts: { webhook: \"\(address)\" }\n".utf8).write(to: settings)
            let checked = try await Bot.run(["check", "--config", settings.path], in: folder)
            #expect(checked.output.contains(words), "\(checked.output)")
            try FileManager.default.removeItem(at: folder)
        }
        // Nothing but the line with its port was said: no body came by POST.
        #expect(listener.output.count == 1)
    }

    @Test func `SIGUSR1 switches the level of the log to debug and back`() async throws {
        let loop = try await Loop(.github, importing: false)
        let text = try String(contentsOf: loop.settings, encoding: .utf8)
        try Data(text.replacing("level: debug", with: "level: info").utf8).write(to: loop.settings)
        let bot = try await loop.startBot()
        for level in ["debug", "info", "debug"] {
            let count = bot.process.output.count
            Foundation.kill(bot.process.pid, SIGUSR1)
            try await eventually("the level \(level)") {
                bot.process.output.dropFirst(count).contains { self.fields($0)["log_level"] == level }
                    ? true : nil
            }
        }
        #expect(bot.process.isRunning)
    }

    /// Prints every body it is sent.
    private static let listener = """
        import http.server
        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                print(self.rfile.read(int(self.headers["content-length"])).decode(), flush=True)
                self.send_response(204); self.end_headers()
            def log_message(self, *a): pass
        server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
        print("port", server.server_port, flush=True)
        server.serve_forever()
        """

    @Test func `a dead letter is an alert, told to the operator's address`()
        async throws
    {
        let listener = try ChildProcess("/usr/bin/env", ["python3", "-c", Self.listener])
        let port = try await listener.line("the listener") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst(5)) : nil
        }
        let loop = try await Loop(
            .github,
            extraSettings:
                "alerts: { webhook: \"http://127.0.0.1:\(port)/hook/canary-path-6e1\", interval: 1s }"
        )
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        // That is nothing which time mends.
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 403, "count": 100_000, "method": "GET", "forge": "github",
                "path": "/pulls/1$",
            ]
        )
        func told(_ alert: String, _ state: String = "begin") async throws {
            try await eventually("the alert \(alert), \(state)", details: loop.details) {
                listener.output.contains { line in
                    self.fields(line)["alert"] == alert && self.fields(line)["state"] == state
                } ? true : nil
            }
        }
        try await loop.openPullRequest()
        try await told("dead-letters")
        #expect(try await metrics(bot).contains("gatehouse_alerts{kind=\"dead-letters\"} 1"))
        let errors = bot.process.output.map(fields).filter { $0["alert"] == "dead-letters" }
        #expect(errors.count == 1 && errors.first?["level"] == "error")
        let dead = try await Bot.run(
            ["deliveries", "list", "--dead", "--json", "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(dead.output.contains("pull_request"), "\(dead.output)")
        let rows = try JSONSerialization.jsonObject(with: Data(dead.output.utf8)) as? [[String: Any]]
        let id = try #require(rows?.first?["id"] as? String)
        let dismissed = try await Bot.run(
            ["deliveries", "dismiss", id, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(dismissed.status == 0 && dismissed.output == "Dismissed.", "\(dismissed.output)")
        try await told("dead-letters", "end")

        _ = try await HTTP.send("DELETE", "\(loop.forge.origin)/_control/faults")
        try await loop.forge.control("expire", ["token": Bot.token])
        try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        try await told("credentials")
        let (ready, _) = try await HTTP.send("GET", "http://127.0.0.1:\(bot.port)/health/ready")
        #expect(String(decoding: ready, as: UTF8.self).contains("refused credential: github"))
        #expect(!bot.process.output.contains { $0.contains("canary-path-6e1") })
    }

    @Test(arguments: ["bash", "zsh", "fish"])
    func `completions are made for each shell`(shell: String) async throws {
        let folder = FileManager.default.temporaryDirectory
        let made = try await Bot.run(["--generate-completion-script", shell], in: folder)
        #expect(made.status == 0)
        for word in ["gatehouse", "rotate-key", "backup", "deliveries"] {
            #expect(made.output.contains(word))
        }
        guard shell == "bash" else { return }
        let file = folder.appendingPathComponent("gatehouse-completion-\(UUID().uuidString)")
        try Data(made.output.utf8).write(to: file)
        let check = try ChildProcess("/bin/bash", ["-n", file.path])
        #expect(try await check.waitForExit() == 0, "\(check.output)")
        try FileManager.default.removeItem(at: file)
    }
}
