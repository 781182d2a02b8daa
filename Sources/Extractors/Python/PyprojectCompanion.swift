import Basics
import Domain

/// The pyproject.toml beside a lockfile.
struct PyprojectCompanion {
    /// `nil` when there is none or it cannot be read.
    let project: PyprojectManifest?
    /// Why it cannot be read.
    let refusal: String?

    init(in folder: String, _ tree: FileTree) {
        let path = folder.isEmpty ? "pyproject.toml" : "\(folder)/pyproject.toml"
        guard let bytes = tree.bytes(at: path) else {
            project = nil
            refusal = nil
            return
        }
        do {
            project = PyprojectManifest(try ManifestText.toml(bytes))
            refusal = nil
        } catch {
            project = nil
            refusal = "the pyproject.toml beside it is not read: \(error.reason)"
        }
    }
}
