/// Writes JSON (RFC 8259) as bytes, members in the order they are given, so that the same values give the same bytes.
package struct JSONWriter {
    private let isPretty: Bool
    package private(set) var bytes: [UInt8] = []
    private var depth = 0
    /// Nothing has been written yet inside the innermost object or array.
    private var isFirst = true

    package init(pretty: Bool) { isPretty = pretty }

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

    /// A member's key; its value must follow.
    package mutating func key(_ name: String) {
        separate()
        string(name)
        bytes.append(0x3A)
        if isPretty { bytes.append(0x20) }
    }

    package mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    package mutating func member(_ name: String, _ value: Int?) {
        key(name)
        if let value { raw(String(value)) } else { null() }
    }

    package mutating func member(_ name: String, _ value: Bool) {
        key(name)
        raw(value ? "true" : "false")
    }

    /// JSON has no infinity and no NaN; they become `null`.
    package mutating func member(_ name: String, _ value: Double) {
        key(name)
        if value.isFinite { raw("\(value)") } else { null() }
    }

    package mutating func member(_ name: String, _ values: [String]) {
        key(name)
        array(values) { $0.string($1) }
    }

    package mutating func null() { raw("null") }

    /// Escapes what RFC 8259 section 7 requires, and also DEL and the line separators that JavaScript once tripped over.
    package mutating func string(_ text: String) {
        bytes.append(0x22)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": raw("\\\"")
            case "\\": raw("\\\\")
            case "\n": raw("\\n")
            case "\r": raw("\\r")
            case "\t": raw("\\t")
            case "\0"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}":
                let digits = String(scalar.value, radix: 16)
                raw("\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits)
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        bytes.append(0x22)
    }

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
