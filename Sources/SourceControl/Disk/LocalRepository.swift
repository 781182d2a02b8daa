package import Basics
package import Domain
import Foundation
package import Pipeline

/// A git repository of the user's own disk, for `gatehouse scan PATH --ref` and `preview`.
///
/// Objects are read as they are: nothing is fetched, and no hook, filter, file monitor or pager of the repository's settings runs.
package struct LocalRepository: Sendable {
    /// The `.git` folder, or the bare repository, as an absolute path.
    package let gitFolder: String
    private let runner: GitRunner
    private let limits: GitSettings.Limits

    /// The repository around `path`, which is a folder or file.
    ///
    /// Of `settings`, the executable, the limits and the temporary folder matter. Throws `failed` when there is no repository.
    package static func open(
        path: String,
        settings: GitSettings
    ) async throws(SourceControlError) -> LocalRepository {
        var folder = URL(fileURLWithPath: path).standardizedFileURL.path
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) else {
            throw SourceControlError(.failed, detail: "\(CleanText.line(path)) does not exist.")
        }
        if !isFolder.boolValue { folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path }
        let runner = GitRunner(settings: settings)
        let place = folder
        let lines = try await Self.translating {
            let deadline = ContinuousClock.now + settings.limits.wallClock
            try await runner.check(before: deadline)
            let command = GitCommand(workingFolder: place, arguments: ["rev-parse", "--absolute-git-dir"])
            return try await Self.lines(of: command, runner, deadline)
        }
        guard let gitFolder = lines?.first, gitFolder.hasPrefix("/") else {
            throw SourceControlError(.failed, detail: "\(CleanText.line(path)) is not in a git repository.")
        }
        return LocalRepository(gitFolder: gitFolder, runner: runner, limits: settings.limits)
    }

    /// The commit that `reference` (a branch, tag, id or any other revision) names.
    package func commit(of reference: String) async throws(SourceControlError) -> CommitID {
        let found = try await lines([
            "rev-parse", "--verify", "--quiet", "--end-of-options", "\(reference)^{commit}",
        ])
        guard let commit = found?.last.flatMap({ CommitID($0) }) else {
            throw SourceControlError(
                .commitGone,
                detail: "\"\(CleanText.line(reference, limit: 80))\" names no commit here."
            )
        }
        return commit
    }

    /// The branch that is checked out, `nil` on a detached head.
    package func currentBranch() async throws(SourceControlError) -> String? {
        guard let name = try await lines(["symbolic-ref", "--quiet", "HEAD"])?.first,
            name.hasPrefix("refs/heads/")
        else { return nil }
        return String(name.dropFirst("refs/heads/".count))
    }

    /// A guess at the branch that changes are made against, as a full reference name: what `origin/HEAD` points to, else `main`,
    /// else `master`, of `origin` before our own; `nil` when there is none of them.
    package func defaultBranch() async throws(SourceControlError) -> String? {
        if let name = try await lines(["symbolic-ref", "--quiet", "refs/remotes/origin/HEAD"])?.first {
            return name
        }
        let candidates = [
            "refs/remotes/origin/main", "refs/remotes/origin/master", "refs/heads/main", "refs/heads/master",
        ]
        let present = Set(try await lines(["for-each-ref", "--format=%(refname)"] + candidates) ?? [])
        return candidates.first { present.contains($0) }
    }

    /// The best common ancestor, `nil` when there is none in this (perhaps shallow) repository.
    package func mergeBase(of base: CommitID, and head: CommitID) async throws(SourceControlError)
        -> CommitID?
    {
        try await lines(["merge-base", base.hex, head.hex])?.first.flatMap { CommitID($0) }
    }

    /// The commit's tree with the selected contents, straight from the object database.
    package func tree(
        of commit: CommitID,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(SourceControlError) -> FileTree {
        try await Self.translating {
            let reader = ObjectReader(
                runner: runner,
                repository: gitFolder,
                limits: limits,
                deadline: .now + limits.wallClock
            )
            guard let listing = try await reader.listing(of: commit) else {
                throw SourceControlError(
                    .commitGone,
                    detail: "\(commit.short) is not complete in this repository."
                )
            }
            return try await reader.tree(from: listing, selecting: select)
        }
    }

    /// The lines of the answer, `nil` when git says no.
    private func lines(_ arguments: [String]) async throws(SourceControlError) -> [String]? {
        let command = GitCommand(repository: gitFolder, workingFolder: gitFolder, arguments: arguments)
        return try await Self.translating {
            try await Self.lines(of: command, runner, .now + limits.wallClock)
        }
    }

    private static func lines(
        of command: GitCommand,
        _ runner: GitRunner,
        _ deadline: ContinuousClock.Instant
    ) async throws -> [String]? {
        let (output, outcome) = try await runner.run(
            command,
            before: deadline,
            into: CollectedOutput(limit: 1 << 16)
        )
        guard outcome.succeeded else { return nil }
        return output.bytes.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    }

    private static func translating<Result>(
        _ body: () async throws -> Result
    ) async throws(SourceControlError) -> Result {
        do { return try await body() } catch { throw SourceControlError(translating: error) }
    }
}
