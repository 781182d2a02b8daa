/// Versions that are lists of numbers and nothing else: CRAN and Hackage.
///
/// A list that another continues comes before it: `1.0` is older than `1.0.0`.
package struct NumberListScheme: VersionScheme {
    /// A list of numbers.
    package struct Version: Sendable, Hashable, Comparable, CustomStringConvertible {
        let numbers: [VersionNumber]

        package static func < (left: Version, right: Version) -> Bool {
            left.numbers.lexicographicallyPrecedes(right.numbers)
        }

        package var description: String { numbers.map(\.description).joined(separator: ".") }
    }

    /// R takes a hyphen for a dot.
    package static let cran = NumberListScheme(takesHyphens: true)
    package static let hackage = NumberListScheme(takesHyphens: false)

    let takesHyphens: Bool

    package func parse(_ text: String) -> Version? { VersionText.bytes(of: text).flatMap(version) }

    func version(_ bytes: ArraySlice<UInt8>) -> Version? {
        let parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2E || takesHyphens && $0 == 0x2D }
        var numbers: [VersionNumber] = []
        for part in parts {
            guard let number = VersionNumber(part) else { return nil }
            numbers.append(number)
        }
        return Version(numbers: numbers)
    }
}
