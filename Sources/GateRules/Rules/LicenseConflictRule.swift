import Domain
import Licensing
import StrictYAML

/// `license-conflict`: components whose licence does not go with the project's own one.
///
/// The project's licence is the policy's `project`, else what its licence file at the root says. Development dependencies
/// are not shipped, so they are left out unless `scopes` names them.
struct LicenseConflictRule: GateRule {
    static let id = "license-conflict"

    private let selection: RuleSelection
    private let project: LicenseExpression?

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["project"])
        selection = try RuleSelection(parameters, scopes: [.runtime, .peer, .optional, .unknown])
        project = try parameters?["project"].map { value throws(YAMLError) in
            do {
                return try LicenseExpression(try value.string())
            } catch let error as LicenseExpressionError {
                throw value.error("is no SPDX expression: \(error)")
            } catch {
                throw value.error("expected an SPDX expression")
            }
        }
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        guard let catalog = context.catalog, let project = project ?? LicenseConflictRule.own(context) else {
            return RuleOutcome(
                rule: Self.id,
                outcome: .passed,
                message:
                    "The project has no licence file that is recognised, so nothing can conflict with it."
            )
        }
        let compatibility = LicenseCompatibility(project: project, catalog: catalog)
        var known: [String: Bool] = [:]
        let hits = context.inventory.components.filter { component in
            guard component.source != .local, let text = component.licenseExpression,
                selection.admits(component, context)
            else { return false }
            if let waived = context.waivedLicenses[component.purl.description] {
                // What is no expression has no terms at all.
                let terms = (try? LicenseExpression(text))?.terms ?? []
                if terms.allSatisfy({ waived.contains($0.description) }) { return false }
            }
            if let conflicts = known[text] { return conflicts }
            // What is no expression has no terms that could conflict; the licence rule says that it is unknown.
            let conflicts = (try? LicenseExpression(text)).map {
                compatibility.verdict(of: $0) == .incompatible
            }
            known[text] = conflicts ?? false
            return conflicts ?? false
        }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit($0, addition: $0.licenseExpression.map { " (\($0))" } ?? "") },
            in: context,
            passed: "No licence conflicts with the project's own, \(project).",
            message: { "Cannot be combined with the project's licence, \(project): \($0)." }
        )
    }

    /// What the licence files at the root say together; of the base, so that a change does not choose what it is judged by.
    private static func own(_ context: GateContext) -> LicenseExpression? {
        let files = (context.base ?? context.inventory).projectLicenses.filter {
            !$0.path.utf8.contains(0x2F)
        }
        // An expression of our own making; one that cannot be read is no licence that is known.
        let expressions = files.compactMap(\.expression).compactMap { try? LicenseExpression($0) }
        return LicenseExpression.any(expressions)
    }
}
