package import Domain
import StrictYAML

/// A rule of a policy's `custom` list: a condition, and what follows when it holds.
///
/// Judges findings where the condition asks about any finding, otherwise components.
package struct CustomRule: Sendable {
    package let id: String
    private let selection: RuleSelection
    private let condition: Condition
    private let message: String?

    private static let maximumIDLength = 64

    /// The id of an entry: kebab case, and none of the built-in rules.
    static func id(of value: YAMLValue) throws(YAMLError) -> String {
        let key = try value.mapping().required("id")
        let id = try key.string()
        let isPlain = id.utf8.allSatisfy {
            (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
        }
        guard !id.isEmpty, isPlain, id.utf8.count <= maximumIDLength else {
            throw key.error("expected up to \(maximumIDLength) of the characters a-z, 0-9 and -")
        }
        guard GateRuleCatalog.rule(id) == nil else { throw key.error("'\(id)' is a rule of its own") }
        return id
    }

    init(_ value: YAMLValue) throws(YAMLError) {
        let mapping = try value.mapping()
        try mapping.refuseUnknown(["id", "when", "message"] + RuleSelection.keys)
        id = try CustomRule.id(of: value)
        selection = try RuleSelection(mapping, level: .warn, provenance: .all)
        condition = try Condition(try mapping.required("when"))
        message = try mapping["message"]?.string()
    }

    var weight: Int { condition.weight }

    package func evaluate(_ context: GateContext) -> RuleOutcome {
        let hits = condition.isAboutFindings ? findings(context) : components(context)
        let what = condition.isAboutFindings ? "finding" : "component"
        return selection.outcome(
            id,
            hits,
            in: context,
            passed: "No \(what) is one with \(condition).",
            message: { list in
                let count = list.count == 1 ? "1 \(what)" : "\(list.count) \(what)s"
                return "\(message ?? "\(count) with \(condition)"): \(list)."
            }
        )
    }

    private func findings(_ context: GateContext) -> [RuleHit] {
        context.findings.filter { finding in
            selection.admits(finding) && holds(finding.component, finding, context)
        }.map { RuleHit($0) }
    }

    private func components(_ context: GateContext) -> [RuleHit] {
        context.inventory.components.filter { component in
            selection.admits(component, context) && holds(component, nil, context)
        }.map { RuleHit($0) }
    }

    /// Where places matter one that fulfils the condition is enough: a harmless second place must hide nothing.
    private func holds(_ component: Component, _ finding: Finding?, _ context: GateContext) -> Bool {
        func holds(_ component: Component) -> Bool {
            let subject = ConditionSubject(component: component, finding: finding, context: context)
            return condition.holds(for: subject) != false
        }
        return condition.isAboutPlaces ? component.apart.contains(where: holds) : holds(component)
    }
}
