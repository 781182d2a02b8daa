/// What is wrong with a YAML file, where, and what to write instead.
package struct YAMLError: Error, Sendable, Equatable, CustomStringConvertible {
    package let file: String
    /// From one; `nil` when it is about the file as a whole or an environment variable.
    package let line: Int?
    package let column: Int?
    /// Dotted path of the key, empty at the root.
    package let key: String
    package let message: String

    package init(file: String, line: Int?, column: Int? = nil, key: String, message: String) {
        self.file = file
        self.line = line
        self.column = column
        self.key = key
        self.message = message
    }

    /// `file:line:column: key: message`.
    package var description: String {
        let place = [line, column].compactMap(\.self).map { ":\($0)" }.joined()
        return key.isEmpty ? "\(file)\(place): \(message)" : "\(file)\(place): \(key): \(message)"
    }
}
