import Foundation
import Reporting

/// Hostile text on one terminal line: control characters and escape sequences made visible.
enum VisibleLine {
    static func of(_ text: String, limit: Int = 400) -> String { VisibleText.terminal(text, limit: limit) }
}

extension Console {
    /// Writes a document to a file, or to standard output where no file is named.
    func write(_ bytes: [UInt8], toFile path: String?) throws(CommandFailure) {
        guard let path else { return write(bytes) }
        do {
            try Console.withData(of: bytes) { try $0.write(to: URL(fileURLWithPath: path)) }
        } catch {
            throw CommandFailure(.incomplete, "\(VisibleLine.of(path)) cannot be written.")
        }
    }

    /// Pretty JSON with sorted keys.
    func writeJSON(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        write([UInt8](try encoder.encode(value)))
    }
}
