import Foundation
import TestSupport
import Testing

/// The binary asks a real npm registry, that of the development data, for licences.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct RegistryLookupTests {
    private final class Registry {
        private let process: ChildProcess
        let url: String

        init() async throws {
            let lab = SharedData.url("npm-lab")
            process = try ChildProcess(
                "/usr/bin/env",
                [
                    "python3", lab.appendingPathComponent("registry.py").path, "--case",
                    "\(lab.path)/cases/direct-caret",
                ]
            )
            url = try await process.line("the registry starts", seconds: 60) { line in
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
                return object?["url"] as? String
            }
        }

        func fail(_ mode: String) async throws {
            _ = try await HTTP.send("POST", "\(url)/_faults", json: ["fail": -1, "mode": mode, "match": "."])
        }

        /// Paths of the requests so far.
        func journal() async throws -> [String] {
            let (data, _) = try await HTTP.send("GET", "\(url)/_journal")
            let text = String(decoding: data, as: UTF8.self)
            return ["/calm", "/still", "/leaf"].filter { text.contains("\"\($0)\"") }
        }

        func stop() { process.kill() }
    }

    private static let lockfile = """
        {"name": "shop", "version": "1.0.0", "lockfileVersion": 3, "packages": {
          "": {"name": "shop", "version": "1.0.0", "dependencies": {"calm": "^1.0.0", "still": "^1.0.0"}},
          "node_modules/calm": {"version": "1.0.0", "license": "see the file"},
          "node_modules/still": {"version": "1.2.0"}
        }}
        """

    private static let declared = lockfile.replacing("see the file", with: "MIT")
        .replacing(#""version": "1.2.0""#, with: #""version": "1.2.0", "license": "ISC""#)

    private func folder(_ registry: Registry) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-\(UUID().uuidString)"
        )
        let project = folder.appendingPathComponent("shop")
        try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
        try Data(Self.lockfile.utf8).write(to: project.appendingPathComponent("package-lock.json"))
        let settings = """
            registries: { npm: [ { url: "\(registry.url)" } ] }
            licenses: { lookup: true, interval: 0 }
            """
        try Data(settings.utf8).write(to: folder.appendingPathComponent("g.yaml"))
        return folder
    }

    private func scan(_ folder: URL) async throws -> (licenses: [[String?]], messages: [String]) {
        let arguments = ["scan", "shop", "--config", "g.yaml", "--format", "json", "--output", "report.json"]
        // No advisories: the verdict is errored, the inventory is there.
        #expect(try await Bot.run(arguments, in: folder).status == 3)
        let data = try Data(contentsOf: folder.appendingPathComponent("report.json"))
        let report = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let components = try #require(report["components"] as? [[String: Any]])
        let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
        return (
            components.map { component in
                ["name", "license", "licenseExpression", "licenseSource", "licenseCategory"].map {
                    component[$0] as? String
                }
            },
            diagnostics.compactMap { $0["message"] as? String }
        )
    }

    private static let known: [[String?]] = [
        ["calm", "see the file", "MIT", "registry", "allowed"], ["still", nil, "MIT", "registry", "allowed"],
    ]

    @Test func `licences come from the registry once, and from the store after that`() async throws {
        let registry = try await Registry()
        let folder = try folder(registry)
        let first = try await scan(folder)
        #expect(first.licenses == Self.known)
        #expect(try await registry.journal() == ["/calm", "/still"])
        registry.stop()
        let second = try await scan(folder)
        #expect(second.licenses == Self.known)
        #expect(second.messages == first.messages)
    }

    @Test func `every package is asked for when it was published, where settings want dates`() async throws {
        let registry = try await Registry()
        let folder = try folder(registry)
        func write(_ settings: String) throws {
            let text = "registries: { npm: [ { url: \"\(registry.url)\" } ] }\nlicenses: \(settings)\n"
            try Data(text.utf8).write(to: folder.appendingPathComponent("g.yaml"))
        }
        func dates() async throws -> [String: String?] {
            _ = try await scan(folder)
            let data = try Data(contentsOf: folder.appendingPathComponent("report.json"))
            let report = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
            let components = try #require(report["components"] as? [[String: Any]])
            return Dictionary(
                uniqueKeysWithValues: components.map {
                    ($0["name"] as? String ?? "", $0["publishedAt"] as? String)
                }
            )
        }
        try Data(Self.declared.utf8).write(to: folder.appendingPathComponent("shop/package-lock.json"))
        try write("{ lookup: true, interval: 0 }")
        #expect(try await dates() == ["calm": nil, "still": nil])
        #expect(try await registry.journal() == [])
        try write("{ lookup: true, dates: true, interval: 0 }")
        let known = ["calm": "2020-02-02T12:00:00Z", "still": "2024-03-03T12:00:00Z"]
        #expect(try await dates() == known)
        #expect(try await registry.journal() == ["/calm", "/still"])
        registry.stop()
        #expect(try await dates() == known)
    }

    @Test func `a registry that refuses is asked once, and the scan goes on`() async throws {
        let registry = try await Registry()
        try await registry.fail("429")
        let result = try await scan(folder(registry))
        #expect(
            result.licenses == [
                ["calm", "see the file", nil, "lockfile", "unknown"], ["still", nil, nil, nil, "unknown"],
            ]
        )
        #expect(result.messages.contains("registry of npm: the registry asks to slow down (429)"))
        #expect(try await registry.journal() == ["/calm"])
        registry.stop()
    }

    @Test func `nothing is asked unless settings say so`() async throws {
        let registry = try await Registry()
        let folder = try folder(registry)
        let settings = "registries: { npm: [ { url: \"\(registry.url)\" } ] }\n"
        try Data(settings.utf8).write(to: folder.appendingPathComponent("g.yaml"))
        #expect(try await scan(folder).licenses.map { $0[2] } == [nil, nil])
        #expect(try await registry.journal() == [])
        #expect(!FileManager.default.fileExists(atPath: folder.appendingPathComponent("data").path))
        registry.stop()
    }
}
