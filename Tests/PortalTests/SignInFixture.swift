import Basics
import Foundation
import Portal
import Synchronization
import TestSupport
import Testing

/// A browser that signs in, at a fixed time, with providers whose answers the test writes.
struct SignInFixture: Sendable {
    static let now = Date(timeIntervalSince1970: 1_790_000_000)
    static let issuer = "https://id.example.com/realms/acme"
    static let configuration = #"""
        {"issuer": "https://id.example.com/realms/acme",
         "authorization_endpoint": "https://id.example.com/realms/acme/auth",
         "token_endpoint": "https://id.example.com/realms/acme/token",
         "userinfo_endpoint": "https://id.example.com/realms/acme/userinfo"}
        """#

    let transport: ScriptedTransport
    let flow: SignInFlow

    init(
        key: String = "a key of the tests",
        _ responder: @escaping @Sendable (OutboundRequest) -> ScriptedTransport.Answer
    ) {
        transport = ScriptedTransport(responder: responder)
        flow = SignInFlow(key: Secret(key), publicURL: "https://gatehouse.example.com", transport: transport)
    }

    static func provider(
        _ id: IdentityProvider.ID,
        hosts: [String] = [],
        allowedGroups: [String] = [],
        groupRoles: [IdentityProvider.GroupRole] = []
    ) -> IdentityProvider {
        let service: IdentityProvider.Service =
            switch id {
            case .github: .github(url: "https://github.com", apiURL: "https://api.github.com")
            case .gitlab: .gitlab(url: "https://gitlab.com")
            case .oidc:
                .oidc(
                    issuer: issuer,
                    endpointHosts: hosts,
                    scopes: ["openid", "email"],
                    groupsClaim: "groups"
                )
            }
        return IdentityProvider(
            service: service,
            title: "Sign in",
            clientID: "client-1",
            clientSecret: Secret("canary-secret/+"),
            allowedGroups: allowedGroups,
            groupRoles: groupRoles
        )
    }

    func begin(
        _ provider: IdentityProvider,
        at now: Date = now,
        redirectAfter: OwnPath = .root
    ) async throws -> (start: SignInFlow.Start, query: [String: String]) {
        let start = try await flow.begin(provider, redirectAfter: redirectAfter, now: now)
        let items = try #require(URLComponents(string: start.location)?.queryItems)
        return (start, Dictionary(items.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 }))
    }

    /// Both halves, as a browser goes through them.
    func signIn(_ provider: IdentityProvider, at now: Date = now) async throws -> SignInFlow.Completion {
        let (start, query) = try await begin(provider, at: now)
        return try await flow.finish(
            provider,
            SignInFlow.Answer(code: "canary-code", state: query["state"], error: nil, cookie: start.cookie),
            now: now
        )
    }

    /// The error of a sign-in that must fail.
    func refusal(
        _ provider: IdentityProvider,
        at now: Date = now,
        sourceLocation: SourceLocation = #_sourceLocation
    ) async throws -> SignInError {
        do {
            let completion = try await signIn(provider, at: now)
            Issue.record("signed in as \(completion.identity)", sourceLocation: sourceLocation)
        } catch let error as SignInError {
            #expect(!error.detail.contains("canary"), sourceLocation: sourceLocation)
            return error
        }
        throw NeverHappened(description: "no refusal")
    }

    /// The fields of the body of a form.
    static func form(_ request: OutboundRequest) -> [String: String] {
        var parts = URLComponents()
        parts.percentEncodedQuery = String(decoding: request.body ?? [], as: UTF8.self)
        return Dictionary(
            (parts.queryItems ?? []).map { ($0.name, $0.value ?? "") },
            uniquingKeysWith: { $1 }
        )
    }
}
