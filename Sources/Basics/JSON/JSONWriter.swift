/// Writes JSON (RFC 8259) as bytes, members in the order they are given, so that the same values give the same bytes.
package struct JSONWriter {
    private let isPretty: Bool
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// Nothing has been written yet inside the innermost object or array.
    private var isFirst = true

    /// `capacity` is about how many bytes will come: growing moves what is there.
    package init(pretty: Bool, capacity: Int = 0) {
        isPretty = pretty
        bytes.reserveCapacity(capacity)
    }

    /// What was written, with a line feed at its end.
    package consuming func line() -> [UInt8] {
        bytes.append(0x0A)
        return bytes
    }

    package mutating func object(_ members: (inout JSONWriter) -> Void) { nest(0x7B, 0x7D, members) }

    package mutating func array<Element>(
        _ elements: [Element],
        _ element: (inout JSONWriter, Element) -> Void
    ) {
        nest(0x5B, 0x5D) { writer in
            for value in elements {
                writer.separate()
                element(&writer, value)
            }
        }
    }

    /// A member's key, which needs no escape; its value must follow.
    package mutating func key(_ name: StaticString) {
        separate()
        bytes.append(0x22)
        name.withUTF8Buffer { bytes.append(contentsOf: $0) }
        bytes.append(0x22)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
    }

    /// The same for a key that comes from outside.
    package mutating func key(escaping name: String) {
        separate()
        string(name)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
    }

    package mutating func member(_ name: StaticString, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Int?) {
        key(name)
        if let value { raw(String(value)) } else { null() }
    }

    package mutating func member(_ name: StaticString, _ value: Bool) {
        key(name)
        boolean(value)
    }

    /// JSON has no infinity and no NaN; they become `null`.
    package mutating func member(_ name: StaticString, _ value: Double) {
        key(name)
        if value.isFinite { raw("\(value)") } else { null() }
    }

    package mutating func member(_ name: StaticString, _ values: [String]) {
        key(name)
        array(values) { $0.string($1) }
    }

    /// A value as a whole; a number as it was written.
    package mutating func value(_ tree: JSONTree) {
        switch tree {
        case .object(let members):
            object { writer in
                for member in members {
                    writer.key(escaping: member.key)
                    writer.value(member.value)
                }
            }
        case .array(let elements): array(elements) { $0.value($1) }
        case .string(let text): string(text)
        case .number(let text): raw(text)
        case .boolean(let value): boolean(value)
        case .null: null()
        }
    }

    package mutating func boolean(_ value: Bool) { raw(value ? "true" : "false") }

    package mutating func null() { raw("null") }

    /// Escapes what RFC 8259 section 7 requires, and also DEL and the line separators that JavaScript once tripped over.
    package mutating func string(_ text: String) {
        bytes.append(0x22)
        var text = text
        text.withUTF8 { append(escaping: $0) }
        bytes.append(0x22)
    }

    /// In runs: reports of large repositories are mostly text that needs no escape.
    private mutating func append(escaping text: UnsafeBufferPointer<UInt8>) {
        if JSONWriter.isPlain(text) { return bytes.append(contentsOf: text) }
        var start = 0
        var at = 0
        while at < text.count {
            let byte = text[at]
            let length = JSONWriter.isPlain(byte) ? 0 : JSONWriter.escapedLength(text, at)
            guard length > 0 else {
                at += 1
                continue
            }
            bytes.append(contentsOf: text[start..<at])
            switch byte {
            case 0x22: raw("\\\"")
            case 0x5C: raw("\\\\")
            case 0x0A: raw("\\n")
            case 0x0D: raw("\\r")
            case 0x09: raw("\\t")
            case 0xE2: raw(text[at + 2] == 0xA8 ? "\\u2028" : "\\u2029")
            default:
                let digits = String(byte, radix: 16)
                raw("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
            }
            at += length
            start = at
        }
        bytes.append(contentsOf: text[start...])
    }

    /// Without a branch, so that many bytes are looked at together.
    private static func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        var odd: UInt8 = 0
        for byte in text { odd |= isPlain(byte) ? 0 : 1 }
        return odd == 0
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte != 0x22 && byte != 0x5C && byte != 0x7F && byte != 0xE2
    }

    /// Of what begins with a byte that may have to be escaped; of those that begin with E2 only U+2028 and U+2029 do.
    private static func escapedLength(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        guard text[at] == 0xE2 else { return 1 }
        return at + 2 < text.count && text[at + 1] == 0x80 && text[at + 2] | 1 == 0xA9 ? 3 : 0
    }

    /// A value that is JSON already.
    package mutating func raw(json text: String) { raw(text) }

    private mutating func raw(_ text: String) { bytes.append(contentsOf: text.utf8) }

    private mutating func separate() {
        if !isFirst { bytes.append(0x2C) }
        isFirst = false
        newLine()
    }

    private mutating func newLine() {
        guard isPretty else { return }
        bytes.append(0x0A)
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
    }

    private mutating func nest(_ open: UInt8, _ close: UInt8, _ content: (inout JSONWriter) -> Void) {
        bytes.append(open)
        depth += 1
        isFirst = true
        content(&self)
        depth -= 1
        if !isFirst { newLine() }
        isFirst = false
        bytes.append(close)
    }
}
