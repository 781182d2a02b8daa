import Basics

extension YarnPlanning {
    /// The plan of what was reached, validated; one that does not validate has no files.
    func finish(
        _ state: State,
        before: [Vulnerability],
        _ reasons: [Int: Blocked]
    ) throws(ChangeError) -> RemediationPlan {
        let left = try vulnerabilities(of: state.tree)
        let remaining = remainders(left, state.tree, reasons)
        let changes = changes(of: state)
        var plan = RemediationPlan(
            outcome: .fixed,
            changes: changes,
            edits: state.edits,
            cleared: RemediationPlan.cleared(of: before, by: changes, leaving: remaining),
            remaining: remaining
        )
        if !remaining.isEmpty {
            plan.reason = remaining.first?.reason
            plan.outcome = plan.changes.isEmpty ? .blocked : .partlyFixed
            plan.command = try command(remaining)
        }
        if plan.outcome == .blocked {
            if remaining.contains(where: { $0.reason == .registryUnreachable }) {
                plan.outcome = .refused
                plan.reason = .registryUnreachable
            }
            return plan
        }
        let fault: String?
        do {
            plan.files = try files(of: state)
            let edited = try YarnDocuments(
                documents.project.replacing(plan.files),
                workspaces: documents.manifests.map(\.path)
            )
            fault =
                try YarnLockValidator.fault(in: YarnTree(edited), since: YarnTree(documents), choice)
                ?? proofFault(of: YarnTree(edited), plan)
        } catch let error as ChangeError {
            throw error
        } catch {
            fault = "\(error)"
        }
        guard let fault else { return plan }
        return RemediationPlan(
            outcome: .refused,
            reason: .invalid,
            remaining: before.map { .init(vulnerability: $0, reason: .invalid) },
            remarks: ["The edited lockfile was thrown away: \(fault)."]
        )
    }

    /// What is vulnerable in the edited text must be what the plan says remains.
    private func proofFault(of tree: YarnTree, _ plan: RemediationPlan) throws(ChangeError) -> String? {
        let found = Set(try vulnerabilities(of: tree).values.joined())
        return found == Set(plan.remaining.map(\.vulnerability))
            ? nil : "it has other vulnerabilities than planned"
    }

    private func files(of state: State) throws -> [RemediationPlan.EditedFile] {
        let path = documents.project.path(of: YarnDocuments.lockfile)
        let lock = YarnLockWriter.text(documents.lock, items(of: state.tree))
        var files = [RemediationPlan.EditedFile(path: path, bytes: lock)]
        for (file, document) in documents.manifests {
            let path = documents.project.path(of: file)
            let own = state.edits.filter { $0.path == path }
            guard !own.isEmpty else { continue }
            var editor = JSONEditor(document)
            for edit in own { try editor.set([edit.section, edit.package], to: .string(edit.to)) }
            files.append(.init(path: path, bytes: editor.bytes()))
        }
        return files
    }

    /// Blocks whose first pattern stays keep their place; others go where yarn sorts them.
    private func items(of tree: YarnTree) -> [YarnLockWriter.Item] {
        var items: [YarnLockWriter.Item] = []
        var homeless: [YarnLockText.Block] = []
        for node in tree.nodes where !node.isGone {
            let first = node.block.patterns.min(by: YarnLockWriter.isBefore)
            let old = node.original.map { documents.lock.blocks[$0].patterns }
            if let original = node.original, !node.isChanged || old?.min(by: YarnLockWriter.isBefore) == first
            {
                items.append(.init(block: node.block, original: original, isChanged: node.isChanged))
            } else {
                homeless.append(node.block)
            }
        }
        for block in homeless {
            guard let first = block.patterns.min(by: YarnLockWriter.isBefore) else { continue }
            let place = items.firstIndex { item in
                item.block.patterns.min(by: YarnLockWriter.isBefore).map {
                    YarnLockWriter.isBefore(first, $0)
                } ?? false
            }
            items.insert(.init(block: block, original: nil, isChanged: true), at: place ?? items.count)
        }
        return items
    }

    private func changes(of state: State) -> [RemediationPlan.Change] {
        var changes = state.changes
        let sources = Set(changes.map { "\($0.package)@\($0.from ?? "")" })
        for node in state.tree.nodes {
            guard let package = node.package else { continue }
            let old = node.original.map { documents.lock.blocks[$0] }
            if let old, node.isGone, !sources.contains("\(package)@\(old.version)") {
                let place = old.patterns.joined(separator: ", ")
                changes.append(
                    .init(package: package, from: old.version, to: nil, place: place, means: .removed)
                )
            } else if old == nil, !node.isGone, !node.isMoved {
                let place = node.block.patterns.joined(separator: ", ")
                changes.append(
                    .init(package: package, from: nil, to: node.block.version, place: place, means: .added)
                )
            }
        }
        return changes.sorted { ($0.place, $0.package) < ($1.place, $1.package) }
    }

    private func remainders(
        _ left: [Int: [Vulnerability]],
        _ tree: YarnTree,
        _ reasons: [Int: Blocked]
    ) -> [RemediationPlan.Remainder] {
        var found: [Vulnerability: RemediationPlan.Remainder] = [:]
        for index in left.keys.sorted() {
            for vulnerability in left[index] ?? [] where found[vulnerability] == nil {
                found[vulnerability] = RemediationPlan.Remainder(
                    vulnerability: vulnerability,
                    reason: reasons[index]?.reason ?? .parentRange,
                    blockers: reasons[index]?.blockers ?? blockers(tree.nodes[index].block.patterns, tree)
                )
            }
        }
        return found.values.sorted {
            ($0.vulnerability.package, $0.vulnerability.version, $0.vulnerability.id)
                < ($1.vulnerability.package, $1.vulnerability.version, $1.vulnerability.id)
        }
    }

    /// What a person can try where this program could not.
    private func command(_ remaining: [RemediationPlan.Remainder]) throws(ChangeError) -> String? {
        var words: [String] = []
        for one in remaining {
            let vulnerability = one.vulnerability
            let targets = try choice.targets(
                for: vulnerability.package,
                from: vulnerability.version,
                besides: setAside,
                engines: engines
            )
            guard let target = targets.allowed.first?.release.version else { continue }
            let word = "\(vulnerability.package)@^\(target)"
            if ShellWord.isPlain(word), !words.contains(word) { words.append(word) }
        }
        return words.isEmpty ? nil : "yarn upgrade --ignore-scripts " + words.joined(separator: " ")
    }
}
