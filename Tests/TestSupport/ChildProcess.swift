package import Foundation

/// A program started by a test, its output readable line by line, always ended with the test.
package final class ChildProcess: @unchecked Sendable {
    // Unchecked: `process` is only touched before start and through kill/waitpid-safe calls.
    private let process = Process()
    /// A file and not a pipe: its end is known when the process has ended, whoever else inherited the descriptor.
    private let log: URL

    package init(
        _ path: String,
        _ arguments: [String],
        environment: [String: String] = [:],
        folder: URL? = nil
    )
        throws
    {
        log = FileManager.default.temporaryDirectory.appendingPathComponent(
            "gatehouse-\(UUID().uuidString).log"
        )
        try Data().write(to: log)
        let output = try FileHandle(forWritingTo: log)
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
            .merging(environment) { _, new in new }
        process.currentDirectoryURL = folder
        process.standardOutput = output
        process.standardError = output
        process.standardInput = FileHandle.nullDevice
        try process.run()
        try output.close()
    }

    deinit {
        kill()
        // Nobody reads it any more.
        try? FileManager.default.removeItem(at: log)
    }

    /// The `gatehouse` executable that this test run built.
    package static var gatehouse: String {
        URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
            .appendingPathComponent("gatehouse").path
    }

    package var pid: Int32 { process.processIdentifier }
    package var isRunning: Bool { process.isRunning }

    /// Every complete line so far.
    package var output: [String] {
        // A log that cannot be read has no lines, which a test notices.
        let text = (try? Data(contentsOf: log)) ?? Data()
        return String(decoding: text, as: UTF8.self).components(separatedBy: "\n").dropLast()
    }

    /// kill -9.
    package func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    package func terminate() { process.terminate() }

    package func waitForExit(seconds: Double = 20) async throws -> Int32 {
        try await eventually("the process ends", seconds: seconds) { self.process.isRunning ? nil : true }
        return process.terminationStatus
    }

    /// The first line that `pick` accepts.
    package func line<Value>(_ what: String, seconds: Double = 30, _ pick: (String) -> Value?) async throws
        -> Value
    {
        try await eventually("\(what)\n\(output.suffix(20).joined(separator: "\n"))", seconds: seconds) {
            for line in self.output { if let value = pick(line) { return value } }
            return nil
        }
    }
}
