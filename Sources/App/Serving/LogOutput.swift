package import Basics
package import Logging
import Foundation
import Synchronization

/// Log lines on standard error, as text or JSON, with every known secret taken out.
package struct LogOutput: LogHandler {
    /// Lines for people, or one JSON object per line.
    package enum Format: Sendable { case text, json }

    package var logLevel: Logger.Level
    package var metadata: Logger.Metadata = [:]
    private let format: Format
    private let redactor: Redactor

    package init(format: Format, level: Logger.Level, redactor: Redactor) {
        self.format = format
        logLevel = level
        self.redactor = redactor
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let merged = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let time = Date().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
        let line =
            switch format {
            case .text: text(event, merged, time)
            case .json: json(event, merged, time)
            }
        LogOutput.write(redactor.redacted(line) + "\n")
    }

    private func text(_ event: LogEvent, _ metadata: Logger.Metadata, _ time: String) -> String {
        let fields = metadata.sorted { $0.key < $1.key }
            .map { "\($0.key)=\(LogOutput.quoted("\($0.value)"))" }.joined(separator: " ")
        let level = event.level.rawValue.uppercased()
        let message = LogOutput.visible(event.message.description)
        return fields.isEmpty ? "\(time) \(level) \(message)" : "\(time) \(level) \(message) \(fields)"
    }

    private func json(_ event: LogEvent, _ metadata: Logger.Metadata, _ time: String) -> String {
        var object = metadata.mapValues { "\($0)" }
        object["time"] = time
        object["level"] = event.level.rawValue
        object["message"] = event.message.description
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A dictionary of texts always encodes; should it not, the message alone is better than nothing.
        guard let data = try? encoder.encode(object) else { return "{\"message\":\"unencodable log line\"}" }
        return String(decoding: data, as: UTF8.self)
    }

    /// Quotes when there is white space or a quote, so that a line can be split again.
    private static func quoted(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D } && !text.isEmpty
        return plain ? visible(text) : "\"\(visible(text).replacing("\"", with: "'"))\""
    }

    /// Control characters made visible: no hostile text can start a line of its own or move the cursor.
    private static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
            return text
        }
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar.properties.generalCategory == .control {
                result += "\\u{\(String(scalar.value, radix: 16))}"
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private static let lock = Mutex(())

    private static func write(_ line: String) {
        lock.withLock { _ in FileHandle.standardError.write(Data(line.utf8)) }
    }
}
