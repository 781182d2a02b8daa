package import Basics
package import struct Foundation.Date

/// How many calls a forge still allows, as one of its answers says (`X-RateLimit-…`; GitLab `RateLimit-…`).
package struct CallBudget: Sendable, Equatable {
    package let remaining: Double
    /// Of how many; `nil` where the answer does not say.
    package let limit: Double?
    /// When the count begins anew; `nil` where the answer does not say.
    package let renewal: Date?

    /// `nil` when the answer names no count.
    package init?(_ response: OutboundResponse) {
        func number(_ name: String) -> Double? {
            let text = response.header("x-ratelimit-\(name)") ?? response.header("ratelimit-\(name)")
            // Not what a floating-point number may be besides: hexadecimal, endless, no number.
            return text.flatMap { Int($0) }.map(Double.init)
        }
        guard let remaining = number("remaining"), remaining >= 0 else { return nil }
        self.remaining = remaining
        limit = number("limit")
        renewal = number("reset").map { Date(timeIntervalSince1970: $0) }
    }

    /// What is left of the whole, 0 to 1; `nil` when it is not known, or no longer true.
    package func share(at now: Date) -> Double? {
        guard let limit, limit > 0, let renewal, renewal > now else { return nil }
        return min(remaining / limit, 1)
    }
}
