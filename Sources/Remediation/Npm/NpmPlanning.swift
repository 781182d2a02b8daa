import Basics
import Versioning

/// The planner at work on a project with a lockfile.
struct NpmPlanning {
    typealias Vulnerability = RemediationPlan.Vulnerability

    let documents: NpmDocuments
    let choice: ReleaseChoice
    let setAside: Set<AcceptedRisk>
    let engines: EngineLimits
    private let orphans: Set<Int>
    /// `package id` of all vulnerabilities there were, what is set aside too.
    let known: Set<String>
    /// Of the lockfile.
    private let before: [Int: [Vulnerability]]
    private var course: Course
    /// Nodes that lacked nothing when they were looked at beyond what is known, only to ask for all together.
    private var satisfied: Set<Int> = []
    /// How often something had to be asked for.
    private var asked = 0

    /// How far all is known: what came to be until something had to be asked for.
    private struct Course {
        var state: PlanState
        /// Nodes that are still to be looked at in this round, in their order.
        var waiting: [Int] = []
        var reasons: [String: Blocked] = [:]
        var rounds = 0
        /// Something was fixed in this round.
        var hasProgressed = true
    }

    /// What one fix changes may let another one through.
    private static let mostRounds = 3
    /// Another state may make such a node want more after all: who has asked so often looks at every one again.
    private static let mostAskedBriefly = 12

    /// The advisories of all that is installed must be known.
    init(
        _ documents: NpmDocuments,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) {
        self.documents = documents
        self.choice = choice
        self.setAside = setAside
        engines = EngineLimits(documents.manifests[""]?.root["engines"]?["node"]?.string)
        var tree = documents.tree
        orphans = Set(tree.orphans())
        var known: Set<String> = []
        for index in documents.tree.present {
            let node = documents.tree.nodes[index]
            guard node.kind == .installed, node.isFromRegistry else { continue }
            for id in try choice.judgement(of: node.package, node.version).ids {
                known.insert("\(node.package) \(id)")
            }
        }
        self.known = known
        before = try NpmPlanning.vulnerabilities(of: documents.tree, choice, setAside)
        course = Course(state: PlanState(tree: documents.tree))
    }

    /// The plan; what it lacks is noted where it was looked for.
    mutating func plan() throws(ChangeError) -> RemediationPlan {
        let all = unique(before.flatMap(\.value))
        if let refusal = documents.refusal { return NpmPlanner.refused(refusal, remaining: all) }
        guard !before.isEmpty else { return RemediationPlan(outcome: .nothingToDo) }
        if let lie = try foreignIntegrity(before.keys) { return NpmPlanner.refused(lie, remaining: all) }
        var ahead = course
        var isNeeding = false
        while true {
            if ahead.waiting.isEmpty {
                guard ahead.hasProgressed, !isNeeding, ahead.rounds < NpmPlanning.mostRounds else { break }
                ahead.rounds += 1
                ahead.hasProgressed = false
                ahead.reasons = [:]
                let tree = ahead.state.tree
                // The next one is the last.
                ahead.waiting = try vulnerabilities(of: tree).keys
                    .sorted { tree.nodes[$1].place < tree.nodes[$0].place }
            }
            if !isNeeding { course = ahead }
            guard let index = ahead.waiting.popLast() else { continue }
            if isNeeding, satisfied.contains(index) { continue }
            do {
                try look(at: index, &ahead)
                if isNeeding { satisfied.insert(index) }
            } catch {
                // The others are looked at too, so that all is asked for together.
                isNeeding = true
            }
        }
        if isNeeding {
            asked += 1
            if asked > NpmPlanning.mostAskedBriefly { satisfied = [] }
            throw .knowledgeNeeded
        }
        return try finish(ahead.state, before: all, ahead.reasons)
    }

    private func look(at index: Int, _ course: inout Course) throws(ChangeError) {
        let node = course.state.tree.nodes[index]
        guard !node.isGone, try !vulnerabilities(ofNode: node).isEmpty else { return }
        switch try fix(index, course.state) {
        case .fixed(let next):
            course.state = next
            course.hasProgressed = true
        case .blocked(let blocked): course.reasons[node.place] = blocked
        }
    }

    // MARK: What is vulnerable

    func vulnerabilities(ofNode node: InstallTree.Node) throws(ChangeError) -> [Vulnerability] {
        try NpmPlanning.vulnerabilities(ofNode: node, choice, setAside)
    }

    func vulnerabilities(of tree: InstallTree) throws(ChangeError) -> [Int: [Vulnerability]] {
        try NpmPlanning.vulnerabilities(of: tree, choice, setAside)
    }

    private static func vulnerabilities(
        ofNode node: InstallTree.Node,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) -> [Vulnerability] {
        guard node.kind == .installed, node.isFromRegistry else { return [] }
        return try choice.judgement(of: node.package, node.version).ids.sorted()
            .filter { !setAside.contains(AcceptedRisk(id: $0, package: node.package)) }
            .map { Vulnerability(id: $0, package: node.package, version: node.version) }
    }

    private static func vulnerabilities(
        of tree: InstallTree,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) -> [Int: [Vulnerability]] {
        var found: [Int: [Vulnerability]] = [:]
        for index in tree.present {
            let own = try vulnerabilities(ofNode: tree.nodes[index], choice, setAside)
            if !own.isEmpty { found[index] = own }
        }
        return found
    }

    private func unique(_ all: [Vulnerability]) -> [Vulnerability] {
        Set(all).sorted { ($0.package, $0.version, $0.id) < ($1.package, $1.version, $1.id) }
    }

    /// A checksum of the lockfile that is not the registry's: somebody changed one of them.
    private func foreignIntegrity(_ indices: some Sequence<Int>) throws(ChangeError) -> ProjectError? {
        for index in indices.sorted() {
            let node = documents.tree.nodes[index]
            guard !node.isBundled, let own = node.integrity else { continue }
            let published: PackageRelease?
            do {
                published = try choice.release(of: node.package, node.version)
            } catch {
                // Asked for together with all others.
                continue
            }
            guard let integrity = published?.integrity, !Checksum.agree(own, integrity) else { continue }
            return ProjectError(
                .tamperedLock,
                "the checksum of \(node.place) in the lockfile is not the one the registry has for \(node.package)@\(node.version)"
            )
        }
        return nil
    }

    // MARK: One package at one place

    enum Fix {
        case fixed(PlanState)
        case blocked(Blocked)
    }

    struct Blocked: Error {
        let reason: RemediationPlan.Reason
        var blockers: [RemediationPlan.Blocker] = []
    }

    /// What an attempt may do besides raising the package itself.
    enum Pass: CaseIterable {
        case ranges, parents, overrides, copies
    }

    private func fix(_ index: Int, _ state: PlanState) throws(ChangeError) -> Fix {
        let node = state.tree.nodes[index]
        if node.isBundled || node.hasShrinkwrap {
            return .blocked(
                Blocked(reason: .bundled, blockers: blockers(state.tree.edges(to: index), state.tree))
            )
        }
        let (targets, beyond) = try choice.targets(
            for: node.package,
            from: node.version,
            besides: setAside,
            engines: engines
        )
        if choice.unavailable[node.package] != nil { return .blocked(Blocked(reason: .registryUnreachable)) }
        if targets.isEmpty, choice.partial.contains(node.package) {
            return .blocked(Blocked(reason: .registryUnreachable))
        }
        if targets.isEmpty, !beyond, choice.opaque.contains(node.package) {
            return .blocked(Blocked(reason: .bundled))
        }
        guard !targets.isEmpty else { return .blocked(Blocked(reason: beyond ? .needsMajor : .noFix)) }
        var first: Blocked?
        let trials = ParentTrials()
        for pass in Pass.allCases {
            if pass == .overrides, !choice.policy.overrides { continue }
            for target in targets.prefix(pass == .parents ? 8 : 32) {
                let attempt = FixAttempt(
                    planning: self,
                    index: index,
                    target: target.release,
                    pass: pass,
                    orphans: orphans,
                    trials: trials
                )
                switch attempt.result(state) {
                case .success(let next): return .fixed(next)
                case .failure(.needed): throw .knowledgeNeeded
                case .failure(.blocked(let blocked)):
                    // The reason of the gentlest means is the one to tell.
                    if first == nil || first?.reason == .parentRange && blocked.reason == .peer {
                        first = blocked
                    }
                }
            }
        }
        return .blocked(first ?? Blocked(reason: .noFix))
    }

    func blockers(_ edges: [InstallTree.Edge], _ tree: InstallTree) -> [RemediationPlan.Blocker] {
        edges.filter { tree.nodes[$0.from].kind == .installed }.map { edge in
            RemediationPlan.Blocker(
                package: tree.nodes[edge.from].package,
                version: tree.nodes[edge.from].version,
                needs: edge.request.name,
                range: edge.request.text
            )
        }
    }
}
