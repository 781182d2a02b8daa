package import Pipeline

extension GitMirrors {
    /// The git that would be used, for `gatehouse check`.
    ///
    /// Throws `failed` with what to do when it is missing or too old.
    package func gitVersion() async throws(SourceControlError) -> String {
        do {
            let deadline = ContinuousClock.now + settings.limits.wallClock
            try await runner.checkVersion(before: deadline)
            let command = GitCommand(workingFolder: "/", arguments: ["version"])
            let (output, _) = try await runner.run(
                command,
                before: deadline,
                into: CollectedOutput(limit: 4096)
            )
            return CleanText.line(String(decoding: output.bytes, as: UTF8.self))
        } catch {
            throw SourceControlError(translating: error)
        }
    }
}
