import Basics
import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// The requests themselves, and the answers that no fake gives.
@Suite struct PullRequestExchangeTests {
    private let a = String(repeating: "a", count: 40)
    private let b = String(repeating: "b", count: 40)
    private let c = String(repeating: "c", count: 40)
    private let branch = "gatehouse/npm/x"

    private func change(_ files: [String: [UInt8]]) throws -> BranchChange {
        BranchChange(
            branch: branch,
            baseBranch: "main",
            base: try #require(commitA),
            message: "m",
            files: files.sorted { $0.key < $1.key }.map { BranchChange.File(path: $0.key, content: $0.value) }
        )
    }

    private func bodies(_ lab: ForgeLab) -> [String] {
        lab.transport.requests.filter { $0.method != .get }.map {
            String(decoding: $0.body ?? [], as: UTF8.self)
        }
    }

    private func tree(_ entries: (path: String, mode: String)...) -> ScriptedTransport.Answer {
        let list = entries.map { #"{"path": "\#($0.path)", "mode": "\#($0.mode)", "sha": "\#(b)"}"# }
        return .json(#"{"sha": "\#(b)", "tree": [\#(list.joined(separator: ","))], "truncated": false}"#)
    }

    private func sha(_ id: String, status: Int = 201) -> ScriptedTransport.Answer {
        .json(#"{"sha": "\#(id)"}"#, status: status)
    }

    // MARK: - GitHub

    @Test func `GitHub gets blobs, a tree on the base's, a commit without author and a reference`()
        async throws
    {
        let lab = try ForgeLab(
            .github,
            [
                .json("{}", status: 404), .json(#"{"sha": "\#(a)", "tree": {"sha": "\#(b)"}}"#),
                tree(("package.json", "100755"), ("web", "040000")), tree(("a.json", "100644")), sha(c),
                sha(c),
                sha(b), .json("{}", status: 201),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let files: [String: [UInt8]] = [
            "package.json": Array("{}".utf8), "web/a.json": [0xFF], "web/b/c": [],
        ]
        #expect(
            try await writing.write(try change(files), replacing: nil, keeping: nil, in: lab.repository)
                == commitB
        )
        let git = "/repos/acme/widgets/git"
        #expect(
            lab.calls == [
                "GET \(git)/ref/heads/gatehouse/npm/x", "GET \(git)/commits/\(a)", "GET \(git)/trees/\(a)",
                "GET \(git)/trees/\(b)", "POST \(git)/blobs", "POST \(git)/trees", "POST \(git)/commits",
                "POST \(git)/refs",
            ]
        )
        let entries = [
            #"{"content":"{}","mode":"100755","path":"package.json","type":"blob"}"#,
            #"{"mode":"100644","path":"web/a.json","sha":"\#(c)","type":"blob"}"#,
            #"{"content":"","mode":"100644","path":"web/b/c","type":"blob"}"#,
        ]
        #expect(
            bodies(lab) == [
                #"{"content":"/w==","encoding":"base64"}"#,
                #"{"base_tree":"\#(b)","tree":[\#(entries.joined(separator: ","))]}"#,
                #"{"message":"m","parents":["\#(a)"],"tree":"\#(c)"}"#,
                #"{"ref":"refs/heads/gatehouse/npm/x","sha":"\#(b)"}"#,
            ]
        )
    }

    @Test func `on GitHub the tip is looked at again before it is forced`() async throws {
        func script(_ second: String) -> [ScriptedTransport.Answer] {
            let tip = #"{"ref": "refs/heads/gatehouse/npm/x", "object": {"sha": "\#(b)"}}"#
            return [
                .json(tip), .json(#"{"sha": "\#(a)", "tree": {"sha": "\#(b)"}}"#), tree(), sha(c), sha(c),
                .json(#"{"ref": "refs/heads/gatehouse/npm/x", "object": {"sha": "\#(second)"}}"#),
                .json("{}"),
            ]
        }
        let lab = try ForgeLab(.github, script(b))
        let writing = try #require(lab.forge.pullRequestWriting)
        _ = try await writing.write(
            change(["f": [0x61]]),
            replacing: commitB,
            keeping: nil,
            in: lab.repository
        )
        #expect(lab.calls.last == "PATCH /repos/acme/widgets/git/refs/heads/gatehouse/npm/x")
        #expect(bodies(lab).last == #"{"force":true,"sha":"\#(c)"}"#)

        let late = try ForgeLab(.github, script(a))
        let other = try #require(late.forge.pullRequestWriting)
        let change = try change(["f": [0x61]])
        #expect(
            await reason {
                try await other.write(change, replacing: commitB, keeping: nil, in: late.repository)
            }
                == .conflict
        )
        #expect(late.calls.last == "GET /repos/acme/widgets/git/ref/heads/gatehouse/npm/x")
    }

    @Test(arguments: [
        (422, #"{"message": "Reference already exists"}"#, ForgeError.Reason.conflict),
        (422, #"{"message": "Object does not exist"}"#, .conflict),
        (403, #"{"message": "Resource not accessible by integration"}"#, .forbidden),
        (502, "{}", .unavailable),
    ])
    func `what GitHub says to a reference is told`(
        status: Int,
        body: String,
        expected: ForgeError.Reason
    ) async throws {
        let lab = try ForgeLab(
            .github,
            [
                .json("{}", status: 404), .json(#"{"sha": "\#(a)", "tree": {"sha": "\#(b)"}}"#), tree(),
                sha(c), sha(c),
                .json(body, status: status),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let change = try change(["f": [0x61]])
        #expect(
            await reason { try await writing.write(change, replacing: nil, keeping: nil, in: lab.repository) }
                == expected
        )
        #expect(lab.calls.count == 6)
    }

    @Test func `a change that changes nothing makes no commit`() async throws {
        let lab = try ForgeLab(
            .github,
            [
                .json("{}", status: 404), .json(#"{"sha": "\#(a)", "tree": {"sha": "\#(b)"}}"#), tree(),
                sha(b),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let change = try change(["f": [0x61]])
        #expect(
            await reason { try await writing.write(change, replacing: nil, keeping: nil, in: lab.repository) }
                == .invalid
        )
        #expect(lab.calls.count == 4)
    }

    @Test func `where GitHub has no drafts an ordinary pull request is opened`() async throws {
        let refusal =
            #"{"message": "Validation Failed", "errors": [{"message": "Draft pull requests are not supported in this repository."}]}"#
        let lab = try ForgeLab(
            .github,
            [.json(refusal, status: 422), .json("[]"), .json(#"{"number": 4}"#, status: 201)]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let new = NewPullRequest(title: "T", body: "b", head: branch, base: "main", isDraft: true)
        #expect(try await writing.createPullRequest(new, in: lab.repository) == 4)
        #expect(
            bodies(lab) == [
                #"{"base":"main","body":"b","draft":true,"head":"gatehouse/npm/x","title":"T"}"#,
                #"{"base":"main","body":"b","head":"gatehouse/npm/x","title":"T"}"#,
            ]
        )
    }

    @Test func `a head that GitHub does not know yet is worth another try`() async throws {
        let refusal =
            #"{"message": "Validation Failed", "errors": [{"resource": "PullRequest", "field": "head", "code": "invalid"}]}"#
        let lab = try ForgeLab(.github, [.json(refusal, status: 422)])
        let writing = try #require(lab.forge.pullRequestWriting)
        let new = NewPullRequest(title: "T", body: "b", head: branch, base: "main", isDraft: false)
        #expect(await reason { try await writing.createPullRequest(new, in: lab.repository) } == .conflict)
    }

    @Test func `GitHub tells who closed it, and merges by itself through GraphQL`() async throws {
        let lab = try ForgeLab(
            .github,
            [
                .json(#"{"number": 3, "closed_by": {"id": 9, "login": "alice"}}"#),
                .json(#"{"number": 3, "node_id": "PR_1"}"#), .json(#"{"data": {}}"#),
                .json(#"{"number": 3, "node_id": "PR_1"}"#),
                .json(#"{"errors": [{"message": "Pull request of canary-token is in clean status"}]}"#),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let head = try #require(commitA)
        #expect(
            try await writing.closer(ofPullRequest: 3, in: lab.repository)
                == ForgeUser(id: "9", login: "alice")
        )
        func enable() async -> ForgeError? {
            await writing.enableAutoMerge(
                ofPullRequest: 3,
                at: head,
                method: .squash,
                in: lab.repository
            )
        }
        #expect(await enable() == nil)
        // Beside the version of the REST API, not below it.
        #expect(lab.transport.requests[2].url == "https://api.example.com/v3/graphql")
        #expect(bodies(lab)[0].contains(#""mergeMethod":"SQUASH""#) && bodies(lab)[0].contains(head.hex))
        #expect(await enable()?.detail == "POST /graphql: Pull request of *** is in clean status")
    }

    @Test func `a commit by a human's amending is not ours`() async throws {
        func answer(_ committer: String, login: String, author: Int) -> ScriptedTransport.Answer {
            .json(
                """
                [{"sha": "\(a)", "author": {"id": \(author), "login": "x"}, "committer": {"login": "\(login)"},
                  "parents": [{"sha": "\(b)"}], "commit": {"message": "m\\r\\n\\r\\nT: 1\\r\\n",
                  "author": {"name": "bot", "email": "b@x"}, "committer": {"name": "\(committer)", "email": "b@x"}}}]
                """
            )
        }
        let lab = try ForgeLab(
            .github,
            [
                answer("GitHub", login: "web-flow", author: 5), answer("bot", login: "bot", author: 5),
                answer("Alice", login: "alice", author: 5), answer("bot", login: "bot", author: 6),
                .json("[]"), .json("{}", status: 404),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let id = try #require(commitA)
        for expected in [true, true, false, false] {
            let commit = try #require(try await writing.commit(id, in: lab.repository))
            #expect(commit.looksOwn(user: ForgeUser(id: "5", login: "bot"), trailer: "T: 1") == expected)
        }
        #expect(try await writing.commit(id, in: lab.repository) == nil)
        #expect(try await writing.commit(id, in: lab.repository) == nil)
        #expect(lab.calls.first == "GET /repos/acme/widgets/commits?sha=\(a)&per_page=100")
    }

    // MARK: - GitLab

    @Test func `GitLab gets all files in one call, from a commit, forced only over what was seen`()
        async throws
    {
        let listing =
            #"[{"path": "package.json", "mode": "100644", "type": "blob"}, {"path": "web", "mode": "040000", "type": "tree"}]"#
        func script(_ tip: ScriptedTransport.Answer, _ end: ScriptedTransport.Answer)
            -> [ScriptedTransport.Answer]
        {
            [
                .json(listing), .json("{}", status: 404), .json(listing), .json(#"[{"id": "\#(b)"}]"#), tip,
                end,
            ]
        }
        let change = try change(["package.json": Array("{}".utf8), "new/f": [0xFF]])
        let lab = try ForgeLab(
            .gitlab,
            script(.json("{}", status: 404), .json(#"{"id": "\#(c)"}"#, status: 201))
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        _ = try await writing.write(change, replacing: nil, keeping: nil, in: lab.repository)
        let project = "/projects/7/repository"
        #expect(
            lab.calls == [
                "GET \(project)/tree?ref=\(a)&per_page=100",
                "GET \(project)/tree?ref=\(a)&path=new&per_page=100",
                "GET \(project)/tree?ref=\(a)&per_page=100",
                "GET \(project)/commits?ref_name=\(a)&path=package.json&per_page=100",
                "GET \(project)/branches/gatehouse%2Fnpm%2Fx", "POST \(project)/commits",
            ]
        )
        let actions =
            #"[{"action":"create","content":"/w==","encoding":"base64","file_path":"new/f"},"#
            + #"{"action":"update","content":"e30=","encoding":"base64","file_path":"package.json","last_commit_id":"\#(b)"}]"#
        let rest =
            #""branch":"gatehouse/npm/x","commit_message":"m""#
        #expect(bodies(lab) == [#"{"actions":\#(actions),\#(rest),"start_sha":"\#(a)"}"#])

        let tip = #"{"name": "gatehouse/npm/x", "commit": {"id": "\#(b)"}}"#
        let again = try ForgeLab(
            .gitlab,
            script(
                .json(tip),
                .json(#"{"message": "A branch called 'x' already exists."}"#, status: 400)
            )
        )
        let other = try #require(again.forge.pullRequestWriting)
        #expect(
            await reason {
                try await other.write(change, replacing: commitB, keeping: nil, in: again.repository)
            }
                == .conflict
        )
        #expect(bodies(again) == [#"{"actions":\#(actions),\#(rest),"force":true,"start_sha":"\#(a)"}"#])
    }

    @Test func `GitLab finds the numbers of accounts, and merges only while a pipeline runs`() async throws {
        let members =
            #"[{"id": 4, "username": "alice2", "state": "active"}, {"id": 5, "username": "Alice", "state": "active"}]"#
        let lab = try ForgeLab(
            .gitlab,
            [
                .json(members), .json("{}"), .json("[]"),
                .json(#"{"head_pipeline": {"status": "running"}}"#), .json("{}"),
                .json(#"{"head_pipeline": null}"#),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let head = try #require(commitA)
        #expect(await writing.request(reviewers: ["alice"], forPullRequest: 3, in: lab.repository) == nil)
        #expect(bodies(lab) == [#"{"reviewer_ids":[5]}"#])
        let nobody = await writing.assign(["bob"], toPullRequest: 3, in: lab.repository)
        #expect(nobody?.detail.contains("bob is no member") == true)
        func enable() async -> ForgeError? {
            await writing.enableAutoMerge(ofPullRequest: 3, at: head, method: .merge, in: lab.repository)
        }
        #expect(await enable() == nil)
        #expect(lab.calls.last == "PUT /projects/7/merge_requests/3/merge")
        #expect(
            bodies(lab).last
                == #"{"auto_merge":true,"merge_when_pipeline_succeeds":true,"sha":"\#(a)","should_remove_source_branch":true}"#
        )
        #expect(await enable()?.reason == .conflict)
    }

    // MARK: - Gitea and Forgejo

    private func branchAnswer(_ name: String, _ id: String) -> ScriptedTransport.Answer {
        .json(#"{"name": "\#(name)", "commit": {"id": "\#(id)"}}"#)
    }

    private func written(on parent: String) -> ScriptedTransport.Answer {
        .json(#"{"commit": {"sha": "\#(c)", "parents": [{"sha": "\#(parent)"}]}}"#, status: 201)
    }

    @Test(arguments: [(ForgeKind.gitea, "force_push"), (.forgejo, "force_overwrite_new_branch")])
    func `Gitea and Forgejo write a branch anew in one call, where they can`(
        kind: ForgeKind,
        word: String
    ) async throws {
        let lab = try ForgeLab(
            kind,
            [
                branchAnswer("main", a), branchAnswer(branch, b), tree(("f", "100644")), written(on: a),
                branchAnswer("main", b),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let change = try change(["f": [0x61], "g": [0x62]])
        let commit = try await writing.write(change, replacing: commitB, keeping: nil, in: lab.repository)
        #expect(commit.hex == c)
        let repository = "/repos/acme/widgets"
        #expect(
            lab.calls == [
                "GET \(repository)/branches/main", "GET \(repository)/branches/gatehouse/npm/x",
                "GET \(repository)/git/trees/\(a)", "POST \(repository)/contents",
            ]
        )
        let files =
            #"[{"content":"YQ==","operation":"update","path":"f","sha":"\#(b)"},{"content":"Yg==","operation":"create","path":"g"}]"#
        #expect(
            bodies(lab) == [
                #"{"branch":"main","files":\#(files),"\#(word)":true,"message":"m","new_branch":"gatehouse/npm/x"}"#
            ]
        )
        #expect(
            await reason {
                try await writing.write(change, replacing: commitB, keeping: nil, in: lab.repository)
            }
                == .conflict
        )
    }

    @Test func `a base that moves at the moment of writing is a conflict`() async throws {
        let lab = try ForgeLab(
            .gitea,
            [branchAnswer("main", a), .json("{}", status: 404), tree(), written(on: b)]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let change = try change(["f": [0x61]])
        #expect(
            await reason { try await writing.write(change, replacing: nil, keeping: nil, in: lab.repository) }
                == .conflict
        )
    }

    @Test func `a long folder of Gitea's comes in pages`() async throws {
        func page(_ name: String, isPart: Bool) -> ScriptedTransport.Answer {
            .json(
                #"{"tree": [{"path": "\#(name)", "mode": "100644", "sha": "\#(b)"}], "truncated": \#(isPart)}"#
            )
        }
        let lab = try ForgeLab(
            .gitea,
            [
                branchAnswer("main", a), .json("{}", status: 404), page("a", isPart: true),
                page("f", isPart: false), written(on: a),
            ]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        _ = try await writing.write(
            try change(["f": [0x61]]),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        #expect(bodies(lab).first?.contains(#""operation":"update""#) == true)
        #expect(lab.calls.contains("GET /repos/acme/widgets/git/trees/\(a)?page=2"))
    }

    @Test func `Gitea merges by itself only while a check is under way`() async throws {
        let lab = try ForgeLab(
            .gitea,
            [.json(#"{"state": "pending"}"#), .json("", status: 201), .json(#"{"state": "success"}"#)]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let head = try #require(commitA)
        func enable() async -> ForgeError? {
            await writing.enableAutoMerge(ofPullRequest: 3, at: head, method: .rebase, in: lab.repository)
        }
        #expect(await enable() == nil)
        #expect(
            bodies(lab) == [
                #"{"Do":"rebase","delete_branch_after_merge":true,"head_commit_id":"\#(a)","merge_when_checks_succeed":true}"#
            ]
        )
        #expect(await enable()?.reason == .conflict)
    }

    @Test func `a closed pull request of Gitea's without branch is known by its label`() async throws {
        let gone =
            #"{"number": 2, "state": "closed", "merged": false, "base": {"ref": "main"}, "head": {"repo_id": 7, "label": "gatehouse/npm/x", "ref": "refs/pull/2/head", "sha": "\#(a)"}}"#
        let other =
            #"{"number": 3, "state": "open", "base": {"ref": "main"}, "head": {"repo_id": 8, "label": "gatehouse/npm/x", "ref": "gatehouse/npm/x"}}"#
        let lab = try ForgeLab(
            .gitea,
            [.json(#"{"id": 5, "login": "bot"}"#), .json("[\(gone), \(other)]")]
        )
        let writing = try #require(lab.forge.pullRequestWriting)
        let found = try await writing.pullRequests(head: branch, in: lab.repository)
        #expect(found.map(\.number) == [2] && found.first?.state == .closed)
        #expect(lab.calls.last == "GET /repos/acme/widgets/pulls?state=all&poster=bot&limit=50")
    }

    // MARK: - All

    @Test(arguments: PullRequestWritingTests.kinds)
    func `what may fail is told and not thrown`(kind: ForgeKind) async throws {
        let lab = try ForgeLab(kind, ScriptedTransport { _ in .json("{}", status: 403) })
        let writing = try #require(lab.forge.pullRequestWriting)
        let head = try #require(commitA)
        let remarks = [
            await writing.add(labels: ["a"], toPullRequest: 1, in: lab.repository),
            await writing.request(reviewers: ["a", "org/team"], forPullRequest: 1, in: lab.repository),
            await writing.assign(["a"], toPullRequest: 1, in: lab.repository),
            await writing.enableAutoMerge(ofPullRequest: 1, at: head, method: .merge, in: lab.repository),
        ]
        #expect(remarks.allSatisfy { $0?.reason == .forbidden }, "\(remarks)")
    }
}
