package import Basics
import Domain

/// Reads a `package.json` that no lockfile speaks for.
///
/// Exact versions become components; a range does not say what is installed, so it is counted in the reason. Complete only when
/// it asks for nothing.
package struct PackageJSONExtractor: Extractor {
    package init() {}

    package var id: String { "npm.package-json" }

    package var names: [String] { ["package.json"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let manifest: ProjectManifest
        do {
            manifest = ProjectManifest(try ManifestText.object(bytes))
        } catch {
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        for line in manifest.misshapen { tally.leaveOut(line: line, "a dependency is not understood") }
        var pins = ManifestPins(.npm, path: path)
        for dependency in manifest.dependencies {
            guard let found = component(of: dependency) else {
                pins.addRange()
                continue
            }
            pins.add(
                found.name,
                version: found.version,
                source: found.source,
                scope: dependency.scope,
                line: dependency.line
            )
        }
        return tally.extraction(
            pins.components,
            path: path,
            reasons: pins.reasons,
            isLocked: pins.isLocked
        )
    }

    private func component(of dependency: ProjectManifest.Dependency) -> PackageLockReading.Identity? {
        var name = dependency.name
        var specification = dependency.specification
        if let alias = NPMAlias(specification) {
            name = alias.name
            specification = alias.specification
            guard NPMName.isUsable(name) else { return nil }
        }
        if let version = NPMVersion.pinned(by: specification) {
            return PackageLockReading.Identity(name: name, version: version, source: .registry)
        }
        guard let origin = NPMOrigin(specification) else { return nil }
        guard origin.source == .registry else {
            return PackageLockReading.Identity(
                name: name,
                version: origin.version ?? "",
                source: origin.source
            )
        }
        guard let named = origin.name, NPMName.isUsable(named), let version = origin.version,
            NPMVersion.isUsable(version)
        else { return nil }
        return PackageLockReading.Identity(name: named, version: version, source: .registry)
    }
}
