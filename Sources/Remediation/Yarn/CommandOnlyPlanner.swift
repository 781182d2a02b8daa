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
        let installed = LockedNames.read(bytes, format)
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
                let targets = try choice.targets(for: package.name, from: package.version, engines: engines)
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

/// Names and versions of registry packages, read loosely: nothing is edited with them.
enum LockedNames {
    struct Package: Hashable {
        let name: String
        let version: String
    }

    static func read(_ bytes: [UInt8], _ format: CommandOnlyPlanner.Format) -> [Package] {
        var found: Set<Package> = []
        switch format {
        case .bun:
            // What is no JSON has no names; whether that is bad is for those who read it in earnest.
            let document = try? JSONDocument(bytes, syntax: .withComments)
            for member in document?.root["packages"]?.members.map({ $0 }) ?? [] {
                guard let ident = member.value.elements.first(where: { _ in true })?.string else { continue }
                if let package = package(ident, after: "") { found.insert(package) }
            }
        case .yarnBerry, .pnpm:
            for line in bytes.split(separator: 0x0A) {
                let text = String(decoding: line, as: UTF8.self).filter {
                    $0 != "\"" && $0 != "'" && $0 != "\r"
                }
                if format == .yarnBerry, text.hasPrefix("  resolution: ") {
                    if let package = package(String(text.dropFirst(14)), after: "npm:") {
                        found.insert(package)
                    }
                } else if format == .pnpm, text.hasPrefix("  /"), text.hasSuffix(":") {
                    // `/name/1.0.0_peers` of versions 5.
                    let parts = text.dropFirst(3).dropLast().split(separator: "/")
                    guard parts.count == 2 || parts.count == 3, let last = parts.last else { continue }
                    let version = String(last.prefix { $0 != "_" && $0 != "(" })
                    found.insert(Package(name: parts.dropLast().joined(separator: "/"), version: version))
                }
            }
        }
        return found.sorted { ($0.name, $0.version) < ($1.name, $1.version) }
    }

    /// `name@npm:1.0.0`.
    private static func package(_ ident: String, after prefix: String) -> Package? {
        guard let at = ident.dropFirst().firstIndex(of: "@") else { return nil }
        let rest = ident[ident.index(after: at)...]
        guard rest.hasPrefix(prefix) else { return nil }
        let version = rest.dropFirst(prefix.count).prefix { $0 != ":" }
        guard version.utf8.first.map({ (0x30...0x39).contains($0) }) == true else { return nil }
        return Package(name: String(ident[..<at]), version: String(version))
    }
}
