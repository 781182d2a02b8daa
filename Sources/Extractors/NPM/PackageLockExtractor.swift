package import Basics
import Domain

/// Reads `package-lock.json` and `npm-shrinkwrap.json`, lockfile versions 1, 2 and 3 and the ones before versions.
///
/// As npm 7 and later do, it reads `packages` where there is one and leaves the mirror in `dependencies` aside. Every
/// installed place is an occurrence; links lead to the folder they point to. The lockfile speaks for the package.json beside
/// it and for those of its workspaces that ask for no package the lockfile does not know.
package struct PackageLockExtractor: Extractor {
    private static let shrinkwrap = "npm-shrinkwrap.json"
    private static let lock = "package-lock.json"
    private static let newestVersion = 3

    package init() {}

    package var id: String { "npm.package-lock" }

    package func kind(of path: String) -> String {
        TreePath.name(path) == PackageLockExtractor.shrinkwrap ? "npm.shrinkwrap" : id
    }

    package var names: [String] { [PackageLockExtractor.lock, PackageLockExtractor.shrinkwrap] }

    package func companions(of path: String) -> [String] {
        [sibling("package.json", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        // Even a broken lockfile is what npm would read in this folder.
        extraction.covers.insert(sibling("package.json", of: path))
        let lock = sibling(PackageLockExtractor.lock, of: path)
        if TreePath.name(path) == PackageLockExtractor.shrinkwrap, tree.hasEntry(lock) {
            extraction.covers.insert(lock)
            extraction.diagnostics.append(
                Diagnostic(
                    path: lock,
                    line: nil,
                    severity: .warning,
                    message: "not used: npm reads the npm-shrinkwrap.json beside it"
                )
            )
        }
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: JSONValue
        do {
            root = try ManifestText.object(bytes)
        } catch {
            return .refused(error, path: path)
        }
        let version: Int?
        if let value = root["lockfileVersion"] {
            guard let number = value.int else {
                return .unreadable("lockfileVersion is not a whole number", path: path, line: value.line)
            }
            guard (1...PackageLockExtractor.newestVersion).contains(number) else {
                return .unsupported(
                    "unsupported version \(number) of the lockfile format",
                    path: path,
                    line: value.line
                )
            }
            version = number
        } else {
            version = nil
        }
        for key in ["packages", "dependencies"] {
            if let value = root[key], value.kind != .object {
                return .unreadable("\(key) is not an object", path: path, line: value.line)
            }
        }
        var reading = PackageLockReading(path: path)
        let isWithinLimits: Bool
        if let packages = root["packages"] {
            if version == 1 {
                reading.tally.warn(
                    line: packages.line,
                    "says version 1 but has packages, which npm 7 and later read and npm 6 does not"
                )
            }
            isWithinLimits = reading.readPackages(packages)
        } else if let dependencies = root["dependencies"] {
            isWithinLimits = reading.readDependencies(dependencies)
        } else if version == 1 {
            // npm 5 and 6 wrote this for a project without dependencies.
            isWithinLimits = true
        } else {
            return .unreadable("neither packages nor dependencies", path: path, line: 1)
        }
        guard isWithinLimits else {
            return .unreadable(reading.tally.refusal ?? EntryTally.tooManyEntries, path: path)
        }
        return extraction(of: &reading, path: path, tree: tree)
    }

    private func extraction(of reading: inout PackageLockReading, path: String, tree: FileTree) -> Extraction
    {
        reading.graph.close()
        for project in reading.projects {
            reading.graph.demand(project.manifest.dependencies, in: project.folder)
        }
        let companions = LockCompanions(&reading, path: path, tree: tree)
        let isRaised = reading.graph.raiseScopes()
        let paths = LockPaths(reading.graph, direct: companions.direct)
        return reading.tally.extraction(
            components(of: reading.graph, paths, path: path),
            path: path,
            reasons: paths.isComplete && isRaised ? [] : ["nested too deeply to follow who needs what"],
            covers: companions.covers
        )
    }

    private func components(of graph: LockGraph, _ paths: LockPaths, path: String) -> [Component] {
        var collection = ComponentCollection()
        collection.reserve(graph.packages.count)
        // Version 1 is not read in the order of its lines.
        let order = graph.packages.indices.sorted { graph.packages[$0].line < graph.packages[$1].line }
        for index in order {
            let package = graph.packages[index]
            // The project is not its own component; a link whose folder has an entry is that entry.
            guard package.role != .project, package.target == nil, NPMName.isUsable(package.name) else {
                continue
            }
            collection.add(
                .npm,
                name: package.name,
                version: package.version,
                source: package.source,
                license: package.license,
                licenseSource: "lockfile",
                deprecation: package.deprecation,
                Occurrence(
                    location: FileLocation(path: path, line: package.line),
                    scope: package.scope,
                    isDirect: paths.isDirect[index],
                    via: paths.via[index],
                    isBundled: package.isBundled,
                    distribution: package.distribution
                )
            )
        }
        return collection.components
    }
}
