package import Domain
package import StrictYAML
import DefaultConfiguration

/// The rules that judge a scan, in the order of the catalog.
///
/// A policy file is `version: 1`, optional `extends` and `rules`. Rules are merged by id: a rule that is named replaces the
/// inherited one whole, an absent one is inherited.
package struct GatePolicy: Sendable {
    package let rules: [any GateRule]
    /// Where it came from, for the report: file names from the most specific down.
    package let sources: [String]

    /// One policy file.
    package struct Layer: Sendable {
        package let file: String
        package let bytes: [UInt8]

        package init(file: String, bytes: [UInt8]) {
            self.file = file
            self.bytes = bytes
        }
    }

    /// The compiled-in `config/policy.yaml`.
    package static func standard() throws(YAMLError) -> GatePolicy {
        try GatePolicy(organisation: nil, repository: nil)
    }

    /// The policy of a repository: its own file (from the base branch), over the organisation's, over the compiled-in one.
    ///
    /// `extends: default` in a layer leaves out the organisation's.
    package init(organisation: Layer?, repository: Layer?) throws(YAMLError) {
        let defaultBytes = ConfigurationText.policies["default"] ?? []
        var parameters = try PolicyFile(Layer(file: "policy.yaml", bytes: defaultBytes)).rules
        var sources = ["default"]
        let repositoryFile = try repository.map { layer throws(YAMLError) in try PolicyFile(layer) }
        if let organisation, repositoryFile?.extends != .default {
            let file = try PolicyFile(organisation)
            parameters.merge(file.rules) { _, new in new }
            sources.insert(organisation.file, at: 0)
        }
        if let repository, let repositoryFile {
            parameters.merge(repositoryFile.rules) { _, new in new }
            sources.insert(repository.file, at: 0)
        }
        var rules: [any GateRule] = []
        for type in GateRuleCatalog.all {
            guard let value = parameters[type.id] else { continue }
            rules.append(try type.init(parameters: value.isNull ? nil : value.mapping()))
        }
        self.rules = rules
        self.sources = sources
    }

    /// Judges.
    ///
    /// Every rule answers; the worst answer is the verdict.
    package func verdict(_ context: GateContext) -> Verdict {
        Verdict(reasons: rules.map { $0.evaluate(context) })
    }
}

/// A decoded policy file, rules still unread.
private struct PolicyFile {
    enum Base: String, CaseIterable { case `default`, organisation }

    let extends: Base?
    let rules: [String: YAMLValue]

    init(_ layer: GatePolicy.Layer) throws(YAMLError) {
        guard let root = try YAMLValue.parse(layer.bytes, file: layer.file) else {
            throw YAMLError(file: layer.file, line: nil, key: "", message: "the policy is empty")
        }
        let mapping = try root.mapping()
        try mapping.refuseUnknown(["version", "extends", "rules"])
        _ = try mapping.required("version").int(in: 1...1)
        extends = try mapping["extends"]?.word(Base.self)
        var rules: [String: YAMLValue] = [:]
        if let value = mapping["rules"] {
            let entries = try value.mapping()
            try entries.refuseUnknown(GateRuleCatalog.all.map { $0.id })
            for entry in entries.entries { rules[entry.key] = entry.value }
        }
        self.rules = rules
    }
}
