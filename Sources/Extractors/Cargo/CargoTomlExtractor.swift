package import Basics
import Domain

/// Reads a `Cargo.toml` that no Cargo.lock speaks for.
///
/// Versions pinned with `=` become components, and so do git dependencies; `1.2.3` alone is a range to Cargo, which is counted in
/// the reason. Complete only when it asks for nothing.
package struct CargoTomlExtractor: Extractor {
    package init() {}

    package var id: String { "cargo.cargo-toml" }

    package var names: [String] { ["Cargo.toml"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let manifest: CargoManifest
        do {
            manifest = CargoManifest(try ManifestText.toml(bytes))
        } catch {
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        var pins = ManifestPins(.cargo, path: path)
        for line in manifest.misshapen { tally.leaveOut(line: line, "a dependency is not understood") }
        for dependency in manifest.dependencies + manifest.shared {
            tally.count()
            switch dependency.origin {
            case .path:
                // Its own Cargo.toml speaks for it.
                pins.passOver()
            case .workspace:
                pins.addRange()
            case .git(let revision):
                let commit = revision.flatMap { PlainWord.isCommit($0) ? $0 : nil }
                pins.add(
                    dependency.name,
                    version: commit ?? "",
                    source: .git,
                    scope: dependency.scope,
                    line: dependency.line
                )
            case .registry(let requirement):
                guard let version = CargoTomlExtractor.pinned(by: requirement) else {
                    pins.addRange()
                    continue
                }
                pins.add(
                    dependency.name,
                    version: version,
                    scope: dependency.scope,
                    line: dependency.line
                )
            }
        }
        return tally.extraction(
            pins.components,
            path: path,
            reasons: pins.reasons,
            isLocked: pins.isLocked
        )
    }

    /// The version of `=1.2.3`; a part less, or anything else, is a range.
    private static func pinned(by requirement: String) -> String? {
        let text = requirement.filter { $0 != " " }
        guard text.first == "=" else { return nil }
        let version = String(text.dropFirst())
        guard PlainWord.isVersion(version), !version.contains(",") else { return nil }
        let core = version.utf8.prefix { $0 != 0x2D && $0 != 0x2B }
        let numbers = core.split(separator: 0x2E, omittingEmptySubsequences: false)
        let isFull =
            numbers.count == 3
            && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { ASCII.isDigit($0) } }
        return isFull ? version : nil
    }
}
