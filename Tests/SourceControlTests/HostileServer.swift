import Domain
import Forges
import Foundation
import SourceControl
import TestSupport

/// A server that speaks just enough of git's protocol over HTTP to answer as no git would.
final class HostileServer: Sendable {
    /// What it answers with.
    enum Behaviour: String {
        /// One file without an end.
        case endless
        /// Half a pack, and then nothing.
        case stalled
        /// The pack at `file`, whatever was asked for.
        case pack
        /// No protocol at all but files, and a list of other addresses to fetch objects from.
        case dumb
        /// A redirect of the upload alone, after an ordinary beginning.
        case redirected
    }

    private let process: ChildProcess
    let origin: String

    /// `file` is the pack for `pack`, or the address for `dumb` and `redirected`.
    init(_ behaviour: Behaviour, file: String = "", status: Int = 307) async throws {
        process = try ChildProcess(
            "/usr/bin/env",
            ["python3", "-u", "-c", Self.program, behaviour.rawValue, file, "\(status)"]
        )
        origin = try await process.line("the server listens") { line in
            line.hasPrefix("http://") ? line : nil
        }
    }

    /// Requests so far, as `METHOD path`.
    var requests: [String] { process.output.filter { !$0.hasPrefix("http://") } }

    func source() -> CloneSource {
        CloneSource(url: "\(origin)/acme/widgets.git", userName: "", token: nil)
    }

    func settings(_ settings: GitSettings) -> GitSettings {
        var settings = settings
        settings.allowsFiles = false
        settings.httpOrigins = [origin]
        settings.allowedPrivateHosts = ["127.0.0.1"]
        return settings
    }

    private static let program = #"""
        import http.server, os, re, struct, sys, time
        behaviour, file, status = sys.argv[1], sys.argv[2], int(sys.argv[3])
        def line(data): return b"%04x" % (len(data) + 4) + data
        def band(data): return line(b"\1" + data)
        def endless():
            # One blob of a tebibyte, stored and not compressed.
            size, head, byte = (1 << 40) >> 4, bytearray(), 0x30
            while size: head.append(byte | 128); byte, size = size & 127, size >> 7
            yield b"PACK" + struct.pack(">II", 2, 1) + bytes(head + bytes([byte])) + b"\x78\x01"
            while True:
                yield b"\0" + struct.pack("<HH", 60000, 60000 ^ 0xFFFF) + os.urandom(60000)
        class Handler(http.server.BaseHTTPRequestHandler):
            def log_message(self, *_): pass
            def start(self, kind, code=200, **headers):
                self.send_response(code)
                self.send_header("Content-Type", "application/x-git-upload-pack-" + kind)
                for name, value in headers.items(): self.send_header(name, value)
                self.end_headers()
            def do_GET(self):
                print("GET", self.path)
                if behaviour == "dumb":
                    self.send_response(200); self.send_header("Content-Type", "text/plain"); self.end_headers()
                    if self.path.endswith("alternates"): self.wfile.write(file.encode() + b"\n")
                    elif "info/refs" in self.path: self.wfile.write(b"1" * 40 + b"\trefs/heads/main\n")
                    elif self.path.endswith("HEAD"): self.wfile.write(b"ref: refs/heads/main\n")
                    return
                self.start("advertisement")
                self.wfile.write(line(b"# service=git-upload-pack\n") + b"0000" + line(b"version 2\n")
                    + line(b"fetch=shallow filter\n") + line(b"object-format=sha1\n") + b"0000")
            def do_POST(self):
                print("POST", self.path)
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                if behaviour == "redirected": return self.start("result", status, Location=file + self.path)
                self.start("result")
                wants = re.findall(rb"want ([0-9a-f]{40})", body)
                if b"deepen" in body:
                    self.wfile.write(line(b"shallow-info\n"))
                    for want in wants: self.wfile.write(line(b"shallow " + want + b"\n"))
                    self.wfile.write(b"0001")
                self.wfile.write(line(b"packfile\n"))
                try:
                    if behaviour == "pack":
                        data = open(file, "rb").read()
                        for at in range(0, len(data), 60000): self.wfile.write(band(data[at:at + 60000]))
                        self.wfile.write(b"0000")
                        return
                    for number, part in enumerate(endless()):
                        self.wfile.write(band(part))
                        if behaviour == "stalled" and number == 20: time.sleep(600)
                except (BrokenPipeError, ConnectionResetError): pass
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        server.daemon_threads = True
        print(f"http://127.0.0.1:{server.server_address[1]}")
        server.serve_forever()
        """#
}
