/// What a YAML text may cost; beyond that it is refused.
package struct YAMLLimits: Sendable {
    package var bytes: Int
    /// Nested lists and mappings.
    package var depth: Int
    /// Keys, texts, lists and mappings together.
    package var nodes: Int

    package init(bytes: Int = 1 << 20, depth: Int = 32, nodes: Int = 10_000_000) {
        self.bytes = bytes
        self.depth = depth
        self.nodes = nodes
    }

    /// For files that a program wrote, with a hundred thousand packages and more.
    package static let lockfile = YAMLLimits(bytes: 256 << 20, depth: 64)
}
