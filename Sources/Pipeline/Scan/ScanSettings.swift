package import Basics
package import Domain
package import Extractors
package import GateRules
package import Licensing
package import Triage

/// What scans need to know from settings.
package struct ScanSettings: Sendable {
    /// Advisory data older than this is stale.
    package let maxAdvisoryAge: Duration
    /// The organisation's policy file, read at start.
    package let organisationPolicy: GatePolicy.Layer?
    /// What is listed and not read.
    package private(set) var exclusions: ScanExclusions
    /// What licences mean.
    package let licenses: LicenseCatalog
    /// Asks registries for what no file tells; `nil` unless settings want it.
    package let registryLookup: RegistryLookup?
    /// How far ahead waivers may expire.
    package let waiverLimits: WaiverLimits
    /// At which point of a delivery scans stand.
    package let stage: Stage

    package init(
        maxAdvisoryAge: Duration,
        organisationPolicy: GatePolicy.Layer?,
        exclusions: ScanExclusions,
        licenses: LicenseCatalog,
        registryLookup: RegistryLookup? = nil,
        waiverLimits: WaiverLimits = WaiverLimits(),
        stage: Stage = .source
    ) {
        self.maxAdvisoryAge = maxAdvisoryAge
        self.organisationPolicy = organisationPolicy
        self.exclusions = exclusions
        self.licenses = licenses
        self.registryLookup = registryLookup
        self.waiverLimits = waiverLimits
        self.stage = stage
    }

    /// The same, with other files left out.
    func leavingOut(_ exclusions: ScanExclusions) -> ScanSettings {
        var copy = self
        copy.exclusions = exclusions
        return copy
    }

    /// What to read of a tree, given what was read so far: manifests with what they need, licence files, and the rulebook.
    package func selection(of tree: FileTree) -> Set<String> {
        let manifests = InventoryScanner.selection(of: tree, except: exclusions)
        return manifests.union(LicenseFinder.paths(in: tree, beside: manifests))
            .union(Rulebook.selection(of: tree))
    }

    /// What a tree contains by these settings.
    package func inventory(of tree: FileTree) -> Inventory {
        var inventory = InventoryScanner.inventory(of: tree, except: exclusions)
        LicenseReading.normalize(&inventory.components)
        inventory.projectLicenses = LicenseReading.projectLicenses(in: tree, beside: inventory.manifests)
        return inventory
    }

    /// The same with what registries know, where they may be asked.
    package func completedInventory(of tree: FileTree) async -> Inventory {
        let inventory = inventory(of: tree)
        guard let registryLookup else { return inventory }
        return LicenseReading.completed(
            inventory,
            with: await registryLookup.facts(for: inventory.components)
        )
    }
}
