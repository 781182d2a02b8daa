package import Domain

/// A forge call that did not do what was asked.
package struct ForgeError: GatehouseError, Equatable {
    /// What a caller tells apart, whatever words the forge used.
    package enum Reason: Sendable, Equatable {
        /// 401: the token is wrong or expired. Somebody has to renew it, and until then no attempt says anything.
        case unauthorized
        /// 403 that is not a rate limit.
        case forbidden
        /// 404 where the thing must exist.
        case notFound
        /// 403 or 429 that asks for fewer calls, for so long; `nil`: nobody said how long.
        case rateLimited(retryAfter: Duration?)
        /// 409, 412 or 422 about the state of things.
        case conflict
        /// Another 4xx: our request is wrong.
        case invalid
        /// 5xx, HTML in place of JSON, truncated or broken JSON.
        case unavailable
        /// A redirect we do not follow.
        case redirected
        /// No answer.
        case unreachable
        /// It did not answer before, or took no credential, and is left alone for so long.
        case resting(Duration)
        case cancelled
    }

    /// How soon something is asked again that was refused for its credential.
    package static let renewal = Duration.seconds(5)
    /// How long a forge is left alone that asks for fewer calls and does not say for how long: at least a minute, GitHub asks
    /// ("Rate limits for the REST API").
    package static let limitPause = Duration.seconds(60)

    package let reason: Reason
    /// Method, path without query, status, and the forge's message cut to 200 characters.
    ///
    /// For the operator.
    package let detail: String
    /// The credential was not given the repository at all: our GitHub App is not installed on it.
    ///
    /// Beside `forbidden`, since it says nothing of the thing in it that was asked for.
    package let isNotInstalled: Bool

    package init(_ reason: Reason, detail: String, isNotInstalled: Bool = false) {
        self.reason = reason
        self.detail = detail
        self.isNotInstalled = isNotInstalled
    }

    package var description: String { detail }

    package var disposition: Disposition {
        switch reason {
        case .unavailable, .unreachable, .conflict, .cancelled: .retry(after: nil)
        case .resting(let time): .wait(time)
        // The job is not at fault, and a limit may last longer than all of its attempts. `ForgeExchange` lengthens the wait.
        case .rateLimited(let after): .wait(after ?? Self.limitPause)
        // A repository that was moved or a commit that just arrived may answer 404 for a short while.
        case .notFound, .redirected: .retry(after: nil)
        // Whoever renews the token must not have to find out what was lost meanwhile. `ForgeExchange` lengthens the wait.
        case .unauthorized: .wait(Self.renewal)
        // What was installed may not be known everywhere yet.
        case .forbidden: isNotInstalled ? .retry(after: nil) : .fail
        case .invalid: .fail
        }
    }
}
