/// One value of a settings file in YAML (core schema), with its place.
///
/// Reading is strict: one document, no anchors or aliases, no duplicate keys, and a caller that is done with a mapping
/// refuses what it does not know. Nothing is converted silently: `yes` is text, `1` is not text.
package struct YAMLValue: Sendable {
    package let file: String
    /// Dotted path from the root, for messages.
    package let key: String
    /// From one.
    package let line: Int?
    package let column: Int?
    private let content: Content

    private indirect enum Content: Sendable {
        case scalar(text: String, isPlain: Bool)
        case list([YAMLValue])
        case mapping([YAMLMapping.Pair])
    }

    /// Reads one document.
    ///
    /// `nil` when the file holds nothing but comments.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        limits: YAMLLimits = YAMLLimits()
    ) throws(YAMLError) -> YAMLValue? {
        let documents = try YAMLDocument.all(in: bytes, file: file, limits: limits)
        if documents.count > 1 {
            throw YAMLError(
                file: file,
                line: documents[1].root.line,
                key: "",
                message: "a second document begins here; one is expected"
            )
        }
        guard let root = documents.first?.root, !root.isNull else { return nil }
        return YAMLValue(root, file: file, key: "")
    }

    /// A key as messages quote it: one short line, because a key may be any text of any length, and every value below it
    /// carries the path.
    static func shown(_ key: String) -> String {
        let cut = key.unicodeScalars.prefix(64)
        let line = cut.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }
        return String(String.UnicodeScalarView(line)) + (cut.count < key.unicodeScalars.count ? "…" : "")
    }

    /// As deep as the limits of the document allow.
    private init(_ node: YAMLNode, file: String, key: String) {
        self.file = file
        self.key = key
        line = node.line
        column = node.column
        switch node.kind {
        case .text:
            content = .scalar(text: node.string ?? "", isPlain: node.isPlain)
        case .list:
            content = .list(
                node.elements.enumerated().map { YAMLValue($1, file: file, key: "\(key)[\($0)]") }
            )
        case .mapping:
            content = .mapping(
                node.members.map { member in
                    let step = YAMLValue.shown(member.key)
                    let path = key.isEmpty ? step : "\(key).\(step)"
                    return YAMLMapping.Pair(
                        key: member.key,
                        line: member.line,
                        column: member.column,
                        value: YAMLValue(member.value, file: file, key: path)
                    )
                }
            )
        }
    }

    /// A plain text that stands in for the file's value, e.g.
    ///
    /// from an environment variable.
    package init(text: String, origin: String, key: String) {
        file = origin
        self.key = key
        line = nil
        column = nil
        content = .scalar(text: text, isPlain: true)
    }

    package func error(_ message: String) -> YAMLError {
        YAMLError(file: file, line: line, column: column, key: key, message: message)
    }

    /// `null`, `~` or nothing.
    package var isNull: Bool {
        guard case .scalar(let text, true) = content else { return false }
        return ["", "~", "null", "Null", "NULL"].contains(text)
    }

    package func string() throws(YAMLError) -> String {
        guard case .scalar(let text, _) = content, !isNull else { throw error("expected text") }
        return text
    }

    package func bool() throws(YAMLError) -> Bool {
        if case .scalar(let text, true) = content {
            if ["true", "True", "TRUE"].contains(text) { return true }
            if ["false", "False", "FALSE"].contains(text) { return false }
        }
        throw error("expected true or false")
    }

    package func int(in range: ClosedRange<Int>) throws(YAMLError) -> Int {
        guard case .scalar(let text, true) = content, let value = Int(text), range.contains(value) else {
            throw error("expected a whole number from \(range.lowerBound) to \(range.upperBound)")
        }
        return value
    }

    /// A decimal number such as `0.5`, `7` or `9.8`; no exponent, nothing that is not finite.
    package func number(in range: ClosedRange<Double>) throws(YAMLError) -> Double {
        if case .scalar(let text, true) = content, text.utf8.count <= 32,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }),
            let value = Double(text), range.contains(value)
        {
            return value
        }
        throw error("expected a number from \(range.lowerBound) to \(range.upperBound)")
    }

    /// One of a closed set of words.
    package func word<Word: RawRepresentable & CaseIterable>(
        _ type: Word.Type
    ) throws(YAMLError) -> Word where Word.RawValue == String {
        let words = Word.allCases.map(\.rawValue)
        guard case .scalar(let text, _) = content, let word = Word(rawValue: text) else {
            throw error("expected one of \(words.joined(separator: ", "))")
        }
        return word
    }

    /// A span of time such as `30s`, `10m`, `6h`, `7d`; `ms` too.
    package func duration() throws(YAMLError) -> Duration {
        if case .scalar(let text, _) = content {
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            let units: [String: Int] = ["ms": 1, "s": 1000, "m": 60_000, "h": 3_600_000, "d": 86_400_000]
            if let number = Int(digits), number <= 1_000_000,
                let unit = units[String(text.dropFirst(digits.count))]
            {
                return .milliseconds(number * unit)
            }
            if text == "0" { return .zero }
        }
        throw error("expected a span of time such as 30s, 10m, 6h or 7d")
    }

    /// A number of bytes such as `25MiB`, `64KiB`, `20GiB`, `512`.
    package func byteCount() throws(YAMLError) -> Int {
        if case .scalar(let text, _) = content {
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            let units: [String: Int] = [
                "": 1, "B": 1, "KiB": 1 << 10, "MiB": 1 << 20, "GiB": 1 << 30, "TiB": 1 << 40,
            ]
            if let number = Int(digits), let unit = units[String(text.dropFirst(digits.count))] {
                let (product, overflow) = number.multipliedReportingOverflow(by: unit)
                if !overflow { return product }
            }
        }
        throw error("expected a size such as 512KiB, 25MiB or 20GiB")
    }

    package func list() throws(YAMLError) -> [YAMLValue] {
        guard case .list(let values) = content else { throw error("expected a list") }
        return values
    }

    /// Text alone or a list of texts.
    package func strings() throws(YAMLError) -> [String] {
        if case .scalar = content { return [try string()] }
        var texts: [String] = []
        for value in try list() { texts.append(try value.string()) }
        return texts
    }

    package func mapping() throws(YAMLError) -> YAMLMapping {
        guard case .mapping(let pairs) = content else { throw error("expected keys and values") }
        return YAMLMapping(owner: self, pairs: pairs)
    }
}
