import Basics

/// The `content-hash` that Composer writes into a lockfile: an MD5 over the parts of composer.json that matter to it, as PHP's
/// `json_encode` writes them.
///
/// https://github.com/composer/composer/blob/main/src/Composer/Package/Locker.php (getContentHash)
enum ComposerContentHash {
    /// In the order in which they are hashed; `config` only with its `platform`.
    private static let keys = [
        "config", "conflict", "extra", "minimum-stability", "name", "prefer-stable", "provide", "replace",
        "repositories", "require", "require-dev", "version",
    ]

    private enum Step {
        case value(JSONValue)
        case text(String)
    }

    /// `nil` where it is not certain what PHP makes of the file: keys that are numbers or there twice, fractions.
    static func of(_ manifest: JSONValue) -> String? {
        guard manifest.document.duplicateKeys.isEmpty else { return nil }
        var steps: [Step] = []
        for key in keys {
            guard let value = manifest[key] else { continue }
            var steppedInto: [Step] = [.text("\"\(key)\":"), .value(value)]
            if key == "config" {
                guard let platform = value["platform"], !platform.isNull else { continue }
                steppedInto = [.text("\"config\":{\"platform\":"), .value(platform), .text("}")]
            }
            steps += (steps.isEmpty ? [] : [.text(",")]) + steppedInto
        }
        guard let text = encoded(steps) else { return nil }
        return Digest.md5Hex(steps.isEmpty ? Array("[]".utf8) : Array("{".utf8) + text + Array("}".utf8))
    }

    private static func encoded(_ steps: [Step]) -> [UInt8]? {
        var result: [UInt8] = []
        var open = Array(steps.reversed())
        while let step = open.popLast() {
            switch step {
            case .text(let text): result += text.utf8
            case .value(let value):
                guard let inner = expanded(value, &result) else { return nil }
                open += inner.reversed()
            }
        }
        return result
    }

    /// Writes a value without parts; for others what to write in their place.
    private static func expanded(_ value: JSONValue, _ result: inout [UInt8]) -> [Step]? {
        switch value.kind {
        case .null: result += "null".utf8
        case .boolean: result += (value.bool == true ? "true" : "false").utf8
        case .number:
            guard let number = value.int, value.numberText == String(number) else { return nil }
            result += String(number).utf8
        case .string: result += quoted(value.string ?? "").utf8
        case .array: return list(value.elements.map { [.value($0)] }, "[", "]")
        case .object:
            // To PHP both are one type.
            if value.count == 0 { return [.text("[]")] }
            let members = value.members.map { ($0.key, $0.value) }
            guard members.allSatisfy({ !isNumber($0.0) }) else { return nil }
            return list(members.map { [.text(quoted($0.0) + ":"), .value($0.1)] }, "{", "}")
        }
        return []
    }

    private static func list(_ parts: [[Step]], _ open: String, _ close: String) -> [Step] {
        [.text(open)] + parts.enumerated().flatMap { ($0 == 0 ? [] : [.text(",")]) + $1 } + [.text(close)]
    }

    private static func isNumber(_ key: String) -> Bool {
        let digits = key.utf8.first == 0x2D ? key.utf8.dropFirst() : key.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { ASCII.isDigit($0) }
    }

    /// Slashes are escaped, and all that is not ASCII, in UTF-16.
    private static func quoted(_ text: String) -> String {
        EscapedText.quoted(text, escaping: "/", from: 0x80)
    }
}
