import Foundation
import TestSupport

/// The npm lab's registry with the packages of one of its cases.
final class LabRegistry: Sendable {
    let url: String
    private let project: String
    private let process: ChildProcess

    init(project: String) async throws {
        self.project = project
        process = try ChildProcess(
            "/usr/bin/env",
            [
                "python3", SharedData.url("npm-lab/registry.py").path, "--case",
                SharedData.url("npm-lab/cases/\(project)").path,
            ],
            folder: FileManager.default.temporaryDirectory
        )
        url = try await process.line("the registry starts") { line in
            guard line.hasPrefix("{"),
                let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
            else { return nil }
            return object["url"] as? String
        }
    }

    deinit { process.kill() }

    /// The case's project, with this registry's addresses.
    func files() throws -> [String: String] {
        let folder = SharedData.url("npm-lab/cases/\(project)/project")
        var files: [String: String] = [:]
        for file in ["package.json", "package-lock.json"] {
            let data = try Data(contentsOf: folder.appendingPathComponent(file))
            files[file] = String(decoding: data, as: UTF8.self)
                .replacingOccurrences(of: "http://127.0.0.1:4873", with: url)
        }
        return files
    }
}
