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

    var weight: Int { hosts.count + 4 }

    func evaluate(_ context: GateContext) -> RuleOutcome {
        let passed = "No lockfile entry looks tampered with."
        if let reason = selection.restReason(context) {
            return RuleOutcome(rule: Self.id, outcome: .passed, message: reason)
        }
        let before = LockfileRecords(context.base)
        // An address of another place is new, also of a version that is not.
        let looksAtNew = selection.provenance.allowed?.contains(.introduced) ?? true
        var changed: [RuleHit] = []
        var unconfirmed: [RuleHit] = []
        var unencrypted: [RuleHit] = []
        var elsewhere: [RuleHit] = []
        var remoteHits: [RuleHit] = []
        var unverifiedHits: [RuleHit] = []
        for component in context.inventory.components {
            // A changed checksum is about versions that are not new.
            switch before.change(of: component) {
            case .none: break
            case .unconfirmed: unconfirmed.append(RuleHit(component))
            case .other: changed.append(RuleHit(component))
            }
            let isNewPlace =
                looksAtNew && selection.admitsScope(of: component) && before.moves(component)
            guard isNewPlace || selection.admits(component, context) else { continue }
            if TamperedLockfileRule.isUnencrypted(component) { unencrypted.append(RuleHit(component)) }
            if isFromElsewhere(component) { elsewhere.append(RuleHit(component)) }
            if TamperedLockfileRule.isRemote(component) { remoteHits.append(RuleHit(component)) }
            if unverified != .off, TamperedLockfileRule.isUnverified(component) {
                unverifiedHits.append(RuleHit(component))
            }
        }
        let mismatches = mismatches(context)

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
            answer(changed) {
                "The checksum changed for the same version: \($0). Find out why before anybody installs it."
            },
            answer(unconfirmed, .warn) {
                "The same version as before by a checksum that nothing confirms: \($0)."
            },
            answer(unencrypted) {
                "Fetched without encryption: \($0)."
            },
            answer(elsewhere) {
                "Fetched from a host that the policy does not list: \($0)."
            },
            answer(remoteHits, remote) {
                "From a git repository or an archive instead of a registry: \($0)."
            },
            answer(unverifiedHits, unverified) {
                "Without a checksum: \($0)."
            },
        ]
        return RuleOutcome.combined(Self.id, answers.filter { $0.outcome != .passed }, passed: passed)
    }

    /// Where provenance asks for new ones only, those that the base has too do not count; lines shift, so they are compared by
    /// what they say.
    private func mismatches(_ context: GateContext) -> [Diagnostic] {
        func mismatches(_ inventory: Inventory) -> [Diagnostic] {
            inventory.diagnostics.filter { $0.code == .addressMismatch }
        }
        let now = mismatches(context.inventory)
        guard let base = context.base, let allowed = selection.provenance.allowed else { return now }
        let before = Set(mismatches(base).map { [$0.path, $0.message] })
        return now.filter { allowed.contains(before.contains([$0.path, $0.message]) ? .known : .introduced) }
    }

    private static func isUnencrypted(_ component: Component) -> Bool {
        component.occurrences.contains { occurrence in
            guard let scheme = occurrence.distribution?.origin?.utf8.prefix(5) else { return false }
            return scheme.elementsEqual("http:".utf8) { $0 | 0x20 == $1 }
        }
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

/// What the lockfiles of the base record of package versions: checksums, and where archives come from.
private struct LockfileRecords {
    enum Change {
        case none
        /// By another algorithm than before, or in a lockfile that is new.
        case unconfirmed
        /// Against what is known.
        case other
    }

    private struct Place: Hashable {
        let source: ComponentSource
        let origin: String?
    }

    /// By algorithm.
    private typealias Sums = [Substring: Set<Substring>]

    private static let strength: [Substring] = ["md5", "sha1", "sha256", "sha384", "sha512"]

    /// By lockfile.
    private var sums: [PackageURL: [String: Sums]] = [:]
    private var places: [PackageURL: Set<Place>] = [:]

    init(_ inventory: Inventory?) {
        for component in inventory?.components ?? [] {
            for occurrence in component.occurrences {
                let found = LockfileRecords.sums(of: occurrence)
                if !found.isEmpty {
                    sums[component.purl, default: [:]][occurrence.location.path, default: [:]]
                        .merge(found) { $0.union($1) }
                }
                places[component.purl, default: []].insert(LockfileRecords.place(of: component, occurrence))
            }
        }
    }

    /// The base has the version, and not from one of these places.
    func moves(_ component: Component) -> Bool {
        guard let before = places[component.purl] else { return false }
        return component.occurrences.contains {
            !before.contains(LockfileRecords.place(of: component, $0))
        }
    }

    /// Each occurrence must be confirmed by itself: npm takes any checksum of the strongest algorithm, and another lockfile
    /// confirms nothing about this one.
    func change(of component: Component) -> Change {
        guard let known = sums[component.purl] else { return .none }
        var result = Change.none
        for occurrence in component.occurrences where occurrence.distribution != nil && !occurrence.isBundled
        {
            let now = LockfileRecords.sums(of: occurrence)
            let same = known[occurrence.location.path]
            let before =
                same ?? known.values.reduce(into: [:]) { all, more in all.merge(more) { $0.union($1) } }
            let shared = now.filter { before[$0.key] != nil }
            guard shared.allSatisfy({ $0.value.isSubset(of: before[$0.key] ?? []) }) else { return .other }
            if !shared.isEmpty { continue }
            // A checksum that is gone, or a weaker one, undoes what was there; a new lockfile undoes nothing.
            let isWeaker = LockfileRecords.strongest(now) <= LockfileRecords.strongest(before)
            if same != nil && isWeaker { return .other }
            result = .unconfirmed
        }
        return result
    }

    private static func strongest(_ sums: Sums) -> Int {
        sums.keys.map { strength.firstIndex(of: $0) ?? -1 }.max() ?? -1
    }

    private static func sums(of occurrence: Occurrence) -> Sums {
        guard let integrity = occurrence.distribution?.integrity else { return [:] }
        return Dictionary(grouping: integrity.split(separator: " ")) { $0.prefix { $0 != "-" } }.mapValues {
            Set($0)
        }
    }

    private static func place(of component: Component, _ occurrence: Occurrence) -> Place {
        Place(source: component.source, origin: occurrence.distribution?.origin)
    }
}

extension Diagnostic {
    /// `path:line`.
    fileprivate var place: String { line.map { "\(path):\($0)" } ?? path }
}
