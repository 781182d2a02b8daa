import Dispatch
package import Domain
package import Foundation
package import Portal

extension UploadFolder {
    /// Removes what is needed no more, and what was never received whole; the number of files.
    ///
    /// `isNeeded` is asked with the digest, the kind, the name of the repository's folder and when it was sent.
    package func removeAll(
        now: Date,
        except isNeeded: (CommitID, UploadKind, _ folder: String, _ sentAt: Date) async throws -> Bool
    ) async throws -> Int {
        var removed = 0
        for folder in names(in: root) {
            for name in names(in: "\(root)/\(folder)") {
                let path = "\(root)/\(folder)/\(name)"
                var status = stat()
                guard lstat(path, &status) == 0 else { continue }
                let sentAt = Self.time(of: status)
                // Before anybody is asked: what is held from now on may be needed by the time it is removed.
                holds.watch(path)
                defer { holds.unwatch(path) }
                let parts = name.split(separator: ".").map(String.init)
                if let digest = parts.first.flatMap({ CommitID($0) }),
                    let kind = parts.last.flatMap({ UploadKind(rawValue: $0) })
                {
                    guard try await !isNeeded(digest, kind, folder, sentAt) else { continue }
                } else {
                    // Half of one: nobody sends for so long.
                    guard now.timeIntervalSince(sentAt) > 3600 else { continue }
                }
                if await remove(path, ifStill: status) { removed += 1 }
            }
        }
        return removed
    }

    /// Removes what a process that has ended was still receiving; the number of files.
    ///
    /// Only while nobody receives: before a server listens.
    package func removeHalves() -> Int {
        var removed = 0
        for folder in names(in: root) {
            for name in names(in: "\(root)/\(folder)") where name.hasSuffix(".part") {
                if unlink("\(root)/\(folder)/\(name)") == 0 { removed += 1 }
            }
        }
        return removed
    }

    /// Where new ones are put in place, so that what was sent again meanwhile stays, as does what somebody held meanwhile.
    private func remove(_ path: String, ifStill old: stat) async -> Bool {
        await withCheckedContinuation { continuation in
            checking.async { [holds] in
                let isRemoved = holds.unlessHeld(path) {
                    var now = stat()
                    let isSame =
                        lstat(path, &now) == 0 && now.st_ino == old.st_ino
                        && Self.time(of: now) == Self.time(of: old)
                    return isSame && unlink(path) == 0
                }
                continuation.resume(returning: isRemoved)
            }
        }
    }
}
