import Basics
import StrictYAML

/// Policy files laid over one another, the most general first.
struct MergedPolicy {
    /// By id the parameters that may count, the most specific first: those bound to stages or branches leave the inherited ones
    /// in force elsewhere.
    private typealias Rules = [String: [YAMLValue]]

    private var rules: Rules = [:]
    private var custom: [(id: String, value: YAMLValue)] = []
    /// The most specific first.
    private var paths: [PolicyFile.Path] = []

    mutating func lay(_ file: PolicyFile) {
        MergedPolicy.lay(file.rules, over: &rules)
        for entry in file.custom { set(entry) }
        paths.insert(contentsOf: file.paths, at: 0)
    }

    private static func lay(_ new: PolicyFile.Rules, over rules: inout Rules) {
        for (id, value) in new {
            // A mapping was not asked for yet; what is none is refused when the rule is made.
            let mapping = try? value.mapping()
            let isBound = mapping?["stages"] != nil || mapping?["branches"] != nil
            rules[id] = [value] + (isBound ? rules[id] ?? [] : [])
        }
    }

    /// What an organisation insists on in a policy that is not built upon its own.
    mutating func keepCustomRules(of organisation: PolicyFile) {
        for entry in organisation.custom { set(entry) }
    }

    private mutating func set(_ entry: (id: String, value: YAMLValue)) {
        if let index = custom.firstIndex(where: { $0.id == entry.id }) {
            custom[index] = entry
        } else {
            custom.append(entry)
        }
    }

    /// With the rules whose id is `wanted`; none where there is no such rule at all.
    func sections(_ wanted: (String) -> Bool) throws(YAMLError) -> [GatePolicy.Section] {
        let general = rules.filter { wanted($0.key) }
        var sections: [GatePolicy.Section] = []
        for path in paths {
            for type in GateRuleCatalog.all where !type.judgesParts {
                guard let value = path.rules[type.id] else { continue }
                throw value.error("judges the scan as a whole, so it cannot differ by path")
            }
            var own = general
            MergedPolicy.lay(path.rules.filter { wanted($0.key) }, over: &own)
            sections.append(
                GatePolicy.Section(
                    match: GlobPattern(try path.match.string()),
                    choices: try MergedPolicy.choices(own)
                )
            )
        }
        if general.isEmpty && sections.allSatisfy(\.choices.isEmpty) { return [] }
        return sections + [GatePolicy.Section(match: nil, choices: try MergedPolicy.choices(general))]
    }

    func customRules() throws(YAMLError) -> [CustomRule] {
        var rules: [CustomRule] = []
        for entry in custom { rules.append(try CustomRule(entry.value)) }
        return rules
    }

    private static func choices(_ rules: Rules) throws(YAMLError) -> [[GatePolicy.Choice]] {
        var choices: [[GatePolicy.Choice]] = []
        for type in GateRuleCatalog.all {
            guard let values = rules[type.id] else { continue }
            var choice: [GatePolicy.Choice] = []
            for value in values {
                let parameters = value.isNull ? nil : try value.mapping()
                let isBound = parameters?["stages"] != nil || parameters?["branches"] != nil
                choice.append(
                    GatePolicy.Choice(
                        rule: try type.init(parameters: parameters),
                        place: isBound ? try RuleSelection(parameters) : nil
                    )
                )
            }
            choices.append(choice)
        }
        return choices
    }
}
