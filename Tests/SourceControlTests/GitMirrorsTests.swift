import Basics
import Domain
import Forges
import Foundation
import Pipeline
import SourceControl
import Testing

/// Selects every file by its name.
func named(_ names: String...) -> @Sendable (FileTree) -> Set<String> {
    { tree in Set(tree.entries.map(\.path).filter { names.contains(TreePath.name($0)) }) }
}

func reason(_ body: () async throws -> Void) async -> SourceControlError.Reason? {
    do { try await body() } catch { return (error as? SourceControlError)?.reason }
    return nil
}

@Suite struct GitMirrorsTests {
    let box: GitSandbox
    let mirrors: GitMirrors

    init() throws {
        box = try GitSandbox()
        mirrors = try GitMirrors(settings: box.settings)
    }

    private func tree(
        _ commit: CommitID,
        reference: String? = nil,
        with mirrors: GitMirrors? = nil,
        _ select: @escaping @Sendable (FileTree) -> Set<String> = named("package-lock.json")
    ) async throws -> FileTree {
        try await (mirrors ?? self.mirrors).tree(
            of: commit,
            reference: reference,
            in: box.repository,
            from: box.clone,
            selecting: select
        )
    }

    @Test func `a tree has every entry, and the contents of what was selected alone`() async throws {
        let folder = try box.commit([("100644", "package-lock.json", "{\"b\":1}")])
        let inner = try box.shell("git -C source.git rev-parse \(folder.hex)^{tree}")
        let commit = try box.commit([
            ("100644", "package-lock.json", "{}"), ("100755", "run.sh", "exit 1"), ("040000", "apps", inner),
            ("100644", "empty", ""),
        ])
        let tree = try await tree(commit, named("package-lock.json", "empty"))
        #expect(
            tree.entries.map(\.path) == ["apps/package-lock.json", "empty", "package-lock.json", "run.sh"]
        )
        #expect(tree.bytes(at: "package-lock.json") == Array("{}".utf8))
        #expect(tree.bytes(at: "apps/package-lock.json") == Array("{\"b\":1}".utf8))
        #expect(tree.bytes(at: "empty") == [])
        #expect(tree.bytes(at: "run.sh") == nil)
        #expect(tree.unread.isEmpty)
        let packs = try box.shell(
            "cd mirrors/*-trees.git && git cat-file --batch-all-objects --batch-check='%(objecttype)'"
        )
        #expect(packs.split(separator: "\n").count { $0 == "blob" } == 3, "run.sh was never fetched")
    }

    @Test func `a commit without files is an empty tree`() async throws {
        let commit = try box.commit([])
        #expect(try await tree(commit).entries.isEmpty)
    }

    @Test func `a second commit brings what changed, and the first stays readable`() async throws {
        let first = try box.commit([("100644", "package-lock.json", "1"), ("100644", "same", "x")])
        let second = try box.commit(
            [("100644", "package-lock.json", "2"), ("100644", "same", "x")],
            parents: [first]
        )
        for (commit, text) in [(first, "1"), (second, "2"), (first, "1")] {
            #expect(try await tree(commit).bytes(at: "package-lock.json") == Array(text.utf8))
        }
        let third = try box.commit(
            [("100644", "package-lock.json", "1"), ("100644", "same", "y")],
            parents: [second]
        )
        #expect(
            try await tree(third, named("same", "package-lock.json")).bytes(at: "same") == Array("y".utf8)
        )
    }

    @Test func `a blob that an earlier commit had, unread, is fetched when a later one asks for it`()
        async throws
    {
        let first = try box.commit([("100644", "package-lock.json", "1"), ("100644", "other", "x")])
        _ = try await tree(first)
        let second = try box.commit([
            ("100644", "package-lock.json", "1"), ("100644", "other", "x"), ("100644", "z", ""),
        ])
        #expect(try await tree(second, named("other")).bytes(at: "other") == Array("x".utf8))
    }

    @Test func `what is in the mirror is read when the forge is gone`() async throws {
        let commit = try box.commit([("100644", "package-lock.json", "1"), ("100644", "other", "x")])
        _ = try await tree(commit)
        try FileManager.default.moveItem(atPath: box.source, toPath: "\(box.folder)/away")
        #expect(try await tree(commit).bytes(at: "package-lock.json") == Array("1".utf8))
        #expect(await reason { _ = try await tree(commit, named("other")) } == .refused)
    }

    @Test func `a commit that the server does not have is gone`() async throws {
        _ = try box.commit([("100644", "package-lock.json", "1")])
        let unknown = try #require(CommitID(String(repeating: "1", count: 40)))
        #expect(await reason { _ = try await tree(unknown) } == .commitGone)
        #expect(await reason { _ = try await tree(unknown, reference: "refs/heads/main") } == .commitGone)
        #expect(await reason { _ = try await tree(unknown, reference: "refs/heads/absent") } == .commitGone)
        #expect(
            await reason { _ = try await tree(unknown, reference: "--upload-pack=touch \(box.canary)") }
                == .commitGone
        )
        #expect(!FileManager.default.fileExists(atPath: box.canary))
    }

    @Test(arguments: [
        "--upload-pack=touch canary", "-oProxyCommand=touch", "--exec=touch", "-", "", "@", "HEAD",
        "+refs/heads/main",
        "refs/heads/main:refs/heads/evil", "refs/heads/a..b", "refs/heads/../../config", "refs/heads/@{-1}",
        "refs/heads/a@{1}", "refs/heads/main^{tree}", "refs/heads/*", "refs/heads/x.lock", "refs/heads/.x",
        "refs/heads//x",
        "refs/heads/x/", "refs/heads/x.", "refs/heads/a b", "refs/heads/a\nb", "refs/heads/a\0b",
        "refs/heads/-oProxyCommand=x",
        "refs/heads/--upload-pack=x", "refs/heads/$(touch canary)", "refs/heads/\u{202E}x",
        "refs/heads/" + String(repeating: "a", count: 2000),
    ])
    func `a reference is a name on the server and nothing else`(reference: String) async throws {
        _ = try box.commit([("100644", "package-lock.json", "1")])
        let unknown = try #require(CommitID(String(repeating: "1", count: 40)))
        #expect(await reason { _ = try await tree(unknown, reference: reference) } == .commitGone)
        #expect(try box.shell("find mirrors -path '*.git/refs/*' -type f") == "")
        #expect(!FileManager.default.fileExists(atPath: box.canary))
    }

    @Test func `a server that refuses ids is asked by reference, and the id must match`() async throws {
        let old = try box.commit([("100644", "package-lock.json", "1")])
        let commit = try box.commit([("100644", "package-lock.json", "2")], parents: [old])
        // Stands for a server that knows references alone.
        try box.shell(
            """
            cat > fake-git <<'END'
            #!/bin/bash
            for word; do case $word in +\(commit.hex):*|+\(old.hex):*)
              echo 'error: Server does not allow request for unadvertised object' >&2; exit 1;; esac; done
            exec git "$@"
            END
            chmod +x fake-git
            """
        )
        var settings = box.settings
        settings.executable = "\(box.folder)/fake-git"
        let mirrors = try GitMirrors(settings: settings)
        let tree = try await tree(commit, reference: "refs/heads/main", with: mirrors)
        #expect(tree.bytes(at: "package-lock.json") == Array("2".utf8))
        #expect(
            await reason { _ = try await self.tree(old, reference: "refs/heads/main", with: mirrors) }
                == .commitGone
        )
    }

    @Test func `a file over the limit is unread with the reason, and the total is limited too`() async throws
    {
        let commit = try box.commit([
            ("100644", "a", String(repeating: "a", count: 10)),
            ("100644", "b", String(repeating: "b", count: 11)),
            ("100644", "c", String(repeating: "c", count: 10)),
            ("100644", "d", String(repeating: "d", count: 9)),
        ])
        var settings = box.settings
        settings.limits.maxFileBytes = 10
        settings.limits.maxTotalBytes = 19
        let tree = try await tree(commit, with: GitMirrors(settings: settings), named("a", "b", "c", "d"))
        #expect(tree.bytes(at: "a")?.count == 10)
        #expect(tree.bytes(at: "d")?.count == 9)
        #expect(tree.unread.keys.sorted() == ["b", "c"])
        #expect(tree.unread["b"]?.contains("limits.file (") == true)
        #expect(tree.unread["c"]?.contains("(limits.files)") == true)
    }

    @Test func `what is fetched of one commit is limited, and nothing stays of what was too much`()
        async throws
    {
        let noise = (0..<20_000).map { _ in String(UInt64.random(in: 0 ... .max), radix: 36) }.joined()
        let commit = try box.commit([
            ("100644", "a", String(noise.prefix(120_000))), ("100644", "b", String(noise.suffix(120_000))),
        ])
        var settings = box.settings
        settings.limits.maxTotalBytes = 1_000
        let bounded = try GitMirrors(settings: settings)
        do {
            _ = try await tree(commit, with: bounded, named("a", "b"))
            Issue.record("more than the limit was fetched")
        } catch let error as SourceControlError {
            #expect(error.reason == .limit && error.detail.contains("(limits.files)"), "\(error)")
        }
        #expect(try box.shell("ls mirrors/*-trees.git/objects/pack/*.pack | wc -l") == "1")
        // There is room for one of them, packed, and a later round has what the first one left.
        settings.limits.maxTotalBytes = 40_000
        let rounds = try GitMirrors(settings: settings)
        let later = await reason {
            _ = try await self.tree(commit, with: rounds) { tree in
                named(tree.unread["a"] == nil ? "a" : "b")(tree)
            }
        }
        #expect(later == .limit)
        #expect(try box.shell("ls mirrors/*-trees.git/objects/pack/*.pack | wc -l") == "2")
        #expect(try await tree(commit, named("a", "b")).unread.isEmpty)
    }

    @Test func `too many files and folders are a limit, not a long wait`() async throws {
        var settings = box.settings
        settings.limits.treeEntries = 1000
        // 16 levels of 16 references to the same folder: more folders than anyone can list, and not one file.
        var tree = try box.shell("git -C source.git mktree </dev/null")
        for _ in 0..<16 {
            let lines = (0..<16).map { "040000 tree \(tree)\t\($0)\n" }.joined()
            tree = try box.shell("git -C source.git mktree", input: Array(lines.utf8))
        }
        let commit = try box.commit(tree: tree)
        let bounded = try GitMirrors(settings: settings)
        #expect(await reason { _ = try await self.tree(commit, with: bounded) } == .limit)
    }

    @Test func `a full disk quota is a limit`() async throws {
        let commit = try box.commit([("100644", "package-lock.json", "1")])
        _ = try await tree(commit)
        let next = try box.commit([("100644", "package-lock.json", "2")])
        var settings = box.settings
        settings.limits.mirrorBytes = 10
        let bounded = try GitMirrors(settings: settings)
        #expect(await reason { _ = try await tree(next, with: bounded) } == .limit)
    }

    @Test func `a mirror of too many packs starts anew`() async throws {
        var settings = box.settings
        settings.limits.mirrorPacks = 2
        let bounded = try GitMirrors(settings: settings)
        for number in 0..<4 {
            let commit = try box.commit([("100644", "package-lock.json", "\(number)")])
            #expect(
                try await tree(commit, with: bounded).bytes(at: "package-lock.json")
                    == Array("\(number)".utf8)
            )
        }
        #expect(try box.shell("ls mirrors/*-trees.git/objects/pack/*.pack | wc -l") == "4")
    }

    @Test func `what a killed git left behind is removed`() async throws {
        let commit = try box.commit([("100644", "package-lock.json", "1")])
        _ = try await tree(commit)
        try box.shell(
            "cd mirrors/*-trees.git && touch shallow.lock config.lock packed-refs.lock HEAD.lock refs/gatehouse/recent.lock "
                + "objects/pack/tmp_pack_x1"
        )
        let next = try box.commit([("100644", "package-lock.json", "2")])
        #expect(try await tree(next).bytes(at: "package-lock.json") == Array("2".utf8))
        #expect(try box.shell("find mirrors -name '*.lock' -o -name 'tmp_*'") == "")
    }

    @Test func `a damaged mirror is made again`() async throws {
        let commit = try box.commit([("100644", "package-lock.json", "1")])
        _ = try await tree(commit)
        try box.shell("cd mirrors/*-trees.git && for f in objects/pack/*.pack; do chmod u+w $f; : > $f; done")
        #expect(try await tree(commit).bytes(at: "package-lock.json") == Array("1".utf8))
    }

    @Test func `two repositories have nothing of each other, whatever their ids`() async throws {
        let commit = try box.commit([("100644", "package-lock.json", "1")])
        _ = try await tree(commit)
        let other = RepositoryRef(forge: box.repository.forge, id: "../1", path: "acme/widgets")
        let nowhere = CloneSource(url: "file://\(box.folder)/nowhere.git", userName: "", token: nil)
        let failure = await reason {
            _ = try await mirrors.tree(of: commit, reference: nil, in: other, from: nowhere) { _ in [] }
        }
        #expect(failure == .refused)
        #expect(try box.shell("ls mirrors | grep -c trees.git") == "2")
        #expect(try box.shell("stat -c %a mirrors mirrors/*.git | sort -u") == "700")
    }

    @Test func `parallel scans of one repository all succeed`() async throws {
        let commits = try (0..<8).map { try box.commit([("100644", "package-lock.json", "\($0)")]) }
        try await withThrowingTaskGroup(of: (Int, FileTree).self) { group in
            for (number, commit) in commits.enumerated() {
                group.addTask { (number, try await tree(commit)) }
            }
            for try await (number, tree) in group {
                #expect(tree.bytes(at: "package-lock.json") == Array("\(number)".utf8))
            }
        }
    }

    @Test func `a repository of SHA-256 ids is read too`() async throws {
        try box.shell("rm -rf source.git && git init -q --bare --object-format=sha256 source.git")
        let commit = try box.commit([("100644", "package-lock.json", "1")])
        #expect(commit.hex.count == 64)
        #expect(try await tree(commit).bytes(at: "package-lock.json") == Array("1".utf8))
    }

    @Test(arguments: [
        "ext::sh -c touch% /tmp/x", "ssh://git@example.com/a.git", "git://example.com/a.git",
        "http://example.com/a.git",
        "https://user:secret@example.com/a.git", "-uhttps://example.com", "https://example.com/a.git\n",
        "https:///a.git",
        "https://-oProxyCommand=x/a", "file://host/a", "https://example.com:0/a", "https://example.com/a?b",
        "/etc",
    ])
    func `an address git must not be given is refused`(_ url: String) async throws {
        let commit = try #require(CommitID(String(repeating: "1", count: 40)))
        let source = CloneSource(url: url, userName: "u", token: nil)
        let failure = await reason {
            _ = try await mirrors.tree(of: commit, reference: nil, in: box.repository, from: source) { _ in []
            }
        }
        #expect(failure == .failed)
    }

    @Test(arguments: [
        "127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0x7f.1", "169.254.169.254", "2130706433",
        "127.1", "0177.0.0.1", "017700000001", "0x7f000001", "0", "0.0.0.0", "2852039166",
        "0251.0376.0251.0376",
        "[::]", "[::127.0.0.1]", "[::ffff:7f00:1]", "[::ffff:169.254.169.254]", "[::ffff:a9fe:a9fe]",
        "[64:ff9b::a9fe:a9fe]", "[2002:7f00:1::]", "[fd00::1]", "[fe80::1]", "10.0.0.1", "100.64.0.1",
        "172.16.0.1",
        "192.168.0.1", "224.0.0.1", "255.255.255.255", "LOCALHOST",
    ])
    func `a private address is refused unless its host is configured`(_ host: String) async throws {
        let commit = try #require(CommitID(String(repeating: "1", count: 40)))
        let source = CloneSource(url: "https://\(host):1/a.git", userName: "u", token: nil)
        let failure = await reason {
            _ = try await mirrors.tree(of: commit, reference: nil, in: box.repository, from: source) { _ in []
            }
        }
        #expect(failure == .refused)
    }

    @Test func `a branch, a tag and the default branch are looked up on the server`() async throws {
        let trunk = try box.line(3, branch: "main")
        try box.shell(
            "cd source.git && git symbolic-ref HEAD refs/heads/main && git tag -a -m x v1 main~1 && git update-ref refs/heads/x/v1 main~2"
        )
        for (name, expected) in [
            (nil, trunk[2]), ("main", trunk[2]), ("v1", trunk[1]), ("refs/tags/v1", trunk[1]),
        ] {
            #expect(try await mirrors.commit(of: name, in: box.repository, from: box.clone) == expected)
        }
        for name in ["absent", "*", "--upload-pack=x", ""] {
            let failure = await reason {
                _ = try await mirrors.commit(of: name, in: box.repository, from: box.clone)
            }
            #expect(failure == .commitGone)
        }
    }

    @Test func `a git that is missing or too old is told as such`() async throws {
        let commit = try #require(CommitID(String(repeating: "1", count: 40)))
        try box.shell("printf '#!/bin/sh\\necho git version 2.38.9\\n' > old-git; chmod +x old-git")
        for (executable, expected) in [("old-git", "2.39"), ("no-git", "install git")] {
            var settings = box.settings
            settings.executable = "\(box.folder)/\(executable)"
            do {
                _ = try await tree(commit, with: GitMirrors(settings: settings))
                Issue.record("it must fail")
            } catch let error as SourceControlError {
                #expect(error.reason == .failed && error.detail.contains(expected), "\(error.detail)")
            }
        }
    }
}
