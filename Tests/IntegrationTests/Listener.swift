import TestSupport

/// Where hostile addresses lead: whoever connects, over IPv4 or IPv6, is remembered with what it said.
final class Listener: Sendable {
    private let process: ChildProcess
    let port: Int
    /// Whether this machine has IPv6, so that those forms of an address lead here too.
    let hasIPv6: Bool

    init() async throws {
        process = try ChildProcess("/usr/bin/env", ["python3", "-u", "-c", Self.program])
        (port, hasIPv6) = try await process.line("the listener listens") { line in
            let words = line.split(separator: " ")
            guard words.count == 3, words[0] == "listens", let port = Int(words[1]) else { return nil }
            return (port, words[2] == "True")
        }
    }

    /// One line for each connection.
    var contacts: [String] { process.output.filter { $0.hasPrefix("contact") } }

    /// Origins that all lead here, as far as whoever is asked takes them for addresses.
    var origins: [String] {
        let hosts =
            [
                "127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "[::ffff:7f00:1]", "0x7f.1", "2130706433",
                "017700000001",
            ]
            + (hasIPv6 ? ["[::1]"] : [])
        return hosts.map { "http://\($0):\(port)" }
    }

    private static let program = #"""
        import selectors, socket
        four = socket.create_server(("127.0.0.1", 0))
        port, all = four.getsockname()[1], [four]
        try: all.append(socket.create_server(("::1", port), family=socket.AF_INET6))
        except OSError: pass
        print("listens", port, len(all) == 2)
        selector = selectors.DefaultSelector()
        for server in all: selector.register(server, selectors.EVENT_READ)
        while True:
            for key, _ in selector.select():
                peer, address = key.fileobj.accept()
                peer.settimeout(2)
                try: data = peer.recv(65536)
                except OSError: data = b""
                print("contact", address[0], data)
                peer.close()
        """#
}
