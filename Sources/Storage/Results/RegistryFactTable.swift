import Domain
import Foundation
import Licensing
import Pipeline

/// What registries said about versions of packages, inside a transaction.
struct RegistryFactTable {
    let transaction: any SQLTransaction

    /// The answers about these versions that are not too old; one that says nothing is too old before the others.
    func facts(
        of package: PackageName,
        versions: Set<String>,
        askedAfter date: Date,
        emptyAskedAfter emptyDate: Date,
        now: Date
    ) throws(StoreError) -> [String: RegistryFacts] {
        let rows = try transaction.rows(
            """
            SELECT version, license, published_at, deprecation, asked_at FROM registry_facts
            WHERE ecosystem = $1 AND name = $2 AND asked_at > $3 AND asked_at <= $4
            """,
            [.text(package.ecosystem.rawValue), .text(package.name), .time(date), .time(now)]
        )
        var found: [String: RegistryFacts] = [:]
        for row in rows {
            let version = try row.text("version")
            guard versions.contains(version) else { continue }
            let text = try row.optionalText("license")
            let license = text.flatMap { DeclaredLicense($0)?.expression }
            // What an older version stored and this one does not understand is asked for again.
            guard text == nil || license != nil else { continue }
            let facts = RegistryFacts(
                license: license,
                publishedAt: try row.optionalTime("published_at"),
                deprecation: try row.optionalText("deprecation")
            )
            let askedAt = try row.time("asked_at")
            guard facts.license != nil || askedAt > emptyDate else { continue }
            found[version] = facts
        }
        return found
    }

    func remember(
        _ facts: [(key: String, value: RegistryFacts)],
        of package: PackageName,
        now: Date
    ) throws(StoreError) {
        for (version, facts) in facts {
            try transaction.execute(
                """
                INSERT INTO registry_facts (ecosystem, name, version, license, published_at, deprecation, asked_at)
                VALUES ($1, $2, $3, $4, $5, $6, $7)
                ON CONFLICT (ecosystem, name, version) DO UPDATE
                SET license = excluded.license, published_at = excluded.published_at,
                    deprecation = excluded.deprecation, asked_at = excluded.asked_at
                """,
                [
                    .text(package.ecosystem.rawValue), .text(package.name), .text(version),
                    .text(facts.license?.description), .time(facts.publishedAt), .text(facts.deprecation),
                    .time(now),
                ]
            )
        }
    }
}
