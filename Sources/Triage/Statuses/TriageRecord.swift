package import Documents
package import Domain
package import struct Foundation.Date

/// What was said about one vulnerability in one package: a statement of a VEX document, or the store's triage.
package struct TriageRecord: Hashable, Sendable {
    /// What it is about.
    package enum Target: Hashable, Sendable {
        case package(PackagePattern)
        /// The scanned repository itself, with all that is in it.
        case repository

        /// Whether it is about a component.
        package func concerns(_ component: Component) -> Bool {
            guard let identity = PackageIdentity(component) else { return false }
            return concerns(identity)
        }

        func concerns(_ identity: PackageIdentity) -> Bool {
            switch self {
            case .package(let pattern): pattern.matches(identity)
            case .repository: true
            }
        }
    }

    /// All names of the vulnerability, by `AdvisoryID.key(_:)`.
    package let advisories: Set<String>
    package let target: Target
    package let status: TriageStatus
    package let justification: VEXJustification?
    package let reason: String
    package let source: FindingDecision.Source
    /// The document's path or id, or who decided.
    package let origin: String
    package let owner: String?
    /// `nil` sorts before all times.
    package let time: Date?

    package init(
        advisories: Set<String>,
        target: Target,
        status: TriageStatus,
        justification: VEXJustification? = nil,
        reason: String,
        source: FindingDecision.Source,
        origin: String,
        owner: String? = nil,
        time: Date?
    ) {
        self.advisories = advisories
        self.target = target
        self.status = status
        self.justification = justification
        self.reason = reason
        self.source = source
        self.origin = origin
        self.owner = owner
        self.time = time
    }

    func concerns(_ identity: PackageIdentity) -> Bool { target.concerns(identity) }

    /// Of the package it is about; empty for the repository.
    var packageKey: String {
        switch target {
        case .package(let pattern): pattern.key
        case .repository: ""
        }
    }

    /// Whether it counts more than another one about the same finding: said later, then about this very version, then with
    /// more caution.
    func outweighs(_ other: TriageRecord) -> Bool {
        if time != other.time { return (time ?? .distantPast) > (other.time ?? .distantPast) }
        if precision != other.precision { return precision > other.precision }
        if status != other.status { return status.caution > other.status.caution }
        return origin.utf8.lexicographicallyPrecedes(other.origin.utf8)
    }

    private var precision: Int {
        switch target {
        case .package(let pattern): pattern.version.isEmpty ? 1 : 2
        case .repository: 0
        }
    }
}
