/// One parser to be fuzzed: how to call it, and texts to start from.
package struct FuzzTarget: Sendable {
    /// What the command line calls it.
    package let name: String
    /// Small inputs that reach far into the parser; written out by `seed`.
    package let seeds: [String]
    /// Runs the parser over one input and checks what must hold whatever the input is.
    package let run: @Sendable (_ input: [UInt8]) -> Void
}
