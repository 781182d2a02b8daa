import Foundation
import Testing

/// One connection to the server under test, byte for byte, over a POSIX socket.
///
/// Blocking, with a time limit on every call; tests call it from tasks of their own.
final class HTTPClient: Sendable {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    struct Answer: Sendable {
        let status: Int
        /// Names in lower case.
        let headers: [(name: String, value: String)]
        let body: [UInt8]

        var text: String { String(decoding: body, as: UTF8.self) }
        func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

        var json: [String: Any] {
            // Not JSON shows as missing keys.
            (try? JSONSerialization.jsonObject(with: Data(body))) as? [String: Any] ?? [:]
        }

        /// The fields that a 422 names, such as `body.metadata.ref`.
        var invalidPlaces: [String] {
            (json["errors"] as? [[String: Any]] ?? []).map {
                ($0["loc"] as? [String] ?? []).joined(separator: ".")
            }
        }
    }

    private let descriptor: Int32

    /// `source` is another of this machine's own addresses, of which there are many.
    init(port: Int, limit: Int = 60, from source: UInt32? = nil) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        if let source {
            address.sin_addr.s_addr = source.bigEndian
            let bound = withUnsafePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
            guard bound == 0 else { throw Failure(description: "no address: \(errno)") }
        }
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var time = timeval(tv_sec: limit, tv_usec: 0)
        for option in [SO_RCVTIMEO, SO_SNDTIMEO] {
            setsockopt(descriptor, SOL_SOCKET, option, &time, socklen_t(MemoryLayout<timeval>.size))
        }
        let connected = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard connected == 0 else { throw Failure(description: "no connection: \(errno)") }
    }

    deinit { close(descriptor) }

    /// `false` when the server no longer takes it.
    @discardableResult
    func send(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// What has arrived, at least a byte; `nil` at the end of the stream.
    func receive(limit: Int = 64 << 10) throws -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: limit)
        let count = recv(descriptor, &chunk, chunk.count, 0)
        if count > 0 { return Array(chunk.prefix(count)) }
        if count == 0 || errno == ECONNRESET { return nil }
        throw Failure(description: "nothing arrived: \(errno)")
    }

    /// Whether bytes, or the end, are there within `milliseconds`.
    func hasInput(within milliseconds: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        return poll(&entry, 1, milliseconds) > 0
    }

    /// One answer; interim ones (1xx) come as answers of their own.
    func answer(toHead: Bool = false) throws -> Answer {
        var head: [UInt8] = []
        while !head.suffix(4).elementsEqual([0x0D, 0x0A, 0x0D, 0x0A]) {
            guard let byte = try receive(limit: 1) else {
                throw Failure(description: "closed after \(head.count) bytes of a head")
            }
            head += byte
        }
        let lines = String(decoding: head, as: UTF8.self).split(separator: "\r\n")
        let status = lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
        let headers = lines.dropFirst().map { line in
            let parts = line.split(separator: ":", maxSplits: 1)
            return (
                name: parts[0].lowercased(),
                value: parts.count > 1 ? parts[1].trimmingCharacters(in: .whitespaces) : ""
            )
        }
        let length = headers.first { $0.name == "content-length" }.flatMap { Int($0.value) } ?? 0
        var body: [UInt8] = []
        while body.count < length, !toHead {
            guard let more = try receive(limit: length - body.count) else {
                throw Failure(description: "closed within a body")
            }
            body += more
        }
        return Answer(status: status, headers: headers, body: body)
    }

    /// Reads until the server closes; how long that took.
    func timeUntilClosed() throws -> Duration {
        let start = ContinuousClock.now
        while try receive() != nil {}
        return ContinuousClock.now - start
    }
}
