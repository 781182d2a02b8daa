import Domain
import Forges
import Foundation
import Testing
import TestSupport

/// A change from branch to merge on each forge, with what comes in between.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct PullRequestWritingTests {
    static let kinds: [ForgeKind] = [.github, .gitlab, .gitea, .forgejo]

    private func expectClean(_ lab: WritingLab) async throws {
        #expect(try await lab.server.violations() == [])
        #expect(try await lab.server.list("_selfcheck").isEmpty)
    }

    @Test(arguments: kinds)
    func `a commit changes its files and nothing else, modes and bytes kept`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        _ = try await lab.git("chmod +x web/app/package-lock.json; git commit -qam mode; git push -q")
        let base = try await lab.base()
        let binary: [UInt8] = [0xEF, 0xBB, 0xBF, 0x0D, 0x0A, 0x00, 0xFF, 0xFE]
        let files: [String: [UInt8]] = [
            "package.json": Array("{\r\n\t\"ü\": \"\u{2028}\u{1F600}\"}".utf8),
            "web/app/package-lock.json": binary, "web/new/deep/.npmrc": Array("\n".utf8),
        ]
        let commit = try await lab.writing.write(
            lab.change(on: base, files),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        #expect(try await lab.tip() == commit)
        let listing = try await lab.git("git ls-tree -r origin/\(WritingLab.branch)")
        #expect(
            listing.split(separator: "\n").map { "\($0.prefix(6)) \($0.split(separator: "\t")[1])" } == [
                "100644 README.md", "100644 package.json", "100755 web/app/package-lock.json",
                "100644 web/new/deep/.npmrc",
            ]
        )
        let hashes = listing.split(separator: "\n").map { String($0.split(separator: " ")[2].prefix(40)) }
        for (path, place) in [
            ("package.json", 1), ("web/app/package-lock.json", 2), ("web/new/deep/.npmrc", 3),
        ] {
            let text = (files[path] ?? []).map { String(format: "\\%03o", $0) }.joined()
            let expected = try await lab.git("printf '\(text)' | git hash-object --stdin")
            #expect(hashes[place] == expected, "\(path)")
        }
        let told = try #require(try await lab.writing.commit(commit, in: lab.repository))
        #expect(told.parents == [base] && told.author.email == "bot@example.com")
        let us = try await lab.forge.currentUser()
        #expect(told.looksOwn(user: us, trailer: WritingLab.trailer))
        #expect(!told.looksOwn(user: us, trailer: "Gatehouse-Remediation: 1f2e3"))
        let theirs = try #require(try await lab.writing.commit(base, in: lab.repository))
        #expect(!theirs.looksOwn(user: us, trailer: WritingLab.trailer))
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `a pull request is opened once, found, changed, closed and opened again`(kind: ForgeKind)
        async throws
    {
        let lab = try await WritingLab(kind)
        let (writing, repository) = (lab.writing, lab.repository)
        #expect(try await writing.pullRequests(head: WritingLab.branch, in: repository).isEmpty)
        let commit = try await writing.write(
            lab.change(on: lab.base()),
            replacing: nil,
            keeping: nil,
            in: repository
        )
        let number = try await writing.createPullRequest(lab.new, in: repository)
        #expect(try await writing.createPullRequest(lab.new, in: repository) == number)
        try await writing.updatePullRequest(number, title: "Fix two", body: "other", in: repository)
        func found() async throws -> HeadPullRequest? {
            let all = try await writing.pullRequests(head: WritingLab.branch, in: repository)
            #expect(all.count == 1)
            return all.first
        }
        let open = try #require(try await found())
        #expect(open.number == number && open.state == .open && open.head == commit)
        #expect(open.title == "Fix two" && open.body == "other" && open.baseBranch == "main")
        #expect(open.authorID == (try await lab.forge.currentUser().id) && !open.isDraft)

        #expect(await writing.add(labels: ["dependencies"], toPullRequest: number, in: repository) == nil)
        // The fake knows neither members of GitLab's nor reviewers of Gitea's.
        let assigned = await writing.assign(["alice"], toPullRequest: number, in: repository)
        #expect((assigned == nil) == (kind != .gitlab), "\(String(describing: assigned))")
        let asked = await writing.request(reviewers: ["alice"], forPullRequest: number, in: repository)
        #expect((asked == nil) == (kind == .github), "\(String(describing: asked))")

        try await writing.setPullRequest(number, isOpen: false, in: repository)
        try await writing.setPullRequest(number, isOpen: false, in: repository)
        #expect(try await found()?.state == .closed)
        #expect(try await found()?.closedAt != nil)
        #expect(try await writing.closer(ofPullRequest: number, in: repository) == nil)
        try await writing.setPullRequest(number, isOpen: true, in: repository)
        #expect(try await found()?.state == .open)
        try await lab.pull(number, "merge")
        #expect(try await found()?.state == .merged)

        try await writing.deleteBranch(WritingLab.branch, at: commit, in: repository)
        try await writing.deleteBranch(WritingLab.branch, at: commit, in: repository)
        #expect(try await lab.tip() == nil)
        #expect(try await found()?.state == .merged)
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `a draft stays one`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        _ = try await lab.writing.write(
            lab.change(on: lab.base()),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        let new = NewPullRequest(
            title: "T",
            body: "b",
            head: WritingLab.branch,
            base: "main",
            isDraft: true
        )
        let number = try await lab.writing.createPullRequest(new, in: lab.repository)
        #expect(try await lab.forge.pullRequest(number, in: lab.repository)?.isDraft == true)
        try await lab.writing.updatePullRequest(number, title: "U", body: "c", in: lab.repository)
        let pull = try #require(try await lab.forge.pullRequest(number, in: lab.repository))
        #expect(pull.isDraft && pull.title.hasSuffix("U"))
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `when the base moves the branch is written anew and the pull request stays`(kind: ForgeKind)
        async throws
    {
        let lab = try await WritingLab(kind)
        let first = try await lab.writing.write(
            lab.change(on: lab.base()),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        let number = try await lab.writing.createPullRequest(lab.new, in: lab.repository)
        let base = try await lab.commit(["package.json": "{\"theirs\": 1}\n", "b.txt": "b\n"])
        let change = lab.change(on: base, ["package.json": Array("{\"theirs\": 1, \"ours\": 2}\n".utf8)])
        let second = try await lab.writing.write(
            change,
            replacing: first,
            keeping: number,
            in: lab.repository
        )
        #expect(try await lab.tip() == second)
        #expect(try await lab.writing.commit(second, in: lab.repository)?.parents == [base])
        let all = try await lab.writing.pullRequests(head: WritingLab.branch, in: lab.repository)
        #expect(all.map(\.number) == [number] && all.first?.state == .open && all.first?.head == second)
        try await lab.pull(number, "merge")
        let text = try await lab.git("cat package.json b.txt")
        #expect(text.contains("ours") && text.contains("theirs"))
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `what somebody else pushed is never written over or deleted`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        let base = try await lab.base()
        let ours = try await lab.writing.write(
            lab.change(on: base),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        let theirs = try await lab.commit(["more.txt": "x\n"], to: WritingLab.branch)
        for expected in [nil, ours, base] {
            let why = await reason {
                try await lab.writing.write(
                    lab.change(on: base),
                    replacing: expected,
                    keeping: nil,
                    in: lab.repository
                )
            }
            #expect(why == .conflict)
        }
        #expect(
            await reason {
                try await lab.writing.deleteBranch(WritingLab.branch, at: ours, in: lab.repository)
            } == .conflict
        )
        #expect(try await lab.tip() == theirs)
        let told = try #require(try await lab.writing.commit(theirs, in: lab.repository))
        #expect(!told.looksOwn(user: try await lab.forge.currentUser(), trailer: WritingLab.trailer))
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `a branch that holds nothing of its own is taken`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        let old = try await lab.base()
        try await lab.server.control(
            "ref",
            [
                "forge": lab.serverKind, "repo": "acme/widgets", "ref": "refs/heads/\(WritingLab.branch)",
                "to": old.hex, "user": "bot",
            ]
        )
        let base = try await lab.commit(["b.txt": "b\n"])
        let commit = try await lab.writing.write(
            lab.change(on: base),
            replacing: nil,
            keeping: nil,
            in: lab.repository
        )
        #expect(try await lab.tip() == commit)
        #expect(try await lab.writing.commit(commit, in: lab.repository)?.parents == [base])
        try await expectClean(lab)
    }

    @Test(arguments: kinds)
    func `a link is not written through, and no branch but ours is touched`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        _ = try await lab.git(
            "ln -s /etc/passwd link.json; git add link.json; git commit -qm link; git push -q"
        )
        let base = try await lab.base()
        let calls: [BranchChange] = [
            lab.change(on: base, ["link.json": [0x0A]]), lab.change(on: base, ["web": [0x0A]]),
            lab.change(on: base, ["README.md/x": [0x0A]]), lab.change(on: base, ["../x": [0x0A]]),
            lab.change(on: base, ["a/.GIT/config": [0x0A]]), lab.change(on: base, [:]),
            lab.change(on: base, branch: "main"), lab.change(on: base, branch: "feature"),
        ]
        for change in calls {
            let why = await reason {
                try await lab.writing.write(change, replacing: nil, keeping: nil, in: lab.repository)
            }
            #expect(why == .invalid, "\(change.branch) \(change.files.map(\.path))")
        }
        #expect(
            await reason { try await lab.writing.deleteBranch("main", at: base, in: lab.repository) }
                == .invalid
        )
        #expect(try await lab.base() == base)
        #expect(try await lab.tip() == nil)
    }

    /// Whatever write gets lost, doing it all again, looking first, ends with one commit and one pull request.
    @Test(arguments: kinds)
    func `after a lost answer at any step the same calls end the same`(kind: ForgeKind) async throws {
        let lab = try await WritingLab(kind)
        var losses = 0
        for method in ["POST", "PATCH", "PUT", "DELETE"] {
            for skip in 0..<10 {
                let branch = "gatehouse/npm/\(method.lowercased())-\(skip)"
                // First when nothing is there, then when the base has moved.
                let first = try await propose(lab, branch, losing: method, after: skip)
                let second = try await propose(lab, branch, losing: method, after: skip)
                losses += first + second
                if first + second == 0 { break }
            }
        }
        #expect(losses >= (kind == .gitlab ? 3 : 5))
        try await expectClean(lab)
    }

    /// How many attempts failed until one went through.
    private func propose(
        _ lab: WritingLab,
        _ branch: String,
        losing method: String,
        after skip: Int
    ) async throws -> Int {
        let base = try await lab.commit(["n.txt": "\(UUID())\n"])
        try await lab.server.control(
            "faults",
            [
                "kind": "lost_response", "forge": lab.serverKind, "method": method, "skip": skip, "count": 1,
            ]
        )
        var failures = 0
        while true {
            do {
                try await propose(lab, branch, base: base)
                break
            } catch {
                failures += 1
                try #require(failures < 3, "\(method) \(skip): \(error)")
            }
        }
        _ = try await HTTP.send("DELETE", "\(lab.server.origin)/_control/faults")
        let tip = try #require(try await lab.tip(branch))
        #expect(try await lab.writing.commit(tip, in: lab.repository)?.parents == [base])
        let all = try await lab.writing.pullRequests(head: branch, in: lab.repository)
        #expect(
            all.count == 1 && all.first?.state == .open && all.first?.head == tip,
            "\(method) \(skip): \(all)"
        )
        return failures
    }

    /// What a caller does that knows the branch by its name and its own commits by their trailer.
    private func propose(_ lab: WritingLab, _ branch: String, base: CommitID) async throws {
        let us = try await lab.forge.currentUser()
        let tip = try await lab.tip(branch)
        var isCurrent = false
        if let tip, let commit = try await lab.writing.commit(tip, in: lab.repository),
            commit.looksOwn(user: us, trailer: WritingLab.trailer)
        {
            isCurrent = commit.parents == [base]
        }
        let known = try await lab.writing.pullRequests(head: branch, in: lab.repository).first?.number
        if !isCurrent {
            let change = lab.change(on: base, branch: branch)
            _ = try await lab.writing.write(change, replacing: tip, keeping: known, in: lab.repository)
        }
        if known == nil {
            let new = NewPullRequest(title: "T", body: "b", head: branch, base: "main", isDraft: false)
            _ = try await lab.writing.createPullRequest(new, in: lab.repository)
        }
    }
}
