package import Domain
package import struct Foundation.Date

/// A person who may sign in.
package struct User: Sendable, Equatable {
    /// The row, for the store alone.
    package let key: Int64
    package let id: ResourceID
    /// In lower case; one account each.
    package let email: String
    package let fullName: String?
    package let isActive: Bool
    package let isSuperAdmin: Bool
    package let lastLoginAt: Date?
    /// Access tokens from before this are void.
    package let sessionsFrom: Date
    package let createdAt: Date
    package let updatedAt: Date

    package init(
        key: Int64,
        id: ResourceID,
        email: String,
        fullName: String?,
        isActive: Bool,
        isSuperAdmin: Bool,
        lastLoginAt: Date?,
        sessionsFrom: Date = Date(timeIntervalSince1970: 0),
        createdAt: Date,
        updatedAt: Date
    ) {
        self.key = key
        self.id = id
        self.email = email
        self.fullName = fullName
        self.isActive = isActive
        self.isSuperAdmin = isSuperAdmin
        self.lastLoginAt = lastLoginAt
        self.sessionsFrom = sessionsFrom
        self.createdAt = createdAt
        self.updatedAt = updatedAt
    }
}

/// A person's place in a team.
package struct Membership: Sendable, Equatable {
    package let team: Int64
    package let teamID: ResourceID
    package let teamName: String
    package let role: Role

    package init(team: Int64, teamID: ResourceID, teamName: String, role: Role) {
        self.team = team
        self.teamID = teamID
        self.teamName = teamName
        self.role = role
    }
}

/// A person with all their places.
package struct Account: Sendable, Equatable {
    package let user: User
    /// In the order of the teams' names.
    package let memberships: [Membership]

    package init(user: User, memberships: [Membership]) {
        self.user = user
        self.memberships = memberships
    }

    /// The most that the person may do anywhere; `nil` for one in no team.
    package var bestRole: Role? { user.isSuperAdmin ? .superAdmin : memberships.map(\.role).max() }
}

/// An account that is to be made.
package struct NewUser: Sendable {
    package let email: EmailAddress
    package let fullName: String?
    /// `nil`: signs in by an identity provider, or sets a password by mail.
    package let password: PasswordHash?
    package let isSuperAdmin: Bool
    /// The address is known to be theirs.
    package let isVerified: Bool

    package init(
        email: EmailAddress,
        fullName: String?,
        password: PasswordHash?,
        isSuperAdmin: Bool,
        isVerified: Bool = true
    ) {
        self.email = email
        self.fullName = fullName
        self.password = password
        self.isSuperAdmin = isSuperAdmin
        self.isVerified = isVerified
    }
}

/// Where a new account is given a place.
package enum FirstPlace: Sendable, Equatable {
    case none
    /// A team of its own, which it administers.
    case ownTeam
    case team(ResourceID, Role)
}
