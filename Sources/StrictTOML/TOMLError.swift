/// Why a text is not read as TOML, and on which line.
///
/// Never quotes the text, which is hostile.
package struct TOMLError: Error, Sendable, Equatable, CustomStringConvertible {
    package let message: String
    /// From one; `nil` when it is about the file as a whole.
    package let line: Int?

    init(_ message: String, line: Int?) {
        self.message = message
        self.line = line
    }

    package var description: String { line.map { "line \($0): \(message)" } ?? message }

    /// `line` is where what is not ended begins.
    static func endOfFile(line: Int) -> TOMLError {
        TOMLError("the file ends in the middle of something", line: line)
    }
}
