package import Domain
package import struct Foundation.Date

/// People who share projects.
package struct Team: Sendable, Equatable {
    package let key: Int64
    package let id: ResourceID
    package let name: String
    /// Unique in its organization.
    package let slug: String
    package let description: String?
    package let memberCount: Int
    /// Without archived ones.
    package let projectCount: Int
    package let createdAt: Date
    package let updatedAt: Date

    package init(
        key: Int64,
        id: ResourceID,
        name: String,
        slug: String,
        description: String?,
        memberCount: Int,
        projectCount: Int,
        createdAt: Date,
        updatedAt: Date
    ) {
        self.key = key
        self.id = id
        self.name = name
        self.slug = slug
        self.description = description
        self.memberCount = memberCount
        self.projectCount = projectCount
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }

    /// A team with its people, by address.
    package struct Detail: Sendable, Equatable {
        package let team: Team
        package let members: [Member]

        package init(team: Team, members: [Member]) {
            self.team = team
            self.members = members
        }
    }

    /// A person in a team.
    package struct Member: Sendable, Equatable {
        package let user: ResourceID
        package let email: String
        package let fullName: String?
        package let role: Role

        package init(user: ResourceID, email: String, fullName: String?, role: Role) {
            self.user = user
            self.email = email
            self.fullName = fullName
            self.role = role
        }
    }

    /// What of a team is to be changed; `nil` stays as it is.
    package struct Change: Sendable {
        package let name: String?
        package let slug: String?
        /// `.some(nil)` takes it away.
        package let description: String??

        package init(name: String?, slug: String?, description: String??) {
            self.name = name
            self.slug = slug
            self.description = description
        }
    }
}
