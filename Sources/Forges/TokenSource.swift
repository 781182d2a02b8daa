import Basics
import struct Foundation.Date

/// Where the token of a request comes from.
protocol TokenSource: Sendable {
    /// The token for a call on `target`, a path below the API's address; `nil`: the call goes without.
    func token(for target: String, _ method: OutboundRequest.Method) async throws(ForgeError) -> Secret?

    /// Takes back a token that the forge refused, at `time` by its own clock where it said so; whether another one can be had by
    /// asking again.
    func drop(_ token: Secret, for target: String, refusedAt time: Date?) -> Bool

    /// Whose calls one on `target` counts among; `nil` as long as that is not known, which it is once there is a token for it.
    func holder(for target: String) -> BudgetHolder?

    /// What must not be seen in a text.
    var secrets: [Secret] { get }
}

/// One token, as that of the settings, or none.
struct FixedToken: TokenSource {
    let token: Secret?

    func token(for target: String, _ method: OutboundRequest.Method) -> Secret? { token }
    func drop(_ token: Secret, for target: String, refusedAt time: Date?) -> Bool { false }
    func holder(for target: String) -> BudgetHolder? { .settings }
    var secrets: [Secret] { token.map { [$0] } ?? [] }
}

extension Secret {
    func isSame(as other: Secret) -> Bool {
        withBytes { mine in other.withBytes { Digest.constantTimeEqual(mine, $0) } }
    }
}
