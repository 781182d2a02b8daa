import StrictTOML

extension ManifestText {
    /// The root table of a TOML text (TOML 1.0) without duplicate keys.
    static func toml(_ bytes: [UInt8]) throws(Refusal) -> TOMLValue {
        let text = Array(try filledText(bytes).utf8)
        do {
            return try TOMLDocument(text).root
        } catch {
            throw Refusal(reason: reason(of: error), line: error.line)
        }
    }

    private static func reason(of error: TOMLError) -> String {
        error.line.map { "not read as TOML: line \($0): \(error.message)" }
            ?? "not read as TOML: \(error.message)"
    }
}

extension TOMLValue {
    /// The elements of an array that are texts, with their lines; what is none is `nil`.
    var texts: [(text: String?, line: Int)] { elements.map { ($0.string, $0.line) } }
}
