package import Basics
import Domain
package import struct Foundation.Date

/// An answer that asks for fewer calls (GitHub, "Rate limits for the REST API").
///
/// Other forges, and proxies, say it with the same statuses and headers.
package struct CallLimit: Sendable, Equatable {
    /// How long nothing may be sent; `nil` where the answer does not say.
    package let wait: Duration?
    /// Whether the calls of one credential are used up (a primary limit), which is nothing to the others.
    ///
    /// Otherwise it is the forge that wants to be left alone (a secondary limit), whoever asks.
    package let isBudget: Bool

    /// `nil` when the answer is about something else.
    ///
    /// In the order GitHub documents: `Retry-After`, an exhausted budget, the wording of a secondary limit.
    package init?(_ response: OutboundResponse, now: Date) {
        guard response.status == 403 || response.status == 429 else { return nil }
        let budget = CallBudget(response)
        isBudget = budget?.remaining == 0
        if let text = response.header("retry-after"), let asked = RetryAfter.wait(text, now: now) {
            wait = asked
        } else if isBudget, let renewal = budget?.renewal {
            // A second more, because the forge's clock and ours need not agree on the fraction. The budgets of forges last
            // an hour at most: a longer wait is a clock that is wrong.
            let seconds = renewal.timeIntervalSince(now) + 1
            wait = .seconds(min(max(seconds, 1), 3900).rounded(.up))
        } else {
            wait = nil
            guard !isBudget, response.status == 403 else { return }
            let words = ForgeAnswer(call: "", response: response, now: now, redact: { $0 }).message
                .lowercased()
            let names = ["secondary rate limit", "rate limit exceeded", "abuse detection"]
            guard names.contains(where: { words.contains($0) }) else { return nil }
        }
    }
}
