import Domain
import Foundation
import Pipeline
import SourceControl
import Testing

/// Folders and files of a commit, as people look at them, over a real repository.
@Suite struct CommitBrowserTests {
    private static let long = [UInt8](repeating: 0x61, count: 3 << 20)

    let box: GitSandbox
    let mirrors: GitMirrors

    init() throws {
        box = try GitSandbox()
        mirrors = try GitMirrors(settings: box.settings)
    }

    private struct Entry {
        let mode: String
        let name: [UInt8]
        let object: String

        init(_ mode: String, _ name: String, _ object: String) {
            self.init(mode, Array(name.utf8), object)
        }

        init(_ mode: String, _ name: [UInt8], _ object: String) {
            self.mode = mode
            self.name = name
            self.object = object
        }
    }

    private func blob(_ bytes: [UInt8]) throws -> String {
        try box.shell("git -C source.git hash-object -w --stdin", input: bytes)
    }

    private func blob(_ text: String) throws -> String { try blob(Array(text.utf8)) }

    private func tree(_ entries: [Entry]) throws -> String {
        var input: [UInt8] = []
        for entry in entries {
            let type = entry.mode == "040000" ? "tree" : entry.mode == "160000" ? "commit" : "blob"
            input += Array("\(entry.mode) \(type) \(entry.object)\t".utf8) + entry.name + [0]
        }
        return try box.shell("git -C source.git mktree -z --missing", input: input)
    }

    /// A commit with one of everything.
    private func sample() throws -> CommitID {
        let first = try box.commit([("100644", "package-lock.json", "{}")])
        let inner = try tree([Entry("100644", "x", try blob("inner"))])
        let odd = try tree([Entry("100644", [0xE9], try blob("latin"))])
        return try box.commit(
            tree: try tree([
                Entry("100644", "a-b", try blob("a-b")), Entry("040000", "a", inner),
                Entry("040000", "a-", inner),
                Entry("120000", "link", try blob("/etc/passwd")), Entry("120000", "up", try blob("a")),
                // Of this very repository, so that git would find it.
                Entry("160000", "sub", first.hex),
                Entry("100644", "binary", try blob([0x89, 0, 0xFF])),
                Entry("100644", "long", try blob(Self.long)), Entry("100644", "empty", try blob("")),
                Entry("100644", [0xFF, 0x2E], try blob("bytes")), Entry("040000", [0xFE], odd),
                Entry("100644", "new\nline", try blob("newline")), Entry("100644", "-x", try blob("option")),
                Entry("040000", ":(glob)*", inner), Entry("100644", "package-lock.json", try blob("{}")),
                // The same letter, composed and not.
                Entry("100644", "e\u{301}", try blob("two")), Entry("100644", "\u{E9}", try blob("one")),
            ])
        )
    }

    private func place(_ commit: CommitID, reference: String? = nil) -> CommitPlace {
        CommitPlace(commit: commit, reference: reference, repository: box.repository) {
            [clone = box.clone] in clone
        }
    }

    private func folder(_ path: String, _ commit: CommitID, skipping: Int = 0, limit: Int = 500)
        async throws -> Result<SourceFolder, SourceRefusal>
    {
        try await mirrors.folder(
            try SourcePath(path),
            of: place(commit),
            skipping: skipping,
            limit: limit
        )
    }

    private func file(_ path: String, _ commit: CommitID, limit: Int = .max)
        async throws -> Result<SourceFile, SourceRefusal>
    {
        try await mirrors.file(try SourcePath(path), of: place(commit), limit: limit)
    }

    private func text(_ path: String, _ commit: CommitID) async throws -> String {
        String(decoding: try await file(path, commit).get().bytes, as: UTF8.self)
    }

    @Test func `a folder has its folders first, then the rest, each by the bytes of its name`() async throws {
        let commit = try sample()
        let root = try await folder("", commit).get()
        let names = [
            ":(glob)*", "a", "a-", "\\xfe", "-x", "a-b", "binary", "empty", "e\u{301}", "link", "long",
            "new\nline",
            "package-lock.json", "sub", "up", "\\xc3\\xa9", "\\xff.",
        ]
        #expect(Set(root.entries.map(\.name)) == Set(names) && root.total == names.count)
        #expect(root.entries.prefix(4).map(\.name) == [":(glob)*", "a", "a-", "\\xfe"])
        #expect(root.entries.prefix(4).allSatisfy { $0.kind == .folder && $0.size == 0 })
        #expect(root.entries.dropFirst(4).prefix(2).map(\.name) == ["-x", "a-b"])
        #expect(root.entries.last?.name == "\\xff.")
        let kinds = Dictionary(root.entries.map { ($0.name, $0.kind) }, uniquingKeysWith: { $1 })
        #expect(kinds["link"] == .symbolicLink && kinds["sub"] == .submodule && kinds["long"] == .file)
        var paged: [SourceEntry] = []
        for start in stride(from: 0, to: 20, by: 3) {
            let part = try await folder("", commit, skipping: start, limit: 3).get()
            #expect(part.total == names.count)
            paged += part.entries
        }
        #expect(paged == root.entries)
        #expect(try await folder("a", commit).get().entries.map(\.name) == ["x"])
    }

    @Test func `sizes are known of what is here, and nothing is fetched for the others`() async throws {
        let commit = try sample()
        func sizes() async throws -> [String: Int?] {
            let entries = try await folder("", commit).get().entries
            return Dictionary(entries.map { ($0.name, $0.size) }, uniquingKeysWith: { $1 })
        }
        #expect(try await sizes()["long"] == .some(nil))
        #expect(try await file("long", commit).get().size == Self.long.count)
        let after = try await sizes()
        #expect(after["long"] == Self.long.count && after["binary"] == .some(nil) && after["sub"] == 0)
        // Now nothing more is needed.
        try FileManager.default.moveItem(atPath: box.source, toPath: "\(box.folder)/away")
        #expect(try await file("long", commit).get().bytes == Self.long)
        #expect(try await folder("a", commit).get().total == 1)
        #expect(await reason { _ = try await file("binary", commit) } == .refused)
    }

    @Test func `a file is its bytes, under whatever name`() async throws {
        let commit = try sample()
        #expect(try await file("binary", commit).get().bytes == [0x89, 0, 0xFF])
        #expect(try await file("empty", commit).get() == SourceFile(bytes: [], size: 0))
        let cut = try await file("long", commit, limit: 10).get()
        #expect(cut == SourceFile(bytes: Array(Self.long.prefix(10)), size: Self.long.count))
        let texts = [
            ("a/x", "inner"), ("-x", "option"), (":(glob)*/x", "inner"), ("new\nline", "newline"),
            ("\\xff.", "bytes"), ("\\xfe/\\xe9", "latin"), ("e\u{301}", "two"), ("\\xc3\\xa9", "one"),
        ]
        for (path, expected) in texts {
            #expect(try await text(path, commit) == expected, "\(path.debugDescription)")
        }
    }

    @Test func `links and submodules are neither followed nor shown`() async throws {
        let commit = try sample()
        _ = try await folder("", commit).get()
        for path in ["link", "link/x", "up", "up/x", "sub", "sub/package-lock.json", "binary/x"] {
            let (asFolder, asFile) = (try await folder(path, commit), try await file(path, commit))
            for refusal in [asFolder.map { _ in () }, asFile.map { _ in () }] {
                guard case .failure(.path) = refusal else {
                    Issue.record("\(path): \(refusal)")
                    continue
                }
            }
        }
        for path in ["", "a"] {
            guard case .failure(.path) = try await file(path, commit) else {
                Issue.record("\(path) is a folder")
                continue
            }
        }
        guard case .failure(.path) = try await folder("long", commit) else {
            Issue.record("a file is no folder")
            return
        }
    }

    @Test func `a path is looked for as it is`() async throws {
        let commit = try sample()
        let absent = [
            "none", "a/none", "A", ".git", ".git/config", "-", "--help", "--output=canary", ":", ":(glob)",
            "*", "a*", "[a]", "HEAD", "HEAD:a", "a:x", "x@{1}", "a^{tree}", "%61", "\\xff", "$(touch canary)",
            "\u{E9}/x", "a\u{0301}", " a", "a ",
        ]
        for path in absent {
            #expect(try await folder(path, commit) == .failure(.absent), "\(path)")
            #expect(try await file(path, commit) == .failure(.absent), "\(path)")
        }
        #expect(try box.shell("find . -name canary") == "")
    }

    @Test(
        arguments: [
            "/etc/passwd", "/", "../x", "..", "a/../b", "a//b", ".", "./a", "a/.", "a/", "a\0b",
            String(repeating: "a", count: 5_000), String(repeating: "a/", count: 300) + "a",
        ]
    )
    func `what is no path of a tree is refused before anybody looks`(path: String) {
        #expect(throws: SourceRefusal.self) { _ = try SourcePath(path) }
    }

    @Test func `files larger than scans read are not shown, however little is asked for`() async throws {
        var settings = box.settings
        settings.limits.maxFileBytes = 1 << 20
        let small = try GitMirrors(settings: settings)
        let commit = try sample()
        let shown = try await small.file(try SourcePath("long"), of: place(commit), limit: 10)
        #expect(shown == .failure(.tooLarge(1 << 20)))
    }

    @Test func `what is larger than scans read stays nowhere, and the mirror goes on`() async throws {
        var settings = box.settings
        settings.limits.maxFileBytes = 1 << 20
        let small = try GitMirrors(settings: settings)
        func random(_ bytes: Int) throws -> String {
            try box.shell("head -c \(bytes) /dev/urandom | git -C source.git hash-object -w --stdin")
        }
        let commit = try box.commit(
            tree: try tree([
                Entry("100644", "full", try random(1 << 20)), Entry("100644", "huge", try random(12 << 20)),
                Entry("100644", "later", try blob("later")), Entry("100644", "x", try blob("inner")),
            ])
        )
        func size(_ path: String) async throws -> Result<Int, SourceRefusal> {
            try await small.file(try SourcePath(path), of: place(commit), limit: 10).map(\.size)
        }
        #expect(try await size("x") == .success(5))
        let before = try box.shell("cd mirrors && find . -type f | sort")
        #expect(try await size("huge") == .failure(.tooLarge(1 << 20)))
        #expect(try box.shell("cd mirrors && find . -type f | sort") == before)
        // Nothing is fetched again, neither what is here nor what was too large.
        try FileManager.default.moveItem(atPath: box.source, toPath: "\(box.folder)/away")
        #expect(try await size("x") == .success(5))
        #expect(try await size("huge") == .failure(.tooLarge(1 << 20)))
        try FileManager.default.moveItem(atPath: "\(box.folder)/away", toPath: box.source)
        #expect(try await size("full") == .success(1 << 20))
        #expect(try await size("later") == .success(5))
    }

    @Test func `where to fetch from is asked when something is fetched, and not before`() async throws {
        struct Moved: Error {}
        let commit = try sample()
        #expect(try await text("a/x", commit) == "inner")
        let moved = CommitPlace(commit: commit, reference: nil, repository: box.repository) { throw Moved() }
        let path = try SourcePath("a/x")
        #expect(try await mirrors.file(path, of: moved, limit: 10).get().size == 5)
        #expect(
            await reason { _ = try await mirrors.file(try SourcePath("binary"), of: moved, limit: 10) }
                == .failed
        )
        #expect(try await text("binary", commit).utf8.count > 0)
    }

    @Test func `an entry that is there twice is not shown`() async throws {
        let (one, two) = (try blob("one"), try blob("two"))
        let commit = try box.commit(
            tree: try tree([
                Entry("100644", "same", one), Entry("100644", "same", two), Entry("100644", "z", one),
            ])
        )
        guard case .failure(.path) = try await file("same", commit) else {
            Issue.record("one of two was shown")
            return
        }
        #expect(try await text("z", commit) == "one")
    }

    @Test func `a commit that is nowhere is gone, and one that was evicted comes again`() async throws {
        let commit = try sample()
        let unknown = try #require(CommitID(String(repeating: "1", count: 40)))
        #expect(await reason { _ = try await folder("", unknown) } == .commitGone)
        #expect(await reason { _ = try await file("a/x", unknown) } == .commitGone)
        #expect(try await text("a/x", commit) == "inner")
        try box.shell("rm -rf mirrors/*-trees.git")
        #expect(try await text("a/x", commit) == "inner")
        try box.shell(
            "for file in mirrors/*-trees.git/objects/pack/*.pack; do chmod u+w $file; : > $file; done"
        )
        #expect(try await text("a/x", commit) == "inner", "a damaged mirror is made again")
    }
}
