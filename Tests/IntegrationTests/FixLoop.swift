import Foundation
import TestSupport
import Testing

/// A loop with a project of the npm lab on the default branch and the lab's registry.
final class FixLoop: Sendable {
    let loop: Loop
    let name: String
    private let registry: LabRegistry
    var registryURL: String { registry.url }

    init(
        _ kind: Loop.Kind,
        project name: String,
        settings: String = "mode: pull-request",
        extra: String = ""
    ) async throws {
        self.name = name
        registry = try await LabRegistry(project: name)
        loop = try await Loop(
            kind,
            extraSettings: """
                registries: { npm: [ { url: "\(registry.url)" } ] }
                remediation: { \(settings) }
                \(extra)
                """,
            importing: false,
            main: try registry.files()
        )
    }

    /// Advisories arrive: those of the case, under a command of their own.
    func disclose() async throws {
        let result = try await Bot.run(
            [
                "advisories", "import", SharedData.url("npm-lab/cases/\(name)/advisories").path, "--config",
                loop.settings.path,
            ],
            in: loop.folder
        )
        try #require(result.status == 0, "\(result.output)")
    }

    /// A commit that changes nothing a fix is about.
    @discardableResult
    func moveBase(_ text: String = "moved") async throws -> String {
        let answer = try await loop.forge.control(
            "commit",
            [
                "forge": loop.kind.server, "repo": Loop.repository, "branch": "main",
                "files": ["NOTES.md": text], "message": "Note something", "user": "alice",
            ]
        )
        return answer["after"] as? String ?? ""
    }

    /// The case's project, as the default branch had it from the start.
    func project() throws -> [String: String] { try registry.files() }

    struct Pull {
        let number: Int
        let state: String
        let head: String
        let headBranch: String
        let body: String
        let title: String
        let labels: [String]
    }

    /// The bot's pull requests.
    func pulls() async throws -> [Pull] {
        let state = try await loop.forge.state(loop.kind.server, Loop.repository)
        let list = state["issues"] as? [[String: Any]] ?? []
        return list.compactMap { issue in
            guard let pull = issue["pr"] as? [String: Any], let branch = pull["head_ref"] as? String,
                branch.hasPrefix("gatehouse/npm/")
            else { return nil }
            return Pull(
                number: issue["number"] as? Int ?? 0,
                state: pull["merged"] as? Bool == true ? "merged" : issue["state"] as? String ?? "",
                head: pull["head_sha"] as? String ?? "",
                headBranch: branch,
                body: issue["body"] as? String ?? "",
                title: issue["title"] as? String ?? "",
                labels: issue["labels"] as? [String] ?? []
            )
        }
    }

    func openPull(seconds: Double = 40, where accepts: @escaping (Pull) -> Bool = { _ in true }) async throws
        -> Pull
    {
        try await eventually("a pull request with a fix", seconds: seconds, details: loop.details) {
            try await self.pulls().first { ["open", "opened"].contains($0.state) && accepts($0) }
        }
    }

    func pull(_ number: Int, _ action: String) async throws {
        try await loop.forge.control(
            "pull",
            [
                "forge": loop.kind.server, "repo": Loop.repository, "number": number, "action": action,
                "user": "alice",
            ]
        )
    }

    /// The branches of fixes.
    func branches() async throws -> [String] {
        let state = try await loop.forge.state(loop.kind.server, Loop.repository)
        let prefix = "refs/heads/gatehouse/"
        return (state["refs"] as? [String: String] ?? [:]).keys.filter { $0.hasPrefix(prefix) }
            .map { String($0.dropFirst("refs/heads/".count)) }.sorted()
    }

    /// The commit that the branch's only commit stands on.
    func parent(of branch: String) async throws -> String? {
        let folder = try await clone(branch)
        let log = try ChildProcess(
            "/usr/bin/env",
            ["git", "-C", folder.path, "log", "--format=%P", "-1"],
            environment: ["HOME": loop.folder.path]
        )
        let status = try await log.waitForExit()
        try #require(status == 0, "\(log.output)")
        return log.output.first
    }

    /// The branch cloned by git, in a folder of its own.
    func clone(_ branch: String) async throws -> URL {
        let folder = loop.folder.appendingPathComponent("clone-\(UUID().uuidString)")
        let origin = loop.forge.origin.replacingOccurrences(of: "http://", with: "http://bot:\(Bot.token)@")
        let process = try ChildProcess(
            "/usr/bin/env",
            [
                "git", "clone", "-q", "-b", branch, "\(origin)/\(loop.kind.server)/\(Loop.repository).git",
                folder.path,
            ],
            environment: ["HOME": loop.folder.path]
        )
        let status = try await process.waitForExit()
        try #require(status == 0, "\(process.output)")
        return folder
    }

    /// Real npm installs what the branch says, and nothing vulnerable is left.
    func prove(_ branch: String) async throws {
        let folder = try await clone(branch)
        let install = try ChildProcess(
            "/usr/bin/env",
            ["npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--registry", registryURL],
            environment: ["HOME": loop.folder.path, "npm_config_cache": loop.folder.path + "/npm-cache"],
            folder: folder
        )
        #expect(try await install.waitForExit(seconds: 60) == 0, "\(install.output)")
        let fix = try await Bot.run(
            ["fix", folder.path, "--config", loop.settings.path],
            in: loop.folder
        )
        #expect(fix.status == 0, "\(fix.output)")
        #expect(fix.output.contains("nothing-to-do"), "\(fix.output)")
    }
}
