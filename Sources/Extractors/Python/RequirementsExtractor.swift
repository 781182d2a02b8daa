package import Basics
import Domain

/// Reads pip's requirements files with the files they include and the constraints they name.
///
/// Exact versions become components, at the line that pins them. Complete only where indirect packages are known too: in files
/// that pip-compile, uv or PDM wrote, or where each requirement has a hash, without which pip would install nothing.
package struct RequirementsExtractor: Extractor {
    private static let name = "requirements.txt"

    package init() {}

    package var id: String { "pypi.requirements" }

    package var names: [String] { [RequirementsExtractor.name] }

    /// `requirements-dev.txt`, `dev-requirements.txt`, `requirements/dev.txt`; constraints on their own ask for nothing.
    package func accepts(path: String, name: String) -> Bool {
        guard name.hasSuffix(".txt"), name.utf8.count <= 128, !name.hasPrefix("constraint") else {
            return false
        }
        return name.hasPrefix("requirements") || name.hasSuffix(RequirementsExtractor.name)
            || TreePath.name(TreePath.folder(path)) == "requirements"
    }

    package func references(in bytes: [UInt8], at path: String) -> [String] {
        // The reading of the file itself says why it cannot be opened.
        guard let lines = try? TextLines(python: bytes) else { return [] }
        return RequirementsFile(lines).inclusions.compactMap { entry in
            guard case .file(let name, _) = entry.kind else { return nil }
            return RequirementsClosure.target(name, of: path)
        }
    }

    package func extract(path: String, bytes: [UInt8], tree: FileTree) -> Extraction {
        let file: RequirementsFile
        do {
            file = RequirementsFile(try TextLines(python: bytes))
        } catch {
            return .refused(error, path: path)
        }
        if file.isUnrecognised { return .unreadable("no line of a requirements file", path: path, line: 1) }
        let closure = RequirementsClosure(file, path: path, tree: tree)
        let reading = RequirementsReading(closure, path: path)
        return reading.tally.extraction(
            reading.components,
            path: path,
            reasons: reading.reasons,
            // Other manifests are not to be silenced by being named here.
            covers: closure.covered.filter { isOwn($0) },
            isLocked: reading.isPinned || isLocked(path, tree)
        )
    }

    /// A lockfile beside it says what is installed, and this file what another tool asks for.
    private func isLocked(_ path: String, _ tree: FileTree) -> Bool {
        ["poetry.lock", "Pipfile.lock", "uv.lock", "pdm.lock", "pylock.toml"].contains {
            tree.hasFile(sibling($0, of: path))
        }
    }

    private func isOwn(_ path: String) -> Bool {
        let name = TreePath.name(path)
        return names.contains(name) || accepts(path: path, name: name)
    }
}
