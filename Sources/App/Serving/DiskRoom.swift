import Foundation

/// How much of a disk is left for whoever runs the server, in bytes.
package struct DiskRoom: Sendable {
    private let used: Double
    private let available: Double

    package init(used: Double, available: Double) {
        self.used = used
        self.available = available
    }

    /// Of the disk that a folder is on; `nil` where the system does not say.
    package init?(of folder: String) {
        var status = statvfs()
        guard statvfs(folder, &status) == 0, status.f_blocks > 0 else { return nil }
        let block = Double(status.f_frsize)
        used = (Double(status.f_blocks) - Double(status.f_bfree)) * block
        available = Double(status.f_bavail) * block
    }

    /// Whether something may be begun that takes room: less than 95 % is used, or there is a gibibyte.
    ///
    /// A twentieth of a large disk is more than a scan takes: there a gibibyte will do.
    package var isEnough: Bool { available >= 1_073_741_824 || available > (used + available) / 20 }
}
