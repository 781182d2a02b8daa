import Foundation

/// What a load came to.
struct LoadResult {
    /// Answers of 2xx.
    var acknowledged = 0
    /// Other answers, by status; 0 is a connection that broke.
    var refused: [Int: Int] = [:]
    /// Seconds, one an answer: from when the request was due to the last byte of the answer.
    var latencies: [Double] = []
    /// From the first request to the last answer.
    var seconds = 0.0

    var rate: Double { seconds > 0 ? Double(acknowledged) / seconds : 0 }

    var isClean: Bool { refused.isEmpty }
}

/// Sends deliveries over connections that stay open, from one thread, and waits for every answer.
struct LoadGenerator {
    enum Pace {
        /// The next one as soon as a connection is free.
        case closed
        /// So many a second whatever the server does: a request that finds no free connection waits, and that counts.
        case open(perSecond: Double)
    }

    let port: Int
    let connections: Int
    let pace: Pace
    let seconds: Double
    /// The request of a number.
    let request: (Int) -> [UInt8]
    /// Called between requests, now and then.
    var meanwhile: () throws -> Void = {}

    private struct Connection {
        var descriptor: Int32
        var outgoing: [UInt8] = []
        var sent = 0
        var incoming: [UInt8] = []
        /// When the request was due; `nil` while idle.
        var due: Double?
    }

    /// `first` is the number of the first request.
    func run(first: Int = 0) throws -> LoadResult {
        var pool: [Connection] = []
        defer { for connection in pool { close(connection.descriptor) } }
        for _ in 0..<connections { pool.append(Connection(descriptor: try open())) }
        let clock = ContinuousClock()
        let begin = clock.now
        var now: Double { (clock.now - begin).inSeconds }
        var result = LoadResult()
        var count = 0
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let time = now
            // In turn, so that none stays idle until the server closes it.
            let start = count
            for step in pool.indices {
                let index = (start + step) % pool.count
                guard pool[index].due == nil else { continue }
                guard let due = due(count, time) else { break }
                try reopen(&pool[index])
                pool[index].outgoing = request(first + count)
                pool[index].sent = 0
                pool[index].due = due
                count += 1
                flush(&pool[index])
            }
            let busy = pool.indices.filter { pool[$0].due != nil }
            if busy.isEmpty, now >= seconds { break }
            guard now < seconds + 30 else { throw BenchFailure("\(busy.count) requests were never answered") }
            var polled = busy.map { index in
                let isSending = pool[index].sent < pool[index].outgoing.count
                return pollfd(
                    fd: pool[index].descriptor,
                    events: Int16(POLLIN) | (isSending ? Int16(POLLOUT) : 0),
                    revents: 0
                )
            }
            poll(&polled, nfds_t(polled.count), wait(count, now))
            for (index, polled) in zip(busy, polled) where polled.revents != 0 {
                flush(&pool[index])
                guard let status = try receive(&pool[index], &buffer) else { continue }
                guard let due = pool[index].due else { continue }
                result.latencies.append(now - due)
                if (200..<300).contains(status) {
                    result.acknowledged += 1
                } else {
                    result.refused[status, default: 0] += 1
                    guard status != 0 else { throw BenchFailure("the server closed a connection") }
                }
                pool[index].due = nil
            }
            try meanwhile()
        }
        result.seconds = result.latencies.isEmpty ? 0 : now
        return result
    }

    private func open() throws -> Int32 {
        guard let descriptor = try LoopbackHTTP.connect(port: port) else {
            throw BenchFailure("nobody listens on port \(port)")
        }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        return descriptor
    }

    /// Connects again where the server has closed an idle connection.
    private func reopen(_ connection: inout Connection) throws {
        var byte: UInt8 = 0
        guard recv(connection.descriptor, &byte, 1, Int32(MSG_PEEK)) == 0 else { return }
        close(connection.descriptor)
        connection.descriptor = try open()
    }

    /// When the request of that number is due, `nil` when not yet or not at all.
    private func due(_ number: Int, _ now: Double) -> Double? {
        switch pace {
        case .closed: return now < seconds ? now : nil
        case .open(let perSecond):
            let due = Double(number) / perSecond
            return due < seconds && due <= now ? due : nil
        }
    }

    /// Milliseconds until there may be something to send.
    private func wait(_ number: Int, _ now: Double) -> Int32 {
        switch pace {
        case .closed: return 100
        case .open(let perSecond): return Int32(max(0, min(100, (Double(number) / perSecond - now) * 1000)))
        }
    }

    private func flush(_ connection: inout Connection) {
        while connection.sent < connection.outgoing.count {
            let count = connection.outgoing.withUnsafeBytes { bytes in
                let rest = UnsafeRawBufferPointer(rebasing: bytes[connection.sent...])
                return send(connection.descriptor, rest.baseAddress, rest.count, LoopbackHTTP.noSignal)
            }
            // Full, or broken, which the next read tells.
            guard count > 0 else { return }
            connection.sent += count
        }
    }

    /// The status once the answer is whole; 0 when the connection broke.
    private func receive(_ connection: inout Connection, _ buffer: inout [UInt8]) throws -> Int? {
        let count = recv(connection.descriptor, &buffer, buffer.count, 0)
        if count < 0, errno == EAGAIN || errno == EINTR { return nil }
        guard count > 0 else { return 0 }
        connection.incoming += buffer[..<count]
        guard let end = AnswerHead.end(in: connection.incoming) else { return nil }
        guard let length = AnswerHead.contentLength(in: connection.incoming[..<end]) else {
            throw BenchFailure("an answer without Content-Length")
        }
        guard connection.incoming.count >= end + length else { return nil }
        let status = AnswerHead.status(in: connection.incoming)
        connection.incoming.removeAll(keepingCapacity: true)
        return status ?? 0
    }
}
