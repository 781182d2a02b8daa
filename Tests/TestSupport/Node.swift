/// A second opinion by node, where it is installed.
package enum Node {
    /// Whether node is on PATH.
    // No node at all also means no.
    package static let isPresent = (try? run("", input: "")) != nil

    /// Whether npm 10 or newer is on PATH.
    package static let hasNpm: Bool = {
        // Without npm there is no version to read.
        let version = try? Script.run(["npm", "--version"], input: "")
        return (version?.split(separator: ".").first).flatMap { Int($0) }.map { $0 >= 10 } ?? false
    }()

    /// Runs a script with the path of a file that holds `input` as its first argument; its standard output.
    package static func run(_ script: String, input: String) throws -> String {
        try Script.run(["node", "-e", script], input: input)
    }
}
