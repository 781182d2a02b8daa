import Basics
import Domain
import Forges
import Foundation
import FoundationNetworking
import SourceControl
import TestSupport
import Testing

/// The shared folder's forge as a process: real git over HTTP with tokens and faults.
final class FakeForge: Sendable {
    let origin: String
    private let identifier: Int32
    private let folder: String

    init() throws {
        folder = "/tmp/gh-forge-\(UUID().uuidString.prefix(12))"
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", SharedData.url("forge/fakeforge.py").path, "--port", "0", "--state", folder, "--seed",
            SharedData.url("forge/seed-example.yaml").path,
        ]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        identifier = process.processIdentifier
        var line = Data()
        while !line.contains(0x0A) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        let ready = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        origin = try #require(ready["origin"] as? String)
    }

    deinit {
        kill(identifier, SIGKILL)
        try? FileManager.default.removeItem(atPath: folder)
    }

    func source(_ path: String = "acme/widgets", token: String? = "ghp_alice") -> CloneSource {
        CloneSource(
            url: "\(origin)/github/\(path).git",
            userName: "x-access-token",
            token: token.map { Secret($0) }
        )
    }

    func call(_ path: String, _ body: Any? = nil) async throws -> Any {
        let url = try #require(URL(string: origin + path))
        var request = URLRequest(url: url)
        if let body {
            request.httpMethod = "POST"
            request.httpBody = try JSONSerialization.data(withJSONObject: body)
        }
        let (data, _) = try await URLSession.shared.data(for: request)
        return try JSONSerialization.jsonObject(with: data, options: .fragmentsAllowed)
    }

    func tip(of branch: String = "main", in path: String = "acme%2Fwidgets") async throws -> CommitID {
        let state = try await call("/_state/github/\(path)") as? [String: Any]
        let references = try #require(state?["refs"] as? [String: String])
        return try #require(references["refs/heads/\(branch)"].flatMap { CommitID($0) })
    }

    func fault(_ fault: [String: Any]) async throws { _ = try await call("/_control/faults", fault) }
}
