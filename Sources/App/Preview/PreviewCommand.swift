import Archives
import Basics
import Domain
import Forges
import Foundation
import HTTPAPI
import Logging
import Pipeline
import SourceControl
import Storage
import Transport

/// `gatehouse preview`: what the bot would say about the branch that is checked out, or about a sample.
///
/// Starts the real server on a free port with a store that is thrown away and a publisher that runs dry, sends it a signed
/// delivery, and prints what it would have published.
package struct PreviewCommand: Sendable {
    private let loaded: LoadedSettings
    private let path: String?
    private let base: String?
    private let advisories: String?
    private let isVerbose: Bool

    package init(
        _ loaded: LoadedSettings,
        path: String?,
        base: String?,
        advisories: String?,
        isVerbose: Bool
    ) {
        self.loaded = loaded
        self.path = path
        self.base = base
        self.advisories = advisories
        self.isVerbose = isVerbose
    }

    /// Success whenever a report was printed, whatever the verdict.
    package func run(_ console: Console) async throws -> ExitStatus {
        let scratch = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-preview-\(UUID().uuidString)"
        )
        try FileManager.default.createDirectory(
            at: scratch,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
        // What is left behind is in the temporary folder of the user who looks at it.
        defer { try? FileManager.default.removeItem(at: scratch) }

        let git = loaded.git(root: scratch.appendingPathComponent("mirrors").path, allowsFiles: true)
        let folder: String
        if let path {
            folder = path
        } else {
            console.note("No repository was given: this is the built-in sample.\n")
            folder = try await PreviewRepository.make(in: scratch, settings: git)
        }
        let repository = try await LocalRepository.open(path: folder, settings: git)
        let request = try await pullRequest(in: repository, name: path)
        let published = try await published(
            request,
            LocalForge(
                id: try PreviewCommand.forgeID(),
                folder: repository.gitFolder,
                repository: repository,
                pullRequest: request
            ),
            scratch,
            console
        )
        console.write("## The comment\n")
        console.write(published.comment)
        console.write("\n## The commit status\n")
        console.write("\(Publisher.context)  \(published.status)")
        return .success
    }

    private static func forgeID() throws(CommandFailure) -> ForgeID {
        guard let id = ForgeID("local") else { throw CommandFailure(.incomplete, "no forge id") }
        return id
    }

    private func pullRequest(in repository: LocalRepository, name: String?) async throws -> PullRequest {
        let head = try await repository.commit(of: "HEAD")
        let branch = try await repository.currentBranch() ?? "HEAD"
        guard
            let baseName = try await { if let base { base } else { try await repository.defaultBranch() } }()
        else {
            throw CommandFailure(
                .usage,
                "There is no origin/HEAD, main or master to compare with; name one with --base."
            )
        }
        let tip = try await repository.commit(of: baseName)
        let title =
            name.map { URL(fileURLWithPath: $0).standardizedFileURL.lastPathComponent } ?? "sample-shop"
        return PullRequest(
            repository: RepositoryRef(
                forge: try PreviewCommand.forgeID(),
                id: LocalForge.repositoryID,
                path: "local/\(PreviewCommand.safe(title))"
            ),
            number: LocalForge.number,
            isOpen: true,
            isDraft: false,
            title: "preview",
            head: head,
            headBranch: PreviewCommand.safe(branch),
            isFromFork: false,
            baseBranch: PreviewCommand.safe(baseName),
            baseTip: tip,
            mergeBase: nil
        )
    }

    /// A name that may stand in a payload.
    private static func safe(_ name: String) -> String {
        let kept = name.replacing("refs/heads/", with: "").replacing("refs/remotes/", with: "")
            .unicodeScalars.map { scalar -> Character in
                let isPlain =
                    scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                return isPlain || scalar == "-" || scalar == "/" ? Character(scalar) : "-"
            }
        let trimmed = String(kept).split(separator: "/").joined(separator: "-")
        return trimmed.isEmpty ? "repository" : trimmed
    }

    private struct Published {
        let comment: String
        let status: String
    }

    private func published(
        _ request: PullRequest,
        _ forge: LocalForge,
        _ scratch: URL,
        _ console: Console
    ) async throws -> Published {
        let logger = Logger(label: "preview") { _ in
            LogOutput(format: .text, level: isVerbose ? .info : .error, redactor: Redactor(secrets: []))
        }
        let secret = Secret(Digest.hex(Digest.random(count: 32)))
        var settings = loaded.settings
        settings.server.host = "127.0.0.1"
        settings.server.port = 0
        settings.repositories = []
        // The sample's advisories do not age.
        if path == nil { settings.advisories.maxAge = .seconds(1_000_000_000) }
        guard let receiver = ForgeCatalog.receiver(for: .github) else {
            throw CommandFailure(.incomplete, "no receiver")
        }
        let (ports, announce) = AsyncStream.makeStream(of: Int.self)
        let parts = try ServerParts(
            ServerParts.Choices(
                loaded: LoadedSettings(
                    settings: settings,
                    file: loaded.file,
                    environment: loaded.environment
                ),
                directory: scratch.path,
                store: try StoreDatabase.open(
                    path: scratch.appendingPathComponent("gatehouse.sqlite").path,
                    packing: .gzip
                ),
                forges: [forge.id: forge],
                endpoints: [
                    DeliveryIntake.Endpoint(
                        forge: forge.id,
                        receiver: receiver,
                        secrets: WebhookSecrets(secrets: [secret])
                    )
                ],
                apiTokens: [],
                portal: nil,
                allowsFiles: true,
                advisoryIndexPath: try indexPath(scratch, console),
                dryRun: true,
                logger: logger
            ),
            onListening: { announce.yield($0) }
        )
        return try await withThrowingTaskGroup(of: Published?.self) { group in
            group.addTask {
                try await parts.web.run(); return nil
            }
            group.addTask {
                await parts.workers.run(); return nil
            }
            group.addTask {
                for await port in ports {
                    return try await deliver(request, secret, port, forge.id, parts.store)
                }
                return nil
            }
            defer { group.cancelAll() }
            while let result = try await group.next() { if let result { return result } }
            throw CommandFailure(.incomplete, "The preview ended without a result.")
        }
    }

    private func indexPath(_ scratch: URL, _ console: Console) throws -> String {
        if let advisories {
            defer { console.progress("") }
            return try temporaryIndex([advisories], scratch, console)
        }
        guard path == nil else { return loaded.settings.indexPath }
        let folder = scratch.appendingPathComponent("sample-advisories")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in PreviewSample.advisories {
            try Data(text.utf8).write(to: folder.appendingPathComponent(name))
        }
        return try temporaryIndex([folder.path], scratch, console)
    }

    private func temporaryIndex(_ paths: [String], _ scratch: URL, _ console: Console) throws -> String {
        var options = AdvisoryImport.Options()
        options.progress = { console.progress("Reading advisories: \($0)") }
        return try AdvisoryImport.temporaryIndex(
            paths: paths,
            in: scratch.path,
            reader: AdvisoryFileReader(),
            options: options
        ).path
    }

    private func deliver(
        _ request: PullRequest,
        _ secret: Secret,
        _ port: Int,
        _ forge: ForgeID,
        _ store: StoreDatabase
    ) async throws -> Published {
        let server = "http://127.0.0.1:\(port)"
        let transport = loaded.transport(extraOrigin: server)
        let id = UUID().uuidString.lowercased()
        let delivery = try SignedDelivery(
            .pullRequest(request),
            in: request.repository,
            id: id,
            signature: .github(secret: secret),
            now: Date()
        )
        let answer = try await delivery.send(to: server, forge: forge, over: transport)
        await transport.shutdown()
        guard answer.status == 202 else {
            throw CommandFailure(
                .incomplete,
                "The server answered \(answer.status): \(String(decoding: answer.body, as: UTF8.self))"
            )
        }
        let end = ContinuousClock.now + loaded.settings.limits.wallClock + .seconds(5)
        while ContinuousClock.now < end {
            guard let found = try await store.delivery(forge: forge, id: id) else { break }
            if found.state == .done, let job = found.jobID {
                let all = try await store.publications(job: job)
                return Published(
                    comment: all.first { $0.key.kind == .comment }?.body ?? "(none)",
                    status: all.first { $0.key.kind == .status }?.body ?? "(none)"
                )
            }
            if found.state == .failed {
                throw CommandFailure(
                    .incomplete,
                    "The preview failed: \(found.reason ?? "no reason was recorded")"
                )
            }
            try await Task.sleep(for: .milliseconds(20))
        }
        throw CommandFailure(.incomplete, "The preview did not finish in time.")
    }
}
