import Basics

extension PnpmPlanning {
    /// The plan of what was reached, validated; one that does not validate has no files.
    func finish(
        _ state: State,
        before: [Vulnerability],
        _ reasons: [String: Blocked]
    ) throws(ChangeError) -> RemediationPlan {
        let left = try vulnerabilities(of: state.tree)
        let remaining = left.keys.sorted().flatMap { base in
            (left[base] ?? []).map { vulnerability in
                RemediationPlan.Remainder(
                    vulnerability: vulnerability,
                    reason: reasons[base]?.reason ?? .parentRange,
                    blockers: reasons[base]?.blockers ?? []
                )
            }
        }
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
            let edited = try PnpmDocuments(documents.project.replacing(plan.files))
            fault =
                try PnpmLockValidator.fault(in: edited, since: documents, choice)
                ?? proofFault(of: edited, plan)
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
    private func proofFault(of edited: PnpmDocuments, _ plan: RemediationPlan) throws(ChangeError) -> String?
    {
        let planning = PnpmPlanning(edited, choice, setAside)
        let found = Set(try planning.vulnerabilities(of: PnpmTree(edited.lock)).values.joined())
        return found == Set(plan.remaining.map(\.vulnerability))
            ? nil : "it has other vulnerabilities than planned"
    }

    private func files(of state: State) throws -> [RemediationPlan.EditedFile] {
        let path = documents.project.path(of: PnpmLockText.lockfile)
        let bytes = PnpmLockWriter.text(documents.lock, state.tree)
        var files = [RemediationPlan.EditedFile(path: path, bytes: bytes)]
        for (importer, document) in documents.manifests.sorted(by: { $0.key < $1.key }) {
            let path = documents.project.path(of: PnpmDocuments.manifest(of: importer))
            let own = state.edits.filter { $0.path == path }
            guard !own.isEmpty else { continue }
            var editor = JSONEditor(document)
            for edit in own { try editor.set([edit.section, edit.package], to: .string(edit.to)) }
            files.append(.init(path: path, bytes: editor.bytes()))
        }
        return files
    }

    private func changes(of state: State) -> [RemediationPlan.Change] {
        var changes = state.changes
        let old = PnpmTree(documents.lock)
        let sources = Set(changes.map { "\($0.package)@\($0.from ?? "")" })
        for (key, node) in state.tree.nodes where node.release != nil && node.instead == nil {
            guard let (name, version) = state.tree.package(key) else { continue }
            changes.append(.init(package: name, from: nil, to: version, place: key, means: .added))
        }
        for key in old.nodes.keys where state.tree.nodes[key] == nil {
            guard let (name, version) = old.package(key), !sources.contains("\(name)@\(version)") else {
                continue
            }
            changes.append(.init(package: name, from: version, to: nil, place: key, means: .removed))
        }
        return changes.sorted { ($0.place, $0.package) < ($1.place, $1.package) }
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
        guard !words.isEmpty else { return nil }
        return "pnpm update --lockfile-only --ignore-scripts --depth Infinity " + words.joined(separator: " ")
    }
}
