package import Domain

/// Tells what a change brings in from what was there (promise P2): head and base matched with one advisory snapshot.
///
/// Two findings are about the same vulnerability when they share an id or alias.
///
/// - `known`: the base has it for the same purl, or for another version of the same package. Raising a package from one
///   affected version to another brings nothing in, nor does a second affected copy of a package that was affected before.
/// - `newlyDisclosed`: would be known, for the same purl, but an earlier scan that saw this purl did not have it: the advisory
///   is new, the component is not.
/// - `introduced`: the base has no copy of the package with this vulnerability. A downgrade into a vulnerable version counts, and
///   so does a package that only development needed and that is shipped now.
/// - `fixed`: the base has it, and in the head no copy of the package does. These carry the component of the base.
///
/// Hence importing an advisory between two scans moves nothing to `introduced`: it shows up on both sides alike.
package enum FindingDiff {
    /// The findings of `head` with their provenance, and the fixed ones of `base`; sorted by id, then purl.
    ///
    /// Without a base there is nothing to compare with and every provenance is `nil`. `earlier` is what an earlier scan knew:
    /// `keys(of:)` of its findings, and the purls of its components.
    package static func provenance(
        head: [Finding],
        base: [Finding]?,
        earlier: (findingKeys: Set<String>, purls: Set<String>)?
    ) -> [Finding] {
        guard let base else {
            return head.map { with($0, provenance: nil) }.sorted(by: Finding.isOrderedBefore)
        }
        let shipped = base.filter { $0.component.scope != .dev }
        let (allNames, shippedNames) = (namedKeys(of: base), namedKeys(of: shipped))
        let (allPurls, shippedPurls) = (keys(of: base), keys(of: shipped))
        let headNames = namedKeys(of: head)
        var result = head.map { finding in
            let keys = self.keys(of: finding)
            let isShipped = finding.component.scope != .dev
            let basePurls = isShipped ? shippedPurls : allPurls
            let baseNames = isShipped ? shippedNames : allNames
            let provenance: Provenance
            if !keys.isDisjoint(with: basePurls) {
                provenance = isNew(finding, keys, to: earlier) ? .newlyDisclosed : .known
            } else {
                provenance = namedKeys(of: finding).isDisjoint(with: baseNames) ? .introduced : .known
            }
            return with(finding, provenance: provenance)
        }
        for finding in base where namedKeys(of: finding).isDisjoint(with: headNames) {
            var fixed = with(finding, provenance: .fixed)
            fixed.status = .fixed
            result.append(fixed)
        }
        return result.sorted(by: Finding.isOrderedBefore)
    }

    /// `id purl` for every id and alias: what is stored of a scan, for the next one's `earlier`.
    package static func keys(of findings: [Finding]) -> Set<String> {
        findings.reduce(into: []) { $0.formUnion(keys(of: $1)) }
    }

    private static func keys(of finding: Finding) -> Set<String> {
        Set(finding.allIDs.map { "\($0) \(finding.component.purl)" })
    }

    private static func isNew(
        _ finding: Finding,
        _ keys: Set<String>,
        to earlier: (findingKeys: Set<String>, purls: Set<String>)?
    ) -> Bool {
        guard let earlier, earlier.purls.contains(finding.component.purl.description) else { return false }
        return keys.isDisjoint(with: earlier.findingKeys)
    }

    private struct NamedKey: Hashable {
        let id: String
        let package: PackageName
    }

    private static func namedKeys(of finding: Finding) -> Set<NamedKey> {
        Set(finding.allIDs.map { NamedKey(id: $0, package: finding.component.packageName) })
    }

    private static func namedKeys(of findings: [Finding]) -> Set<NamedKey> {
        findings.reduce(into: []) { $0.formUnion(namedKeys(of: $1)) }
    }

    private static func with(_ finding: Finding, provenance: Provenance?) -> Finding {
        var finding = finding
        finding.provenance = provenance
        return finding
    }
}
