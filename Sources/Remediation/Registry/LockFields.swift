import Basics

/// The members of a published manifest that npm repeats in a lockfile's entry, in the form it gives them there (npm 10,
/// `Shrinkwrap.metaFromNode` and what it does to manifests before).
enum LockFields {
    /// What a manifest is read for.
    static let read: Set<String> = Set(asTheyAre + ranges).union([
        "bin", "bundleDependencies", "bundledDependencies", "deprecated", "funding", "hasInstallScript",
        "hasShrinkwrap",
        "license", "scripts", "_hasShrinkwrap",
    ])

    private static let ranges = [
        "dependencies", "optionalDependencies", "peerDependencies", "acceptDependencies",
    ]
    private static let asTheyAre = ["peerDependenciesMeta", "engines", "os", "cpu", "libc", "workspaces"]

    /// `nil` when something that decides what is installed is not understood.
    static func manifest(_ parts: [String: JSONValue], package name: String) -> JSONTree? {
        var members: [JSONTree.Member] = []
        var sections: [String: [(String, String)]] = [:]
        for section in ranges {
            guard let pairs = pairs(parts[section]) else { return nil }
            sections[section] = pairs
        }
        guard let bundled = bundled(parts, dependencies: sections["dependencies"] ?? []) else { return nil }
        // Once listed in both for the sake of old clients; the optional one counts.
        let optional = Set((sections["optionalDependencies"] ?? []).map(\.0))
        sections["dependencies"]?.removeAll { optional.contains($0.0) }
        for section in ranges {
            guard let pairs = sections[section], !pairs.isEmpty else { continue }
            members.append(.init(section, .strings(pairs)))
        }
        for key in asTheyAre {
            if let tree = parts[key].flatMap({ JSONTree($0) }), isSaid(tree) {
                members.append(.init(key, tree))
            }
        }
        if !bundled.isEmpty {
            members.append(.init("bundleDependencies", .array(bundled.map { .string($0) })))
        }
        let bin = BinField.paths(parts["bin"], package: name)
        if !bin.isEmpty { members.append(.init("bin", .strings(bin))) }
        if let license = license(parts["license"]) { members.append(.init("license", license)) }
        if let funding = funding(parts["funding"]) { members.append(.init("funding", funding)) }
        if let text = parts["deprecated"]?.string, !text.isEmpty {
            members.append(.init("deprecated", .string(text)))
        }
        if hasInstallScript(parts) { members.append(.init("hasInstallScript", .boolean(true))) }
        if (parts["_hasShrinkwrap"] ?? parts["hasShrinkwrap"])?.bool == true {
            members.append(.init("hasShrinkwrap", .boolean(true)))
        }
        return .object(members)
    }

    /// Names and ranges; empty when there are none; `nil` for anything but an object of texts.
    private static func pairs(_ value: JSONValue?) -> [(String, String)]? {
        guard let value, !value.isNull, value.count > 0 || value.kind == .string else { return [] }
        guard value.kind == .object else { return nil }
        var pairs: [(String, String)] = []
        for member in value.members {
            guard let range = member.value.string else { return nil }
            pairs.append((member.key, range))
        }
        return pairs
    }

    /// Also spelt `bundledDependencies`; `true` means all dependencies; an object means its keys.
    private static func bundled(_ parts: [String: JSONValue], dependencies: [(String, String)]) -> [String]? {
        guard let value = parts["bundleDependencies"] ?? parts["bundledDependencies"] else { return [] }
        switch value.kind {
        case .null: return []
        case .boolean: return value.bool == true ? dependencies.map(\.0) : []
        case .object: return value.members.map(\.key)
        case .array:
            let names = value.elements.compactMap(\.string)
            return names.count == value.count ? names : nil
        case .string, .number: return nil
        }
    }

    /// What is empty, `false` or nothing is not written.
    private static func isSaid(_ tree: JSONTree) -> Bool {
        switch tree {
        case .object(let members): !members.isEmpty
        case .array(let elements): !elements.isEmpty
        case .string(let text): !text.isEmpty
        case .number(let text): Double(text) != 0
        case .boolean(let value): value
        case .null: false
        }
    }

    /// Of `{"type", "url"}` the type.
    private static func license(_ value: JSONValue?) -> JSONTree? {
        guard let tree = value.flatMap({ JSONTree($0) }), isSaid(tree) else { return nil }
        if let type = tree["type"], isSaid(type) { return type.string.map { .string($0) } }
        return tree
    }

    /// A text is an address.
    private static func funding(_ value: JSONValue?) -> JSONTree? {
        guard let tree = value.flatMap({ JSONTree($0) }), isSaid(tree) else { return nil }
        if case .string(let url) = tree { return .strings([("url", url)]) }
        return tree
    }

    /// Told by abbreviated packuments, and seen from the scripts in full ones.
    private static func hasInstallScript(_ parts: [String: JSONValue]) -> Bool {
        if parts["hasInstallScript"]?.bool == true { return true }
        return ["preinstall", "install", "postinstall"].contains { name in
            parts["scripts"]?[name]?.string.map { !$0.isEmpty } ?? false
        }
    }
}
