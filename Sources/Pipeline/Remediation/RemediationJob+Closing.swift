import Basics
import Domain
import Forges
import Logging

extension RemediationJob {
    /// Closes pull requests of groups that have nothing to fix any more, unless somebody else works on them.
    func closeObsolete(
        on branch: String,
        keeping groups: Set<String>,
        _ site: FixSite,
        _ logger: Logger
    ) async throws {
        try await environment.store.endPlanned(
            on: branch,
            of: site.repository,
            keeping: groups,
            now: environment.now()
        )
        for row in try await environment.store.begunRemediations(on: branch, of: site.repository)
        // What an attempt began to close was just tried by `followLifecycle`, which tells of it.
        where !groups.contains(row.group) && !row.isClosing {
            try await close(row, site, logger)
        }
    }

    /// Ends one that is obsolete: says so, closes its pull request and deletes its branch; any of that may be done already.
    ///
    /// That it is to be closed is noted before all of that. Wherever an attempt ends, the next one knows whose work it was, which not
    /// every forge tells, and goes on with it.
    func close(_ row: Remediation, _ site: FixSite, _ logger: Logger) async throws {
        do {
            try await closeUnlessTaken(row, site, logger)
        } catch let error as FixHandsOffError {
            if row.isClosing {
                _ = try await environment.store.failed(
                    row.id,
                    error: error.description,
                    worker: Remediation.closer,
                    now: environment.now()
                )
            }
            logger.info("an obsolete fix is left alone", metadata: ["reason": "\(error)"])
        }
    }

    private func closeUnlessTaken(_ row: Remediation, _ site: FixSite, _ logger: Logger) async throws {
        let found = try await pullRequest(of: row, site)
        if try await noteEnd(of: row, as: found, site, logger) { return }
        let open = found?.state == .open ? found : nil
        let tip = try await site.forge.tip(of: row.branch, in: site.repository)
        var isTaken = false
        if let tip { isTaken = try await !isOurs(tip, row, site) }
        if open != nil, isTaken {
            throw FixHandsOffError(description: "somebody else pushed to \(row.branch)")
        }
        if environment.dryRun { return }
        // One that is closed already, because an attempt to write its branch anew ended half-way, is known by that branch.
        if open != nil { try await environment.store.closing(row.id, now: environment.now()) }
        FaultPoint.closing.reach()
        if let open { try await say(.obsolete, onPullRequest: open.number, site) }
        FaultPoint.closing.reach()
        if let open { try await site.writing.setPullRequest(open.number, isOpen: false, in: site.repository) }
        FaultPoint.closing.reach()
        // One that is not shown may be there all the same, and is looked at once more.
        if !isTaken, let last = tip ?? row.head { try await deleteBranch(row.branch, at: last, site, logger) }
        FaultPoint.closing.reach()
        try await environment.store.end(row.id, as: .superseded, now: environment.now())
        logger.info("an obsolete fix was closed", metadata: ["branch": "\(row.branch)"])
    }

    /// Whether what a branch holds is the commit that we wrote last, noted or not, or nothing that its base does not hold.
    private func isOurs(_ tip: CommitID, _ row: Remediation, _ site: FixSite) async throws -> Bool {
        if tip == row.head { return true }
        let commit = try await site.writing.commit(tip, in: site.repository)
        if commit?.parents == [row.base], try await isOwn(commit, after: row.head, site) { return true }
        guard let base = try await site.forge.tip(of: row.baseBranch, in: site.repository) else {
            return false
        }
        return try await site.forge.mergeBase(of: base, and: tip, in: site.repository) == tip
    }

    /// A rule of the forge may keep it for good, which is no reason to propose nothing any more.
    private func deleteBranch(
        _ name: String,
        at tip: CommitID,
        _ site: FixSite,
        _ logger: Logger
    ) async throws(ForgeError) {
        do {
            try await site.writing.deleteBranch(name, at: tip, in: site.repository)
        } catch {
            guard error.disposition == .fail else { throw error }
            logger.warning(
                "the branch of an obsolete fix was not deleted",
                metadata: ["branch": "\(name)", "reason": "\(error)"]
            )
        }
    }

    // MARK: What is said

    /// Once: an attempt that ended with the process may have said it already.
    private func say(_ notice: FixNotice, onPullRequest number: Int, _ site: FixSite) async throws {
        if try await isSaid(notice, onPullRequest: number, site) { return }
        _ = try await site.forge.createComment(notice.body, onPullRequest: number, in: site.repository)
    }

    /// Whether we said it.
    func isSaid(_ notice: FixNotice, onPullRequest number: Int, _ site: FixSite) async throws -> Bool {
        try await site.forge.comments(onPullRequest: number, in: site.repository)
            .contains { $0.authorID == site.me.id && $0.body.hasPrefix(notice.marker) }
    }
}

/// What is said on a pull request besides its description.
struct FixNotice: Sendable {
    let marker: String
    let body: String

    static let obsolete = FixNotice(
        "obsolete",
        "Nothing is left to fix here, so this pull request is closed. A new one comes when there is something again."
    )

    private init(_ kind: String, _ text: String) {
        marker = "<!-- gatehouse:remediation-\(kind) -->"
        body = "\(marker)\n\(text)"
    }
}
