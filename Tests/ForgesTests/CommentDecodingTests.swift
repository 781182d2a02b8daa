import Domain
import Forges
import Foundation
import Testing

/// Comments, as each forge delivers them.
@Suite struct CommentDecodingTests {
    private func decode(_ kind: ForgeKind, _ body: String) throws -> DecodedWebhook {
        let event = kind == .gitlab ? "Note Hook" : "issue_comment"
        return try #require(ForgeCatalog.receiver(for: kind)).decode(
            request(["Content-Type": "application/json", "X-\(kind)-Event": event], body),
            forge: try #require(ForgeID("lab"))
        )
    }

    /// A comment on pull request 3 by account 5, of which one thing is replaced.
    private static func body(_ kind: ForgeKind, _ old: String = "", _ new: String = "") -> String {
        let text =
            switch kind {
            case .gitlab:
                """
                {"object_kind": "note", "user": {"id": 5, "username": "alice"}, "project_id": 7,
                 "project": {"id": 7, "path_with_namespace": "acme/widgets"}, "merge_request": {"iid": 3},
                 "object_attributes": {"id": 11, "author_id": 5, "note": "hello", "noteable_type": "MergeRequest",
                  "action": "create", "system": false, "created_at": "2026-01-01 00:00:00 UTC"}}
                """
            default:
                """
                {"action": "created", "is_pull": true, "issue": {"number": 3, "pull_request": {"merged": false}},
                 "comment": {"id": 11, "user": {"id": 5, "login": "alice", "type": "User"}, "body": "hello",
                  "created_at": "2026-01-01T00:00:00Z"}, "repository": {"id": 7, "full_name": "acme/widgets"}}
                """
            }
        return old.isEmpty ? text : text.replacing(old, with: new)
    }

    @Test(arguments: [ForgeKind.github, .gitlab, .gitea, .forgejo])
    func `a new comment on a pull request is an event`(kind: ForgeKind) throws {
        let decoded = try decode(kind, Self.body(kind))
        guard case .event(.comment(let event)) = decoded else {
            Issue.record("\(decoded)")
            return
        }
        #expect(event.repository.id == "7" && event.repository.path == "acme/widgets")
        #expect(event.pullRequest == 3 && event.comment == "11" && event.body == "hello")
        #expect(event.authorID == "5" && event.authorLogin == "alice")
        #expect(event.time?.timeIntervalSince1970 == 1_767_225_600)
    }

    @Test(
        arguments: [
            (ForgeKind.github, "\"created\"", "\"edited\""), (.github, "\"created\"", "\"deleted\""),
            (.github, "\"pull_request\"", "\"other\""), (.github, "\"User\"", "\"Bot\""),
            (.github, "\"body\"", "\"performed_via_github_app\": {\"id\": 1}, \"body\""),
            (.github, "{\"id\": 5, \"login\": \"alice\", \"type\": \"User\"}", "null"),
            (.gitlab, "\"create\"", "\"update\""), (.gitlab, "MergeRequest", "Issue"),
            (.gitlab, "\"system\": false", "\"system\": true"),
            (.gitlab, "\"system\": false", "\"internal\": true"),
            (.gitlab, "\"alice\"", "\"project_7_bot_1a2b\""), (.gitlab, "\"alice\"", "\"group_12_bot\""),
            (.gitea, "\"created\"", "\"edited\""), (.gitea, "\"created\"", "\"deleted\""),
            (.gitea, "\"id\": 5", "\"id\": -2"), (.forgejo, "\"id\": 5", "\"id\": -1"),
        ] as [(ForgeKind, String, String)]
    )
    func `other comments are ignored with a reason`(kind: ForgeKind, old: String, new: String) throws {
        let body = Self.body(kind, old, new)
        #expect(body != Self.body(kind))
        guard case .ignored(let reason) = try decode(kind, body) else {
            Issue.record("not ignored: \(old) \(new)")
            return
        }
        #expect(!reason.isEmpty)
    }

    @Test func `a comment on an issue of Gitea is none on a pull request`() throws {
        let body = Self.body(.gitea, "\"is_pull\": true", "\"is_pull\": false")
            .replacing("{\"merged\": false}", with: "null")
        #expect(
            try decode(.gitea, body) == .ignored(reason: "a comment on an issue, not on a pull request")
        )
    }

    @Test(arguments: ["project_alice_bot", "projects_7_bot", "project_7", "group_7_robot", "bot"])
    func `people whose names resemble those of bots are people`(login: String) throws {
        guard case .event = try decode(.gitlab, Self.body(.gitlab, "\"alice\"", "\"\(login)\"")) else {
            Issue.record("ignored: \(login)")
            return
        }
    }
}
