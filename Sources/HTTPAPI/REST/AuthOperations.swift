import Basics
import Domain
import HTTPTypes
import Hummingbird
import Portal

/// Signing in: `/auth`.
struct AuthOperations: Sendable {
    let accounts: AccountService
    /// Has a token mailed that sets a password, later, so that the answer does not tell whether there is an account; `nil`
    /// where no mail is set up.
    let sendReset: (@Sendable (EmailAddress) async -> Void)?
    let cookies: SessionCookie

    private static let login = RequestRates.Rule("login", 5, per: 60)
    private static let forgot = RequestRates.Rule("forgot", 5, per: 60)
    private static let reset = RequestRates.Rule("reset", 5, per: 60)
    private static let register = RequestRates.Rule("register", 5, per: 60)
    private static let refresh = RequestRates.Rule("refresh", 60, per: 60)

    private static let email = Schema.Property(
        name: "email",
        schema: .string(max: EmailAddress.longest, format: .email)
    )
    private static let newPassword = Schema.string(
        min: PasswordRules.length.lowerBound,
        max: PasswordRules.length.upperBound
    )

    var all: [Operation] {
        [registration, signIn, rotation, signOut, me, forgotPassword, resetPassword]
    }

    private var registration: Operation {
        Operation(
            method: .post,
            path: "/auth/register",
            id: "register",
            tag: "auth",
            summary: "Make an account; the first one with the server's setup token is its administrator.",
            access: .anyone,
            body: .object([
                Self.email, .init(name: "password", schema: Self.newPassword),
                .init(name: "full_name", schema: .nullable(.string(max: 255)), isRequired: false),
                .init(name: "setup_token", schema: .nullable(.string(max: 64)), isRequired: false),
            ]),
            answer: .init(status: 201, shape: AccountShapes.user.described),
            refusals: [403, 404, 409, 503],
            rate: (Self.register, .address)
        ) { request in
            let made = try await accounts.register(
                email: try Self.address(request),
                password: try request.required("password"),
                fullName: request.field("full_name"),
                setupToken: request.field("setup_token"),
                by: request.actor
            ).get()
            return JSONAnswer.response(AccountShapes.user.bytes(of: made), status: .created)
        }
    }

    private var signIn: Operation {
        Operation(
            method: .post,
            path: "/auth/login",
            id: "login",
            tag: "auth",
            summary: "Sign in; the refresh token comes as a cookie.",
            access: .anyone,
            body: .object([Self.email, .init(name: "password", schema: .string(min: 1, max: 256))]),
            answer: .init(status: 200, shape: AccountShapes.session.described),
            refusals: [401, 403, 503],
            rate: (Self.login, .address)
        ) { request in
            let session = try await accounts.login(
                email: try Self.address(request),
                password: try request.required("password")
            ).get()
            return answer(session)
        }
    }

    private var rotation: Operation {
        Operation(
            method: .post,
            path: "/auth/refresh",
            id: "refresh",
            tag: "auth",
            summary: "Exchange the refresh token in the cookie for a new pair; each is good once.",
            access: .anyone,
            answer: .init(status: 200, shape: AccountShapes.session.described),
            refusals: [401],
            rate: (Self.refresh, .address)
        ) { request in
            guard let token = request.cookies[SessionCookie.name] else {
                throw AccountRefusal.invalidRefreshToken
            }
            return answer(try await accounts.refresh(token, by: request.actor).get())
        }
    }

    private var signOut: Operation {
        Operation(
            method: .post,
            path: "/auth/logout",
            id: "logout",
            tag: "auth",
            summary: "End the session of the cookie.",
            access: .anyone,
            answer: .init(status: 204, shape: nil)
        ) { request in
            if let token = request.cookies[SessionCookie.name] {
                try await accounts.logout(token, by: request.actor)
            }
            var response = Response(status: .noContent)
            response.headers[.setCookie] = cookies.cleared
            return response
        }
    }

    private var me: Operation {
        Operation(
            method: .get,
            path: "/auth/me",
            id: "me",
            tag: "auth",
            summary: "Who is signed in, and in which teams.",
            access: .user,
            answer: .init(status: 200, shape: AccountShapes.me.described)
        ) { request in
            guard let account = try await accounts.account(try request.requiredUser().id) else {
                throw AccountRefusal.unknownUser
            }
            return JSONAnswer.response(AccountShapes.me.bytes(of: account), status: .ok)
        }
    }

    private var forgotPassword: Operation {
        Operation(
            method: .post,
            path: "/auth/forgot-password",
            id: "forgotPassword",
            tag: "auth",
            summary:
                "Have a token mailed that sets a password; the answer does not tell whether the address is known.",
            access: .anyone,
            body: .object([Self.email]),
            answer: .init(status: 204, shape: nil),
            rate: (Self.forgot, .address)
        ) { request in
            await sendReset?(try Self.address(request))
            return Response(status: .noContent)
        }
    }

    private var resetPassword: Operation {
        Operation(
            method: .post,
            path: "/auth/reset-password",
            id: "resetPassword",
            tag: "auth",
            summary: "Set a password with a mailed token; all sessions end.",
            access: .anyone,
            body: .object([
                .init(name: "token", schema: .string(min: 8, max: 256)),
                .init(name: "new_password", schema: Self.newPassword),
            ]),
            answer: .init(status: 204, shape: nil),
            refusals: [503],
            rate: (Self.reset, .address)
        ) { request in
            _ = try await accounts.finishReset(
                try request.required("token"),
                password: try request.required("new_password"),
                by: request.actor
            ).get()
            return Response(status: .noContent)
        }
    }

    // MARK: What they share

    private static func address(_ request: APIRequest) throws -> EmailAddress {
        guard let email = EmailAddress(try request.required("email")) else {
            throw OperationMistake(text: "email is no address")
        }
        return email
    }

    private func answer(_ session: AccountService.Session) -> Response {
        var response = JSONAnswer.response(AccountShapes.session.bytes(of: session), status: .ok)
        response.headers[.setCookie] = cookies.refresh(session.refreshToken)
        return response
    }
}
