import Basics
import Domain

/// A package.json that a lockfile speaks for: the project's own or that of a workspace.
struct CompanionManifest {
    let path: String
    let name: String?
    let manifest: ProjectManifest
    let object: JSONValue

    /// The package.json of a folder relative to the lockfile (`.` or empty for its own); `nil` when there is none to read.
    ///
    /// One that is broken is a warning here and reported on its own besides.
    init?(in folder: String, of lockfile: String, _ tree: FileTree, _ tally: inout EntryTally) {
        guard let place = TreePath.join(TreePath.folder(lockfile), folder) else { return nil }
        let path = place.isEmpty ? "package.json" : "\(place)/package.json"
        guard let bytes = tree.bytes(at: path) else { return nil }
        do {
            object = try ManifestText.object(bytes)
        } catch {
            tally.warn(
                line: nil,
                "\(Excerpt.quoted(path)) cannot be compared with the lockfile: \(error.reason)"
            )
            return nil
        }
        self.path = path
        name = object["name"]?.string
        manifest = ProjectManifest(object)
    }

    /// Whether it sends requests of other packages to other versions (yarn's `resolutions`).
    var hasResolutions: Bool { (object["resolutions"]?.count ?? 0) > 0 }

    /// What each name is asked for; of several the most demanding.
    var scopes: [String: Scope] {
        Dictionary(manifest.dependencies.map { ($0.name, $0.scope) }, uniquingKeysWith: min)
    }

    /// Whether the lockfile knows every package this asks for; a remark names those it does not.
    ///
    /// Only then the lockfile covers it: a lockfile must not be able to silence a manifest by naming its folder. Peers are
    /// for others to bring, and links within the project need no entry.
    func isKnown(line: Int?, _ tally: inout EntryTally, _ isKnown: (ProjectManifest.Dependency) -> Bool)
        -> Bool
    {
        let missing = manifest.dependencies.filter { dependency in
            dependency.scope != .peer && !CompanionManifest.isLink(dependency.specification)
                && !isKnown(dependency)
        }
        guard let first = missing.first else { return true }
        let more = missing.count > 1 ? " and \(missing.count - 1) more" : ""
        tally.warn(
            line: line,
            "out of step with \(Excerpt.quoted(path)), which asks for \(Excerpt.quoted(first.name))\(more); the lockfile knows nothing of it"
        )
        return false
    }

    private static func isLink(_ specification: String) -> Bool {
        specification.hasPrefix("workspace:") || specification.hasPrefix("link:")
    }
}
