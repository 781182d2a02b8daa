import struct Foundation.Date
package import Pipeline

/// One row of a result, read by column name.
///
/// A column that is missing or of another type is a `StoreError`: the file does not hold what this version writes.
package struct SQLRow: Sendable {
    private let columns: [String]
    private let values: [SQLValue]

    package init(columns: [String], values: [SQLValue]) {
        self.columns = columns
        self.values = values
    }

    package func value(_ column: String) throws(StoreError) -> SQLValue {
        guard let index = columns.firstIndex(of: column), index < values.count else {
            throw StoreError("A query result has no column \(column).")
        }
        return values[index]
    }

    package func optionalText(_ column: String) throws(StoreError) -> String? {
        switch try value(column) {
        case .null: nil
        case .text(let text): text
        case .integer, .blob: throw wrongType(column, "text")
        }
    }

    package func optionalInteger(_ column: String) throws(StoreError) -> Int64? {
        switch try value(column) {
        case .null: nil
        case .integer(let integer): integer
        case .text, .blob: throw wrongType(column, "an integer")
        }
    }

    package func text(_ column: String) throws(StoreError) -> String {
        guard let text = try optionalText(column) else { throw wrongType(column, "text") }
        return text
    }

    package func integer(_ column: String) throws(StoreError) -> Int64 {
        guard let integer = try optionalInteger(column) else { throw wrongType(column, "an integer") }
        return integer
    }

    /// The integer of a column without a name to count on.
    func integer(at index: Int) throws(StoreError) -> Int64 {
        guard values.indices.contains(index), case .integer(let integer) = values[index] else {
            throw wrongType("\(index + 1)", "an integer")
        }
        return integer
    }

    package func blob(_ column: String) throws(StoreError) -> [UInt8] {
        guard case .blob(let bytes) = try value(column) else { throw wrongType(column, "bytes") }
        return bytes
    }

    func optionalBlob(_ column: String) throws(StoreError) -> [UInt8]? {
        if case .null = try value(column) { return nil }
        return try blob(column)
    }

    func truth(_ column: String) throws(StoreError) -> Bool { try integer(column) != 0 }

    func time(_ column: String) throws(StoreError) -> Date { Date(storedMilliseconds: try integer(column)) }

    func optionalTime(_ column: String) throws(StoreError) -> Date? {
        try optionalInteger(column).map { Date(storedMilliseconds: $0) }
    }

    /// A value of the vocabulary that is stored by its name.
    func word<Word: RawRepresentable<String>>(_ column: String) throws(StoreError) -> Word {
        guard let word = Word(rawValue: try text(column)) else {
            throw wrongType(column, "a word this version knows")
        }
        return word
    }

    private func wrongType(_ column: String, _ wanted: String) -> StoreError {
        StoreError("The database holds something other than \(wanted) in column \(column).")
    }
}
