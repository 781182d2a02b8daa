import Foundation
import Synchronization

/// Asks servers of OpenID Connect for their endpoints, and remembers the answers for an hour.
final class OpenIDDiscovery: Sendable {
    /// Seconds.
    private static let lifetime = 3600.0

    private struct Known {
        let configuration: OpenIDConfiguration
        let since: Date
    }

    private let exchange: SignInExchange
    private let known = Mutex<[String: Known]>([:])

    init(_ exchange: SignInExchange) { self.exchange = exchange }

    /// A failure is not remembered.
    func configuration(of issuer: String, hosts: [String], now: Date) async throws(SignInError)
        -> OpenIDConfiguration
    {
        if let known = known.withLock({ $0[issuer] }) {
            let age = now.timeIntervalSince(known.since)
            if age >= 0, age < Self.lifetime { return known.configuration }
        }
        let document = try await exchange.get(OpenIDConfiguration.address(of: issuer))
        let configuration = try OpenIDConfiguration(document, issuer: issuer, hosts: hosts)
        known.withLock { $0[issuer] = Known(configuration: configuration, since: now) }
        return configuration
    }
}
