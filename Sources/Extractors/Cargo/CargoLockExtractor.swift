package import Basics
import Domain
import StrictTOML

/// Reads `Cargo.lock`, versions 1 to 4.
///
/// The workspace's own packages are no components but ask for the direct ones; what their Cargo.toml files say decides the scope,
/// which is unknown without them. The lockfile speaks for the Cargo.toml beside it and for those of its members that ask for no
/// package it does not know.
package struct CargoLockExtractor: Extractor {
    private static let newestVersion = 4

    package init() {}

    package var id: String { "cargo.cargo-lock" }

    package var names: [String] { ["Cargo.lock"] }

    package func companions(of path: String) -> [String] { [sibling("Cargo.toml", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        // Even a broken lockfile is what Cargo would read in this folder.
        extraction.covers.insert(sibling("Cargo.toml", of: path))
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
            try root["version"]?.checkVersion(known: 1...CargoLockExtractor.newestVersion)
        } catch {
            return .refused(error, path: path)
        }
        if root["version"] == nil, root["package"] == nil, root["root"] == nil {
            return .unreadable("neither version nor packages", path: path, line: 1)
        }
        if let packages = root["package"], packages.kind != .array {
            return .unreadable("package is not a list of tables", path: path, line: packages.line)
        }
        var tally = EntryTally(path: path)
        let file = CargoLockFile(root, &tally)
        var graph = CargoLockGraph(file, CargoWorkspace(of: path, in: tree))
        graph.build(&tally)
        return tally.extraction(
            graph.graph.components(path: path),
            path: path,
            // Cargo always writes at least the project itself.
            reasons: tally.entries == 0
                ? ["no package, not even the project's own, so it may be cut off"] : [],
            covers: graph.covers
        )
    }
}
