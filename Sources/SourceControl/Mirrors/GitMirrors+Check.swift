package import Pipeline

extension GitMirrors {
    /// Whether git runs under bubblewrap, as `git.sandbox` wants it and this machine allows.
    ///
    /// Throws `failed` with what to do when it must and cannot, or when git is missing or too old.
    package func sandbox() async throws(SourceControlError) -> SandboxState {
        do {
            return try await runner.check(before: .now + settings.limits.wallClock)
        } catch {
            throw SourceControlError(translating: error)
        }
    }

    /// The git that would be used, for `gatehouse check`.
    ///
    /// Throws `failed` with what to do when it is missing or too old.
    package func gitVersion() async throws(SourceControlError) -> String {
        do {
            let deadline = ContinuousClock.now + settings.limits.wallClock
            try await runner.check(before: deadline)
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
