import Domain
import Forges
import Pipeline
import SourceControl
import Testing

@Suite struct MergeBaseTests {
    let box: GitSandbox
    let mirrors: GitMirrors

    init() throws {
        box = try GitSandbox()
        mirrors = try GitMirrors(settings: box.settings)
    }

    private func mergeBase(_ base: CommitID, _ head: CommitID) async throws -> CommitID? {
        try await mirrors.mergeBase(
            of: base,
            and: head,
            headReference: nil,
            in: box.repository,
            from: box.clone
        )
    }

    private var isShallow: Bool {
        get throws { try box.shell("test -s mirrors/*-history.git/shallow && echo yes || true") == "yes" }
    }

    @Test func `a near fork is found with little history`() async throws {
        let trunk = try box.line(2000, branch: "main")
        let head = try #require(try box.line(3, from: trunk[1994], branch: "topic").last)
        #expect(try await mergeBase(trunk[1999], head) == trunk[1994])
        let objects = try box.shell(
            "cd mirrors/*-history.git && git cat-file --batch-all-objects --batch-check | wc -l"
        )
        #expect(try #require(Int(objects)) < 200)
        #expect(try isShallow)
        #expect(try await mergeBase(trunk[1999], trunk[1999]) == trunk[1999])
    }

    @Test func `a far fork is found by going deeper, and is remembered`() async throws {
        let trunk = try box.line(900, branch: "main")
        let head = try #require(try box.line(400, from: trunk[99], branch: "topic").last)
        #expect(try await mergeBase(trunk[899], head) == trunk[99])
        try box.shell("mv source.git away")
        #expect(try await mergeBase(trunk[899], head) == trunk[99])
    }

    @Test func `histories without a common commit have no merge base`() async throws {
        let one = try #require(try box.line(120, branch: "main").last)
        let other = try #require(try box.line(3, branch: "orphan").last)
        #expect(try await mergeBase(one, other) == nil)
    }

    /// The short way from both tips meets at `old`, within fifty commits; the best ancestor lies on a long way, cut off at first.
    @Test func `a merge base behind the cut is preferred to a worse one before it`() async throws {
        let old = try #require(try box.line(1, branch: "main").last)
        let long = try box.line(300, from: old, branch: "long")
        let tree = try box.shell("git -C source.git rev-parse \(old.hex)^{tree}")
        let left = try #require(try box.line(100, from: long[199], branch: "left").last)
        let right = try #require(try box.line(100, from: long[199], branch: "right").last)
        let base = try box.commit(tree: tree, parents: [old, left], message: "base")
        let head = try box.commit(tree: tree, parents: [old, right], message: "head")
        #expect(try await mergeBase(base, head) == long[199])
    }

    @Test func `a shallow question after a deep one does not lose what is known`() async throws {
        let trunk = try box.line(700, branch: "main")
        let far = try #require(try box.line(2, from: trunk[9], branch: "far").last)
        #expect(try await mergeBase(trunk[699], far) == trunk[9])
        let near = try #require(try box.line(2, from: trunk[690], branch: "near").last)
        #expect(try await mergeBase(trunk[699], near) == trunk[690])
        #expect(try await mergeBase(trunk[699], far) == trunk[9])
    }

    @Test func `a commit that is gone is gone`() async throws {
        let trunk = try box.line(3, branch: "main")
        let unknown = try #require(CommitID(String(repeating: "1", count: 40)))
        #expect(await reason { _ = try await mergeBase(trunk[2], unknown) } == .commitGone)
    }
}
