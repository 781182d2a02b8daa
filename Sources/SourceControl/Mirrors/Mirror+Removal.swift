import Basics
import Foundation

/// How a mirror goes: by a new name at once, so that a removal killed half-way never leaves half a mirror.
extension Mirror {
    private static let trashPrefix = "trash-"

    /// What removals have left behind.
    static func trash(root: String) -> [String] {
        names(in: root).filter { $0.hasPrefix(trashPrefix) }.map { "\(root)/\($0)" }
    }

    /// Moves a mirror out of the way; where it is now, `nil` when it could not be moved.
    static func discard(_ path: String, root: String) -> String? {
        let trash = "\(root)/\(trashPrefix)\(Digest.hex(Digest.random(count: 12)))"
        return rename(path, trash) == 0 ? trash : nil
    }

    static func delete(_ trash: String) {
        // What stays is tried again by the next eviction.
        try? FileManager.default.removeItem(atPath: trash)
    }

    /// Every mirror below `root`.
    static func candidates(root: String) -> [MirrorEviction.Candidate] {
        names(in: root).filter { $0.hasSuffix(".git") && !$0.hasPrefix(trashPrefix) }.map { name in
            let path = "\(root)/\(name)"
            var status = stat()
            // A folder without it was never finished, and is the first to go.
            let seconds = stat("\(path)/HEAD", &status) == 0 ? Double(status.st_mtim.tv_sec) : 0
            return MirrorEviction.Candidate(
                path: path,
                bytes: bytes(below: path),
                lastUsed: Date(timeIntervalSince1970: seconds)
            )
        }
    }

    /// Remembers that the mirror is used now, for `candidates`.
    func touch() { utimes("\(path)/HEAD", nil) }
}
