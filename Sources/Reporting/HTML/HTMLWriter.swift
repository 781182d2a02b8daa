/// Writes HTML: names come from this program alone, and every value is escaped for the place it stands in.
///
/// Values are made visible first (`VisibleText`), so no control, bidirectional or invisible character reaches the page.
struct HTMLWriter {
    private(set) var bytes: [UInt8] = []

    /// The name is this program's own; the value may be anything.
    typealias Attribute = (name: StaticString, value: String)

    mutating func element(
        _ name: StaticString,
        _ attributes: [Attribute] = [],
        _ content: (inout HTMLWriter) -> Void
    ) {
        open(name, attributes)
        content(&self)
        close(name)
    }

    /// An element with text alone.
    mutating func element(_ name: StaticString, _ attributes: [Attribute] = [], text: String) {
        element(name, attributes) { $0.text(text) }
    }

    /// A start tag whose end follows, or never does (`meta`, `br`).
    mutating func open(_ name: StaticString, _ attributes: [Attribute] = []) {
        raw("<")
        raw(name)
        for attribute in attributes {
            raw(" ")
            raw(attribute.name)
            raw("=\"")
            text(attribute.value)
            raw("\"")
        }
        raw(">")
    }

    mutating func close(_ name: StaticString) {
        raw("</")
        raw(name)
        raw(">\n")
    }

    /// A sentence or a word.
    mutating func text(_ text: String, limit: Int = 1_000) { escaped(VisibleText.prose(text, limit: limit)) }

    /// An identifier in a `code` element: every space counts, and a long one loses its middle.
    mutating func code(_ identifier: String, limit: Int = 160) {
        raw("<code>")
        let visible = VisibleText.identifier(identifier, limit: limit)
        escaped(visible.isEmpty ? "(empty)" : visible)
        raw("</code>")
    }

    /// The page of an advisory, the only addresses that are linked to; else its id.
    mutating func advisory(_ id: String) {
        guard let address = AdvisoryLink.address(of: id) else { return code(id, limit: 60) }
        open("a", [("href", address), ("rel", "noreferrer noopener")])
        text(id)
        raw("</a>")
    }

    /// Markup, style or script of this program.
    mutating func raw(_ trusted: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: trusted.utf8Start, count: trusted.utf8CodeUnitCount)
        )
    }

    private mutating func escaped(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case 0x26: raw("&amp;")
            case 0x3C: raw("&lt;")
            case 0x3E: raw("&gt;")
            case 0x22: raw("&quot;")
            case 0x27: raw("&#39;")
            // Old engines took it for a quote.
            case 0x60: raw("&#96;")
            default: bytes.append(byte)
            }
        }
    }
}
