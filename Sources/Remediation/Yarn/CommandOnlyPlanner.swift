import Basics

/// Says what to run for lockfiles that only their own package manager can write.
package enum CommandOnlyPlanner {
    /// Which package manager, and how its lockfile is read for names and versions.
    package enum Format: Sendable {
        case yarnBerry, bun, pnpm

        package var lockfile: String {
            switch self {
            case .yarnBerry: "yarn.lock"
            case .bun: "bun.lock"
            case .pnpm: "pnpm-lock.yaml"
            }
        }

        fileprivate func command(direct: [String], others: [String], names: [String]) -> String? {
            let verbs: (String, String) =
                switch self {
                case .yarnBerry: ("yarn up", "yarn up --recursive")
                case .bun: ("bun add --ignore-scripts", "bun update --ignore-scripts")
                case .pnpm: ("pnpm update --ignore-scripts", "pnpm update --ignore-scripts --depth Infinity")
                }
            // Yarn and bun take no version for what is not direct.
            let rest = self == .pnpm ? others : names
            let parts = [(verbs.0, direct), (verbs.1, rest)].filter { !$0.1.isEmpty }
            return parts.isEmpty
                ? nil : parts.map { "\($0) \($1.joined(separator: " "))" }.joined(separator: " && ")
        }
    }

    package static func step(
        _ project: NpmProject,
        _ format: Format,
        _ knowledge: PlannerKnowledge,
        policy: RemediationPolicy,
        setAside: Set<AcceptedRisk> = []
    ) -> PlannerStep {
        let path = project.path(of: format.lockfile)
        guard let bytes = project.bytes(of: format.lockfile) else {
            return .plan(NpmPlanner.refused(ProjectError(.unreadable, "\(path) is missing"), remaining: []))
        }
        let installed: [LockedNames.Package]
        do {
            installed = try LockedNames.read(bytes, format, path: path)
        } catch {
            return .plan(NpmPlanner.refused(error, remaining: []))
        }
        let packages = Set(installed.map(\.name))
        guard packages.isSubset(of: knowledge.looked) else {
            return .needs(packuments: [], advisories: packages.subtracting(knowledge.looked))
        }
        let choice = ReleaseChoice(knowledge, policy: policy)
        do {
            let plan = try plan(project, installed, format, choice, setAside)
            return choice.missingPackuments.isEmpty
                ? .plan(plan) : .needs(packuments: choice.missingPackuments, advisories: [])
        } catch {
            return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
        }
    }

    private static func plan(
        _ project: NpmProject,
        _ installed: [LockedNames.Package],
        _ format: Format,
        _ choice: ReleaseChoice,
        _ setAside: Set<AcceptedRisk>
    ) throws(ChangeError) -> RemediationPlan {
        // Without a readable manifest nothing is direct, and the command works all the same.
        let manifest = try? project.document("package.json")
        let direct = Set(
            ["dependencies", "devDependencies", "optionalDependencies"].flatMap { section in
                manifest?.root[section]?.members.map(\.key) ?? []
            }
        )
        let engines = EngineLimits(manifest?.root["engines"]?["node"]?.string)
        var remaining: [RemediationPlan.Remainder] = []
        var words: (direct: [String], others: [String], names: [String]) = ([], [], [])
        var isNeeding = false
        for package in installed {
            let ids = try choice.judgement(of: package.name, package.version).ids.sorted()
                .filter { !setAside.contains(AcceptedRisk(id: $0, package: package.name)) }
            guard !ids.isEmpty else { continue }
            remaining += ids.map { id in
                let vulnerability = RemediationPlan.Vulnerability(
                    id: id,
                    package: package.name,
                    version: package.version
                )
                return RemediationPlan.Remainder(vulnerability: vulnerability, reason: .unsupported)
            }
            do {
                let targets = try choice.targets(
                    for: package.name,
                    from: package.version,
                    besides: setAside,
                    engines: engines
                )
                guard let target = targets.allowed.first?.release.version else { continue }
                let word = "\(package.name)@^\(target)"
                guard ShellWord.isPlain(word) else { continue }
                if direct.contains(package.name) {
                    words.direct.append(word)
                } else {
                    words.others.append(word)
                    if !words.names.contains(package.name) { words.names.append(package.name) }
                }
            } catch {
                isNeeding = true
            }
        }
        if isNeeding { throw .knowledgeNeeded }
        guard !remaining.isEmpty else { return RemediationPlan(outcome: .nothingToDo) }
        return RemediationPlan(
            outcome: .blocked,
            reason: .unsupported,
            remaining: remaining,
            command: format.command(direct: words.direct, others: words.others, names: words.names),
            remarks: ["\(project.path(of: format.lockfile)) can only be written by its own package manager."]
        )
    }
}
