/// A second opinion by node, where it is installed.
package enum Node {
    /// Whether node is on PATH.
    // No node at all also means no.
    package static let isPresent = (try? run("", input: "")) != nil

    /// The version of npm on PATH.
    package static func npmVersion() throws -> String { try Script.run(["npm", "--version"], input: "") }

    /// Runs a script with the path of a file that holds `input` as its first argument; its standard output.
    package static func run(_ script: String, input: String) throws -> String {
        try Script.run(["node", "-e", script], input: input)
    }
}
