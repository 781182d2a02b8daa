/// What using a licence means for whoever ships the software.
package enum LicenseCategory: String, Sendable, CaseIterable, Hashable, Codable {
    case allowed, conditional, forbidden
    /// Not classified, or not known; a policy decides what that is worth.
    case unknown

    /// The worst of what applies together: forbidden, unknown, conditional, allowed.
    package static func worst(_ categories: some Sequence<LicenseCategory>) -> LicenseCategory {
        categories.max { $0.burden < $1.burden } ?? .unknown
    }

    /// The best of a choice: allowed, conditional, forbidden; unknown only where nothing else is offered.
    package static func best(_ categories: some Sequence<LicenseCategory>) -> LicenseCategory {
        categories.min { $0.preference < $1.preference } ?? .unknown
    }

    private var burden: Int {
        switch self {
        case .allowed: 0
        case .conditional: 1
        case .unknown: 2
        case .forbidden: 3
        }
    }

    /// How welcome it is where there is a choice; less is better.
    package var preference: Int { self == .unknown ? 4 : burden }
}
