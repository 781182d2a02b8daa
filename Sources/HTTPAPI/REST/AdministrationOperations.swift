import Basics
import Domain
import HTTPTypes
import Hummingbird
import Portal

/// People and teams, for super administrators: `/v1/admin`; and the audit log.
struct AdministrationOperations: Sendable {
    let store: any AccountStore
    let accounts: AccountService
    /// Has a token mailed that sets a password; `nil` where no mail is set up.
    let sendReset: (@Sendable (EmailAddress) async -> Void)?

    var all: [Operation] {
        [
            users, creation, user, activation(true), activation(false), roleChange, passwordReset, audit,
            teamAudit,
        ]
            + teamOperations
    }

    static let search = Operation.Parameter(name: "search", schema: .string(max: 255))
    static let roles = Role.ofMembers.map(\.rawValue)

    private var users: Operation {
        Operation(
            method: .get,
            path: "/v1/admin/users",
            id: "listUsers",
            tag: "admin",
            summary: "All accounts, by address.",
            access: .administrator,
            query: [
                .init(name: "role", schema: .words(Role.allCases.map(\.rawValue))),
                .init(name: "active", schema: .boolean), Self.search,
            ] + Paging.parameters(size: 50, most: 200),
            answer: .init(status: 200, shape: AccountShapes.users.described)
        ) { request in
            var filter = UserFilter()
            filter.role = request.word("role", Role.self)
            filter.isActive = request.flag("active")
            filter.search = request.text("search")
            let page = Paging(request, size: 50)
            let (rows, total) = try await store.users(filter, skipping: page.skipped, limit: page.size)
            return page.answer(rows, total, AccountShapes.users)
        }
    }

    private var creation: Operation {
        Operation(
            method: .post,
            path: "/v1/admin/users",
            id: "createUser",
            tag: "admin",
            summary: "Make an account; without a password it sets one by mail.",
            access: .administrator,
            body: .object([
                .init(name: "email", schema: .string(max: EmailAddress.longest, format: .email)),
                .init(name: "full_name", schema: .nullable(.string(max: 255)), isRequired: false),
                .init(name: "password", schema: .nullable(.string(min: 8, max: 256)), isRequired: false),
                .init(name: "team_id", schema: .nullable(.id), isRequired: false),
                .init(name: "role", schema: .nullable(.words(Self.roles)), isRequired: false),
            ]),
            answer: .init(status: 201, shape: AccountShapes.userDetail.described),
            refusals: [409, 503]
        ) { request in
            guard let email = EmailAddress(try request.required("email")) else {
                throw OperationMistake(text: "email is no address")
            }
            let role = request.field("role").flatMap { Role(rawValue: $0) }
            let team = request.field("team_id").flatMap { ResourceID($0) }
            guard (role == nil) == (team == nil) else {
                throw AccountRefusal.invalidRole("team_id and role go together")
            }
            let made = try await accounts.makeUser(
                email: email,
                password: request.field("password"),
                fullName: request.field("full_name"),
                isSuperAdmin: false,
                in: team.map { .team($0, role ?? .viewer) } ?? .none,
                by: request.actor
            ).get()
            // Nothing to sign in with yet.
            if request.field("password") == nil { await sendReset?(email) }
            return try await answer(made, status: .created)
        }
    }

    private var passwordReset: Operation {
        Operation(
            method: .post,
            path: "/v1/admin/users/{user_id}/password-reset",
            id: "resetUserPassword",
            tag: "admin",
            summary: "Have a token mailed to somebody that sets a password; 409 where no mail is set up.",
            access: .administrator,
            answer: .init(status: 204, shape: nil),
            refusals: [409]
        ) { request in
            guard let account = try await store.account(try request.id("user_id")) else {
                throw AccountRefusal.unknownUser
            }
            guard let sendReset else {
                throw ProblemDetails(
                    status: .conflict,
                    code: "no_mail",
                    detail: "The settings have no `mail`; set one with `gatehouse admin user password`."
                )
            }
            if let email = EmailAddress(account.user.email) {
                let note = AuditNote("request password reset", "users", account.user.id.text, team: nil)
                try await store.note(note, by: request.actor, at: request.now)
                await sendReset(email)
            }
            return Response(status: .noContent)
        }
    }

    private var user: Operation {
        Operation(
            method: .get,
            path: "/v1/admin/users/{user_id}",
            id: "getUser",
            tag: "admin",
            summary: "An account with its teams.",
            access: .administrator,
            answer: .init(status: 200, shape: AccountShapes.userDetail.described)
        ) { request in
            guard let account = try await store.account(try request.id("user_id")) else {
                throw AccountRefusal.unknownUser
            }
            return try await answer(account)
        }
    }

    private func activation(_ isActive: Bool) -> Operation {
        Operation(
            method: .patch,
            path: "/v1/admin/users/{user_id}/\(isActive ? "activate" : "deactivate")",
            id: isActive ? "activateUser" : "deactivateUser",
            tag: "admin",
            summary: isActive ? "Let an account sign in again." : "Shut an account out; its sessions end.",
            access: .administrator,
            answer: .init(status: 200, shape: AccountShapes.userDetail.described)
        ) { request in
            let result = try await store.setActive(
                isActive,
                user: try request.id("user_id"),
                by: request.actor,
                at: request.now
            )
            return try await answer(try result.get())
        }
    }

    private var roleChange: Operation {
        Operation(
            method: .patch,
            path: "/v1/admin/users/{user_id}/role",
            id: "setUserRole",
            tag: "admin",
            summary: "Make a super administrator, or give a role in a team.",
            access: .administrator,
            body: .object([
                .init(name: "role", schema: .words(Role.allCases.map(\.rawValue))),
                .init(name: "team_id", schema: .nullable(.id), isRequired: false),
            ]),
            answer: .init(status: 200, shape: AccountShapes.userDetail.described)
        ) { request in
            let result = try await store.setRole(
                Role(rawValue: try request.required("role")) ?? .viewer,
                team: request.field("team_id").flatMap { ResourceID($0) },
                user: try request.id("user_id"),
                by: request.actor,
                at: request.now
            )
            return try await answer(try result.get())
        }
    }

    private func answer(_ account: Account, status: HTTPResponse.Status = .ok) async throws -> Response {
        let shown = AccountShapes.UserDetail(
            account: account,
            scanCount: try await store.scanCount(of: account.user.key)
        )
        return JSONAnswer.response(AccountShapes.userDetail.bytes(of: shown), status: status)
    }
}
