import Foundation
import TestSupport
import Testing

/// Every operation of REST against the whole bot: nobody, who lacks a role, another team, and the least who may, whose answer is
/// what the reference portal's clients expect and what our own description says.
@Suite(
    .enabled(
        if: SharedData.isPresent && Node.hasNpm && Python.has("aiosmtpd, jsonschema"),
        "needs ../shared, npm 10 and python3 with aiosmtpd and jsonschema"
    )
)
struct OperationTableTests {
    static let archive = ZipBuilder([.init("package.json", #"{"name": "w", "version": "1.0.0"}"#)]).bytes
    static let sbom = Array(
        #"""
        {"bomFormat": "CycloneDX", "specVersion": "1.5", "version": 1, "metadata": {"timestamp": "2026-01-01T00:00:00Z",
          "tools": [{"name": "t", "version": "1"}], "component": {"type": "application", "name": "w", "version": "1", "bom-ref": "w"}},
         "components": [{"type": "library", "name": "leaf", "version": "1.0.0", "purl": "pkg:npm/leaf@1.0.0", "bom-ref": "l"}],
         "dependencies": [{"ref": "w", "dependsOn": ["l"]}]}
        """#.utf8
    )

    @Test func `each operation is for the least who may, and as its description says`() async throws {
        let office = try await Office()
        try await office.settleIn()
        for row in OperationTable.rows { try await office.check(row) }
        let described = try #require(office.description["paths"] as? [String: [String: Any]])
        let all = described.flatMap { path, group in group.keys.map { "\($0.uppercased()) \(path)" } }
        let tried = OperationTable.rows.map { "\($0.method) \($0.path)" }
        #expect(Set(tried) == Set(all) && tried.count == all.count)
        // The portal has two providers; here it is any that speaks OpenID Connect.
        let known = "portal: get /v1/users/me/oauth-identities $.items[0].provider 'oidc' is not one of"
        let problems = try office.judged().filter { !$0.hasPrefix(known) }
        #expect(problems.isEmpty, "\(problems.joined(separator: "\n"))")
        #expect(try await office.loop.forge.violations() == [])
        #expect(!office.bot.process.output.contains { $0.contains("canary-") })
    }
}

/// A bot with people of every role, a mail server and an identity provider.
private final class Office {
    /// Who may be another's before anything was made; then whatever rows save.
    private var known: [String: String] = ["provider": "oidc", "repository": Loop.repository]
    private var tokens: [String: String] = [:]
    private var answers: [[String: Any]] = []
    private(set) var description: [String: Any] = [:]
    private let mail: MailServer
    private let provider: ChildProcess
    private let fix: FixLoop
    let bot: Bot
    var loop: Loop { fix.loop }

    init() async throws {
        mail = try await MailServer()
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../TransportTests/oidc_server.py").standardizedFileURL
        provider = try ChildProcess("/usr/bin/env", ["python3", script.path])
        let issuer = try await provider.line("the identity provider listens") { line in
            line.hasPrefix("issuer ") ? String(line.dropFirst("issuer ".count)) : nil
        }
        fix = try await FixLoop(
            .github,
            project: "direct-caret",
            settings: "mode: comment",
            extra: """
                server: { host: 127.0.0.1, port: 0, publicURL: "http://127.0.0.1:9", trustedProxies: [127.0.0.1] }
                api: { registration: true }
                mail: { url: "smtp://127.0.0.1:\(mail.port)", from: gatehouse@example.com }
                signIn: { oidc: { issuer: "\(issuer)", clientID: gatehouse, clientSecret: s3cret/+ } }
                """
        )
        try await fix.disclose()
        bot = try await fix.loop.startBot()
        known["clone"] = "\(fix.loop.forge.origin)/\(fix.loop.kind.server)/\(Loop.repository).git"
    }

    deinit { provider.kill() }

    // MARK: Requests

    /// `by` is a name of `tokens`; nobody has none.
    private func send(
        _ method: String,
        _ path: String,
        by name: String = "nobody",
        json: String? = nil,
        body: Data? = nil,
        headers more: [String: String] = [:]
    ) async throws -> HTTP.Exchange {
        var headers = more
        headers["Authorization"] = tokens[name].map { "Bearer \($0)" }
        if json != nil { headers["Content-Type"] = "application/json" }
        return try await HTTP.exchange(
            method,
            "http://127.0.0.1:\(bot.port)\(path)",
            body: json.map { Data($0.utf8) } ?? body,
            headers: headers
        )
    }

    private func post(_ path: String, by name: String = "nobody", _ json: String) async throws
        -> [String: Any]
    {
        let answer = try await send("POST", path, by: name, json: json)
        try #require((200...202).contains(answer.status), "\(path): \(answer.text)")
        return answer.json
    }

    /// With what was learnt in place of its name.
    private func filled(_ text: String) throws -> String {
        var text = text
        for (name, value) in known { text = text.replacing("<\(name)>", with: value) }
        try #require(text.firstMatch(of: /<[a-z_]+>/) == nil, "\(text)")
        return text
    }

    private func login(_ email: String, from address: String) async throws -> String {
        let answer = try await send(
            "POST",
            "/auth/login",
            json: #"{"email": "\#(email)", "password": "\#(OperationTable.password)"}"#,
            // Five in a minute from one address are enough for people.
            headers: ["X-Forwarded-For": address]
        )
        return try #require(answer.json["access_token"] as? String, "\(answer.text)")
    }

    // MARK: People

    func settleIn() async throws {
        let (password, own) = (OperationTable.password, loop.folder.appendingPathComponent("data"))
        let setup = try String(contentsOf: own.appendingPathComponent("setup.token"), encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
        _ = try await post(
            "/auth/register",
            #"{"email": "root@example.com", "password": "\#(password)", "setup_token": "\#(setup)"}"#
        )
        tokens["root"] = try await login("root@example.com", from: "192.0.2.1")
        let team = try await loop.firstTeam()
        let till = try await post("/v1/admin/teams", by: "root", #"{"name": "Till", "slug": "till"}"#)
        known["team"] = team
        let other = try #require(till["id"] as? String)
        let people: [(String, String, String, String?)] = [
            ("viewer", "viewer", "viewer", team), ("developer", "developer", "developer", team),
            ("team_admin", "admin", "team_admin", team), ("other", "other", "team_admin", other),
            ("no team", "ada", "", nil),
        ]
        for (index, (name, local, role, team)) in people.enumerated() {
            let place = team.map { #", "team_id": "\#($0)", "role": "\#(role)""# } ?? ""
            _ = try await post(
                "/v1/admin/users",
                by: "root",
                #"{"email": "\#(local)@example.com", "password": "\#(password)"\#(place)}"#
            )
            tokens[name] = try await login("\(local)@example.com", from: "192.0.2.\(index + 2)")
        }
        let key = try await post(
            "/v1/api-keys",
            by: "team_admin",
            #"{"name": "k", "scope": "team", "team_id": "\#(team)", "permission_breadth": "read_write"}"#
        )
        tokens["key"] = try #require(key["raw_key"] as? String)
        description = try await send("GET", "/openapi.json").json
    }

    // MARK: Rows

    func check(_ row: OperationRow) async throws {
        try await prepare(row)
        let name = "\(row.method) \(row.path)"
        let path = try address(of: row)
        func ask(_ who: String) async throws -> HTTP.Exchange {
            try await send(
                row.method,
                path,
                by: who,
                json: try row.body.map(filled),
                body: row.form.map(Self.multipart),
                headers: try row.headers.mapValues(filled).merging(
                    row.form == nil ? [:] : ["Content-Type": "multipart/form-data; boundary=form"]
                ) { $1 }
            )
        }
        func expectProblem(_ answer: HTTP.Exchange, _ status: Int, _ who: String) {
            #expect(answer.status == status, "\(name) by \(who): \(answer.text)")
            #expect(answer.header("content-type") == "application/problem+json", "\(name) by \(who)")
            #expect(answer.json["status"] as? Int == status && answer.json["title"] is String)
        }
        let audited = try await auditLines()
        if row.access != .anyone { expectProblem(try await ask("nobody"), 401, "nobody") }
        if let (who, status) = row.access.denied { expectProblem(try await ask(who), status, who) }
        switch row.elsewhere {
        case .same: break
        case .status(let status): expectProblem(try await ask("other"), status, "another team")
        case .without:
            let answer = try await ask("other")
            #expect(answer.status == 200, "\(name) by another team: \(answer.text)")
            for id in ["team", "project_id", "scan_id"].compactMap({ known[$0] }) {
                #expect(!answer.text.contains(id), "\(name) tells another team: \(answer.text)")
            }
        }
        #expect(try await auditLines() == audited, "\(name): what is refused changes nothing")

        let answer = try await ask(row.access.least)
        try #require(answer.status == row.status, "\(name): \(answer.text)")
        #expect(!answer.text.contains("canary-"), "\(name)")
        let lines = try await auditLines()
        #expect((lines > audited) == row.isAudited, "\(name): \(lines - audited) lines of the audit log")
        for (key, place) in row.saves { known[key] = try found(place, in: answer, name) }
        guard answer.header("content-type")?.hasPrefix("application/json") == true else { return }
        answers.append([
            "method": row.method.lowercased(), "path": row.path, "status": row.status, "body": answer.json,
        ])
    }

    private func address(of row: OperationRow) throws -> String {
        var path = row.path
        for match in row.path.matches(of: /{([a-z_]+)}/) {
            let name = String(match.output.1)
            let value = try #require(known[row.ids[name] ?? name], "\(row.path): \(name)")
            path = path.replacing("{\(name)}", with: value)
        }
        return row.query.isEmpty ? path : try "\(path)?\(filled(row.query))"
    }

    private static func multipart(_ form: (name: String, file: [UInt8])) -> Data {
        Data(
            "--form\r\nContent-Disposition: form-data; name=\"\(form.name)\"; filename=\"a\"\r\n\r\n".utf8
        ) + Data(form.file) + Data("\r\n--form--\r\n".utf8)
    }

    private func auditLines() async throws -> Int {
        let answer = try await send("GET", "/v1/admin/audit?page_size=1", by: "root")
        return try #require(answer.json["total"] as? Int)
    }

    private func found(_ place: String, in answer: HTTP.Exchange, _ name: String) throws -> String {
        let parts = place.split(separator: ":", maxSplits: 1).map(String.init)
        switch parts.first {
        case "header": return try #require(answer.header(parts[1]), "\(name)")
        case "cookie":
            let cookies = try #require(answer.header("set-cookie"), "\(name)")
            let start = try #require(cookies.range(of: "\(parts[1])="), "\(name): \(cookies)").upperBound
            return String(cookies[start...].prefix { $0 != ";" })
        default:
            var value: Any? = answer.json
            for part in place.split(separator: ".") {
                if let index = Int(part) {
                    value = (value as? [Any])?.dropFirst(index).first
                } else {
                    value = (value as? [String: Any])?[String(part)]
                }
            }
            return try #require(value as? String, "\(name): no \(place) in \(answer.text)")
        }
    }

    // MARK: What happens outside REST

    private func prepare(_ row: OperationRow) async throws {
        switch row.before {
        case nil: break
        case .mail:
            known["mailed"] = try await eventually("a mail") { try self.mail.taken().first?.token }
        case .provider:
            // What a browser does: it goes where it is sent, and is sent back.
            let there = try await HTTP.exchange("GET", try #require(known["provider_address"]))
            let back = try #require(there.header("location"), "\(there.text)")
            for item in try #require(URLComponents(string: back)?.queryItems) {
                known[item.name] = item.value
            }
        case .linked:
            // The provider says that Ada's address is hers, so that this is her account.
            let session = try await send(
                "POST",
                "/auth/refresh",
                headers: ["Cookie": try filled("refresh_token=<signed_in>")]
            )
            tokens["no team"] = try #require(session.json["access_token"] as? String, "\(session.text)")
        case .pullRequest:
            try await loop.openPullRequest()
            known["pull_scan"] = try await scan("refs/pull/1/merge")
            try await ended("pull_scan")
        case .endedScan: try await ended("scan_id")
        case .slowScan:
            try await loop.commit(["calm": "1.0.1"])
            try await loop.forge.control(
                "faults",
                ["kind": "slow", "seconds": 20, "count": 1, "path": "git-upload-pack|info/refs"]
            )
            known["slow_scan"] = try await scan("feature")
        }
    }

    private func scan(_ reference: String) async throws -> String {
        let body = #"{"metadata": {"ref": "\#(reference)"}}"#
        let answer = try await post(try filled("/v1/projects/<project_id>/scans"), by: "developer", body)
        return try #require(answer["id"] as? String)
    }

    private func ended(_ name: String) async throws {
        let path = try filled("/v1/scans/<\(name)>")
        try await eventually("the scan ends", details: loop.details) {
            let status = try await self.send("GET", path, by: "viewer").json["status"] as? String
            return status == "succeeded" ? true : nil
        }
    }

    // MARK: Answers

    /// What is wrong with the answers of JSON, by the reference portal's description where it has the operation, and by ours.
    func judged() throws -> [String] {
        let input = try JSONSerialization.data(withJSONObject: ["ours": description, "answers": answers])
        let said = try Python.run(
            """
            import json, sys, jsonschema
            given = json.load(open(sys.argv[1]))
            portal = json.load(open(sys.argv[2]))
            both = 0
            def schema(document, answer, exact):
                responses = document["paths"].get(answer["path"], {}).get(answer["method"], {}).get("responses", {})
                for status, response in sorted(responses.items()):
                    if status == str(answer["status"]) or not exact and status.startswith("2"):
                        found = response.get("content", {}).get("application/json", {}).get("schema")
                        if found: return found
            def judge(name, document, found, answer):
                whole = {"allOf": [found], "components": document["components"]}
                judge = jsonschema.Draft202012Validator(whole, format_checker=jsonschema.FormatChecker())
                for error in judge.iter_errors(answer["body"]):
                    print(name, answer["method"], answer["path"], error.json_path, error.message[:300])
            for answer in given["answers"]:
                found = schema(given["ours"], answer, True)
                if found: judge("ours:", given["ours"], found, answer)
                else: print("not described:", answer["method"], answer["path"])
                # The portal has created things answered as its 200.
                found = schema(portal, answer, False)
                if found:
                    both += 1
                    judge("portal:", portal, found, answer)
            if both < 40: print("the portal has", both)
            """,
            input: String(decoding: input, as: UTF8.self),
            arguments: [SharedData.url("api/trusca-openapi.json").path]
        )
        return said.split(separator: "\n").map(String.init)
    }
}
