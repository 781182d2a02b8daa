/// Who sent a request, and how far they reach.
package struct Caller: Sendable {
    /// By what they are known.
    package enum Identity: Sendable {
        case user(User)
        case key(APIKey)
        /// A token of the settings, by its name there.
        case token(String)
    }

    private enum Reach: Sendable {
        case everything(Role)
        case teams([Int64: Role])
        case project(Int64)
    }

    package let identity: Identity
    /// Sees, and changes nothing.
    package let isReadOnly: Bool
    private let reach: Reach

    package init(_ account: Account) {
        identity = .user(account.user)
        isReadOnly = false
        let roles = Dictionary(account.memberships.map { ($0.team, $0.role) }, uniquingKeysWith: max)
        reach = account.user.isSuperAdmin ? .everything(.superAdmin) : .teams(roles)
    }

    /// A key does what a developer does, wherever it reaches.
    package init(_ key: APIKey) {
        identity = .key(key)
        isReadOnly = key.breadth == .readOnly
        reach =
            switch (key.scope, key.team, key.project) {
            case (.organization, _, _): .everything(.developer)
            case (.team, let team?, _): .teams([team.key: .developer])
            case (.project, _, let project?): .project(project.key)
            default: .teams([:])
            }
    }

    /// A token of the settings does what a developer does, everywhere.
    package init(token name: String, isReadOnly: Bool) {
        identity = .token(name)
        self.isReadOnly = isReadOnly
        reach = .everything(.developer)
    }

    /// The role in a team, for a project of it or for the team as a whole; `nil`: none of their business.
    package func role(inTeam team: Int64, project: Int64? = nil) -> Role? {
        switch reach {
        case .everything(let role): role
        case .teams(let roles): roles[team]
        case .project(let own): own == project ? .developer : nil
        }
    }

    /// The most they may do anywhere; `nil`: nothing.
    package var bestRole: Role? {
        switch reach {
        case .everything(let role): role
        case .teams(let roles): roles.values.max()
        case .project: .developer
        }
    }

    /// The teams whose things they may list; `nil`: all.
    package var teams: [Int64]? {
        switch reach {
        case .everything: nil
        case .teams(let roles): roles.keys.sorted()
        case .project: []
        }
    }

    /// The only project that they reach; `nil`: not only one.
    package var project: Int64? {
        if case .project(let key) = reach { return key }
        return nil
    }

    package var user: User? {
        if case .user(let user) = identity { return user }
        return nil
    }

    /// Whether it is a super administrator, who is a person.
    package var isSuperAdmin: Bool { user?.isSuperAdmin ?? false }
}
