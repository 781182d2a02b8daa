package import Triage

/// A waiver of the store, with where it counts and who made it.
package struct StoredWaiver: Sendable {
    package let waiver: Waiver
    /// `forge:owner/name`; `nil` for all repositories.
    package let repository: String?
    package let madeBy: String
}
