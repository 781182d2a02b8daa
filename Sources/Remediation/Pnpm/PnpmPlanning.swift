import Basics

/// One run of the planner, on a project of pnpm.
struct PnpmPlanning {
    typealias Vulnerability = RemediationPlan.Vulnerability
    typealias Blocked = YarnPlanning.Blocked

    /// What was reached by now.
    struct State {
        var tree: PnpmTree
        var edits: [RemediationPlan.ManifestEdit] = []
        var changes: [RemediationPlan.Change] = []
    }

    let documents: PnpmDocuments
    let choice: ReleaseChoice
    let setAside: Set<AcceptedRisk>
    let engines: EngineLimits
    private let reachable: Set<String>

    init(_ documents: PnpmDocuments, _ choice: ReleaseChoice, _ setAside: Set<AcceptedRisk>) {
        self.documents = documents
        self.choice = choice
        self.setAside = setAside
        engines = EngineLimits(documents.manifests["."]?.root["engines"]?["node"]?.string)
        reachable = PnpmTree(documents.lock).reachable { _ in true }
    }

    func plan() throws(ChangeError) -> RemediationPlan {
        var state = State(tree: PnpmTree(documents.lock))
        let before = try vulnerabilities(of: state.tree)
        let found = YarnPlanning.unique(before.values)
        let lie = try lie(before)
        if let refusal = documents.outOfSync ?? lie { return NpmPlanner.refused(refusal, remaining: found) }
        guard !before.isEmpty else { return RemediationPlan(outcome: .nothingToDo) }
        var reasons: [String: Blocked] = [:]
        var isNeeding = false
        for _ in 0..<3 {
            var progress = false
            reasons = [:]
            for base in try vulnerabilities(of: state.tree).keys.sorted() {
                do {
                    let (next, blocked) = try PnpmFix(planning: self, base: base, state: state).result()
                    if let next {
                        state = next
                        progress = true
                    }
                    reasons[base] = blocked
                } catch {
                    isNeeding = true
                }
            }
            if !progress || isNeeding { break }
        }
        if isNeeding { throw .knowledgeNeeded }
        return try finish(state, before: found, reasons)
    }

    /// By key without peers.
    func vulnerabilities(of tree: PnpmTree) throws(ChangeError) -> [String: [Vulnerability]] {
        var found: [String: [Vulnerability]] = [:]
        for base in Set(tree.nodes.keys.map(PnpmTree.base)) {
            guard documents.registryKeys[base] != nil || tree.nodes[base]?.release != nil,
                let (name, version) = tree.package(base)
            else { continue }
            let ids = try choice.judgement(of: name, version).ids.sorted()
                .filter { !setAside.contains(AcceptedRisk(id: $0, package: name)) }
            if !ids.isEmpty {
                found[base] = ids.map { Vulnerability(id: $0, package: name, version: version) }
            }
        }
        return found
    }

    /// A checksum that is not the one the registry has.
    private func lie(_ vulnerable: [String: [Vulnerability]]) throws(ChangeError) -> ProjectError? {
        for entry in documents.lock.packages where vulnerable[PnpmTree.base(entry.key)] != nil {
            guard let (name, version) = documents.registryKeys[PnpmTree.base(entry.key)],
                let own = PnpmPlanning.integrity(of: entry),
                // Asked for together with all others.
                let release = try? choice.release(of: name, version), let published = release.integrity,
                !Checksum.agree(own, published)
            else { continue }
            let path = documents.project.path(of: PnpmLockText.lockfile)
            return ProjectError(
                .tamperedLock,
                "\(path): the checksum of \(name)@\(version) is not the one the registry has"
            )
        }
        return nil
    }

    static func integrity(of entry: PnpmLockText.Entry) -> String? {
        guard let text = entry.others["resolution"]?.value, text.hasPrefix("{integrity: "),
            text.hasSuffix("}")
        else {
            return nil
        }
        return String(text.dropFirst("{integrity: ".count).dropLast())
    }

    /// Removes what nothing needs any more, though something did.
    func prune(_ tree: inout PnpmTree) {
        let left = tree.reachable { _ in true }
        for (key, node) in tree.nodes
        where !left.contains(key) && (node.release != nil || reachable.contains(key)) {
            tree.remove(key)
        }
    }
}
