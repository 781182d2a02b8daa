package import struct Foundation.Date

/// A step of the work on a finding, as somebody took it.
package struct StatusStep: Sendable, Equatable {
    /// In the words of the reference portal, as `status` is.
    package let previous: String
    package let status: String
    /// Why, in the words of whoever took it.
    package let reason: String
    /// Who, by the name that was given.
    package let actor: String
    package let at: Date

    package init(previous: String, status: String, reason: String, actor: String, at: Date) {
        self.previous = previous
        self.status = status
        self.reason = reason
        self.actor = actor
        self.at = at
    }

    /// The same step, taken from another status; `nil` leaves it as it is.
    package func following(_ status: String?) -> StatusStep {
        guard let status else { return self }
        return StatusStep(previous: status, status: self.status, reason: reason, actor: actor, at: at)
    }
}
