import Dispatch

/// Threads of their own for jobs: reading a large lockfile takes a thread for a second, and deliveries must not wait for it.
///
/// The pool that tasks share has one thread a core, so on a small machine two jobs would hold all of them. Dispatch keeps a
/// pool for each quality of service, and nothing else here runs as `utility`.
final class JobExecutor: TaskExecutor {
    private let queue = DispatchQueue(label: "gatehouse.jobs", qos: .utility, attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
