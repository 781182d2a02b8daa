import Foundation

/// Single calls to servers on loopback, one connection each, blocking.
enum LoopbackHTTP {
    /// A port that was free a moment ago.
    static func freePort() throws -> Int {
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw failure("socket") }
        defer { close(descriptor) }
        var address = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(descriptor, pointer, length) == 0 ? getsockname(descriptor, pointer, &length) : -1
            }
        }
        guard code == 0 else { throw failure("bind") }
        return Int(UInt16(bigEndian: address.sin_port))
    }

    /// A connected socket, `nil` when nobody listens.
    static func connect(port: Int) throws -> Int32? {
        let descriptor = socket(AF_INET, streamType, 0)
        guard descriptor >= 0 else { throw failure("socket") }
        var address = loopback(port: port)
        let code = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                Foundation.connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard code == 0 else {
            close(descriptor)
            return nil
        }
        var on: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
        return descriptor
    }

    /// Connects and sends a request that asks the server to close after the answer.
    private static func request(
        _ method: String,
        _ path: String,
        port: Int,
        headers: [String],
        body: [UInt8]
    ) throws -> Int32 {
        guard let descriptor = try connect(port: port) else {
            throw BenchFailure("nobody listens on port \(port)")
        }
        let head =
            ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1:\(port)", "Connection: close"]
            + headers + ["Content-Length: \(body.count)", "", ""]
        var rest = (Array(head.joined(separator: "\r\n").utf8) + body)[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes {
                Foundation.send(descriptor, $0.baseAddress, $0.count, noSignal)
            }
            guard count > 0 else {
                close(descriptor)
                throw failure("send")
            }
            rest = rest.dropFirst(count)
        }
        return descriptor
    }

    /// Sends a request; the answer is read elsewhere, or not at all, on a thread of its own.
    static func post(_ path: String, port: Int, headers: [String], body: [UInt8]) throws {
        let descriptor = try request("POST", path, port: port, headers: headers, body: body)
        Thread.detachNewThread {
            var buffer = [UInt8](repeating: 0, count: 4096)
            while recv(descriptor, &buffer, buffer.count, 0) > 0 {}
            close(descriptor)
        }
    }

    /// Sends a request and reads until the server closes.
    static func send(
        _ method: String,
        _ path: String,
        port: Int,
        headers: [String] = [],
        body: [UInt8] = []
    ) throws -> (status: Int, body: [UInt8]) {
        let descriptor = try request(method, path, port: port, headers: headers, body: body)
        defer { close(descriptor) }
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var answer: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count >= 0 else { throw failure("recv") }
            if count == 0 { break }
            answer += buffer[..<count]
        }
        guard let end = AnswerHead.end(in: answer), let status = AnswerHead.status(in: answer) else {
            throw BenchFailure("\(method) \(path): no HTTP answer")
        }
        return (status, Array(answer[end...]))
    }

    /// Waits for a 200 and returns the seconds since the child started.
    static func waitForAnswer(_ path: String, port: Int, of child: ChildProgram, limit: Double = 60) throws
        -> Double
    {
        while child.secondsSinceStart < limit {
            if let descriptor = try connect(port: port) {
                close(descriptor)
                let (status, _) = try send("GET", path, port: port)
                guard status == 200 else { throw BenchFailure("\(path) answered \(status)") }
                return child.secondsSinceStart
            }
            guard child.isRunning else { break }
            usleep(1000)
        }
        throw BenchFailure("a server did not start: \(child.outputTail)")
    }

    static let streamType = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
    static let noSignal = Int32(MSG_NOSIGNAL)

    private static func loopback(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }

    static func failure(_ call: String) -> BenchFailure {
        BenchFailure("\(call) failed: \(String(cString: strerror(errno)))")
    }
}

/// As much of an HTTP/1.1 answer's head as a load generator needs.
enum AnswerHead {
    /// The index after the empty line, `nil` while that has not come.
    static func end(in bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        var index = 3
        while index < bytes.count {
            if bytes[index] == 0x0A, bytes[index - 1] == 0x0D, bytes[index - 2] == 0x0A { return index + 1 }
            index += 1
        }
        return nil
    }

    static func status(in bytes: [UInt8]) -> Int? {
        // "HTTP/1.1 200"
        bytes.count < 12 ? nil : Int(String(decoding: bytes[9..<12], as: UTF8.self))
    }

    /// `nil` when the head does not say.
    static func contentLength(in head: ArraySlice<UInt8>) -> Int? {
        for line in head.split(separator: 0x0A) {
            let text = String(decoding: line, as: UTF8.self).lowercased()
            guard text.hasPrefix("content-length:") else { continue }
            return Int(text.dropFirst("content-length:".count).filter(\.isNumber))
        }
        return nil
    }
}
