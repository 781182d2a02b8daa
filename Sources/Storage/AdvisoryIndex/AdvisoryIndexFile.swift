import Advisories
import Basics
import Foundation
import GRDB

/// The path of an index and the file being built beside it.
struct AdvisoryIndexFile {
    let path: String

    /// On the same file system as the index, so that the final rename is atomic.
    var building: String { "\(path).building-\(getpid())" }

    /// The index that was replaced last.
    var previous: String { path + ".previous" }

    /// What an update that was interrupted has fetched; gone when one ends well.
    var staging: String { path + ".refresh" }

    var folder: String {
        let folder = (path as NSString).deletingLastPathComponent
        return folder.isEmpty ? "." : folder
    }

    /// Makes the folder of the index; there is nothing to do when it exists.
    func createFolder() throws(AdvisoryError) {
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch {
            throw AdvisoryError(.unreadable, detail: "the folder \(folder) cannot be made")
        }
    }

    /// The index that another one is to replace, until it is `previous`; beside the index, so that a rename is enough.
    private var replaced: String { "\(path).building-\(getpid())-kept" }

    /// Removes what builds that were killed have left behind, and ends what one that was killed between two renames had begun.
    ///
    /// Only under the lock.
    func removeLeftovers() {
        let name = (path as NSString).lastPathComponent
        // A folder that cannot be listed has nothing to remove or fails right after, when the build begins.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for other in names where other.hasPrefix("\(name).building-") || other.hasPrefix("\(name).download-")
        {
            let file = "\(folder)/\(other)"
            // Replaced, and not yet where it can be gone back to: the only one there is.
            if other.hasSuffix("-kept"), !isSame(file, path), rename(file, previous) != 0 { continue }
            unlink(file)
        }
    }

    func removeBuilding() {
        unlink(building)
        unlink(building + "-journal")
    }

    /// Puts the built file in the place of the index: durable first, then visible, both at once for every reader.
    ///
    /// The index it replaces becomes `previous` when it is to be kept. Killed between the two, `removeLeftovers` does the second.
    func publish(durably: Bool, keepingPrevious: Bool = false) throws(AdvisoryError) {
        if durably { try sync(building) }
        if keepingPrevious { try keep(path, as: replaced) }
        try put(building, as: path)
        // The new index is there. Where the old one cannot have its place, the next run tries again.
        if keepingPrevious { try? put(replaced, as: previous) }
        if durably { try sync(folder) }
    }

    /// Makes the previous index the current one, and the other way round.
    ///
    /// The current one changes last. Killed before that, `removeLeftovers` makes the previous one what it was.
    func rollBack() throws(AdvisoryError) {
        guard access(previous, F_OK) == 0 else {
            throw AdvisoryError(.missing, detail: "there is no previous advisory index at \(previous)")
        }
        let current = "\(path).building-\(getpid())-current"
        try keep(path, as: current)
        try keep(previous, as: replaced)
        try put(current, as: previous)
        try put(replaced, as: path)
        try sync(folder)
    }

    /// Gives a file a second name, under which it survives its replacement.
    private func keep(_ file: String, as second: String) throws(AdvisoryError) {
        unlink(second)
        guard link(file, second) == 0 else { throw failure(second) }
    }

    private func put(_ file: String, as place: String) throws(AdvisoryError) {
        FaultPoint.swap.reach()
        guard rename(file, place) == 0 else { throw failure(place) }
        FaultPoint.swapped.reach()
        // Two names of one file are both left by a rename.
        unlink(file)
    }

    /// Whether both are names of one file.
    private func isSame(_ one: String, _ other: String) -> Bool {
        var (first, second) = (stat(), stat())
        return stat(one, &first) == 0 && stat(other, &second) == 0 && first.st_dev == second.st_dev
            && first.st_ino == second.st_ino
    }

    private func sync(_ name: String) throws(AdvisoryError) {
        let descriptor = open(name, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(name) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(name) }
    }

    private func failure(_ name: String) -> AdvisoryError {
        AdvisoryError(.unreadable, detail: "\(name) cannot be written: \(String(cString: strerror(errno)))")
    }
}

extension AdvisoryError {
    /// The port's error for whatever SQLite said; an `AdvisoryError` stays what it is.
    init(_ error: any Error, during action: String) {
        switch error {
        case let error as AdvisoryError: self = error
        case let error as DatabaseError:
            let message = String((error.message ?? "").prefix(120))
            self.init(
                .unreadable,
                detail: "\(action): \(message) (SQLite \(error.extendedResultCode.rawValue))"
            )
        case let error as CocoaError where error.code == .fileWriteOutOfSpace:
            self.init(.unreadable, detail: "\(action): the disk is full")
        default: self.init(.unreadable, detail: "\(action): \(type(of: error))")
        }
    }
}
