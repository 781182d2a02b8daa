import Advisories
import Basics
import Domain
import Versioning

/// Chooses versions: what registries have, judged by the advisories.
///
/// Remembers what it was asked for and does not know.
final class ReleaseChoice {
    private var knowledge: PlannerKnowledge
    let policy: RemediationPolicy
    private(set) var missingPackuments: Set<String> = []
    private(set) var missingAdvisories: Set<String> = []
    /// What the registry could not be asked for, and why.
    private(set) var unavailable: [String: String] = [:]
    /// Packages of which only what lockfiles hold is known, because the registry is out of reach.
    private(set) var partial: Set<String> = []
    /// Packages with releases whose archives bring packages along that no registry tells of.
    private(set) var opaque: Set<String> = []
    private var judged: [String: Judgement] = [:]
    private var sorted: [String: [Candidate]] = [:]

    /// What the advisories say about a version.
    struct Judgement {
        /// Ids of the vulnerabilities, as findings name them.
        var ids: Set<String> = []
        var isMalicious = false
        /// Its version cannot be compared with those of the advisories.
        var isUnknown = false

        var isClean: Bool { ids.isEmpty && !isMalicious && !isUnknown }
    }

    /// A release with its version read.
    struct Candidate {
        let release: PackageRelease
        let version: NpmVersion
    }

    /// Packages that some advisory is about.
    private var suspects: Set<String> = []
    /// What a step may still cost, about the number of requests looked at.
    private var allowance = 0

    init(_ knowledge: PlannerKnowledge, policy: RemediationPolicy) {
        self.knowledge = knowledge
        self.policy = policy
        learn(knowledge)
    }

    /// Which advisories it judges by.
    var snapshot: AdvisorySnapshot { knowledge.advisories.snapshot }

    /// Goes on with more knowledge, of the same advisories.
    func learn(_ knowledge: PlannerKnowledge) {
        self.knowledge = knowledge
        missingPackuments = []
        missingAdvisories = []
        allowance = 40_000_000
        suspects = Set(
            knowledge.advisories.advisories.filter { $0.key.ecosystem == .npm && !$0.value.isEmpty }.map(
                \.key.name
            )
        )
    }

    /// Pays for work; `false` when a plan has cost all it may, or nobody waits for it any more.
    func spend(_ cost: Int) -> Bool {
        allowance -= max(cost, 1)
        return allowance > 0 && !Task.isCancelled
    }

    // MARK: Advisories

    func judgement(of package: String, _ version: String) throws(ChangeError) -> Judgement {
        let key = "\(package)@\(version)"
        if let known = judged[key] { return known }
        guard knowledge.looked.contains(package) else {
            missingAdvisories.insert(package)
            throw .knowledgeNeeded
        }
        guard suspects.contains(package) else { return Judgement() }
        let component = Component(
            ecosystem: .npm,
            name: package,
            version: version,
            source: .registry,
            license: nil,
            licenseSource: nil,
            occurrences: []
        )
        let match = AdvisoryMatcher.findings(components: [component], answer: knowledge.advisories)
        var found = Judgement()
        for finding in match.findings where finding.informational == nil {
            found.ids.insert(finding.id)
            if finding.isMalicious { found.isMalicious = true }
        }
        found.isUnknown = !match.unevaluated.isEmpty
        judged[key] = found
        return found
    }

    // MARK: Releases

    /// All releases with a readable version, ascending; `nil` when the registry has none or cannot be asked.
    func releases(of package: String) throws(ChangeError) -> [Candidate]? {
        if let known = sorted[package] { return known }
        switch knowledge.packuments[package] {
        case nil:
            missingPackuments.insert(package)
            throw .knowledgeNeeded
        case .absent: return nil
        case .unavailable(let why):
            unavailable[package] = why
            return nil
        case .found(let packument):
            var all: [Candidate] = []
            // By text first, so that of two spellings of one version always the same one comes first.
            for (text, release) in packument.releases.sorted(by: { $0.key < $1.key }) {
                guard let version = NpmVersion(text) else { continue }
                all.append(Candidate(release: release, version: version))
            }
            all.sort { $0.version < $1.version }
            sorted[package] = all
            // There may be releases that no lockfile here has.
            if packument.source == .lockfiles { partial.insert(package) }
            return all
        }
    }

    func release(of package: String, _ version: String) throws(ChangeError) -> PackageRelease? {
        try releases(of: package)?.first { $0.release.version == version }?.release
    }

    /// Versions that a vulnerable one can be raised to, best first: the own series before the next, what is not deprecated before
    /// what is, the lowest first.
    ///
    /// Each has strictly fewer vulnerabilities and no other ones, and lacks one that is not set aside; malicious ones are never among them. `beyond` is set when there
    /// are some that only a larger jump than the policy's reaches.
    func targets(
        for package: String,
        from current: String,
        besides setAside: Set<AcceptedRisk>,
        engines: EngineLimits
    ) throws(ChangeError) -> (allowed: [Candidate], beyond: Bool) {
        let present = try judgement(of: package, current)
        guard let from = NpmVersion(current), let all = try releases(of: package) else { return ([], false) }
        let wanted = present.ids.filter { !setAside.contains(AcceptedRisk(id: $0, package: package)) }
        let own = all.first { $0.release.version == current }?.release
        var fitting: [(Candidate, left: Int)] = []
        var beyond = false
        for candidate in all where candidate.version > from {
            guard admitsPrerelease(candidate.version, from: from),
                engines.admit(candidate.release, insteadOf: own)
            else { continue }
            if candidate.release.bringsItsOwn {
                opaque.insert(package)
                continue
            }
            let judgement = try judgement(of: package, candidate.release.version)
            guard !judgement.isMalicious, !judgement.isUnknown, judgement.ids.isStrictSubset(of: present.ids),
                !wanted.isSubset(of: judgement.ids)
            else { continue }
            guard Jump.from(from, to: candidate.version) <= policy.jump else {
                beyond = true
                continue
            }
            fitting.append((candidate, judgement.ids.count))
        }
        let least = fitting.map(\.left).min()
        // Sorting is stable: ascending versions stay so.
        let best = fitting.filter { $0.left == least }.map(\.0)
        func rank(_ candidate: Candidate) -> (Int, Int) {
            (
                Jump.from(from, to: candidate.version) == .major ? 1 : 0,
                candidate.release.isDeprecated ? 1 : 0
            )
        }
        let ranked = best.enumerated().sorted { left, right in
            let (a, b) = (rank(left.element), rank(right.element))
            return a == b ? left.offset < right.offset : a < b
        }
        return (ranked.map(\.element), beyond)
    }

    private typealias Jump = RemediationPolicy.Jump

    /// Prereleases only for who has one of the same version.
    private func admitsPrerelease(_ version: NpmVersion, from: NpmVersion) -> Bool {
        guard version.isPrerelease else { return true }
        return from.isPrerelease
            && (version.major, version.minor, version.patch) == (from.major, from.minor, from.patch)
    }

    /// What npm would install for a request: the one tagged `latest` where it fits, else the highest that is not deprecated.
    ///
    /// Only versions without vulnerabilities count; `nil` when there is none.
    func pick(
        _ package: String,
        _ spec: DependencySpec,
        engines: EngineLimits
    ) throws(ChangeError) -> PackageRelease? {
        guard let all = try releases(of: package), case .found(let packument) = knowledge.packuments[package]
        else {
            return nil
        }
        var fitting: [Candidate] = []
        for candidate in all.reversed() {
            if let range = spec.range {
                guard range.satisfies(candidate.version) else { continue }
            } else {
                guard case .tag(let tag) = spec, packument.tags[tag] == candidate.release.version else {
                    continue
                }
            }
            guard !candidate.release.bringsItsOwn, engines.admit(candidate.release, insteadOf: nil),
                try judgement(of: package, candidate.release.version).isClean
            else { continue }
            fitting.append(candidate)
        }
        let latest = packument.tags["latest"]
        if let tagged = fitting.first(where: { $0.release.version == latest && !$0.release.isDeprecated }) {
            return tagged.release
        }
        return (fitting.first { !$0.release.isDeprecated } ?? fitting.first)?.release
    }

    /// The lowest version from `current` on that a request admits and that has no vulnerability the present one has not.
    func lowest(
        _ package: String,
        _ spec: DependencySpec,
        from current: String,
        engines: EngineLimits
    ) throws(ChangeError) -> PackageRelease? {
        guard let from = NpmVersion(current), let all = try releases(of: package), let range = spec.range
        else { return nil }
        var fallback: PackageRelease?
        for candidate in all where candidate.version > from && range.satisfies(candidate.version) {
            guard !candidate.release.bringsItsOwn, engines.admit(candidate.release, insteadOf: nil),
                try judgement(of: package, candidate.release.version).isClean
            else { continue }
            if !candidate.release.isDeprecated { return candidate.release }
            if fallback == nil { fallback = candidate.release }
        }
        return fallback
    }
}

extension PackageRelease {
    /// Its archive brings packages along, or a lockfile: what is installed with it cannot be told from here.
    var bringsItsOwn: Bool {
        if hasShrinkwrap { return true }
        switch manifest["bundleDependencies"] {
        case nil, .boolean(false): return false
        case .array(let names): return !names.isEmpty
        default: return true
        }
    }
}

extension RemediationPolicy.Jump {
    /// The kind of step from one version to a higher one; of `0.x` a new minor is a new major.
    static func from(_ old: NpmVersion, to new: NpmVersion) -> RemediationPolicy.Jump {
        if old.major != new.major { return .major }
        if old.minor != new.minor { return old.major == 0 ? .major : .minor }
        return .patch
    }
}

/// What the project says about the Node.js it runs on.
struct EngineLimits: Sendable {
    /// The lowest version the project runs on; `nil` when it does not say.
    let lowest: NpmVersion?

    init(_ range: String?) {
        lowest = range.flatMap { NpmRange($0, loose: true)?.minVersion }
    }

    /// Whether a release runs where the project does, or at least where the one before it did.
    func admit(_ release: PackageRelease, insteadOf old: PackageRelease?) -> Bool {
        guard let lowest, !runs(release, lowest) else { return true }
        return old.map { !runs($0, lowest) } ?? false
    }

    private func runs(_ release: PackageRelease, _ version: NpmVersion) -> Bool {
        guard let text = release.manifest["engines"]?["node"]?.string,
            let range = NpmRange(text, loose: true, includePrerelease: true)
        else { return true }
        return range.satisfies(version)
    }
}
