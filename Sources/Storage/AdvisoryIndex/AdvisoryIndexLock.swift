package import Advisories
import Foundation

/// Held while an index is built, so that two imports, of this process or another, do not undo each other's work.
///
/// A lock on `<index>.lock` (flock); the kernel gives it back when its holder ends, however it ends. Readers need none.
package final class AdvisoryIndexLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock or throws at once when another has it.
    package init(index path: String) throws(AdvisoryError) {
        let name = path + ".lock"
        let descriptor = open(name, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
        guard descriptor >= 0 else {
            throw AdvisoryError(
                .unreadable,
                detail: "\(name) cannot be written: \(String(cString: strerror(errno)))"
            )
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            throw AdvisoryError(
                .unreadable,
                detail: "another import into \(path) is running; try again later"
            )
        }
        self.descriptor = descriptor
    }

    deinit {
        // Closing alone would leave the lock to a child process that is forked and has not come to its exec yet.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
