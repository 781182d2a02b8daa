import StrictTOML

/// One library of a version catalog, in any of the ways to write one.
struct CatalogLibrary {
    /// `group:artifact`.
    let name: String
    /// `nil` when the catalog leaves it open.
    let version: String?

    /// `nil` when it is not understood.
    init?(_ value: TOMLValue, versions: TOMLValue?) {
        if let text = value.string {
            let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let name = Self.name(parts[0], parts[1]) else { return nil }
            self.name = name
            version = Self.exact(parts[2])
            return
        }
        guard value.kind == .table, let name = Self.name(value) else { return nil }
        self.name = name
        guard let choice = value["version"] else {
            version = nil
            return
        }
        // A version that is not there fails every build.
        let named = choice["ref"].map { reference in reference.string.flatMap { versions?[$0] } } ?? choice
        guard let named, let text = Self.written(named) else { return nil }
        version = text.isEmpty ? nil : text
    }

    private static func name(_ value: TOMLValue) -> String? {
        if let module = value["module"]?.string {
            let parts = module.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            return parts.count == 2 ? name(parts[0], parts[1]) : nil
        }
        guard let group = value["group"]?.string, let artifact = value["name"]?.string else { return nil }
        return name(group, artifact)
    }

    private static func name(_ group: String, _ artifact: String) -> String? {
        PlainWord.isName(group) && PlainWord.isName(artifact) ? "\(group):\(artifact)" : nil
    }

    /// A version alone, or a table that says how strictly it is meant; the first of those that names one version counts.
    ///
    /// An empty text where it leaves the version open.
    private static func written(_ value: TOMLValue) -> String? {
        if let text = value.string { return exact(text) ?? "" }
        guard value.kind == .table else { return nil }
        let words = ["strictly", "require", "prefer"].compactMap { value[$0]?.string }
        return words.lazy.compactMap(exact).first ?? ""
    }

    /// `nil` for a range, a changing version or nothing.
    private static func exact(_ text: String) -> String? {
        guard PlainWord.isVersion(text), !text.hasPrefix("latest.") else { return nil }
        let isExact = text.utf8.allSatisfy { PlainWord.isNameByte($0) || $0 == 0x2B || $0 == 0x7E }
        return isExact && !text.hasSuffix("+") ? text : nil
    }
}
