/// What a scan is doing, in the order in which it does it.
package enum ScanStep: String, Sendable, CaseIterable {
    /// Asks the forge what there is, and fetches commits.
    case fetching
    /// Reads lockfiles and manifests, and asks registries where they may be asked.
    case reading
    /// Looks packages up in the advisories.
    case matching
    case licenses
    case gate
    /// Keeps the result.
    case storing
    /// Tells the forge.
    case publishing

    /// Of 100: how far a scan is that begins this.
    package var percent: Int {
        switch self {
        case .fetching: 10
        case .reading: 30
        case .matching: 50
        case .licenses: 60
        case .gate: 70
        case .storing: 80
        case .publishing: 90
        }
    }
}
