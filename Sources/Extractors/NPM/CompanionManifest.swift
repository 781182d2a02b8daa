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
            "out of step with \(Excerpt.quoted(path)), which asks for \(Excerpt.quoted(first.name))\(more); the lockfile knows nothing of it",
            code: .lockfileOutOfStep
        )
        return false
    }

    /// Says that the lockfile was made for other versions than this asks for now.
    func report(_ differing: [String], line: Int?, _ tally: inout EntryTally) {
        guard !differing.isEmpty else { return }
        let names = LockCompanions.list(Set(differing).sorted())
        tally.warn(
            line: line,
            "out of step with \(Excerpt.quoted(path)), which asks differently for \(names)",
            code: .lockfileOutOfStep
        )
    }

    /// The names it asks for in no version that the lockfile was made for.
    ///
    /// Peers are for others to bring, and a name in several maps is right when one of them is.
    func names(differing isSame: (ProjectManifest.Dependency) -> Bool?) -> [String] {
        var verdicts: [String: Bool] = [:]
        for dependency in manifest.dependencies
        where dependency.scope != .peer && !CompanionManifest.isLink(dependency.specification) {
            guard let same = isSame(dependency) else { continue }
            verdicts[dependency.name] = verdicts[dependency.name] ?? false || same
        }
        return verdicts.filter { !$0.value }.map(\.key)
    }

    private static func isLink(_ specification: String) -> Bool {
        specification.hasPrefix("workspace:") || specification.hasPrefix("link:")
    }
}
