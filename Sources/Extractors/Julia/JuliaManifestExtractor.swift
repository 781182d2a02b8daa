package import Basics
import Domain
import StrictTOML

/// Reads Julia's `Manifest.toml`, `JuliaManifest.toml` and `Manifest-v1.11.toml`, formats 1 and 2.
///
/// What has neither a version nor an address belongs to Julia's standard library of whatever Julia runs it, and is no component.
/// The Project.toml beside it says what is direct.
package struct JuliaManifestExtractor: Extractor {
    package init() {}

    package var id: String { "julia.manifest" }

    package var names: [String] { ["Manifest.toml", "JuliaManifest.toml"] }

    package func accepts(path: String, name: String) -> Bool {
        guard name.hasSuffix(".toml"), name.utf8.count <= 64 else { return false }
        for prefix in ["Manifest-v", "JuliaManifest-v"] where name.hasPrefix(prefix) {
            let version = name.dropFirst(prefix.count).dropLast(5)
            return !version.isEmpty && version.utf8.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E }
        }
        return false
    }

    package func companions(of path: String) -> [String] {
        [sibling("JuliaProject.toml", of: path), sibling("Project.toml", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let root: TOMLValue
        do {
            root = try ManifestText.toml(bytes)
            try root["manifest_format"]?.checkMajor(of: "manifest_format", known: 2...2)
        } catch {
            return .refused(error, path: path)
        }
        let packages: TOMLValue?
        if root["manifest_format"] != nil {
            packages = root["deps"]
        } else {
            guard root.members.contains(where: { $0.value.elements.first?["uuid"] != nil }) else {
                return .unreadable("neither manifest_format nor packages", path: path, line: 1)
            }
            packages = root
        }
        if let packages, packages.kind != .table {
            return .unreadable("deps is not a table", path: path, line: packages.line)
        }
        var reading = JuliaManifestReading(packages, path: path)
        reading.connect()
        reading.require(project(beside: path, tree, &reading.tally))
        return reading.tally.extraction(
            reading.graph.components(path: path),
            path: path,
            reasons: packages == nil ? ["no table of packages (deps), so it may be cut off"] : []
        )
    }

    /// The uuids that the project asks for; `nil` when it cannot be read.
    private func project(beside path: String, _ tree: FileTree, _ tally: inout EntryTally) -> [String]? {
        for companion in companions(of: path) {
            guard let bytes = tree.bytes(at: companion) else { continue }
            do {
                let root = try ManifestText.toml(bytes)
                return root["deps"]?.members.compactMap(\.value.string) ?? []
            } catch {
                tally.warn(
                    line: nil,
                    "the \(TreePath.name(companion)) beside it is not read: \(error.reason)"
                )
                return nil
            }
        }
        return nil
    }
}
