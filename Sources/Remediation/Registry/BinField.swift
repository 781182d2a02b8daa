import Basics

/// The `bin` of a manifest as npm writes it into lockfiles (`normalizePackageBin`): commands without folders, and paths that do
/// not leave the package.
enum BinField {
    /// Commands and paths; empty when there is nothing of use.
    static func paths(_ value: JSONValue?, package name: String) -> [(String, String)] {
        var bin = Commands()
        switch value?.kind {
        case .string: bin[name] = value?.string
        case .array:
            for path in value?.elements.compactMap(\.string) ?? [] { bin[base(path)] = path }
        case .object:
            for member in value?.members.map({ $0 }) ?? [] { bin[member.key] = member.value.string }
        default: return []
        }
        for command in bin.pairs.map(\.0) {
            guard let path = bin[command] else { continue }
            let name = base(secured(command))
            let target = secured(path)
            let isUsable = !name.isEmpty && !name.hasPrefix(".") && !target.isEmpty
            if name != command || !isUsable { bin[command] = nil }
            if isUsable { bin[name] = target }
        }
        return bin.pairs
    }

    /// A map in the order in which its keys were first set.
    private struct Commands {
        private(set) var pairs: [(String, String)] = []
        private var places: [String: String] = [:]

        subscript(command: String) -> String? {
            get { places[command] }
            set {
                let isNew = places[command] == nil
                places[command] = newValue
                pairs.removeAll { $0.0 == command && newValue == nil }
                guard let newValue else { return }
                if isNew {
                    pairs.append((command, newValue))
                } else if let at = pairs.firstIndex(where: { $0.0 == command }) {
                    pairs[at].1 = newValue
                }
            }
        }
    }

    /// Relative to the package, `/` between its parts; empty when nothing is left, or it begins with a dot.
    private static func secured(_ path: String) -> String {
        var parts: [Substring] = []
        let slashed = path.split(omittingEmptySubsequences: false) { $0 == "/" || $0 == "\\" || $0 == ":" }
        for part in slashed where !part.isEmpty && part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        guard let first = parts.first, !first.hasPrefix(".") else { return "" }
        let isFolder = slashed.last.map { $0.isEmpty } ?? false
        return parts.joined(separator: "/") + (isFolder ? "/" : "")
    }

    private static func base(_ path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? ""
    }
}
