import Dispatch
import Foundation
import Synchronization

/// Work on a thread of its own, beside a row.
final class Background<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () throws -> Value) {
        Thread.detachNewThread { [self] in
            let outcome = Result { try work() }
            result.withLock { $0 = outcome }
            done.signal()
        }
    }

    /// Blocks until it has ended.
    func value() throws -> Value {
        done.wait()
        done.signal()
        guard let result = result.withLock({ $0 }) else {
            throw BenchFailure("a thread ended without a result")
        }
        return try result.get()
    }
}

/// Work that is done at intervals on a thread of its own, from now until it is stopped.
final class Repeating<Value: Sendable>: Sendable {
    private let isOver: Flag
    private let thread: Background<[Value]>

    private final class Flag: Sendable {
        let value = Atomic(false)
    }

    init(every seconds: Double, _ work: @escaping @Sendable () throws -> Value) {
        let isOver = Flag()
        self.isOver = isOver
        thread = Background {
            var values: [Value] = []
            var next = ContinuousClock.now
            while !isOver.value.load(ordering: .relaxed) {
                if ContinuousClock.now >= next {
                    next = .now + .seconds(seconds)
                    values.append(try work())
                }
                usleep(20_000)
            }
            return values
        }
    }

    /// What each time returned; throws when one of them did.
    func stop() throws -> [Value] {
        isOver.value.store(true, ordering: .relaxed)
        return try thread.value()
    }
}
