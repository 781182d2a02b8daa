import Basics
#if canImport(Glibc)
import Glibc
#elseif canImport(Musl)
import Musl
#else
import Darwin
#endif

/// A file being written, closed at the latest when the value goes.
struct FileOutput: ~Copyable {
    private var descriptor: Int32

    /// Why the system refused, in its own words.
    struct Failure: Error { let text: String }

    /// Creates or truncates the file; it is not inherited by child processes.
    init(path: String) throws(Failure) {
        guard !path.utf8.contains(0) else { throw Failure(text: "the path has a zero byte") }
        let opened = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard opened >= 0 else { throw Self.lastFailure }
        descriptor = opened
    }

    deinit { if descriptor >= 0 { _ = Self.closeFile(descriptor) } }

    func append(_ bytes: UnsafeRawBufferPointer) throws(Failure) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = UnsafeRawBufferPointer(rebasing: rest)
            let written = write(descriptor, part.baseAddress, part.count)
            if written < 0 {
                guard errno == EINTR else { throw Self.lastFailure }
                continue
            }
            rest = rest.dropFirst(written)
        }
        FaultPoint.part.reach()
    }

    /// Some file systems report a full disk only here.
    mutating func finish() throws(Failure) {
        let number = descriptor
        descriptor = -1
        guard number < 0 || Self.closeFile(number) == 0 else { throw Self.lastFailure }
    }

    private static func closeFile(_ descriptor: Int32) -> Int32 { close(descriptor) }
    private static var lastFailure: Failure { Failure(text: String(cString: strerror(errno))) }
}
