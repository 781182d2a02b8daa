import Basics
import struct Foundation.Data
import struct Foundation.Date
import Synchronization

/// The JSON web token with which a GitHub App says who it is (RFC 7519, signed as RS256).
///
/// GitHub takes it for what concerns the App itself: its installations, and their tokens.
final class GitHubAppAssertion: TokenSource {
    /// GitHub refuses what is valid for more than ten minutes, by its own clock.
    private static let validity: Double = 540
    /// The forge's clock may be a little behind ours.
    private static let backdating: Double = 60

    private struct Signed {
        let token: Secret
        let until: Date
    }

    private let app: ForgeApp
    /// Clocks that differ by less than that are no reason to refuse an assertion.
    private static let tolerance: Double = 30

    private struct State {
        var signed: Signed?
        /// By how many seconds the forge's clock is ahead of ours.
        var lead: Double = 0
    }

    private let now: @Sendable () -> Date
    private let state = Mutex(State())

    init(app: ForgeApp, now: @escaping @Sendable () -> Date) {
        self.app = app
        self.now = now
    }

    func token(for target: String, _ method: OutboundRequest.Method) throws(ForgeError) -> Secret? {
        let ours = now()
        let (known, lead) = state.withLock { ($0.signed, $0.lead) }
        let time = ours.addingTimeInterval(lead)
        // One is used for a minute, so that a clock that jumps does no harm for long.
        if let known, time < known.until, time > known.until.addingTimeInterval(-61) { return known.token }
        let token = Secret(bytes: try assertion(at: time))
        state.withLock { $0.signed = Signed(token: token, until: time.addingTimeInterval(60)) }
        return token
    }

    /// Another one would say the same, unless the clock here is wrong: what it was refused at is what counts.
    func drop(_ token: Secret, for target: String, refusedAt time: Date?) -> Bool {
        guard let time else { return false }
        let lead = time.timeIntervalSince(now())
        return state.withLock { state in
            guard abs(lead - state.lead) > Self.tolerance else { return false }
            (state.lead, state.signed) = (lead, nil)
            return true
        }
    }

    func holder(for target: String) -> BudgetHolder? { .app }

    var secrets: [Secret] { state.withLock { $0.signed }.map { [$0.token] } ?? [] }

    private func assertion(at time: Date) throws(ForgeError) -> [UInt8] {
        let seconds = time.timeIntervalSince1970
        let issued = Int(seconds - Self.backdating)
        let expires = Int(seconds + Self.validity)
        // Settings allow letters and digits only in the id, so it needs no escaping.
        let claims = #"{"iat":\#(issued),"exp":\#(expires),"iss":"\#(app.id)"}"#
        let parts = [#"{"alg":"RS256","typ":"JWT"}"#, claims].map { Base64URL.text(of: Array($0.utf8)) }
        let message = parts.joined(separator: ".")
        do {
            let signature = try RSASignature.rs256(Array(message.utf8), privateKey: app.privateKey)
            return Array("\(message).\(Base64URL.text(of: signature))".utf8)
        } catch {
            throw ForgeError(.unauthorized, detail: "the App's private key \(error)")
        }
    }
}
