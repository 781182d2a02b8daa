import Basics
import Domain
import HTTPTypes
import Hummingbird
import NIOCore
import Pipeline
import Portal
import ServiceLifecycle
import Synchronization

/// How far scans are, told while they are under way (Server-Sent Events, HTML Living Standard section 9.2).
final class ScanEventStreams: Sendable {
    /// At a time: each holds a connection.
    private static let most = 100
    private static let mostOfOne = 10
    private static let interval = Duration.milliseconds(300)
    /// Looks between two signs of life, so that nothing in between takes the connection for dead.
    private static let looksPerSign = 50
    /// Looks in all: ten minutes.
    ///
    /// Clients come again by themselves, and are asked anew who they are.
    private static let mostLooks = 2_000

    /// By whom.
    private let open = Mutex<[String: Int]>([:])

    /// Throws 429 when too many are open.
    func response(
        following scan: ScanRecord,
        in catalog: any ScanCatalog,
        _ progress: ScanProgress,
        for actor: Actor
    ) throws -> Response {
        let name = actor.user.map { "user:\($0)" } ?? actor.name
        let isTaken = open.withLock { open in
            let all = open.values.reduce(0, +)
            guard all < Self.most, open[name, default: 0] < Self.mostOfOne else { return false }
            open[name, default: 0] += 1
            return true
        }
        guard isTaken else {
            throw ProblemDetails(
                status: .tooManyRequests,
                code: "too_many_streams",
                detail: "Too many scans are followed already; ask for the scan itself.",
                retryAfter: 5
            )
        }
        var headers = HTTPFields()
        headers[.contentType] = "text/event-stream"
        headers[.cacheControl] = "no-store"
        // nginx would hold events back until its buffer is full.
        if let name = HTTPField.Name("X-Accel-Buffering") { headers[name] = "no" }
        let source = Source(
            scan: scan,
            catalog: catalog,
            progress: progress,
            ticket: Ticket(streams: self, name: name)
        )
        let events = Events(source: source)
        return Response(status: .ok, headers: headers, body: ResponseBody(asyncSequence: events))
    }

    /// Counts one stream as open for as long as somebody has it.
    private final class Ticket: Sendable {
        private let streams: ScanEventStreams
        private let name: String

        init(streams: ScanEventStreams, name: String) {
            self.streams = streams
            self.name = name
        }

        deinit {
            streams.open.withLock { open in
                let left = open[name, default: 1] - 1
                open[name] = left > 0 ? left : nil
            }
        }
    }

    /// What a stream is told from.
    private struct Source: Sendable {
        let scan: ScanRecord
        let catalog: any ScanCatalog
        let progress: ScanProgress
        let ticket: Ticket
    }

    private struct Events: AsyncSequence, Sendable {
        typealias Element = ByteBuffer

        let source: Source

        func makeAsyncIterator() -> Iterator { Iterator(source: source) }
    }

    /// What an event says that the next one has to differ in.
    private struct State: Equatable {
        let status: ScanRecord.Status
        let percent: Int
        let step: String?
    }

    private struct Iterator: AsyncIteratorProtocol {
        private let source: Source
        private var known: State?
        private var looks = 0
        private var hasEnded = false

        init(source: Source) { self.source = source }

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
                let point = source.progress.point(of: source.scan.job)
                // One that is removed has ended.
                guard let now = looks == 0 ? source.scan : try await source.catalog.scan(source.scan.id)
                else { return nil }
                looks += 1
                let state = State(
                    status: now.status,
                    percent: now.percent(point),
                    step: now.step(point)
                )
                if state != known {
                    known = state
                    hasEnded = !now.isActive
                    let end = hasEnded ? ScanEventStreams.event("end", now, state) : ""
                    return ByteBuffer(string: ScanEventStreams.event("progress", now, state) + end)
                }
                if looks % ScanEventStreams.looksPerSign == 0 {
                    return ByteBuffer(string: ": still here\n\n")
                }
            }
            return nil
        }
    }

    private static func event(_ name: String, _ scan: ScanRecord, _ state: State) -> String {
        var json = JSONWriter(pretty: false)
        json.object { json in
            json.member("scan_id", scan.id.text)
            json.member("status", scan.status.rawValue)
            json.member("percent", state.percent)
            json.member("step", state.step)
            json.member("verdict", scan.outcome?.rawValue)
            json.member(
                "ts",
                Timestamp.second(scan.finishedAt ?? scan.startedAt ?? scan.createdAt)
            )
        }
        return "event: \(name)\ndata: \(String(decoding: json.bytes, as: UTF8.self))\n\n"
    }
}
