package import Domain
package import struct Foundation.Date

/// Commands that wait to be carried out, durable like jobs.
///
/// Implemented by `Storage`; `DeliveryStore.record` puts them in. There is one of each comment, whatever delivered it.
package protocol CommandStore: Sendable {
    /// The oldest one that is due; counts the attempt. `nil` when none is.
    ///
    /// One process asks, and one at a time: what it did not finish is due again after a restart.
    func nextCommand(at now: Date) async throws(StoreError) -> QueuedCommand?

    /// Queues the scan that a line of a command asks for, and takes the line off it: what comes after, a retry or a restart, asks
    /// for no second one.
    ///
    /// One transaction; the rules by key are those of `JobStore.enqueue`. Where they let no job do it, the line stays and the result
    /// is `nil`.
    func enqueue(
        _ request: JobRequest,
        for line: String,
        of command: Int64,
        at now: Date
    ) async throws(StoreError) -> Job?

    /// Ends the attempt, and with it the delivery.
    func finish(command: Int64, with result: CommandResult, now: Date) async throws(StoreError)
}

/// A comment's commands in the queue.
package struct QueuedCommand: Sendable, Equatable {
    package let id: Int64
    package let request: CommandRequest
    /// How often it was tried, this time included.
    package let attempts: Int

    package init(id: Int64, request: CommandRequest, attempts: Int) {
        self.id = id
        self.request = request
        self.attempts = attempts
    }
}

/// How an attempt ended.
package enum CommandResult: Sendable, Equatable {
    /// With the comment that answers, if one does; `remoteID` is `nil` in a dry run.
    case answered(body: String, remoteID: String?)
    /// Carried out, or not allowed: nothing is said.
    case silent(reason: String)
    /// `counts`: as one more attempt.
    case retry(at: Date, error: String, counts: Bool = true)
    case failed(error: String)
}
