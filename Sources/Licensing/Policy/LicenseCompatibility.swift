import Domain

/// Whether a component's licence goes with the licence of the project that ships it.
///
/// By what licences ask of the whole work, and by the pairs that are known not to go together in spite of that. It is no legal
/// advice; a policy may overrule it by a waiver.
package struct LicenseCompatibility: Sendable {
    /// From best to worst.
    package enum Verdict: String, Sendable, CaseIterable, Comparable {
        case compatible
        /// With duties for the component itself: its source is offered, or it stays replaceable.
        case conditional
        /// Nobody knows enough of one of the licences.
        case unknown
        case incompatible

        package static func < (left: Verdict, right: Verdict) -> Bool { left.rank < right.rank }

        private var rank: Int { Verdict.allCases.firstIndex(of: self) ?? Verdict.allCases.count }
    }

    private let project: LicenseExpression
    private let catalog: LicenseCatalog

    package init(project: LicenseExpression, catalog: LicenseCatalog) {
        self.project = project
        self.catalog = catalog
    }

    /// Of a choice the best licence counts, of what applies together the worst, on both sides.
    package func verdict(of component: LicenseExpression) -> Verdict {
        project.reduce(
            term: { own in
                component.reduce(
                    term: { verdict(of: $0, in: own) },
                    absence: { _ in .unknown },
                    all: { $0.max() ?? .unknown },
                    any: { $0.min() ?? .unknown }
                )
            },
            absence: { _ in .unknown },
            all: { $0.max() ?? .unknown },
            any: { $0.min() ?? .unknown }
        )
    }

    private enum Reach { case none, component, work, network }

    private func reach(of term: LicenseTerm) -> Reach? {
        guard let obligations = catalog.obligations(of: term) else { return nil }
        if obligations.sourceDisclosure == .network { return .network }
        if obligations.needsSameLicense { return .work }
        return obligations.sourceDisclosure == .library ? .component : Reach.none
    }

    private func verdict(of term: LicenseTerm, in own: LicenseTerm) -> Verdict {
        if term.id == own.id { return .compatible }
        let ownGNU = GNUVersion(own)
        if let ownGNU, LicenseCompatibility.advertising.contains(term.id) {
            return ownGNU.isLesser ? .conditional : .incompatible
        }
        // Its patent terms are more than version 2 allows.
        if term.id == "Apache-2.0", let ownGNU, !ownGNU.reaches(3) { return .incompatible }
        guard let reach = reach(of: term) else { return .unknown }
        switch reach {
        case .none: return .compatible
        case .component:
            let isBarred = ownGNU != nil && LicenseCompatibility.notWithGNU.contains(term.id)
            return isBarred ? .incompatible : .conditional
        case .work, .network:
            // An exception such as Classpath's lets other works link to it.
            if term.exception != nil { return .conditional }
            guard let version = GNUVersion(term) else { return reach == .network ? .incompatible : .unknown }
            return version.verdict(in: ownGNU)
        }
    }

    /// Licences with an advertising clause, which the GPL takes for a further restriction.
    private static let advertising: Set<String> = ["BSD-4-Clause", "Apache-1.1", "OpenSSL", "PHP-3.01"]
    private static let notWithGNU: Set<String> = ["EPL-1.0", "CDDL-1.0", "CDDL-1.1", "MPL-1.1", "MS-RL"]
}

/// A member of the GNU family of licences.
private struct GNUVersion {
    private enum Kind { case lesser, general, affero }

    private let kind: Kind
    private let major: Int
    private let allowsLater: Bool

    init?(_ term: LicenseTerm) {
        let parts = term.id.split(separator: "-")
        guard parts.count >= 2, let major = parts[1].first?.wholeNumberValue else { return nil }
        switch parts[0] {
        case "LGPL": kind = .lesser
        case "GPL": kind = .general
        case "AGPL": kind = .affero
        default: return nil
        }
        self.major = major
        allowsLater = term.allowsLaterVersions || term.id.hasSuffix("-or-later")
    }

    var isLesser: Bool { kind == .lesser }

    /// Whether it is, or may become, that version.
    func reaches(_ version: Int) -> Bool { major >= version || allowsLater }

    /// Of a component under this licence in a work under `own`; no member of the family cannot take it in at all.
    func verdict(in own: GNUVersion?) -> LicenseCompatibility.Verdict {
        guard let own, !own.isLesser else { return .incompatible }
        if kind == .affero {
            if own.kind == .affero { return .compatible }
            return own.reaches(3) ? .conditional : .incompatible
        }
        if own.kind == .affero { return reaches(3) ? .compatible : .incompatible }
        if major == own.major { return .compatible }
        if major < own.major {
            return allowsLater ? .compatible : own.allowsLater ? .conditional : .incompatible
        }
        return own.allowsLater ? .conditional : .incompatible
    }
}
