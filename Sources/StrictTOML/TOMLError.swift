/// Why a text is not read as TOML, and on which line, in our words.
///
/// The parser's own messages quote the offending text, which is hostile, so they are not passed on.
package struct TOMLError: Error, Sendable, Equatable, CustomStringConvertible {
    package let message: String
    /// From one; `nil` when it is about the file as a whole.
    package let line: Int?

    init(_ message: String, line: Int?) {
        self.message = message
        self.line = line
    }

    package var description: String { line.map { "line \($0): \(message)" } ?? message }
}
