import Domain
import Pipeline

/// What lists show of results, inside a transaction.
struct FiguresTable {
    let transaction: any SQLTransaction

    private static let columns = [
        "critical", "high", "medium", "low", "unrated", "allowed", "conditional", "forbidden", "unlicensed",
    ]
    private static let severities: [Severity] = [.critical, .high, .medium, .low, .unknown]
    private static let categories: [LicenseCategory] = [.allowed, .conditional, .forbidden, .unknown]

    /// Columns that `figures(from:)` reads.
    static let selection =
        "reason, components, malicious, epss, risk_tenths, \(columns.joined(separator: ", "))"

    func put(_ figures: ResultFigures, of scan: Int64) throws(StoreError) {
        let counts =
            Self.severities.map { figures.findings[$0] ?? 0 }
            + Self.categories.map { figures.licenses[$0] ?? 0 }
        let names = ["scan_id", "reason", "components", "malicious", "epss", "risk_tenths"] + Self.columns
        let places = names.indices.map { "$\($0 + 1)" }
        try transaction.execute(
            """
            INSERT INTO result_figures (\(names.joined(separator: ", "))) VALUES (\(places.joined(separator: ", ")))
            ON CONFLICT (scan_id) DO UPDATE SET \(names.dropFirst().map { "\($0) = excluded.\($0)" }.joined(separator: ", "))
            """,
            [
                .integer(scan), .text(figures.reason), .integer(figures.components),
                .integer(figures.malicious), .integer(figures.likelyExploited),
                .integer(figures.risk.map { Int64(($0 * 10).rounded()) }),
            ] + counts.map { .integer($0) }
        )
    }

    /// `nil` where the row was joined and there is none.
    static func figures(from row: SQLRow) throws(StoreError) -> ResultFigures? {
        guard let reason = try row.optionalText("reason") else { return nil }
        var counts: [Int] = []
        for column in columns { counts.append(Int(try row.integer(column))) }
        return ResultFigures(
            reason: reason,
            components: Int(try row.integer("components")),
            findings: Dictionary(zip(severities, counts)) { first, _ in first },
            licenses: Dictionary(zip(categories, counts.dropFirst(severities.count))) { first, _ in first },
            malicious: Int(try row.integer("malicious")),
            likelyExploited: Int(try row.integer("epss")),
            risk: try row.optionalInteger("risk_tenths").map { Double($0) / 10 }
        )
    }
}
