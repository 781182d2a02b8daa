import Basics

/// The keys and values of one mapping, in the order of the file.
package struct YAMLMapping: Sendable {
    /// A key with its place, and its value.
    struct Pair: Sendable {
        let key: String
        let line: Int?
        let column: Int?
        let value: YAMLValue
    }

    package let owner: YAMLValue
    private let pairs: [Pair]

    init(owner: YAMLValue, pairs: [Pair]) {
        self.owner = owner
        self.pairs = pairs
    }

    package var keys: [String] { pairs.map(\.key) }
    package var entries: [(key: String, value: YAMLValue)] { pairs.map { (key: $0.key, value: $0.value) } }

    /// The value of a key; `nil` when it is absent or null.
    package subscript(key: String) -> YAMLValue? {
        pairs.first { $0.key == key && !$0.value.isNull }?.value
    }

    /// The value of a key that must be there.
    package func required(_ key: String) throws(YAMLError) -> YAMLValue {
        guard let value = self[key] else { throw owner.error("needs the key '\(key)'") }
        return value
    }

    /// Refuses keys that are not in `known`, naming the nearest one.
    package func refuseUnknown(_ known: [String]) throws(YAMLError) {
        for pair in pairs where !known.contains(pair.key) {
            let nearest = NearestWord.to(pair.key, in: known)
            let hint =
                nearest.map { "; did you mean '\($0)'?" }
                ?? "; known keys are \(known.joined(separator: ", "))"
            throw YAMLError(
                file: owner.file,
                line: pair.line,
                column: pair.column,
                key: pair.value.key,
                message: "unknown key\(hint)"
            )
        }
    }
}
