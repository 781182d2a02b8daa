/// What is wrong with an XML file, and where.
package struct XMLError: Error, Sendable, Equatable, CustomStringConvertible {
    /// From one; `nil` when it is about the file as a whole.
    package let line: Int?
    package let message: String

    package init(line: Int?, message: String) {
        self.line = line
        self.message = message
    }

    package var description: String { line.map { "line \($0): \(message)" } ?? message }
}
