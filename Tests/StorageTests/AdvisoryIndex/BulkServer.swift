import Basics
import Foundation
import Synchronization

/// A file server behind `OutboundTransport`: strong entity tags, conditional requests, parts, and failures on demand.
final class BulkServer: OutboundTransport {
    struct Request: Sendable, CustomStringConvertible {
        let url: String
        let range: String?
        let known: String?

        var description: String { url + (range.map { " \($0)" } ?? "") + (known == nil ? "" : " if changed") }
    }

    private struct State {
        var files: [String: [UInt8]] = [:]
        var redirects: [String: String] = [:]
        var requests: [Request] = []
        /// Requests that are answered before everything breaks.
        var patience = Int.max
        var hasParts = true
        /// What requests for a part are answered with in its place, by their range.
        var refusals: [String: Int] = [:]
    }

    private let state = Mutex(State())
    let origin = "https://osv.example"

    func put(_ path: String, _ bytes: [UInt8]) { state.withLock { $0.files["\(origin)/\(path)"] = bytes } }
    func put(_ path: String, _ text: String) { put(path, Array(text.utf8)) }
    func text(_ path: String) -> String? {
        state.withLock { $0.files["\(origin)/\(path)"] }.map { String(decoding: $0, as: UTF8.self) }
    }
    func remove(_ path: String) { state.withLock { $0.files["\(origin)/\(path)"] = nil } }
    func redirect(_ path: String, to location: String) {
        state.withLock { $0.redirects["\(origin)/\(path)"] = location }
    }
    func breakAfter(_ requests: Int) { state.withLock { $0.patience = requests } }
    func refuse(_ range: String, with status: Int?) { state.withLock { $0.refusals[range] = status } }
    func withoutParts() { state.withLock { $0.hasParts = false } }

    /// What was asked since the last time, in order.
    func takeRequests() -> [String] {
        state.withLock { state in
            defer { state.requests = [] }
            return state.requests.map { $0.description.replacing(origin + "/", with: "") }
        }
    }

    static func etag(of bytes: [UInt8]) -> String { "\"\(Digest.sha256Hex(bytes).prefix(12))\"" }

    func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        throw TransportError(.refused, detail: "not expected")
    }

    func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        func header(_ name: String) -> String? { request.headers.first { $0.name == name }?.value }
        let (isUp, bytes, redirect, hasParts, refusal) = state.withLock { state in
            state.patience -= 1
            if state.patience >= 0 {
                state.requests.append(
                    Request(url: request.url, range: header("range"), known: header("if-none-match"))
                )
            }
            return (
                state.patience >= 0, state.files[request.url], state.redirects[request.url], state.hasParts,
                header("range").flatMap { state.refusals[$0] }
            )
        }
        guard isUp else {
            // What had arrived stays in the file, as with a real connection.
            _ = FileManager.default.createFile(atPath: file, contents: Data(bytes?.prefix(3) ?? []))
            throw TransportError(.interrupted, detail: "the connection broke")
        }
        if let redirect {
            return OutboundResponse(status: 302, headers: [(name: "location", value: redirect)], body: [])
        }
        if let refusal { return OutboundResponse(status: refusal, headers: [], body: []) }
        guard let bytes else { return OutboundResponse(status: 404, headers: [], body: []) }
        let etag = BulkServer.etag(of: bytes)
        let headers = [(name: "etag", value: etag)]
        if header("if-none-match") == etag {
            return OutboundResponse(status: 304, headers: headers, body: [])
        }
        var part = bytes[...]
        var isPart = false
        if hasParts, let range = header("range"), header("if-range") ?? etag == etag {
            let ends = range.dropFirst("bytes=".count).split(separator: "-").compactMap { Int($0) }
            guard ends.count == 2, ends[0] < bytes.count else {
                return OutboundResponse(status: 416, headers: [], body: [])
            }
            part = bytes[ends[0]...min(ends[1], bytes.count - 1)]
            isPart = true
        }
        guard FileManager.default.createFile(atPath: file, contents: Data(part)) else {
            throw TransportError(.file, detail: file)
        }
        guard part.count <= request.maxResponseBytes else {
            throw TransportError(
                .tooLarge,
                detail: "the answer is larger than \(request.maxResponseBytes) bytes"
            )
        }
        progress(part.count, bytes.count)
        guard isPart else { return OutboundResponse(status: 200, headers: headers, body: []) }
        let range = "bytes \(part.startIndex)-\(part.endIndex - 1)/\(bytes.count)"
        return OutboundResponse(
            status: 206,
            headers: headers + [(name: "content-range", value: range)],
            body: []
        )
    }
}
