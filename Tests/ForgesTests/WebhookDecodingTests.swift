import Domain
import Forges
import Foundation
import Testing

@Suite struct WebhookDecodingTests {
    private static let a = String(repeating: "a", count: 40)
    private static let zero = String(repeating: "0", count: 40)

    private func decode(
        _ receiver: any WebhookReceiver,
        _ event: String,
        _ body: String,
        type: String? = "application/json"
    ) throws -> DecodedWebhook {
        var headers = ["X-GitHub-Event": event, "X-Gitlab-Event": event]
        headers["Content-Type"] = type
        return try receiver.decode(request(headers, body), forge: try #require(ForgeID("lab")))
    }

    private static func push(
        ref: String = "refs/heads/main",
        path: String = "acme/widgets",
        after: String = a,
        extra: String = ""
    ) -> String {
        """
        {"ref": "\(ref)", "before": "\(zero)", "after": "\(after)", "checkout_sha": "\(after)", \(extra)
         "repository": {"id": 7, "full_name": "\(path)", "default_branch": "main"},
         "project": {"id": 7, "path_with_namespace": "\(path)", "default_branch": "main"}}
        """
    }

    private static func pull(_ action: String, extra: String = "", headBranch: String = "x") -> String {
        """
        {"action": "\(action)", "number": 3, \(extra) "repository": {"id": 7, "full_name": "acme/widgets"},
         "pull_request": {"head": {"sha": "\(a)", "ref": "\(headBranch)"}, "base": {"ref": "main"}, "updated_at": "soon"}}
        """
    }

    private static func merge(_ action: String, attributes: String = "", extra: String = "") -> String {
        """
        {"object_kind": "merge_request", \(extra) "project": {"id": 7, "path_with_namespace": "a/b/c"},
         "object_attributes": {"iid": 3, "action": "\(action)", \(attributes) "source_branch": "x",
          "target_branch": "main", "last_commit": {"id": "\(a)"}, "updated_at": "2017-09-15 16:50:55 UTC"}}
        """
    }

    private func action(_ decoded: DecodedWebhook) -> String {
        switch decoded {
        case .event(.pullRequest(let event)): "\(event.action)"
        case .event(.push(let event)): "push \(event.branch)"
        case .event(.ping): "ping"
        case .event(.comment(let event)): "comment \(event.comment)"
        case .event(.check), .event(.mergeGroup), .event(.installation): "asked"
        case .ignored: "ignored"
        }
    }

    @Test(arguments: [
        ("opened", "", "opened"), ("synchronize", "", "updated"), ("reopened", "", "reopened"),
        ("ready_for_review", "", "readyForReview"), ("closed", "", "closed"), ("edited", "", "ignored"),
        ("edited", #""changes": {"title": {"from": "x"}},"#, "ignored"),
        ("edited", #""changes": {"base": {"ref": {"from": "x"}}},"#, "baseChanged"),
        ("labeled", "", "ignored"),
        ("converted_to_draft", "", "ignored"),
    ])
    func `pull request actions`(name: String, extra: String, expected: String) throws {
        let decoded = try decode(GitHubWebhook(), "pull_request", Self.pull(name, extra: extra))
        #expect(action(decoded) == expected)
    }

    @Test(arguments: [
        ("open", "", "", "opened"), ("reopen", "", "", "reopened"), ("close", "", "", "closed"),
        ("merge", "", "", "closed"), ("update", "", "", "ignored"), ("approved", "", "", "ignored"),
        ("update", #""oldrev": "\#(String(repeating: "b", count: 40))","#, "", "updated"),
        (
            "update", "", #""changes": {"target_branch": {"previous": "x", "current": "main"}},"#,
            "baseChanged"
        ),
        ("update", "", #""changes": {"labels": {}},"#, "ignored"),
    ])
    func `merge request actions`(name: String, attributes: String, extra: String, expected: String) throws {
        let body = Self.merge(name, attributes: attributes, extra: extra)
        #expect(action(try decode(GitLabWebhook(), "Merge Request Hook", body)) == expected)
        #expect(action(try decode(GitLabWebhook(), "System Hook", body)) == expected)
    }

    @Test func `tags and deletions are not pushes`() throws {
        for (receiver, event) in [
            (GitHubWebhook() as any WebhookReceiver, "push"), (GitLabWebhook(), "Push Hook"),
        ] {
            #expect(action(try decode(receiver, event, Self.push())) == "push main")
            #expect(action(try decode(receiver, event, Self.push(ref: "refs/heads/a/b"))) == "push a/b")
            #expect(action(try decode(receiver, event, Self.push(ref: "refs/tags/v1"))) == "ignored")
            #expect(action(try decode(receiver, event, Self.push(after: Self.zero))) == "ignored")
        }
        let deleted = Self.push(extra: #""deleted": true,"#)
        #expect(action(try decode(GitHubWebhook(), "push", deleted)) == "ignored")
        let gone = Self.push().replacing("\"checkout_sha\": \"\(Self.a)\"", with: "\"checkout_sha\": null")
        #expect(action(try decode(GitLabWebhook(), "Push Hook", gone)) == "ignored")
    }

    @Test(arguments: [
        "acme", "acme/", "/widgets", "acme/../x", "acme/..", "./x", "acme/wid gets", "acme/wid\\u0000gets",
        "a/b/c", "a//b",
        "acme/wid%2fgets", "acme/widgets?x", "acme/é", "acme/" + String(repeating: "x", count: 256),
    ])
    func `a signed path is still checked`(path: String) {
        #expect(throws: PayloadError(.malformed, "repository.full_name is not a repository path")) {
            try decode(GitHubWebhook(), "push", Self.push(path: path))
        }
    }

    @Test func `GitLab paths may nest but not climb`() throws {
        #expect(
            action(try decode(GitLabWebhook(), "Push Hook", Self.push(path: "a/b/c.d/e_f-g"))) == "push main"
        )
        #expect(throws: PayloadError(.malformed, "project.path_with_namespace is not a project path")) {
            try decode(GitLabWebhook(), "Push Hook", Self.push(path: "a/../b"))
        }
    }

    @Test(arguments: [
        "", "a..b", "a b", "a~1", "a^", "a:b", "a?", "a*", "a[", "a\\\\b", "/a", "a/", "a//b", ".a", "b/.a",
        "a.lock", "a.lock/b",
        "a.", "@", "a@{b", "a\\u007f", "a\\nb", String(repeating: "x", count: 1025),
    ])
    func `a branch name that git would refuse is refused`(name: String) {
        #expect(throws: PayloadError(.malformed, "pull_request.head.ref is not a valid branch name")) {
            try decode(GitHubWebhook(), "pull_request", Self.pull("opened", headBranch: name))
        }
        #expect(throws: PayloadError.self) {
            try decode(GitHubWebhook(), "push", Self.push(ref: "refs/heads/\(name)"))
        }
    }

    @Test(arguments: [
        "feature/x.y", "-x", "a@b", "日本語", "refs/heads/x", "a{b}", String(repeating: "x", count: 1024),
    ])
    func `a branch name that git allows is allowed`(name: String) throws {
        #expect(GitReferenceName.isBranch(name))
        #expect(
            action(try decode(GitHubWebhook(), "push", Self.push(ref: "refs/heads/\(name)")))
                == "push \(name)"
        )
    }

    @Test(arguments: [
        ("", "the body is not JSON: line 1: the file is empty"), ("[]", "the body is not an object"),
        ("{}", "ref is missing"), (#"{"ref": 1}"#, "ref is not a string"),
        (
            #"{"ref": "refs/heads/x", "repository": {"id": 7, "full_name": "a/b", "default_branch": "m"}}"#,
            "after is missing"
        ),
        (
            #"{"ref": "refs/heads/x", "after": "a", "repository": {"full_name": "a/b", "default_branch": "m"}}"#,
            "repository.id is missing"
        ),
        (#"{"ref": "refs/heads/x", "repository": {"id": -1}}"#, "repository.full_name is missing"),
        (#"{"ref": "refs/heads/x", "repository": []}"#, "repository is not an object"),
    ])
    func `what is missing is named`(body: String, message: String) {
        #expect(throws: PayloadError(.malformed, message)) { try decode(GitHubWebhook(), "push", body) }
    }

    @Test func `a default branch is checked like any other, and GitLab may have none`() throws {
        let push = Self.push()
        let hostile = push.replacing(#""main"}"#, with: #""a..b"}"#)
        for (receiver, event) in [(GitHubWebhook(), "push"), (GitLabWebhook(), "Push Hook")]
            as [(any WebhookReceiver, String)]
        {
            #expect(throws: PayloadError.self) { try decode(receiver, event, hostile) }
        }
        let none = push.replacing(#""main"}"#, with: "null}")
        guard case .event(.push(let event)) = try decode(GitLabWebhook(), "Push Hook", none) else {
            Issue.record("not a push")
            return
        }
        #expect(event.defaultBranch == "")
        #expect(!event.isDefaultBranch)
    }

    @Test func `a key given twice is not guessed at`() {
        let twice = Self.push(extra: "\"after\": \"\(String(repeating: "b", count: 40))\",")
        #expect(throws: PayloadError(.malformed, "an object has a key twice (line 1 of the body)")) {
            try decode(GitHubWebhook(), "push", twice)
        }
    }

    @Test func `deep and large bodies are refused`() {
        let deep = String(repeating: "[", count: 65) + String(repeating: "]", count: 65)
        #expect(throws: PayloadError.self) { try decode(GitHubWebhook(), "push", deep) }
        let large = WebhookRequest(
            headers: [
                (name: "content-type", value: "application/json"), (name: "x-github-event", value: "ping"),
            ],
            body: [UInt8](repeating: 0x20, count: 26_214_401)
        )
        #expect(throws: PayloadError.self) {
            try GitHubWebhook().decode(large, forge: try #require(ForgeID("lab")))
        }
    }

    @Test(arguments: [nil, "", "text/plain", "application/xml", "application/jsonx", "multipart/form-data"])
    func `other media types are refused as such`(type: String?) {
        for receiver in [GitHubWebhook() as any WebhookReceiver, GitLabWebhook()] {
            let error = #expect(throws: PayloadError.self) { try decode(receiver, "ping", "{}", type: type) }
            #expect(error?.reason == .mediaType)
        }
    }

    @Test func `JSON comes with parameters, and on GitHub in forms`() throws {
        #expect(
            action(try decode(GitHubWebhook(), "ping", "{}", type: "Application/JSON; charset=utf-8"))
                == "ping"
        )
        let form = "application/x-www-form-urlencoded"
        let body = "a=b&payload=%7B%22zen%22%3A+%22Keep+it+logically+awesome.+%E2%9C%93%22%7d"
        #expect(action(try decode(GitHubWebhook(), "ping", body, type: form)) == "ping")
        for bad in [
            "", "payload", "payload=%7", "payload=%zz", "payload={}&payload={}", "Payload={}", "payload=",
        ] {
            let error = #expect(throws: PayloadError.self) {
                try decode(GitHubWebhook(), "ping", bad, type: form)
            }
            #expect(error?.reason == .malformed)
        }
        let error = #expect(throws: PayloadError.self) {
            try decode(GitLabWebhook(), "Push Hook", body, type: form)
        }
        #expect(error?.reason == .mediaType)
    }

    @Test(
        arguments: [
            ("2017-09-15 16:50:55 UTC", 1_505_494_255), ("2017-09-15T16:50:55Z", 1_505_494_255),
            ("2017-09-15T18:50:55+02:00", 1_505_494_255), ("2017-09-15 18:50:55 +0200", 1_505_494_255),
            ("2017-09-15T08:20:55.000-08:30", 1_505_494_255), ("2000-02-29T00:00:00Z", 951_782_400),
            ("1969-12-31T23:59:59Z", -1), ("", nil), ("yesterday", nil), ("2017-09-15T16:50:55", nil),
            ("2017-13-15T16:50:55Z", nil), ("2017-09-15T16:50:55.Z", nil), ("2017-09-15T25:50:55Z", nil),
            ("2017-09-15T16:50:55+99:00", nil), ("2017-09-15T16:50:55 CEST", nil),
            ("２０17-09-15T16:50:55Z", nil),
        ] as [(String, Double?)]
    )
    func `times in the forges' formats; anything else is no time, not an error`(
        text: String,
        seconds: Double?
    ) throws {
        let body = Self.merge("open").replacing("2017-09-15 16:50:55 UTC", with: text)
        guard case .event(.pullRequest(let event)) = try decode(GitLabWebhook(), "Merge Request Hook", body)
        else {
            throw PayloadError(.malformed, "no event")
        }
        #expect(event.time == seconds.map { Date(timeIntervalSince1970: $0) })
    }

    @Test(arguments: ["pushed_at\": 1557933657", "pushed_at\": \"2019-05-15T15:20:57Z"])
    func `the time of a push is read in both forms`(field: String) throws {
        let value = field.hasSuffix("Z") ? "\"\(field)\"" : "\"\(field)"
        let body = Self.push().replacing("\"full_name\"", with: "\(value), \"full_name\"")
        guard case .event(.push(let event)) = try decode(GitHubWebhook(), "push", body) else {
            throw PayloadError(.malformed, "no event")
        }
        #expect(event.time == Date(timeIntervalSince1970: 1_557_933_657))
    }

    @Test func `only the preview's own kind has no receiver`() {
        for kind in ForgeKind.allCases {
            #expect((ForgeCatalog.receiver(for: kind) == nil) == (kind == .local))
        }
    }
}
