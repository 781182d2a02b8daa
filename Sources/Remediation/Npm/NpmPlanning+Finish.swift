import Basics

extension NpmPlanning {
    /// The plan of what was reached, validated; one that does not validate has no files.
    func finish(
        _ state: PlanState,
        before: [Vulnerability],
        _ reasons: [String: Blocked]
    ) throws(ChangeError) -> RemediationPlan {
        let left = try vulnerabilities(of: state.tree)
        let remaining = remainders(left, state.tree, reasons)
        let changes = changes(of: state)
        var plan = RemediationPlan(
            outcome: .fixed,
            changes: changes,
            edits: NpmPlanning.edits(of: state, documents),
            cleared: RemediationPlan.cleared(of: before, by: changes, leaving: remaining),
            remaining: remaining,
            remarks: Set(choice.unavailable.values).sorted().prefix(3).map {
                "A registry could not be asked: \($0)."
            }
        )
        if !remaining.isEmpty {
            plan.reason = remaining.map(\.reason).min { NpmPlanning.rank($0) < NpmPlanning.rank($1) }
            plan.outcome = plan.changes.isEmpty ? .blocked : .partlyFixed
            plan.command = command(remaining)
        }
        if plan.outcome == .blocked {
            if plan.reason == .registryUnreachable { plan.outcome = .refused }
            return plan
        }
        return try validated(plan, state, before)
    }

    private func validated(
        _ plan: RemediationPlan,
        _ state: PlanState,
        _ before: [Vulnerability]
    ) throws(ChangeError) -> RemediationPlan {
        var plan = plan
        let fault: String?
        do {
            plan.files = try PackageLockText.files(of: documents, state)
            let edited = try NpmDocuments(documents.project.replacing(plan.files))
            fault =
                try LockValidator.fault(in: edited, since: documents, choice)
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

    /// What is vulnerable in the edited texts must be what the plan says remains.
    private func proofFault(of edited: NpmDocuments, _ plan: RemediationPlan) throws(ChangeError) -> String? {
        let found = Set(try vulnerabilities(of: edited.tree).flatMap(\.value))
        return found == Set(plan.remaining.map(\.vulnerability))
            ? nil : "it has other vulnerabilities than planned"
    }

    // MARK: Parts

    private func remainders(
        _ left: [Int: [Vulnerability]],
        _ tree: InstallTree,
        _ reasons: [String: Blocked]
    ) -> [RemediationPlan.Remainder] {
        var found: [Vulnerability: RemediationPlan.Remainder] = [:]
        for index in left.keys.sorted(by: { tree.nodes[$0].place < tree.nodes[$1].place }) {
            let blocked = reasons[tree.nodes[index].place]
            for vulnerability in left[index] ?? [] where found[vulnerability] == nil {
                // A copy that was kept is held by the one it was kept for.
                let edges = tree.edges(to: index)
                found[vulnerability] = RemediationPlan.Remainder(
                    vulnerability: vulnerability,
                    reason: blocked?.reason ?? .parentRange,
                    blockers: blocked?.blockers ?? blockers(edges, tree)
                )
            }
        }
        return found.values.sorted {
            ($0.vulnerability.package, $0.vulnerability.version, $0.vulnerability.id)
                < ($1.vulnerability.package, $1.vulnerability.version, $1.vulnerability.id)
        }
    }

    private func changes(of state: PlanState) -> [RemediationPlan.Change] {
        var changes: [RemediationPlan.Change] = []
        for index in state.tree.nodes.indices {
            let node = state.tree.nodes[index]
            let old = index < documents.tree.nodes.count ? documents.tree.nodes[index] : nil
            if let old, !old.isGone {
                if node.isGone {
                    changes.append(
                        .init(
                            package: old.package,
                            from: old.version,
                            to: nil,
                            place: old.place,
                            means: .removed
                        )
                    )
                } else if old.version != node.version {
                    changes.append(
                        .init(
                            package: node.package,
                            from: old.version,
                            to: node.version,
                            place: node.place,
                            means: state.means[node.place] ?? .parent
                        )
                    )
                }
            } else if !node.isGone {
                changes.append(
                    .init(
                        package: node.package,
                        from: nil,
                        to: node.version,
                        place: node.place,
                        means: .added
                    )
                )
            }
        }
        return changes.sorted { $0.place < $1.place }
    }

    static func edits(of state: PlanState, _ documents: NpmDocuments) -> [RemediationPlan.ManifestEdit] {
        state.ranges.map { edit in
            RemediationPlan.ManifestEdit(
                path: documents.project.path(
                    of: edit.place.isEmpty ? "package.json" : edit.place + "/package.json"
                ),
                section: edit.kind.section,
                package: edit.name,
                from: edit.from,
                to: edit.to
            )
        }
            + state.overrides.map { edit in
                RemediationPlan.ManifestEdit(
                    path: documents.project.path(of: "package.json"),
                    section: edit.path.dropLast(edit.path.last == "." ? 2 : 1).joined(separator: "."),
                    package: edit.package,
                    from: edit.from,
                    to: edit.to
                )
            }
    }

    /// The most telling reason comes first.
    private static func rank(_ reason: RemediationPlan.Reason) -> Int {
        let order: [RemediationPlan.Reason] = [
            .registryUnreachable, .peer, .bundled, .range, .parentRange, .needsMajor, .noFix,
        ]
        return order.firstIndex(of: reason) ?? order.count
    }

    /// What a person can try where this program could not.
    private func command(_ remaining: [RemediationPlan.Remainder]) -> String? {
        let packages = Set(
            remaining.filter {
                $0.reason == .registryUnreachable || $0.reason == .parentRange || $0.reason == .peer
            }
            .map(\.vulnerability.package)
        )
        .filter { ShellWord.isPlain($0) }.sorted()
        guard !packages.isEmpty else { return nil }
        return "npm update --package-lock-only --ignore-scripts " + packages.joined(separator: " ")
    }
}

/// Words that a shell takes as they are.
enum ShellWord {
    static func isPlain(_ text: String) -> Bool {
        !text.isEmpty && !text.hasPrefix("-")
            && text.utf8.allSatisfy { byte in
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                    || "@/._-^~".utf8.contains(byte)
            }
    }
}
