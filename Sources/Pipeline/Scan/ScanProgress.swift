import Basics
import Synchronization

/// How far the scans of this process are, in memory alone: nothing is worth a write that the next second makes void.
///
/// Another attempt begins anew with its steps, and goes on with the percentage that was reached.
package final class ScanProgress: Sendable {
    /// What is known of a scan that is under way.
    package struct Point: Sendable, Equatable {
        package let step: ScanStep
        /// Never goes down.
        package let percent: Int

        package init(step: ScanStep, percent: Int) {
            self.step = step
            self.percent = percent
        }
    }

    /// Jobs of which nothing was noted for longest make room for new ones: one that waits long has a low id, and goes on.
    ///
    /// Nothing is forgotten at the end of a job: whoever read just before that it runs would be told that it had only begun.
    private static let most = 1_000

    private let points = Mutex(RecentlyUsed<Int64, Point>(most: ScanProgress.most))

    package init() {}

    /// Notes that the scan of a job begins a step.
    package func note(_ step: ScanStep, of job: Int64) {
        points.withLock { points in
            let reached = points[job]?.percent ?? 0
            points.keep(Point(step: step, percent: max(reached, step.percent)), for: job)
        }
    }

    /// `nil` for one that no worker of this process took up.
    package func point(of job: Int64) -> Point? { points.withLock { $0[job] } }
}
