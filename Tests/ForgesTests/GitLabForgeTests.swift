import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

@Suite struct GitLabForgeTests {
    private let a = String(repeating: "a", count: 40)
    private let b = String(repeating: "b", count: 40)

    private func lab(_ answers: ScriptedTransport.Answer...) throws -> ForgeLab {
        try ForgeLab(.gitlab, answers)
    }

    private func merge(_ references: String) -> String {
        """
        {"iid": 3, "state": "opened", "draft": false, "title": "T", "sha": "\(a)", "source_branch": "x",
         "target_branch": "main", "diff_refs": \(references)}
        """
    }

    @Test func `the merge base comes with the merge request, once GitLab has prepared it`() async throws {
        let lab = try lab(
            .json(merge(#"{"base_sha": "\#(b)", "head_sha": "\#(a)", "start_sha": "\#(b)"}"#)),
            .json(merge("null")),
            .json(merge(#"{"base_sha": "\#(b)", "head_sha": "\#(b)", "start_sha": "\#(b)"}"#))
        )
        for expected in [commitB, nil, nil] {
            let pull = try #require(try await lab.forge.pullRequest(3, in: lab.repository))
            #expect(pull.mergeBase == expected)
            #expect(pull.head == commitA && pull.isOpen && !pull.isDraft && pull.baseTip == nil)
        }
        #expect(lab.calls.first == "GET /projects/7/merge_requests/3")
    }

    @Test func `a thread on a line names the three commits that lines are counted in`() async throws {
        let prepared = merge(#"{"base_sha": "\#(b)", "head_sha": "\#(a)", "start_sha": "\#(b)"}"#)
        let gone = ScriptedTransport.Answer.json("{}", status: 404)
        let script: [ScriptedTransport.Answer] = [
            .json(prepared), .json(#"{"id": "d"}"#, status: 201),
            // Not prepared yet; another head; a line that the change does not hold.
            .json(merge("null")),
            .json(merge(#"{"base_sha": "\#(b)", "head_sha": "\#(b)", "start_sha": "\#(b)"}"#)),
            .json(prepared), .json(#"{"message": "400 Bad request - line_code"}"#, status: 400),
            gone, gone,
        ]
        let plain = try ForgeLab(.gitlab, [])
        #expect(plain.forge.lineComments == nil)
        let lab = try ForgeLab(.gitlab, ScriptedTransport(script), reviewComments: true)
        let surface = try #require(lab.forge.lineComments)
        var taken: [Bool] = []
        for _ in 0..<4 {
            taken.append(
                try await surface.createLineComment(
                    "b",
                    at: FileLocation(path: "a/package-lock.json", line: 12),
                    of: try #require(commitA),
                    onPullRequest: 3,
                    in: lab.repository
                )
            )
        }
        #expect(taken == [true, false, false, false])
        let sent = try JSONSerialization.jsonObject(
            with: Data(try #require(lab.transport.requests.dropFirst().first?.body))
        )
        let position = try #require((sent as? [String: Any])?["position"] as? [String: Any])
        #expect(
            position as NSDictionary == [
                "position_type": "text", "base_sha": b, "start_sha": b, "head_sha": a, "new_line": 12,
                "old_path": "a/package-lock.json", "new_path": "a/package-lock.json",
            ] as NSDictionary
        )
        try await surface.updateLineComment("5", body: "c", onPullRequest: 3, in: lab.repository)
        try await surface.deleteLineComment("5", onPullRequest: 3, in: lab.repository)
        #expect(
            lab.calls.suffix(2) == [
                "PUT /projects/7/merge_requests/3/notes/5", "DELETE /projects/7/merge_requests/3/notes/5",
            ]
        )
    }

    @Test func `repositories, branches, merge bases and open merge requests`() async throws {
        let (one, two) = (try #require(commitA), try #require(commitB))
        let own = #"{"iid": 3, "source_branch": "f/1", "source_project_id": 7}"#
        let fork = #"{"iid": 4, "source_branch": "f/1", "source_project_id": 9}"#
        let lab = try lab(
            .json(#"{"id": 7, "path_with_namespace": "acme/deep/gizmos"}"#),
            .json(#"{"name": "f/1", "commit": {"id": "\#(a)"}}"#),
            .json(#"{"id": "\#(a)"}"#),
            .json("{}", status: 404),
            .json("{}", status: 400),
            .json("[\(own), \(fork)]")
        )
        #expect(try await lab.forge.repository(lab.repository)?.path == "acme/deep/gizmos")
        #expect(try await lab.forge.tip(of: "f/1", in: lab.repository) == commitA)
        #expect(try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) == commitA)
        #expect(try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) == nil)
        #expect(
            await reason { try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) } == .notFound
        )
        #expect(try await lab.forge.openPullRequests(head: "f/1", in: lab.repository) == [3])
        #expect(
            lab.calls == [
                "GET /projects/7", "GET /projects/7/repository/branches/f%2F1",
                "GET /projects/7/repository/merge_base?refs%5B%5D=\(a)&refs%5B%5D=\(b)",
                "GET /projects/7/repository/merge_base?refs%5B%5D=\(a)&refs%5B%5D=\(b)",
                "GET /projects/7/repository/merge_base?refs%5B%5D=\(a)&refs%5B%5D=\(b)",
                "GET /projects/7/merge_requests?state=opened&source_branch=f%2F1&per_page=100",
            ]
        )
    }

    @Test func `a tag leads to its commit, annotated or not`() async throws {
        let c = String(repeating: "c", count: 40)
        let other = #"{"name": "other", "commit": {"id": "\#(a)"}}"#
        let lab = try lab(
            .json(#"{"name": "v/1", "target": "\#(c)", "commit": {"id": "\#(a)"}}"#),
            .json("{}", status: 404),
            .json(#"{"name": "file", "commit": null}"#),
            .json(other),
            .json(other),
            .json(other)
        )
        #expect(try await lab.forge.commit(ofTag: "v/1", in: lab.repository) == commitA)
        #expect(try await lab.forge.commit(ofTag: "gone", in: lab.repository) == nil)
        #expect(try await lab.forge.commit(ofTag: "file", in: lab.repository) == nil)
        #expect(
            await reason { try await lab.forge.commit(ofTag: "v2", in: lab.repository) } == .unavailable
        )
        #expect(lab.calls.first?.hasSuffix("/repository/tags/v%2F1") == true)
    }

    @Test func `notes come over all pages, without GitLab's own`() async throws {
        let lab = try lab(
            .json(
                #"[{"id": 1, "system": true, "author": {"id": 5}, "body": "s"}, {"id": 2, "author": {"id": 5}, "body": "a"}]"#,
                headers: [(name: "x-next-page", value: "2")]
            ),
            .json("[]", headers: [(name: "x-next-page", value: "")])
        )
        let notes = try await lab.forge.comments(onPullRequest: 1, in: lab.repository)
        #expect(notes == [ForgeComment(id: "2", authorID: "5", body: "a")])
        let first = "GET /projects/7/merge_requests/1/notes?order_by=created_at&sort=asc&per_page=100"
        #expect(lab.calls == [first, "\(first)&page=2"])
    }

    @Test func `notes are written and deleted by number`() async throws {
        let answer = ScriptedTransport.Answer.json(
            #"{"id": 1, "author": {"id": 5}, "body": "a"}"#,
            status: 201
        )
        let lab = try ForgeLab(.gitlab, [answer, answer, answer, .json("{}", status: 404)])
        _ = try await lab.forge.createComment("a", onPullRequest: 1, in: lab.repository)
        _ = try await lab.forge.updateComment("1", body: "b", onPullRequest: 1, in: lab.repository)
        _ = try await lab.forge.comment("1", onPullRequest: 1, in: lab.repository)
        try await lab.forge.deleteComment("1", onPullRequest: 1, in: lab.repository)
        #expect(
            lab.calls == [
                "POST /projects/7/merge_requests/1/notes", "PUT /projects/7/merge_requests/1/notes/1",
                "GET /projects/7/merge_requests/1/notes/1", "DELETE /projects/7/merge_requests/1/notes/1",
            ]
        )
    }

    @Test(arguments: [
        (CommitStatus.State.pending, "x", "pending", "x"), (.success, "x", "success", "x"),
        (.failure, "x", "failed", "x"),
        (.error, "x", "failed", "errored: x"), (.error, "errored: x", "failed", "errored: x"),
    ])
    func `verdicts become GitLab's states`(
        state: CommitStatus.State,
        description: String,
        sent: String,
        text: String
    ) async throws {
        let commit = try #require(commitA)
        let lab = try lab(
            .json("{}", status: 201),
            .json(
                #"[{"id": 2, "name": "g", "status": "\#(sent)", "description": "\#(text)"}, {"id": 1, "name": "g", "status": "success"}]"#
            )
        )
        let status = CommitStatus(
            state: state,
            context: "g",
            description: description,
            targetURL: "https://x/y"
        )
        try await lab.forge.setStatus(status, on: commit, in: lab.repository)
        let body = String(decoding: lab.transport.requests[0].body ?? [], as: UTF8.self)
        #expect(
            body == #"{"description":"\#(text)","name":"g","state":"\#(sent)","target_url":"https://x/y"}"#
        )
        #expect(try await lab.forge.status(context: "g", on: commit, in: lab.repository)?.state == state)
        #expect(
            lab.calls == [
                "POST /projects/7/statuses/\(commit)",
                "GET /projects/7/repository/commits/\(commit)/statuses?name=g&per_page=100",
            ]
        )
    }

    @Test(arguments: [("pending", nil), ("running", nil), ("success", ForgeError.Reason.conflict)])
    func `a refused transition is done when it is to what the status is already`(
        current: String,
        expected: ForgeError.Reason?
    ) async throws {
        let commit = try #require(commitA)
        let lab = try lab(
            .json(#"{"message": "Cannot transition status via :enqueue from :\#(current)"}"#, status: 400),
            .json(#"[{"id": 1, "name": "g", "status": "\#(current)"}]"#)
        )
        let status = CommitStatus(state: .pending, context: "g", description: "", targetURL: nil)
        #expect(
            await reason { try await lab.forge.setStatus(status, on: commit, in: lab.repository) } == expected
        )
    }

    @Test func `a redirect is never followed`() async throws {
        let headers = [(name: "location", value: "https://git.example.com/api/v4/projects/8")]
        let lab = try lab(.json("{}", status: 301, headers: headers))
        #expect(await reason { try await lab.forge.repository(lab.repository) } == .redirected)
    }

    @Test func `git is told where to fetch from`() throws {
        let lab = try lab()
        let source = lab.forge.cloneSource(of: lab.repository)
        #expect(source.url == "https://git.example.com/acme/widgets.git" && source.userName == "oauth2")
        #expect(lab.forge.headReference(ofPullRequest: 12) == "refs/merge-requests/12/head")
    }

    @Test(arguments: [
        (0, RepositoryPermission.none), (5, .none), (10, .read), (20, .read), (30, .write), (40, .admin),
        (50, .admin),
    ])
    func `what a member may do goes by the access level`(
        level: Int,
        permission: RepositoryPermission
    ) async throws {
        let lab = try ForgeLab(
            .gitlab,
            [
                .json(#"{"id": 5, "state": "active", "access_level": \#(level)}"#),
                .json(#"{"id": 5, "state": "blocked", "access_level": \#(level)}"#),
                .json("{}", status: 404), .json("{}", status: 403),
            ]
        )
        let user = ForgeUser(id: "5", login: "")
        #expect(try await lab.forge.permission(of: user, in: lab.repository) == permission)
        #expect(try await lab.forge.permission(of: user, in: lab.repository) == .none)
        #expect(try await lab.forge.permission(of: user, in: lab.repository) == .none)
        #expect(await reason { try await lab.forge.permission(of: user, in: lab.repository) } == .forbidden)
        #expect(lab.calls[0] == "GET /projects/7/members/all/5")
        let nobody = ForgeUser(id: "alice", login: "alice")
        #expect(await reason { try await lab.forge.permission(of: nobody, in: lab.repository) } == .invalid)
        #expect(lab.calls.count == 4)
    }

    @Test func `another account, or a level that is none, is an error`() async throws {
        for body in [
            #"{"id": 6, "state": "active", "access_level": 50}"#, #"{"id": 5, "access_level": 50}"#,
            #"{"id": 5, "state": "active"}"#,
        ] {
            let lab = try ForgeLab(.gitlab, ScriptedTransport { _ in .json(body) })
            let user = ForgeUser(id: "5", login: "alice")
            #expect(
                await reason { try await lab.forge.permission(of: user, in: lab.repository) } == .unavailable
            )
        }
    }
}
