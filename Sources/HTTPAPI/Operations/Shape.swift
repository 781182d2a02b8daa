import Basics
import Domain
import struct Foundation.Date

/// How a value is answered: its fields in order, each with what it is and how it is written.
struct Shape<Value: Sendable>: Sendable {
    /// In `components/schemas` of the description.
    let name: String
    let fields: [Field]

    struct Field: Sendable {
        let name: StaticString
        let schema: Schema
        let write: @Sendable (Value, inout JSONWriter) -> Void
    }

    func write(_ value: Value, _ writer: inout JSONWriter) {
        writer.object { writer in
            for field in fields {
                writer.key(field.name)
                field.write(value, &writer)
            }
        }
    }

    func bytes(of value: Value) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        write(value, &writer)
        return writer.bytes
    }

    var described: DescribedShape {
        DescribedShape(
            name: name,
            schema: .object(fields.map { Schema.Property(name: "\($0.name)", schema: $0.schema) })
        )
    }
}

/// What the description says of a shape.
struct DescribedShape: Sendable {
    let name: String
    let schema: Schema
}

extension Shape.Field {
    /// The same field of what has such a value in it.
    func of<Outer: Sendable>(_ value: @escaping @Sendable (Outer) -> Value) -> Shape<Outer>.Field {
        Shape<Outer>.Field(name: name, schema: schema) { write(value($0), &$1) }
    }

    static func text(_ name: StaticString, _ get: @escaping @Sendable (Value) -> String) -> Self {
        Self(name: name, schema: .string(max: .max)) { $1.string(get($0)) }
    }

    static func optionalText(_ name: StaticString, _ get: @escaping @Sendable (Value) -> String?) -> Self {
        Self(name: name, schema: .nullable(.string(max: .max))) { value, writer in
            if let text = get(value) { writer.string(text) } else { writer.null() }
        }
    }

    static func word(_ name: StaticString, _ words: [String], _ get: @escaping @Sendable (Value) -> String)
        -> Self
    {
        Self(name: name, schema: .words(words)) { $1.string(get($0)) }
    }

    static func id(_ name: StaticString, _ get: @escaping @Sendable (Value) -> ResourceID) -> Self {
        Self(name: name, schema: .id) { $1.string(get($0).text) }
    }

    static func optionalID(_ name: StaticString, _ get: @escaping @Sendable (Value) -> ResourceID?) -> Self {
        Self(name: name, schema: .nullable(.id)) { value, writer in
            if let id = get(value) { writer.string(id.text) } else { writer.null() }
        }
    }

    static func integer(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Int) -> Self {
        Self(name: name, schema: .integer(0...Int.max)) { $1.raw(json: String(get($0))) }
    }

    static func optionalInteger(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Int?) -> Self {
        Self(name: name, schema: .nullable(.integer(0...Int.max))) { value, writer in
            if let number = get(value) { writer.raw(json: String(number)) } else { writer.null() }
        }
    }

    static func boolean(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Bool) -> Self {
        Self(name: name, schema: .boolean) { $1.boolean(get($0)) }
    }

    static func time(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Date) -> Self {
        Self(name: name, schema: .time) { $1.string(Timestamp.second(get($0))) }
    }

    static func optionalTime(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Date?) -> Self {
        Self(name: name, schema: .nullable(.time)) { value, writer in
            if let time = get(value) { writer.string(Timestamp.second(time)) } else { writer.null() }
        }
    }

    static func list<Element>(
        _ name: StaticString,
        _ shape: Shape<Element>,
        _ get: @escaping @Sendable (Value) -> [Element]
    ) -> Self {
        Self(name: name, schema: .array(.named(shape.name), most: .max)) { value, writer in
            writer.array(get(value)) { shape.write($1, &$0) }
        }
    }

    /// `null` where nobody knows, which is another thing than none.
    static func optionalList<Element>(
        _ name: StaticString,
        _ shape: Shape<Element>,
        _ get: @escaping @Sendable (Value) -> [Element]?
    ) -> Self {
        Self(name: name, schema: .nullable(.array(.named(shape.name), most: .max))) { value, writer in
            guard let list = get(value) else { return writer.null() }
            writer.array(list) { shape.write($1, &$0) }
        }
    }

    static func texts(_ name: StaticString, _ get: @escaping @Sendable (Value) -> [String]) -> Self {
        Self(name: name, schema: .array(.string(max: .max), most: .max)) { value, writer in
            writer.array(get(value)) { $0.string($1) }
        }
    }

    static func optionalNumber(_ name: StaticString, _ get: @escaping @Sendable (Value) -> Double?) -> Self {
        Self(name: name, schema: .nullable(.number)) { value, writer in
            if let number = get(value), number.isFinite {
                writer.raw(json: "\(number)")
            } else {
                writer.null()
            }
        }
    }

    static func emptyList(_ name: StaticString) -> Self {
        Self(name: name, schema: .array(.anything, most: .max)) { _, writer in
            writer.array([String]()) { $0.string($1) }
        }
    }

    /// A number for each word; those without one are left out.
    static func counts(
        _ name: StaticString,
        _ words: [String],
        _ get: @escaping @Sendable (Value) -> [String: Int]
    ) -> Self {
        let schema = Schema.object(
            words.map { .init(name: $0, schema: .integer(0...Int.max), isRequired: false) }
        )
        return Self(name: name, schema: schema) { value, writer in
            let counts = get(value)
            writer.object { writer in
                for word in words {
                    guard let count = counts[word] else { continue }
                    writer.key(escaping: word)
                    writer.raw(json: String(count))
                }
            }
        }
    }

    static func part<Part>(
        _ name: StaticString,
        _ shape: Shape<Part>,
        _ get: @escaping @Sendable (Value) -> Part
    ) -> Self {
        Self(name: name, schema: .named(shape.name)) { shape.write(get($0), &$1) }
    }

    static func optional<Part>(
        _ name: StaticString,
        _ shape: Shape<Part>,
        _ get: @escaping @Sendable (Value) -> Part?
    ) -> Self {
        Self(name: name, schema: .nullable(.named(shape.name))) { value, writer in
            if let part = get(value) { shape.write(part, &writer) } else { writer.null() }
        }
    }

    /// An object of JSON that is there already.
    static func object(_ name: StaticString, _ get: @escaping @Sendable (Value) -> String) -> Self {
        Self(name: name, schema: .map(bytes: .max, depth: .max)) { $1.raw(json: get($0)) }
    }

    /// JSON that is there already.
    static func json(_ name: StaticString, _ get: @escaping @Sendable (Value) -> String?) -> Self {
        Self(name: name, schema: .anything) { value, writer in
            if let text = get(value) { writer.raw(json: text) } else { writer.null() }
        }
    }
}

/// A page of a list, counted from one.
struct Page<Element: Sendable>: Sendable {
    let items: [Element]
    let total: Int
    let page: Int
    let size: Int

    static func shape(_ name: String, _ element: Shape<Element>, sizeName: StaticString = "page_size")
        -> Shape<Page>
    {
        Shape(
            name: name,
            fields: [
                .list("items", element) { $0.items }, .integer("total") { $0.total },
                .integer("page") { $0.page }, .integer(sizeName) { $0.size },
            ]
        )
    }
}
