import Basics
import Foundation
import Synchronization
import Testing
import Transport

/// `openssl s_server` with a certificate of its own making, valid for localhost.
private final class TLSServer {
    let port: Int
    let certificate: String
    private let scratch: Scratch
    private let process: Process

    init() throws {
        scratch = try Scratch()
        certificate = scratch.path("certificate.pem")
        let key = scratch.path("key.pem")
        try LoopbackCertificate.make(certificate: certificate, key: key)
        let server = try Self.start(
            "s_server",
            "-accept",
            "127.0.0.1:0",
            "-cert",
            certificate,
            "-key",
            key,
            "-www",
            "-naccept",
            "20",
            "-alpn",
            "http/1.1"
        )
        process = server.process
        var text = ""
        while true {
            let data = server.output.availableData
            text += String(decoding: data, as: UTF8.self)
            let line = text.components(separatedBy: "\n").dropLast().first { $0.hasPrefix("ACCEPT") }
            if let found = line?.split(separator: ":").last.flatMap({ Int($0) }) {
                port = found
                return
            }
            guard !data.isEmpty else { throw POSIXError(.ECHILD) }
        }
    }

    deinit {
        // Not SIGTERM: the child inherits the blocked signals of the thread that started it.
        kill(process.processIdentifier, SIGKILL)
    }

    private static func start(_ arguments: String...) throws -> (process: Process, output: FileHandle) {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try #require(LoopbackCertificate.openssl))
        process.arguments = arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        return (process, pipe.fileHandleForReading)
    }
}

@Suite(
    .timeLimit(.minutes(1)),
    .enabled(if: LoopbackCertificate.openssl != nil, "needs the openssl command")
)
struct TLSTests {
    private func client(_ caFile: String?) -> CurlTransport {
        CurlTransport(
            settings: TransportSettings(
                allowedPrivateHosts: ["localhost", "127.0.0.1"],
                proxy: "",
                caFile: caFile
            )
        )
    }

    @Test func `a server is trusted by its own authority only, and only under its name`() async throws {
        let server = try TLSServer()
        let named = OutboundRequest(method: .get, url: "https://localhost:\(server.port)/")
        let response = try await client(server.certificate).send(named)
        #expect(response.status == 200)
        #expect(String(decoding: response.body, as: UTF8.self).contains("TLSv1.3"))

        let unknown = try await failure(of: client(nil), named)
        #expect(unknown.reason == .unreachable)
        #expect(unknown.detail.contains("certificate"))

        let otherName = OutboundRequest(method: .get, url: "https://127.0.0.1:\(server.port)/")
        #expect(try await failure(of: client(server.certificate), otherName).reason == .unreachable)

        let missing = try await failure(of: client("/nonexistent/authorities.pem"), named)
        #expect(missing.reason == .unreachable)
        #expect(missing.detail.contains("/nonexistent/authorities.pem"))
    }

    @Test func `HTTP/2 is offered and a peer that does not speak TLS is unreachable`() async throws {
        let hello = Mutex<[UInt8]>([])
        let server = try LoopbackServer(raw: { peer in
            let bytes = peer.receive()
            hello.withLock { $0 = bytes }
        })
        let request = OutboundRequest(method: .get, url: "https://127.0.0.1:\(server.port)/")
        #expect(try await failure(of: client(nil), request).reason == .unreachable)
        #expect(hello.withLock { $0.firstRange(of: "\u{2}h2\u{8}http/1.1".utf8) } != nil)
    }
}
