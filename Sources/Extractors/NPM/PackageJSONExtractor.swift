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
            return .unreadable(error.reason, path: path, line: error.line)
        }
        var diagnostics = DiagnosticList(path: path)
        for line in manifest.misshapen {
            diagnostics.add(.error, line: line, "a dependency is not understood")
        }
        var collection = ComponentCollection()
        var ranges = 0
        for dependency in manifest.dependencies {
            guard let found = component(of: dependency) else {
                ranges += 1
                continue
            }
            collection.add(
                .npm,
                name: found.name,
                version: found.version,
                source: found.source,
                Occurrence(
                    location: FileLocation(path: path, line: dependency.line),
                    scope: dependency.scope,
                    isDirect: true,
                    via: []
                )
            )
        }
        let reason = reason(manifest, ranges: ranges)
        return Extraction(
            completeness: reason == nil ? .complete : .partial,
            reason: reason,
            components: collection.components,
            diagnostics: diagnostics.all
        )
    }

    private func component(of dependency: ProjectManifest.Dependency) -> LockReading.Identity? {
        var name = dependency.name
        var specification = dependency.specification
        if let alias = NPMAlias(specification) {
            name = alias.name
            specification = alias.specification
            guard NPMName.isUsable(name) else { return nil }
        }
        if let version = NPMVersion.pinned(by: specification) {
            return LockReading.Identity(name: name, version: version, source: .registry)
        }
        guard let origin = NPMOrigin(specification) else { return nil }
        guard origin.source == .registry else {
            return LockReading.Identity(name: name, version: origin.version ?? "", source: origin.source)
        }
        guard let named = origin.name, NPMName.isUsable(named), let version = origin.version,
            NPMVersion.isUsable(version)
        else { return nil }
        return LockReading.Identity(name: named, version: version, source: .registry)
    }

    private func reason(_ manifest: ProjectManifest, ranges: Int) -> String? {
        let count = manifest.dependencies.count
        var parts: [String] = []
        if !manifest.misshapen.isEmpty {
            parts.append("dependencies not understood: \(manifest.misshapen.count)")
        }
        if count > 0 {
            parts.append(
                ranges == 0
                    ? "no lockfile speaks for it, so indirect dependencies are unknown"
                    : "no lockfile speaks for it, so \(ranges) of \(count) dependencies have no known version and indirect ones are unknown"
            )
        }
        return parts.isEmpty ? nil : parts.joined(separator: "; ")
    }
}
