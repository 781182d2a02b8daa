import struct Foundation.Data
import GRDB
import Pipeline

/// A GRDB connection inside a transaction.
struct SQLiteTransaction: SQLTransaction {
    let database: Database
    let path: String
    var isReading = false

    @discardableResult
    func execute(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> Int {
        do {
            let statement = try database.cachedStatement(sql: sql)
            try statement.execute(arguments: Self.arguments(values))
            return database.changesCount
        } catch {
            throw StoreError(sqlite: error, path: path, isReading: isReading)
        }
    }

    func rows(_ sql: String, _ values: [SQLValue]) throws(StoreError) -> [SQLRow] {
        do {
            let statement = try database.cachedStatement(sql: sql)
            let columns = statement.columnNames
            var rows: [SQLRow] = []
            let cursor = try Row.fetchCursor(statement, arguments: Self.arguments(values))
            while let row = try cursor.next() {
                rows.append(SQLRow(columns: columns, values: row.databaseValues.map(Self.value)))
            }
            return rows
        } catch {
            throw StoreError(sqlite: error, path: path, isReading: isReading)
        }
    }

    /// By name, since to SQLite `$1` is a name: the first parameter of a text is number one whatever it is called.
    private static func arguments(_ values: [SQLValue]) -> StatementArguments {
        StatementArguments(
            values.enumerated().map { index, value in
                let bound: (any DatabaseValueConvertible)? =
                    switch value {
                    case .null: nil
                    case .integer(let integer): integer
                    case .text(let text): text
                    case .blob(let bytes): Data(bytes)
                    }
                return (String(index + 1), bound)
            }
        )
    }

    private static func value(_ value: DatabaseValue) -> SQLValue {
        switch value.storage {
        case .null: .null
        case .int64(let integer): .integer(integer)
        case .double(let number): .text(String(number))
        case .string(let text): .text(text)
        case .blob(let data): .blob([UInt8](data))
        }
    }
}
