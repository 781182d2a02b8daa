package import Domain
package import struct Foundation.Date

/// The durable queue.
///
/// Implemented by `Storage`.
package protocol JobStore: Sendable {
    /// Queues a request that no delivery asked for (reconciler, current head differs). Same rules by key as
    /// `DeliveryStore.record`; returns the job that will do it, `nil` when it is closing or superseded.
    func enqueue(_ request: JobRequest, at now: Date) async throws(StoreError) -> Job?

    /// Leases an available queued job, or a running one whose lease has run out, to `worker`; counts the attempt. Never two
    /// live leases for one repository at a time.
    ///
    /// Repositories take turns, oldest job first where it is the turn of several: however many jobs one has queued, another's
    /// first one waits for one of them at most. Rematches come after all others.
    func claim(worker: String, until leaseEnd: Date, now: Date) async throws(StoreError) -> Job?

    /// Extends the lease. `false`: the job was superseded or taken over; the worker must stop and publish nothing.
    func heartbeat(job: Int64, worker: String, until leaseEnd: Date) async throws(StoreError) -> Bool

    /// Ends the attempt, and with it the deliveries that hang on the job (done, failed, superseded). Ignored when the worker
    /// no longer holds the lease.
    func finish(job: Int64, worker: String, with result: JobResult, now: Date) async throws(StoreError)

    /// Gives running jobs of earlier processes back, each with one crash more: at once after the first, then after 1, 3,
    /// 7, … 255 times `backoff`. Called at start, under the lock that only one server holds.
    func releaseAll(now: Date, backoff: Duration) async throws(StoreError)

    /// Queued jobs that could not be claimed yet, in the order in which they will be.
    func queued(limit: Int) async throws(StoreError) -> [Job]

    /// `nil` when there is none of that id.
    func job(_ id: Int64) async throws(StoreError) -> Job?
    /// By the id of its scan.
    func job(scan: String) async throws(StoreError) -> Job?
    /// How many jobs wait, run and are dead; a state without jobs may be left out.
    ///
    /// Those that ended well are not counted: their number grows with the age of the store.
    func counts() async throws(StoreError) -> [JobState: Int]
    /// When the next queued job becomes available, `nil` when there is none.
    func nextAvailable() async throws(StoreError) -> Date?
}

/// How a run ended, and with it what the queue does next.
package enum JobResult: Sendable, Equatable {
    case succeeded
    /// Back to the queue, not before `at`; `counts`: as one more attempt.
    case retry(at: Date, error: String, counts: Bool = true)
    /// Back to the queue without counting the attempt (shutdown).
    case released
    case superseded
    case dead(error: String)
}
