package import Basics
import Domain

/// Reads a `pyproject.toml` that no lockfile speaks for: `[project]`, `[dependency-groups]`, and the sections of Poetry, PDM and uv.
///
/// Exact versions become components, a range is counted in the reason. Complete only when it asks for nothing; what a build needs
/// (`[build-system]`) is not installed with it and not looked at.
package struct PyprojectExtractor: Extractor {
    package init() {}

    package var id: String { "pypi.pyproject" }

    package var names: [String] { ["pyproject.toml"] }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let manifest: PyprojectManifest
        do {
            manifest = PyprojectManifest(try ManifestText.toml(bytes))
        } catch {
            return .refused(error, path: path)
        }
        var tally = EntryTally(path: path)
        var pins = ManifestPins(.pypi, path: path)
        for line in manifest.misshapen { tally.leaveOut(line: line, "a dependency is not understood") }
        var spellings: [String: String] = [:]
        for dependency in manifest.dependencies {
            tally.count()
            let key = PythonLockGraph.key(dependency.name)
            let name = spellings[key] ?? dependency.name
            spellings[key] = name
            guard dependency.pin != nil || dependency.source != .registry else {
                pins.addRange()
                continue
            }
            pins.add(
                name,
                version: dependency.pin ?? "",
                source: dependency.source,
                scope: dependency.scope,
                line: dependency.line
            )
        }
        var reasons = pins.reasons
        if let line = manifest.dynamic {
            reasons.append("dependencies are left to the build tool (dynamic)")
            tally.fault(
                line: line,
                "dependencies are dynamic, so they are not in this file"
            )
        }
        return tally.extraction(
            pins.components,
            path: path,
            reasons: reasons,
            isLocked: pins.isLocked && manifest.dynamic == nil
        )
    }
}
