import Hummingbird
import Portal

/// The audit log.
extension AdministrationOperations {
    private static let auditQuery: [Operation.Parameter] =
        [
            .init(name: "actor_user_id", schema: .id), .init(name: "target_table", schema: .string(max: 64)),
            .init(name: "action", schema: .string(max: 64)),
            .init(name: "from", schema: .time), .init(name: "to", schema: .time),
            .init(name: "q", schema: .string(max: 255)),
        ] + Paging.parameters(size: 50, most: 200)

    var audit: Operation {
        Operation(
            method: .get,
            path: "/v1/admin/audit",
            id: "listAudit",
            tag: "admin",
            summary: "Every change, newest first.",
            access: .administrator,
            query: Self.auditQuery,
            answer: .init(status: 200, shape: AccountShapes.audit.described)
        ) { request in try await lines(request, teams: nil) }
    }

    var teamAudit: Operation {
        Operation(
            method: .get,
            path: "/v1/audit",
            id: "listTeamAudit",
            tag: "audit",
            summary: "Changes in the teams that you administer, newest first.",
            access: .person(.teamAdmin),
            query: Self.auditQuery,
            answer: .init(status: 200, shape: AccountShapes.audit.described)
        ) { request in
            let caller = try request.requiredCaller()
            let teams = caller.teams?.filter { caller.role(inTeam: $0) ?? .viewer >= .teamAdmin }
            return try await lines(request, teams: teams)
        }
    }

    private func lines(_ request: APIRequest, teams: [Int64]?) async throws -> Response {
        var filter = AuditFilter()
        filter.actor = request.queryID("actor_user_id")
        filter.table = request.text("target_table")
        filter.action = request.text("action")
        filter.from = request.time("from")
        filter.to = request.time("to")
        filter.search = request.text("q")
        let page = Paging(request, size: 50)
        let (rows, total) = try await store.audit(
            filter,
            teams: teams,
            skipping: page.skipped,
            limit: page.size
        )
        return page.answer(rows, total, AccountShapes.audit)
    }
}
