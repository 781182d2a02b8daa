import Foundation
import TestSupport

/// The reference portal's OpenAPI structure, for judging answers: as much of JSON Schema as it uses.
struct PortalSchema {
    private let schemas: [String: Any]

    init() throws {
        let data = try Data(contentsOf: SharedData.url("api/trusca-openapi.json"))
        let document = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
        let components = document["components"] as? [String: Any] ?? [:]
        schemas = components["schemas"] as? [String: Any] ?? [:]
    }

    /// What is wrong with `value` as a schema of that name; fields that the schema does not know are fine.
    func problems(_ value: Any, as name: String) -> [String] {
        guard let schema = schemas[name] as? [String: Any] else { return ["no schema \(name)"] }
        return problems(value, schema, name)
    }

    private func problems(_ value: Any, _ schema: [String: Any], _ place: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = reference.split(separator: "/").last.map(String.init) ?? ""
            guard let target = schemas[name] as? [String: Any] else { return ["no schema \(name)"] }
            return problems(value, target, place)
        }
        if let choices = schema["anyOf"] as? [[String: Any]] {
            let found = choices.map { problems(value, $0, place) }
            return found.contains(where: \.isEmpty) ? [] : found.flatMap(\.self)
        }
        if let words = schema["enum"] as? [String] {
            return words.contains(value as? String ?? "") ? [] : ["\(place): \(value) is none of \(words)"]
        }
        guard isType(value, schema["type"] as? String ?? "", schema["format"] as? String) else {
            return ["\(place): \(value) is not \(schema["type"] ?? "")"]
        }
        if let elements = value as? [Any], let items = schema["items"] as? [String: Any] {
            return elements.enumerated().flatMap { problems($1, items, "\(place)[\($0)]") }
        }
        guard let object = value as? [String: Any], let members = schema["properties"] as? [String: Any]
        else { return [] }
        let missing = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
        return missing.map { "\(place): \($0) is missing" }
            + members.flatMap { key, member in
                guard let value = object[key], let member = member as? [String: Any] else {
                    return [String]()
                }
                return problems(value, member, "\(place).\(key)")
            }
    }

    private func isType(_ value: Any, _ type: String, _ format: String?) -> Bool {
        switch type {
        case "null": value is NSNull
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "boolean": (value as? NSNumber).map { $0.objCType.pointee == 0x63 } ?? false
        case "integer": value is Int
        case "number": value is NSNumber
        case "string":
            switch (value as? String, format) {
            case (nil, _): false
            case (let text?, "uuid"): UUID(uuidString: text) != nil
            case (let text?, "date-time"): ISO8601DateFormatter().date(from: text) != nil
            default: true
            }
        default: false
        }
    }
}
