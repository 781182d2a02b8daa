package import Domain
package import Forges
package import Pipeline

/// Shows people the folders and files of what was scanned.
package struct SourceService: Sendable {
    private let forges: [ForgeID: any Forge]
    private let browser: any CommitBrowser
    private let allowed: @Sendable (RepositoryRef) -> Bool

    package init(
        forges: [ForgeID: any Forge],
        browser: any CommitBrowser,
        allowed: @escaping @Sendable (RepositoryRef) -> Bool
    ) {
        self.forges = forges
        self.browser = browser
        self.allowed = allowed
    }

    /// Which API the forge of a repository speaks; `local` where the settings have none of that id.
    package func kind(of repository: RepositoryRef) -> ForgeKind { forges[repository.forge]?.kind ?? .local }

    /// A part of a folder of the commit that was scanned.
    package func folder(_ path: SourcePath, of scan: ScanRecord, skipping: Int, limit: Int)
        async throws(SourceControlError) -> Result<SourceFolder, SourceRefusal>
    {
        guard let place = place(of: scan) else { return .failure(.unavailable) }
        return try await browser.folder(path, of: place, skipping: skipping, limit: limit)
    }

    /// A file of the commit that was scanned, its first `limit` bytes.
    package func file(_ path: SourcePath, of scan: ScanRecord, limit: Int)
        async throws(SourceControlError) -> Result<SourceFile, SourceRefusal>
    {
        guard let place = place(of: scan) else { return .failure(.unavailable) }
        return try await browser.file(path, of: place, limit: limit)
    }

    /// `nil` where the settings do not let the bot read the repository (any more), whatever is still in the mirror.
    private func place(of scan: ScanRecord) -> CommitPlace? {
        let repository = scan.project.repository
        guard let forge = forges[repository.forge], allowed(repository),
            // The files of an upload were not kept.
            let reference = forge.reference(of: scan.subject)
        else { return nil }
        return CommitPlace(commit: scan.head, reference: reference, repository: repository) {
            [allowed] in try await Self.source(of: repository, on: forge, allowed)
        }
    }

    /// Where git fetches a repository from now: the store knows a name that may be somebody else's by now.
    private static func source(
        of known: RepositoryRef,
        on forge: any Forge,
        _ allowed: (RepositoryRef) -> Bool
    ) async throws -> CloneSource {
        let gone = SourceControlError(.commitGone, detail: "\(known) is not shown to us any more.")
        let repository: RepositoryRef
        do throws(ForgeError) {
            repository = try await forge.current(known)
        } catch {
            throw error.reason == .notFound ? gone : error
        }
        // Moved to where the settings do not let the bot read.
        guard allowed(repository) else { throw gone }
        return forge.cloneSource(of: repository)
    }
}
