import Basics
import Domain
import struct Foundation.Date

/// An object in what a forge sent, read field by field.
///
/// Load-bearing fields throw and name their path; the rest is `nil` when absent or of another type.
struct PayloadFields {
    let value: JSONValue
    private let path: String

    /// Throws when the document is not an object.
    init(root: JSONValue) throws(FieldError) {
        guard root.kind == .object else { throw FieldError(path: "the body", problem: "is not an object") }
        value = root
        path = ""
    }

    private init(value: JSONValue, path: String) {
        self.value = value
        self.path = path
    }

    private func name(_ key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    func failure(_ key: String, _ problem: String) -> FieldError {
        FieldError(path: name(key), problem: problem)
    }

    /// Whether the key is there with the value `null`.
    func isNull(_ key: String) -> Bool { value[key]?.isNull == true }

    func object(_ key: String) throws(FieldError) -> PayloadFields {
        guard let found = optionalObject(key) else { throw missing(key, "an object") }
        return found
    }

    func optionalObject(_ key: String) -> PayloadFields? {
        guard let found = value[key], found.kind == .object else { return nil }
        return PayloadFields(value: found, path: name(key))
    }

    func string(_ key: String) throws(FieldError) -> String {
        guard let text = optionalString(key) else { throw missing(key, "a string") }
        return text
    }

    func optionalString(_ key: String) -> String? { value[key]?.string }

    func flag(_ key: String) -> Bool { value[key]?.bool ?? false }

    func positive(_ key: String) throws(FieldError) -> Int {
        guard let number = optionalPositive(key) else { throw missing(key, "a positive whole number") }
        return number
    }

    func optionalPositive(_ key: String) -> Int? {
        guard let number = value[key]?.int, number > 0 else { return nil }
        return number
    }

    func commit(_ key: String) throws(FieldError) -> CommitID {
        guard let commit = optionalCommit(key) else { throw missing(key, "a commit id") }
        return commit
    }

    func optionalCommit(_ key: String) -> CommitID? { value[key]?.string.flatMap { CommitID($0) } }

    func branch(_ key: String) throws(FieldError) -> String {
        let name = try string(key)
        guard GitReferenceName.isBranch(name) else { throw failure(key, "is not a valid branch name") }
        return name
    }

    /// The account that an object under `key` describes; `name` is the forge's field for its login.
    func sender(_ key: String, name: String = "login") -> EventSender? {
        guard let account = optionalObject(key), let id = account.optionalPositive("id") else { return nil }
        return EventSender(id: String(id), login: account.optionalString(name) ?? "")
    }

    func time(_ key: String) -> Date? { value[key]?.string.flatMap { Timestamp.parse($0) } }

    private func missing(_ key: String, _ expected: String) -> FieldError {
        failure(key, value[key] == nil ? "is missing" : "is not \(expected)")
    }
}

/// A load-bearing field that is missing or of another type; names the field, never its value.
struct FieldError: Error, CustomStringConvertible {
    let path: String
    let problem: String

    var description: String { "\(path) \(problem)" }
}
