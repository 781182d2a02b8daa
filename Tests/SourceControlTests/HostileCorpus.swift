import Basics
import Domain
import Foundation
import Pipeline
import SourceControl

/// Repositories that someone made to do harm.
enum HostileCorpus {
    static let all = names + kinds + malformed + sizes + served

    private static func name(_ text: String) -> [UInt8] { Array(text.utf8) }
    private static let link = HostileRepository.Fate.unread("a symbolic link, which is never followed")
    private static let lock = HostileRepository.Fate.bytes("{}")

    /// Each name as one file beside a lockfile: all are labels, and none leads anywhere.
    private static func files(_ names: [String]) -> HostileRepository.Outcome {
        .files(Dictionary(uniqueKeysWithValues: (names + ["package-lock.json"]).map { ($0, lock) }))
    }

    private static func tree(_ names: [String]) -> @Sendable (GitSandbox) throws -> CommitID {
        { box in
            try box.commit(raw: (names + ["package-lock.json"]).map { ("100644", name($0), "{}") })
        }
    }

    private static let leading = [
        "..", ".", "/etc/passwd", "../../outside", "a/../../b", "C:\\windows", "..\\..\\x", "~/.ssh/id",
        "a//b",
    ]
    private static let lookalikes = [
        ".git", ".GIT", ".Git", ".git ", ".git.", "git~1", "GIT~1", ".git::$INDEX_ALLOCATION", ".g\u{200C}it",
        ".gi\u{200D}t", "\u{FEFF}.git", ".gitattributes", ".gitconfig", "hooks",
    ]
    private static let controls = [
        "line\nbreak", "return\rname", "tab\tname", "bell\u{7}", "\u{1B}[31mred", "rtl\u{202E}gpj",
        "quote\"name",
        "back\\slash", "-rf", "--upload-pack=touch canary", "$(touch canary)", "`touch canary`",
        "; touch canary",
        " ", "*",
    ]

    private static let names: [HostileRepository] = [
        HostileRepository("names that lead out of a folder", files(leading), make: tree(leading)),
        HostileRepository("names that look like .git", files(lookalikes), make: tree(lookalikes)),
        HostileRepository("names with control characters and options", files(controls), make: tree(controls)),
        HostileRepository(
            "names that are not UTF-8",
            .files(["a\\xff": lock, "a\\xfe": lock, "\\xf0\\x9f": lock])
        ) { box in
            try box.commit(raw: [
                ("100644", [0x61, 0xFF], "{}"), ("100644", [0x61, 0xFE], "{}"),
                ("100644", [0xF0, 0x9F], "{}"),
            ])
        },
        HostileRepository("a name with a NUL", serverGivesUp) { box in
            try box.commit(raw: [("100644", name("package-lock.json\0.txt"), "{}")])
        },
        HostileRepository("an empty name", serverGivesUp) { box in
            try box.commit(raw: [("100644", [], "{}")])
        },
        HostileRepository("a name of 100 kB", .refused(.limit, "longer than 4096 bytes")) { box in
            try box.commit(raw: [("100644", [UInt8](repeating: 0x61, count: 100_000), "{}")])
        },
        HostileRepository(
            "a name twice, and a name that is a file and a folder",
            .files([
                "package-lock.json": .unread("more than one entry of this name"), "yarn.lock": lock,
                "yarn.lock/x": lock,
            ])
        ) { box in
            let folder = try box.object(
                "tree",
                name("100644 x\0") + GitSandbox.bytes(ofHex: try box.object("blob", name("{}")))
            )
            let two = ["{}", "{\"evil\":1}"].map {
                (mode: "100644", name: name("package-lock.json"), content: $0)
            }
            var tree: [UInt8] = []
            for entry in two + [("100644", name("yarn.lock"), "{}")] {
                let blob = GitSandbox.bytes(ofHex: try box.object("blob", name(entry.content)))
                tree += name("\(entry.mode) ") + entry.name + [0] + blob
            }
            return try box.commit(rawTree: tree + name("40000 yarn.lock\0") + GitSandbox.bytes(ofHex: folder))
        },
    ]

    private static let kinds: [HostileRepository] = [
        HostileRepository(
            "symbolic links named like lockfiles and folders",
            .files(["package-lock.json": link, "yarn.lock": link, "apps": link, "loop": link])
        ) { box in
            try box.commit([
                ("120000", "package-lock.json", "/etc/passwd"), ("120000", "yarn.lock", "../../canary"),
                ("120000", "apps", "/etc"), ("120000", "loop", "loop"),
            ])
        },
        HostileRepository(
            "a folder named like a lockfile",
            .files(["package-lock.json/package-lock.json": lock])
        ) { box in
            let inner = try box.commit([("100644", "package-lock.json", "{}")])
            let folder = try box.shell("git -C source.git rev-parse \(inner.hex)^{tree}")
            return try box.commit([("040000", "package-lock.json", folder)])
        },
        HostileRepository(
            "submodules with a hostile .gitmodules",
            .files([
                ".gitmodules": .bytes(modules), "m": .unread("a submodule, which is never fetched"),
                "package-lock.json": .unread("a submodule, which is never fetched"),
            ])
        ) { box in
            let module = String(repeating: "1", count: 40)
            return try box.commit([
                ("100644", ".gitmodules", modules), ("160000", "m", module),
                ("160000", "package-lock.json", module),
            ])
        },
        HostileRepository(
            "a Git LFS pointer in place of a lockfile, with filters that run a program",
            .files([
                "package-lock.json": .bytes(pointer), ".gitattributes": .bytes(attributes),
                ".lfsconfig": .bytes(lfs),
            ])
        ) { box in
            try box.commit([
                ("100644", "package-lock.json", pointer), ("100644", ".gitattributes", attributes),
                ("100644", ".lfsconfig", lfs),
            ])
        },
    ]

    private static let modules = """
        [submodule "m"]
        \tpath = m
        \turl = ext::sh -c touch% canary
        \tupdate = !touch canary
        [submodule "-u touch canary"]
        \tpath = -u
        \turl = http://169.254.169.254/

        """
    private static let pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n"
    private static let attributes =
        "* filter=lfs diff=evil merge=evil export-subst working-tree-encoding=UTF-16\n"
    private static let lfs = "[lfs]\n\turl = http://127.0.0.1:1/\n"

    /// Git that serves it cannot read it either; one that could is in `HostileServerTests`.
    private static let serverGivesUp = HostileRepository.Outcome.refused(
        .unavailable,
        "git-pack-objects died"
    )

    private static let malformed: [HostileRepository] = [
        HostileRepository(
            "entries out of order, with zero-padded and unknown modes",
            .files([
                "z": lock, "a": lock, "m": lock, "set-user-id": lock,
                "odd": .unread("a submodule, which is never fetched"),
            ])
        ) { box in
            try box.commit(raw: [
                ("100644", name("z"), "{}"), ("0100644", name("a"), "{}"), ("100664", name("m"), "{}"),
                ("177777", name("odd"), "{}"), ("104755", name("set-user-id"), "{}"),
            ])
        },
        HostileRepository("a mode that is no number", serverGivesUp) { box in
            try box.commit(raw: [("10x644", name("package-lock.json"), "{}")])
        },
        HostileRepository("a tree that ends in the middle of an id", serverGivesUp) { box in
            try box.commit(rawTree: name("100644 package-lock.json\0abc"))
        },
        HostileRepository("a file that is a folder by its mode", serverGivesUp) { box in
            try box.commit(raw: [("40000", name("apps"), "{}")])
        },
        HostileRepository(
            "a folder that is a file by its mode",
            .files(["package-lock.json": .unread("is missing")])
        ) { box in
            let folder = try box.object("tree", [])
            return try box.commit(
                rawTree: name("100644 package-lock.json\0") + GitSandbox.bytes(ofHex: folder)
            )
        },
        HostileRepository("a commit without a tree", .refused(.commitGone, "not our ref")) { box in
            try box.commit(header: "")
        },
        HostileRepository("a commit whose tree is a file", serverGivesUp) { box in
            try box.commit(header: "tree \(try box.object("blob", name("{}")))\n")
        },
        HostileRepository("a commit whose tree nobody has", .refused(.unavailable, "")) { box in
            try box.commit(header: "tree \(String(repeating: "1", count: 40))\n")
        },
        HostileRepository("a commit of a megabyte of parents", .files(["package-lock.json": lock])) { box in
            let inner = try box.commit([("100644", "package-lock.json", "{}")])
            let tree = try box.shell("git -C source.git rev-parse \(inner.hex)^{tree}")
            let parents = String(repeating: "parent \(inner.hex)\n", count: 20_000)
            return try box.commit(header: "tree \(tree)\n\(parents)")
        },
        HostileRepository("a commit id that is a tag: the tag's commit", .files(["package-lock.json": lock]))
        { box in
            let commit = try box.commit([("100644", "package-lock.json", "{}")])
            try box.shell("git -C source.git tag -a -m x v1 \(commit.hex)")
            return try box.identifier("refs/tags/v1")
        },
        HostileRepository("a commit id that is a tree", .refused(.failed, "no complete commit")) { box in
            _ = try box.commit([("100644", "package-lock.json", "{}")])
            return try box.identifier("main^{tree}")
        },
        HostileRepository("a commit id that is a file", .refused(.failed, "no complete commit")) { box in
            _ = try box.commit([("100644", "package-lock.json", "{}")])
            return try box.identifier("main:package-lock.json")
        },
    ]

    private static let sizes: [HostileRepository] = [
        HostileRepository("a million files and one", .refused(.limit, "limits.treeEntries")) { box in
            try box.commit(pack: .wide, 1_000_001)
        },
        HostileRepository("two hundred thousand files", .count(200_000)) { box in
            try box.commit(pack: .wide, 200_000)
        },
        HostileRepository("a thousand folders, one in the other", .files([path(1000): lock])) { box in
            try box.commit(pack: .deep, 1000)
        },
        HostileRepository(
            "ten thousand folders, one in the other",
            .refused(.limit, "longer than 4096 bytes")
        ) { box in
            try box.commit(pack: .deep, 10_000)
        },
        // The server's own git gives up on it.
        HostileRepository("a hundred thousand folders, one in the other", .refused(.unavailable, "")) { box in
            try box.commit(pack: .deep, 100_000)
        },
        HostileRepository(
            "a listing of names that would fill memory",
            .refused(.limit, "256 bytes for each"),
            limits: { $0.treeEntries = 100_000 },
            make: { try $0.commit(pack: .wordy, 200) }
        ),
        HostileRepository("a delta bomb of half a gigabyte", .refused(.limit, "too large when unpacked")) {
            box in
            try box.commit(pack: .bomb, 33)
        },
        HostileRepository("a chain of five thousand deltas", .count(5000)) { box in
            try box.commit(pack: .chain, 5000)
        },
        HostileRepository(
            "a lockfile over limits.file that packs to nearly nothing",
            .files(["package-lock.json": .unread("more than limits.file")])
        ) { box in
            try box.commit(pack: .zeros, 65)
        },
        HostileRepository(
            "a lockfile over the disk quota",
            .refused(.limit, "limits.mirrorDisk"),
            limits: { $0.mirrorBytes = 2 << 20 },
            make: { try $0.commit(pack: .noise, 6) }
        ),
    ]

    private static func path(_ depth: Int) -> String {
        String(repeating: "d/", count: depth) + "package-lock.json"
    }

    private static let served: [HostileRepository] = [
        HostileRepository(
            "hooks, a file monitor, filters and programs in the served repository's settings",
            .files(["package-lock.json": lock])
        ) { box in
            // First, because making a commit runs the hooks of the repository it is made in.
            let commit = try box.commit([("100644", "package-lock.json", "{}")])
            try box.shell(
                """
                cd source.git && printf '#!/bin/sh\\ntouch %s\\n' "$CANARY" > evil && chmod +x evil && mkdir -p hooks
                for h in post-checkout post-merge reference-transaction post-index-change pre-auto-gc fsmonitor-watchman \\
                  pre-receive update post-receive post-update; do cp evil hooks/$h; done
                for k in core.fsmonitor core.pager core.sshCommand core.editor core.askPass core.gitProxy credential.helper \\
                  uploadpack.packObjectsHook filter.lfs.smudge filter.lfs.process; do git config $k "$PWD/evil"; done
                git config protocol.allow always; git config fetch.bundleURI http://127.0.0.1:1/
                git config transfer.advertiseObjectInfo true
                """
            )
            return commit
        },
        HostileRepository(
            "objects that the served repository borrows from another",
            .files(["package-lock.json": lock])
        ) { box in
            try box.shell(
                """
                git init -q --bare other.git && mv source.git/objects/* other.git/objects/ 2>/dev/null || true
                mkdir -p source.git/objects/info source.git/objects/pack
                echo "$PWD/other.git/objects" > source.git/objects/info/alternates
                echo http://127.0.0.1:1/ > source.git/objects/info/http-alternates
                """
            )
            return try box.commit([("100644", "package-lock.json", "{}")])
        },
        HostileRepository("a lockfile that the served repository has lost", .refused(.commitGone, "")) {
            box in
            let commit = try box.commit([("100644", "package-lock.json", "{}")])
            let blob = try box.shell("git -C source.git rev-parse main:package-lock.json")
            try box.shell("rm -f source.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))")
            return commit
        },
        HostileRepository("a lockfile that is damaged on the server", .refused(.unavailable, "")) { box in
            let commit = try box.commit([
                ("100644", "package-lock.json", String(repeating: "{}", count: 5000))
            ])
            let blob = try box.shell("git -C source.git rev-parse main:package-lock.json")
            let file = "source.git/objects/\(blob.prefix(2))/\(blob.dropFirst(2))"
            try box.shell(
                "chmod u+w \(file) && printf 'garbage garbage' | dd of=\(file) conv=notrunc 2>/dev/null"
            )
            return commit
        },
        HostileRepository("references named like options", .files(["package-lock.json": lock])) { box in
            let commit = try box.commit([("100644", "package-lock.json", "{}")])
            for name in [
                "heads/--upload-pack=touch", "heads/-oProxyCommand=touch", "gatehouse/recent",
                "tags/--exec=x",
            ] {
                try box.shell("git -C source.git update-ref 'refs/\(name)' \(commit.hex)")
            }
            return commit
        },
    ]
}

extension GitSandbox {
    /// The object that a revision of the served repository names, as if it were a commit.
    func identifier(_ revision: String) throws -> CommitID {
        let id = try shell("git -C source.git rev-parse '\(revision)'")
        guard let commit = CommitID(id) else { throw ShellFailure(script: revision) }
        return commit
    }
}
