/// Sends requests.
///
/// The one implementation is libcurl (`Transport`); tests script another.
package protocol OutboundTransport: Sendable {
    /// Sends `request` once, without retry, and follows no redirect. Cancelling the task cancels the exchange.
    func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse

    /// Like `send`, but writes a 2xx body to `file` (created or truncated) as it arrives; the returned body is
    /// then empty. `progress` gets bytes so far and the declared total, from any thread. `maxResponseBytes` counts.
    func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse
}

/// No usable answer came.
///
/// Says nothing about whether the server acted: look first, then write again.
package struct TransportError: Error, Sendable, CustomStringConvertible {
    /// What a caller tells apart: whether to retry, and whom to blame.
    package enum Reason: Sendable, Equatable {
        /// No connection was made (name not found, refused, TLS), so the server cannot have acted.
        case unreachable
        /// The connection broke or the time ran out after the request may have been sent.
        case interrupted
        case timedOut
        /// More than `maxResponseBytes`.
        case tooLarge
        /// The URL, its scheme or its address is not allowed.
        case refused
        case cancelled
        /// The file could not be written.
        case file
    }

    package let reason: Reason
    /// Host and cause, for the operator; without query, credentials or body.
    package let detail: String

    package init(_ reason: Reason, detail: String) {
        self.reason = reason
        self.detail = detail
    }

    package var description: String { detail }
}
