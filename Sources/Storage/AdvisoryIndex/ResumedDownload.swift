import Advisories
import Basics
import Foundation

/// Downloads one large file in parts (RFC 9110 section 14), so that an interruption costs one part.
///
/// Parts belong together by the server's strong entity tag: each later one is asked for under `if-range`, and a server that
/// has another version by then sends it whole. A finished file stays under its tag: the next try asks whether it still holds.
/// Servers without parts or tags are asked for the whole file. What is there stays for the next try while the server is not up to
/// an answer, and is thrown away once it says that it does not fit.
struct ResumedDownload: Sendable {
    let url: String
    /// The finished file; `.part` and `.state` beside it are what is not finished.
    let file: String
    let transport: any OutboundTransport
    let timeout: Duration
    let partBytes: Int
    let maxBytes: Int
    let progress: @Sendable (Int, Int?) -> Void

    /// How it ended.
    enum Outcome: Sendable {
        /// The file is there, with its tag.
        case finished(etag: String?)
        /// The server's version is the one asked about.
        case unchanged(etag: String)
        /// A status that is neither.
        case refused(status: Int, location: String?)
    }

    /// What is known about the parts on disk.
    private struct State: Codable {
        var url: String
        var etag: String
        var total: Int
        var done: Int
    }

    private var part: String { file + ".part" }
    private var incoming: String { file + ".incoming" }
    private var statePath: String { file + ".state" }

    /// `known`: the tag of the version that the caller has.
    func run(known: String?) async throws(TransportError) -> Outcome {
        if var state = savedState() {
            if state.done == state.total, exists(file) {
                let response = try await get([("if-none-match", state.etag)], first: 0)
                if response.status == 304 { return .finished(etag: state.etag) }
                return try await begin(response)
            }
            if let outcome = try await resume(&state) { return outcome }
        }
        // What there is fits nothing.
        forget()
        let response = try await get(known.map { [("if-none-match", $0)] } ?? [], first: 0)
        if response.status == 304, let known { return .unchanged(etag: tag(response) ?? known) }
        return try await begin(response)
    }

    /// After the answer to a request for the first part, which is in `incoming`.
    private func begin(_ response: OutboundResponse) async throws(TransportError) -> Outcome {
        switch response.status {
        case 200:
            forget()
            try move(incoming, to: file)
            if let etag = tag(response), isStrong(etag) {
                try save(State(url: url, etag: etag, total: 1, done: 1))
            }
            return .finished(etag: tag(response))
        case 206:
            forget()
            guard let etag = tag(response), isStrong(etag), let total = total(response, from: 0) else {
                // Parts that cannot be told apart do not belong together.
                let whole = try await get([], first: nil)
                guard whole.status == 200 else { return refused(whole) }
                try move(incoming, to: file)
                return .finished(etag: tag(whole))
            }
            try move(incoming, to: part)
            var state = State(url: url, etag: etag, total: total, done: try size(of: part))
            try save(state)
            return try await resume(&state) ?? .refused(status: 206, location: nil)
        default: return refused(response)
        }
    }

    /// Fetches the parts that are missing; `nil` when they are not to be had that way.
    private func resume(_ state: inout State) async throws(TransportError) -> Outcome? {
        // What was written after the last note is fetched again.
        guard exists(part), try truncate(part, to: state.done) else { return nil }
        while state.done < state.total {
            let response = try await get([("if-range", state.etag)], first: state.done)
            if response.status == 200 { return try await begin(response) }
            if isPassing(response.status) { return refused(response) }
            guard response.status == 206, tag(response) == state.etag,
                total(response, from: state.done) == state.total
            else { return nil }
            let length = try size(of: incoming)
            guard length > 0, length <= state.total - state.done else { return nil }
            try append(incoming, to: part)
            state.done += length
            try save(state)
            progress(state.done, state.total)
        }
        try move(part, to: file)
        try save(state)
        return .finished(etag: state.etag)
    }

    private func get(
        _ headers: [(String, String)],
        first: Int?
    ) async throws(TransportError) -> OutboundResponse {
        var request = OutboundRequest(
            method: .get,
            url: url,
            headers: headers.map { (name: $0.0, value: $0.1) },
            timeout: timeout,
            maxResponseBytes: maxBytes
        )
        if let first {
            request.headers.append((name: "range", value: "bytes=\(first)-\(first + partBytes - 1)"))
        }
        let offset = first ?? 0
        return try await transport.download(request, to: incoming) { bytes, total in
            progress(offset + bytes, offset == 0 ? total : nil)
        }
    }

    // MARK: Headers

    private func refused(_ response: OutboundResponse) -> Outcome {
        .refused(status: response.status, location: response.header("location"))
    }

    /// A refusal that says nothing about the parts: the server has trouble, or is asked too often.
    private func isPassing(_ status: Int) -> Bool {
        status >= 500 || [403, 408, 425, 429].contains(status)
    }

    private func tag(_ response: OutboundResponse) -> String? {
        response.header("etag").flatMap { EntityTag.isUsable($0) ? $0 : nil }
    }

    private func isStrong(_ etag: String) -> Bool { etag.hasPrefix("\"") }

    /// The length of the whole from `content-range: bytes 0-9/100`, when the part begins where it was asked for.
    private func total(_ response: OutboundResponse, from first: Int) -> Int? {
        guard let range = response.header("content-range"), range.hasPrefix("bytes \(first)-"),
            let slash = range.lastIndex(of: "/"), let total = Int(range[range.index(after: slash)...]),
            (1...maxBytes).contains(total)
        else { return nil }
        return total
    }

    // MARK: Files

    private func savedState() -> State? {
        guard let data = FileManager.default.contents(atPath: statePath), data.count < 4_096,
            // A note that cannot be read is none: the download begins anew.
            let state = try? JSONDecoder().decode(State.self, from: data),
            state.url == url, isStrong(state.etag), EntityTag.isUsable(state.etag),
            (0...maxBytes).contains(state.done), state.done <= state.total, state.total <= maxBytes
        else { return nil }
        return state
    }

    private func save(_ state: State) throws(TransportError) {
        do {
            try JSONEncoder().encode(state).write(to: URL(fileURLWithPath: statePath), options: .atomic)
        } catch { throw TransportError(.file, detail: "\(statePath) cannot be written") }
    }

    private func forget() {
        for name in [file, part, statePath] { unlink(name) }
    }

    private func exists(_ name: String) -> Bool { access(name, F_OK) == 0 }

    private func size(of name: String) throws(TransportError) -> Int {
        var status = stat()
        guard stat(name, &status) == 0 else { throw failure(name) }
        return Int(status.st_size)
    }

    private func move(_ from: String, to name: String) throws(TransportError) {
        FaultPoint.swap.reach()
        guard rename(from, name) == 0 else { throw failure(name) }
        FaultPoint.swapped.reach()
    }

    /// `false` when there is less than that.
    private func truncate(_ name: String, to length: Int) throws(TransportError) -> Bool {
        guard try size(of: name) >= length else { return false }
        guard Foundation.truncate(name, off_t(length)) == 0 else { throw failure(name) }
        return true
    }

    private func append(_ from: String, to name: String) throws(TransportError) {
        do {
            let source = try FileHandle(forReadingFrom: URL(fileURLWithPath: from))
            defer { source.closeFile() }
            let target = try FileHandle(forWritingTo: URL(fileURLWithPath: name))
            defer { target.closeFile() }
            try target.seekToEnd()
            while let chunk = try source.read(upToCount: 1 << 20), !chunk.isEmpty {
                try target.write(contentsOf: chunk)
                FaultPoint.part.reach()
            }
        } catch { throw TransportError(.file, detail: "\(name) cannot be written") }
    }

    private func failure(_ name: String) -> TransportError {
        TransportError(.file, detail: "\(name): \(String(cString: strerror(errno)))")
    }
}

enum EntityTag {
    /// An entity tag that may be sent back: visible ASCII, not long.
    static func isUsable(_ etag: String) -> Bool {
        (1...256).contains(etag.utf8.count) && etag.utf8.allSatisfy { (0x21..<0x7F).contains($0) }
    }
}
