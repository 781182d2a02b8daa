import Foundation
import Synchronization

/// An HTTP/1.1 server on real sockets whose answers the test writes byte for byte.
///
/// A thread per connection; everything ends with the value.
final class LoopbackServer: Sendable {
    struct Received: Sendable {
        let method: String
        let target: String
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
    }

    /// The other end of one connection.
    struct Peer: Sendable {
        let descriptor: Int32

        func send(_ text: String) { send(Array(text.utf8)) }

        func send(_ bytes: [UInt8]) {
            var rest = bytes[...]
            while !rest.isEmpty {
                let count = rest.withUnsafeBytes {
                    Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
                }
                guard count > 0 else { return }
                rest = rest.dropFirst(count)
            }
        }

        func answer(_ status: Int = 200, _ headers: [String] = [], body: [UInt8] = []) {
            let head = ["HTTP/1.1 \(status) Status", "Content-Length: \(body.count)"] + headers
            send(Array((head.joined(separator: "\r\n") + "\r\n\r\n").utf8) + body)
        }

        /// What has arrived, at least one byte unless the client closed.
        func receive() -> [UInt8] {
            var chunk = [UInt8](repeating: 0, count: 64 << 10)
            let count = recv(descriptor, &chunk, chunk.count, 0)
            return Array(chunk.prefix(max(0, count)))
        }

        /// Waits until the client closes.
        func awaitClose() {
            var byte: UInt8 = 0
            while recv(descriptor, &byte, 1, 0) > 0 {}
        }

        /// The next close sends a reset.
        func closeAbruptly() {
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
        }
    }

    /// Answers one request; false closes the connection.
    typealias Answer = @Sendable (Received, Peer) -> Bool

    private final class Journal: Sendable {
        let requests = Mutex<[Received]>([])
        let connections = Mutex(0)
    }

    let port: Int
    private let listener: Int32
    private let journal = Journal()

    var origin: String { "http://127.0.0.1:\(port)" }
    var requests: [Received] { journal.requests.withLock { $0 } }
    var connections: Int { journal.connections.withLock { $0 } }

    convenience init(_ answer: @escaping Answer) throws {
        try self.init(connection: { Self.serve($0, $1, answer) })
    }

    /// Hands out every connection as it is, for what is not HTTP.
    convenience init(raw: @escaping @Sendable (Peer) -> Void) throws {
        try self.init(connection: { descriptor, _ in
            raw(Peer(descriptor: descriptor))
            close(descriptor)
        })
    }

    private init(connection: @escaping @Sendable (Int32, Journal) -> Void) throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let status = withUnsafeMutableBytes(of: &address) { bytes -> Int32 in
            guard let raw = bytes.baseAddress?.assumingMemoryBound(to: sockaddr.self) else { return -1 }
            guard bind(listener, raw, length) == 0, listen(listener, 256) == 0 else { return -1 }
            return getsockname(listener, raw, &length)
        }
        guard status == 0 else { throw POSIXError(.EADDRINUSE) }
        self.listener = listener
        port = Int(UInt16(bigEndian: address.sin_port))
        let journal = journal
        Self.thread {
            while true {
                let descriptor = accept(listener, nil, nil)
                guard descriptor >= 0 else { break }
                _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
                journal.connections.withLock { $0 += 1 }
                Self.thread { connection(descriptor, journal) }
            }
            close(listener)
        }
    }

    deinit { Glibc.shutdown(listener, Int32(SHUT_RDWR)) }

    private static func thread(_ body: @escaping @Sendable () -> Void) {
        let thread = Thread(block: body)
        thread.stackSize = 512 << 10
        thread.start()
    }

    private static func serve(_ descriptor: Int32, _ journal: Journal, _ answer: Answer) {
        let peer = Peer(descriptor: descriptor)
        var buffer: [UInt8] = []
        while let request = readRequest(descriptor, &buffer) {
            journal.requests.withLock { $0.append(request) }
            guard answer(request, peer) else { break }
        }
        close(descriptor)
    }

    private static func readRequest(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Received? {
        var end = headEnd(buffer)
        while end == nil {
            guard fill(descriptor, &buffer) else { return nil }
            end = headEnd(buffer)
        }
        guard let end else { return nil }
        let lines = String(decoding: buffer[..<end], as: UTF8.self).components(separatedBy: "\r\n")
        let first = lines[0].split(separator: " ").map(String.init)
        let headers = lines.dropFirst().filter { !$0.isEmpty }.map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (
                name: parts[0].lowercased(),
                value: parts.count == 2 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
            )
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        while buffer.count < end + length {
            guard fill(descriptor, &buffer) else { return nil }
        }
        let body = Array(buffer[end..<end + length])
        buffer.removeFirst(end + length)
        return Received(
            method: first.first ?? "",
            target: first.count > 1 ? first[1] : "",
            headers: headers,
            body: body
        )
    }

    private static func headEnd(_ buffer: [UInt8]) -> Int? {
        guard buffer.count >= 4 else { return nil }
        return (4...buffer.count).first { buffer[($0 - 4)..<$0].elementsEqual([13, 10, 13, 10]) }
    }

    private static func fill(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Bool {
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        guard count > 0 else { return false }
        buffer += chunk[..<count]
        return true
    }
}
