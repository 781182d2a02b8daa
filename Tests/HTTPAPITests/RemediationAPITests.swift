import Advisories
import Domain
import Foundation
import HTTPAPI
import Pipeline
import Remediation
import Storage
import Synchronization
import TestSupport
import Testing

@Suite(.serialized) struct RemediationAPITests {
    private static let routes = [
        ("POST", "npm/dry-run"), ("POST", "npm/pull-request"), ("GET", "pull-requests"),
    ]
    private static let unknown = "6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a394857"

    private func expectProblem(
        _ answer: HTTPClient.Answer,
        _ status: Int,
        _ title: String,
        _ comment: Comment? = nil,
        location: SourceLocation = #_sourceLocation
    ) {
        #expect(answer.status == status, comment, sourceLocation: location)
        #expect(answer.header("content-type") == "application/problem+json", sourceLocation: location)
        #expect(answer.json["type"] as? String == "about:blank", sourceLocation: location)
        #expect(answer.json["title"] as? String == title, comment, sourceLocation: location)
        #expect(answer.json["status"] as? Int == status, sourceLocation: location)
        let instance = answer.json["instance"] as? String
        #expect(instance?.hasPrefix("/v1/projects/") == true, sourceLocation: location)
    }

    private func field(_ answer: HTTPClient.Answer) -> String {
        let errors = answer.json["errors"] as? [[String: Any]] ?? []
        #expect(errors.allSatisfy { $0["input"] as? String == "<redacted>" })
        return errors.map { error in
            let place = (error["loc"] as? [String] ?? []).joined(separator: ".")
            return "\(place) \(error["type"] as? String ?? "")"
        }.joined(separator: ", ")
    }

    // MARK: Who may

    @Test func `without a token that fits there is one answer, and no token is ever told`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let headers = [
                [], ["Authorization: Bearer"], ["Authorization: Bearer "], ["Authorization: Bearer wrong"],
                ["Authorization: \(RemediationLab.writeToken)"],
                ["Authorization: Basic \(RemediationLab.writeToken)"],
                ["Authorization: Bearer \(RemediationLab.writeToken)x"],
                ["Authorization: Bearer \(RemediationLab.writeToken.dropLast())"],
                ["Authorization: Bearer \(RemediationLab.writeToken) \(RemediationLab.writeToken)"],
                ["Authorization: Bearer \(String(repeating: "a", count: 5_000))"],
            ]
            for (method, route) in Self.routes {
                var bodies: Set<[UInt8]> = []
                for header in headers {
                    let answer = try lab.send(method, lab.path(route), token: nil, headers: header)
                    expectProblem(answer, 401, "Unauthorized")
                    #expect(answer.header("www-authenticate") == "Bearer")
                    bodies.insert(answer.body)
                }
                // An unknown project looks the same from outside.
                let path = lab.path(route, project: Self.unknown)
                expectProblem(try lab.send(method, path, token: nil), 401, "Unauthorized")
                #expect(bodies.count == 1)
            }
            for line in lab.server.log.lines {
                #expect(!line.contains(RemediationLab.writeToken) && !line.contains(RemediationLab.readToken))
            }
        }
    }

    @Test func `a secret that a request brings is not told back, in whichever form`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let encoded = Data("x-access-token:\(ServerLab.secret)".utf8).base64EncodedString()
            for text in [ServerLab.secret, ServerLab.token, encoded] {
                let path = "/v1/projects/\(text)/remediation/pull-requests"
                let answer = try lab.send("GET", path, token: nil)
                expectProblem(answer, 401, "Unauthorized")
                let body = String(decoding: answer.body, as: UTF8.self)
                #expect(
                    body.contains("\"instance\":\"/v1/projects/***/remediation/pull-requests\""),
                    "\(body)"
                )
                #expect(!lab.server.log.text.contains(text))
            }
        }
    }

    @Test func `the scheme is read in any case`() async throws {
        try await RemediationLab.run { (lab) async throws in
            for scheme in ["bearer", "BEARER", "Bearer "] {
                let answer = try lab.send(
                    "GET",
                    lab.path("pull-requests"),
                    token: nil,
                    headers: ["Authorization: \(scheme) \(RemediationLab.readToken)"]
                )
                #expect(answer.status == 200)
            }
        }
    }

    @Test func `a token to read lists and plans, and opens no pull request`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let answer = try lab.send("POST", lab.path("npm/pull-request"))
            expectProblem(answer, 403, "Forbidden")
            #expect(answer.header("connection") == "close")
            #expect(try lab.send("GET", lab.path("pull-requests")).status == 200)
            let manifest = #"{"manifest": "{\"dependencies\": {\"a\": \"1.0.0\"}}"}"#
            #expect(try lab.post("npm/dry-run", manifest).status == 200)
            #expect(try await lab.server.store.plannedBranches().isEmpty)
        }
    }

    @Test func `without tokens in the settings the addresses are not there`() async throws {
        try await ServerLab.run { (lab) async throws in
            let path = "/v1/projects/\(Self.unknown)/remediation/pull-requests"
            #expect(try lab.get(path).status == 404)
        }
    }

    @Test func `other methods are told what there is`() async throws {
        try await RemediationLab.run { (lab) async throws in
            #expect(try lab.send("GET", lab.path("npm/dry-run")).header("allow") == "POST")
            #expect(try lab.send("DELETE", lab.path("pull-requests")).header("allow") == "GET, HEAD")
        }
    }

    // MARK: What is asked about

    @Test(arguments: routes.map(\.1))
    func `an unknown project is not found, a malformed id is no id, one that settings forbid is unknown`(
        route: String
    ) async throws {
        let method = route == "pull-requests" ? "GET" : "POST"
        let token = RemediationLab.writeToken
        try await RemediationLab.run { (lab) async throws in
            let unknown = try lab.send(method, lab.path(route, project: Self.unknown), token: token)
            expectProblem(unknown, 404, "Project Not Found")
            for id in ["7", "x", "6e3d6c4e-5a0c-4f6e-9d6f-0c1b2a39485%00", "..%2f..", "%ff%fe"] {
                let answer = try lab.send(method, lab.path(route, project: id), token: token)
                expectProblem(answer, 422, "Unprocessable Content", "\(id)")
                #expect(field(answer) == "path.project_id uuid_parsing")
            }
        }
        try await RemediationLab.run(.init(allows: false)) { (lab) async throws in
            let answer = try lab.send(method, lab.path(route), token: token)
            expectProblem(answer, 404, "Project Not Found")
        }
    }

    @Test(arguments: [
        ("{", "body json_invalid"), ("\u{0}", "body json_invalid"), ("[]", "body model_attributes_type"),
        ("7", "body model_attributes_type"), (#""{}""#, "body model_attributes_type"),
        (#"{"manifest": 1}"#, "body.manifest string_type"),
        (#"{"manifest": ["x"]}"#, "body.manifest string_type"),
        (#"{"manifest": "a\u0000b"}"#, "body.manifest string_nul"),
        (#"{"manifest": null, "manifest": "{}"}"#, "body.manifest duplicate_key"),
        (#"{"manifests": "x"}"#, "body.manifests extra_forbidden"),
        (#"{"manifest": null, "write\u0007": 1}"#, "body.write extra_forbidden"),
        (String(repeating: "[", count: 10_000), "body json_invalid"),
    ])
    func `a body that is not as it should be names its field`(body: String, expected: String) async throws {
        try await RemediationLab.run { (lab) async throws in
            for route in ["npm/dry-run", "npm/pull-request"] {
                let answer = try lab.post(route, body, token: RemediationLab.writeToken)
                expectProblem(answer, 422, "Unprocessable Content")
                #expect(field(answer) == expected)
            }
        }
    }

    @Test func `bytes that are no UTF-8, too many, packed, or said to be something else`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let path = lab.path("npm/dry-run")
            let json = "Content-Type: application/json"
            let broken = try lab.send(
                "POST",
                path,
                headers: [json],
                body: Array(#"{"manifest": ""#.utf8) + [0xFF, 0xFE] + Array(#""}"#.utf8)
            )
            expectProblem(broken, 422, "Unprocessable Content")
            #expect(field(broken) == "body json_invalid")
            let large = try lab.send(
                "POST",
                path,
                headers: [json],
                body: [UInt8](repeating: 0x20, count: (4 << 20) + 1)
            )
            expectProblem(large, 413, "Payload Too Large")
            let packed = try lab.send("POST", path, headers: [json, "Content-Encoding: gzip"], body: [0x1F])
            expectProblem(packed, 415, "Unsupported Media Type")
            let form = try lab.post("npm/dry-run", "{}", type: "application/x-www-form-urlencoded")
            expectProblem(form, 415, "Unsupported Media Type")
        }
    }

    @Test(arguments: [
        ("page=0", "query.page out_of_range"), ("page=-1", "query.page out_of_range"),
        ("page=1000001", "query.page out_of_range"), ("page=x", "query.page int_parsing"),
        ("page=99999999999999999999", "query.page out_of_range"), ("page=", "query.page int_parsing"),
        ("page_size=0", "query.page_size out_of_range"), ("page_size=201", "query.page_size out_of_range"),
        ("page_size=1%00", "query.page_size int_parsing"), ("page=1.5", "query.page int_parsing"),
    ])
    func `a page that cannot be names its parameter`(query: String, expected: String) async throws {
        try await RemediationLab.run { (lab) async throws in
            let answer = try lab.send("GET", lab.path("pull-requests") + "?" + query)
            expectProblem(answer, 422, "Unprocessable Content")
            #expect(field(answer) == expected)
        }
    }

    /// A value has the fields that the description has, and so have the elements of its lists.
    private func expectDescribed(_ value: [String: Any], as name: String, _ lab: RemediationLab) throws {
        let components = try lab.send("GET", "/openapi.json").json["components"] as? [String: Any]
        let schemas = components?["schemas"] as? [String: [String: Any]] ?? [:]
        func check(_ value: [String: Any], _ name: String) throws {
            let properties = try #require(schemas[name]?["properties"] as? [String: [String: Any]], "\(name)")
            #expect(Set(value.keys) == Set(properties.keys), "\(name)")
            for (key, property) in properties {
                guard let items = property["items"] as? [String: Any], let named = items["$ref"] as? String
                else { continue }
                let rows = try #require(value[key] as? [[String: Any]], "\(name).\(key)")
                for row in rows { try check(row, named.replacing("#/components/schemas/", with: "")) }
            }
        }
        try check(value, name)
    }

    // MARK: What would be done

    @Test func `a manifest alone is planned for as far as it pins versions`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let manifest = #"{"dependencies":{"a":"1.0.0","b":"1.0.0"}}"#
            let body = try JSONEncoder().encode(["manifest": manifest])
            let answer = try lab.send(
                "POST",
                lab.path("npm/dry-run"),
                headers: ["Content-Type: application/json; charset=utf-8"],
                body: [UInt8](body)
            )
            try #require(answer.status == 200, "\(answer.text)")
            let json = answer.json
            try expectDescribed(json, as: "NpmDryRunResponse", lab)
            #expect(json["project_id"] as? String == lab.project.text)
            #expect(json["scan_id"] is NSNull && json["ecosystem"] as? String == "npm")
            #expect(json["manifest_source"] as? String == "override")
            #expect(json["manifest_found"] as? Bool == true && json["changed"] as? Bool == true)
            #expect(
                json["edited_manifest"] as? String == #"{"dependencies":{"a":"1.0.1","b":"1.0.0"}}"#
            )
            let upgrades = json["recommendations"] as? [[String: String]]
            #expect(
                upgrades == [
                    ["package": "a", "current_version": "1.0.0", "recommended_version": "1.0.1"]
                ]
            )
            let change = try #require((json["changes"] as? [[String: Any]])?.first)
            #expect(change["package"] as? String == "a" && change["section"] as? String == "dependencies")
            #expect(change["before"] as? String == "1.0.0" && change["after"] as? String == "1.0.1")
            let warnings = json["warnings"] as? [[String: Any]] ?? []
            #expect(
                warnings.contains { $0["code"] as? String == "no_fix" && $0["package"] as? String == "b" }
            )
            #expect((json["notes"] as? [String])?.contains { $0.contains("without its lockfile") } == true)
            let file = try #require((json["files"] as? [[String: Any]])?.first)
            #expect(
                file["path"] as? String == "package.json" && (file["diff"] as? String)?.contains("+") == true
            )
            let fates = json["findings"] as? [[String: Any]] ?? []
            #expect(
                fates.map { "\($0["id"] ?? "") \($0["outcome"] ?? "") \($0["reason"] ?? "")" } == [
                    "GHSA-aaaa fixed <null>", "GHSA-bbbb remaining no-fix",
                ]
            )
        }
    }

    @Test(arguments: [
        ("", "invalid_json"), ("{", "invalid_json"), ("[]", "not_object"), ("{}", "no_dependency_sections"),
        (#"{"dependencies": []}"#, "no_dependency_sections"),
        (#"{"dependencies": {}, "dependencies": {}}"#, "duplicate_keys"),
        (#"{"dependencies": {}, "x": ""# + String(repeating: "a", count: 1 << 20) + #""}"#, "too_large"),
    ])
    func `a manifest that cannot be planned for is rejected`(manifest: String, reason: String) async throws {
        try await RemediationLab.run { (lab) async throws in
            let body = try JSONEncoder().encode(["manifest": manifest])
            let answer = try lab.post("npm/dry-run", String(decoding: body, as: UTF8.self))
            expectProblem(answer, 422, "Manifest Rejected")
            #expect(field(answer) == "body.manifest \(reason)")
        }
    }

    @Test func `a pull request is never made from a given text`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let body = #"{"manifest": "{\"dependencies\": {\"a\": \"1.0.0\"}}"}"#
            let answer = try lab.post("npm/pull-request", body, token: RemediationLab.writeToken)
            expectProblem(answer, 422, "Manifest Rejected")
            #expect(field(answer) == "body.manifest not_from_text")
        }
    }

    @Test func `without advisories nothing is planned, and nobody learns where they should be`() async throws
    {
        try await RemediationLab.run(.init(advisories: NoAdvisories())) { (lab) async throws in
            let body = #"{"manifest": "{\"dependencies\": {\"a\": \"1.0.0\"}}"}"#
            let answer = try lab.post("npm/dry-run", body)
            expectProblem(answer, 503, "Service Unavailable")
            #expect(answer.json["code"] as? String == "no_advisories" && !answer.text.contains("canary"))
        }
    }

    @Test func `a forge that does not answer is a bad gateway`() async throws {
        try await RemediationLab.run { (lab) async throws in
            for (route, token) in [
                ("npm/dry-run", RemediationLab.readToken), ("npm/pull-request", RemediationLab.writeToken),
            ] {
                let answer = try lab.send("POST", lab.path(route), token: token)
                expectProblem(answer, 502, "Bad Gateway")
                #expect(!answer.text.contains("script"))
            }
            #expect(lab.server.log.text.contains("fixes could not be planned"))
        }
    }

    /// A registry that never answers, and what became of those who asked it.
    private final class Silence: Sendable {
        private let state = Mutex((asked: 0, cancelled: 0))

        var asked: Int { state.withLock { $0.asked } }
        var cancelled: Int { state.withLock { $0.cancelled } }

        func packuments(_ names: Set<String>) async -> [String: PlannerKnowledge.Lookup] {
            state.withLock { $0.asked += 1 }
            do {
                try await Task.sleep(for: .seconds(600))
            } catch {
                state.withLock { $0.cancelled += 1 }
            }
            return [:]
        }
    }

    @Test func `two plans are made at a time, and none for a client that went away`() async throws {
        let registry = Silence()
        try await RemediationLab.run(.init(packuments: { await registry.packuments($0) })) {
            (lab) async throws in
            let body = #"{"manifest": "{\"dependencies\": {\"a\": \"1.0.0\"}}"}"#
            let request = """
                POST \(lab.path("npm/dry-run")) HTTP/1.1\r
                Host: x\r
                Authorization: Bearer \(RemediationLab.readToken)\r
                Content-Type: application/json\r
                Content-Length: \(body.utf8.count)\r
                \r
                \(body)
                """
            var clients = [try lab.server.connect(), try lab.server.connect()]
            for client in clients { client.send(request) }
            try await eventually("both plans are under way") { registry.asked == 2 ? true : nil }
            let third = try lab.post("npm/dry-run", body)
            expectProblem(third, 429, "Too Many Requests")
            #expect(third.header("retry-after") == "5" && registry.asked == 2)
            clients.removeAll()
            try await eventually("both plans are given up") { registry.cancelled == 2 ? true : nil }
        }
    }

    // MARK: Who wants none

    @Test(arguments: [
        ("off", RemediationLab.Choices(mode: .off)), ("publishes nothing", .init(dryRun: true)),
        ("no forge", .init(hasForge: false)),
    ])
    func `a project that wants no pull requests gets none`(
        word: String,
        choices: RemediationLab.Choices
    ) async throws {
        try await RemediationLab.run(choices) { (lab) async throws in
            for body in ["", "null", "{}", #"{"manifest": null}"#] {
                let answer = try lab.post("npm/pull-request", body, token: RemediationLab.writeToken)
                expectProblem(answer, 409, "Project Not Opted In")
                #expect((answer.json["detail"] as? String)?.contains(word) == true)
            }
        }
    }

    // MARK: What there is

    @Test func `fixes are listed in pages with what became of them`() async throws {
        try await RemediationLab.run { (lab) async throws in
            let store = lab.server.store
            let now = Date(timeIntervalSince1970: 1_767_225_600)
            for (index, group) in ["open", "merged", "closed", "failed", "writing"].enumerated() {
                let claim = try await store.claim(
                    RemediationLab.proposal(in: lab.repository, group: group),
                    worker: "w",
                    until: now.addingTimeInterval(60),
                    now: now
                )
                guard case .granted(let row) = claim else {
                    Issue.record("not granted")
                    return
                }
                if group == "failed" {
                    _ = try await store.failed(row.id, error: "canary-path", worker: "w", now: now)
                } else if group != "writing" {
                    _ = try await store.opened(row.id, pullRequest: index + 10, worker: "w", now: now)
                }
                if group == "merged" { try await store.end(row.id, as: .merged, now: now) }
                if group == "closed" { try await store.end(row.id, as: .closedByHuman, now: now) }
            }
            let answer = try lab.send("GET", lab.path("pull-requests"))
            try #require(answer.status == 200)
            #expect(answer.json["total"] as? Int == 6 && answer.json["page_size"] as? Int == 50)
            try expectDescribed(answer.json, as: "RemediationPullRequestList", lab)
            #expect(!answer.text.contains("canary"))
            let items = answer.json["items"] as? [[String: Any]] ?? []
            #expect(
                items.map { "\($0["group"] ?? "") \($0["status"] ?? "") \($0["state"] ?? "")" } == [
                    "writing creating writing", "failed failed failed", "closed superseded closed",
                    "merged superseded merged", "open open open", "all creating planned",
                ]
            )
            let open = try #require(items.first { $0["group"] as? String == "open" })
            #expect(open["pr_number"] as? Int == 10)
            #expect(open["pr_url"] as? String == "https://git.example.com/acme/shop/pull/10")
            #expect(open["repository_full_name"] as? String == "acme/shop")
            #expect(open["project_id"] as? String == lab.project.text)
            #expect(open["created_at"] as? String == "2026-01-01T00:00:00Z")
            #expect(UUID(uuidString: open["id"] as? String ?? "") != nil)
            let changes = open["package_changes"] as? [[String: Any]] ?? []
            #expect(
                changes.map { "\($0["package"] ?? "") \($0["from"] ?? "") \($0["to"] ?? "")" } == [
                    "a 1.0.0 1.0.1", "b <null> 2.0.0",
                ]
            )
            let second = try lab.send("GET", lab.path("pull-requests") + "?page=2&page_size=4")
            let rest = second.json["items"] as? [[String: Any]] ?? []
            #expect(rest.compactMap { $0["group"] as? String } == ["open", "all"])
            #expect(second.json["total"] as? Int == 6 && second.json["page"] as? Int == 2)
        }
    }
}
