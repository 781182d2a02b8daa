#if DEBUG
import Foundation
import Synchronization
#endif

/// A moment next to something that lasts: a commit, a request to another host, a command of git, a file that gets its name.
///
/// In debug builds the process can be told to die there: `FAULT_POINT=commit#3` kills it, as `kill -9` would, when `commit` is reached
/// for the third time, and with `FAULT_TRAP` in its place the process crashes as a mistake in the program makes it; `FAULT_TRACE=1`
/// writes every one that is reached to standard error. In release builds there is nothing of it.
package enum FaultPoint: String, Sendable, CaseIterable {
    /// A transaction of the store is about to be committed, and is.
    case commit, committed
    /// A step of the schema is about to be committed, and is.
    case step, stepped
    /// A request is about to be sent, and its answer is here.
    case send, sent
    /// A command of git is about to be started, and has ended.
    case git, gitDone
    /// A file of keys is about to take the place of the one before, and has.
    case keys, keysKept
    /// Any other file is about to take the place of the one before, or of none, and has: an advisory index, a database, a download,
    /// an upload.
    case swap, swapped
    /// Part of what arrives has been written to its file.
    case part
    /// A message is about to be given to the mail server, and was taken.
    case mail, mailed
    /// A step of closing an obsolete fix is done: it is noted, said, closed, its branch deleted.
    case closing

    package func reach() {
        #if DEBUG
        Self.reached(self)
        #endif
    }

    #if DEBUG
    private static let counts = Mutex<[FaultPoint: Int]>([:])
    private static let armed = ProcessInfo.processInfo.environment["FAULT_POINT"]
    private static let trapped = ProcessInfo.processInfo.environment["FAULT_TRAP"]
    private static let isTraced = ProcessInfo.processInfo.environment["FAULT_TRACE"] != nil

    private static func reached(_ point: FaultPoint) {
        guard isTraced || armed != nil || trapped != nil else { return }
        let count = counts.withLock { counts in
            counts[point, default: 0] += 1
            return counts[point] ?? 0
        }
        let name = "\(point.rawValue)#\(count)"
        if isTraced { FileHandle.standardError.write(Data("fault point \(name)\n".utf8)) }
        if name == armed { kill(getpid(), SIGKILL) }
        if name == trapped {
            let nothing: [Int] = []
            _ = nothing[count]
        }
    }
    #endif
}
