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
    /// Refuses a version of the format, a text of which the number before the first dot counts.
    func checkMajor(of key: String, known: ClosedRange<Int>) throws(ManifestText.Refusal) {
        let major = string?.prefix { $0 != "." } ?? ""
        guard known.contains(where: { "\($0)" == major }) else {
            throw unsupported("\(key) \(Excerpt.quoted(string ?? ""))")
        }
    }

    /// Refuses a version of the format, a whole number.
    func checkVersion(known: ClosedRange<Int>) throws(ManifestText.Refusal) {
        guard let int, known.contains(int) else {
            throw unsupported(int.map { "version \($0)" } ?? "version, which is not a number,")
        }
    }

    private func unsupported(_ version: String) -> ManifestText.Refusal {
        let reason = "unsupported \(version) of the lockfile format"
        return ManifestText.Refusal(reason: reason, line: line, isUnsupported: true)
    }

    /// The elements of an array that are texts, with their lines; what is none is `nil`.
    var texts: [(text: String?, line: Int)] { elements.map { ($0.string, $0.line) } }
}
