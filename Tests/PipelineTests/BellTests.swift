import Pipeline
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct BellTests {
    private let long = Duration.seconds(3600)

    @Test func `a ring while nobody waits is remembered, once`() async {
        let bell = Bell()
        bell.ring()
        bell.ring()
        await bell.wait(atMost: long)
        let start = ContinuousClock.now
        await bell.wait(atMost: .milliseconds(30))
        #expect(ContinuousClock.now - start >= .milliseconds(30))
    }

    @Test func `the wait ends when the time is over`() async {
        for limit in [Duration.seconds(-1), .zero, .milliseconds(20)] { await Bell().wait(atMost: limit) }
    }

    @Test func `one ring wakes all who wait`() async {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { await bell.wait(atMost: long) } }
            // Those who come late need a ring of their own.
            group.addTask {
                while !Task.isCancelled {
                    bell.ring()
                    await Task.yield()
                }
            }
            for _ in 0..<20 { await group.next() }
            group.cancelAll()
        }
    }

    @Test func `cancelling ends the wait, before and while waiting`() async {
        let bell = Bell()
        await withTaskGroup(of: Void.self) { group in
            group.cancelAll()
            group.addTask { await bell.wait(atMost: long) }
        }
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<50 { group.addTask { await bell.wait(atMost: long) } }
            await Task.yield()
            group.cancelAll()
        }
    }

    @Test func `a ring is not lost on somebody who is cancelled`() async {
        let bell = Bell()
        bell.ring()
        await withTaskGroup(of: Void.self) { group in
            group.cancelAll()
            group.addTask { await bell.wait(atMost: long) }
        }
        await bell.wait(atMost: long)
    }

    @Test func `rings and waits from everywhere lose nobody`() async throws {
        // Thousands of steps, each of which would wait for the other suites in the shared pool.
        try await ThreadExecutor.run {
            let bell = Bell()
            await withTaskGroup(of: Void.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        for _ in 0..<200 {
                            bell.ring()
                            await bell.wait(atMost: .milliseconds(1))
                        }
                    }
                }
            }
        }
    }
}
