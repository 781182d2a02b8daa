package import Basics
import Domain
import StrictTOML

/// Reads Gradle version catalogs: `libs.versions.toml` and other `*.versions.toml`.
///
/// A catalog names versions that builds may use, so libraries become components and the result is never complete: what is used,
/// what comes with it and which version wins is in the build. Plugins are counted only.
package struct VersionCatalogExtractor: Extractor {
    package init() {}

    package var id: String { "maven.version-catalog" }

    package var names: [String] { ["libs.versions.toml"] }

    package func accepts(path: String, name: String) -> Bool {
        name.hasSuffix(".versions.toml") && name.utf8.count <= 128
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
        } catch {
            return .refused(error, path: path)
        }
        guard
            ["versions", "libraries", "bundles", "plugins", "metadata"].contains(where: { root[$0] != nil })
        else { return .unreadable("none of the tables of a version catalog", path: path, line: 1) }
        if let version = root["metadata"]?["format"]?["version"], version.string != "1.1" {
            return .unsupported(
                "unsupported format version \(Excerpt.quoted(version.string ?? "")) of the catalog",
                path: path,
                line: version.line
            )
        }
        var tally = EntryTally(path: path)
        var collection = ComponentCollection()
        var open = 0
        let libraries = root["libraries"]?.members ?? []
        for (_, value) in libraries {
            tally.count()
            guard let library = CatalogLibrary(value, versions: root["versions"]) else {
                tally.leaveOut(line: value.line, "a library is not understood")
                continue
            }
            guard let version = library.version else {
                open += 1
                continue
            }
            collection.add(
                .maven,
                name: library.name,
                version: version,
                Occurrence(
                    location: FileLocation(path: path, line: value.line),
                    scope: .unknown,
                    isDirect: true,
                    via: []
                )
            )
        }
        if let value = root["libraries"], value.kind != .table {
            tally.leaveOut(line: value.line, "libraries is not a table")
        }
        return tally.extraction(
            collection.components,
            path: path,
            reasons: reasons(libraries.count, open: open, plugins: root["plugins"]?.count ?? 0)
        )
    }

    private func reasons(_ libraries: Int, open: Int, plugins: Int) -> [String] {
        var reasons: [String] = []
        if libraries > 0 {
            reasons.append(
                open == 0
                    ? "a catalog names direct versions only, so indirect dependencies are unknown"
                    : "\(open) of \(libraries) libraries have no known version and indirect ones are unknown"
            )
        }
        if plugins > 0 { reasons.append("\(plugins) build plugins are not looked at") }
        return reasons
    }
}
