package import Domain
package import StrictYAML

/// One rule of the gate: a pure judgement over what a scan found.
///
/// `id` is the rule's key in policy files, its file name and its name in reports.
package protocol GateRule: Sendable {
    /// In kebab case, e.g. `stale-advisories`.
    static var id: String { get }

    /// Decodes the parameters below the rule's key; `nil` stands for an empty mapping.
    init(parameters: YAMLMapping?) throws(YAMLError)

    /// Pure; always answers, `passed` with a reason when the rule does not apply.
    func evaluate(_ context: GateContext) -> RuleOutcome
}

/// What a rule may look at.
package struct GateContext: Sendable {
    /// Whether the advisories that findings come from can be relied on.
    package enum AdvisoryData: Sendable, Equatable {
        case fresh
        case missing
        /// Older than the settings allow.
        case stale(days: Int)
    }

    package let findings: [Finding]
    package let inventory: Inventory
    package let advisoryData: AdvisoryData
    /// Components whose version could not be compared with any advisory range.
    package let unevaluated: [Component]

    package init(
        findings: [Finding],
        inventory: Inventory,
        advisoryData: AdvisoryData,
        unevaluated: [Component] = []
    ) {
        self.findings = findings
        self.inventory = inventory
        self.advisoryData = advisoryData
        self.unevaluated = unevaluated
    }
}

/// What a rule does when it applies.
package enum RuleLevel: String, Sendable, CaseIterable {
    case block, warn, off

    var outcome: Outcome {
        switch self {
        case .block: .blocked
        case .warn: .warned
        case .off: .passed
        }
    }
}

/// Which findings a rule looks at, by how they relate to the merge base.
package struct ProvenanceFilter: Sendable, Equatable {
    /// `nil`: all but fixed ones.
    let allowed: Set<Provenance>?

    static let introduced = ProvenanceFilter(allowed: [.introduced])
    static let all = ProvenanceFilter(allowed: nil)

    /// `all`, one word or a list of words.
    init(_ value: YAMLValue) throws(YAMLError) {
        let words = try value.strings()
        if words == ["all"] {
            allowed = nil
            return
        }
        var set: Set<Provenance> = []
        for word in words {
            guard let provenance = Provenance(rawValue: word), provenance != .fixed else {
                throw value.error("expected all, introduced, newlyDisclosed or known")
            }
            set.insert(provenance)
        }
        guard !set.isEmpty else { throw value.error("names no provenance; write all for every one") }
        allowed = set
    }

    init(allowed: Set<Provenance>?) { self.allowed = allowed }

    /// A finding without provenance (nothing to compare with) always counts.
    func admits(_ finding: Finding) -> Bool {
        guard finding.isOpen else { return false }
        guard let provenance = finding.provenance else { return true }
        return provenance != .fixed && (allowed?.contains(provenance) ?? true)
    }

    /// For sentences: `introduced`, or nothing when it says little.
    var adjective: String {
        guard let allowed, allowed.count == 1, let only = allowed.first else { return "" }
        return only == .newlyDisclosed ? "newly disclosed " : "\(only.rawValue) "
    }
}

extension Finding {
    /// The form in which rule outcomes name a finding.
    package var reference: String { "\(id) \(component.purl)" }
}
