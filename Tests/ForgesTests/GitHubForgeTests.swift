import Basics
import Domain
import Forges
import Testing
import TestSupport

@Suite struct GitHubForgeTests {
    private let a = String(repeating: "a", count: 40)

    private func lab(_ answers: ScriptedTransport.Answer...) throws -> ForgeLab {
        try ForgeLab(.github, answers)
    }

    @Test func `every request carries the headers and the credential, apart from each other`() async throws {
        let lab = try lab(.json(#"{"id": 5, "login": "bot"}"#), .json("{}"))
        #expect(try await lab.forge.currentUser() == ForgeUser(id: "5", login: "bot"))
        #expect(try await lab.forge.currentUser().id == "5")
        #expect(lab.calls == ["GET /user"])
        let request = try #require(lab.transport.requests.first)
        #expect(
            request.headers.map { "\($0.name): \($0.value)" } == [
                "accept: application/vnd.github+json", "x-github-api-version: 2022-11-28",
                "user-agent: gatehouse/\(GatehouseVersion.current)",
            ]
        )
        #expect(request.bearerToken?.withBytes { $0 } == Array("canary-token".utf8))
    }

    @Test func `a pull request is read, its head repository gone or not`() async throws {
        let lab = try lab(
            .json(
                """
                {"number": 3, "state": "open", "draft": true, "title": "T", "head": {"sha": "\(a)", "ref": "x", "repo": null},
                 "base": {"sha": "\(String(repeating: "b", count: 40))", "ref": "main", "repo": {"id": 7, "full_name": "acme/gizmos"}}}
                """
            )
        )
        let pull = try #require(try await lab.forge.pullRequest(3, in: lab.repository))
        #expect(lab.calls == ["GET /repos/acme/widgets/pulls/3"])
        #expect(pull.head == commitA && pull.baseTip == commitB && pull.mergeBase == nil)
        #expect(pull.isOpen && pull.isDraft && pull.headBranch == "x" && pull.baseBranch == "main")
        #expect(pull.repository.path == "acme/gizmos")
    }

    @Test func `a path that another repository took over is not ours`() async throws {
        let other = #"{"id": 8, "full_name": "acme/widgets"}"#
        let lab = try lab(
            .json(other),
            .json(
                #"{"number": 3, "state": "open", "head": {"sha": "\#(a)", "ref": "x"}, "base": {"ref": "main", "repo": \#(other)}}"#
            ),
            .json(other)
        )
        #expect(try await lab.forge.currentIfShown(lab.repository) == nil)
        #expect(await reason { try await lab.forge.pullRequest(3, in: lab.repository) } == .notFound)
        #expect(await reason { try await lab.forge.current(lab.repository) } == .notFound)
    }

    @Test(
        arguments: [
            ("https://api.example.com/v3/repositories/7", "https://api.example.com/v3/repositories/7"),
            (
                "https://API.example.com:443/v3/repos/acme/gizmos?x=1",
                "https://api.example.com/v3/repos/acme/gizmos?x=1"
            ),
            ("/v3/repositories/7", "https://api.example.com/v3/repositories/7"),
            ("https://evil.example.com/v3/repositories/7", nil),
            ("http://api.example.com/v3/repositories/7", nil),
            ("https://api.example.com:8443/v3/repositories/7", nil),
            ("https://api.example.com/repositories/7", nil),
            ("https://api.example.com/v3x/repositories/7", nil),
            ("//evil.example.com/v3/repositories/7", nil),
            ("https://api.example.com@evil.example.com/v3/x", nil),
            ("https://api.example.com/v3/../admin", nil),
            ("https://api.example.com/v3/%2E%2e/admin", nil),
            ("https://api.example.com\\@evil.example.com/v3/x", nil),
            ("https://api.example.com/v3/x\n", nil), ("https://api.example.com.evil.example.com/v3/x", nil),
            ("", nil),
            ("javascript:alert(1)", nil),
        ] as [(String, String?)]
    )
    func `a redirect is followed once, and never away`(location: String, followed: String?) async throws {
        for status in [301, 307, 308] {
            let moved = ScriptedTransport.Answer.json(
                "{}",
                status: status,
                headers: [(name: "location", value: location)]
            )
            let lab = try ForgeLab(.github, [moved, .json(#"{"id": 7, "full_name": "acme/gizmos"}"#)])
            let found = await reason {
                let found = try await lab.forge.repository(lab.repository)
                if found?.path != "acme/gizmos" { throw ForgeError(.invalid, detail: "") }
            }
            #expect(found == (followed == nil ? .redirected : nil))
            let expected =
                ["GET https://api.example.com/v3/repos/acme/widgets"] + (followed.map { ["GET \($0)"] } ?? [])
            #expect(lab.transport.calls == expected)
        }
    }

    @Test func `other redirects, second ones and those of writes are refused`() async throws {
        let headers = [(name: "location", value: "https://api.example.com/v3/repositories/7")]
        let found = try lab(.json("{}", status: 302, headers: headers))
        #expect(await reason { try await found.forge.repository(found.repository) } == .redirected)
        let twice = try lab(
            .json("{}", status: 301, headers: headers),
            .json("{}", status: 301, headers: headers)
        )
        #expect(await reason { try await twice.forge.repository(twice.repository) } == .redirected)
        let write = try lab(.json("{}", status: 307, headers: headers))
        #expect(
            await reason { try await write.forge.createComment("x", onPullRequest: 1, in: write.repository) }
                == .redirected
        )
        #expect(write.calls.count == 1)
    }

    @Test func `a tag leads to its commit, through tags that are objects`() async throws {
        let b = String(repeating: "b", count: 40)
        func target(_ type: String, _ id: String) -> String {
            #""object": {"type": "\#(type)", "sha": "\#(id)"}"#
        }
        let lab = try lab(
            .json(#"{"ref": "refs/tags/v/#1", \#(target("commit", a))}"#),
            .json(#"{"ref": "refs/tags/v2", \#(target("tag", b))}"#),
            .json("{\(target("tag", a))}"),
            .json("{\(target("commit", a))}"),
            .json("{}", status: 404),
            .json(#"{"ref": "refs/tags/file", \#(target("blob", a))}"#)
        )
        for (name, commit) in [("v/#1", commitA), ("v2", commitA), ("gone", nil), ("file", nil)] {
            #expect(try await lab.forge.commit(ofTag: name, in: lab.repository) == commit, "\(name)")
        }
        let path = "GET /repos/acme/widgets/git"
        #expect(
            lab.calls == [
                "\(path)/ref/tags/v/%231", "\(path)/ref/tags/v2", "\(path)/tags/\(b)", "\(path)/tags/\(a)",
                "\(path)/ref/tags/gone", "\(path)/ref/tags/file",
            ]
        )
        #expect(
            await reason { try await lab.forge.commit(ofTag: "../x", in: lab.repository) } == .invalid
        )
    }

    @Test func `branches, merge bases and open pull requests`() async throws {
        let own = #"{"number": 3, "head": {"ref": "f/#1", "repo": {"id": 7}}}"#
        let fork = #"{"number": 4, "head": {"ref": "f/#1", "repo": {"id": 9}}}"#
        let gone = #"{"number": 5, "head": {"ref": "f/#1", "repo": null}}"#
        let lab = try lab(
            .json(#"{"ref": "refs/heads/f/#1", "object": {"sha": "\#(a)"}}"#),
            .json("{}", status: 404),
            .json(#"{"merge_base_commit": {"sha": "\#(a)"}}"#),
            .json("{}", status: 404),
            .json("[\(own), \(fork), \(gone)]")
        )
        #expect(try await lab.forge.tip(of: "f/#1", in: lab.repository) == commitA)
        #expect(try await lab.forge.tip(of: "gone", in: lab.repository) == nil)
        let (one, two) = (try #require(commitA), try #require(commitB))
        #expect(try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) == commitA)
        #expect(try await lab.forge.mergeBase(of: one, and: two, in: lab.repository) == nil)
        #expect(try await lab.forge.openPullRequests(head: "f/#1", in: lab.repository) == [3])
        #expect(
            lab.calls == [
                "GET /repos/acme/widgets/git/ref/heads/f/%231", "GET /repos/acme/widgets/git/ref/heads/gone",
                "GET /repos/acme/widgets/compare/\(one)...\(two)?per_page=1",
                "GET /repos/acme/widgets/compare/\(one)...\(two)?per_page=1",
                "GET /repos/acme/widgets/pulls?state=open&head=acme%3Af%2F%231&per_page=100",
            ]
        )
    }

    @Test func `comments come over all pages of this forge`() async throws {
        let next =
            "<https://api.example.com/v3/repositories/7/issues/1/comments?per_page=100&page=2>; rel=\"next\""
        let links =
            "<https://api.example.com/v3/x?page=1>; rel=\"prev\", \(next), <https://api.example.com/v3/x>; rel=\"last\""
        let lab = try lab(
            .json(#"[{"id": 1, "user": {"id": 5}, "body": "a"}]"#, headers: [(name: "link", value: links)]),
            .json(#"[{"id": 2, "user": null, "body": null}]"#)
        )
        let comments = try await lab.forge.comments(onPullRequest: 1, in: lab.repository)
        #expect(
            comments == [
                ForgeComment(id: "1", authorID: "5", body: "a"),
                ForgeComment(id: "2", authorID: "", body: ""),
            ]
        )
        #expect(
            lab.calls == [
                "GET /repos/acme/widgets/issues/1/comments?per_page=100",
                "GET /repositories/7/issues/1/comments?per_page=100&page=2",
            ]
        )
    }

    @Test func `a next page elsewhere, or without end, is an error and not the end`() async throws {
        let away = [(name: "link", value: "<https://evil.example.com/v3/x>; rel=\"next\"")]
        let lab = try lab(.json("[]", headers: away))
        #expect(
            await reason { try await lab.forge.comments(onPullRequest: 1, in: lab.repository) } == .redirected
        )
        let loop = [(name: "link", value: "<https://api.example.com/v3/x>; rel=\"next\"")]
        let endless = try ForgeLab(.github, ScriptedTransport { _ in .json("[]", headers: loop) })
        #expect(
            await reason { try await endless.forge.comments(onPullRequest: 1, in: endless.repository) }
                == .invalid
        )
        #expect(endless.calls.count == 100)
    }

    @Test func `pages too large to receive are asked for again in smaller ones`() async throws {
        let lab = try lab(.failure(.tooLarge), .json(#"[{"id": 1, "user": {"id": 5}, "body": "a"}]"#))
        #expect(try await lab.forge.comments(onPullRequest: 1, in: lab.repository).count == 1)
        #expect(lab.calls.last == "GET /repos/acme/widgets/issues/1/comments?per_page=10")
    }

    @Test func `a list that is not there is an error, a comment that is gone is not`() async throws {
        let gone = ScriptedTransport.Answer.json(#"{"message": "Not Found"}"#, status: 404)
        let lab = try lab(gone, gone, gone, gone, .json("{}", status: 410), gone)
        #expect(
            await reason { try await lab.forge.comments(onPullRequest: 1, in: lab.repository) } == .notFound
        )
        #expect(try await lab.forge.comment("9", onPullRequest: 1, in: lab.repository) == nil)
        #expect(
            try await lab.forge.updateComment("9", body: "x", onPullRequest: 1, in: lab.repository) == nil
        )
        try await lab.forge.deleteComment("9", onPullRequest: 1, in: lab.repository)
        #expect(try await lab.forge.comment("9", onPullRequest: 1, in: lab.repository) == nil)
        #expect(
            await reason { try await lab.forge.createComment("x", onPullRequest: 1, in: lab.repository) }
                == .notFound
        )
        #expect(lab.calls[3] == "DELETE /repos/acme/widgets/issues/comments/9")
    }

    @Test func `comments are written as JSON`() async throws {
        let answer = ScriptedTransport.Answer.json(#"{"id": 1, "user": {"id": 5}, "body": "a"}"#, status: 201)
        let lab = try ForgeLab(
            .github,
            [answer, answer, .response(OutboundResponse(status: 204, headers: [], body: []))]
        )
        _ = try await lab.forge.createComment("a\"/\n", onPullRequest: 1, in: lab.repository)
        _ = try await lab.forge.updateComment("1", body: "b", onPullRequest: 1, in: lab.repository)
        try await lab.forge.deleteComment("1", onPullRequest: 1, in: lab.repository)
        #expect(
            lab.calls == [
                "POST /repos/acme/widgets/issues/1/comments", "PATCH /repos/acme/widgets/issues/comments/1",
                "DELETE /repos/acme/widgets/issues/comments/1",
            ]
        )
        let requests = lab.transport.requests
        #expect(String(decoding: requests[0].body ?? [], as: UTF8.self) == #"{"body":"a\"/\n"}"#)
        #expect(requests[0].headers.contains { $0.name == "content-type" && $0.value == "application/json" })
        #expect(requests[2].body == nil && !requests[2].headers.contains { $0.name == "content-type" })
    }

    @Test func `statuses are set within the limit and read back by context`() async throws {
        let commit = try #require(commitA)
        let list = """
            {"statuses": [{"context": "ci", "state": "success"},
             {"context": "Gatehouse/gate", "state": "error", "description": null, "target_url": "https://x"}]}
            """
        let lab = try lab(.json("{}", status: 201), .json(list), .json(#"{"statuses": []}"#), .json("{}"))
        let long = String(repeating: "é", count: 200)
        try await lab.forge.setStatus(
            CommitStatus(
                state: .failure,
                context: "gatehouse/gate",
                description: "a\n\(long)",
                targetURL: nil
            ),
            on: commit,
            in: lab.repository
        )
        let body = String(decoding: lab.transport.requests[0].body ?? [], as: UTF8.self)
        let cut = "a \(String(repeating: "é", count: 137))…"
        #expect(cut.count == 140)
        #expect(body == #"{"context":"gatehouse/gate","description":"\#(cut)","state":"failure"}"#)
        let status = try await lab.forge.status(context: "gatehouse/gate", on: commit, in: lab.repository)
        #expect(
            status
                == CommitStatus(
                    state: .error,
                    context: "gatehouse/gate",
                    description: "",
                    targetURL: "https://x"
                )
        )
        #expect(try await lab.forge.status(context: "gatehouse/gate", on: commit, in: lab.repository) == nil)
        #expect(
            await reason { try await lab.forge.status(context: "x", on: commit, in: lab.repository) }
                == .unavailable
        )
        #expect(
            lab.calls.prefix(2) == [
                "POST /repos/acme/widgets/statuses/\(commit)",
                "GET /repos/acme/widgets/commits/\(commit)/status?per_page=100",
            ]
        )
    }

    @Test func `what cannot be a path, branch or comment is never sent`() async throws {
        let lab = try lab()
        let climbing = RepositoryRef(forge: lab.forge.id, id: "7", path: "acme/..")
        #expect(await reason { try await lab.forge.repository(climbing) } == .invalid)
        #expect(await reason { try await lab.forge.tip(of: "../x", in: lab.repository) } == .invalid)
        #expect(
            await reason { try await lab.forge.comment("1/../2", onPullRequest: 1, in: lab.repository) }
                == .invalid
        )
        #expect(lab.calls.isEmpty)
    }

    @Test func `git is told where to fetch from`() throws {
        let lab = try lab()
        let source = lab.forge.cloneSource(of: lab.repository)
        #expect(
            source.url == "https://git.example.com/acme/widgets.git" && source.userName == "x-access-token"
        )
        #expect(lab.forge.headReference(ofPullRequest: 12) == "refs/pull/12/head")
    }
}
