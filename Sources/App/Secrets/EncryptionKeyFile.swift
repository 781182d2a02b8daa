package import Basics
import Foundation

/// The file with the keys of the store, a line each, the newest first; for this user alone (mode 0600).
package struct EncryptionKeyFile: Sendable {
    package let path: String

    package init(path: String) { self.path = path }

    /// None where there is no file.
    package func read() throws(CommandFailure) -> [SealingKey] {
        guard FileManager.default.fileExists(atPath: path) else { return [] }
        guard let data = FileManager.default.contents(atPath: path), data.count <= 64 << 10 else {
            throw CommandFailure(.usage, "The key file \(path) cannot be read.")
        }
        var keys: [SealingKey] = []
        for (index, line) in data.split(separator: 0x0A).enumerated() {
            guard let key = SealingKey(text: Secret(bytes: [UInt8](line))) else {
                throw CommandFailure(.usage, "Line \(index + 1) of the key file \(path) is no key.")
            }
            KnownSecrets.ofThisProcess.add(key.text)
            keys.append(key)
        }
        guard !keys.isEmpty else { throw CommandFailure(.usage, "The key file \(path) is empty.") }
        return keys
    }

    /// Puts these keys in place of those of the file, all at once: whoever reads finds the old ones or the new ones.
    package func write(_ keys: [SealingKey]) throws(CommandFailure) {
        let temporary = "\(path).new"
        var bytes: [UInt8] = []
        for key in keys { bytes += key.text.withBytes { $0 } + [0x0A] }
        // What a run that was killed has left.
        unlink(temporary)
        let descriptor = open(temporary, O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be made") }
        defer { close(descriptor) }
        guard Foundation.write(descriptor, bytes, bytes.count) == bytes.count, fsync(descriptor) == 0 else {
            throw failure("cannot be written")
        }
        FaultPoint.keys.reach()
        guard rename(temporary, path) == 0 else { throw failure("cannot be written") }
        FaultPoint.keysKept.reach()
        syncFolder()
    }

    /// How long it is waited for whoever has the lock: others seal for a moment, and a change of the key takes its time.
    package static let patience = Duration.seconds(2)

    /// Runs `body` while nobody else, in this process or another, makes, replaces or seals with the keys of this file.
    ///
    /// Throws `KeysBusy` where somebody does for longer than `patience`.
    package func whileLocked<Result>(
        patience: Duration = patience,
        _ body: () async throws -> Result
    ) async throws -> Result {
        let descriptor = open("\(path).lock", O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw failure("cannot be locked") }
        defer { close(descriptor) }
        let end = ContinuousClock.now + patience
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            guard errno == EWOULDBLOCK || errno == EINTR else { throw failure("cannot be locked") }
            guard ContinuousClock.now < end else { throw KeysBusy(path: path) }
            try await Task.sleep(for: .milliseconds(20))
        }
        return try await body()
    }

    /// The rename is on disk before anything is sealed with what it brought.
    private func syncFolder() {
        let folder = (path as NSString).deletingLastPathComponent
        let descriptor = open(folder.isEmpty ? "." : folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return }
        fsync(descriptor)
        close(descriptor)
    }

    private func failure(_ what: String) -> CommandFailure {
        CommandFailure(.incomplete, "The key file \(path) \(what): \(String(cString: strerror(errno))).")
    }
}
