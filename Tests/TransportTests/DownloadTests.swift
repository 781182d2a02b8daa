import Basics
import Foundation
import Synchronization
import Testing
import Transport

@Suite(.timeLimit(.minutes(1))) struct DownloadTests {
    private let scratch: Scratch

    init() throws { scratch = try Scratch() }

    @Test func `a body goes to the file, replacing what was there, and progress is told`() async throws {
        let body = (0..<1_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        let server = try LoopbackServer { _, peer in
            peer.answer(body: body)
            return true
        }
        let file = scratch.path("download")
        try Data(repeating: 1, count: 2_000_000).write(to: URL(fileURLWithPath: file))
        let steps = Mutex<[(Int, Int?)]>([])
        let response = try await client(server).download(
            OutboundRequest(method: .get, url: server.origin),
            to: file
        ) { done, total in steps.withLock { $0.append((done, total)) } }
        #expect(response.status == 200)
        #expect(response.body.isEmpty)
        #expect(try [UInt8](Data(contentsOf: URL(fileURLWithPath: file))) == body)
        let seen = steps.withLock { $0 }
        #expect(seen.last?.0 == body.count)
        #expect(seen.allSatisfy { $0.1 == body.count })
        #expect(zip(seen, seen.dropFirst()).allSatisfy { $0.0 < $1.0 })
    }

    @Test func `an empty body makes an empty file, and a chunked one has no total`() async throws {
        let server = try LoopbackServer { request, peer in
            if request.target == "/empty" {
                peer.answer()
            } else {
                peer.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n")
            }
            return true
        }
        let transport = client(server)
        let file = scratch.path("file")
        let request = OutboundRequest(method: .get, url: server.origin)
        _ = try await transport.download(request, to: file) { done, total in
            #expect(done == 2)
            #expect(total == nil)
        }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == Data("hi".utf8))
        let empty = OutboundRequest(method: .get, url: server.origin + "/empty")
        _ = try await transport.download(empty, to: file) { _, _ in Issue.record("no body, no progress") }
        #expect(try Data(contentsOf: URL(fileURLWithPath: file)).isEmpty)
    }

    @Test(arguments: [(404, 10, 10), (500, 65_536, 65_536), (302, 3_000_000, 65_536)])
    func `another status keeps its body in memory, cut at 64 KiB, and makes no file`(
        status: Int,
        sent: Int,
        kept: Int
    ) async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(status, body: [UInt8](repeating: 7, count: sent))
            return true
        }
        let file = scratch.path("none")
        let response = try await client(server).download(
            OutboundRequest(method: .get, url: server.origin),
            to: file
        ) { _, _ in Issue.record("nothing was written") }
        #expect(response.status == status)
        #expect(response.body == [UInt8](repeating: 7, count: kept))
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test(arguments: ["/dev/full", "missing/file", "."])
    func `a file that cannot be written ends the download`(name: String) async throws {
        let server = try LoopbackServer { _, peer in
            peer.answer(body: [UInt8](repeating: 7, count: 1_000_000))
            return true
        }
        let file = name.hasPrefix("/") ? name : scratch.path(name)
        do throws(TransportError) {
            _ = try await client(server).download(OutboundRequest(method: .get, url: server.origin), to: file)
            { _, _ in }
            Issue.record("it was written")
        } catch {
            #expect(error.reason == .file)
            #expect(error.detail.hasPrefix(file))
        }
    }

    @Test func `the size limit holds for a download`() async throws {
        let server = try LoopbackServer { _, peer in
            peer.send("HTTP/1.1 200 OK\r\n\r\n" + String(repeating: "a", count: 5_000))
            return false
        }
        let request = OutboundRequest(method: .get, url: server.origin, maxResponseBytes: 4_999)
        await #expect {
            try await client(server).download(request, to: scratch.path("big")) { _, _ in }
        } throws: { ($0 as? TransportError)?.reason == .tooLarge }
    }
}
