import Foundation
import TestSupport
import Testing

/// A mail server in Python, on a loopback port, and what it took.
final class MailServer: Sendable {
    /// What a message of ours says.
    struct Message {
        let id: String
        let token: String

        init(_ line: String) throws {
            let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            let content = Data(base64Encoded: object?["content"] as? String ?? "") ?? Data()
            let parts = String(decoding: content, as: UTF8.self).components(separatedBy: "\r\n\r\n")
            let headers = parts[0].components(separatedBy: "\r\n")
            id = try #require(headers.first { $0.hasPrefix("Message-ID: ") })
            let body = Data(
                base64Encoded: parts.dropFirst().joined(separator: "\r\n\r\n"),
                options: .ignoreUnknownCharacters
            )
            // On a line of its own; 256 bits in base64.
            let lines = String(decoding: body ?? Data(), as: UTF8.self).components(separatedBy: "\r\n")
            token = try #require(
                lines.map { $0.trimmingCharacters(in: .whitespaces) }
                    .first { $0.utf8.count == 43 && !$0.contains(" ") }
            )
        }
    }

    let port: Int
    private let process: ChildProcess

    init() async throws {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../TransportTests/smtp_server.py").standardizedFileURL
        process = try ChildProcess("/usr/bin/env", ["python3", script.path, "plain"])
        port = try await process.line("the mail server listens") { line in
            line.hasPrefix("port ") ? Int(line.dropFirst("port ".count)) : nil
        }
    }

    func taken() throws -> [Message] {
        try process.output.filter { $0.hasPrefix("{") }.map { try Message($0) }
    }
}
