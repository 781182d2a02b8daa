/// Where a folder or file is in a commit, as somebody asks for it: names of a tree, and nothing that leads elsewhere.
package struct SourcePath: Sendable {
    /// From the root on, which itself has none.
    package let names: [String]

    /// Bytes; the longest path that scans list.
    package static let longest = 4096
    /// Each may take a call of git.
    private static let mostNames = 256

    package init(_ text: String) throws(SourceRefusal) {
        guard text.utf8.count <= Self.longest else {
            throw .path("it has more than \(Self.longest) bytes")
        }
        guard !text.utf8.contains(0) else { throw .path("it holds a NUL") }
        guard text.utf8.first != 0x2F else { throw .path("it begins with a slash") }
        // By bytes: a combining mark after a slash is one character with it.
        let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        let names = text.isEmpty ? [] : parts.map { String(Substring($0)) }
        guard names.count <= Self.mostNames else {
            throw .path("it has more than \(Self.mostNames) names")
        }
        for name in names where ["", ".", ".."].contains(name) {
            throw .path(name.isEmpty ? "a name in it is empty" : "a name in it is \"\(name)\"")
        }
        self.names = names
    }

    package var text: String { names.joined(separator: "/") }
}
