import Basics
import Foundation
import Pipeline
import Subprocess
import Synchronization
import SystemPackage

/// What takes git's output as it comes; throwing ends the process.
protocol OutputConsumer: Sendable {
    mutating func consume(_ bytes: [UInt8]) throws
}

/// How a call ended.
struct GitOutcome: Sendable {
    /// The exit status, `nil` when a signal ended git.
    let status: Int32?
    /// The first and last lines that git wrote to standard error, not yet cleaned.
    let errorText: String

    var succeeded: Bool { status == 0 }
}

/// Runs git in a session of its own, which ends whole: with the call, at the deadline, or when the task is cancelled.
struct GitRunner: Sendable {
    static let searchPath = ["/usr/local/bin", "/usr/bin", "/bin"]
    static let oldestVersion = [2, 39]

    private let executable: String
    /// git's `GIT_CONFIG_GLOBAL`: a file of ours, or `/dev/null`.
    private let globalSettings: String
    private let temporaryFolder: String
    private let allocation: Int
    private let sandboxMode: SandboxMode
    private let bubblewrap: String?
    /// What every call reads besides system folders, for the sandbox.
    private let readable: [String]
    private let checked = CheckedState()

    /// `sandboxed` is for what reads nothing but one repository; without it git is never put under bubblewrap.
    init(settings: GitSettings, globalSettings: String = "/dev/null", sandboxed: Bool = false) {
        self.executable =
            settings.executable ?? Self.searchPath.map { "\($0)/git" }.first { access($0, X_OK) == 0 }
            ?? "/usr/bin/git"
        self.globalSettings = globalSettings
        temporaryFolder = settings.temporaryFolder
        bubblewrap = settings.bubblewrap
        sandboxMode = sandboxed ? settings.sandbox : .off
        readable = [globalSettings] + settings.askPassCommand + [settings.caFile].compactMap(\.self)
        // Room for the lists of a few million objects, and for a file of the largest size with its delta base.
        allocation = max(256 << 20, 2 * min(settings.limits.maxFileBytes, 1 << 40))
    }

    /// Fails with what to do when git is missing or too old, or when the sandbox is required and does not work; asks once.
    @discardableResult
    func check(before deadline: ContinuousClock.Instant) async throws -> SandboxState {
        if let state = checked.state { return state }
        guard access(executable, X_OK) == 0 else {
            throw SourceControlError(
                .failed,
                detail: "git is not at \(executable); install git 2.39 or newer."
            )
        }
        let command = GitCommand(workingFolder: "/", arguments: ["version"])
        let (output, _) = try await run(command, before: deadline, into: CollectedOutput(limit: 4096))
        let text = String(decoding: output.bytes, as: UTF8.self)
        let numbers = text.split(separator: " ").dropFirst(2).first?.split(separator: ".")
            .prefix(2).compactMap { Int($0) }
        guard let numbers, numbers.count == 2, !numbers.lexicographicallyPrecedes(Self.oldestVersion) else {
            throw SourceControlError(
                .failed,
                detail: "\(executable) calls itself \"\(CleanText.line(text))\"; git 2.39 or newer is needed."
            )
        }
        let state = try await probeSandbox(before: deadline)
        checked.set(state)
        return state
    }

    /// Whether git can be run under bubblewrap here, found out by doing so.
    private func probeSandbox(before deadline: ContinuousClock.Instant) async throws -> SandboxState {
        guard sandboxMode != .off else { return .off }
        let problem: String
        if let sandbox = Bubblewrap.find(bubblewrap) {
            let command = GitCommand(workingFolder: "/", arguments: ["version"])
            let (_, outcome) = try await run(
                command,
                before: deadline,
                into: CollectedOutput(limit: 4096),
                under: sandbox
            )
            if outcome.succeeded { return .bubblewrap(sandbox.executable) }
            problem = "\(sandbox.executable) does not work here: \(CleanText.line(outcome.errorText))"
        } else {
            problem = "bubblewrap (bwrap) is not installed"
        }
        guard sandboxMode == .auto else {
            throw SourceControlError(
                .failed,
                detail:
                    "git.sandbox is require, but \(problem); install it and allow user namespaces, or set git.sandbox to auto."
            )
        }
        return .missing(problem)
    }

    /// Runs to the end and hands every byte of standard output to `consumer`.
    ///
    /// `watch` is asked at once and then four times a second; an error from it ends git. Leaving without a result (deadline, watch, cancelled task, error of the
    /// consumer) has ended git and its children before this returns.
    func run<Consumer: OutputConsumer>(
        _ command: GitCommand,
        before deadline: ContinuousClock.Instant,
        into consumer: Consumer,
        watch: (@Sendable () throws -> Void)? = nil
    ) async throws -> (Consumer, GitOutcome) {
        var sandbox: Bubblewrap?
        if case .bubblewrap(let path)? = checked.state { sandbox = Bubblewrap(executable: path) }
        return try await run(command, before: deadline, into: consumer, under: sandbox, watch: watch)
    }

    private func run<Consumer: OutputConsumer>(
        _ command: GitCommand,
        before deadline: ContinuousClock.Instant,
        into consumer: Consumer,
        under sandbox: Bubblewrap?,
        watch: (@Sendable () throws -> Void)? = nil
    ) async throws -> (Consumer, GitOutcome) {
        try Task.checkCancellation()
        guard ContinuousClock.now < deadline else { throw Self.tooLate(command) }
        return try await withThrowingTaskGroup(of: (Consumer, GitOutcome).self) { group in
            group.addTask { try await execute(command, into: consumer, under: sandbox) }
            group.addTask {
                while ContinuousClock.now < deadline {
                    try watch?()
                    let next = watch == nil ? deadline : min(deadline, .now + .milliseconds(250))
                    try await Task.sleep(until: next)
                }
                throw Self.tooLate(command)
            }
            defer { group.cancelAll() }
            guard let result = try await group.next() else { throw CancellationError() }
            // A cancelled git exits by signal, which is no answer.
            try Task.checkCancellation()
            return result
        }
    }

    private static func tooLate(_ command: GitCommand) -> SourceControlError {
        SourceControlError(.limit, detail: "\(command.name) did not finish within limits.wallClock.")
    }

    private func execute<Consumer: OutputConsumer>(
        _ command: GitCommand,
        into consumer: Consumer,
        under sandbox: Bubblewrap?
    ) async throws -> (Consumer, GitOutcome) {
        FaultPoint.git.reach()
        defer { FaultPoint.gitDone.reach() }
        var options = PlatformOptions()
        options.createSession = true
        // SIGTERM lets git remove its lock files; SIGKILL to the whole session follows.
        let teardown = [
            TeardownStep.send(
                signal: .terminate,
                toProcessGroup: true,
                allowedDurationToNextStep: .seconds(2)
            )
        ]
        options.teardownSequence = teardown
        let environment = command.environment(globalSettings: globalSettings, allocation: allocation)
        let configuration = Configuration(
            executable: .path(FilePath(sandbox?.executable ?? executable)),
            arguments: Arguments(
                sandbox?.commandLine(for: command, git: executable, readable: readable) ?? command.commandLine
            ),
            environment: .custom(
                Dictionary(uniqueKeysWithValues: environment.map { (Environment.Key(stringLiteral: $0), $1) })
            ),
            workingDirectory: FilePath(command.workingFolder),
            platformOptions: options
        )
        // Input comes from a file, never a pipe: writing to a pipe whose reader died raises SIGPIPE in this process.
        let input = try InputFile(command.input, in: temporaryFolder)
        let result = try await Subprocess.run(
            configuration,
            input: .fileDescriptor(input.descriptor, closeAfterSpawningProcess: true),
            output: .sequence,
            error: .sequence
        ) { execution in
            let errors = execution.standardError
            async let errorText = Self.collectErrors(errors)
            var consumer = consumer
            do {
                for try await buffer in execution.standardOutput {
                    try consumer.consume(buffer.withUnsafeBytes { Array($0) })
                }
            } catch {
                // Before leaving the scope, which waits for standard error to end.
                await execution.teardown(using: teardown)
                throw error
            }
            return (consumer, try await errorText)
        }
        let (finished, errorText) = result.closureResult
        let status: Int32? = if case .exited(let code) = result.terminationStatus { code } else { nil }
        let own = sandbox == nil ? status : Bubblewrap.status(status)
        return (finished, GitOutcome(status: own, errorText: errorText))
    }

    /// The beginning and the end of standard error; the middle of a flood is dropped.
    private static func collectErrors(_ output: SubprocessOutputSequence) async throws -> String {
        var head: [UInt8] = []
        var tail: [UInt8] = []
        for try await buffer in output {
            let bytes = buffer.withUnsafeBytes { Array($0) }
            let room = max(0, 4096 - head.count)
            head += bytes.prefix(room)
            tail += bytes.dropFirst(room)
            if tail.count > 8192 { tail.removeFirst(tail.count - 4096) }
        }
        return String(decoding: head + tail, as: UTF8.self)
    }
}

/// What `check` found, for all copies of a runner.
private final class CheckedState: Sendable {
    private let value = Mutex<SandboxState?>(nil)
    var state: SandboxState? { value.withLock { $0 } }
    func set(_ state: SandboxState) { value.withLock { $0 = state } }
}

/// Bytes in an unlinked file, for a child's standard input.
private struct InputFile {
    let descriptor: FileDescriptor

    init(_ bytes: [UInt8], in folder: String) throws {
        guard !bytes.isEmpty else {
            descriptor = try FileDescriptor.open("/dev/null", .readOnly, options: .closeOnExec)
            return
        }
        let name = "\(folder)/gatehouse-input-\(Digest.hex(Digest.random(count: 12)))"
        descriptor = try FileDescriptor.open(
            FilePath(name),
            .readWrite,
            options: [.create, .exclusiveCreate, .closeOnExec],
            permissions: .ownerReadWrite
        )
        unlink(name)
        do {
            try descriptor.writeAll(bytes)
            try descriptor.seek(offset: 0, from: .start)
        } catch {
            // The first error is the one that tells something.
            try? descriptor.close()
            throw error
        }
    }
}

/// Output kept whole, up to a limit.
struct CollectedOutput: OutputConsumer {
    private(set) var bytes: [UInt8] = []
    private let limit: Int

    init(limit: Int) { self.limit = limit }

    mutating func consume(_ more: [UInt8]) throws {
        guard bytes.count + more.count <= limit else {
            throw SourceControlError(.limit, detail: "git answered with more than \(limit) bytes.")
        }
        bytes += more
    }
}
