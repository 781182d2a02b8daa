import Foundation
import Synchronization

/// A program started by a test, its output read line by line, always ended with the test.
final class ChildProcess: @unchecked Sendable {
    // Unchecked: `process` is only touched before start and through kill/waitpid-safe calls; lines are under the lock.
    private let process = Process()
    private let lines = Mutex<[String]>([])
    private let pipe = Pipe()

    init(_ path: String, _ arguments: [String], environment: [String: String] = [:], folder: URL? = nil)
        throws
    {
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"]
            .merging(environment) { _, new in new }
        process.currentDirectoryURL = folder
        process.standardOutput = pipe
        process.standardError = pipe
        process.standardInput = FileHandle.nullDevice
        let rest = Mutex("")
        pipe.fileHandleForReading.readabilityHandler = { [weak self] handle in
            let data = handle.availableData
            guard let self, !data.isEmpty else { return }
            let complete = rest.withLock { rest in
                rest += String(decoding: data, as: UTF8.self)
                var parts = rest.components(separatedBy: "\n")
                rest = parts.removeLast()
                return parts
            }
            lines.withLock { $0 += complete }
        }
        try process.run()
    }

    deinit { kill() }

    var pid: Int32 { process.processIdentifier }
    var isRunning: Bool { process.isRunning }
    var output: [String] { lines.withLock { $0 } }

    /// kill -9.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func terminate() { process.terminate() }

    func waitForExit(seconds: Double = 20) async throws -> Int32 {
        try await eventually("the process ends", seconds: seconds) { self.process.isRunning ? nil : true }
        return process.terminationStatus
    }

    /// The first line that `pick` accepts.
    func line<Value>(_ what: String, seconds: Double = 30, _ pick: (String) -> Value?) async throws -> Value {
        try await eventually("\(what)\n\(output.suffix(20).joined(separator: "\n"))", seconds: seconds) {
            for line in self.output { if let value = pick(line) { return value } }
            return nil
        }
    }
}

struct NeverHappened: Error, CustomStringConvertible {
    let description: String
}

/// Waits for a condition, with a limit.
@discardableResult
func eventually<Value>(
    _ what: String,
    seconds: Double = 30,
    details: () async -> String = { "" },
    _ condition: () async throws -> Value?
) async throws -> Value {
    let end = Date().addingTimeInterval(seconds)
    while true {
        if let value = try await condition() { return value }
        guard Date() < end else {
            throw NeverHappened(description: "never happened: \(what)\n\(await details())")
        }
        try await Task.sleep(for: .milliseconds(25))
    }
}
