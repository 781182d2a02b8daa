import Dispatch
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#endif

/// Threads of their own for jobs: reading a large lockfile takes a thread for a second, and deliveries must not wait for it.
///
/// The pool that tasks share has one thread a core, so on a small machine two jobs would hold all of them. Dispatch keeps a
/// pool for each quality of service, and nothing else here runs as `utility`. On Linux that alone changes nothing about who
/// gets a core first, so these threads are nice, and with them the processes that they start.
final class JobExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "gatehouse.jobs", qos: .utility, attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async {
            JobExecutor.yieldToOthers()
            job.runSynchronously(on: self.asUnownedTaskExecutor())
        }
    }

    private static let niceness: Int32 = 10

    /// Of the thread that calls, which stays in this pool; to do it again costs next to nothing.
    private static func yieldToOthers() {
        #if os(Linux)
        _ = setpriority(__priority_which_t(PRIO_PROCESS.rawValue), 0, niceness)
        #endif
    }
}
