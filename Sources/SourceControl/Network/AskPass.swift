import Foundation

/// The client of the ask-pass socket: what git starts, through a small script, to learn a user name or token.
package enum AskPass {
    /// The variable that names the socket.
    package static let socketVariable = "GATEHOUSE_ASKPASS_SOCKET"

    /// Sends git's prompt to the socket and prints the answer.
    ///
    /// The exit status of the hidden subcommand: 0 answered, 1 not.
    package static func client(socketPath: String, prompt: String) -> Int32 {
        guard let descriptor = UnixSocket.connect(to: socketPath) else { return 1 }
        defer { close(descriptor) }
        guard UnixSocket.send(Array(prompt.utf8.prefix(4096)), to: descriptor) else { return 1 }
        shutdown(descriptor, Int32(SHUT_WR))
        let answer = UnixSocket.receive(from: descriptor, limit: 1 << 16)
        guard !answer.isEmpty else { return 1 }
        let line = answer + [0x0A]
        var written = 0
        while written < line.count {
            let count = line[written...].withUnsafeBytes { write(1, $0.baseAddress, $0.count) }
            guard count > 0 else { return 1 }
            written += count
        }
        return 0
    }
}

/// Blocking Unix stream sockets, as far as ask-pass needs them.
enum UnixSocket {
    static func connect(to path: String) -> Int32? { make(path) { Foundation.connect($0, $1, $2) } }

    /// A listening socket at `path`, which must not exist yet.
    static func listen(at path: String) -> Int32? {
        guard let descriptor = make(path, { bind($0, $1, $2) }) else { return nil }
        guard Foundation.listen(descriptor, 4) == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    private static func make(
        _ path: String,
        _ attach: (Int32, UnsafePointer<sockaddr>, socklen_t) -> Int32
    ) -> Int32? {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let fits = withUnsafeMutableBytes(of: &address.sun_path) { space in
            guard path.utf8.count < space.count else { return false }
            space.copyBytes(from: path.utf8)
            return true
        }
        guard fits else { return nil }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return nil }
        // Neither side waits long for the other.
        var patience = timeval(tv_sec: 10, tv_usec: 0)
        let size = socklen_t(MemoryLayout<timeval>.size)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, size)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, size)
        let attached = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                attach(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard attached == 0 else {
            close(descriptor)
            return nil
        }
        return descriptor
    }

    static func send(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var sent = 0
        while sent < bytes.count {
            // No SIGPIPE when the other side is gone.
            let count = bytes[sent...].withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    /// Everything up to the end of the stream, an error, or `limit` bytes.
    static func receive(from descriptor: Int32, limit: Int) -> [UInt8] {
        var result: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 4096)
        while result.count < limit {
            let count = recv(descriptor, &buffer, min(buffer.count, limit - result.count), 0)
            guard count > 0 else { break }
            result += buffer[..<count]
        }
        return result
    }

    /// The user at the other end of a connected socket.
    static func peerUser(of descriptor: Int32) -> UInt32? {
        // struct ucred: process, user, group.
        var credentials = [UInt32](repeating: .max, count: 3)
        var size = socklen_t(12)
        guard getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &credentials, &size) == 0 else { return nil }
        return credentials[1]
    }
}
