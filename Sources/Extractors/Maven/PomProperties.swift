/// Resolves `${name}` in the texts of a pom.
struct PomProperties {
    private let values: [String: String]
    /// Counts before `values`.
    private let overlay: [String: String]
    private var resolved: [String: String?] = [:]

    init(_ values: [String: String], overlay: [String: String] = [:]) {
        self.values = values
        self.overlay = overlay
    }

    /// With further values that count before these.
    func with(_ overlay: [String: String]) -> PomProperties {
        PomProperties(values, overlay: overlay)
    }

    /// The text with every reference replaced; `nil` when one of them is not known.
    mutating func resolve(_ text: String) -> String? {
        guard text.utf8.contains(0x24) else { return text }
        if let known = resolved[text] { return known }
        let result = PropertyExpansion.maven.expand(text) { overlay[$0] ?? values[$0] }
        resolved[text] = .some(result)
        return result
    }
}
