import DefaultConfiguration
import Domain
import StrictYAML

/// One policy file, its keys checked and its rules still unread.
struct PolicyFile {
    /// What a file builds upon.
    enum Base: String, CaseIterable { case `default`, strict, trusca, organisation }

    /// A rule's parameters, and where they stand.
    typealias Rules = [String: YAMLValue]

    /// Rules for one part of the repository.
    struct Path {
        let match: YAMLValue
        let rules: Rules
    }

    let name: String
    let extends: Base?
    let rules: Rules
    let custom: [(id: String, value: YAMLValue)]
    let paths: [Path]
    /// Ids of rules that repositories may not set.
    let locked: Set<String>
    private let root: YAMLValue

    private static let keys = ["version", "extends", "rules", "custom", "paths", "locked"]
    /// Of `custom` and of `paths`, each.
    private static let maximumEntries = 200

    init(_ layer: GatePolicy.Layer) throws(YAMLError) {
        guard let root = try YAMLValue.parse(layer.bytes, file: layer.file) else {
            throw YAMLError(file: layer.file, line: nil, key: "", message: "the policy is empty")
        }
        self.root = root
        name = layer.file
        let mapping = try root.mapping()
        try mapping.refuseUnknown(PolicyFile.keys)
        _ = try mapping.required("version").int(in: 1...1)
        extends = try mapping["extends"]?.word(Base.self)
        rules = try PolicyFile.rules(mapping["rules"])
        var custom: [(id: String, value: YAMLValue)] = []
        for value in try PolicyFile.entries(mapping["custom"]) {
            let id = try CustomRule.id(of: value)
            guard !custom.contains(where: { $0.id == id }) else { throw value.error("'\(id)' is here twice") }
            custom.append((id, value))
        }
        self.custom = custom
        var paths: [Path] = []
        for value in try PolicyFile.entries(mapping["paths"]) {
            let entry = try value.mapping()
            try entry.refuseUnknown(["match", "rules"])
            paths.append(
                Path(
                    match: try entry.required("match"),
                    rules: try PolicyFile.rules(try entry.required("rules"))
                )
            )
        }
        self.paths = paths
        var locked: Set<String> = []
        for value in try mapping["locked"]?.list() ?? [] {
            let id = try value.string()
            try PolicyFile.requireKnown(id, value)
            locked.insert(id)
        }
        self.locked = locked
    }

    /// A policy that is compiled in.
    static func builtIn(_ name: String) throws(YAMLError) -> PolicyFile {
        guard let bytes = ConfigurationText.policies[name] else {
            throw YAMLError(file: name, line: nil, key: "extends", message: "there is no policy of this name")
        }
        return try PolicyFile(GatePolicy.Layer(file: name, bytes: bytes))
    }

    private static func rules(_ value: YAMLValue?) throws(YAMLError) -> Rules {
        guard let mapping = try value?.mapping() else { return [:] }
        try mapping.refuseUnknown(GateRuleCatalog.all.map { $0.id })
        var rules: Rules = [:]
        for entry in mapping.entries { rules[entry.key] = entry.value }
        return rules
    }

    private static func entries(_ value: YAMLValue?) throws(YAMLError) -> [YAMLValue] {
        guard let value else { return [] }
        let entries = try value.list()
        guard entries.count <= maximumEntries else {
            throw value.error("has more than \(maximumEntries) entries")
        }
        return entries
    }

    private static func requireKnown(_ id: String, _ value: YAMLValue) throws(YAMLError) {
        guard GateRuleCatalog.rule(id) != nil else { throw value.error("there is no rule '\(id)'") }
    }

    /// The built-in policy it builds upon, where it names one.
    var builtIn: String? { extends.flatMap { $0 == .organisation ? nil : $0.rawValue } }

    /// A repository's file builds upon the organisation's unless it says otherwise.
    var isOnOrganisation: Bool { builtIn == nil }

    /// The organisation's file cannot build upon itself.
    func requireBuiltInBase() throws(YAMLError) {
        guard extends == .organisation else { return }
        throw error("extends", "the organisation's policy extends default, strict or trusca")
    }

    /// Only the organisation locks.
    func refuseLocks() throws(YAMLError) {
        guard !locked.isEmpty else { return }
        throw error("locked", "only the organisation's policy can lock rules")
    }

    /// Refuses to set what the organisation locks.
    func respect(_ organisation: PolicyFile) throws(YAMLError) {
        let set = [rules] + paths.map(\.rules)
        for id in organisation.locked.sorted() {
            for value in set.compactMap({ $0[id] }) {
                throw value.error("the organisation's policy locks the rule '\(id)'")
            }
        }
        let customs = Set(organisation.custom.map(\.id))
        for entry in custom where customs.contains(entry.id) {
            throw entry.value.error(
                "the organisation's policy has a rule '\(entry.id)', which stays as it is"
            )
        }
    }

    private func error(_ key: String, _ message: String) -> YAMLError {
        let value = (try? root.mapping())?[key]  // It was a mapping when it was read.
        return value?.error(message) ?? root.error(message)
    }
}
