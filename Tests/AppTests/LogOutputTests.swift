import App
import Basics
import Foundation
import Logging
import Synchronization
import Testing

@Suite struct LogOutputTests {
    private static let hostile = [
        "line\nfeed", "carriage\r\nreturn", "\u{1B}[31mred\u{7}", "nel\u{85}and\u{9B}csi",
        "ls\u{2028}ps\u{2029}",
        "\u{202E}reversed", "zero\u{200B}width", "tab\tand space", "quo\"te", "quote\"\u{301}", "a=b", "",
        "back\\slash", "ünïcödé 🦔", "\u{0}", "\u{FEFF}mark", "\u{E0001}tag",
    ]

    private final class Lines: Sendable {
        private let kept = Mutex<[String]>([])
        var all: [String] { kept.withLock { $0 } }
        func add(_ line: String) { kept.withLock { $0.append(line) } }
    }

    /// The lines of one event.
    private func lines(
        _ format: LogOutput.Format,
        _ message: String,
        _ metadata: Logger.Metadata = [:],
        secrets: [String] = []
    ) -> [String] {
        let lines = Lines()
        let redactor = Redactor(secrets: secrets.map { Secret($0) })
        let logger = Logger(label: "test") { _ in
            LogOutput(format: format, level: .info, redactor: redactor) { lines.add($0) }
        }
        logger.info("\(message)", metadata: metadata)
        logger.debug("below the level")
        return lines.all
    }

    private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: false
        default: true
        }
    }

    @Test func `a secret that is read later is hidden from then on`() {
        let (lines, secrets) = (Lines(), KnownSecrets())
        let logger = Logger(label: "test") { _ in
            LogOutput(format: .json, level: .info, redactor: secrets.redactor) { lines.add($0) }
        }
        logger.info("one canary-late-secret")
        secrets.add(Secret("canary-late-secret"))
        logger.info("two canary-late-secret", metadata: ["field": ["canary-late-secret"]])
        #expect(lines.all.map { $0.contains("canary-late") } == [true, false])
    }

    @Test func `of secrets that come and go the newest are hidden, and those that stay always`() {
        let secrets = KnownSecrets()
        secrets.add(Secret("canary-that-stays"))
        secrets.addPassing(Secret("canary-passing-used"))
        for number in 1...150 {
            secrets.addPassing(Secret("canary-passing-\(number)."))
            secrets.addPassing(Secret("canary-passing-used"))
        }
        let redactor = secrets.redactor
        for text in ["canary-that-stays", "canary-passing-used", "canary-passing-150.", "canary-passing-52."]
        {
            #expect(redactor.redacted("a \(text) b") == "a *** b")
        }
        #expect(redactor.redacted("canary-passing-51.") == "canary-passing-51.")
    }

    @Test func `text has time, level, message and fields in order`() throws {
        let line = try #require(lines(.text, "hello", ["b": "two words", "a": "1"]).first)
        #expect(line.hasSuffix(" INFO hello a=1 b=\"two words\"\n"))
        #expect(line.prefix(4).allSatisfy { $0.isNumber })
        #expect(lines(.text, "hello").first?.hasSuffix(" INFO hello\n") == true)
    }

    @Test(arguments: hostile)
    func `an event is one line of visible characters, as text`(text: String) throws {
        let all = lines(.text, "message \(text)", ["field": "\(text)", "key\(text)": "1"])
        #expect(all.count == 1)
        let line = try #require(all.first).unicodeScalars
        #expect(line.last == "\n")
        #expect(line.dropLast().allSatisfy(isVisible))
    }

    @Test(arguments: hostile)
    func `an event is one JSON object on one line of visible characters`(text: String) throws {
        let all = lines(.json, "message \(text)", ["field": "\(text)", "level": "forged"])
        #expect(all.count == 1)
        let line = try #require(all.first)
        #expect(line.unicodeScalars.last == "\n")
        #expect(line.unicodeScalars.dropLast().allSatisfy(isVisible))
        let object = try #require(
            try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: String]
        )
        #expect(Set(object.keys) == ["time", "level", "message", "field"])
        #expect(object["level"] == "info")
        #expect(object["field"].map { Array($0.unicodeScalars) } == Array(text.unicodeScalars))
        #expect(object["message"].map { Array($0.unicodeScalars) } == Array("message \(text)".unicodeScalars))
    }

    @Test func `a field cannot pretend to be another`() throws {
        let line = try #require(lines(.text, "m", ["a": "x b=forged", "c": "y\" b=forged z=\""]).first)
        #expect(line.contains("a=\"x b=forged\""))
        #expect(line.filter { $0 == "\"" }.count == 4)
    }

    @Test(arguments: [
        "plain-secret", "with\"quote-and\\slash", "with/slash-and space", "line\nfeed-secret",
        "ünïcödé-secret",
        "a\u{202E}b-secret", "'apostrophe'",
    ])
    func `a secret is taken out wherever it stands, before it is escaped`(secret: String) {
        let base64 = Data("x-access-token:\(secret)".utf8).base64EncodedString()
        for format in [LogOutput.Format.text, .json] {
            let all = lines(
                format,
                "message \(secret).",
                [
                    "plain": "\(secret)", "accent": "\(secret)\u{301}", "basic": "\(base64)",
                    "list": ["\(secret)"],
                ],
                secrets: [secret]
            )
            let text = all.joined()
            #expect(text.contains("message ***."))
            for form in [secret, base64, String(secret.dropFirst(secret.count / 2))] {
                #expect(!text.contains(form))
            }
            #expect(!text.contains("secret"))
        }
    }
}
