import Basics
import Domain
import Foundation
import Pipeline
import SourceControl
import Testing

@Suite struct HostileRepositoryTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    /// One commit with everything that a work tree would trip over.
    private func hostileCommit() throws -> CommitID {
        let module = String(repeating: "1", count: 40)
        let inner = try box.commit([("100755", "post-checkout", "touch \(box.canary)")])
        let folder = try box.shell("git -C source.git rev-parse \(inner.hex)^{tree}")
        return try box.commit([
            ("100644", ".gitattributes", "* filter=evil diff=evil merge=evil\n"),
            ("100644", ".gitmodules", "[submodule \"m\"]\npath = m\nurl = ext::sh -c touch% \(box.canary)\n"),
            ("040000", ".git", folder), ("040000", ".GIT", folder), ("040000", "..", folder),
            ("040000", "git~1", folder),
            ("120000", "package-lock.json", "/etc/passwd"), ("160000", "m", module),
            ("100644", "--upload-pack=touch \(box.canary.replacing("/", with: "_"))", "x"),
            ("100644", "yarn.lock", "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n"),
            ("100644", "line\nbreak\ttab", "x"), ("100644", "..\\..\\x", "x"),
        ])
    }

    private func check(_ tree: FileTree) throws {
        let kinds = Dictionary(uniqueKeysWithValues: tree.entries.map { ($0.path, $0.kind) })
        #expect(kinds["package-lock.json"] == .symbolicLink)
        #expect(kinds["m"] == .submodule)
        #expect(kinds[".git/post-checkout"] == .file && kinds["../post-checkout"] == .file)
        #expect(kinds["line\nbreak\ttab"] == .file)
        #expect(tree.bytes(at: "package-lock.json") == nil)
        #expect(tree.unread.keys.sorted() == ["m", "package-lock.json"])
        #expect(tree.bytes(at: "yarn.lock")?.starts(with: "version https://git-lfs".utf8) == true)
        #expect(tree.bytes(at: "../post-checkout") != nil)
        #expect(!FileManager.default.fileExists(atPath: box.canary))
    }

    @Test func `a hostile tree is a list of labels, and nothing runs or is written`() async throws {
        let commit = try hostileCommit()
        let before = try box.shell("find . -not -path './mirrors*' | sort")
        let mirrors = try GitMirrors(settings: box.settings)
        let tree = try await mirrors.tree(
            of: commit,
            reference: "refs/heads/main",
            in: box.repository,
            from: box.clone,
            selecting: { Set($0.entries.map(\.path)) }
        )
        try check(tree)
        let after = try box.shell("find . -not -path './mirrors*' | sort")
        #expect(after == before)
    }

    @Test func `a repository on disk runs nothing of its settings, and fetches nothing`() async throws {
        let commit = try hostileCommit()
        try box.shell(
            """
            git clone -q --bare --no-local source.git local.git && cd local.git
            printf '#!/bin/sh\\ntouch %s\\n' "$CANARY" > evil && chmod +x evil
            for h in post-checkout reference-transaction post-index-change pre-auto-gc; do cp evil hooks/$h; done
            for k in core.fsmonitor core.pager core.sshCommand core.editor core.askPass core.alternateRefsCommand diff.external \\
              filter.evil.smudge filter.evil.clean filter.evil.process diff.evil.textconv uploadpack.packObjectsHook \\
              remote.origin.uploadpack credential.helper core.gitProxy; do git config $k "$PWD/evil"; done
            git config alias.ls-tree '!touch '"$CANARY"; git config alias.rev-parse '!touch '"$CANARY"
            git config extensions.partialClone origin; git config core.repositoryformatversion 1
            git config remote.origin.url "ext::sh -c touch% $CANARY"; git config remote.origin.promisor true
            git config protocol.allow always
            git config include.path /dev/null
            """
        )
        let local = try await LocalRepository.open(path: "\(box.folder)/local.git", settings: box.settings)
        #expect(try await local.commit(of: "main") == commit)
        try check(try await local.tree(of: commit, selecting: { Set($0.entries.map(\.path)) }))
        // A missing object must not be fetched from the remote of a partial clone.
        let blob = try box.shell("cd local.git && git rev-parse main:yarn.lock")
        try box.shell(
            "cd local.git && mkdir x && mv objects/pack/*.pack x/ && rm -f objects/pack/* && for p in x/*.pack; do git -c core.hooksPath=/dev/null unpack-objects -q < $p; done && rm -f objects/\(blob.prefix(2))/\(blob.dropFirst(2)); rm -f $CANARY"
        )
        let tree = try await local.tree(of: commit, selecting: { _ in ["yarn.lock"] })
        #expect(tree.bytes(at: "yarn.lock") == nil && tree.unread["yarn.lock"] != nil)
        #expect(!FileManager.default.fileExists(atPath: box.canary))
    }

    @Test func `names that are not UTF-8, or differ in form alone, stay apart`() async throws {
        let blob = try box.shell("git -C source.git hash-object -w --stdin", input: Array("x".utf8))
        var lines: [UInt8] = []
        let names: [[UInt8]] = [
            [0x61, 0xFF], [0x61, 0xFE], Array("a\\xff".utf8), Array("\u{E9}".utf8), Array("e\u{301}".utf8),
            [0xF0, 0x9F],
        ]
        for name in names.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            lines += Array("100644 blob \(blob)\t".utf8) + name + [0]
        }
        let commit = try box.commit(tree: try box.shell("git -C source.git mktree -z", input: lines))
        let tree = try await GitMirrors(settings: box.settings).tree(
            of: commit,
            reference: nil,
            in: box.repository,
            from: box.clone,
            selecting: { Set($0.entries.map(\.path)) }
        )
        #expect(Set(tree.entries.map(\.path)).count == names.count)
        #expect(tree.entries.allSatisfy { tree.bytes(at: $0.path) == [0x78] })
    }

    @Test(arguments: [
        "--upload-pack=touch x", "--git-dir=/", "-", "main^{tree}", "no such", "main\nHEAD", "",
    ])
    func `a revision that names no commit is told so, however it looks`(_ text: String) async throws {
        _ = try hostileCommit()
        let local = try await LocalRepository.open(path: box.source, settings: box.settings)
        #expect(await reason { _ = try await local.commit(of: text) } == .commitGone)
    }
}
