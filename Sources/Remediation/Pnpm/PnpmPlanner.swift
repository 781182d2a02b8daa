import Basics

/// Plans the smallest change of a pnpm project that clears its vulnerabilities.
///
/// Pure, as `NpmPlanner`. The lockfile does not say what ranges packages ask for, so the packuments of those that ask for a
/// vulnerable one are needed too. What is somebody's peer is not moved: its version is part of other packages' names.
package enum PnpmPlanner {
    package static func step(
        _ project: NpmProject,
        _ knowledge: PlannerKnowledge,
        policy: RemediationPolicy,
        setAside: Set<AcceptedRisk> = []
    ) -> PlannerStep {
        let documents: PnpmDocuments
        do {
            documents = try PnpmDocuments(project)
        } catch {
            if error.reason == .unsupported {
                return CommandOnlyPlanner.step(project, .pnpm, knowledge, policy: policy, setAside: setAside)
            }
            return .plan(NpmPlanner.refused(error, remaining: []))
        }
        let packages = Set(documents.registryKeys.values.map(\.name))
        guard packages.isSubset(of: knowledge.looked) else {
            return .needs(packuments: [], advisories: packages.subtracting(knowledge.looked))
        }
        let choice = ReleaseChoice(knowledge, policy: policy)
        do {
            let plan = try PnpmPlanning(documents, choice, setAside).plan()
            guard choice.missingPackuments.isEmpty, choice.missingAdvisories.isEmpty else {
                return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
            }
            return .plan(plan)
        } catch {
            return .needs(packuments: choice.missingPackuments, advisories: choice.missingAdvisories)
        }
    }
}

/// The parsed files of a pnpm project.
struct PnpmDocuments {
    let project: NpmProject
    let lock: PnpmLockText
    /// By importer, those that were given.
    let manifests: [String: JSONDocument]
    /// Keys of packages that pass the peers of others on.
    let carriers: Set<String>
    /// Entries of `packages` that are a registry's, by key.
    let registryKeys: [String: (name: String, version: String)]

    private static let sections = ["dependencies", "devDependencies", "optionalDependencies"]

    init(_ project: NpmProject) throws(ProjectError) {
        self.project = project
        let path = project.path(of: PnpmLockText.lockfile)
        guard let bytes = project.bytes(of: PnpmLockText.lockfile) else {
            throw ProjectError(.unreadable, "\(path) is missing")
        }
        lock = try PnpmLockText(bytes, path: path)
        let tree = PnpmTree(lock)
        guard PnpmDocuments.isWhole(lock, tree) else {
            throw ProjectError(
                .unreadable,
                "\(path) refers to packages it does not have: it was cut off or edited"
            )
        }
        registryKeys = lock.packages.reduce(into: [:]) { all, entry in
            // An address or a commit makes it something else than the registry's.
            guard let resolution = entry.others["resolution"]?.value, resolution.hasPrefix("{integrity: "),
                let package = tree.package(entry.key), entry.others["name"] == nil
            else { return }
            all[PnpmTree.base(entry.key)] = package
        }
        carriers = Set(
            (lock.packages + lock.snapshots).filter { $0.others["transitivePeerDependencies"] != nil }.map(
                \.key
            )
        )
        var manifests: [String: JSONDocument] = [:]
        for importer in Set(lock.directs.map(\.importer)).union(["."]) {
            let file = PnpmDocuments.manifest(of: importer)
            guard let document = try project.document(file) else { continue }
            if let twice = document.duplicateKeys.first {
                throw ProjectError(
                    .duplicateKeys,
                    "\(project.path(of: file)) has a key twice (line \(twice.line))"
                )
            }
            manifests[importer] = document
        }
        guard manifests["."] != nil else {
            throw ProjectError(.unreadable, "\(project.path(of: "package.json")) is missing")
        }
        self.manifests = manifests
    }

    /// All that is referred to is there, and in 9.0 each package in both sections.
    private static func isWhole(_ lock: PnpmLockText, _ tree: PnpmTree) -> Bool {
        if lock.format == .nine,
            Set(lock.packages.map(\.key)) != Set(lock.snapshots.map { PnpmTree.base($0.key) })
        {
            return false
        }
        return tree.referrers.keys.allSatisfy { tree.nodes[$0] != nil }
    }

    static func manifest(of importer: String) -> String {
        importer == "." ? "package.json" : "\(importer)/package.json"
    }

    /// What a manifest asks for must be what the lockfile repeats of it.
    var outOfSync: ProjectError? {
        var known: [String: String] = [:]
        for direct in lock.directs { known["\(direct.importer) \(direct.name)"] = direct.specifier }
        for (importer, document) in manifests.sorted(by: { $0.key < $1.key }) {
            for section in PnpmDocuments.sections {
                for member in document.root[section]?.members.map({ $0 }) ?? [] {
                    guard let wanted = member.value.string, !lock.overridden.contains(member.key) else {
                        continue
                    }
                    guard known["\(importer) \(member.key)"] != wanted else { continue }
                    return ProjectError(
                        .outOfSync,
                        "\(project.path(of: PnpmLockText.lockfile)) does not repeat what "
                            + "\(project.path(of: PnpmDocuments.manifest(of: importer))) asks for"
                    )
                }
            }
        }
        return nil
    }
}
