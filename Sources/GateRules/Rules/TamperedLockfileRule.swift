import Basics
import Domain
import StrictYAML

/// `tampered-lockfile`: lockfile entries that install something else than they say, or from a place they should not.
///
/// An entry's address names another package or version; it is fetched without encryption or from a host that `hosts` does
/// not list (none listed: any host); its checksum differs from the merge base's for the same version, or is gone where the base
/// had one; it comes from a git repository or a bare archive (`remote`); it has no checksum although its address is known
/// (`unverified`).
struct TamperedLockfileRule: GateRule {
    static let id = "tampered-lockfile"

    private let selection: RuleSelection
    private let hosts: [GlobPattern]
    private let remote: RuleLevel
    private let unverified: RuleLevel

    init(parameters: YAMLMapping?) throws(YAMLError) {
        try parameters?.refuseUnknown(RuleSelection.keys + ["hosts", "remote", "unverified"])
        selection = try RuleSelection(parameters)
        hosts = try (parameters?["hosts"]?.strings() ?? []).map { GlobPattern($0, ignoringCase: true) }
        remote = try parameters?["remote"]?.word(RuleLevel.self) ?? .warn
        unverified = try parameters?["unverified"]?.word(RuleLevel.self) ?? .off
    }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let passed = "No lockfile entry looks tampered with."
        let components = context.inventory.components.filter { selection.admits($0, context) }
        // A changed checksum is about versions that are not new.
        let before = LockfileChecksums(context.base)
        let changed = context.inventory.components.filter { before.differ(from: $0) }
        let mismatches = context.inventory.diagnostics.filter { $0.code == .addressMismatch }

        func answer(
            _ hits: [RuleHit],
            _ level: RuleLevel? = nil,
            _ message: @escaping (HitList) -> String
        ) -> RuleOutcome {
            selection.outcome(Self.id, hits, in: context, level: level, passed: passed, message: message)
        }
        let answers = [
            answer(mismatches.map { RuleHit(named: $0.place) }) {
                "Entries whose address names another package or version: \($0)."
            },
            answer(changed.map { RuleHit($0) }) {
                "The checksum changed for the same version: \($0). Find out why before anybody installs it."
            },
            answer(components.filter(TamperedLockfileRule.isUnencrypted).map { RuleHit($0) }) {
                "Fetched without encryption: \($0)."
            },
            answer(components.filter(isFromElsewhere).map { RuleHit($0) }) {
                "Fetched from a host that the policy does not list: \($0)."
            },
            answer(components.filter(TamperedLockfileRule.isRemote).map { RuleHit($0) }, remote) {
                "From a git repository or an archive instead of a registry: \($0)."
            },
            answer(components.filter(TamperedLockfileRule.isUnverified).map { RuleHit($0) }, unverified) {
                "Without a checksum: \($0)."
            },
        ]
        return RuleOutcome.combined(Self.id, answers.filter { $0.outcome != .passed }, passed: passed)
    }

    private static func isUnencrypted(_ component: Component) -> Bool {
        component.occurrences.contains { $0.distribution?.origin?.lowercased().hasPrefix("http:") ?? false }
    }

    private func isFromElsewhere(_ component: Component) -> Bool {
        guard !hosts.isEmpty else { return false }
        return component.occurrences.compactMap(\.distribution?.origin).contains { origin in
            // `https://host:port`
            let host = origin.utf8.drop { $0 != 0x2F }.drop { $0 == 0x2F }
            let name = String(Substring(host))
            return !hosts.contains { $0.matches(name) || $0.matches(origin) }
        }
    }

    private static func isRemote(_ component: Component) -> Bool {
        component.source == .git || component.source == .remoteTarball
    }

    private static func isUnverified(_ component: Component) -> Bool {
        component.source == .registry
            && component.occurrences.contains {
                !$0.isBundled && $0.distribution?.origin != nil && $0.distribution?.integrity == nil
            }
    }
}

/// The checksums that a lockfile records, by package version.
private struct LockfileChecksums {
    private var known: [PackageURL: Set<Substring>] = [:]

    init(_ inventory: Inventory?) {
        for component in inventory?.components ?? [] {
            let sums = LockfileChecksums.sums(of: component)
            if !sums.isEmpty { known[component.purl, default: []].formUnion(sums) }
        }
    }

    /// No checksum of the base is confirmed: all are gone, or of those by the same algorithm none is the same.
    func differ(from component: Component) -> Bool {
        guard let before = known[component.purl] else { return false }
        let now = LockfileChecksums.sums(of: component)
        guard !now.isEmpty else { return true }
        guard now.isDisjoint(with: before) else { return false }
        func algorithms(_ sums: Set<Substring>) -> Set<Substring> {
            Set(sums.map { $0.prefix { $0 != "-" } })
        }
        return !algorithms(now).isDisjoint(with: algorithms(before))
    }

    private static func sums(of component: Component) -> Set<Substring> {
        Set(component.occurrences.compactMap(\.distribution?.integrity).flatMap { $0.split(separator: " ") })
    }
}

extension Diagnostic {
    /// `path:line`.
    fileprivate var place: String { line.map { "\(path):\($0)" } ?? path }
}
