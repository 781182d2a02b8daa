import Basics
import HTTPTypes
import Hummingbird
import Logging
import Portal

/// Signing in with an account elsewhere: `/auth/oauth`, and which ones are linked.
struct SignInOperations: Sendable {
    let accounts: AccountService
    let flow: SignInFlow
    /// Those of the settings.
    let providers: [IdentityProvider]
    let cookies: SessionCookie
    let logger: Logger

    private static let authorize = RequestRates.Rule("authorize", 60, per: 60)
    private static let callback = RequestRates.Rule("callback", 60, per: 60)
    private static let cookie = "gatehouse_sign_in"
    /// What may be looked at without a session: a browser that did not say where to go ends there.
    private static let landing = OwnPath.docs

    var all: [Operation] { [list, begin, finish, identities, unlinking] }

    /// Those that there are, or might be.
    private var names: [String] {
        (providers.isEmpty ? IdentityProvider.ID.allCases : providers.map(\.id)).map(\.rawValue)
    }

    private var list: Operation {
        Operation(
            method: .get,
            path: "/auth/oauth/providers",
            id: "listProviders",
            tag: "auth",
            summary: "Services to sign in with, and whether they are set up.",
            access: .anyone,
            answer: .init(status: 200, shape: AccountShapes.providers.described)
        ) { _ in
            let rows = IdentityProvider.ID.allCases.map { id in
                AccountShapes.ProviderStatus(id: id, isConfigured: providers.contains { $0.id == id })
            }
            return JSONAnswer.response(AccountShapes.providers.bytes(of: rows), status: .ok)
        }
    }

    private var begin: Operation {
        Operation(
            method: .get,
            path: "/auth/oauth/{provider}/authorize",
            id: "beginSignIn",
            tag: "auth",
            summary: "Send the browser to a service to sign in with; it comes back to the callback.",
            access: .anyone,
            pathWords: ["provider": names],
            query: [.init(name: "redirect_after", schema: .string(max: OwnPath.longest, pattern: .ownPath))],
            // An identity provider that begins adds its own (OpenID Connect Core 1.0 section 4).
            ignoresOtherQuery: true,
            answer: .init(status: 302, shape: nil),
            refusals: [404],
            rate: (Self.authorize, .address)
        ) { request in
            let provider = try provider(request)
            var path = Self.landing
            if let wanted = request.text("redirect_after") {
                guard let own = OwnPath(wanted) else {
                    throw OperationMistake(text: "redirect_after is no path of ours")
                }
                path = own
            }
            do throws(SignInError) {
                let start = try await flow.begin(provider, redirectAfter: path, now: request.now)
                var response = redirect(to: start.location)
                response.headers[.setCookie] = cookies.text(
                    Self.cookie,
                    start.cookie,
                    path: "/auth/oauth",
                    seconds: SignInFlow.cookieLifetime
                )
                return response
            } catch {
                note(error, provider, request)
                throw ProblemDetails(
                    status: .badGateway,
                    code: error.reason.rawValue,
                    detail: "The identity provider does not answer as it should; the log says why."
                )
            }
        }
    }

    private var finish: Operation {
        Operation(
            method: .get,
            path: "/auth/oauth/{provider}/callback",
            id: "finishSignIn",
            tag: "auth",
            summary:
                "Where the service sends the browser: the session begins, with the refresh token as a cookie.",
            access: .anyone,
            pathWords: ["provider": names],
            query: ["code", "state", "error"].map { .init(name: $0, schema: .string(max: 4096)) },
            // `scope`, `iss`, `session_state`, `error_description`: each service has its own.
            ignoresOtherQuery: true,
            answer: .init(status: 302, shape: nil),
            refusals: [404],
            rate: (Self.callback, .address)
        ) { request in
            let provider = try provider(request)
            let answer = SignInFlow.Answer(
                code: request.text("code"),
                state: request.text("state"),
                error: request.text("error"),
                cookie: request.cookies[Self.cookie]
            )
            var response: Response
            do {
                let done = try await flow.finish(provider, answer, now: request.now)
                switch try await accounts.signIn(done.identity, from: provider, by: request.actor) {
                case .success(let session):
                    response = redirect(to: done.redirectAfter.text)
                    response.headers.append(
                        HTTPField(name: .setCookie, value: cookies.refresh(session.refreshToken))
                    )
                case .failure(let refusal):
                    note(refusal, provider, request)
                    response = redirect(to: Self.failed(Self.word(refusal)))
                }
            } catch let error as SignInError {
                note(error, provider, request)
                response = redirect(to: Self.failed(error.reason.rawValue))
            }
            // It has done its work.
            response.headers.append(
                HTTPField(
                    name: .setCookie,
                    value: cookies.text(Self.cookie, "", path: "/auth/oauth", seconds: 0)
                )
            )
            return response
        }
    }

    private var identities: Operation {
        Operation(
            method: .get,
            path: "/v1/users/me/oauth-identities",
            id: "listIdentities",
            tag: "users",
            summary: "Accounts elsewhere that you sign in with.",
            access: .user,
            answer: .init(status: 200, shape: AccountShapes.identities.described)
        ) { request in
            let user = try request.requiredUser()
            let (rows, hasPassword) = try await accounts.store.identities(of: user.key)
            let answer = AccountShapes.Identities(rows: rows, hasPassword: hasPassword)
            return JSONAnswer.response(AccountShapes.identities.bytes(of: answer), status: .ok)
        }
    }

    private var unlinking: Operation {
        Operation(
            method: .delete,
            path: "/v1/users/me/oauth-identities/{identity_id}",
            id: "unlinkIdentity",
            tag: "users",
            summary: "Sign in with an account elsewhere no more.",
            access: .user,
            answer: .init(status: 204, shape: nil),
            refusals: [409]
        ) { request in
            try await accounts.store.unlink(
                try request.id("identity_id"),
                of: try request.requiredUser().key,
                by: request.actor,
                at: request.now
            ).get()
            return Response(status: .noContent)
        }
    }

    // MARK: What they share

    private func provider(_ request: APIRequest) throws -> IdentityProvider {
        guard let name = request.words["provider"], let id = IdentityProvider.ID(rawValue: name) else {
            throw ProblemDetails(
                status: .notFound,
                code: "unknown_oauth_provider",
                detail: "There is no such identity provider.",
                title: "Unknown OAuth Provider"
            )
        }
        guard let provider = providers.first(where: { $0.id == id }) else {
            throw ProblemDetails(
                status: .serviceUnavailable,
                code: "oauth_provider_disabled",
                detail: "The settings of this server have no such identity provider.",
                title: "OAuth Provider Disabled"
            )
        }
        return provider
    }

    private func redirect(to address: String) -> Response {
        var response = Response(status: .found)
        response.headers[.location] = address
        return response
    }

    private static func failed(_ word: String) -> String { "\(landing.text)?error=\(word)" }

    /// What a browser is told, in the words of the reference portal.
    private static func word(_ refusal: AccountRefusal) -> String {
        switch refusal {
        case .inactive: "oauth_user_inactive"
        case .unverifiedAddress: "oauth_email_unverified"
        default: "oauth_denied"
        }
    }

    private func note(_ why: any Error, _ provider: IdentityProvider, _ request: APIRequest) {
        logger.notice(
            "somebody was not signed in",
            metadata: [
                "provider": "\(provider.id.rawValue)", "reason": "\(why)",
                "request": "\(request.actor.requestID ?? "")",
            ]
        )
    }
}
