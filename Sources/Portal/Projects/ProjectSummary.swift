package import Domain

/// What everything that belongs to a project needs of it.
package struct ProjectSummary: Sendable, Equatable {
    /// The team that has what nobody gave to another one.
    package static let firstTeam: Int64 = 1

    /// The row.
    package let key: Int64
    package let id: ResourceID
    package let name: String
    package let slug: String
    /// The row of its team.
    package let team: Int64
    package let repository: RepositoryRef
    package let isArchived: Bool

    package init(
        key: Int64,
        id: ResourceID,
        name: String,
        slug: String,
        team: Int64,
        repository: RepositoryRef,
        isArchived: Bool
    ) {
        self.key = key
        self.id = id
        self.name = name
        self.slug = slug
        self.team = team
        self.repository = repository
        self.isArchived = isArchived
    }
}
