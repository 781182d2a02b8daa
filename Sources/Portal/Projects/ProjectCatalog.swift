package import Domain
package import Pipeline
package import struct Foundation.Date

/// What can be asked of projects, and written about them.
///
/// Implemented by `Storage`. Every change is one transaction with its line in the audit log; what the rules refuse changes nothing.
package protocol ProjectCatalog: Sendable {
    /// By name, of the teams that `filter` names.
    func projects(_ filter: ProjectFilter, skipping: Int, limit: Int)
        async throws(StoreError) -> (rows: [PortalProject], total: Int)
    /// By id; `nil` where there is none.
    func portalProject(_ id: ResourceID) async throws(StoreError) -> PortalProject?
    /// A project of a repository.
    ///
    /// Refuses a slug that is taken, and a repository that somebody made a project of or gave to a team. Whoever makes one of a
    /// repository lets its team see what the bot sees: that takes a developer of the first team, and an administrator of it
    /// where the bot watches the repository already. `caller`: `nil` for the command line.
    func makeProject(_ new: NewProject, for caller: Caller?, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    /// Changes what is given; refuses a team that has the slug already.
    func changeProject(_ id: ResourceID, _ change: ProjectChange, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<PortalProject, ProjectRefusal>
    /// Nothing of it is scanned any more; what is known stays. Repeating it does nothing.
    func archiveProject(_ id: ResourceID, by actor: Actor, at now: Date)
        async throws(StoreError) -> Result<Void, ProjectRefusal>
}

/// Which projects are listed.
package struct ProjectFilter: Sendable {
    /// Rows of teams; `nil`: all.
    package var teams: [Int64]?
    /// The row of the only project that may be seen.
    package var project: Int64?
    package var team: ResourceID?
    package var includesArchived = false
    /// A part of the name or the slug.
    package var search: String?
    package var businessUnit: String?
    package var distributionModel: String?

    package init() {}
}

/// A project that is to be made.
package struct NewProject: Sendable {
    package let repository: RepositoryRef
    package let team: ResourceID
    package let name: String
    package let slug: String
    package let about: PortalProject.About

    package init(
        repository: RepositoryRef,
        team: ResourceID,
        name: String,
        slug: String,
        about: PortalProject.About
    ) {
        self.repository = repository
        self.team = team
        self.name = name
        self.slug = slug
        self.about = about
    }
}

/// What of a project is to be changed; `nil` stays as it is, `.some(nil)` goes.
package struct ProjectChange: Sendable {
    package var name: String?
    /// The team that it goes to.
    package var team: ResourceID?
    package var description: String??
    package var defaultBranch: String??
    package var declaredLicense: String??
    package var businessUnit: String??
    package var ownerContact: String??
    package var distributionModel: String??

    package init() {}
}

/// Why something about projects or scans is not done.
package enum ProjectRefusal: Error, Sendable, Equatable {
    case unknownProject
    case unknownTeam
    case unknownScan
    case forbidden(String)
    case slugTaken
    /// The repository is a project already.
    case repositoryTaken
    case archived
    /// With the field of the request and why.
    case invalid(field: String, String)
    /// One scan of a reference at a time: the id of the one that waits or runs.
    case scanActive(ResourceID)
    /// The team has as many scans under way as it may have.
    case tooManyScans(limit: Int)
    /// The disk has no room for another scan.
    case diskFull
    /// It has ended.
    case scanEnded
    /// It waits or runs.
    case scanIsActive
    /// Snapshots with a label are kept.
    case scanIsLabelled
    /// The forge did not answer as it should.
    case unreachable(ForgeKind)
    /// The forge does not let the bot in, or not do this.
    case unauthorized(ForgeKind)
    /// A newer result has taken its place.
    case outdated
    /// No snapshot is what was asked for.
    case unknownSnapshot
    /// Nothing was uploaded under that id, or it has been scanned already.
    case unknownArchive
}
