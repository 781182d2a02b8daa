/// A second opinion by other people's parsers, where they are installed.
package enum Python {
    /// Whether python3 and the module are there.
    package static func has(_ module: String) -> Bool {
        // No python3 at all also means no.
        (try? run("import \(module)", input: "")) != nil
    }

    /// Runs a script with the path of a file that holds `input` and then `arguments`; its standard output.
    package static func run(_ script: String, input: String, arguments: [String] = []) throws -> String {
        try Script.run(["python3", "-c", script], input: input, arguments: arguments)
    }
}
