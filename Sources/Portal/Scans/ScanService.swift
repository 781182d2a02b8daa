package import Domain
package import Forges
package import Pipeline
package import struct Foundation.Date

/// What is done about projects and scans when somebody asks from outside: the forge says what there is, the store decides.
package struct ScanService: Sendable {
    /// Scans that a team may have asked for and that are not done.
    package static let mostPerTeam = 10

    private let forges: [ForgeID: any Forge]
    private let scans: any ScanCatalog
    private let allowed: @Sendable (RepositoryRef) -> Bool
    /// Whether the disk has room for what a scan writes.
    package let hasRoom: @Sendable () -> Bool
    /// Tells the forge that a commit gets no verdict from this job.
    private let settle: @Sendable (_ job: Int64, _ reason: String) async -> Void

    package init(
        forges: [ForgeID: any Forge],
        scans: any ScanCatalog,
        allowed: @escaping @Sendable (RepositoryRef) -> Bool,
        hasRoom: @escaping @Sendable () -> Bool,
        settle: @escaping @Sendable (_ job: Int64, _ reason: String) async -> Void
    ) {
        self.forges = forges
        self.scans = scans
        self.allowed = allowed
        self.hasRoom = hasRoom
        self.settle = settle
    }

    /// Which API the forge of a repository speaks; `local` where the settings have none of that id.
    package func kind(of repository: RepositoryRef) -> ForgeKind { forges[repository.forge]?.kind ?? .local }

    /// Where people clone a repository from; `nil` where the settings have no forge of that id.
    package func cloneURL(of repository: RepositoryRef) -> String? {
        forges[repository.forge]?.cloneSource(of: repository).url
    }

    /// Whether an address that people clone from is that of a repository; the forge is not asked.
    package func isAddress(_ url: String, of repository: RepositoryRef) -> Bool {
        guard let forge = forges[repository.forge] else { return false }
        return CloneAddress.path(in: url, on: forge)?.lowercased() == repository.path.lowercased()
    }

    /// Queues a scan of what `reference` is at this moment; `nil`: the default branch.
    ///
    /// A branch with an open pull request is judged as that: the answer says so.
    package func request(
        _ reference: ScanReference?,
        of project: PortalProject,
        metadata: String,
        release: String?,
        by actor: Actor,
        at now: Date
    ) async throws -> Result<ScanRecord, ProjectRefusal> {
        guard project.archivedAt == nil else { return .failure(.archived) }
        guard hasRoom() else { return .failure(.diskFull) }
        let known = project.summary.repository
        guard let forge = forges[known.forge], allowed(known) else {
            return .failure(
                .invalid(field: "project_id", "the settings do not let the bot scan this repository")
            )
        }
        let request: JobRequest
        do throws(ForgeError) {
            guard let repository = try await forge.currentIfShown(known) else {
                return .failure(
                    .invalid(field: "project_id", "the forge does not show the bot this repository")
                )
            }
            switch try await self.request(
                reference,
                in: repository,
                on: forge,
                default: project.about.defaultBranch
            ) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let found): request = found
            }
        } catch {
            return .failure(.unreachable(forge.kind))
        }
        let wish = ScanWish(
            project: project.summary,
            request: request,
            metadata: metadata,
            release: release
        )
        return try await scans.requestScan(wish, limit: Self.mostPerTeam, by: actor, at: now)
    }

    /// Queues a scan of what was uploaded, under a name that no branch answers to.
    ///
    /// One at a time for each name; `nil`: a name for all uploads of the kind.
    package func request(
        _ upload: Upload,
        named name: String?,
        of project: PortalProject,
        metadata: String,
        release: String?,
        by actor: Actor,
        at now: Date
    ) async throws(StoreError) -> Result<ScanRecord, ProjectRefusal> {
        guard project.archivedAt == nil else { return .failure(.archived) }
        guard hasRoom() else { return .failure(.diskFull) }
        let repository = project.summary.repository
        guard forges[repository.forge] != nil, allowed(repository) else {
            return .failure(
                .invalid(field: "project_id", "the settings do not let the bot scan this repository")
            )
        }
        if let name {
            do {
                // Only to look at it: what it names on the forge does not matter.
                _ = try ScanReference(name)
            } catch {
                // As whoever asks names it: an SBOM comes with a form.
                let field = upload.kind == .sbom ? "ref" : "metadata.ref"
                return .failure(.invalid(field: field, error.description))
            }
        }
        let wish = ScanWish(
            project: project.summary,
            request: JobRequest(
                repository: repository,
                subject: .upload(
                    name: (upload.kind == .sbom ? JobSubject.sbomPrefix : "archive/") + (name ?? "latest")
                ),
                head: upload.digest,
                baseBranch: nil,
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            ),
            metadata: metadata,
            release: release
        )
        return try await scans.requestScan(wish, limit: Self.mostPerTeam, by: actor, at: now)
    }

    private func request(
        _ reference: ScanReference?,
        in repository: RepositoryRef,
        on forge: any Forge,
        default wanted: String?
    ) async throws(ForgeError) -> Result<JobRequest, ProjectRefusal> {
        func pullRequest(_ number: Int) async throws(ForgeError) -> Result<JobRequest, ProjectRefusal> {
            guard let found = try await forge.pullRequest(number, in: repository), found.isOpen else {
                return .failure(
                    .invalid(field: "metadata.ref", "there is no open pull request \(number)")
                )
            }
            return .success(
                JobRequest(
                    repository: repository,
                    subject: .pullRequest(number: number),
                    head: found.head,
                    baseBranch: found.baseBranch,
                    isDefaultBranch: false,
                    eventTime: nil,
                    before: nil
                )
            )
        }
        if let homonym = reference?.homonym, try await forge.tip(of: homonym, in: repository) != nil {
            return .failure(
                .invalid(
                    field: "metadata.ref",
                    "is a branch and a pull request: say refs/heads/… or refs/pull/…/head"
                )
            )
        }
        if case .pullRequest(let number)? = reference?.subject { return try await pullRequest(number) }
        let standard = try await forge.defaultBranch(of: repository)
        if case .tag(let name)? = reference?.subject {
            return try await Self.tag(name, in: repository, on: forge, default: standard)
        }
        var name = wanted ?? standard
        if case .branch(let given)? = reference?.subject { name = given }
        guard let name else {
            return .failure(.invalid(field: "metadata.ref", "the repository has no default branch"))
        }
        guard let tip = try await forge.tip(of: name, in: repository) else {
            // Never the tag of that name: a job of a branch that is gone would get a verdict on something else.
            return .failure(
                .invalid(field: "metadata.ref", "there is no branch of that name; a tag is refs/tags/…")
            )
        }
        if name != standard,
            let number = try await forge.openPullRequests(head: name, in: repository).first
        {
            return try await pullRequest(number)
        }
        return .success(
            JobRequest(
                repository: repository,
                subject: .branch(name: name),
                head: tip,
                baseBranch: name == standard ? nil : standard,
                isDefaultBranch: name == standard,
                eventTime: nil,
                before: nil
            )
        )
    }

    /// Judged by the rules of the default branch, and standing for none.
    private static func tag(
        _ name: String,
        in repository: RepositoryRef,
        on forge: any Forge,
        default standard: String?
    ) async throws(ForgeError) -> Result<JobRequest, ProjectRefusal> {
        guard let commit = try await forge.commit(ofTag: name, in: repository) else {
            return .failure(.invalid(field: "metadata.ref", "there is no tag of that name"))
        }
        guard let standard else {
            return .failure(.invalid(field: "metadata.ref", "the repository has no default branch"))
        }
        return .success(
            JobRequest(
                repository: repository,
                subject: .tag(name: name),
                head: commit,
                baseBranch: standard,
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            )
        )
    }

    /// Ends a scan that waits or runs.
    ///
    /// The commit is given an errored status first: a check that was asked for must not stay open for ever.
    package func cancel(_ scan: ScanRecord, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<ScanRecord, ProjectRefusal>
    {
        guard scan.isActive else { return .failure(.scanEnded) }
        let reason = "The scan was cancelled."
        await settle(scan.job, reason)
        return try await scans.cancelScan(scan.id, because: reason, by: actor, at: now)
    }

    /// The repository that an address people clone from stands for.
    package func repository(cloneURL url: String) async -> Result<RepositoryRef, ProjectRefusal> {
        for forge in forges.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
            guard let path = CloneAddress.path(in: url, on: forge) else { continue }
            do throws(ForgeError) {
                guard let found = try await forge.repository(path: path) else {
                    return .failure(
                        .invalid(field: "git_url", "the forge does not show the bot this repository")
                    )
                }
                guard allowed(found) else {
                    return .failure(
                        .invalid(field: "git_url", "the settings do not let the bot scan this repository")
                    )
                }
                return .success(found)
            } catch {
                return .failure(.unreachable(forge.kind))
            }
        }
        return .failure(
            .invalid(field: "git_url", "is on none of the forges of the settings")
        )
    }
}
