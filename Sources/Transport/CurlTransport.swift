package import Basics
import Synchronization

/// `OutboundTransport` on libcurl: HTTP/2 over TLS, kept connections, no redirects, cookies, netrc or decompression.
///
/// One thread of its own does all network work, started by the first request; callers suspend, so no thread of the
/// concurrency pool ever blocks in C. A GET may be sent again by libcurl when a kept connection turns out to be closed
/// before any answer; no other method ever is.
package final class CurlTransport: OutboundTransport {
    private let loop: CurlLoop
    private let nextID = Atomic<UInt64>(0)

    package init(settings: TransportSettings) {
        loop = CurlLoop(rules: TargetRules(settings))
    }

    deinit { loop.abandon() }

    package func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        try await perform(request, download: nil)
    }

    /// As the port says; a failed download leaves what had arrived in the file, and the body of an answer other than 2xx
    /// is returned up to 64 KiB, the rest cut.
    package func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        try await perform(request, download: Download(file: file, progress: progress))
    }

    /// Ends the thread and waits for it; exchanges under way, and all later ones, fail as cancelled.
    ///
    /// May be called more than once.
    package func shutdown() async { await loop.shutdown() }

    private func perform(
        _ request: OutboundRequest,
        download: Download?
    ) async throws(TransportError) -> OutboundResponse {
        FaultPoint.send.reach()
        defer { FaultPoint.sent.reach() }
        let id = nextID.add(1, ordering: .relaxed).newValue
        let outcome: Outcome = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                loop.submit(
                    Submission(id: id, request: request, download: download, continuation: continuation)
                )
                // A cancellation before the submission found nothing to cancel.
                if Task.isCancelled { loop.cancel(id) }
            }
        } onCancel: {
            loop.cancel(id)
        }
        return try outcome.get()
    }
}

typealias Outcome = Result<OutboundResponse, TransportError>

/// Where a 2xx body goes instead of memory.
struct Download: Sendable {
    let file: String
    let progress: @Sendable (Int, Int?) -> Void
}

/// A request on its way to the curl thread, which resumes the continuation exactly once.
struct Submission: Sendable {
    let id: UInt64
    let request: OutboundRequest
    let download: Download?
    let continuation: CheckedContinuation<Outcome, Never>
}
