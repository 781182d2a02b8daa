import Domain
import Forges
import Testing

/// What people and the merge queue ask for on GitHub.
@Suite struct CheckDecodingTests {
    private static let a = String(repeating: "a", count: 40)
    private static let b = String(repeating: "b", count: 40)
    private static let repository = #"{"id": 7, "full_name": "acme/widgets", "default_branch": "main"}"#

    private func decode(_ event: String, _ body: String) throws -> DecodedWebhook {
        try GitHubWebhook().decode(
            request(["Content-Type": "application/json", "X-GitHub-Event": event], body),
            forge: try #require(ForgeID("lab"))
        )
    }

    private static func run(_ action: String, extra: String = "", pulls: String = "[]") -> String {
        """
        {"action": "\(action)", \(extra) "repository": \(repository),
         "check_run": {"name": "gatehouse/gate", "external_id": "s1", "head_sha": "\(a)", "check_suite": {"head_branch": "topic"},
          "pull_requests": \(pulls)}}
        """
    }

    @Test func `a check run is asked for again, with the pull requests of the repository itself`() throws {
        let pulls = """
            [{"number": 3, "base": {"ref": "main", "repo": {"id": 7}}}, {"number": 9, "base": {"ref": "main", "repo":
            {"id": 8}}}]
            """
        let decoded = try decode("check_run", Self.run("rerequested", pulls: pulls))
        guard case .event(.check(let event)) = decoded else {
            Issue.record("\(decoded)")
            return
        }
        #expect(event.wish == .again && event.check == "gatehouse/gate" && event.head.hex == Self.a)
        #expect(event.pullRequests == [CheckEvent.Target(number: 3, baseBranch: "main")])
        #expect(event.headBranch == "topic" && event.defaultBranch == "main")
    }

    @Test func `a button carries its identifier`() throws {
        let sender = #""sender": {"id": 5, "login": "alice"},"#
        let button = #""requested_action": {"identifier": "fix"},"#
        let body = Self.run("requested_action", extra: sender + button)
        guard case .event(.check(let event)) = try decode("check_run", body) else {
            Issue.record("no event")
            return
        }
        let press = CheckEvent.Press(
            identifier: "fix",
            externalID: "s1",
            senderID: "5",
            senderLogin: "alice"
        )
        #expect(event.wish == .button(press))
        for (extra, missing) in [(sender, "requested_action"), (button, "sender")] {
            #expect(throws: PayloadError(.malformed, "\(missing) is missing")) {
                try decode("check_run", Self.run("requested_action", extra: extra))
            }
        }
    }

    @Test(arguments: ["completed", "created", "requested_action", "requested"])
    func `a suite is only asked for again`(action: String) throws {
        func suite(_ action: String) -> String {
            """
            {"action": "\(action)", "repository": \(Self.repository),
             "check_suite": {"head_sha": "\(Self.a)", "head_branch": null, "pull_requests": []}}
            """
        }
        let reason = "check_suite action \(action) is not used"
        #expect(try decode("check_suite", suite(action)) == .ignored(reason: reason))
        guard case .event(.check(let event)) = try decode("check_suite", suite("rerequested")) else {
            Issue.record("no event")
            return
        }
        #expect(event.check == nil && event.headBranch == nil && event.pullRequests.isEmpty)
    }

    private static func group(
        action: String = "checks_requested",
        base: String = b,
        reference: String = "refs/heads/gh-readonly-queue/main/pr-3-x"
    ) -> String {
        """
        {"action": "\(action)", "repository": \(repository), "merge_group": {"head_sha": "\(a)", "head_ref": "\(reference)",
         "base_sha": "\(base)", "base_ref": "refs/heads/main"}}
        """
    }

    @Test func `a merge group names what it is built on`() throws {
        guard case .event(.mergeGroup(let group)) = try decode("merge_group", Self.group()) else {
            Issue.record("no event")
            return
        }
        #expect(group.reference == "refs/heads/gh-readonly-queue/main/pr-3-x" && group.baseBranch == "main")
        #expect(group.head.hex == Self.a && group.base.hex == Self.b)
        let destroyed = try decode("merge_group", Self.group(action: "destroyed"))
        #expect(destroyed == .ignored(reason: "merge_group action destroyed is not used"))
    }

    @Test func `a merge group that is its own base, or no branch, is refused`() throws {
        #expect(throws: PayloadError(.malformed, "merge_group.base_sha is the head itself")) {
            try decode("merge_group", Self.group(base: Self.a))
        }
        for reference in ["main", "refs/tags/v1", "refs/heads/", "refs/heads/a..b"] {
            #expect(throws: PayloadError.self) {
                try decode("merge_group", Self.group(reference: reference))
            }
        }
    }

    @Test func `the push of a merge queue is left to its merge group`() throws {
        let body = """
            {"ref": "refs/heads/gh-readonly-queue/main/pr-3-x", "before": "\(String(repeating: "0", count: 40))",
             "after": "\(Self.a)", "repository": \(Self.repository)}
            """
        guard case .ignored(let reason) = try decode("push", body) else {
            Issue.record("not ignored")
            return
        }
        #expect(reason.contains("merge_group"))
    }
}
