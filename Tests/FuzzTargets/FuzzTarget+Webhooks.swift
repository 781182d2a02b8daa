import Basics
import Domain
import Forges

import struct Foundation.Date

extension FuzzTarget {
    /// A GitHub delivery: event name, media type and signature on a line each, then the body.
    static let githubWebhook = FuzzTarget(
        name: "github-webhook",
        seeds: [
            """
            push
            application/json
            sha256=0000000000000000000000000000000000000000000000000000000000000000
            {"ref":"refs/heads/main","before":"1111111111111111111111111111111111111111","after":
            "2222222222222222222222222222222222222222","created":false,"deleted":false,"forced":false,"repository":{"id":1,
            "name":"r","full_name":"o/r","default_branch":"main","pushed_at":1700000000},"head_commit":{"timestamp":
            "2024-01-01T00:00:00Z"}}
            """,
            """
            pull_request
            application/json; charset=utf-8

            {"action":"synchronize","number":7,"before":"1111111111111111111111111111111111111111","after":
            "2222222222222222222222222222222222222222","pull_request":{"number":7,"state":"open","draft":false,"title":"t",
            "updated_at":"2024-01-01T00:00:00Z","head":{"ref":"f","sha":"2222222222222222222222222222222222222222","repo":{"id":1,
            "full_name":"o/r"}},"base":{"ref":"main","sha":"3333333333333333333333333333333333333333","repo":{"id":1,
            "full_name":"o/r"}}},"repository":{"id":1,"name":"r","full_name":"o/r","default_branch":"main"}}
            """,
            """
            issue_comment
            application/json

            {"action":"created","issue":{"number":7,"pull_request":{}},"comment":{"id":3,"user":{"id":2,"login":"a","type":"User"},
            "body":"/gatehouse rescan"},"repository":{"id":1,"full_name":"o/r"}}
            """,
            """
            merge_group
            application/json

            {"action":"checks_requested","merge_group":{"head_sha":"2222222222222222222222222222222222222222","head_ref":
            "refs/heads/gh-readonly-queue/main/pr-7","base_sha":"3333333333333333333333333333333333333333","base_ref":
            "refs/heads/main"},"repository":{"id":1,"full_name":"o/r","default_branch":"main"}}
            """,
            """
            check_run
            application/json

            {"action":"requested_action","requested_action":{"identifier":"rescan"},"check_run":{"name":"gatehouse/gate","head_sha":
            "2222222222222222222222222222222222222222","check_suite":{"head_branch":"f"},"pull_requests":[{"number":7,"base":{"ref":
            "main","repo":{"id":1}}}]},"repository":{"id":1,"full_name":"o/r","default_branch":"main"}}
            """,
            "ping\napplication/x-www-form-urlencoded\n\npayload=%7B%22zen%22%3A%22a+b%22%7D",
            "star\ntext/plain\nsha256=zz\n{}",
        ]
    ) {
        check(
            $0,
            GitHubWebhook(),
            .github,
            names: ["x-github-event", "x-hub-signature-256", "x-github-delivery"]
        )
    }

    /// A GitLab delivery, laid out in the same way.
    static let gitlabWebhook = FuzzTarget(
        name: "gitlab-webhook",
        seeds: [
            """
            Push Hook
            application/json
            v1,AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=
            {"object_kind":"push","event_name":"push","before":"1111111111111111111111111111111111111111","after":
            "2222222222222222222222222222222222222222","ref":"refs/heads/main","checkout_sha":
            "2222222222222222222222222222222222222222","project_id":1,"project":{"id":1,"path_with_namespace":"g/s/r",
            "default_branch":"main"},"commits":[{"timestamp":"2024-01-01T00:00:00+01:00"}]}
            """,
            """
            Merge Request Hook
            application/json

            {"object_kind":"merge_request","event_type":"merge_request","project":{"id":1,"path_with_namespace":"g/r",
            "default_branch":"main"},"object_attributes":{"iid":7,"action":"update","state":"opened","draft":false,
            "source_branch":"f","target_branch":"main","oldrev":"1111111111111111111111111111111111111111","updated_at":
            "2024-01-01 00:00:00 UTC","last_commit":{"id":"2222222222222222222222222222222222222222"}},"changes":{}}
            """,
            """
            Note Hook
            application/json

            {"object_kind":"note","user":{"username":"a"},"project":{"id":1,"path_with_namespace":"g/r"},"merge_request":{"iid":7},
            "object_attributes":{"id":3,"author_id":2,"note":"/gatehouse fix","noteable_type":"MergeRequest","action":"create"}}
            """,
        ]
    ) { check($0, GitLabWebhook(), .gitlab, names: ["x-gitlab-event", "webhook-signature", "webhook-id"]) }

    /// A delivery of Forgejo, and with it of Gitea, laid out in the same way.
    static let giteaWebhook = FuzzTarget(
        name: "gitea-webhook",
        seeds: [
            """
            push
            application/json
            0000000000000000000000000000000000000000000000000000000000000000
            {"ref":"refs/heads/main","before":"1111111111111111111111111111111111111111","after":
            "2222222222222222222222222222222222222222","repository":{"id":1,"full_name":"o/r","default_branch":"main"}}
            """,
            """
            pull_request
            application/x-www-form-urlencoded

            payload=%7B%22action%22%3A%22synchronized%22%2C%22number%22%3A7%7D
            """,
            """
            issue_comment
            application/json

            {"action":"created","is_pull":true,"issue":{"number":7,"pull_request":{"merged":false}},"comment":{"id":3,"user":
            {"id":2,"login":"a"},"body":"/gatehouse rescan"},"repository":{"id":1,"full_name":"o/r"}}
            """,
        ]
    ) {
        check(
            $0,
            ForgejoWebhook(),
            .forgejo,
            names: ["x-forgejo-event", "x-forgejo-signature", "x-forgejo-delivery"]
        )
    }

    private static let now = Date(timeIntervalSince1970: 1_700_000_000)
    private static let secretsOfBothKinds = [
        WebhookSecrets(secrets: [Secret("fuzz-secret-1")], secretTokens: [Secret("fuzz-secret-2")]),
        WebhookSecrets(signingTokens: [Secret("whsec_ZnV6ei1zZWNyZXQtZnV6ei1zZWNyZXQtZnV6eg==")]),
    ]

    private static func check(
        _ input: [UInt8],
        _ receiver: some WebhookReceiver,
        _ kind: ForgeKind,
        names: [String]
    ) {
        let parts = input.split(separator: 0x0A, maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count == 4, let forge = ForgeID("fuzz") else { return }
        let texts = parts.prefix(3).map { String(decoding: $0, as: UTF8.self) }
        let request = WebhookRequest(
            headers: [
                (names[0], texts[0]), ("content-type", texts[1]), (names[1], texts[2]), (names[2], texts[2]),
                ("x-gitlab-token", texts[2]), ("webhook-timestamp", "1700000000"),
            ],
            body: Array(parts[3])
        )
        for secrets in secretsOfBothKinds {
            // Throwing is what is asked for.
            let isBelieved = (try? receiver.verify(request, secrets: secrets, now: now)) != nil
            Invariant.holds(!isBelieved, "a delivery was believed without its secret")
        }
        let id = receiver.deliveryID(of: request)
        Invariant.holds(
            (1...128).contains(id.utf8.count) && isPrintable(id),
            "a delivery id is not printable"
        )
        let name = receiver.eventName(of: request)
        Invariant.holds((1...64).contains(name.utf8.count) && isPrintable(name), "an event is not printable")

        let decoded: DecodedWebhook
        do throws(PayloadError) { decoded = try receiver.decode(request, forge: forge) } catch {
            return Invariant.holds(error.description.utf8.count < 500, "an error quotes too much")
        }
        switch decoded {
        case .ignored(let reason):
            Invariant.holds(reason.utf8.count < 500, "a reason quotes too much")
        case .event(.ping): break
        case .event(.push(let push)):
            check(push.repository, [push.branch], kind)
            check(push.repository, push.defaultBranch.isEmpty ? [] : [push.defaultBranch], kind)
        case .event(.pullRequest(let change)):
            check(change.repository, [change.headBranch, change.baseBranch], kind)
            Invariant.holds(change.number > 0, "pull request \(change.number)")
        case .event(.comment(let comment)):
            check(comment.repository, [], kind)
            Invariant.holds(comment.pullRequest > 0, "pull request \(comment.pullRequest)")
            Invariant.holds(Int(comment.comment) != nil, "a comment without an id")
        case .event(.check(let asked)):
            check(asked.repository, asked.pullRequests.map(\.baseBranch) + [asked.defaultBranch], kind)
            check(asked.repository, asked.headBranch.map { [$0] } ?? [], kind)
        case .event(.installation(let event)):
            Invariant.holds(event.installation > 0, "installation \(event.installation)")
            Invariant.holds(event.change.utf8.count < 100, "a change quotes too much")
        case .event(.mergeGroup(let group)):
            check(group.repository, [group.baseBranch], kind)
            Invariant.holds(group.head != group.base, "a merge group that is its own base")
        }
    }

    private static func check(_ repository: RepositoryRef, _ branches: [String], _ kind: ForgeKind) {
        Invariant.holds(RepositoryPath.isValid(repository.path, on: kind), "a path is not \(kind)'s")
        Invariant.holds(!repository.id.isEmpty, "a repository without id")
        for branch in branches {
            Invariant.holds(GitReferenceName.isBranch(branch), "a branch git would refuse")
        }
    }

    private static func isPrintable(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }
}
