package import Pipeline
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// The right to be the one server of a data directory, held from `init` until the value goes away.
///
/// An advisory lock (`flock`) on `gatehouse.lock`: the kernel lets go of it however the process ends, and child processes
/// do not inherit it. The file stays, with the id of the last holder as help for people.
package final class DataDirectoryLock: Sendable {
    private let descriptor: Int32

    /// Makes `directory` (mode 0700) where it is missing.
    ///
    /// Throws at once when another process holds the lock.
    package init(directory: String) throws(StoreError) {
        let path = "\(directory)/gatehouse.lock"
        try StoreFile.createFolder(of: path)
        let descriptor = open(path, O_CREAT | O_RDWR | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else {
            throw StoreFile.failure("The lock \(path) cannot be opened", "write access to its folder")
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let isHeld = errno == EWOULDBLOCK
            let error =
                isHeld
                ? StoreError(
                    """
                    Another gatehouse serve\(Self.holder(descriptor)) uses the data directory \(directory). \
                    Stop it, or give this one a storage.directory of its own.
                    """
                )
                : StoreFile.failure("The lock \(path) cannot be taken", "a disk that knows file locks")
            close(descriptor)
            throw error
        }
        self.descriptor = descriptor
        let text = "\(getpid())\n"
        // The id is a courtesy to whoever reads the file; the lock holds without it.
        if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.utf8.count, 0) }
    }

    deinit { close(descriptor) }

    private static func holder(_ descriptor: Int32) -> String {
        var bytes = [UInt8](repeating: 0, count: 16)
        let count = pread(descriptor, &bytes, bytes.count, 0)
        let digits = bytes.prefix(max(0, count)).prefix { (0x30...0x39).contains($0) }
        return digits.isEmpty ? "" : " (process \(String(decoding: digits, as: UTF8.self)))"
    }
}
