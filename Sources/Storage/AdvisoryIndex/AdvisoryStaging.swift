import Advisories
import Basics
import Foundation

/// The folder beside the index in which an update keeps what it fetched until the index is built.
///
/// It survives an update that fails or is killed. What is in it is believed only under the tag or date it was fetched with.
struct AdvisoryStaging: Sendable {
    let folder: String

    init(folder: String) throws(AdvisoryError) {
        self.folder = folder
        do {
            try FileManager.default.createDirectory(
                atPath: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        } catch {
            throw AdvisoryError(.unreadable, detail: "the folder \(folder) cannot be made")
        }
    }

    /// The file of a source, with an ending that says what it is.
    func file(_ source: String, _ ending: String) -> String { "\(folder)/\(source)\(ending)" }

    /// The file of one record as of one date; its name depends on both and on nothing else.
    func record(_ source: String, _ change: ModifiedListDifference.Change) -> String {
        let digest = Digest.sha256Hex(Array("\(change.id)\n\(change.modified)".utf8)).prefix(24)
        return "\(folder)/\(source)-\(digest).json"
    }

    /// Forgets a file that is not what it should be, so that it is not believed under its tag.
    func discard(_ file: String) {
        // Best effort: at worst the next update finds it wrong again.
        for path in [file, file + ".state"] { try? FileManager.default.removeItem(atPath: path) }
    }

    /// What stays behind costs disk and is cleared by the next update.
    func remove() {
        // Best effort, see above.
        try? FileManager.default.removeItem(atPath: folder)
    }
}
