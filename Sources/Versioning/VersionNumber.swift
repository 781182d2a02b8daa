/// A natural number of any length, as versions hold them.
package enum VersionNumber: Hashable, Sendable {
    case small(UInt64)
    /// The digits, without zeros in front, of a number that needs more than 64 bits.
    case large(String)
    /// Above every number: the end of a series.
    case unbounded

    static let zero = VersionNumber.small(0)

    /// `nil` for anything but ASCII digits, and for no digits.
    init?(_ digits: some Collection<UInt8>) {
        guard !digits.isEmpty, digits.allSatisfy(isASCIIDigit) else { return nil }
        let significant = digits.drop { $0 == 0x30 }
        var value: UInt64 = 0
        for digit in significant {
            let (tens, isTooBig) = value.multipliedReportingOverflow(by: 10)
            let (sum, isTooBigNow) = tens.addingReportingOverflow(UInt64(digit &- 0x30))
            if isTooBig || isTooBigNow {
                self = .large(String(decoding: significant, as: UTF8.self))
                return
            }
            value = sum
        }
        self = .small(value)
    }

    /// The next number.
    var next: VersionNumber {
        switch self {
        case .small(let value) where value < .max: return .small(value + 1)
        case .small: return .large("18446744073709551616")
        case .unbounded: return .unbounded
        case .large(let digits):
            var bytes = Array(digits.utf8)
            for index in bytes.indices.reversed() {
                if bytes[index] < 0x39 {
                    bytes[index] += 1
                    return .large(String(decoding: bytes, as: UTF8.self))
                }
                bytes[index] = 0x30
            }
            return .large("1" + String(decoding: bytes, as: UTF8.self))
        }
    }
}

extension VersionNumber: Comparable, CustomStringConvertible {
    package static func < (left: VersionNumber, right: VersionNumber) -> Bool {
        switch (left, right) {
        case (.small(let left), .small(let right)): left < right
        case (.small, _): true
        case (.large(let left), .large(let right)):
            left.utf8.count == right.utf8.count
                ? left.utf8.lexicographicallyPrecedes(right.utf8) : left.utf8.count < right.utf8.count
        case (.large, .unbounded): true
        default: false
        }
    }

    package var description: String {
        switch self {
        case .small(let value): String(value)
        case .large(let digits): digits
        case .unbounded: "*"
        }
    }
}
