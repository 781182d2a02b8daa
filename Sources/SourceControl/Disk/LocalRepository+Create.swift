package import Pipeline

extension LocalRepository {
    /// One commit of a repository to be made: all of its files.
    package struct NewCommit: Sendable {
        package let branch: String
        package let message: String
        package let files: [String: String]

        package init(branch: String, message: String, files: [String: String]) {
            self.branch = branch
            self.message = message
            self.files = files
        }
    }

    /// Makes a bare repository at `folder` with the commits, each on top of the one before; the last branch is the current one.
    ///
    /// For the sample of `preview`: branch names and paths are our own.
    package static func create(
        at folder: String,
        commits: [NewCommit],
        settings: GitSettings
    ) async throws(SourceControlError) {
        do {
            let runner = GitRunner(settings: settings)
            let deadline = ContinuousClock.now + settings.limits.wallClock
            try await runner.check(before: deadline)
            let current = commits.last?.branch ?? "main"
            let steps = [
                GitCommand(
                    workingFolder: "/",
                    arguments: [
                        "init", "--quiet", "--bare", "--template=", "--initial-branch=\(current)", folder,
                    ]
                ),
                GitCommand(
                    repository: folder,
                    workingFolder: folder,
                    arguments: ["fast-import", "--quiet"],
                    input: importStream(of: commits)
                ),
            ]
            for step in steps {
                let (_, outcome) = try await runner.run(
                    step,
                    before: deadline,
                    into: CollectedOutput(limit: 1 << 16)
                )
                guard outcome.succeeded else {
                    throw SourceControlError(
                        .failed,
                        detail: "\(step.name) failed: \(CleanText.line(outcome.errorText))"
                    )
                }
            }
        } catch {
            throw SourceControlError(translating: error)
        }
    }

    /// The commits in the format of `git fast-import`.
    private static func importStream(of commits: [NewCommit]) -> [UInt8] {
        var stream = ""
        for (index, commit) in commits.enumerated() {
            stream += "commit refs/heads/\(commit.branch)\nmark :\(index + 1)\n"
            stream += "committer Gatehouse <gatehouse@localhost> \(1_767_225_600 + index * 60) +0000\n"
            stream += "data \(commit.message.utf8.count)\n\(commit.message)\n"
            if index > 0 { stream += "from :\(index)\n" }
            stream += "deleteall\n"
            for (path, text) in commit.files.sorted(by: { $0.key < $1.key }) {
                stream += "M 100644 inline \(path)\ndata \(text.utf8.count)\n\(text)\n"
            }
            stream += "\n"
        }
        return Array((stream + "done\n").utf8)
    }
}
