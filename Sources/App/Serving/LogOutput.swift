package import Basics
package import Logging
import Foundation
import Synchronization

/// Log lines on standard error, as text or JSON, with every known secret taken out.
///
/// Secrets are looked for before anything is quoted or escaped, and again in the finished line. One event is one line,
/// whatever its texts hold.
package struct LogOutput: LogHandler {
    /// Lines for people, or one JSON object per line.
    package enum Format: Sendable { case text, json }

    private var ownLevel: Logger.Level?
    package var logLevel: Logger.Level {
        get { ownLevel ?? levels.level }
        set { ownLevel = newValue }
    }
    package var metadata: Logger.Metadata = [:]
    private let format: Format
    private let currentRedactor: @Sendable () -> Redactor
    private let levels: LogLevelSwitch
    private let output: @Sendable (String) -> Void

    /// `levels` changes `level` while the process runs; whoever sets a level of its own keeps that.
    ///
    /// `redactor` is asked for every line: secrets are read for as long as the process runs. `output` takes whole lines, line feed included; standard error unless a test listens.
    package init(
        format: Format,
        level: Logger.Level,
        redactor: @escaping @autoclosure @Sendable () -> Redactor,
        levels: LogLevelSwitch? = nil,
        output: @escaping @Sendable (String) -> Void = LogOutput.writeToStandardError
    ) {
        self.format = format
        self.levels = levels ?? LogLevelSwitch(level)
        currentRedactor = redactor
        self.output = output
    }

    package subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    package func log(event: LogEvent) {
        let redactor = currentRedactor()
        let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
            .mapValues { "\(redacted($0, by: redactor))" }
        let message = redactor.redacted(event.message.description)
        let time = Date().formatted(.iso8601.year().month().day().time(includingFractionalSeconds: true))
        let line =
            switch format {
            case .text: text(event.level, message, fields, time)
            case .json: json(event.level, message, fields, time)
            }
        output(redactor.redacted(line) + "\n")
    }

    /// Text by text: the description of a list escapes those inside it.
    private func redacted(_ value: Logger.MetadataValue, by redactor: Redactor) -> Logger.MetadataValue {
        switch value {
        case .array(let values): .array(values.map { redacted($0, by: redactor) })
        case .dictionary(let values): .dictionary(values.mapValues { redacted($0, by: redactor) })
        case .string, .stringConvertible: .string(redactor.redacted("\(value)"))
        }
    }

    private func text(
        _ level: Logger.Level,
        _ message: String,
        _ fields: [String: String],
        _ time: String
    ) -> String {
        let pairs = fields.sorted { $0.key < $1.key }
            .map { "\(LogOutput.visible($0.key))=\(LogOutput.quoted($0.value))" }
        let start = "\(time) \(level.rawValue.uppercased()) \(LogOutput.visible(message))"
        return ([start] + pairs).joined(separator: " ")
    }

    private func json(
        _ level: Logger.Level,
        _ message: String,
        _ fields: [String: String],
        _ time: String
    ) -> String {
        var object = fields
        object["time"] = time
        object["level"] = level.rawValue
        object["message"] = message
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        // A dictionary of texts always encodes; should it not, the message alone is better than nothing.
        guard let data = try? encoder.encode(object) else { return "{\"message\":\"unencodable log line\"}" }
        // JSON lets most of them stand; inside its texts, the only place for them, the escape means the same.
        return LogOutput.replacingInvisible(String(decoding: data, as: UTF8.self)) { scalar in
            scalar.utf16.map { "\\u" + String(0x10000 + Int($0), radix: 16).dropFirst() }.joined()
        }
    }

    /// Quotes when there is white space or a quote, so that a line can be split again.
    private static func quoted(_ text: String) -> String {
        let plain = text.utf8.allSatisfy { $0 > 0x20 && $0 != 0x22 && $0 != 0x3D } && !text.isEmpty
        if plain { return visible(text) }
        // By code points: a quote may be part of a longer character.
        let inner = visible(text).unicodeScalars.map { $0 == "\"" ? "'" : $0 }
        return "\"\(String(String.UnicodeScalarView(inner)))\""
    }

    /// No hostile text can start a line of its own, move the cursor or turn the direction of what follows.
    private static func visible(_ text: String) -> String {
        replacingInvisible(text) { "\\u{\(String($0.value, radix: 16))}" }
    }

    private static func replacingInvisible(
        _ text: String,
        by replacement: (Unicode.Scalar) -> String
    ) -> String {
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isInvisible(scalar) {
                result.append(contentsOf: replacement(scalar).unicodeScalars)
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: true
        default: false
        }
    }

    private static let lock = Mutex(())

    /// Whole lines, also when many write at a time.
    package static func writeToStandardError(_ line: String) {
        // A full disk or a closed pipe must not end the server; there is no other place to say so.
        lock.withLock { _ in try? FileHandle.standardError.write(contentsOf: Data(line.utf8)) }
    }
}
