import Domain
import Foundation
import Forges
import SourceControl
import Testing

/// A temporary folder with a repository built by plumbing, and mirrors beside it.
final class GitSandbox: Sendable {
    let folder: String
    var source: String { "\(folder)/source.git" }
    var mirrors: String { "\(folder)/mirrors" }
    /// Exists when something of the repository was run.
    var canary: String { "\(folder)/canary" }
    let repository: RepositoryRef

    init() throws {
        folder = "/tmp/gh-test-\(UUID().uuidString.prefix(12))"
        let forge = try #require(ForgeID("local"))
        repository = RepositoryRef(forge: forge, id: "1", path: "acme/widgets")
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try shell("git init -q --bare source.git && cd source.git && git config uploadpack.allowFilter true")
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var settings: GitSettings { GitSettings(root: mirrors, allowsFiles: true) }
    var clone: CloneSource { CloneSource(url: "file://\(source)", userName: "", token: nil) }

    /// Runs a script in the folder; its output without the last newline.
    @discardableResult
    func shell(_ script: String, input: [UInt8] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/bash")
        process.arguments = ["-euc", script]
        process.currentDirectoryURL = URL(fileURLWithPath: folder)
        process.environment = [
            "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": folder, "GIT_CONFIG_GLOBAL": "/dev/null",
            "GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com", "GIT_COMMITTER_NAME": "a",
            "GIT_COMMITTER_EMAIL": "a@example.com", "GIT_AUTHOR_DATE": "1700000000 +0000",
            "GIT_COMMITTER_DATE": "1700000000 +0000", "SOURCE": source, "CANARY": canary,
        ]
        let (standardInput, output) = (Pipe(), Pipe())
        process.standardInput = standardInput
        process.standardOutput = output
        try process.run()
        try standardInput.fileHandleForWriting.write(contentsOf: Data(input))
        try standardInput.fileHandleForWriting.close()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw ShellFailure(script: script) }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .newlines)
    }

    /// A commit whose tree is what `git mktree` makes of `entries` (`mode name contents`).
    func commit(_ entries: [(mode: String, name: String, contents: String)], parents: [CommitID] = []) throws
        -> CommitID
    {
        var tree = ""
        for entry in entries {
            let object =
                entry.mode == "160000" || entry.mode == "040000"
                ? entry.contents
                : try shell("git -C source.git hash-object -w --stdin", input: Array(entry.contents.utf8))
            let type = entry.mode == "160000" ? "commit" : entry.mode == "040000" ? "tree" : "blob"
            tree += "\(entry.mode) \(type) \(object)\t\(entry.name)\0"
        }
        let id = try shell("git -C source.git mktree -z --missing", input: Array(tree.utf8))
        return try commit(tree: id, parents: parents)
    }

    func commit(tree: String, parents: [CommitID] = [], message: String = "m") throws -> CommitID {
        let options = parents.map { "-p \($0.hex)" }.joined(separator: " ")
        let id = try shell("git -C source.git commit-tree \(options) -m '\(message)' \(tree)")
        try shell("git -C source.git update-ref refs/heads/main \(id)")
        return try #require(CommitID(id))
    }

    /// A line of `count` commits with an empty tree, oldest first.
    func line(_ count: Int, from parent: CommitID? = nil, branch: String) throws -> [CommitID] {
        var stream = ""
        for number in 1...count {
            stream +=
                "commit refs/heads/\(branch)\nmark :\(number)\ncommitter a <a@example.com> \(1_700_000_000 + number) +0000\n"
            let message = "\(branch) \(number)"
            stream += "data \(message.utf8.count)\n\(message)\n"
            if number == 1, let parent { stream += "from \(parent.hex)\n" }
            stream += "\n"
        }
        try shell("git -C source.git fast-import --quiet --force", input: Array(stream.utf8))
        let ids = try shell("git -C source.git rev-list --reverse --max-count=\(count) refs/heads/\(branch)")
        return ids.split(separator: "\n").compactMap { CommitID(String($0)) }
    }
}

struct ShellFailure: Error { let script: String }
