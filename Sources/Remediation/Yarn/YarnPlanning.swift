import Basics
import Versioning

/// One run of the planner, on a project of yarn 1.
struct YarnPlanning {
    typealias Vulnerability = RemediationPlan.Vulnerability

    /// Why a block stays as it is.
    struct Blocked {
        let reason: RemediationPlan.Reason
        var blockers: [RemediationPlan.Blocker] = []
    }

    /// What was reached by now.
    struct State {
        var tree: YarnTree
        var edits: [RemediationPlan.ManifestEdit] = []
        var changes: [RemediationPlan.Change] = []
    }

    let documents: YarnDocuments
    let choice: ReleaseChoice
    let setAside: Set<AcceptedRisk>
    let engines: EngineLimits
    /// Patterns that were asked for by nobody from the start, and stay.
    let roots: Set<String>
    private let reachable: Set<String>

    init(_ documents: YarnDocuments, _ choice: ReleaseChoice, _ setAside: Set<AcceptedRisk>) {
        self.documents = documents
        self.choice = choice
        self.setAside = setAside
        engines = EngineLimits(documents.manifests.first?.document.root["engines"]?["node"]?.string)
        let tree = YarnTree(documents)
        roots = tree.unasked
        reachable = tree.reachable(from: roots)
    }

    func plan() throws(ChangeError) -> RemediationPlan {
        var state = State(tree: YarnTree(documents))
        let before = try vulnerabilities(of: state.tree)
        let lie = try lie(in: state.tree)
        if let refusal = documents.outOfSync ?? lie {
            return NpmPlanner.refused(refusal, remaining: YarnPlanning.unique(before.values))
        }
        guard !before.isEmpty else { return RemediationPlan(outcome: .nothingToDo) }
        var reasons: [Int: Blocked] = [:]
        var isNeeding = false
        // What one fix changes may be all that another one waited for.
        for _ in 0..<3 {
            var progress = false
            reasons = [:]
            for index in try vulnerabilities(of: state.tree).keys.sorted()
            where !state.tree.nodes[index].isGone {
                do {
                    let attempt = YarnFix(planning: self, index: index, state: state)
                    let (next, blocked) = try attempt.result()
                    if let next {
                        state = next
                        progress = true
                    }
                    reasons[index] = blocked
                } catch {
                    isNeeding = true
                }
            }
            if !progress || isNeeding { break }
        }
        if isNeeding { throw .knowledgeNeeded }
        return try finish(state, before: YarnPlanning.unique(before.values), reasons)
    }

    // MARK: What is vulnerable

    func vulnerabilities(of tree: YarnTree) throws(ChangeError) -> [Int: [Vulnerability]] {
        var found: [Int: [Vulnerability]] = [:]
        for index in tree.nodes.indices {
            let block = tree.nodes[index].block
            guard let package = YarnTree.registryName(of: block) else { continue }
            let ids = try choice.judgement(of: package, block.version).ids.sorted()
                .filter { !setAside.contains(AcceptedRisk(id: $0, package: package)) }
            if !ids.isEmpty {
                found[index] = ids.map { Vulnerability(id: $0, package: package, version: block.version) }
            }
        }
        return found
    }

    static func unique(_ all: some Sequence<[Vulnerability]>) -> [Vulnerability] {
        Set(all.joined()).sorted { ($0.package, $0.version, $0.id) < ($1.package, $1.version, $1.id) }
    }

    /// A block whose address or checksum is that of something else.
    private func lie(in tree: YarnTree) throws(ChangeError) -> ProjectError? {
        let path = documents.project.path(of: YarnDocuments.lockfile)
        for node in tree.nodes {
            guard let package = YarnTree.registryName(of: node.block),
                let archive = YarnTree.archive(of: node.block)
            else { continue }
            if archive.package != package
                || archive.version != node.block.version.prefix(while: { $0 != "+" })
            {
                return ProjectError(
                    .tamperedLock,
                    "\(path): the address of \(package) is that of another version or package"
                )
            }
        }
        for index in try vulnerabilities(of: tree).keys.sorted() where tree.nodes[index].isEditable {
            let block = tree.nodes[index].block
            guard let package = tree.nodes[index].package else { continue }
            // Asked for together with all others.
            guard let release = try? choice.release(of: package, block.version) else { continue }
            let isOther =
                block.integrity.flatMap { own in release.integrity.map { !Checksum.agree(own, $0) } } ?? false
            let shasum = YarnTree.shasum(of: block)
            let isOtherSum = shasum.flatMap { own in release.shasum.map { own != $0 } } ?? false
            if isOther || isOtherSum {
                return ProjectError(
                    .tamperedLock,
                    "\(path): the checksum of \(package)@\(block.version) is not the one the registry has"
                )
            }
        }
        return nil
    }

    // MARK: Parts of a change

    /// Removes what nothing asks for any more, though something did.
    func prune(_ tree: inout YarnTree) {
        let left = tree.reachable(from: roots)
        for (pattern, index) in tree.nodeOfPattern where !left.contains(pattern) {
            let isNew = tree.nodes[index].original == nil
            if isNew || reachable.contains(pattern) { tree.take(pattern, from: index) }
        }
    }

    func blockers(_ patterns: [String], _ tree: YarnTree) -> [RemediationPlan.Blocker] {
        let askers = tree.askers
        return patterns.flatMap { pattern in
            (askers[pattern] ?? []).compactMap { asker in
                guard case .block(let index) = asker, let request = YarnTree.request(pattern) else {
                    return nil
                }
                let block = tree.nodes[index].block
                return RemediationPlan.Blocker(
                    package: YarnTree.registryName(of: block) ?? block.patterns.first ?? "",
                    version: block.version,
                    needs: request.name,
                    range: request.range
                )
            }
        }
    }
}
