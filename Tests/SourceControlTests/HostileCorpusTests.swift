import Basics
import Domain
import Foundation
import Pipeline
import SourceControl
import TestSupport
import Testing

/// Every repository of the corpus is read or refused as its row says, and leaves no trace.
@Suite(.serialized) struct HostileCorpusTests {
    let box: GitSandbox

    init() throws { box = try GitSandbox() }

    @Test(arguments: HostileCorpus.all)
    func `a hostile repository is read or refused, and touches nothing`(row: HostileRepository) async throws {
        let commit = try row.make(box)
        var settings = box.settings
        // Beside a thousand other tests a process may wait for minutes until somebody looks at it.
        settings.limits.wallClock = .seconds(900)
        row.limits(&settings.limits)
        let mirrors = try GitMirrors(settings: settings)
        let before = try everythingElse()

        let result: Result<FileTree, any Error>
        do {
            result = .success(
                try await mirrors.tree(
                    of: commit,
                    reference: "refs/heads/main",
                    in: box.repository,
                    from: box.clone,
                    selecting: { Set($0.entries.map(\.path)) }
                )
            )
        } catch { result = .failure(error) }
        check(result, row.outcome)

        // The same objects from disk, as `scan PATH --ref` reads them: whatever the answer, nothing runs.
        let local = try await LocalRepository.open(path: box.source, settings: settings)
        do {
            let tree = try await local.tree(of: commit, selecting: { Set($0.entries.map(\.path)) })
            #expect(tree.entries.allSatisfy { tree.bytes(at: $0.path) != nil || tree.unread[$0.path] != nil })
        } catch { #expect(error.reason != .cancelled) }

        #expect(!FileManager.default.fileExists(atPath: box.canary), "something of the repository ran")
        #expect(try everythingElse() == before, "a file outside of the mirrors was touched")
        // One that was ended may be seen until it has been waited for.
        #expect(await eventually { ProcessTable.mentioning(box.folder) == [] }, "a process was left")
        let strange = try box.shell(
            "find mirrors ! -type d ! -type f -o -type f -perm /111 -o -name hooks -o -name '*alternates*' -o -name 'tmp_*' -o -name '*.lock'"
        )
        #expect(strange == "")
        // None is left of a mirror that filled the disk.
        let config = try box.shell("find mirrors -path '*.git/config' | xargs -r cat | sort -u")
        #expect(["", "\tbare = true\n\trepositoryformatversion = 0\n[core]"].contains(config))
        #expect(
            try box.shell(
                "find mirrors -path '*.git/refs/*' -type f | sed 's,.*/refs/,,' | grep -v ^gatehouse/ || true"
            ) == ""
        )
        #expect(try #require(Int(try box.shell("du -sk mirrors | cut -f1"))) < 64 << 10, "kilobytes on disk")
    }

    @Test func `the rows are counted`() throws {
        try Tally.add("hostile repositories", HostileCorpus.all.count)
        #expect(Set(HostileCorpus.all.map(\.name)).count == HostileCorpus.all.count)
    }

    private func check(_ result: Result<FileTree, any Error>, _ outcome: HostileRepository.Outcome) {
        switch (result, outcome) {
        case (.success(let tree), .files(let fates)):
            #expect(tree.entries.map(\.path).sorted() == fates.keys.sorted())
            for (path, fate) in fates {
                switch fate {
                case .bytes(let text): #expect(tree.bytes(at: path) == Array(text.utf8), "\(path)")
                case .unread(let why):
                    #expect(
                        tree.bytes(at: path) == nil && tree.unread[path]?.contains(why) == true,
                        "\(path)"
                    )
                }
            }
        case (.success(let tree), .count(let count)):
            #expect(tree.entries.count == count)
            #expect(tree.unread.isEmpty)
        case (.failure(let error as SourceControlError), .refused(let reason, let text)):
            #expect(error.reason == reason, "\(error.detail)")
            #expect(text.isEmpty || error.detail.contains(text), "\(error.detail)")
            // Of one line, and without a path of this machine's folders.
            #expect(!error.detail.contains("\n") && error.detail.utf8.count < 1000)
        case (.success(let tree), .refused):
            Issue.record("read \(tree.entries.count) files, and should be refused")
        case (.failure(let error), _): Issue.record("refused: \(error)")
        }
    }

    /// Names, sizes, modes and times of everything beside the mirrors.
    private func everythingElse() throws -> String {
        try box.shell("find . -not -path './mirrors*' -not -path . -printf '%p %s %m %T@\\n' | sort")
    }
}
