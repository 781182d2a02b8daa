package import Foundation

/// The contract-checking forge of the development data, started for one test.
package final class FakeForge: Sendable {
    private let process: ChildProcess
    package let origin: String
    package let folder: URL

    package init(seed: String, in folder: URL) async throws {
        self.folder = folder
        let seedFile = folder.appendingPathComponent("seed.yaml")
        try Data(seed.utf8).write(to: seedFile)
        process = try ChildProcess(
            "/usr/bin/env",
            [
                "python3", SharedData.url("forge/fakeforge.py").path, "--port", "0", "--state",
                folder.appendingPathComponent("forge-state").path, "--seed", seedFile.path,
            ]
        )
        origin = try await process.line("the forge starts", seconds: 60) { line in
            guard let data = line.data(using: .utf8), line.hasPrefix("{"),
                let object = try? JSONSerialization.jsonObject(with: data) as? [String: Any]
            else { return nil }
            return object["origin"] as? String
        }
    }

    package func stop() { process.kill() }

    @discardableResult
    package func control(_ path: String, _ body: [String: Any]) async throws -> [String: Any] {
        let (data, status) = try await HTTP.send("POST", "\(origin)/_control/\(path)", json: body)
        guard (200..<300).contains(status) else {
            throw NeverHappened(
                description: "_control/\(path): \(status) \(String(decoding: data, as: UTF8.self))"
            )
        }
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    package func list(_ path: String) async throws -> [[String: Any]] {
        let (data, _) = try await HTTP.send("GET", "\(origin)/\(path)")
        let value = try JSONSerialization.jsonObject(with: data)
        if let list = value as? [[String: Any]] { return list }
        // Some listings are wrapped in an object.
        if let object = value as? [String: Any] {
            for inner in object.values { if let list = inner as? [[String: Any]] { return list } }
        }
        return []
    }

    package func state(_ forge: String, _ name: String) async throws -> [String: Any] {
        let encoded = name.replacingOccurrences(of: "/", with: "%2F")
        let (data, _) = try await HTTP.send("GET", "\(origin)/_state/\(forge)/\(encoded)")
        return try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
    }

    /// Departures from the forges' own API descriptions, as texts.
    package func violations() async throws -> [String] {
        try await list("_violations").map {
            "\($0["code"] ?? "") \($0["where"] ?? "") \($0["message"] ?? "")"
        }
    }
}
