import Advisories
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

    /// Removes what builds that were killed have left behind.
    ///
    /// Only under the lock.
    func removeLeftovers() {
        let name = (path as NSString).lastPathComponent
        // A folder that cannot be listed has nothing to remove or fails right after, when the build begins.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for other in names where other.hasPrefix("\(name).building-") || other.hasPrefix("\(name).download-")
        {
            unlink("\(folder)/\(other)")
        }
    }

    func removeBuilding() {
        unlink(building)
        unlink(building + "-journal")
    }

    /// Puts the built file in the place of the index: durable first, then visible, both at once for every reader.
    ///
    /// The index it replaces becomes `previous` when it is to be kept.
    func publish(durably: Bool, keepingPrevious: Bool = false) throws(AdvisoryError) {
        if durably { try sync(building) }
        if keepingPrevious { try keepAsPrevious() }
        guard rename(building, path) == 0 else { throw failure(path) }
        if durably { try sync(folder) }
    }

    /// A second name for the index that is there, which then survives its replacement.
    private func keepAsPrevious() throws(AdvisoryError) {
        let name = "\(path).building-\(getpid())-kept"
        unlink(name)
        guard link(path, name) == 0 else { throw failure(name) }
        guard rename(name, previous) == 0 else {
            unlink(name)
            throw failure(previous)
        }
    }

    /// Makes the previous index the current one, and the other way round.
    func rollBack() throws(AdvisoryError) {
        guard access(previous, F_OK) == 0 else {
            throw AdvisoryError(.missing, detail: "there is no previous advisory index at \(previous)")
        }
        let name = "\(path).building-\(getpid())-kept"
        unlink(name)
        guard link(path, name) == 0 else { throw failure(name) }
        guard rename(previous, path) == 0, rename(name, previous) == 0 else {
            unlink(name)
            throw failure(path)
        }
        try sync(folder)
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
