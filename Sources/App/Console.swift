import Basics
import Foundation

/// Where commands write: results on standard output, everything else on standard error.
package struct Console: Sendable {
    package let isTerminal: Bool
    /// Colour only on a terminal, never with `NO_COLOR`.
    package let hasColour: Bool
    /// In columns; `nil` where nothing has to fit: a file or a pipe.
    package let width: Int?
    private let showsProgress: Bool

    package init(environment: [String: String]) {
        isTerminal = isatty(STDOUT_FILENO) == 1
        hasColour = isTerminal && (environment["NO_COLOR"] ?? "").isEmpty && environment["TERM"] != "dumb"
        width =
            isTerminal ? environment["COLUMNS"].flatMap { Int($0) } ?? Console.terminalWidth() ?? 100 : nil
        showsProgress = isatty(STDERR_FILENO) == 1
    }

    private static func terminalWidth() -> Int? {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 20 else { return nil }
        return Int(size.ws_col)
    }

    /// Lines without the secrets that were read.
    package func write(_ text: String) { write(Array(Console.redacted(text).utf8)) }

    /// The text without the secrets that this process has read: for whatever may hold an error's text.
    package static func redacted(_ text: String) -> String {
        KnownSecrets.ofThisProcess.redactor.redacted(text)
    }

    package func write(_ bytes: [UInt8]) {
        Console.withData(of: bytes) { FileHandle.standardOutput.write($0) }
        if bytes.last != 0x0A { FileHandle.standardOutput.write(Data([0x0A])) }
    }

    /// Bytes as Foundation wants them, for as long as `body` runs: a large report is not copied once more for its last step.
    static func withData<Result>(of bytes: [UInt8], _ body: (Data) throws -> Result) rethrows -> Result {
        try bytes.withUnsafeBytes { raw in
            guard let start = raw.baseAddress else { return try body(Data()) }
            return try body(
                Data(
                    bytesNoCopy: UnsafeMutableRawPointer(mutating: start),
                    count: raw.count,
                    deallocator: .none
                )
            )
        }
    }

    /// A line for the person at the terminal.
    package func note(_ text: String) {
        FileHandle.standardError.write(Data((Console.redacted(text) + "\n").utf8))
    }

    /// Redraws one line of standard error when that is a terminal; an empty text clears it.
    package func progress(_ text: String) {
        guard showsProgress else { return }
        FileHandle.standardError.write(Data(("\r\u{1B}[2K" + text).utf8))
    }

    /// A bar of twenty cells with its percentage; bytes alone when the total is unknown.
    package static func bar(_ done: Int, of total: Int?) -> String {
        guard let total, total > 0 else { return "\(done / 1024) KiB" }
        let filled = min(20, done * 20 / total)
        let cells = String(repeating: "#", count: filled) + String(repeating: ".", count: 20 - filled)
        return "[\(cells)] \(min(100, done * 100 / total))%"
    }
}
