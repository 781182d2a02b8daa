import Domain
package import Logging
package import struct Foundation.Date

/// Carries out queued commands one after the other.
package struct CommandWorker: Sendable {
    private let commands: any CommandStore
    private let runner: CommandRunner
    private let bell: Bell
    private let wakeups: AsyncStream<Void>
    private let metrics: Metrics
    private let logger: Logger
    private let now: @Sendable () -> Date

    package init(
        commands: any CommandStore,
        runner: CommandRunner,
        wakeups: AsyncStream<Void>,
        metrics: Metrics,
        logger: Logger,
        now: @escaping @Sendable () -> Date
    ) {
        self.commands = commands
        self.runner = runner
        bell = Bell()
        self.wakeups = wakeups
        self.metrics = metrics
        self.logger = logger
        self.now = now
    }

    /// Until cancelled; looks when the bell rings, and every second, as a retry may be due.
    package func run() async {
        await withDiscardingTaskGroup { group in
            group.addTask {
                for await _ in wakeups { bell.ring() }
            }
            group.addTask { await work() }
        }
    }

    private func work() async {
        while !Task.isCancelled {
            do {
                while !Task.isCancelled, let command = try await commands.nextCommand(at: now()) {
                    try await carryOut(command)
                }
            } catch {
                logger.error("commands cannot be read", metadata: ["reason": "\(error)"])
            }
            await bell.wait(atMost: .seconds(1))
        }
    }

    private func carryOut(_ command: QueuedCommand) async throws {
        var logger = logger
        logger[metadataKey: "repository"] = "\(command.request.repository)"
        logger[metadataKey: "source"] = "\(command.request.source.key)"
        let result = await runner.run(command, logger: logger)
        if Task.isCancelled {
            // What shutting down cut short stays queued; what was said is noted all the same.
            guard case .answered = result else { return }
        }
        try await Outage.outlast("the end of commands", logger) { () async throws(StoreError) in
            try await commands.finish(command: command.id, with: result, now: now())
        }
        metrics.count("gatehouse_commands_total", ["result": result.label])
        logger.log(
            level: result.label == "failed" ? .warning : .info,
            "commands ended",
            metadata: ["result": "\(result.label)", "reason": "\(result.reason)"]
        )
    }
}

extension CommandResult {
    /// For metrics and logs.
    fileprivate var label: String {
        switch self {
        case .answered: "answered"
        case .silent: "silent"
        case .retry: "retry"
        case .failed: "failed"
        }
    }

    fileprivate var reason: String {
        switch self {
        case .answered(_, let id): id.map { "comment \($0)" } ?? "dry run"
        case .silent(let reason): reason
        case .retry(_, let error, _), .failed(let error): error
        }
    }
}
