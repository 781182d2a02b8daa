import Foundation

/// Connections that send a byte a second and hope that the server waits for them (slow-loris).
///
/// Whoever is cut connects again, until time is up; what is left then waits for its end.
struct SlowSenders: Sendable {
    /// What becomes slow.
    enum Part: Sendable {
        case head
        /// The head comes at once.
        case body
    }

    struct Outcome: Sendable {
        var opened = 0
        /// The seconds that connections lived until the server closed them.
        var lives: [Double] = []
        /// Answered before they were closed, by status.
        var answers: [Int: Int] = [:]
        /// Not closed in time.
        var left = 0
    }

    let port: Int
    let path: String
    let connections: Int
    let part: Part
    let seconds: Double
    /// How long after that those that are left are waited for.
    let patience: Double

    private struct Sender {
        let descriptor: Int32
        let since: ContinuousClock.Instant
        var rest: ArraySlice<UInt8>
    }

    func run() throws -> Outcome {
        var outcome = Outcome()
        var senders: [Sender] = []
        defer { for sender in senders { close(sender.descriptor) } }
        let begin = ContinuousClock.now
        var now: Double { (ContinuousClock.now - begin).inSeconds }
        var nextByte = 0.0
        while now < seconds || (!senders.isEmpty && now < seconds + patience) {
            // A few at a time, as they would come, and not in one burst.
            var fresh = 0
            while now < seconds, senders.count < connections, fresh < 20 {
                senders.append(try sender())
                outcome.opened += 1
                fresh += 1
            }
            if now >= nextByte {
                nextByte = now + 1
                for index in senders.indices { sendByte(of: &senders[index]) }
            }
            var polled = senders.map { pollfd(fd: $0.descriptor, events: Int16(POLLIN), revents: 0) }
            poll(&polled, nfds_t(polled.count), 50)
            for (index, polled) in zip(polled.indices, polled).reversed() where polled.revents != 0 {
                guard isOver(senders[index], &outcome) else { continue }
                outcome.lives.append((ContinuousClock.now - senders[index].since).inSeconds)
                close(senders.remove(at: index).descriptor)
            }
        }
        outcome.left = senders.count
        return outcome
    }

    private func sender() throws -> Sender {
        guard let descriptor = try LoopbackHTTP.connect(port: port) else {
            throw BenchFailure("nobody listens on port \(port)")
        }
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
        let body = [UInt8](repeating: 0x20, count: 1000)
        let whole = SampleDelivery.request(path, headers: ["Content-Type: application/json"], body: body)
        var sender = Sender(descriptor: descriptor, since: .now, rest: whole[...])
        if part == .body { send(whole.count - body.count, of: &sender) }
        return sender
    }

    private func sendByte(of sender: inout Sender) { send(1, of: &sender) }

    private func send(_ count: Int, of sender: inout Sender) {
        let part = Array(sender.rest.prefix(count))
        let sent = part.withUnsafeBytes {
            Foundation.send(sender.descriptor, $0.baseAddress, $0.count, LoopbackHTTP.noSignal)
        }
        // What was closed is seen by the next read.
        if sent > 0 { sender.rest = sender.rest.dropFirst(sent) }
    }

    /// Reads what the server says; `true` once it has closed.
    private func isOver(_ sender: Sender, _ outcome: inout Outcome) -> Bool {
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = recv(sender.descriptor, &buffer, buffer.count, 0)
        if count < 0 { return errno != EAGAIN && errno != EINTR }
        guard count > 0 else { return true }
        if let status = AnswerHead.status(in: Array(buffer[..<count])) {
            outcome.answers[status, default: 0] += 1
        }
        return false
    }
}
