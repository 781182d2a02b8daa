import Basics
import Foundation
import Testing
import Transport

/// A client allowed to talk to this server, by plain http.
func client(
    _ server: LoopbackServer,
    proxy: String = "",
    connections: Int = 8
) -> CurlTransport {
    CurlTransport(
        settings: TransportSettings(
            plainHTTPOrigins: [server.origin],
            allowedPrivateHosts: ["127.0.0.1"],
            proxy: proxy,
            maxConnectionsPerHost: connections
        )
    )
}

/// The error of a request that must fail.
func failure(
    of transport: CurlTransport,
    _ request: OutboundRequest,
    sourceLocation: SourceLocation = #_sourceLocation
) async throws -> TransportError {
    do throws(TransportError) {
        let response = try await transport.send(request)
        Issue.record("answered with \(response.status)", sourceLocation: sourceLocation)
    } catch {
        return error
    }
    throw CancellationError()
}

/// Waits until the server has had a request; ten seconds without one are a failure.
func awaitRequest(
    at server: LoopbackServer,
    within limit: Duration = .seconds(10),
    sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let end = ContinuousClock.now + limit
    while server.requests.isEmpty {
        guard ContinuousClock.now < end else {
            Issue.record("no request within \(limit)", sourceLocation: sourceLocation)
            throw CancellationError()
        }
        try await Task.sleep(for: .milliseconds(5))
    }
}

/// A new folder, removed with the value.
final class Scratch: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("transport-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    // A leftover folder in the temporary directory harms nobody.
    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
