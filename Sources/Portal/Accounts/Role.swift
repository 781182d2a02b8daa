/// What a person may do, least first; the words are those of the reference portal.
///
/// The first three are held in a team; a super administrator holds every team.
package enum Role: String, Sendable, CaseIterable, Comparable {
    case viewer
    case developer
    case teamAdmin = "team_admin"
    case superAdmin = "super_admin"

    /// Those that a membership can give.
    package static let ofMembers: [Role] = [.viewer, .developer, .teamAdmin]

    private var rank: Int {
        switch self {
        case .viewer: 0
        case .developer: 1
        case .teamAdmin: 2
        case .superAdmin: 3
        }
    }

    package static func < (left: Role, right: Role) -> Bool { left.rank < right.rank }
}
