import Domain
import StrictYAML

/// `unpinned-manifest`: manifests that no lockfile speaks for, so that every installation may bring other versions.
struct UnpinnedManifestRule: GateRule {
    static let id = "unpinned-manifest"

    private let selection: RuleSelection

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(["level", "provenance", "stages", "branches"])
        selection = try RuleSelection(parameters, level: .warn, provenance: .all)
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let before = context.base.map { Set($0.manifests.filter { !$0.isLocked }.map(\.path)) }
        let hits = context.inventory.manifests.filter { manifest in
            guard !manifest.isLocked else { return false }
            guard let before, let allowed = selection.provenance.allowed else { return true }
            return allowed.contains(before.contains(manifest.path) ? .known : .introduced)
        }
        return selection.outcome(
            Self.id,
            hits.map { RuleHit(named: $0.path) },
            in: context,
            passed: "Every manifest has a lockfile.",
            message: { "No lockfile speaks for \($0)." }
        )
    }
}
