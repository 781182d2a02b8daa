import Foundation

extension AskPass {
    /// What the names of the folders of ask-pass sockets begin with; six letters or digits follow.
    static let folderPrefix = "gatehouse-"

    /// Removes the folders of processes that were killed while git was fetching; how many there were.
    ///
    /// Only those of our own user that hold an ask-pass script and that nobody serves: the kernel gives up a lock with the process.
    package static func removeLeftovers(in temporaryFolder: String) -> Int {
        // Without a list there is nothing to remove.
        let names = (try? FileManager.default.contentsOfDirectory(atPath: temporaryFolder)) ?? []
        var removed = 0
        for name in names where name.hasPrefix(folderPrefix) && name.utf8.count == folderPrefix.utf8.count + 6
        {
            let folder = "\(temporaryFolder)/\(name)"
            var status = stat()
            guard lstat("\(folder)/askpass", &status) == 0, status.st_uid == geteuid() else { continue }
            let held = lock(folder)
            guard held >= 0 else { continue }
            if remove(folder) { removed += 1 }
            close(held)
        }
        return removed
    }

    /// The descriptor that holds a folder; -1 when another one does, or when it is not our own folder.
    static func lock(_ folder: String) -> Int32 {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
        guard descriptor >= 0 else { return -1 }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_uid == geteuid(),
            flock(descriptor, LOCK_EX | LOCK_NB) == 0
        else {
            close(descriptor)
            return -1
        }
        return descriptor
    }

    /// Takes away what is in the folder of a socket, and it.
    @discardableResult
    static func remove(_ folder: String) -> Bool {
        unlink("\(folder)/askpass")
        unlink("\(folder)/socket")
        return rmdir(folder) == 0
    }
}
