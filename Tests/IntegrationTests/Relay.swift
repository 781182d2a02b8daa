import Foundation
import Synchronization
import TestSupport

/// The way to a server, which can be cut: then connections are refused, as by a server that is gone.
final class Relay: Sendable {
    private let target: Int
    private let port: Int
    private let process: Mutex<ChildProcess?>

    var origin: String { "http://127.0.0.1:\(port)" }

    init(to origin: String) async throws {
        guard let target = URL(string: origin)?.port else {
            throw NeverHappened(description: "no port in \(origin)")
        }
        let (first, port) = try await Self.begin(target, 0)
        (self.target, self.port) = (target, port)
        process = Mutex(first)
    }

    deinit { stop() }

    func stop() { process.withLock { $0.take() }?.kill() }

    /// On the same port.
    func start() async throws {
        let (again, _) = try await Self.begin(target, port)
        process.withLock { $0 = again }
    }

    private static func begin(_ target: Int, _ port: Int) async throws -> (ChildProcess, Int) {
        let process = try ChildProcess(
            "/usr/bin/env",
            ["python3", "-u", "-c", program, "\(target)", "\(port)"]
        )
        let port = try await process.line("the relay listens") { line in
            line.hasPrefix("relays ") ? Int(line.dropFirst("relays ".count)) : nil
        }
        return (process, port)
    }

    private static let program = #"""
        import socket, sys, threading
        target, port = int(sys.argv[1]), int(sys.argv[2])
        server = socket.create_server(("127.0.0.1", port), backlog=64)
        print("relays", server.getsockname()[1])
        def pump(source, sink):
            try:
                while data := source.recv(65536): sink.sendall(data)
            except OSError: pass
            for end in (source, sink):
                try: end.shutdown(socket.SHUT_RDWR)
                except OSError: pass
        def serve(client):
            try: upstream = socket.create_connection(("127.0.0.1", target))
            except OSError: return client.close()
            threading.Thread(target=pump, args=(upstream, client), daemon=True).start()
            pump(client, upstream)
        while True:
            client, _ = server.accept()
            threading.Thread(target=serve, args=(client,), daemon=True).start()
        """#
}
