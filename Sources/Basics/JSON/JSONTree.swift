/// A JSON value that owns all it holds, members in their order: what an edit is to make of a text.
///
/// `JSONValue` is the view of a text that was read.
package indirect enum JSONTree: Sendable, Hashable {
    case object([Member])
    case array([JSONTree])
    case string(String)
    /// As written.
    case number(String)
    case boolean(Bool)
    case null

    /// One key of an object and its value.
    package struct Member: Sendable, Hashable {
        package let key: String
        package var value: JSONTree

        package init(_ key: String, _ value: JSONTree) {
            self.key = key
            self.value = value
        }
    }

    /// A copy of a value that was read; `nil` when it is nested deeper than `maximumDepth`.
    package init?(_ value: JSONValue, maximumDepth: Int = 64) {
        guard maximumDepth > 0 else { return nil }
        switch value.kind {
        case .object:
            var members: [Member] = []
            for member in value.members {
                guard let copy = JSONTree(member.value, maximumDepth: maximumDepth - 1) else { return nil }
                members.append(Member(member.key, copy))
            }
            self = .object(members)
        case .array:
            var elements: [JSONTree] = []
            for element in value.elements {
                guard let copy = JSONTree(element, maximumDepth: maximumDepth - 1) else { return nil }
                elements.append(copy)
            }
            self = .array(elements)
        case .string: self = .string(value.string ?? "")
        case .number: self = .number(value.numberText ?? "0")
        case .boolean: self = .boolean(value.bool ?? false)
        case .null: self = .null
        }
    }

    /// The value of a key, `nil` when this is no object or has it not.
    package subscript(key: String) -> JSONTree? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.key == key }?.value
    }

    package var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }

    package var members: [Member] {
        guard case .object(let members) = self else { return [] }
        return members
    }

    /// An object of strings, such as a map of dependencies.
    package static func strings(_ pairs: [(String, String)]) -> JSONTree {
        .object(pairs.map { Member($0.0, .string($0.1)) })
    }
}
