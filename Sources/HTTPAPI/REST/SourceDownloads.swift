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

    /// By whom.
    private let open = Mutex<[String: Int]>([:])

    /// Counts one download as open for as long as somebody has it.
    final class Ticket: Sendable {
        private let downloads: SourceDownloads
        private let name: String

        fileprivate init(downloads: SourceDownloads, name: String) {
            self.downloads = downloads
            self.name = name
        }

        deinit {
            downloads.open.withLock { open in
                let left = open[name, default: 1] - 1
                open[name] = left > 0 ? left : nil
            }
        }
    }

    /// To be had before the file is read; throws 429 when too many are open.
    func ticket(for actor: Actor) throws -> Ticket {
        let name = actor.user.map { "user:\($0)" } ?? actor.name
        let isTaken = open.withLock { open in
            let all = open.values.reduce(0, +)
            guard all < Self.most, open[name, default: 0] < Self.mostOfOne else { return false }
            open[name, default: 0] += 1
            return true
        }
        guard isTaken else {
            throw ProblemDetails(
                status: .tooManyRequests,
                code: "too_many_downloads",
                detail: "Too many files are being downloaded already; ask again.",
                retryAfter: 5
            )
        }
        return Ticket(downloads: self, name: name)
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
