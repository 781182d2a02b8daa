package import Basics
package import Domain
package import Extractors
package import GateRules

/// What scans need to know from settings.
package struct ScanSettings: Sendable {
    /// Advisory data older than this is stale.
    package let maxAdvisoryAge: Duration
    /// The organisation's policy file, read at start.
    package let organisationPolicy: GatePolicy.Layer?
    /// What is listed and not read.
    package let exclusions: ScanExclusions

    package init(
        maxAdvisoryAge: Duration,
        organisationPolicy: GatePolicy.Layer?,
        exclusions: ScanExclusions
    ) {
        self.maxAdvisoryAge = maxAdvisoryAge
        self.organisationPolicy = organisationPolicy
        self.exclusions = exclusions
    }

    /// What to read of a tree, given what was read so far: manifests with what they need, and the policy.
    package func selection(of tree: FileTree) -> Set<String> {
        InventoryScanner.selection(of: tree, except: exclusions).union(Judgement.policySelection(of: tree))
    }

    /// What a tree contains by these settings.
    package func inventory(of tree: FileTree) -> Inventory {
        InventoryScanner.inventory(of: tree, except: exclusions)
    }
}
