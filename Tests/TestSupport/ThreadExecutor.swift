import Foundation

/// Runs every step of a task on a thread of its own: for test bodies that block, or that measure time while other suites keep the
/// shared pool busy.
package final class ThreadExecutor: TaskExecutor {
    private init() {}

    /// The result of a body whose steps never wait for the shared pool.
    package static func run<Result: Sendable>(
        _ body: @escaping @Sendable () async throws -> Result
    ) async throws -> Result {
        try await Task(executorPreference: ThreadExecutor()) { try await body() }.value
    }

    package func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        Thread.detachNewThread { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
