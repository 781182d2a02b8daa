import Basics
import Domain
import Hummingbird
import Portal
import struct Foundation.Date

/// Keys of programs: `/v1/api-keys`.
struct APIKeyOperations: Sendable {
    let store: any AccountStore
    let keys: PortalKeys

    var all: [Operation] { [list, creation, narrowing, revocation] }

    private static let making = RequestRates.Rule("api-keys", 60, per: 3600)
    private static let scopes = Schema.words(APIKey.Scope.allCases.map(\.rawValue))

    private var list: Operation {
        Operation(
            method: .get,
            path: "/v1/api-keys",
            id: "listAPIKeys",
            tag: "api-keys",
            summary: "Keys that you made and those of your teams, newest first.",
            access: .person(.developer),
            query: [
                .init(name: "scope", schema: Self.scopes), .init(name: "team_id", schema: .id),
                .init(name: "project_id", schema: .id), .init(name: "include_revoked", schema: .boolean),
            ] + Paging.parameters(size: 50, most: 200),
            answer: .init(status: 200, shape: AccountShapes.keys.described)
        ) { request in
            var filter = APIKeyFilter()
            filter.scope = request.word("scope", APIKey.Scope.self)
            filter.team = request.queryID("team_id")
            filter.project = request.queryID("project_id")
            filter.includesRevoked = request.flag("include_revoked") ?? false
            let page = Paging(request, size: 50)
            let (rows, total) = try await store.keys(
                of: try request.requiredCaller(),
                filter,
                skipping: page.skipped,
                limit: page.size
            )
            return page.answer(rows, total, AccountShapes.keys)
        }
    }

    private var creation: Operation {
        Operation(
            method: .post,
            path: "/v1/api-keys",
            id: "createAPIKey",
            tag: "api-keys",
            summary: "Make a key; its text is shown this once.",
            access: .person(.developer),
            body: .object([
                .init(name: "name", schema: .string(min: 1, max: 100)),
                .init(name: "scope", schema: Self.scopes),
                .init(
                    name: "permission_breadth",
                    schema: .words(APIKey.Breadth.allCases.map(\.rawValue)),
                    isRequired: false,
                    standard: "\"read_only\""
                ),
                .init(name: "team_id", schema: .nullable(.id), isRequired: false),
                .init(name: "project_id", schema: .nullable(.id), isRequired: false),
                .init(
                    name: "service_account_id",
                    schema: .null(why: "is not possible: keys are of whoever makes them"),
                    isRequired: false
                ),
                .init(name: "expires_in_days", schema: .nullable(.integer(1...1825)), isRequired: false),
            ]),
            answer: .init(status: 201, shape: AccountShapes.madeKey.described),
            refusals: [404],
            rate: (Self.making, .caller)
        ) { request in
            let new = NewAPIKey(
                name: try request.required("name"),
                scope: APIKey.Scope(rawValue: try request.required("scope")) ?? .project,
                breadth: request.field("permission_breadth").flatMap { APIKey.Breadth(rawValue: $0) }
                    ?? .readOnly,
                team: request.field("team_id").flatMap { ResourceID($0) },
                project: request.field("project_id").flatMap { ResourceID($0) },
                expiresAt: request.body?["expires_in_days"]?.int.map {
                    request.now.addingTimeInterval(Double($0) * 86_400)
                }
            )
            let text = APIKey.Text()
            let made = try await store.makeKey(
                new,
                prefix: text.prefix,
                digest: text.digest(key: keys.apiKeys),
                by: try request.requiredCaller(),
                request.actor,
                at: request.now
            ).get()
            let shown = text.secret.withBytes { String(decoding: $0, as: UTF8.self) }
            let answer = AccountShapes.MadeKey(key: made, text: shown)
            return JSONAnswer.response(AccountShapes.madeKey.bytes(of: answer), status: .created)
        }
    }

    private var narrowing: Operation {
        Operation(
            method: .patch,
            path: "/v1/api-keys/{api_key_id}",
            id: "narrowAPIKey",
            tag: "api-keys",
            summary: "Let a key read only, for good.",
            access: .person(.developer),
            body: .object([.init(name: "permission_breadth", schema: .words(["read_only"]))]),
            answer: .init(status: 200, shape: AccountShapes.key.described),
            refusals: [404]
        ) { request in
            let key = try await own(request)
            guard let narrowed = try await store.narrowKey(key.id, by: request.actor, at: request.now) else {
                throw AccountRefusal.unknownKey
            }
            return JSONAnswer.response(AccountShapes.key.bytes(of: narrowed), status: .ok)
        }
    }

    private var revocation: Operation {
        Operation(
            method: .delete,
            path: "/v1/api-keys/{api_key_id}",
            id: "revokeAPIKey",
            tag: "api-keys",
            summary: "Make a key useless, for good.",
            access: .person(.developer),
            answer: .init(status: 204, shape: nil),
            refusals: [404]
        ) { request in
            let key = try await own(request)
            try await store.revokeKey(key.id, by: request.actor, at: request.now)
            return Response(status: .noContent)
        }
    }

    /// A key that the caller may change: they made it, or administer its team.
    ///
    /// Others that they see are 403, the rest 404.
    private func own(_ request: APIRequest) async throws -> APIKey {
        let caller = try request.requiredCaller()
        guard let key = try await store.key(try request.id("api_key_id")) else {
            throw AccountRefusal.unknownKey
        }
        if caller.isSuperAdmin || key.createdBy?.id == caller.user?.id { return key }
        guard let team = key.owner, let role = caller.role(inTeam: team) else {
            throw AccountRefusal.unknownKey
        }
        guard role >= .teamAdmin else {
            throw OperationRouter.forbidden("Another's key is changed by administrators of its team.")
        }
        return key
    }
}
