package import Basics
import Domain
import StrictTOML

/// Reads `uv.lock`, version 1.
///
/// The project and the members of its workspace are no components but ask for the direct ones: `dependencies` at runtime,
/// `optional-dependencies` with extras, `dev-dependencies` for development. The lockfile speaks for the pyproject.toml beside it and
/// for those of its members that ask for no package it does not know.
package struct UVLockExtractor: Extractor {
    package init() {}

    package var id: String { "pypi.uv-lock" }

    package var names: [String] { ["uv.lock"] }

    package func companions(of path: String) -> [String] { [sibling("pyproject.toml", of: path)] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        extraction.covers.insert(sibling("pyproject.toml", of: path))
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
            guard let version = root["version"] else {
                return .unreadable("no version of the format", path: path, line: 1)
            }
            try version.checkVersion(known: 1...1)
        } catch {
            return .refused(error, path: path)
        }
        if let packages = root["package"], packages.kind != .array {
            return .unreadable("package is not a list of tables", path: path, line: packages.line)
        }
        var reading = UVLockReading(root, path: path)
        reading.connect()
        let covers = reading.covers(in: tree)
        var reasons = reading.lock.partialReason.map { [$0] } ?? []
        // uv always writes at least the project itself.
        if reading.tally.entries == 0 {
            reasons.append("no package, not even the project's own, so it may be cut off")
        }
        return reading.tally.extraction(
            reading.lock.graph.components(path: path),
            path: path,
            reasons: reasons,
            covers: covers
        )
    }
}
