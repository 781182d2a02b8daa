/// One parser to be fuzzed: how to call it, and texts to start from.
struct FuzzTarget: Sendable {
    /// What the command line calls it.
    let name: String
    /// Small inputs that reach far into the parser; written out by `seed`.
    let seeds: [String]
    /// Runs the parser over one input and checks what must hold whatever the input is.
    let run: @Sendable (_ input: [UInt8]) -> Void
}
