import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Portal
import SourceControl
import Synchronization
import TestSupport
import Testing

/// Files of what was scanned, over GitHub's client, a scripted network and real repositories on disk.
@Suite struct SourceServiceTests {
    /// What GitHub says of a name; `nil`: 404.
    private final class Hub: Sendable {
        let repository = Mutex<(id: Int, path: String)?>(nil)
        private let asked = Mutex(0)

        var questions: Int { asked.withLock { $0 } }

        func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
            asked.withLock { $0 += 1 }
            guard request.url == "https://api.example.com/repos/acme/shop",
                let (id, path) = repository.withLock({ $0 })
            else { return .json("{}", status: 404) }
            return .json(#"{"id": \#(id), "full_name": "\#(path)", "default_branch": "main"}"#)
        }
    }

    private struct Lab {
        let hub = Hub()
        let folder: TemporaryFolder
        let service: SourceService
        let scan: ScanRecord

        /// `acme/store` was `acme/shop` when it was scanned; whoever has that name now has the commit as well.
        init() throws {
            folder = try TemporaryFolder()
            let made = try Script.run(
                ["bash", "-eu"],
                input: """
                    mkdir "$1/acme" && cd "$1/acme" && git init -q --bare store.git && cd store.git
                    for name in one two three; do
                        echo "100644 blob $(echo $name | git hash-object -w --stdin)\t$name"
                    done | git mktree > tree
                    export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@example.com
                    export GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@example.com
                    git commit-tree -m m "$(cat tree)" > commit
                    git update-ref refs/heads/main "$(cat commit)"
                    git config uploadpack.allowFilter true
                    cp -r . ../shop.git && cat commit
                    """,
                arguments: [folder.path]
            )
            let id = try #require(ForgeID("github"))
            let hub = hub
            let forge = ForgeCatalog.makeForge(
                settings: ForgeSettings(
                    id: id,
                    kind: .github,
                    apiURL: "https://api.example.com",
                    cloneURL: "file://\(folder.path)",
                    token: nil,
                    writeInterval: .zero
                ),
                transport: ScriptedTransport(responder: { hub.answer($0) }),
                sleep: { _ in },
                now: { Date() }
            )
            service = SourceService(
                forges: [id: try #require(forge)],
                browser: try GitMirrors(
                    settings: GitSettings(root: "\(folder.path)/mirrors", allowsFiles: true)
                ),
                allowed: { $0.path != "acme/forbidden" }
            )
            let uuid = try #require(ResourceID("7f3c1a52-0b8e-4c55-9a41-5d2e8f6b7c90"))
            scan = ScanRecord(
                id: uuid,
                job: 1,
                project: ProjectSummary(
                    key: 1,
                    id: uuid,
                    name: "Shop",
                    slug: "shop",
                    team: 1,
                    repository: RepositoryRef(forge: id, id: "7", path: "acme/shop"),
                    isArchived: false
                ),
                subject: .branch(name: "main"),
                head: try #require(CommitID(made.trimmingCharacters(in: .whitespacesAndNewlines))),
                status: .succeeded,
                outcome: .passed,
                error: nil,
                requestedBy: nil,
                metadata: "{}",
                release: nil,
                createdAt: Date(),
                startedAt: nil,
                finishedAt: nil,
                figures: nil
            )
        }

        func text(_ name: String) async throws -> String {
            let file = try await service.file(try SourcePath(name), of: scan, limit: 100).get()
            return String(decoding: file.bytes, as: UTF8.self)
        }

        /// Whether the repository is called gone.
        func isGone(_ name: String) async throws -> Bool {
            do {
                _ = try await text(name)
                return false
            } catch let error as SourceControlError {
                return error.reason == .commitGone
            }
        }
    }

    @Test func `a repository is fetched where it is by now, and never from whoever has its old name`()
        async throws
    {
        let lab = try Lab()
        for other in [nil, (8, "acme/shop"), (7, "acme/forbidden")] as [(id: Int, path: String)?] {
            lab.hub.repository.withLock { $0 = other }
            #expect(try await lab.isGone("one"), "\(other?.path ?? "none")")
        }
        let objects = FileManager.default.enumerator(atPath: "\(lab.folder.path)/mirrors")?.allObjects ?? []
        #expect(!objects.contains { ($0 as? String)?.hasSuffix(".pack") ?? false }, "nobody was asked")

        try FileManager.default.removeItem(atPath: "\(lab.folder.path)/acme/shop.git")
        lab.hub.repository.withLock { $0 = (7, "acme/store") }
        #expect(try await lab.text("one") == "one\n")
        // What the mirror has is shown without a question; what it has not is none of the new owner's.
        let questions = lab.hub.questions
        #expect(try await lab.text("one") == "one\n")
        #expect(lab.hub.questions == questions)
        lab.hub.repository.withLock { $0 = nil }
        #expect(try await lab.text("one") == "one\n")
        #expect(try await lab.isGone("two"))
        lab.hub.repository.withLock { $0 = (7, "acme/store") }
        #expect(try await lab.text("two") == "two\n")
    }
}
