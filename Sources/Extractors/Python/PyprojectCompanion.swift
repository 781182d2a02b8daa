import Basics
import Domain
import StrictTOML

/// The pyproject.toml beside a lockfile.
struct PyprojectCompanion {
    /// `nil` when there is none or it cannot be read.
    let project: PyprojectManifest?
    private let root: TOMLValue?
    /// Why it cannot be read.
    let refusal: String?

    init(in folder: String, _ tree: FileTree) {
        let path = folder.isEmpty ? "pyproject.toml" : "\(folder)/pyproject.toml"
        guard let bytes = tree.bytes(at: path) else {
            project = nil
            root = nil
            refusal = nil
            return
        }
        do {
            let root = try ManifestText.toml(bytes)
            self.root = root
            project = PyprojectManifest(root)
            refusal = nil
        } catch {
            project = nil
            root = nil
            refusal = "the pyproject.toml beside it is not read: \(error.reason)"
        }
    }

    /// Whether Poetry made a lockfile for another state of it; `false` where that is not certain.
    func contradicts(contentHash: String) -> Bool {
        let hashes = root.map(PoetryContentHash.all) ?? []
        return !hashes.isEmpty && !hashes.contains(contentHash)
    }
}
