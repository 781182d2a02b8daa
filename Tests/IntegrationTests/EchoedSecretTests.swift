import Foundation
import TestSupport
import Testing

/// Whatever a bot is told in confidence is refused and repeated by whoever it is given to, and is shown nowhere all the same (promise P9).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct EchoedSecretTests {
    /// A registry, a receiver of alerts, a server of OpenID Connect and one that takes mail, which refuse and repeat what they are sent:
    /// as it is, in base64 and percent-encoded.
    private final class Echo: Sendable {
        private static let script = #"""
            import base64, http.server, json, socketserver, threading, urllib.parse

            def forms(text):
                return " ".join([text, base64.b64encode(text.encode()).decode(), urllib.parse.quote(text, safe="")])

            class Web(http.server.BaseHTTPRequestHandler):
                def answer(self):
                    body = self.rfile.read(int(self.headers.get("content-length") or 0)).decode(errors="replace")
                    origin = "http://127.0.0.1:%d" % self.server.server_address[1]
                    if self.path == "/.well-known/openid-configuration":
                        return self.send(200, "OK", {
                            "issuer": origin, "authorization_endpoint": origin + "/authorize",
                            "token_endpoint": origin + "/token",
                        })
                    said = " ".join([self.path, self.headers.get("authorization") or "", body])
                    said = " ".join(said.encode("ascii", "replace").decode().split())
                    print("asked", self.command, self.path.split("?")[0].split("/")[1], flush=True)
                    said = forms(said)
                    self.send(403, said[:1000], {"error": said, "error_description": said, "message": said})

                def send(self, status, reason, value):
                    body = json.dumps(value).encode()
                    self.send_response(status, reason)
                    self.send_header("content-type", "application/json")
                    self.send_header("content-length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)

                do_GET = do_POST = answer
                def log_message(self, *arguments): pass

            class Mail(socketserver.StreamRequestHandler):
                def say(self, text): self.wfile.write((text + "\r\n").encode())

                def handle(self):
                    self.say("220 mail.example.com")
                    for line in self.rfile:
                        words = line.decode(errors="replace").split() or [""]
                        verb = words[0].upper()
                        if verb == "EHLO":
                            self.say("250-mail.example.com")
                            self.say("250 AUTH PLAIN")
                        elif verb == "AUTH":
                            if len(words) < 3: self.say("334 ")
                            given = words[2] if len(words) > 2 else self.rfile.readline().decode().strip()
                            print("asked mail", flush=True)
                            known = base64.b64decode(given).decode().replace("\0", " ")
                            self.say("535 5.7.8 no: " + given + " " + forms(known))
                        elif verb == "QUIT":
                            return self.say("221 bye")
                        else:
                            self.say("250 OK")

            class Mails(socketserver.ThreadingTCPServer):
                daemon_threads = True

            web = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Web)
            mails = Mails(("127.0.0.1", 0), Mail)
            threading.Thread(target=mails.serve_forever, daemon=True).start()
            print("ports", web.server_address[1], mails.server_address[1], flush=True)
            web.serve_forever()
            """#

        private let process: ChildProcess
        let origin: String
        let mailPort: Int

        init() async throws {
            process = try ChildProcess("/usr/bin/env", ["python3", "-c", Self.script])
            let ports: [Int] = try await process.line("the echo listens") { line in
                line.hasPrefix("ports ") ? line.split(separator: " ").compactMap { Int($0) } : nil
            }
            origin = "http://127.0.0.1:\(ports[0])"
            mailPort = ports[1]
        }

        func isAsked(_ what: String) async throws {
            try await eventually("\(what) is asked for", details: { output.joined(separator: "\n") }) {
                output.contains("asked \(what)") ? true : nil
            }
        }

        private var output: [String] { process.output }
    }

    /// What the settings name, by the variable that has it.
    private static let secrets = [
        "REST_TOKEN": "canary-rest-token-51c09b7e", "NPM_TOKEN": "canary-npm/token+8f2a=",
        "MAIL_PASSWORD": "canary mail/pass+word 4e71&", "CLIENT_SECRET": "canary-client/secret+6b30=",
        "OTHER_CLIENT_SECRET": "canary-other/client+secret-e9d2",
    ]
    /// In the path of the address of alerts, and in its query.
    private static let alertSecrets = ["canary-alert-path-0a6c3f", "canary-alert-query-97b1d4"]
    private static let proxyPassword = "canary-proxy-password-2d85c0"
    /// What REST is told.
    private static let password = "canary Passphrase 7f19"
    private static let hookSecret = "canary-project-hook-c4410e"
    private static let gitCredential = "canary-git-credential-b60a92"

    private static func settings(_ echo: Echo) -> String {
        """

        api: { tokens: [ { name: writer, token: "${REST_TOKEN}", access: write } ] }
        registries: { npm: [ { url: "\(echo.origin)/npm", token: "${NPM_TOKEN}" } ] }
        licenses: { lookup: true, dates: true, interval: 0 }
        mail:
          url: "smtp://127.0.0.1:\(echo.mailPort)"
          from: gatehouse@example.com
          user: gatehouse
          password: "${MAIL_PASSWORD}"
        signIn:
          oidc: { issuer: "\(echo.origin)", clientID: gatehouse, clientSecret: "${CLIENT_SECRET}" }
          gitlab: { url: "https://gitlab.invalid", clientID: gatehouse, clientSecret: "${OTHER_CLIENT_SECRET}" }
        alerts: { webhook: "${ALERT_ADDRESS}", interval: 1s }
        """
    }

    private static func environment(_ echo: Echo) -> [String: String] {
        secrets.merging([
            "ALERT_ADDRESS": "\(echo.origin)/hook/\(alertSecrets[0])?key=\(alertSecrets[1])",
            // Nobody is there, and nothing but signing in is asked for by https.
            "https_proxy": "http://gatehouse:\(proxyPassword)@127.0.0.1:9",
        ]) { $1 }
    }

    /// A client of one bot's REST that looks into every answer.
    private struct Portal {
        let bot: Bot
        var canaries: Canaries

        private var origin: String { "http://127.0.0.1:\(bot.port)" }

        /// `shows` is an answer that is to have a secret.
        func call(
            _ method: String,
            _ path: String,
            _ token: String = "",
            json: [String: Any]? = nil,
            shows: Bool = false,
            location: SourceLocation = #_sourceLocation
        ) async throws -> (json: [String: Any], status: Int) {
            let (data, status) = try await HTTP.send(
                method,
                "\(origin)\(path)",
                json: json,
                headers: token.isEmpty ? [:] : ["Authorization": "Bearer \(token)"]
            )
            if !shows { #expect(canaries.leaks(in: data) == [], sourceLocation: location) }
            // Some answers are no objects.
            let object = try? JSONSerialization.jsonObject(with: data)
            return (object as? [String: Any] ?? [:], status)
        }

        /// Goes to a service and comes back with a code that it did not give.
        func signIn(with service: String) async throws {
            let base = "\(origin)/auth/oauth/\(service)"
            let start = try await HTTP.exchange("GET", "\(base)/authorize")
            let location = try #require(start.header("location").flatMap { URLComponents(string: $0) })
            let state = try #require(location.queryItems?.first { $0.name == "state" }?.value)
            let cookie = try #require(start.header("set-cookie")?.split(separator: ";").first)
            let end = try await HTTP.exchange(
                "GET",
                "\(base)/callback?code=code&state=\(state)",
                headers: ["Cookie": String(cookie)]
            )
            #expect(end.status == 302, "\(service): \(end.text)")
            for answer in [start, end] {
                let shown = "\(answer.text) \(answer.header("location") ?? "")"
                #expect(canaries.leaks(in: shown) == [], "\(service)")
            }
        }
    }

    /// The access token of the first administrator.
    private func administrator(_ portal: Portal, _ folder: URL) async throws -> String {
        let setup = try String(
            contentsOf: folder.appendingPathComponent("data/setup.token"),
            encoding: .utf8
        ).trimmingCharacters(in: .whitespacesAndNewlines)
        let person = ["email": "root@example.com", "password": Self.password]
        let registration = person.merging(["setup_token": setup]) { $1 }
        let registered = try await portal.call("POST", "/auth/register", json: registration)
        try #require(registered.status == 201, "\(registered.json)")
        let session = try await portal.call("POST", "/auth/login", json: person)
        return try #require(session.json["access_token"] as? String)
    }

    /// What the forge has given out to the App so far.
    private func minted(by forge: FakeForge) async throws -> [String] {
        try await forge.list("_journal?path=access_tokens").flatMap { entry in
            "\(entry["response"] ?? "")".matches(of: /ghs_[A-Za-z0-9]{36}/).map { String($0.output) }
        }
    }

    /// Processes of a fetch that hangs, with what they were given.
    private func children(of bot: Bot, _ loop: AppLoop) async throws -> [Data] {
        try await eventually("a fetch under way", details: loop.details) {
            let children = Descendants.of(bot.process.pid).values
            return children.contains { String(decoding: $0, as: UTF8.self).contains("fetch") }
                ? Array(children) : nil
        }
    }

    @Test func `a secret that is refused and repeated is in no log line, answer, file or child process`()
        async throws
    {
        let echo = try await Echo()
        let loop = try await AppLoop()
        let text = try String(contentsOf: loop.settings, encoding: .utf8)
            .replacing("port: 0 }", with: "port: 0, publicURL: \"http://127.0.0.1:9\" }")
        try Data((text + Self.settings(echo)).utf8).write(to: loop.settings)
        let key = try String(
            contentsOf: loop.folder.appendingPathComponent("forge-state/app-private-key.pem"),
            encoding: .utf8
        )
        let environment = Self.environment(echo)
        let bot = try await loop.startBot(environment: environment)

        var named = Array(Self.secrets.values) + Self.alertSecrets
        named += [
            Self.proxyPassword, Self.password, Self.hookSecret, Self.gitCredential, bot.webhookSecret,
            // As it is before it goes into the base64 of a header (RFC 6749 section 2.3.1).
            "canary-client%2Fsecret%2B6b30%3D",
        ]
        var portal = Portal(bot: bot, canaries: Canaries(named, key: key))
        let access = try await administrator(portal, loop.folder)
        let made = try await portal.call(
            "POST",
            "/v1/api-keys",
            access,
            json: ["name": "ci", "scope": "org", "permission_breadth": "read_write"],
            shows: true
        )
        let apiKey = try #require(made.json["raw_key"] as? String, "\(made.json)")

        // Git is refused, with the token that it has, and the verdict comes at the second attempt.
        let fetches = "git-upload-pack|info/refs"
        try await loop.forge.control("faults", ["kind": "slow", "seconds": 2, "path": fetches])
        let head = try await loop.openPullRequest()
        var given = try await children(of: bot, loop)
        let token = try #require(try await minted(by: loop.forge).last)
        let words = "\(token) \(Data("x-access-token:\(token)".utf8).base64EncodedString())"
        try await loop.forge.control(
            "faults",
            ["kind": "status", "status": 500, "path": fetches, "body": "no: \(words)\n"]
        )
        try await loop.verdict(on: head)
        try await echo.isAsked("GET npm")
        // So is whoever tells of the next commit.
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 422, "method": "POST", "path": "check-runs",
                "body": ["message": "Invalid request.\n\nNot with \(words) \(words) \(words)"],
            ]
        )
        _ = try await loop.commit(["calm": "1.0.1", "leaky": "1.0.0"])
        try await eventually("the forge repeats the token", details: loop.details) {
            bot.process.output.contains { $0.contains("422, Invalid request. Not with *** ") } ? true : nil
        }
        try await bot.idle()
        let tokens = try await minted(by: loop.forge)
        portal.canaries = Canaries(named + [access, apiKey] + tokens, key: key)

        for service in ["oidc", "gitlab"] { try await portal.signIn(with: service) }
        try await echo.isAsked("POST token")
        let forgot = try await portal.call(
            "POST",
            "/auth/forgot-password",
            json: ["email": "root@example.com"]
        )
        #expect(forgot.status == 204)
        try await echo.isAsked("mail")
        let restToken = try #require(Self.secrets["REST_TOKEN"])
        // In the wrong place.
        let misplaced = try await portal.call("GET", "/v1/projects?key=\(restToken)", restToken)
        #expect(misplaced.status == 422)

        let listed = try await portal.call("GET", "/v1/projects", apiKey)
        let items = listed.json["items"] as? [[String: Any]]
        let projectID = try #require(items?.first?["id"] as? String, "\(listed.json)")
        let project = "/v1/projects/\(projectID)"
        let set = try await portal.call(
            "PUT",
            "\(project)/webhook",
            access,
            json: ["secret": Self.hookSecret]
        )
        #expect(set.status == 200, "\(set.json)")
        let tested = try await portal.call("POST", "\(project)/webhook/test", access)
        #expect(tested.json["accepted"] as? Bool == false, "\(tested.json)")

        // A commit that the mirror does not have, with a credential that the forge does not take.
        let credited = try await portal.call(
            "PATCH",
            project,
            access,
            json: ["git_credential": Self.gitCredential]
        )
        #expect(credited.json["has_git_credential"] as? Bool == true, "\(credited.json)")
        try await loop.forge.control("faults", ["kind": "slow", "seconds": 2, "path": fetches])
        try await loop.forge.control(
            "commit",
            [
                "forge": "github", "repo": "acme/widgets", "branch": "main", "quiet": true,
                "files": Sample.files(["calm": "1.0.2"]), "message": "Change dependencies", "user": "alice",
            ]
        )
        let begun = try await portal.call("POST", "\(project)/scans", restToken, json: [:])
        let scanID = try #require(begun.json["id"] as? String, "\(begun.json)")
        let scan = "/v1/scans/\(scanID)"
        given += try await children(of: bot, loop)
        for bytes in given { #expect(portal.canaries.leaks(in: bytes) == []) }
        try await eventually("the scan fails", details: loop.details) {
            try await portal.call("GET", scan, apiKey).json["status"] as? String == "failed" ? true : nil
        }
        try await echo.isAsked("POST hook")

        // What had to fail has failed, and was told of.
        for message in [
            "somebody was not signed in", "a mail that sets a password was not sent",
            "an alert could not be delivered", "job is dead",
        ] {
            try await eventually("\(message) is logged", details: loop.details) {
                bot.process.output.contains { $0.contains("\"\(message)\"") } ? true : nil
            }
        }
        let faults = try await loop.forge.list("_control/faults")
        #expect(faults.count == 4 && faults.allSatisfy { $0["count"] as? Int == 0 }, "\(faults)")
        for path in [
            "/metrics", "/health/ready", "/v1/admin/audit", "/v1/api-keys", "/v1/projects", project,
            "\(project)/webhook", "\(project)/scans", scan, "\(scan)/log",
        ] {
            let answer = try await portal.call("GET", path, access)
            #expect(answer.status == 200, "\(path): \(answer.json)")
        }
        let state = try await loop.forge.state("github", "acme/widgets")
        let shown = "\(state["comments"] ?? "")\(state["statuses"] ?? "")\(state["check_runs"] ?? "")"
        #expect(shown.contains("gatehouse") && portal.canaries.leaks(in: shown) == [])
        let data = loop.folder.appendingPathComponent("data")
        // Also while the log of the database is not folded into its file yet.
        #expect(portal.canaries.countFilesWithoutLeaks(below: data) > 3)
        bot.process.terminate()
        #expect(try await bot.process.waitForExit(seconds: 10) == 0)
        #expect(portal.canaries.countFilesWithoutLeaks(below: data) > 3)
        #expect(portal.canaries.leaks(in: bot.process.output.joined(separator: "\n")) == [])
        for arguments in [["deliveries", "list", "--dead", "--json"], ["check"]] {
            let command = try ChildProcess(
                Bot.executable,
                arguments + ["--config", loop.settings.path],
                environment: Bot.environment(in: loop.folder).merging(environment) { $1 },
                folder: loop.folder
            )
            _ = try await command.waitForExit(seconds: 60)
            let output = command.output.joined(separator: "\n")
            #expect(!output.isEmpty && portal.canaries.leaks(in: output) == [], "\(arguments)")
        }
    }
}
