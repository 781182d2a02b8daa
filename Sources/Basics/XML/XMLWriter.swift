/// Writes XML 1.0 as UTF-8, two spaces a level, one element a line.
package struct XMLWriter {
    package private(set) var bytes: [UInt8] = []
    private var depth = 0

    package init() { line(#"<?xml version="1.0" encoding="UTF-8"?>"#) }

    package mutating func element(
        _ name: String,
        _ attributes: [(name: String, value: String)] = [],
        _ content: (inout XMLWriter) -> Void
    ) {
        line("<\(name)\(text(of: attributes))>")
        depth += 1
        content(&self)
        depth -= 1
        line("</\(name)>")
    }

    /// An element with text alone, or empty.
    package mutating func element(
        _ name: String,
        _ attributes: [(name: String, value: String)] = [],
        text: String
    ) {
        let start = "\(name)\(self.text(of: attributes))"
        line(text.isEmpty ? "<\(start)/>" : "<\(start)>\(XMLWriter.escaped(text))</\(name)>")
    }

    private mutating func line(_ text: String) {
        bytes.append(contentsOf: repeatElement(0x20, count: 2 * depth))
        bytes.append(contentsOf: text.utf8)
        bytes.append(0x0A)
    }

    private func text(of attributes: [(name: String, value: String)]) -> String {
        attributes.map { " \($0.name)=\"\(XMLWriter.escaped($0.value))\"" }.joined()
    }

    /// What XML 1.0 has no way to write (control characters) becomes U+FFFD.
    private static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\n": result += "&#10;"
            case "\t": result += "&#9;"
            case "\r": result += "&#13;"
            case "\0"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": result.unicodeScalars.append("\u{FFFD}")
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
