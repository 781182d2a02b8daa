import Basics
import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// The transport of tests against a server on this machine; the program's own is in a module that needs libcurl.
struct LoopbackTransport: OutboundTransport {
    func send(_ request: OutboundRequest) async throws(TransportError) -> OutboundResponse {
        guard let url = URL(string: request.url), url.host == "127.0.0.1" else {
            throw TransportError(.refused, detail: "not on this machine")
        }
        var sent = URLRequest(url: url)
        sent.timeoutInterval = 20
        sent.httpMethod = request.method.rawValue
        for (name, value) in request.headers { sent.setValue(value, forHTTPHeaderField: name) }
        if let token = request.bearerToken {
            let text = token.withBytes { String(decoding: $0, as: UTF8.self) }
            sent.setValue("Bearer \(text)", forHTTPHeaderField: "authorization")
        }
        sent.httpBody = request.body.map { Data($0) }
        do {
            // A connection of its own: on one that was used before, libcurl sends again by itself when it breaks.
            let session = URLSession(configuration: .ephemeral)
            defer { session.finishTasksAndInvalidate() }
            let (data, answer) = try await session.data(for: sent)
            guard let answer = answer as? HTTPURLResponse else {
                throw TransportError(.interrupted, detail: "no HTTP")
            }
            let headers = answer.allHeaderFields.map { name, value in
                (name: "\(name)".lowercased(), value: "\(value)")
            }
            return OutboundResponse(status: answer.statusCode, headers: headers, body: Array(data))
        } catch {
            throw TransportError(.interrupted, detail: "\(error)")
        }
    }

    func download(
        _ request: OutboundRequest,
        to file: String,
        progress: @escaping @Sendable (Int, Int?) -> Void
    ) async throws(TransportError) -> OutboundResponse {
        throw TransportError(.file, detail: "nothing is downloaded here")
    }
}
