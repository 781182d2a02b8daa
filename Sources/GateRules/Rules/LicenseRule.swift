import Domain
import Licensing
import StrictYAML

/// `license`: components by the category of their licence (`config/licenses.yaml`), and by licences the policy names itself.
///
/// `deny` and `allow` name SPDX ids and come before the categories; of a choice (`OR`) the best licence counts, of what applies
/// together (`AND`) the worst.
struct LicenseRule: GateRule {
    static let id = "license"

    private static let noAssertion = LicenseExpression.Absence.noAssertion.rawValue
    private static let keys = RuleSelection.keys.filter { $0 != "level" }

    private let selection: RuleSelection
    private let levels: [(category: LicenseCategory, level: RuleLevel)]
    private let deny: Set<String>
    private let allow: Set<String>

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(
            LicenseRule.keys + ["forbidden", "conditional", "unknown", "deny", "allow"]
        )
        selection = try RuleSelection(parameters)
        levels = [
            (.forbidden, try parameters?["forbidden"]?.word(RuleLevel.self) ?? .block),
            (.unknown, try parameters?["unknown"]?.word(RuleLevel.self) ?? .off),
            (.conditional, try parameters?["conditional"]?.word(RuleLevel.self) ?? .off),
        ]
        deny = try LicenseRule.ids(parameters?["deny"])
        allow = try LicenseRule.ids(parameters?["allow"])
        if let both = deny.intersection(allow).min(), let value = parameters?["allow"] {
            throw value.error("'\(both)' is denied as well")
        }
    }

    /// Ids of the SPDX list in any case, or `LicenseRef-…`.
    private static func ids(_ value: YAMLValue?) throws(YAMLError) -> Set<String> {
        var ids: Set<String> = []
        for element in try value?.list() ?? [] {
            let text = try element.string()
            let terms = (try? LicenseExpression(text))?.terms ?? []  // Anything else is refused below.
            guard terms.count == 1, let term = terms.first, term.exception == nil else {
                throw element.error("expected one licence of the SPDX list")
            }
            ids.insert(term.id)
        }
        return ids
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let passed = "No licence that counts."
        let counting = Set(levels.filter { $0.level != .off }.map(\.category))
        var known: [String: LicenseCategory] = [:]
        var hits: [LicenseCategory: [RuleHit]] = [:]
        for component in context.inventory.components where component.source != .local {
            guard selection.admits(component, context) else { continue }
            let category: LicenseCategory
            if let waived = context.waivedLicenses[component.purl.description] {
                category = self.category(of: component, context, waived)
            } else if let found = known[component.licenseExpression ?? ""] {
                category = found
            } else {
                category = self.category(of: component, context)
                known[component.licenseExpression ?? ""] = category
            }
            if counting.contains(category) {
                hits[category, default: []].append(LicenseRule.hit(component))
            }
        }
        let answers = levels.compactMap { category, level -> RuleOutcome? in
            guard let found = hits[category] else { return nil }
            return selection.outcome(
                Self.id,
                found,
                in: context,
                level: level,
                passed: passed,
                message: { LicenseRule.sentence(category, $0) }
            )
        }
        return RuleOutcome.combined(Self.id, answers.filter { $0.outcome != .passed }, passed: passed)
    }

    private func category(
        of component: Component,
        _ context: GateContext,
        _ waived: Set<String> = []
    ) -> LicenseCategory {
        guard !deny.isEmpty || !allow.isEmpty || !waived.isEmpty, let catalog = context.catalog,
            let text = component.licenseExpression,
            // What is no expression has no category of its own.
            let expression = try? LicenseExpression(text)
        else {
            return waived.contains(LicenseRule.noAssertion)
                ? .allowed : context.licenseCategory(of: component)
        }
        return expression.reduce(
            term: { term in
                if waived.contains(term.description) { return .allowed }
                if deny.contains(term.id) { return .forbidden }
                return allow.contains(term.id) ? .allowed : catalog.category(of: term)
            },
            absence: { _ in waived.contains(LicenseRule.noAssertion) ? .allowed : .unknown },
            all: { LicenseCategory.worst($0) },
            any: { LicenseCategory.best($0) }
        )
    }

    private static func hit(_ component: Component) -> RuleHit {
        let license = component.licenseExpression ?? component.license
        return RuleHit(component, addition: license.map { " (\($0))" } ?? "")
    }

    private static func sentence(_ category: LicenseCategory, _ list: HitList) -> String {
        let noun = list.count == 1 ? "component" : "components"
        return switch category {
        case .forbidden: "\(list.count) \(noun) under a licence the policy forbids: \(list)."
        case .conditional: "\(list.count) \(noun) under a licence with conditions: \(list)."
        case .unknown: "\(list.count) \(noun) without a known licence: \(list)."
        case .allowed: "\(list.count) \(noun): \(list)."
        }
    }
}
