import Domain
import Foundation
import Licensing
import Pipeline

/// What registries said about licences, inside a transaction.
struct RegistryFactTable {
    let transaction: any SQLTransaction

    /// The answers of these versions that are not too old; one without a licence is too old before the others.
    func licenses(
        of package: PackageName,
        versions: Set<String>,
        askedAfter date: Date,
        emptyAskedAfter emptyDate: Date
    ) throws(StoreError) -> [String: LicenseExpression?] {
        let rows = try transaction.rows(
            """
            SELECT version, expression FROM licenses
            WHERE ecosystem = $1 AND name = $2 AND asked_at > $3 AND (expression IS NOT NULL OR asked_at > $4)
            """,
            [.text(package.ecosystem.rawValue), .text(package.name), .time(date), .time(emptyDate)]
        )
        var found: [String: LicenseExpression?] = [:]
        for row in rows {
            let version = try row.text("version")
            guard versions.contains(version) else { continue }
            guard let text = try row.optionalText("expression") else {
                found.updateValue(nil, forKey: version)
                continue
            }
            // What an older version stored and this one does not understand is asked for again.
            if let expression = DeclaredLicense(text)?.expression {
                found.updateValue(expression, forKey: version)
            }
        }
        return found
    }

    func remember(
        _ licenses: [String: LicenseExpression?],
        of package: PackageName,
        now: Date
    ) throws(StoreError) {
        for (version, expression) in licenses {
            try transaction.execute(
                """
                INSERT INTO licenses (ecosystem, name, version, expression, asked_at) VALUES ($1, $2, $3, $4, $5)
                ON CONFLICT (ecosystem, name, version) DO UPDATE
                SET expression = excluded.expression, asked_at = excluded.asked_at
                """,
                [
                    .text(package.ecosystem.rawValue), .text(package.name), .text(version),
                    .text(expression?.description), .time(now),
                ]
            )
        }
    }
}
