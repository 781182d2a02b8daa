import Basics
import Domain
import Forges
import TestSupport
import Testing

/// The exchanges of Gitea and Forgejo, which differ where the tests say so.
@Suite struct GiteaForgeTests {
    private static let kinds: [ForgeKind] = [.gitea, .forgejo]
    private let a = String(repeating: "a", count: 40)
    private let b = String(repeating: "b", count: 40)

    private func lab(_ kind: ForgeKind, _ answers: ScriptedTransport.Answer...) throws -> ForgeLab {
        try ForgeLab(kind, answers)
    }

    @Test(arguments: kinds)
    func `every request carries the headers and the credential, apart from each other`(kind: ForgeKind)
        async throws
    {
        let lab = try lab(kind, .json(#"{"id": 5, "login": "bot"}"#))
        #expect(try await lab.forge.currentUser() == ForgeUser(id: "5", login: "bot"))
        #expect(lab.calls == ["GET /user"] && lab.forge.kind == kind)
        let request = try #require(lab.transport.requests.first)
        #expect(
            request.headers.map { "\($0.name): \($0.value)" } == [
                "accept: application/json", "user-agent: gatehouse/\(GatehouseVersion.current)",
            ]
        )
        #expect(request.bearerToken?.withBytes { $0 } == Array("canary-token".utf8))
    }

    @Test(arguments: kinds)
    func `a repository is followed by its id, also where another took its path`(kind: ForgeKind) async throws
    {
        let moved = ScriptedTransport.Answer.json(
            "",
            status: 307,
            headers: [(name: "location", value: "https://git.example.com/api/v1/repos/acme/gizmos")]
        )
        let lab = try lab(
            kind,
            moved,
            .json(#"{"id": 7, "full_name": "acme/gizmos"}"#),
            .json(#"{"id": 8, "full_name": "acme/widgets"}"#),
            .json("{}", status: 404)
        )
        #expect(try await lab.forge.current(lab.repository).path == "acme/gizmos")
        #expect(try await lab.forge.currentIfShown(lab.repository) == nil)
        #expect(try await lab.forge.repository(path: "acme/gone") == nil)
        #expect(
            lab.calls == [
                "GET /repos/acme/widgets", "GET /repos/acme/gizmos", "GET /repos/acme/widgets",
                "GET /repos/acme/gone",
            ]
        )
    }

    @Test(arguments: kinds)
    func `a pull request is read, its merge base not believed`(kind: ForgeKind) async throws {
        let repository = #"{"id": 7, "full_name": "acme/widgets"}"#
        let lab = try lab(
            kind,
            .json(
                """
                {"number": 3, "state": "open", "draft": true, "title": "T", "merge_base": "\(a)",
                 "head": {"sha": "\(a)", "ref": "x", "repo_id": 9, "repo": null},
                 "base": {"sha": "\(b)", "ref": "main", "repo": \(repository)}}
                """
            ),
            .json("{}", status: 404)
        )
        let pull = try #require(try await lab.forge.pullRequest(3, in: lab.repository))
        #expect(pull.head == commitA && pull.baseTip == commitB && pull.mergeBase == nil)
        #expect(pull.isOpen && pull.isDraft && pull.headBranch == "x" && pull.baseBranch == "main")
        #expect(try await lab.forge.pullRequest(4, in: lab.repository) == nil)
        #expect(lab.calls == ["GET /repos/acme/widgets/pulls/3", "GET /repos/acme/widgets/pulls/4"])
    }

    @Test(arguments: kinds)
    func `open pull requests are those of the repository's own branch, over all pages`(kind: ForgeKind)
        async throws
    {
        let own = #"{"number": 3, "head": {"ref": "f/#1", "repo_id": 7}}"#
        let fork = #"{"number": 4, "head": {"ref": "f/#1", "repo_id": 9}}"#
        let other = #"{"number": 5, "head": {"ref": "refs/pull/5/head", "repo_id": 7}}"#
        let next = "<https://git.example.com/api/v1/repos/acme/widgets/pulls?page=2>; rel=\"next\""
        let lab = try lab(
            kind,
            .json("[\(fork), null, \(other)]", headers: [(name: "link", value: next)]),
            .json("[\(own)]")
        )
        #expect(try await lab.forge.openPullRequests(head: "f/#1", in: lab.repository) == [3])
        let filter = kind == .forgejo ? "&head=f%2F%231" : ""
        #expect(
            lab.calls == [
                "GET /repos/acme/widgets/pulls?state=open\(filter)&limit=50",
                "GET /repos/acme/widgets/pulls?page=2",
            ]
        )
    }

    @Test(arguments: kinds)
    func `commits of tags`(kind: ForgeKind) async throws {
        let other = #"{"name": "other", "commit": {"sha": "\#(a)"}}"#
        let lab = try lab(
            kind,
            .json(
                #"{"name": "v/1", "id": "\#(String(repeating: "c", count: 40))", "commit": {"sha": "\#(a)"}}"#
            ),
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
        #expect(lab.calls.first == "GET /repos/acme/widgets/tags/v/1")
    }

    @Test(arguments: kinds)
    func `tips of branches, and names that are none`(kind: ForgeKind) async throws {
        let lab = try lab(
            kind,
            .json(#"{"name": "f/#1", "commit": {"id": "\#(a)"}}"#),
            .json("{}", status: 404),
            .json(#"{"name": "other", "commit": {"id": "\#(a)"}}"#),
            .json(#"{"name": "other", "commit": {"id": "\#(a)"}}"#),
            .json(#"{"name": "other", "commit": {"id": "\#(a)"}}"#)
        )
        #expect(try await lab.forge.tip(of: "f/#1", in: lab.repository) == commitA)
        #expect(try await lab.forge.tip(of: "gone", in: lab.repository) == nil)
        #expect(await reason { try await lab.forge.tip(of: "main", in: lab.repository) } == .unavailable)
        #expect(await reason { try await lab.forge.tip(of: "../x", in: lab.repository) } == .invalid)
        #expect(
            lab.calls.prefix(2) == [
                "GET /repos/acme/widgets/branches/f/%231", "GET /repos/acme/widgets/branches/gone",
            ]
        )
    }

    @Test(arguments: kinds)
    func `comments come in one list and are written as JSON`(kind: ForgeKind) async throws {
        let lab = try lab(
            kind,
            .json(
                #"[{"id": 1, "user": {"id": 5}, "body": "a"}, {"id": 2, "user": {"id": -1}, "body": "b"}]"#
            ),
            .json(#"{"id": 3, "user": {"id": 5}, "body": "c"}"#, status: 201),
            .json(#"{"id": 3, "user": {"id": 5}, "body": "d"}"#),
            .json("{}", status: 404),
            .response(OutboundResponse(status: 204, headers: [], body: [])),
            .json("{}", status: 404)
        )
        let forge = lab.forge
        #expect(
            try await forge.comments(onPullRequest: 1, in: lab.repository) == [
                ForgeComment(id: "1", authorID: "5", body: "a"),
                ForgeComment(id: "2", authorID: "", body: "b"),
            ]
        )
        _ = try await forge.createComment("c", onPullRequest: 1, in: lab.repository)
        _ = try await forge.updateComment("3", body: "d", onPullRequest: 1, in: lab.repository)
        #expect(try await forge.updateComment("3", body: "d", onPullRequest: 1, in: lab.repository) == nil)
        try await forge.deleteComment("3", onPullRequest: 1, in: lab.repository)
        #expect(try await forge.comment("3", onPullRequest: 1, in: lab.repository) == nil)
        #expect(
            lab.calls == [
                "GET /repos/acme/widgets/issues/1/comments", "POST /repos/acme/widgets/issues/1/comments",
                "PATCH /repos/acme/widgets/issues/comments/3", "PATCH /repos/acme/widgets/issues/comments/3",
                "DELETE /repos/acme/widgets/issues/comments/3", "GET /repos/acme/widgets/issues/comments/3",
            ]
        )
        #expect(String(decoding: lab.transport.requests[1].body ?? [], as: UTF8.self) == #"{"body":"c"}"#)
        let gone = try ForgeLab(kind, [.json("{}", status: 404)])
        #expect(
            await reason { try await gone.forge.comments(onPullRequest: 1, in: gone.repository) } == .notFound
        )
    }

    @Test(arguments: kinds)
    func `statuses are set and the newest of a context is read`(kind: ForgeKind) async throws {
        let commit = try #require(commitA)
        let list = """
            [{"context": "ci", "status": "warning"}, {"context": "gatehouse/gate", "status": "error", "description": "d"},
             {"context": "gatehouse/gate", "status": "pending"}]
            """
        let lab = try lab(
            kind,
            .json("{}", status: 201),
            .json(list),
            .json("[]")
        )
        let status = CommitStatus(
            state: .failure,
            context: "gatehouse/gate",
            description: String(repeating: "é", count: 300),
            targetURL: "https://x"
        )
        try await lab.forge.setStatus(status, on: commit, in: lab.repository)
        let body = String(decoding: lab.transport.requests[0].body ?? [], as: UTF8.self)
        let cut = String(repeating: "é", count: 254) + "…"
        #expect(
            body
                == #"{"context":"gatehouse/gate","description":"\#(cut)","state":"failure","target_url":"https://x"}"#
        )
        #expect(
            try await lab.forge.status(context: "gatehouse/gate", on: commit, in: lab.repository)
                == CommitStatus(state: .error, context: "gatehouse/gate", description: "d", targetURL: nil)
        )
        #expect(try await lab.forge.status(context: "x", on: commit, in: lab.repository) == nil)
        #expect(
            lab.calls.prefix(2) == [
                "POST /repos/acme/widgets/statuses/\(commit)",
                "GET /repos/acme/widgets/commits/\(commit)/statuses?sort=highestindex&limit=50",
            ]
        )
    }

    @Test(arguments: [
        ("none", RepositoryPermission.none), ("read", .read), ("write", .write), ("admin", .admin),
        ("owner", .admin),
    ])
    func `what an account may do is asked by name and believed of the same account`(
        word: String,
        permission: RepositoryPermission
    ) async throws {
        for kind in Self.kinds + [.github] {
            let lab = try lab(
                kind,
                .json(#"{"permission": "\#(word)", "user": {"id": 5, "login": "a b"}}"#),
                .json("{}", status: 404),
                .json(#"{"permission": "\#(word)", "user": {"id": 6, "login": "a b"}}"#)
            )
            let user = ForgeUser(id: "5", login: "a b")
            #expect(try await lab.forge.permission(of: user, in: lab.repository) == permission)
            #expect(try await lab.forge.permission(of: user, in: lab.repository) == .none)
            #expect(
                await reason { try await lab.forge.permission(of: user, in: lab.repository) } == .unavailable
            )
            #expect(lab.calls[0] == "GET /repos/acme/widgets/collaborators/a%20b/permission")
        }
    }

    @Test func `a permission that is not understood or may not be asked for is an error`() async throws {
        for kind in Self.kinds + [.github] {
            for (answer, expected) in [
                (
                    ScriptedTransport.Answer.json(#"{"permission": "god", "user": {"id": 5}}"#),
                    ForgeError.Reason.unavailable
                ),
                (.json(#"{"permission": "admin"}"#), .unavailable), (.json("{}", status: 403), .forbidden),
            ] {
                let lab = try ForgeLab(kind, ScriptedTransport { _ in answer })
                let user = ForgeUser(id: "5", login: "alice")
                #expect(
                    await reason { try await lab.forge.permission(of: user, in: lab.repository) } == expected
                )
                let nobody = ForgeUser(id: "5", login: "..")
                #expect(
                    await reason { try await lab.forge.permission(of: nobody, in: lab.repository) }
                        == .invalid
                )
            }
        }
    }

    @Test(arguments: kinds)
    func `git is told where to fetch from`(kind: ForgeKind) throws {
        let lab = try lab(kind)
        #expect(lab.forge.cloneSource(of: lab.repository).url == "https://git.example.com/acme/widgets.git")
        #expect(lab.forge.headReference(ofPullRequest: 12) == "refs/pull/12/head")
    }
}
