package import Basics
package import Domain
package import Forges
import Foundation
package import Pipeline
import Synchronization
import SystemPackage

/// Reads commits over bare mirrors, one or two folders per repository, without ever making a work tree.
///
/// A commit that is in the mirror with its selected files is read without the network. Work on one repository is done one call at a
/// time, in order; nothing collects garbage, so what a mirror has it keeps.
package struct GitMirrors: CommitTreeSource {
    let settings: GitSettings
    let root: String
    let runner: GitRunner
    let locks = RepositoryLocks()
    let usage: MirrorUsage
    let oversized = OversizedBlobs()

    /// Makes the folder of the mirrors.
    package init(settings: GitSettings) throws(SourceControlError) {
        self.settings = settings
        root = URL(fileURLWithPath: settings.root).standardizedFileURL.path
        usage = MirrorUsage(root: root)
        do {
            try FileManager.default.createDirectory(
                atPath: root,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
            let file = "\(root)/gitconfig"
            try Data(Self.globalSettings(settings).utf8).write(
                to: URL(fileURLWithPath: file),
                options: .atomic
            )
            guard chmod(file, 0o600) == 0 else { throw CocoaError(.fileWriteNoPermission) }
        } catch {
            throw SourceControlError(
                .failed,
                detail: "cannot make or write the folder of the mirrors, \(root)."
            )
        }
        runner = GitRunner(settings: settings, globalSettings: "\(root)/gitconfig", sandboxed: true)
    }

    /// What git's child processes must know too; never a secret, as it stays on disk.
    private static func globalSettings(_ settings: GitSettings) -> String {
        guard settings.allowsFiles else { return "" }
        return "[safe]\n\tdirectory = *\n[uploadpack]\n\tallowFilter = true\n\tallowAnySHA1InWant = true\n"
    }

    package func tree(
        of commit: CommitID,
        reference: String?,
        in repository: RepositoryRef,
        from source: CloneSource,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(SourceControlError) -> FileTree {
        let mirror = Mirror(root: root, repository: repository, purpose: .trees, commit: commit)
        return try await exclusively(mirror, repository, source) { fetcher, existed in
            let reader = ObjectReader(
                runner: runner,
                repository: mirror.path,
                limits: settings.limits,
                deadline: fetcher.deadline
            )
            var listing = existed ? try await reader.listing(of: commit) : nil
            if listing == nil {
                let byID = try await fetcher.fetch(commit, reference: reference)
                listing = try await reader.listing(of: commit)
                if listing == nil, !byID { throw fetcher.gone(commit) }
            }
            guard let listing else {
                let detail =
                    "\(repository): \(commit.short) is no complete commit: it, or one of its trees, cannot be read."
                throw DamagedMirror(error: SourceControlError(.failed, detail: detail))
            }
            let start = mirror.bytes
            return try await reader.tree(from: listing, selecting: select) { missing in
                try await fetcher.fetch(blobs: missing, since: start)
            }
        }
    }

    package func mergeBase(
        of base: CommitID,
        and head: CommitID,
        headReference: String?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws(SourceControlError) -> CommitID? {
        if base == head { return base }
        let mirror = Mirror(root: root, repository: repository, purpose: .history, commit: base)
        return try await exclusively(mirror, repository, source) { fetcher, _ in
            let search = MergeBaseSearch(runner: runner, mirror: mirror, fetcher: fetcher)
            return try await search.run(base: base, head: head, headReference: headReference)
        }
    }

    /// The commit that a branch, tag or full reference name points to on the server now, or its default branch for `nil`.
    ///
    /// Throws `commitGone` when there is none of that name.
    package func commit(
        of reference: String?,
        in repository: RepositoryRef,
        from source: CloneSource
    ) async throws(SourceControlError) -> CommitID {
        // Any id will do: only the form of ids matters to where the mirror is.
        guard let anyCommit = CommitID(String(repeating: "1", count: 40)) else {
            throw SourceControlError(.failed, detail: "no commit id could be made.")
        }
        let mirror = Mirror(root: root, repository: repository, purpose: .trees, commit: anyCommit)
        return try await exclusively(mirror, repository, source) { fetcher, _ in
            guard let commit = try await fetcher.resolve(reference) else {
                let name = CleanText.line(reference ?? "HEAD", limit: 80)
                throw SourceControlError(
                    .commitGone,
                    detail: "\(repository) has no branch or tag \"\(name)\"."
                )
            }
            return commit
        }
    }

    /// A failure leaves no half-written pack, and nothing at all of a mirror that filled the disk.
    private func tidily<Result>(_ mirror: Mirror, _ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch {
            if error is QuotaPassed { try mirror.remove() } else { mirror.removeLeftovers() }
            usage.record(mirror.path, mirror.bytes)
            throw error
        }
    }

    /// Runs `body` with the repository's lock held, the mirror made and the clock started.
    ///
    /// A damaged mirror is made again, and a full disk is given room, and `body` run once more.
    private func exclusively<Result>(
        _ mirror: Mirror,
        _ repository: RepositoryRef,
        _ source: CloneSource,
        _ body: (_ fetcher: Fetcher, _ existed: Bool) async throws -> Result
    ) async throws(SourceControlError) -> Result {
        // What git may not be given is told at once, whatever the mirror has.
        _ = try CloneURL(source.url, settings: settings)
        return try await exclusively(mirror, repository, asking: { source }, body)
    }

    /// The same where `source` is asked when something has to be fetched.
    func exclusively<Result>(
        _ mirror: Mirror,
        _ repository: RepositoryRef,
        asking source: @escaping @Sendable () async throws -> CloneSource,
        _ body: (_ fetcher: Fetcher, _ existed: Bool) async throws -> Result
    ) async throws(SourceControlError) -> Result {
        do {
            return try await locks.withLock(mirror.path) {
                let deadline = ContinuousClock.now + settings.limits.wallClock
                try await runner.check(before: deadline)
                let existed = try mirror.prepare(packs: settings.limits.mirrorPacks)
                let fetcher = Fetcher(
                    runner: runner,
                    settings: settings,
                    mirror: mirror,
                    repository: repository,
                    source: source,
                    deadline: deadline,
                    usage: usage
                )
                do {
                    return try await tidily(mirror) { try await body(fetcher, existed) }
                } catch is DamagedMirror where existed {
                    try mirror.remove()
                    try mirror.prepare(packs: settings.limits.mirrorPacks)
                    return try await tidily(mirror) { try await body(fetcher, false) }
                } catch let error as QuotaPassed {
                    // Years of its own packs may be what fills the disk.
                    guard makeRoom(fetching: error.ownBytes) || existed else { throw error }
                    try mirror.prepare(packs: settings.limits.mirrorPacks)
                    return try await tidily(mirror) { try await body(fetcher, false) }
                }
            }
        } catch is QuotaPassed {
            throw SourceControlError(
                .limit,
                detail:
                    "\(repository): the mirrors would take more than \(settings.limits.mirrorBytes) bytes (limits.mirrorDisk)."
            )
        } catch {
            throw SourceControlError(translating: error)
        }
    }
}

extension SourceControlError {
    /// The port's error for whatever was thrown; a cancelled task is cancelled, no matter how it shows.
    init(translating error: any Error) {
        if Task.isCancelled || error is CancellationError {
            self.init(.cancelled, detail: "cancelled.")
        } else if let error = error as? SourceControlError {
            self = error
        } else if let damaged = error as? DamagedMirror {
            self = damaged.error
        } else if let error = error as? ForgeError {
            self.init(Self.reason(of: error), detail: "the forge does not give what git needs: \(error)")
        } else if Self.isNoRoom((error as? Errno)?.rawValue ?? (error as? CocoaError)?.systemCode ?? 0) {
            self.init(.diskFull, detail: "the disk with git's scratch files is full.")
        } else {
            self.init(.failed, detail: "git could not be run: \(CleanText.line(String(describing: error)))")
        }
    }

    /// Whether an error of the system says that there is no room, on the disk or in what a user may take of it.
    static func isNoRoom(_ code: Int32) -> Bool { code == ENOSPC || code == EDQUOT }

    private static func reason(of error: ForgeError) -> Reason {
        switch error.reason {
        case .forbidden: .refused
        case .unauthorized: .resting(ForgeError.renewal)
        case .cancelled: .cancelled
        case .resting(let time): .resting(time)
        case .rateLimited(let time): .resting(time ?? ForgeError.limitPause)
        case .unavailable, .unreachable, .conflict, .notFound, .redirected:
            .unavailable
        case .invalid: .failed
        }
    }
}

extension CocoaError {
    /// The error of the system behind it.
    var systemCode: Int32? { (underlying as? POSIXError)?.code.rawValue }
}
