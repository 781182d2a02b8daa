import Basics
import Versioning

extension PnpmFix {
    private static let mostNewPackages = 500

    /// Adds a release and what it needs; false when something cannot be had.
    func place(
        _ name: String,
        _ release: PackageRelease,
        old: [PnpmTree.Dependency],
        instead: String,
        in tree: inout PnpmTree
    ) throws(ChangeError) -> Bool {
        var left = [(name: name, release: release, old: old)]
        var count = 0
        while let next = left.popLast() {
            count += 1
            guard count <= PnpmFix.mostNewPackages, next.release.integrity != nil,
                next.release.ranges("peerDependencies").isEmpty,
                next.release.manifest["bundleDependencies"] == nil
            else { return false }
            var dependencies: [PnpmTree.Dependency] = []
            let optional = next.release.ranges("optionalDependencies")
            let names = Set(optional.map(\.name))
            let all = next.release.ranges("dependencies").filter { !names.contains($0.name) }.map {
                ($0, false)
            }
            for (request, isOptional) in all + optional.map({ ($0, true) }) {
                guard !lock.overridden.contains(request.name) else { return false }
                let spec = DependencySpec(request.range)
                guard let range = spec.range, spec.packageName(listedAs: request.name) == request.name else {
                    return false
                }
                var reference = next.old.first { $0.name == request.name }?.reference
                if let own = reference, !range.satisfies(String(own.prefix { $0 != "(" })) { reference = nil }
                if reference == nil { reference = try present(request.name, range, tree) }
                if reference == nil {
                    guard let pick = try planning.choice.pick(request.name, spec, engines: planning.engines)
                    else { return false }
                    reference = pick.version
                    if tree.nodes[tree.key(of: request.name, pick.version)] == nil {
                        left.append((request.name, pick, []))
                    }
                }
                // What it needs must not bring peers along, which all above it would have to tell.
                let key = tree.key(request.name, reference ?? "") ?? ""
                guard !key.contains("("), !planning.documents.carriers.contains(key) else { return false }
                dependencies.append(
                    .init(name: request.name, reference: reference ?? "", isOptional: isOptional, line: nil)
                )
            }
            tree.add(
                tree.key(of: next.name, next.release.version),
                .init(
                    dependencies: dependencies,
                    release: next.release,
                    instead: next.name == name ? instead : nil
                )
            )
        }
        return true
    }

    /// The highest version there is without peers that meets a range and has no vulnerability.
    private func present(_ name: String, _ range: NpmRange, _ tree: PnpmTree) throws(ChangeError) -> String? {
        var best: NpmVersion?
        var text: String?
        for key in tree.nodes.keys {
            guard let (own, version) = tree.package(key), own == name, !key.contains("("),
                planning.documents.registryKeys[key] != nil || tree.nodes[key]?.release != nil,
                let parsed = NpmVersion(version), range.satisfies(parsed), best.map({ parsed > $0 }) ?? true,
                try planning.choice.judgement(of: name, version).isClean
            else { continue }
            best = parsed
            text = version
        }
        return text
    }
}
