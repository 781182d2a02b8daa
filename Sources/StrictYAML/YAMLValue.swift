import Yams

/// One value of a YAML file (YAML 1.2 core schema by way of libyaml), with its place.
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
        case mapping([(key: String, keyLine: Int?, value: YAMLValue)])
    }

    /// What a file may cost; beyond that it is refused.
    package struct Limits: Sendable {
        package var bytes: Int
        package var depth: Int

        package init(bytes: Int = 1 << 20, depth: Int = 32) {
            self.bytes = bytes
            self.depth = depth
        }
    }

    /// Reads one document.
    ///
    /// `nil` when the file holds nothing but comments.
    package static func parse(
        _ bytes: [UInt8],
        file: String,
        limits: Limits = Limits()
    ) throws(YAMLError) -> YAMLValue? {
        func failure(_ message: String, line: Int? = nil) -> YAMLError {
            YAMLError(file: file, line: line, key: "", message: message)
        }
        guard bytes.count <= limits.bytes else {
            throw failure("larger than \(limits.bytes) bytes")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else { throw failure("not UTF-8") }
        if let line = Nesting.tooDeep(bytes, limit: limits.depth) {
            throw failure("nested deeper than \(limits.depth) levels", line: line)
        }
        let parser: Parser
        let first: Node?
        let second: Node?
        do {
            parser = try Parser(yaml: text)
            first = try parser.nextRoot()
            second = first == nil ? nil : try parser.nextRoot()
        } catch {
            let (message, line) = YAMLValue.explain(error)
            throw failure(message, line: line)
        }
        // Nodes hold their anchors weakly; the parser owns them.
        defer { withExtendedLifetime(parser) {} }
        if let second {
            throw failure("a second document begins here; one is expected", line: second.mark?.line)
        }
        guard let first else { return nil }
        let value = try YAMLValue(first, file: file, key: "", depth: limits.depth)
        return value.isNull ? nil : value
    }

    /// Library texts quote the offending lines, so only the problem and its line are kept.
    private static func explain(_ error: any Error) -> (String, Int?) {
        switch error as? YamlError {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
            .composer(_, let problem, let mark, _):
            ("not YAML: \(problem)", mark.line)
        case .duplicatedKeysInMapping(let keys, let context):
            ("the key '\(shown(keys.first ?? ""))' is here twice in one mapping", context.mark.line)
        default: ("not YAML", nil)
        }
    }

    /// A key as messages quote it: one short line, because a key may be any text of any length, and every value below it
    /// carries the path.
    private static func shown(_ key: String) -> String {
        let cut = key.unicodeScalars.prefix(64)
        let line = cut.map { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) ? " " : $0 }
        return String(String.UnicodeScalarView(line)) + (cut.count < key.unicodeScalars.count ? "…" : "")
    }

    private init(_ node: Node, file: String, key: String, depth: Int) throws(YAMLError) {
        self.file = file
        self.key = key
        line = node.mark?.line
        column = node.mark?.column
        func failure(_ message: String) -> YAMLError {
            YAMLError(
                file: file,
                line: node.mark?.line,
                column: node.mark?.column,
                key: key,
                message: message
            )
        }
        guard depth > 0 else { throw failure("nested too deeply") }
        guard node.anchor == nil else { throw failure("anchors and aliases are not allowed") }
        switch node {
        case .scalar(let scalar):
            content = .scalar(text: scalar.string, isPlain: scalar.style == .plain || scalar.style == .any)
        case .sequence(let sequence):
            var list: [YAMLValue] = []
            for (index, element) in sequence.enumerated() {
                list.append(try YAMLValue(element, file: file, key: "\(key)[\(index)]", depth: depth - 1))
            }
            content = .list(list)
        case .mapping(let mapping):
            var pairs: [(key: String, keyLine: Int?, value: YAMLValue)] = []
            var seen: Set<String> = []
            for (name, value) in mapping {
                guard case .scalar(let scalar) = name, name.anchor == nil else {
                    throw failure("a key must be plain text")
                }
                let step = YAMLValue.shown(scalar.string)
                let path = key.isEmpty ? step : "\(key).\(step)"
                guard seen.insert(scalar.string).inserted else {
                    throw YAMLError(
                        file: file,
                        line: name.mark?.line,
                        column: name.mark?.column,
                        key: path,
                        message: "this key is here twice"
                    )
                }
                let child = try YAMLValue(value, file: file, key: path, depth: depth - 1)
                pairs.append((key: scalar.string, keyLine: name.mark?.line, value: child))
            }
            content = .mapping(pairs)
        default:
            throw failure("anchors and aliases are not allowed")
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

/// A bound on nesting before the parser sees the text, because the parser recurses.
private enum Nesting {
    /// The first line that is nested too deeply, by flow brackets or by compact `- - -`; indentation is bounded by columns.
    static func tooDeep(_ bytes: [UInt8], limit: Int) -> Int? {
        var line = 1
        var flow = 0
        var column = 0
        var leading = true
        var dashes = 0
        for byte in bytes {
            switch byte {
            case 0x0A:
                line += 1
                column = 0
                leading = true
                dashes = 0
                continue
            case 0x5B, 0x7B: flow += 1
            case 0x5D, 0x7D: flow = max(0, flow - 1)
            case 0x20: break
            case 0x2D, 0x3F:
                if leading { dashes += 1 }
            default: leading = false
            }
            column += 1
            if flow > limit || dashes > limit * 4 { return line }
            if leading, column > 2048 { return line }
        }
        return nil
    }
}
