package import Basics
import Domain

/// Reads Bundler's `Gemfile.lock` and `gems.locked`.
///
/// The builds of one gem for several platforms are one component, at the line of the first. Groups are not in the lockfile; they
/// come from the Gemfile where that can be read without running it, else scopes are unknown.
package struct GemfileLockExtractor: Extractor {
    private static let lock = "Gemfile.lock"
    private static let newLock = "gems.locked"

    package init() {}

    package var id: String { "gem.gemfile-lock" }

    package var names: [String] { [GemfileLockExtractor.lock, GemfileLockExtractor.newLock] }

    package func companions(of path: String) -> [String] { [manifest(of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var tally = EntryTally(path: path)
        let file: GemfileLockFile
        do {
            file = GemfileLockFile(try TextLines(bytes), &tally)
        } catch {
            return .refused(error, path: path)
        }
        guard tally.isWithinLimits else { return tally.extraction([], path: path) }
        var reasons: [String] = []
        if !file.hasDependencies {
            guard !file.specs.isEmpty else {
                return .unreadable(
                    "no DEPENDENCIES section, as Bundler always writes it",
                    path: path,
                    line: 1
                )
            }
            reasons.append("no DEPENDENCIES section, so the file is not whole")
        }
        var gems = Gems(file)
        let groups = groups(of: path, tree, &tally)
        require(file, groups, &gems, &tally)
        if let groups { compare(file, groups, path, &tally) }
        return tally.extraction(gems.graph.components(path: path), path: path, reasons: reasons)
    }

    private func manifest(of path: String) -> String {
        sibling(TreePath.name(path) == GemfileLockExtractor.newLock ? "gems.rb" : "Gemfile", of: path)
    }

    private func require(
        _ file: GemfileLockFile,
        _ groups: GemfileGroups?,
        _ gems: inout Gems,
        _ tally: inout EntryTally
    ) {
        let own = Set(file.specs.filter(\.isProject).map(\.name))
        var seen: Set<String> = []
        for request in file.direct where seen.insert(request.name).inserted {
            let places = gems.places[request.name] ?? []
            for package in places {
                gems.graph.require(package, scope: groups?.scopes[request.name] ?? .unknown)
            }
            // Bundler leaves itself out of the specs.
            if places.isEmpty, request.name != "bundler", !own.contains(request.name) {
                tally.leaveOut(
                    line: request.line,
                    "\(Excerpt.quoted(request.name)) is asked for and has no version"
                )
            }
        }
    }

    private func compare(
        _ file: GemfileLockFile,
        _ groups: GemfileGroups,
        _ path: String,
        _ tally: inout EntryTally
    ) {
        let missing = Set(groups.scopes.keys).subtracting(file.direct.map(\.name)).sorted()
        guard !missing.isEmpty else { return }
        tally.warn(
            line: nil,
            "out of step with \(Excerpt.quoted(manifest(of: path))), which asks for \(LockCompanions.list(missing)) too",
            code: .lockfileOutOfStep
        )
    }

    private func groups(of path: String, _ tree: FileTree, _ tally: inout EntryTally) -> GemfileGroups? {
        let manifest = manifest(of: path)
        guard let bytes = tree.bytes(at: manifest) else { return nil }
        let groups: GemfileGroups?
        do {
            groups = GemfileGroups(try TextLines(bytes))
        } catch {
            tally.warn(
                line: nil,
                "\(Excerpt.quoted(manifest)) cannot be read: \(error.reason)"
            )
            return nil
        }
        if groups == nil {
            tally.warn(
                line: nil,
                "\(Excerpt.quoted(manifest)) can only be told by running it, so scopes are unknown"
            )
        }
        return groups
    }
}

/// The gems of a lockfile and who asks for whom.
private struct Gems {
    /// More versions of one gem than any lockfile has; edges to further ones are left out, so that a made-up file costs no square
    /// of its size.
    private static let mostVersions = 16

    private struct Gem: Hashable {
        let name: String
        let version: String
        let source: GemfileLockFile.Source

        init(_ spec: GemfileLockFile.Spec) {
            name = spec.name
            version = spec.version
            source = spec.source
        }
    }

    var graph = DependencyGraph()
    /// By name.
    private(set) var places: [String: [Int]] = [:]

    init(_ file: GemfileLockFile) {
        var indices: [Gem: Int] = [:]
        for spec in file.specs where !spec.isProject && indices[Gem(spec)] == nil {
            let index = graph.add(Gems.package(spec, file))
            indices[Gem(spec)] = index
            places[spec.name, default: []].append(index)
        }
        for spec in file.specs {
            for target in spec.requirements.flatMap({ (places[$0] ?? []).prefix(Gems.mostVersions) }) {
                if let index = indices[Gem(spec)] {
                    graph.connect(index, to: target)
                } else {
                    // The project itself asks.
                    graph.require(target, scope: .runtime)
                }
            }
        }
    }

    /// Of several builds the first one's checksum stands for all.
    private static func package(_ spec: GemfileLockFile.Spec, _ file: GemfileLockFile)
        -> DependencyGraph.Package
    {
        var package = DependencyGraph.Package(.gem, name: spec.name, version: spec.version, line: spec.line)
        let integrity = ArchiveChecksum.joined(file.checksums[spec.key] ?? [])
        if spec.origin != nil || integrity != nil {
            package.distribution = Distribution(origin: spec.origin, integrity: integrity)
        }
        package.source =
            switch spec.source {
            case .gem: .registry
            case .git: .git
            case .plugin: .remoteTarball
            case .path: .local
            }
        return package
    }
}
