import Foundation
import Reporting

/// Hostile text on one terminal line: control characters and escape sequences made visible.
enum VisibleLine {
    static func of(_ text: String, limit: Int = 400) -> String { VisibleText.terminal(text, limit: limit) }
}

extension Console {
    /// Pretty JSON with sorted keys.
    func writeJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        write([UInt8](try encoder.encode(value)))
    }
}
