import Domain
import Forges
import Foundation
import Pipeline
import Testing

@Suite struct RetryPolicyTests {
    private let now = Date(timeIntervalSince1970: 1_767_225_600)

    private func wait(
        _ policy: RetryPolicy = RetryPolicy(),
        after attempt: Int,
        asked: Duration? = nil,
        jitter: Double = 1
    ) -> Double? {
        policy.next(after: attempt, asked: asked, now: now, jitter: jitter)?.timeIntervalSince(now)
    }

    @Test(arguments: [
        (0, 2.0), (1, 2.0), (2, 4.0), (3, 8.0), (7, 128.0), (-5, 2.0),
    ])
    func `the wait doubles from the base on`(attempt: Int, seconds: Double) {
        #expect(wait(after: attempt) == seconds)
    }

    @Test func `the last attempt is the last`() {
        #expect(wait(after: 15) != nil)
        #expect(wait(after: 16) == nil)
        #expect(wait(after: Int.max) == nil)
        #expect(wait(after: 16, asked: .seconds(1)) == nil)
        #expect(wait(RetryPolicy(attempts: 1), after: 1) == nil)
    }

    @Test func `jitter takes away at most half`() {
        #expect(wait(after: 2, jitter: 0) == 2)
        #expect(wait(after: 2, jitter: 0.5) == 3)
        for _ in 0..<100 {
            let seconds = wait(after: 3, jitter: .random(in: 0...1)) ?? 0
            #expect((4...8).contains(seconds))
        }
    }

    @Test func `the ceiling holds for any number of attempts, and for what the forge did not ask`() {
        let endless = RetryPolicy(attempts: .max, base: .seconds(2), ceiling: .seconds(900))
        for attempt in [10, 21, 22, 64, 1_000_000] { #expect(wait(endless, after: attempt) == 900) }
        #expect(wait(endless, after: 1_000_000, jitter: 0) == 450)
        let slow = RetryPolicy(attempts: .max, base: .seconds(1_000_000 * 86_400), ceiling: .seconds(900))
        #expect(wait(slow, after: 1000) == 900)
    }

    struct Failure: GatehouseError {
        let disposition: Disposition
        var description: String { "busy" }
    }

    private static let resting = Disposition.wait(.seconds(40))

    @Test(arguments: [
        Failure(disposition: resting) as any GatehouseError,
        // Through every layer, git and its token included.
        ForgeError(.resting(.seconds(40)), detail: "busy"),
        SourceControlError(.resting(.seconds(40)), detail: "busy"),
        ForgeError(.rateLimited(retryAfter: .seconds(40)), detail: "busy"),
    ])
    func `what was not tried takes no attempt, not even the last one`(error: any GatehouseError) {
        let policy = RetryPolicy(attempts: 3)
        for attempt in 1...3 {
            let again = policy.again(after: error, attempt: attempt, now: now, jitter: 1)
            let at = now.addingTimeInterval(40)
            #expect(again?.at == at && again?.counts == false)
        }
    }

    @Test(arguments: [(2.0, 32.0), (0, 1), (0.25, 4), (1000, 900)])
    func `a full disk, or a limit of git's server, takes no attempt and is looked at seldom`(
        base: Double,
        seconds: Double
    ) {
        let policy = RetryPolicy(attempts: 3, base: .seconds(base), ceiling: .seconds(900))
        for reason in [SourceControlError.Reason.diskFull, .limited] {
            let error = SourceControlError(reason, detail: "full")
            for attempt in 1...3 {
                let again = policy.again(after: error, attempt: attempt, now: now, jitter: 0)
                let at = now.addingTimeInterval(seconds)
                #expect(again?.at == at && again?.counts == false)
            }
        }
    }

    @Test func `what may pass takes one, what does not is not tried again`() {
        let policy = RetryPolicy(attempts: 3)
        let busy = Failure(disposition: .retry(after: .seconds(90)))
        let at = now.addingTimeInterval(90)
        let again = policy.again(after: busy, attempt: 2, now: now, jitter: 1)
        #expect(again?.at == at && again?.counts == true)
        #expect(policy.again(after: busy, attempt: 3, now: now, jitter: 1) == nil)
        for disposition in [Disposition.fail, .reject(publicMessage: "no")] {
            let error = Failure(disposition: disposition)
            #expect(policy.again(after: error, attempt: 1, now: now, jitter: 1) == nil)
        }
    }

    @Test func `what the forge asks for is the least, and may be longer than the ceiling`() {
        #expect(wait(after: 1, asked: .seconds(3600)) == 3600)
        #expect(wait(after: 1, asked: .milliseconds(1)) == 2)
        #expect(wait(after: 1, asked: .seconds(-5)) == 2)
        #expect(wait(RetryPolicy(base: .zero), after: 1) == 0)
        #expect(wait(RetryPolicy(base: .milliseconds(250)), after: 1) == 0.25)
    }
}
