package import Basics
import Domain

/// Reads `bun.lock`, bun's lockfile in text: JSON with comments and trailing commas, versions 0 and 1.
///
/// It keeps an entry for the project and each workspace with what they ask for, so direct packages and scopes come from the file
/// itself. Where a `bun.lockb` lies beside it, bun does not read that one.
package struct BunLockExtractor: Extractor {
    package init() {}

    package var id: String { "npm.bun-lock" }

    package var names: [String] { ["bun.lock"] }

    package func companions(of path: String) -> [String] {
        [sibling("package.json", of: path)]
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var extraction = read(path: path, bytes: bytes, tree: tree)
        // Even a broken lockfile is what bun would read in this folder.
        extraction.covers.insert(sibling("package.json", of: path))
        let binary = sibling("bun.lockb", of: path)
        if tree.hasEntry(binary) {
            extraction.covers.insert(binary)
            extraction.diagnostics.append(
                Diagnostic(
                    path: binary,
                    line: nil,
                    severity: .warning,
                    message: "not used: bun reads the bun.lock beside it"
                )
            )
        }
        return extraction
    }

    private func read(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        var reading = BunLockReading(path: path)
        do {
            try reading.read(ManifestText.object(bytes, syntax: .withComments))
        } catch {
            return .refused(error, path: path)
        }
        return reading.extraction(at: path, in: tree)
    }
}
