import Domain
import StrictYAML

/// Which findings and components a rule looks at, by how they relate to the merge base.
struct ProvenanceFilter: Sendable, Equatable {
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

    /// A finding without provenance (nothing to compare with) always counts; one that somebody decided on never does.
    func admits(_ finding: Finding) -> Bool {
        guard finding.isOpen else { return false }
        guard let provenance = finding.provenance else { return true }
        return provenance != .fixed && (allowed?.contains(provenance) ?? true)
    }

    /// A component is introduced or known; without anything to compare with it always counts.
    func admits(_ component: Component, _ context: GateContext) -> Bool {
        guard let allowed, let isIntroduced = context.isIntroduced(component) else { return true }
        return allowed.contains(isIntroduced ? .introduced : .known)
    }

    /// For sentences: `introduced`, or nothing when it says little.
    var adjective: String {
        guard let allowed, allowed.count == 1, let only = allowed.first else { return "" }
        return only == .newlyDisclosed ? "newly disclosed " : "\(only.rawValue) "
    }
}
