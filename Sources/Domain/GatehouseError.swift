/// What happens after an error, decided where the error is made and acted on in one place (the job runner).
package enum Disposition: Sendable, Equatable {
    /// Try again: 5xx, time-out, lost lease. `nil`: after the usual backoff.
    case retry(after: Duration?)
    /// Nothing was tried, or nothing of the job's own was in the way, and nothing can be done for so long: the attempt does not count.
    ///
    /// `nil`: nobody knows for how long.
    case wait(Duration?)
    /// The verdict is errored and this text, which may be posted, says why.
    case reject(publicMessage: String)
    /// Ours or the operator's to mend; the detail goes to the log and the dead letter, never to the forge.
    case fail
}

/// An error that says what should happen next.
///
/// Anything else counts as `.fail`.
package protocol GatehouseError: Error, Sendable, CustomStringConvertible {
    /// What the job runner does about it.
    var disposition: Disposition { get }
}
