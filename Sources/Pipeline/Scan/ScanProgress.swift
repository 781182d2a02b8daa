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

    private struct State {
        var points: [Int64: (point: Point, note: UInt64)] = [:]
        var notes: UInt64 = 0
    }

    private let state = Mutex(State())

    package init() {}

    /// Notes that the scan of a job begins a step.
    package func note(_ step: ScanStep, of job: Int64) {
        state.withLock { state in
            let reached = state.points[job]?.point.percent ?? 0
            if state.points[job] == nil, state.points.count >= Self.most,
                let oldest = state.points.min(by: { $0.value.note < $1.value.note })
            {
                state.points[oldest.key] = nil
            }
            state.notes += 1
            let point = Point(step: step, percent: max(reached, step.percent))
            state.points[job] = (point, state.notes)
        }
    }

    /// `nil` for one that no worker of this process took up.
    package func point(of job: Int64) -> Point? { state.withLock { $0.points[job]?.point } }
}
