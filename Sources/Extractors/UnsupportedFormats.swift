package import Basics
import Domain

/// Formats that are known by name and not read yet: found ones are reported as unsupported, never passed over.
///
/// When an extractor for one is written, its name moves from here to there.
package struct UnsupportedFormats: Extractor {
    /// File names of lockfiles, and of manifests that name versions where no lockfile does.
    private static let known: Set<String> = [
        // JavaScript
        "bun.lockb", "deno.lock", "bower.json",
        // Python
        "conda-lock.yml",
        // .NET
        "paket.lock", "project.assets.json",
        // Others
        "Cartfile.resolved", "vcpkg.json",
    ]

    /// What to do where the same is to be had in a format that is read.
    private static let advice: [String: String] = [
        "bun.lockb":
            "bun.lockb is binary and is not read: 'bun install --save-text-lockfile' writes bun.lock, which is"
    ]

    package init() {}

    package var id: String { "unsupported" }
    package var readsContents: Bool { false }

    package func kind(of path: String) -> String { TreePath.name(path) }

    package var names: [String] { UnsupportedFormats.known.sorted() }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        Extraction(
            completeness: .unsupported,
            reason: UnsupportedFormats.advice[kind(of: path)] ?? "\(kind(of: path)) is not read yet",
            covers: WorkspaceManifests.covered(by: path, tree)
        )
    }
}
