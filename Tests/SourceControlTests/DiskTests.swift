import Basics
import Domain
import Foundation
import Pipeline
import SourceControl
import Testing

@Suite struct LocalRepositoryTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    @Test func `branches, the default branch and the merge base of a clone are found`() async throws {
        let trunk = try box.line(3, branch: "main")
        try box.shell(
            "git -C source.git symbolic-ref HEAD refs/heads/main && git clone -q source.git clone && mkdir clone/sub"
        )
        try box.shell("cd clone && git checkout -q -b topic HEAD~1 && git commit -q --allow-empty -m x")
        let local = try await LocalRepository.open(path: "\(box.folder)/clone/sub", settings: box.settings)
        #expect(local.gitFolder == "\(box.folder)/clone/.git")
        #expect(try await local.currentBranch() == "topic")
        #expect(try await local.defaultBranch() == "refs/remotes/origin/main")
        let (base, head) = (
            try await local.commit(of: "refs/remotes/origin/main"), try await local.commit(of: "topic")
        )
        #expect(base == trunk[2])
        #expect(try await local.mergeBase(of: base, and: head) == trunk[1])
        try box.shell(
            "cd clone && git remote remove origin && git branch -q master && git checkout -q --detach"
        )
        #expect(try await local.currentBranch() == nil)
        #expect(try await local.defaultBranch() == "refs/heads/main")
    }

    @Test func `unrelated histories have no merge base`() async throws {
        let (one, other) = (try box.line(1, branch: "main"), try box.line(1, branch: "other"))
        let local = try await LocalRepository.open(path: box.source, settings: box.settings)
        #expect(try await local.mergeBase(of: one[0], and: other[0]) == nil)
    }

    @Test func `a folder that is no repository is told so`() async throws {
        #expect(
            await reason { _ = try await LocalRepository.open(path: "/proc", settings: box.settings) }
                == .failed
        )
        #expect(
            await reason { _ = try await LocalRepository.open(path: "/absent", settings: box.settings) }
                == .failed
        )
    }
}

@Suite struct DirectoryTreeTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    private func read(_ path: String, limits: GitSettings.Limits = .init()) throws -> FileTree {
        try DirectoryTree.read(path: path, limits: limits) { Set($0.entries.map(\.path)) }
    }

    @Test func `files are read, links and installed packages are not`() throws {
        try box.shell(
            """
            mkdir -p work/a/b work/.git work/node_modules/x work/a/node_modules && cd work
            printf '{}' > package-lock.json; printf 1 > a/b/yarn.lock; : > a/empty
            echo secret > ../secret; ln -s ../secret link.json; ln -s .. up; ln -s nowhere a/dangling
            echo x > .git/config; echo x > node_modules/x/package.json; echo x > a/node_modules/package.json; mkfifo pipe
            """
        )
        let tree = try read("\(box.folder)/work")
        #expect(
            tree.entries.map(\.path) == [
                "a/b/yarn.lock", "a/dangling", "a/empty", "link.json", "package-lock.json", "up",
            ]
        )
        #expect(tree.bytes(at: "a/b/yarn.lock") == Array("1".utf8))
        #expect(tree.bytes(at: "a/empty") == [])
        #expect(tree.unread.keys.sorted() == ["a/dangling", "link.json", "up"])
    }

    @Test func `a single file is a tree of one`() throws {
        try box.shell("printf '{}' > package-lock.json")
        let tree = try read("\(box.folder)/package-lock.json")
        #expect(tree.entries.map(\.path) == ["package-lock.json"])
        #expect(tree.bytes(at: "package-lock.json") == Array("{}".utf8))
    }

    @Test func `limits hold`() throws {
        try box.shell("mkdir work && cd work && printf 123456 > a && printf 12345 > b && printf 1 > c")
        let tree = try read("\(box.folder)/work", limits: .init(maxFileBytes: 5, maxTotalBytes: 5))
        #expect(tree.bytes(at: "b")?.count == 5)
        #expect(tree.unread.keys.sorted() == ["a", "c"])
        #expect(throws: SourceControlError.self) {
            try read("\(box.folder)/work", limits: .init(treeEntries: 2))
        }
        #expect(throws: SourceControlError.self) { try read("\(box.folder)/absent") }
        #expect(throws: SourceControlError.self) { try read("/dev/null") }
    }
}
