import Basics
import Domain
import Portal

/// What a value of JSON has to be (JSON Schema 2020-12, the part of it that OpenAPI 3.1 descriptions here need).
///
/// One list says what is checked and what is described, so the two cannot differ.
indirect enum Schema: Sendable {
    enum Format: String, Sendable {
        case uuid
        case email
        case dateTime = "date-time"
    }

    /// Lengths in characters (Unicode scalars).
    case string(min: Int = 0, max: Int, format: Format? = nil, pattern: SlugRule? = nil)
    case words([String])
    case integer(ClosedRange<Int>)
    case number
    /// From 0 to 1.
    case fraction
    case boolean
    case object([Property])
    case array(Schema, most: Int)
    case nullable(Schema)
    /// A field of the reference portal that is nothing here; whoever gives one is told why.
    case null(why: String)
    /// An object of anything: at most so many bytes as it is written, and so many levels, itself included.
    case map(bytes: Int, depth: Int)
    /// A described value of an answer, by its name.
    case named(String)
    case anything

    struct Property: Sendable {
        let name: String
        let schema: Schema
        var isRequired = true
        /// As JSON.
        var standard: String?
    }

    static let id = Schema.string(max: 36, format: .uuid)
    static let time = Schema.string(max: 40, format: .dateTime)

    // MARK: Checking

    /// What is wrong with a value; at most a hundred things.
    func problems(of value: JSONValue, at place: [String]) -> [FieldProblem] {
        var found: [FieldProblem] = []
        check(value, place, &found)
        return Array(found.prefix(100))
    }

    /// Goes no deeper than the schema does.
    private func check(_ value: JSONValue, _ place: [String], _ found: inout [FieldProblem]) {
        func add(_ type: String, _ msg: String) { found.append(FieldProblem(place, type: type, msg: msg)) }
        switch self {
        case .nullable(let schema):
            if !value.isNull { schema.check(value, place, &found) }
        case .null(let why): if !value.isNull { add("value_error", why) }
        case .string(let min, let max, let format, let rule):
            guard let text = value.string else { return add("string_type", "is not a string") }
            if let problem = Schema.problem(with: text, min, max, format, rule) {
                add(problem.type, problem.msg)
            }
        case .words(let words):
            guard let text = value.string, words.contains(text) else {
                return add("enum", "is not one of \(words.joined(separator: ", "))")
            }
        case .integer(let range):
            guard value.kind == .number, let number = value.int else {
                return add("int_type", "is not a whole number")
            }
            if !range.contains(number) {
                add("out_of_range", "is not from \(range.lowerBound) to \(range.upperBound)")
            }
        case .number: if value.kind != .number { add("float_type", "is not a number") }
        case .fraction:
            guard let number = value.double else { return add("float_type", "is not a number") }
            if !(0...1).contains(number) { add("out_of_range", "is not from 0 to 1") }
        case .boolean: if value.bool == nil { add("bool_type", "is neither true nor false") }
        case .array(let element, let most):
            guard value.kind == .array else { return add("list_type", "is not a list") }
            guard value.count <= most else { return add("too_long", "has more than \(most) elements") }
            for (index, child) in value.elements.enumerated() where found.count < 100 {
                element.check(child, place + ["\(index)"], &found)
            }
        case .object(let properties): Schema.check(value, properties, place, &found)
        case .map(let bytes, let depth):
            guard value.kind == .object else { return add("dict_type", "is not an object") }
            guard value.byteRange.count <= bytes else {
                return add("too_long", "has more than \(bytes) bytes")
            }
            Schema.checkAnything(value, depth, place, &found)
        case .named, .anything: break
        }
    }

    private static func checkAnything(
        _ value: JSONValue,
        _ depth: Int,
        _ place: [String],
        _ found: inout [FieldProblem]
    ) {
        guard found.count < 100 else { return }
        guard depth > 0 || ![.object, .array].contains(value.kind) else {
            found.append(FieldProblem(place, type: "too_deep", msg: "has too many levels"))
            return
        }
        if let text = value.string, text.utf8.contains(0) {
            found.append(FieldProblem(place, type: "string_nul", msg: "holds a NUL"))
        }
        for (index, child) in value.elements.enumerated() {
            checkAnything(child, depth - 1, place + ["\(index)"], &found)
        }
        for member in value.members {
            if member.key.utf8.contains(0) {
                found.append(
                    FieldProblem(place + [shown(member.key)], type: "string_nul", msg: "holds a NUL")
                )
            }
            checkAnything(member.value, depth - 1, place + [shown(member.key)], &found)
        }
    }

    private static func check(
        _ value: JSONValue,
        _ properties: [Property],
        _ place: [String],
        _ found: inout [FieldProblem]
    ) {
        guard value.kind == .object else {
            found.append(FieldProblem(place, type: "model_attributes_type", msg: "is not an object"))
            return
        }
        for member in value.members where !properties.contains(where: { $0.name == member.key }) {
            guard found.count < 100 else { return }
            found.append(
                FieldProblem(place + [shown(member.key)], type: "extra_forbidden", msg: "is not known")
            )
        }
        for property in properties {
            guard let child = value[property.name] else {
                if property.isRequired {
                    found.append(FieldProblem(place + [property.name], type: "missing", msg: "is missing"))
                }
                continue
            }
            property.schema.check(child, place + [property.name], &found)
        }
    }

    /// What is wrong with a text, for fields and for parameters.
    static func problem(
        with text: String,
        _ min: Int,
        _ max: Int,
        _ format: Format?,
        _ rule: SlugRule?
    ) -> (type: String, msg: String)? {
        let count = text.unicodeScalars.count
        guard !text.utf8.contains(0) else { return ("string_nul", "holds a NUL") }
        guard count >= min else { return ("string_too_short", "has fewer than \(min) characters") }
        guard count <= max else { return ("string_too_long", "has more than \(max) characters") }
        switch format {
        case .uuid where ResourceID(text) == nil: return ("uuid_parsing", "is not a UUID")
        case .email where EmailAddress(text) == nil: return ("value_error", "is not a mail address")
        case .dateTime where Timestamp.parse(text) == nil:
            return ("datetime_parsing", "is not a time such as 2026-08-20T14:03:00Z")
        default: break
        }
        if let rule, !rule.admits(text) { return ("string_pattern_mismatch", rule.words) }
        return nil
    }

    /// A key that somebody made up, short enough to be named.
    private static func shown(_ key: String) -> String {
        String(String.UnicodeScalarView(key.unicodeScalars.filter { $0.value >= 0x20 }.prefix(64)))
    }

    // MARK: Describing

    func describe(_ writer: inout JSONWriter) {
        writer.object { members(&$0) }
    }

    private func members(_ writer: inout JSONWriter) {
        switch self {
        case .string(let min, let max, let format, let rule):
            writer.member("type", "string")
            if min > 0 { writer.member("minLength", min) }
            // The format says it all.
            if format == nil || format == .email { writer.member("maxLength", max) }
            if let format { writer.member("format", format.rawValue) }
            if let rule {
                writer.member("pattern", rule.pattern)
            } else if format == nil, max < .max {
                // What is asked for holds no NUL; answers have no longest.
                writer.member("pattern", #"^[^\u0000]*$"#)
            }
        case .words(let words):
            writer.member("type", "string")
            writer.member("enum", words)
        case .integer(let range):
            writer.member("type", "integer")
            writer.member("minimum", range.lowerBound)
            if range.upperBound < Int.max { writer.member("maximum", range.upperBound) }
        case .number: writer.member("type", "number")
        case .fraction:
            writer.member("type", "number")
            writer.member("minimum", 0)
            writer.member("maximum", 1)
        case .boolean: writer.member("type", "boolean")
        case .array(let element, let most):
            writer.member("type", "array")
            writer.key("items")
            element.describe(&writer)
            if most < Int.max { writer.member("maxItems", most) }
        case .nullable(let schema):
            writer.key("anyOf")
            writer.array([schema, nil]) { writer, schema in
                if let schema {
                    schema.describe(&writer)
                } else {
                    writer.object { $0.member("type", "null") }
                }
            }
        case .null: writer.member("type", "null")
        case .map:
            writer.member("type", "object")
            writer.member("additionalProperties", true)
        case .named(let name): writer.member("$ref", "#/components/schemas/\(name)")
        case .anything: break
        case .object(let properties): Schema.describe(properties, &writer)
        }
    }

    private static func describe(_ properties: [Property], _ writer: inout JSONWriter) {
        writer.member("type", "object")
        writer.key("properties")
        writer.object { writer in
            for property in properties {
                writer.key(escaping: property.name)
                writer.object { writer in
                    property.schema.members(&writer)
                    if let standard = property.standard {
                        writer.key("default")
                        writer.raw(json: standard)
                    }
                }
            }
        }
        let required = properties.filter(\.isRequired).map(\.name)
        if !required.isEmpty { writer.member("required", required) }
        writer.member("additionalProperties", false)
    }
}

/// Which characters names have that go into addresses and commands.
struct SlugRule: Sendable {
    let pattern: String
    let words: String
    let admits: @Sendable (String) -> Bool

    /// Of teams.
    static let team = SlugRule(
        pattern: "^[a-z0-9][a-z0-9-]{0,63}$",
        words: "has 1 to 64 lower-case letters, digits and '-', and does not begin with '-'"
    ) { text in
        (1...64).contains(text.utf8.count) && text.first != "-" && text.utf8.allSatisfy(isPlain)
    }

    /// Of projects.
    static let project = SlugRule(
        pattern: "^[a-z0-9]([a-z0-9-]{0,62}[a-z0-9])?$",
        words: "has 1 to 64 lower-case letters, digits and '-', and neither begins nor ends with '-'"
    ) { text in
        (1...64).contains(text.utf8.count) && text.first != "-" && text.last != "-"
            && text.utf8.allSatisfy(isPlain) && text != "organization"
    }

    /// Labels of snapshots that are kept.
    static let release = SlugRule(
        pattern: "^[A-Za-z0-9._/-]{1,100}$",
        words: "has 1 to 100 letters, digits, '.', '_', '/' and '-'"
    ) { text in (1...100).contains(text.utf8.count) && text.utf8.allSatisfy(isName) }

    /// Names of branches.
    static let branch = SlugRule(
        pattern: "^[A-Za-z0-9._/-]{1,255}$",
        words: "has 1 to 255 letters, digits, '.', '_', '/' and '-'"
    ) { text in (1...255).contains(text.utf8.count) && text.utf8.allSatisfy(isName) }

    /// Paths of this server that browsers are sent to.
    static let ownPath = SlugRule(
        pattern: #"^/([!-.0-\[\]-~][!-\[\]-~]*)?$"#,
        words: "is not a path of this server"
    ) { OwnPath($0) != nil }

    private static func isName(_ byte: UInt8) -> Bool {
        isPlain(byte) || (0x41...0x5A).contains(byte) || byte == 0x2E || byte == 0x5F || byte == 0x2F
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
}
