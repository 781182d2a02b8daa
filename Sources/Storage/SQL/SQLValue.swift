package import struct Foundation.Date

/// A value that goes into a statement or comes out of a row.
///
/// Times are whole milliseconds since 1970, truth values 0 and 1.
package enum SQLValue: Sendable, Equatable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])

    package static func text(_ value: String?) -> SQLValue { value.map { SQLValue.text($0) } ?? .null }
    package static func integer(_ value: Int64?) -> SQLValue { value.map { SQLValue.integer($0) } ?? .null }
    package static func integer(_ value: Int) -> SQLValue { .integer(Int64(value)) }
    package static func truth(_ value: Bool) -> SQLValue { .integer(Int64(value ? 1 : 0)) }
    package static func time(_ value: Date) -> SQLValue { .integer(value.storedMilliseconds) }
    package static func time(_ value: Date?) -> SQLValue { value.map { SQLValue.time($0) } ?? .null }
}

extension Date {
    /// Milliseconds since 1970, kept within the years 1 to 9999 so that no date a forge invents can overflow.
    var storedMilliseconds: Int64 {
        let value = (timeIntervalSince1970 * 1000).rounded()
        guard value.isFinite else { return 0 }
        return Int64(min(max(value, -62_135_596_800_000), 253_402_300_799_999))
    }

    init(storedMilliseconds: Int64) { self.init(timeIntervalSince1970: Double(storedMilliseconds) / 1000) }
}
