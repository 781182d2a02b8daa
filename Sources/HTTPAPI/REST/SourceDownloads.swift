import HTTPTypes
import Hummingbird
import NIOCore
import Portal
import Synchronization

/// Whole files on their way to callers, few enough at a time that their bytes fit into memory.
final class SourceDownloads: Sendable {
    /// At a time: each holds up to `limits.file` bytes for as long as its caller takes to read them.
    private static let most = 8
    private static let mostOfOne = 4
    private static let chunk = 1 << 20
    /// One that takes longer stands in nobody's way any more.
    private static let longest = Duration.seconds(600)

    private struct Download {
        let id: UInt64
        let name: String
        let start: ContinuousClock.Instant
    }

    private struct Open {
        var downloads: [Download] = []
        var last: UInt64 = 0
    }

    private let open = Mutex(Open())

    /// Counts one download as open for as long as somebody has it.
    final class Ticket: Sendable {
        private let downloads: SourceDownloads
        private let id: UInt64

        fileprivate init(downloads: SourceDownloads, id: UInt64) {
            self.downloads = downloads
            self.id = id
        }

        deinit {
            let id = id
            downloads.open.withLock { open in open.downloads.removeAll { $0.id == id } }
        }
    }

    /// To be had before the file is read; throws 429 when too many are open.
    func ticket(for actor: Actor) throws -> Ticket {
        let name = actor.user.map { "user:\($0)" } ?? actor.name
        let now = ContinuousClock.now
        let id: UInt64? = open.withLock { open in
            let running = open.downloads.filter { now - $0.start < Self.longest }
            guard running.count < Self.most, running.count(where: { $0.name == name }) < Self.mostOfOne else {
                return nil
            }
            open.last += 1
            open.downloads.append(Download(id: open.last, name: name, start: now))
            return open.last
        }
        guard let id else {
            throw ProblemDetails(
                status: .tooManyRequests,
                code: "too_many_downloads",
                detail: "Too many files are being downloaded already; ask again.",
                retryAfter: 5
            )
        }
        return Ticket(downloads: self, id: id)
    }

    /// The file as something to save, and never as anything that a browser would show or run.
    static func response(_ bytes: [UInt8], named name: String, _ ticket: Ticket) -> Response {
        var headers = HTTPFields()
        headers[.contentType] = "application/octet-stream"
        headers[.contentDisposition] = "attachment; filename*=UTF-8''\(escaped(name))"
        headers[.xContentTypeOptions] = "nosniff"
        let body = ResponseBody(contentLength: bytes.count) { writer in
            for start in stride(from: 0, to: bytes.count, by: chunk) {
                let end = min(start + chunk, bytes.count)
                try await writer.write(ByteBuffer(bytes: bytes[start..<end]))
            }
            try await writer.finish(nil)
            withExtendedLifetime(ticket) {}
        }
        return Response(status: .ok, headers: headers, body: body)
    }

    /// As RFC 8187 has it, of a name that may be as long as a path.
    private static func escaped(_ name: String) -> String {
        var result = ""
        for byte in String(String.UnicodeScalarView(name.unicodeScalars.prefix(200))).utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
