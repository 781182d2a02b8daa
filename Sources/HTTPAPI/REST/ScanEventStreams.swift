import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Portal
import ServiceLifecycle
import Synchronization

/// How far scans are, told while they are under way (Server-Sent Events, HTML Living Standard section 9.2).
final class ScanEventStreams: Sendable {
    /// At a time: each holds a connection.
    private static let most = 100
    private static let interval = Duration.milliseconds(300)
    /// Looks between two signs of life, so that nothing in between takes the connection for dead.
    private static let looksPerSign = 50
    /// Looks in all: two hours.
    private static let mostLooks = 24_000

    private let open = Mutex(0)

    /// Throws 429 when too many are open.
    func response(following scan: ScanRecord, in catalog: any ScanCatalog) throws -> Response {
        let isTaken = open.withLock { open in
            guard open < Self.most else { return false }
            open += 1
            return true
        }
        guard isTaken else {
            throw ProblemDetails(
                status: .tooManyRequests,
                code: "too_many_streams",
                detail: "\(Self.most) scans are followed already; ask for the scan itself.",
                retryAfter: 5
            )
        }
        var headers = HTTPFields()
        headers[.contentType] = "text/event-stream"
        headers[.cacheControl] = "no-store"
        // nginx would hold events back until its buffer is full.
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        let events = Events(scan: scan, catalog: catalog, ticket: Ticket(streams: self))
        return Response(status: .ok, headers: headers, body: ResponseBody(asyncSequence: events))
    }

    /// Counts one stream as open for as long as somebody has it.
    private final class Ticket: Sendable {
        private let streams: ScanEventStreams

        init(streams: ScanEventStreams) { self.streams = streams }

        deinit { streams.open.withLock { $0 -= 1 } }
    }

    private struct Events: AsyncSequence, Sendable {
        typealias Element = ByteBuffer

        let scan: ScanRecord
        let catalog: any ScanCatalog
        let ticket: Ticket

        func makeAsyncIterator() -> Iterator { Iterator(scan: scan, catalog: catalog, ticket: ticket) }
    }

    private struct Iterator: AsyncIteratorProtocol {
        private let scan: ScanRecord
        private let catalog: any ScanCatalog
        private let ticket: Ticket
        private var known: ScanRecord.Status?
        private var looks = 0
        private var hasEnded = false

        init(scan: ScanRecord, catalog: any ScanCatalog, ticket: Ticket) {
            self.scan = scan
            self.catalog = catalog
            self.ticket = ticket
        }

        mutating func next() async throws -> ByteBuffer? {
            while !hasEnded, looks < ScanEventStreams.mostLooks {
                if looks > 0 {
                    do {
                        try await cancelWhenGracefulShutdown {
                            try await Task.sleep(for: ScanEventStreams.interval)
                        }
                    } catch {
                        return nil
                    }
                }
                // One that is removed has ended.
                guard let now = looks == 0 ? scan : try await catalog.scan(scan.id) else { return nil }
                looks += 1
                if now.status != known {
                    known = now.status
                    hasEnded = !now.isActive
                    let end = hasEnded ? ScanEventStreams.event("end", now) : ""
                    return ByteBuffer(string: ScanEventStreams.event("progress", now) + end)
                }
                if looks % ScanEventStreams.looksPerSign == 0 {
                    return ByteBuffer(string: ": still here\n\n")
                }
            }
            return nil
        }
    }

    private static func event(_ name: String, _ scan: ScanRecord) -> String {
        var json = JSONWriter(pretty: false)
        json.object { json in
            json.member("scan_id", scan.id.text)
            json.member("status", scan.status.rawValue)
            json.member("percent", scan.percent)
            json.member("step", scan.isActive ? scan.status.rawValue : nil)
            json.member("verdict", scan.outcome?.rawValue)
            json.member(
                "ts",
                Timestamp.second(scan.finishedAt ?? scan.startedAt ?? scan.createdAt)
            )
        }
        return "event: \(name)\ndata: \(String(decoding: json.bytes, as: UTF8.self))\n\n"
    }
}
