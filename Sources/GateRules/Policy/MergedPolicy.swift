import Basics
import StrictYAML

/// Policy files laid over one another, the most general first.
struct MergedPolicy {
    private var rules: PolicyFile.Rules = [:]
    private var custom: [(id: String, value: YAMLValue)] = []
    /// The most specific first.
    private var paths: [PolicyFile.Path] = []

    mutating func lay(_ file: PolicyFile) {
        rules.merge(file.rules) { _, new in new }
        for entry in file.custom { set(entry) }
        paths.insert(contentsOf: file.paths, at: 0)
    }

    /// What an organisation insists on in a policy that is not built upon its own: locked rules, and its own ones.
    mutating func keep(_ organisation: PolicyFile) {
        for id in organisation.locked {
            if let value = organisation.rules[id] { rules[id] = value }
        }
        for entry in organisation.custom { set(entry) }
    }

    private mutating func set(_ entry: (id: String, value: YAMLValue)) {
        if let index = custom.firstIndex(where: { $0.id == entry.id }) {
            custom[index] = entry
        } else {
            custom.append(entry)
        }
    }

    func sections() throws(YAMLError) -> [GatePolicy.Section] {
        var sections: [GatePolicy.Section] = []
        for path in paths {
            for type in GateRuleCatalog.all where !type.judgesParts {
                guard let value = path.rules[type.id] else { continue }
                throw value.error("judges the scan as a whole, so it cannot differ by path")
            }
            sections.append(
                GatePolicy.Section(
                    match: GlobPattern(try path.match.string()),
                    rules: try MergedPolicy.rules(rules.merging(path.rules) { _, new in new })
                )
            )
        }
        sections.append(GatePolicy.Section(match: nil, rules: try MergedPolicy.rules(rules)))
        return sections
    }

    func customRules() throws(YAMLError) -> [CustomRule] {
        var rules: [CustomRule] = []
        for entry in custom { rules.append(try CustomRule(entry.value)) }
        return rules
    }

    private static func rules(_ parameters: PolicyFile.Rules) throws(YAMLError) -> [any GateRule] {
        var rules: [any GateRule] = []
        for type in GateRuleCatalog.all {
            guard let value = parameters[type.id] else { continue }
            rules.append(try type.init(parameters: value.isNull ? nil : value.mapping()))
        }
        return rules
    }
}
