import Basics

/// Readers for what providers tell about people.
enum IdentityFields {
    private static let mostGroups = 1000
    private static let longestGroup = 256
    private static let longestName = 200

    /// A row number of the provider, as a subject.
    static func number(_ value: JSONValue?) -> String? {
        value?.int.flatMap { $0 > 0 ? String($0) : nil }
    }

    /// The first of these that is a name, on one line.
    static func name(_ values: JSONValue?...) -> String? {
        for value in values {
            // One character can be any number of scalars.
            let text = String((value?.string ?? "").unicodeScalars.prefix(longestName))
            let words = text.split { $0.isWhitespace || $0.unicodeScalars.contains { $0.value < 0x20 } }
            if !words.isEmpty { return words.joined(separator: " ") }
        }
        return nil
    }

    /// A list of names, or one name; what is too long or too many is left out, which gives nobody a right.
    static func groups(_ value: JSONValue?) -> [String] {
        let all =
            value?.string.map { [$0] } ?? value?.elements.lazy.prefix(mostGroups).compactMap(\.string) ?? []
        return all.filter { (1...longestGroup).contains($0.utf8.count) }
    }
}
