import Basics
import Foundation
import Logging
import Portal

/// Where the one-time token lies that makes the first administrator: whoever may read it may be one.
struct SetupTokenFile: Sendable {
    let path: String

    /// A new token in the file (mode 0600), in place of one that was not used; `nil` where there is an administrator already.
    func prepare(hasAdministrator: Bool, _ logger: Logger) throws(CommandFailure) -> SetupToken? {
        unlink(path)
        guard !hasAdministrator else { return nil }
        let token = OneTimeToken()
        let descriptor = open(path, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw CommandFailure(
                .incomplete,
                "The file \(path) cannot be made: \(String(cString: strerror(errno)))."
            )
        }
        defer { close(descriptor) }
        let bytes = token.secret.withBytes { $0 + [0x0A] }
        guard write(descriptor, bytes, bytes.count) == bytes.count else {
            throw CommandFailure(.incomplete, "The file \(path) cannot be written.")
        }
        logger.notice(
            "nobody administers this server yet; register with the token in a file",
            metadata: ["file": "\(path)"]
        )
        return SetupToken(token) { [path] in unlink(path) }
    }
}
