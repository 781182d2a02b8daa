package import Logging
import Synchronization
import UnixSignals

/// The level of the log, which SIGUSR1 switches to debug and back while the server runs.
package final class LogLevelSwitch: Sendable {
    private let configured: Logger.Level
    private let current: Mutex<Logger.Level>

    package init(_ level: Logger.Level) {
        configured = level
        current = Mutex(level)
    }

    package var level: Logger.Level { current.withLock { $0 } }

    /// To debug, or back to the level of the settings; returns the new one.
    ///
    /// Where the settings say debug already, to info and back.
    package func toggle() -> Logger.Level {
        current.withLock { level in
            level = level == configured ? (configured == .debug ? .info : .debug) : configured
            return level
        }
    }

    /// Until cancelled.
    func run(logger: Logger) async {
        for await _ in await UnixSignalsSequence(trapping: .sigusr1) {
            let level = toggle()
            // Above every level that can be set, so that it is always seen.
            logger.error("log level switched by SIGUSR1", metadata: ["log_level": "\(level)"])
        }
    }
}
