import Basics
import Domain

/// The Cargo.toml files in and below the folder of a Cargo.lock that no other Cargo.lock is nearer to.
struct CargoWorkspace {
    struct Member {
        let path: String
        let manifest: CargoManifest
    }

    /// By the name of the package.
    private(set) var members: [String: Member] = [:]
    /// The registry's names of what the root keeps for its members, by the key that members take it up with.
    private var shared: [String: String] = [:]
    /// Why the Cargo.toml beside the lockfile could not be read.
    private(set) var refusal: String?

    init(of lock: String, in tree: FileTree) {
        let folder = TreePath.folder(lock)
        let own = folder.isEmpty ? "Cargo.toml" : "\(folder)/Cargo.toml"
        for entry in tree.entries(below: folder)
        where entry.kind == .file && TreePath.name(entry.path) == "Cargo.toml" {
            guard CargoWorkspace.lock(above: entry.path, in: tree) == lock,
                let bytes = tree.bytes(at: entry.path)
            else { continue }
            do {
                let manifest = CargoManifest(try ManifestText.toml(bytes))
                if entry.path == own {
                    for dependency in manifest.shared { shared[dependency.key] = dependency.name }
                }
                guard let name = manifest.package, members[name] == nil else { continue }
                members[name] = Member(path: entry.path, manifest: manifest)
            } catch  where entry.path == own {
                refusal = error.reason
            } catch {
                // It is not covered, so its own extractor says what is wrong with it.
                continue
            }
        }
    }

    /// The registry's name of what a member asks for.
    func name(of dependency: CargoManifest.Dependency) -> String {
        guard case .workspace = dependency.origin else { return dependency.name }
        return shared[dependency.key] ?? dependency.name
    }

    /// The lockfile Cargo would use in the folder of a manifest.
    private static func lock(above path: String, in tree: FileTree) -> String? {
        var folder = TreePath.folder(path)
        while true {
            let lock = folder.isEmpty ? "Cargo.lock" : "\(folder)/Cargo.lock"
            if tree.hasEntry(lock) { return lock }
            if folder.isEmpty { return nil }
            folder = TreePath.folder(folder)
        }
    }
}
