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
    /// Closed when this process ends, whereupon the forge is ended too.
    private let lifeline = Pipe()

    /// Unlike anything else on this machine, so that finding it anywhere means a leak.
    static let token = "ghp_\(UUID().uuidString)"

    private static let seed = """
        github:
          users: [{login: alice, token: \(token)}]
          repos:
            - full_name: acme/widgets
              private: true
              default_branch: main
              members: [alice]
              files: {README.md: "# Widgets\\n", src/app.txt: "one\\ntwo\\n", bin/logo.png: {base64: iVBORw0KGgo=}}
              branches: {feature: {message: Change, files: {src/app.txt: "one\\n2\\n", src/new.txt: "hello\\n"}}}
        """

    /// One for all tests: starting it reads large descriptions.
    static let shared = Result { try FakeForge() }

    private init() throws {
        let folder = "/tmp/gh-forge-\(UUID().uuidString.prefix(12))"
        try Self.seed.write(toFile: "\(folder).yaml", atomically: true, encoding: .utf8)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = [
            "-c",
            #"python3 "$1" --port 0 --state "$2" --seed "$3" & cat > /dev/null; kill -9 $!; rm -rf "$2" "$3""#,
            "forge",
            SharedData.url("forge/fakeforge.py").path, folder, "\(folder).yaml",
        ]
        process.standardInput = lifeline
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        var line = Data()
        while !line.contains(0x0A) {
            let more = output.fileHandleForReading.availableData
            guard !more.isEmpty else { break }
            line += more
        }
        let ready = try #require(try JSONSerialization.jsonObject(with: line) as? [String: Any])
        origin = try #require(ready["origin"] as? String)
    }

    func source(_ path: String = "acme/widgets", token: String? = FakeForge.token) -> CloneSource {
        CloneSource(
            url: "\(origin)/github/\(path).git",
            userName: "x-access-token",
            token: token.map { Secret($0) }
        )
    }

    func call(_ path: String, _ body: Any? = nil, method: String = "GET") async throws -> Any {
        let url = try #require(URL(string: origin + path))
        var request = URLRequest(url: url)
        request.httpMethod = method
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

    func clearFaults() async throws { _ = try await call("/_control/faults", method: "DELETE") }
}
