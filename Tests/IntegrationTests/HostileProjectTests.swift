import Foundation
import TestSupport
import Testing

/// Projects whose files would run something, or send a token somewhere, if anybody believed them.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"))
struct HostileProjectTests {
    private static let token = "canary-npm-token-41d8"

    /// Everything that npm, yarn, pnpm, node or git would carry out or obey in a folder.
    private static func trap(_ folder: URL, _ mark: String, _ address: String) throws {
        let run = "touch \(mark)"
        let hooks = [
            "preinstall", "install", "postinstall", "prepare", "prepublish", "prepack", "dependencies",
        ]
        let manifest = folder.appendingPathComponent("package.json")
        let scripts = hooks.map { "    \"\($0)\": \"\(run)\",\n" }.joined()
        let text = try String(contentsOf: manifest, encoding: .utf8)
            .replacing("\"scripts\": {\n", with: "\"scripts\": {\n\(scripts)")
        try #require(text.contains("preinstall"))
        let authority = address.dropFirst("http:".count)
        let files = [
            "package.json": text,
            ".npmrc": """
            registry=\(address)/
            @*:registry=\(address)/
            \(authority)/:_authToken=${GATEHOUSE_NPM_TOKEN}
            ignore-scripts=false
            script-shell=\(folder.path)/run.sh
            node-options=--require \(folder.path)/run.js
            proxy=\(address)
            https-proxy=\(address)
            """,
            ".yarnrc": "registry \"\(address)\"\nyarn-path \"./run.js\"\n",
            ".yarnrc.yml": "npmRegistryServer: \"\(address)\"\nyarnPath: ./run.js\n",
            ".pnpmfile.cjs": "require('child_process').execSync('\(run)')\n",
            "run.js": "require('child_process').execSync('\(run)')\n", "run.sh": "#!/bin/sh\n\(run)\n",
            ".git/HEAD": "ref: refs/heads/main\n",
            ".git/config": """
            [core]
            \tfsmonitor = "\(run)"
            \thooksPath = .
            \tsshCommand = "\(run)"
            [url "\(address)"]
            \tinsteadOf = https://
            """,
            ".gitattributes": "* filter=trap diff=trap\n",
            "gatehouse.yaml": "registries: { npm: [ { url: \"\(address)\" } ] }\n",
        ]
        for (path, text) in files {
            let file = folder.appendingPathComponent(path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o755],
            ofItemAtPath: folder.appendingPathComponent("run.sh").path
        )
    }

    @Test func `a fix on this machine runs nothing of the project, and asks only whom the operator named`()
        async throws
    {
        let registry = try await LabRegistry(project: "direct-caret")
        let listener = try await Listener()
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-hostile-\(UUID().uuidString)")
        let project = folder.appendingPathComponent("project")
        try FileManager.default.createDirectory(at: project, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        for (name, text) in try registry.files() {
            try Data(text.utf8).write(to: project.appendingPathComponent(name))
        }
        let mark = folder.appendingPathComponent("ran").path
        try Self.trap(project, mark, "http://127.0.0.1:\(listener.port)")
        let before = try String(contentsOf: project.appendingPathComponent("package.json"), encoding: .utf8)

        let report = folder.appendingPathComponent("report.json").path
        let process = try ChildProcess(
            Bot.executable,
            [
                "fix", project.path, "--write", "--registry", registry.url, "--advisories",
                SharedData.url("npm-lab/cases/direct-caret/advisories").path, "--report", report,
            ],
            environment: ["HOME": folder.path, "GATEHOUSE_NPM_TOKEN": Self.token],
            folder: folder
        )
        let status = try await process.waitForExit(seconds: 60)
        let output = process.output.joined(separator: "\n")
        #expect(status == 0, "\(output)")
        #expect(!FileManager.default.fileExists(atPath: mark), "something of the project was run")
        #expect(listener.contacts == [], "the project's own address was asked")
        // It is fixed, and what it would have run is as it was.
        let after = try String(contentsOf: project.appendingPathComponent("package.json"), encoding: .utf8)
        let lock = try String(
            contentsOf: project.appendingPathComponent("package-lock.json"),
            encoding: .utf8
        )
        #expect(try lock != registry.files()["package-lock.json"], "\(output)")
        func scripts(_ text: String) -> Substring {
            text.prefix(upTo: text.range(of: "\"dependencies\": {")?.lowerBound ?? text.startIndex)
        }
        #expect(!scripts(before).isEmpty && scripts(after) == scripts(before))
        let told = try output + String(contentsOfFile: report, encoding: .utf8) + after + lock
        #expect(!told.contains(Self.token))
    }
}
