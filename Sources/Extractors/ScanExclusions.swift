package import Basics

/// Which manifests are listed and not read: what package managers installed, what was vendored, and what settings name.
///
/// Only the operator decides: a repository cannot hide a manifest from its own scan.
package struct ScanExclusions: Sendable, Equatable {
    /// Installed or vendored folders only.
    package static let standard = ScanExclusions(patterns: [])

    private static let installed: Set<Substring> = [
        "node_modules", "bower_components", "jspm_packages", "site-packages", ".venv", "venv", ".yarn",
        "Pods", "Carthage",
    ]
    private static let vendored: Set<Substring> = ["vendor", "third_party"]

    private let patterns: [GlobPattern]

    /// `patterns` match the path of a manifest from the root of the repository; `**/` also means the root itself.
    package init(patterns: [GlobPattern]) { self.patterns = patterns }

    /// The folder that is left out and why; `nil` for a manifest that is read.
    func exclusion(of path: String) -> (folder: String, reason: String)? {
        let folders = path.utf8.split(separator: 0x2F).dropLast()
        for (index, name) in folders.enumerated() {
            let name = Substring(name)
            guard let reason = reason(for: name) else { continue }
            return (folders.prefix(index + 1).map { String(Substring($0)) }.joined(separator: "/"), reason)
        }
        for pattern in patterns where pattern.matches(path) || pattern.matches("/" + path) {
            return (TreePath.folder(path), "settings: ignore \(pattern.text)")
        }
        return nil
    }

    /// What lies in an installed folder was put there by a package manager; nobody has to be told of a submodule there.
    func isInstalled(_ path: String) -> Bool {
        path.utf8.split(separator: 0x2F).dropLast().contains {
            ScanExclusions.installed.contains(Substring($0))
        }
    }

    /// No commit can have such a path; a folder on disk can.
    func isGitsOwn(_ path: String) -> Bool { path.hasPrefix(".git/") || path.contains("/.git/") }

    static let installedReason = "installed by a package manager"

    private func reason(for folder: Substring) -> String? {
        if ScanExclusions.installed.contains(folder) { return ScanExclusions.installedReason }
        return ScanExclusions.vendored.contains(folder) ? "vendored" : nil
    }
}
