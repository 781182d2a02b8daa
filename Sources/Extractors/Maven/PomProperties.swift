/// Resolves `${name}` in the texts of a pom.
///
/// Values may name others; how deep, how often and how long is limited, so that neither a circle nor a doubling costs anything.
struct PomProperties {
    private static let maximumDepth = 32
    private static let maximumExpansions = 256
    private static let maximumBytes = 1_024

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
        let result = expand(text)
        resolved[text] = .some(result)
        return result
    }

    private func expand(_ text: String) -> String? {
        var result: [UInt8] = []
        var open: [Substring.UTF8View] = [text[...].utf8]
        var expansions = 0
        while var rest = open.popLast() {
            guard let byte = rest.popFirst() else { continue }
            guard byte == 0x24, rest.first == 0x7B else {
                result.append(byte)
                guard result.count <= PomProperties.maximumBytes else { return nil }
                open.append(rest)
                continue
            }
            rest.removeFirst()
            guard let end = rest.firstIndex(of: 0x7D) else { return nil }
            let name = String(Substring(rest[..<end]))
            guard let value = overlay[name] ?? values[name] else { return nil }
            open.append(rest[rest.index(after: end)...])
            open.append(value[...].utf8)
            expansions += 1
            guard expansions <= PomProperties.maximumExpansions, open.count <= PomProperties.maximumDepth
            else {
                return nil
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
