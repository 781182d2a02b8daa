import Basics
import CCurl
import Synchronization

/// Gives messages to a mail server by SMTP (RFC 5321), one at a time and each over a connection of its own.
///
/// A thread of its own does that while there are any; callers suspend.
package final class SMTPSender: Sendable {
    /// Messages that wait; more are refused, so that a server that hangs does not fill memory.
    private static let longestQueue = 1000

    private struct State {
        var waiting: [SMTPSubmission] = []
        var isRunning = false
    }

    private let settings: SMTPSettings
    private let state = Mutex(State())

    package init(settings: SMTPSettings) { self.settings = settings }

    /// Returns once the server has taken the message.
    ///
    /// `message` is RFC 5322 with CRLF; `from` and `to` are plain addresses of the envelope.
    package func send(_ message: [UInt8], from: String, to: String) async throws(SMTPError) {
        let cancellation = SMTPSubmission.Cancellation()
        let outcome: Result<Void, SMTPError> = await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                submit(
                    SMTPSubmission(
                        message: message,
                        from: from,
                        to: to,
                        cancellation: cancellation,
                        continuation: continuation
                    )
                )
            }
        } onCancel: {
            cancellation.isCancelled.store(true, ordering: .relaxed)
        }
        try outcome.get()
    }

    private func submit(_ submission: SMTPSubmission) {
        let refusal: SMTPError? = state.withLock { state in
            guard CurlLoop.global == CURLE_OK else {
                return SMTPError(isTemporary: true, "libcurl could not be started")
            }
            guard state.waiting.count < Self.longestQueue else {
                return SMTPError(isTemporary: true, "\(Self.longestQueue) messages are waiting to be sent")
            }
            if !state.isRunning {
                guard startThread() else {
                    return SMTPError(isTemporary: true, "the mail thread could not be started")
                }
                state.isRunning = true
            }
            state.waiting.append(submission)
            return nil
        }
        if let refusal { submission.continuation.resume(returning: .failure(refusal)) }
    }

    /// The thread retains the sender until it ends.
    private func startThread() -> Bool {
        let context = Unmanaged.passRetained(self)
        var thread = pthread_t()
        let code = gatehouse_thread_start(
            &thread,
            { context in
                guard let context else { return nil }
                Unmanaged<SMTPSender>.fromOpaque(context).takeRetainedValue().run()
                return nil
            },
            context.toOpaque()
        )
        guard code == 0 else {
            context.release()
            return false
        }
        pthread_detach(thread)
        return true
    }

    /// On the thread: until nothing waits.
    private func run() {
        while let submission = next() {
            do throws(SMTPError) {
                try mayStart(submission)
                try SMTPExchange(submission, settings: settings).perform()
                submission.continuation.resume(returning: .success(()))
            } catch {
                submission.continuation.resume(returning: .failure(error))
            }
        }
    }

    /// A server that hangs holds up the messages behind, which then rather fail soon than late.
    private func mayStart(_ submission: SMTPSubmission) throws(SMTPError) {
        guard !submission.cancellation.isCancelled.load(ordering: .relaxed) else {
            throw SMTPError(isTemporary: true, "sending was cancelled")
        }
        guard ContinuousClock.now - submission.start < settings.timeout * 2 else {
            throw SMTPError(isTemporary: true, "the messages before it took too long")
        }
    }

    private func next() -> SMTPSubmission? {
        state.withLock { state in
            state.isRunning = !state.waiting.isEmpty
            return state.isRunning ? state.waiting.removeFirst() : nil
        }
    }
}

/// A message on its way to the thread, which resumes the continuation exactly once.
struct SMTPSubmission: Sendable {
    /// Set from any thread, looked at by curl.
    final class Cancellation: Sendable {
        let isCancelled = Atomic(false)
    }

    let start = ContinuousClock.now
    let message: [UInt8]
    let from: String
    let to: String
    let cancellation: Cancellation
    let continuation: CheckedContinuation<Result<Void, SMTPError>, Never>
}
