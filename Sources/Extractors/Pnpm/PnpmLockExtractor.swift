package import Basics
import Domain
import StrictYAML

/// Reads `pnpm-lock.yaml`, lockfile versions 5.0 to 5.4, 6.0, 6.1 and 9.0.
///
/// A file may hold several documents: from version 11 on, pnpm keeps what it installs for itself (its own versions,
/// `configDependencies`) in one of them, and in no fixed order. All are read; pnpm's own packages count as development ones. The
/// flags `dev` and `optional` of older versions are left aside: scope is what the importers lead to.
package struct PnpmLockExtractor: Extractor {
    package init() {}

    package var id: String { "npm.pnpm-lock" }

    package var names: [String] { ["pnpm-lock.yaml"] }

    package func companions(of path: String) -> [String] {
        [sibling("package.json", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        // A file that cannot be read names no workspaces, and is bad enough on its own.
        if extraction.completeness == .unreadable || extraction.completeness == .unsupported {
            extraction.covers = WorkspaceManifests.covered(by: path, tree)
        }
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let documents: [YAMLNode]
        do {
            documents = try ManifestText.yaml(bytes)
        } catch {
            return .refused(error, path: path)
        }
        var reading = PnpmReading(path: path)
        // A separator at the end begins a document that is empty.
        for document in documents where !document.isNull {
            guard document.kind == .mapping else {
                return .unreadable("not a YAML mapping", path: path, line: document.line)
            }
            guard let version = document["lockfileVersion"] else {
                return .unreadable("lockfileVersion is missing", path: path, line: document.line)
            }
            guard let text = version.string else {
                return .unreadable("lockfileVersion is not a version", path: path, line: version.line)
            }
            guard let format = PnpmFormat(text) else {
                return .unsupported(
                    "unsupported version \(Excerpt.quoted(text)) of the lockfile format",
                    path: path,
                    line: version.line
                )
            }
            guard document.members.contains(where: { PnpmReading.sayings.contains($0.key) }) else {
                return .unreadable("it says nothing but its version", path: path, line: document.line)
            }
            guard reading.read(document, format) else {
                return .unreadable(EntryTally.tooManyEntries, path: path)
            }
        }
        let covers = covers(&reading, path: path, tree)
        return reading.tally.extraction(reading.graph.components(path: path), path: path, covers: covers)
    }

    /// The package.json files of the importers, as far as these know what they ask for.
    private func covers(_ reading: inout PnpmReading, path: String, _ tree: FileTree) -> Set<String> {
        var covers: Set<String> = []
        var seen: Set<String> = []
        for importer in reading.importers {
            guard
                let place = TreePath.join(TreePath.folder(path), importer.folder),
                // Of several importers in one folder the first speaks for it.
                seen.insert(place).inserted,
                let own = CompanionManifest(in: importer.folder, of: path, tree, &reading.tally)
            else { continue }
            compare(own, importer, &reading)
            guard
                own.isKnown(line: importer.line, &reading.tally, { importer.names.contains($0.name) })
            else { continue }
            covers.insert(own.path)
        }
        return covers
    }

    private func compare(
        _ own: CompanionManifest,
        _ importer: PnpmReading.Importer,
        _ reading: inout PnpmReading
    ) {
        guard let overridden = reading.overridden else { return }
        let differing = own.names { dependency in
            guard !overridden.contains(dependency.name) else { return nil }
            return importer.specifiers[dependency.name].map { $0 == dependency.specification }
        }
        own.report(differing, line: importer.line, &reading.tally)
    }
}
