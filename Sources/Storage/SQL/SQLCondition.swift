import Domain
import Pipeline

/// A `WHERE` that is put together from what was asked for.
///
/// Only texts of this program go into it; what comes from outside is a parameter.
struct SQLCondition {
    private var parts: [String] = []
    private(set) var values: [SQLValue] = []

    /// Every `?` in `part` becomes the parameter of `value`.
    mutating func add(_ part: String, _ value: SQLValue) {
        values.append(value)
        parts.append(part.replacing("?", with: "$\(values.count)"))
    }

    mutating func add(_ part: String) { parts.append(part) }

    /// One of the keys; of none, no row.
    mutating func add(oneOf keys: [Int64], _ column: String) {
        guard !keys.isEmpty else { return add("FALSE") }
        // Keys are numbers of our own rows.
        add("\(column) IN (\(keys.map(String.init).joined(separator: ", ")))")
    }

    /// With the word, or nothing.
    var text: String { parts.isEmpty ? "" : "WHERE " + parts.map { "(\($0))" }.joined(separator: " AND ") }

    /// For the end of a query.
    func page(_ skipping: Int, _ limit: Int) -> String { "LIMIT \(max(0, limit)) OFFSET \(max(0, skipping))" }
}

extension SQLValue {
    /// For `LIKE … ESCAPE '\'`: whatever has `text` in it.
    static func contains(_ text: String) -> SQLValue {
        var pattern = "%"
        for character in text {
            if "%_\\".contains(character) { pattern.append("\\") }
            pattern.append(character)
        }
        return .text(pattern + "%")
    }
}

extension SQLRow {
    func optionalID(_ column: String) throws(StoreError) -> ResourceID? {
        guard let text = try optionalText(column) else { return nil }
        guard let id = ResourceID(text) else {
            throw StoreError("The database holds something other than a UUID in column \(column).")
        }
        return id
    }

    func id(_ column: String) throws(StoreError) -> ResourceID {
        guard let id = try optionalID(column) else {
            throw StoreError("The database holds nothing in column \(column), where a UUID has to be.")
        }
        return id
    }
}
