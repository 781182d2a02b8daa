import Basics
import Domain
import Pipeline
import Portal
import struct Foundation.Date

/// The audit log, inside the transaction of the change that it tells of.
struct AuditTable {
    let transaction: any SQLTransaction

    /// What a field was and is; people's data and secrets never as they are.
    enum Value {
        case text(String?)
        /// Shown as its digest: equal values stay recognisable.
        case personal(String?)
        /// Shown as three stars.
        case secret
    }

    /// A line; `before` and `after` hold the fields that differ.
    func append(
        _ action: String,
        _ table: String,
        _ target: String?,
        team: Int64? = nil,
        _ fields: [(name: String, before: Value, after: Value)] = [],
        by actor: Actor,
        at now: Date
    ) throws(StoreError) {
        try transaction.execute(
            """
            INSERT INTO audit_log (uuid, created_at, actor_id, actor, team_id, target_table, target_id, action, request_id,
                address, difference)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                .text(RandomUUID.make()), .time(now), .integer(actor.user), .text(actor.name), .integer(team),
                .text(table), .text(target), .text(action), .text(actor.requestID), .text(actor.address),
                .text(fields.isEmpty ? nil : Self.difference(fields)),
            ]
        )
    }

    private static func difference(_ fields: [(name: String, before: Value, after: Value)]) -> String {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            for field in fields {
                writer.key(escaping: field.name)
                writer.object { writer in
                    writer.member("before", shown(field.before))
                    writer.member("after", shown(field.after))
                }
            }
        }
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private static func shown(_ value: Value) -> String? {
        switch value {
        case .text(let text): text
        case .personal(let text): text.map { "sha256:" + Digest.sha256Hex(Array($0.utf8)) }
        case .secret: "***"
        }
    }

    func entries(_ filter: AuditFilter, teams: [Int64]?, skipping: Int, limit: Int)
        throws(StoreError) -> (rows: [AuditEntry], total: Int)
    {
        var condition = SQLCondition()
        if let actor = filter.actor {
            condition.add("actor_id = (SELECT id FROM users WHERE uuid = ?)", .text(actor.text))
        }
        if let table = filter.table { condition.add("target_table = ?", .text(table)) }
        if let action = filter.action { condition.add("action = ?", .text(action)) }
        if let from = filter.from { condition.add("audit_log.created_at >= ?", .time(from)) }
        if let to = filter.to { condition.add("audit_log.created_at < ?", .time(to)) }
        if let search = filter.search {
            condition.add("(target_id LIKE ? ESCAPE '\\' OR action LIKE ? ESCAPE '\\')", .contains(search))
        }
        if let teams { condition.add(oneOf: teams, "audit_log.team_id") }
        let total = try transaction.row(
            "SELECT COUNT(*) AS count FROM audit_log \(condition.text)",
            condition.values
        )
        // The index of what is looked for, unless that is in the order of lines by itself: few lines may be it.
        let isNarrowed = filter.actor != nil || filter.table != nil || filter.action != nil || teams != nil
        let isLookedFor = filter.search != nil || filter.from != nil || filter.to != nil
        let order = isLookedFor && !isNarrowed ? "+id" : "id"
        let rows = try transaction.rows(
            """
            SELECT audit_log.uuid AS uuid, audit_log.created_at AS created_at, users.uuid AS actor_uuid, email, actor,
                teams.uuid AS team_uuid, target_table, target_id, action, request_id, difference
            FROM audit_log LEFT JOIN users ON users.id = actor_id LEFT JOIN teams ON teams.id = audit_log.team_id
            WHERE audit_log.id IN (
                SELECT id FROM audit_log \(condition.text) ORDER BY \(order) DESC \(condition.page(skipping, limit)))
            ORDER BY audit_log.id DESC
            """,
            condition.values
        )
        var entries: [AuditEntry] = []
        for row in rows {
            entries.append(
                AuditEntry(
                    id: try row.id("uuid"),
                    at: try row.time("created_at"),
                    actorID: try row.optionalID("actor_uuid"),
                    actorEmail: try row.optionalText("email"),
                    team: try row.optionalID("team_uuid"),
                    table: try row.text("target_table"),
                    target: try row.optionalText("target_id"),
                    action: try row.text("action"),
                    requestID: try row.optionalText("request_id"),
                    difference: try row.optionalText("difference")
                )
            )
        }
        return (entries, Int(try total?.integer("count") ?? 0))
    }
}
