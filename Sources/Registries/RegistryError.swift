/// Why a registry did not answer.
package struct RegistryError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What to do about it.
    package enum Reason: Sendable, Hashable {
        /// Told to come back later.
        case throttled
        /// No connection, a server's error, or no access: the next package would fare no better.
        case unavailable
        /// This package's answer could not be used; others may.
        case unusable
    }

    package let reason: Reason
    /// For the operator, without secrets or foreign text.
    package let description: String

    package init(_ reason: Reason, _ description: String) {
        self.reason = reason
        self.description = description
    }
}
