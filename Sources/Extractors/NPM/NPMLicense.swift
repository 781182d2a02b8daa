import Basics

/// The declared licence of a package.json or lockfile entry.
enum NPMLicense {
    private static let maximumBytes = 256

    /// A string; or the older `{"type": …}`; or a list of either, any of which may be chosen.
    static func expression(_ value: JSONValue) -> String? {
        switch value.kind {
        case .string, .object: return single(value)
        case .array:
            let choices = value.elements.prefix(8).compactMap(single)
            guard choices.count == value.count, !choices.isEmpty else { return nil }
            let text = choices.joined(separator: " OR ")
            return text.utf8.count <= maximumBytes ? text : nil
        default: return nil
        }
    }

    private static func single(_ value: JSONValue) -> String? {
        guard let text = value.string ?? value["type"]?.string else { return nil }
        guard !text.isEmpty, text.utf8.count <= maximumBytes,
            text.unicodeScalars.allSatisfy(Excerpt.isPlain)
        else { return nil }
        return text
    }
}
