package import Domain
package import Licensing
package import struct Foundation.Date

/// What a rule may look at.
package struct GateContext: Sendable {
    /// Whether the advisories that findings come from can be relied on.
    package enum AdvisoryData: Sendable, Equatable {
        case fresh
        case missing
        /// Older than the settings allow.
        case stale(days: Int)
    }

    package var findings: [Finding]
    package var inventory: Inventory
    /// What the merge base contains; `nil` when there is nothing to compare with.
    package var base: Inventory?
    package var advisoryData: AdvisoryData
    /// Components whose version could not be compared with any advisory range.
    package var unevaluated: [Component]
    /// The category of each licence expression that components have.
    package var licenses: [String: LicenseCategory]
    /// For rules that judge licences themselves; `nil` where nothing is known of any.
    package var catalog: LicenseCatalog?
    /// By purl the licences of components that somebody allowed, by a waiver: `LicenseTerm.description`, or `NOASSERTION` where
    /// nobody knows the licence.
    package var waivedLicenses: [String: Set<String>]
    package var stage: Stage
    /// The branch that is judged, of a pull request its base branch; `nil` where there is none.
    package var branch: String?
    package var now: Date
    /// When findings (`id purl`) and components (purl) were first seen in this repository; `nil` for a scan without memory.
    package var firstSeen: [String: Date]?
    /// Purls of the base's components, all of them and those that not only development needs.
    private var basePurls: (all: Set<PackageURL>, shipped: Set<PackageURL>)?

    package init(
        findings: [Finding],
        inventory: Inventory,
        base: Inventory? = nil,
        advisoryData: AdvisoryData,
        unevaluated: [Component] = [],
        licenses: [String: LicenseCategory] = [:],
        catalog: LicenseCatalog? = nil,
        waivedLicenses: [String: Set<String>] = [:],
        stage: Stage = .source,
        branch: String? = nil,
        now: Date = Date(timeIntervalSince1970: 0),
        firstSeen: [String: Date]? = nil
    ) {
        self.findings = findings
        self.inventory = inventory
        self.base = base
        self.advisoryData = advisoryData
        self.unevaluated = unevaluated
        self.licenses = licenses
        self.catalog = catalog
        self.waivedLicenses = waivedLicenses
        self.stage = stage
        self.branch = branch
        self.now = now
        self.firstSeen = firstSeen
        basePurls = base.map { base in
            (
                all: Set(base.components.map(\.purl)),
                shipped: Set(base.components.lazy.filter { $0.scope != .dev }.map(\.purl))
            )
        }
    }

    /// Purls of the components that the change brings in; `nil` when there is nothing to compare with.
    package var introduced: Set<PackageURL>? {
        guard basePurls != nil else { return nil }
        return Set(inventory.components.lazy.filter { isIntroduced($0) ?? false }.map(\.purl))
    }

    /// Whether the change brings a component in, at its version; `nil` when there is nothing to compare with.
    ///
    /// What only development needed and is shipped now is brought in.
    package func isIntroduced(_ component: Component) -> Bool? {
        basePurls.map { base in
            !(component.scope == .dev ? base.all : base.shipped).contains(component.purl)
        }
    }

    /// Since when a thing is known: that it was first seen here, or, without memory, that it was published.
    ///
    /// What is seen for the first time begins now. `nil` where nobody knows: rules then take it for as old as it may be.
    func beginning(of reference: String, published: Date?) -> Date? {
        firstSeen.map { $0[reference] ?? now } ?? published
    }

    /// The category of a component's licence; unknown where nobody knows.
    package func licenseCategory(of component: Component) -> LicenseCategory {
        component.licenseExpression.flatMap { licenses[$0] } ?? .unknown
    }

    /// Every path that something here is said of.
    var paths: Set<String> {
        var paths = Set(inventory.manifests.map(\.path))
        paths.formUnion(inventory.diagnostics.lazy.map(\.path))
        for component in inventory.components {
            paths.formUnion(component.occurrences.lazy.map(\.location.path))
        }
        for finding in findings { paths.formUnion(finding.component.occurrences.lazy.map(\.location.path)) }
        for component in unevaluated { paths.formUnion(component.occurrences.lazy.map(\.location.path)) }
        return paths
    }

    /// The same for the files whose path `holds` only; a component counts by its occurrences there.
    ///
    /// What the base contains stays whole, as a component that moved is not new.
    func restricted(_ holds: (String) -> Bool) -> GateContext {
        func part(_ component: Component) -> Component? {
            component.restricted(to: { holds($0.location.path) })
        }
        var copy = self
        copy.inventory = Inventory(
            manifests: inventory.manifests.filter { holds($0.path) },
            components: inventory.components.compactMap(part),
            diagnostics: inventory.diagnostics.filter { holds($0.path) },
            ignored: inventory.ignored,
            projectLicenses: inventory.projectLicenses
        )
        copy.findings = findings.compactMap { finding in
            part(finding.component).map { finding.replacing($0) }
        }
        copy.unevaluated = unevaluated.compactMap(part)
        return copy
    }
}

extension Finding {
    /// The form in which rule outcomes name a finding.
    package var reference: String { "\(id) \(component.purl)" }
}
