import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// What the forges' own example payloads decode to.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct ExamplePayloadTests {
    /// A capture whose keys end in spaces (`"iid "`): no release of GitLab sends that.
    private static let broken = "gitlab/merge_request/group_merge_request.json"

    private static let examples: [(path: String, kind: ForgeKind, event: String)] = {
        struct Index: Decodable {
            struct Entry: Decodable { let event: String? }
            let files: [String: Entry]
        }
        guard SharedData.isPresent,
            let data = try? Data(contentsOf: SharedData.url("forge/payloads/index.json")),
            let index = try? JSONDecoder().decode(Index.self, from: data)
        else { return [] }
        return index.files.compactMap { path, entry in
            guard let event = entry.event else { return nil }
            guard let kind = ForgeKind(rawValue: String(path.prefix { $0 != "/" })) else { return nil }
            return (path, kind, event)
        }.sorted { $0.path < $1.path }
    }()

    private func decode(_ path: String, _ kind: ForgeKind, _ event: String) throws -> DecodedWebhook {
        let receiver = try #require(ForgeCatalog.receiver(for: kind))
        let header = "x-\(kind)-event"
        let request = WebhookRequest(
            headers: [(name: "Content-Type", value: "application/json"), (name: header, value: event)],
            body: try SharedData.bytes("forge/payloads/\(path)")
        )
        return try receiver.decode(request, forge: try #require(ForgeID("lab")))
    }

    @Test func `every example is an event or is ignored with a reason`() throws {
        var actions: [String: String] = [:]
        for example in Self.examples where example.path != Self.broken {
            switch try decode(example.path, example.kind, example.event) {
            case .event(.ping): actions[example.path] = "ping"
            case .event(.push(let push)): actions[example.path] = "push \(push.branch)"
            case .event(.pullRequest(let pull)): actions[example.path] = "\(pull.action) \(pull.number)"
            case .event(.comment(let comment)): actions[example.path] = "comment on \(comment.pullRequest)"
            case .event(.check(let check)):
                let numbers = check.pullRequests.map { "\($0.number)" }.joined(separator: " ")
                actions[example.path] =
                    "check \(Self.words(check.wish)) [\(numbers)] \(check.headBranch ?? "-")"
            case .event(.mergeGroup(let group)):
                actions[example.path] =
                    "group \(group.head.short) on \(group.base.short) of \(group.baseBranch)"
            case .event(.installation(let event)):
                actions[example.path] = event.change + (event.losesAccess ? " loses" : "")
            case .ignored(let reason): #expect(!reason.isEmpty)
            }
        }
        #expect(Self.examples.count > 390)
        #expect(actions == Self.expected)
    }

    @Test func `a payload without its load-bearing fields says which one`() throws {
        #expect(throws: PayloadError(.malformed, "project.id is missing")) {
            try decode(Self.broken, .gitlab, "Merge Request Hook")
        }
    }

    @Test func `fields come from where the forges put them`() throws {
        let sync = try decode("github/pull_request/synchronize.json", .github, "pull_request")
        guard case .event(.pullRequest(let pull)) = sync else { throw PayloadError(.malformed, "no event") }
        #expect(pull.repository.id == "186853002" && pull.repository.path == "Codertocat/Hello-World")
        #expect(pull.head.hex == "ec26c3e57ca3a959ca5aad62de7213c562f8c821")
        #expect(pull.before?.hex == "f95f852bd8fca8fcc58a9a2d6c842781e32a215e")
        #expect(pull.headBranch == "changes" && pull.baseBranch == "master")
        #expect(pull.time == Date(timeIntervalSince1970: 1_557_933_633))

        let merged = try decode(
            "gitlab/merge_request/service_merge_request.json",
            .gitlab,
            "Merge Request Hook"
        )
        guard case .event(.pullRequest(let merge)) = merged else {
            throw PayloadError(.malformed, "no event")
        }
        #expect(merge.repository.id == "2" && merge.repository.path == "test/woodpecker")
        #expect(merge.head.hex == "0ab96a10266b95b4b533dcfd98738015fbe70889")
        #expect(merge.before?.hex == "6ef047571374c96a2bf13c361efd1fb008b0063e")
        #expect(merge.headBranch == "next-feature" && merge.baseBranch == "master")
        #expect(merge.time == Date(timeIntervalSince1970: 1_632_718_881))

        let created = try decode("github/push/with-new-branch.json", .github, "push")
        guard case .event(.push(let push)) = created else { throw PayloadError(.malformed, "no event") }
        #expect(push.before == nil && push.isDefaultBranch)
        #expect(push.time == Date(timeIntervalSince1970: 1_557_933_657))
    }

    @Test(arguments: [
        ("github/pull_request/closed.json", ForgeKind.github, "pull_request", "21031067 Codertocat", false),
        ("github/pull_request/synchronize.json", .github, "pull_request", "21031067 Codertocat", false),
        ("gitlab/merge_request/docs.json", .gitlab, "Merge Request Hook", "1 root", false),
        (
            "gitlab/merge_request/live-pull_request_merge.json", .gitlab, "Merge Request Hook",
            // A release that left the account's number out.
            "", true
        ),
        ("gitea/pull_request/pull_request_merged.json", .gitea, "pull_request", "6641 jcitizen", true),
        ("gitea/pull_request/pull_request_closed.json", .gitea, "pull_request", "6641 jcitizen", false),
    ])
    func `an end of a pull request names who set it and whether it was merged`(
        path: String,
        kind: ForgeKind,
        event: String,
        sender: String,
        isMerged: Bool
    ) throws {
        guard case .event(.pullRequest(let pull)) = try decode(path, kind, event) else {
            throw PayloadError(.malformed, "no event")
        }
        #expect(pull.sender.map { "\($0.id) \($0.login)" } ?? "" == sender)
        #expect(pull.isMerged == isMerged && pull.headRepositoryID != nil && !pull.isOurs)
    }

    @Test(arguments: [
        ("github/push/with-new-branch.json", ForgeKind.github, "push", "21031067 Codertocat"),
        ("gitlab/push/docs.json", .gitlab, "Push Hook", "4 jsmith"),
        ("gitea/push/push.json", .gitea, "push", "1 unknwon"),
    ])
    func `a push names who pushed`(path: String, kind: ForgeKind, event: String, sender: String) throws {
        guard case .event(.push(let push)) = try decode(path, kind, event) else {
            throw PayloadError(.malformed, "no event")
        }
        #expect(push.sender.map { "\($0.id) \($0.login)" } == sender && !push.isOurs)
    }

    private static func words(_ wish: CheckEvent.Wish) -> String {
        switch wish {
        case .again: "again"
        case .button(let press): "\(press.identifier) by \(press.senderLogin)"
        }
    }

    private static let expected: [String: String] = {
        var expected: [String: String] = [
            "github/push/with-new-branch.json": "push master",
            "github/merge_group/checks_requested.json": "group 2ffea6db15 on 380387fbc8 of main",
            "github/check_run/rerequested.json": "check again [] master",
            "github/check_run/rerequested.with-organization.json": "check again [] master",
            "github/check_run/requested_action.json":
                "check lgtm|26764 by codebytere [26764] miniak/event-process-id",
            "github/check_suite/rerequested.json": "check again [2] changes",
            "github/check_suite/rerequested.with-organization.json": "check again [2] changes",
            "gitlab/note/alt-comment-merge-request.json": "comment on 1",
            "gitlab/note/live-merge_request_comment_create.json": "comment on 1",
            "gitlab/note/live-merge_request_comment_subgroup.json": "comment on 1",
            "gitlab/note/live-review_comment_create.json": "comment on 1",
            "gitlab/note/note_merge_request.json": "comment on 1",
            "gitea/issue_comment/alt-pull-request-comment.json": "comment on 2",
            "gitea/issue_comment/pull_request_comment_created.json": "comment on 2",
            "gitea/push/alt-push.json": "push master", "gitea/push/push.json": "push master",
            "gitea/pull_request/alt-pull-request.json": "opened 2",
            "gitea/pull_request/pull_request_opened.json": "opened 1",
            "gitea/pull_request/pull_request_closed.json": "closed 1",
            "gitea/pull_request/pull_request_merged.json": "closed 1",
            "gitea/pull_request/pull_request_reopened.json": "reopened 1",
            "gitea/pull_request/pull_request_synchronized.json": "updated 1",
            "github/push/with-no-username-committer.json": "push master",
            "gitlab/push/alt-push.json": "push master", "gitlab/push/docs.json": "push master",
            "gitlab/push/live-branch_create.json": "push feature",
            "gitlab/push/live-push.json": "push master",
            "gitlab/push/live-push_merge.json": "push master",
            "gitlab/push/live-push_subgroup.json": "push master",
            "gitlab/push/push.json": "push master",
            "gitlab/system/alt-push.json": "push master", "gitlab/system/push.json": "push master",
            "gitlab/merge_request/alt-merge-request.json": "opened 1",
            "gitlab/merge_request/docs.json": "opened 1",
            "gitlab/merge_request/merge_request.json": "opened 1",
            "gitlab/merge_request/live-merge_request_subgroup.json": "opened 1",
            "gitlab/merge_request/live-pull_request_close.json": "closed 1",
            "gitlab/merge_request/live-pull_request_create.json": "opened 1",
            "gitlab/merge_request/live-pull_request_merge.json": "closed 1",
            "gitlab/merge_request/live-pull_request_reopen.json": "reopened 1",
            "gitlab/merge_request/service_merge_request.json": "updated 2",
        ]
        for (file, action) in [
            ("created", "created"), ("created.with-requester", "created"), ("deleted", "deleted loses"),
            ("new_permissions_accepted", "new_permissions_accepted"), ("suspend", "suspend loses"),
            ("unsuspend", "unsuspend"),
        ] {
            expected["github/installation/\(file).json"] = "installation \(action)"
        }
        expected["github/installation_repositories/added.json"] = "installation_repositories added"
        expected["github/installation_repositories/removed.json"] = "installation_repositories removed loses"
        for name in ["payload", "with-app_id", "with-organization"] {
            expected["github/ping/\(name).json"] = "ping"
        }
        for (file, action) in [
            ("opened", "opened"), ("opened.with-null-body", "opened"), ("opened.with-organization", "opened"),
            ("closed", "closed"), ("closed.with-organization", "closed"), ("reopened", "reopened"),
            ("reopened.with-organization", "reopened"), ("synchronize", "updated"),
            ("ready_for_review", "readyForReview"), ("ready_for_review.with-installation", "readyForReview"),
            ("ready_for_review.with-organization", "readyForReview"),
        ] {
            expected["github/pull_request/\(file).json"] = "\(action) 2"
        }
        return expected
    }()
}
