/// Versions in a Maven coordinate; groups and artifacts are a `PlainWord`, as Maven validates them.
enum MavenText {
    private static let maximumBytes = 256

    /// One version: printable ASCII without white space or anything that a path or a range is made of.
    static func isVersion(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count <= maximumBytes
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x00...0x20, 0x7F...: false
                case 0x22, 0x24, 0x28, 0x29, 0x2A, 0x2C, 0x2F, 0x3A, 0x3C, 0x3E, 0x3F, 0x5B, 0x5C, 0x5D,
                    0x7B...0x7D:
                    false
                default: true
                }
            }
    }

    /// The version a requirement stands for: `1.0` as it is (Maven takes the nearest declaration), `[1.0]` for 1.0.
    ///
    /// `nil` for ranges and for `LATEST` and `RELEASE`.
    static func pinned(by requirement: String) -> String? {
        var text = requirement
        if text.hasPrefix("["), text.hasSuffix("]") {
            text.removeFirst()
            text.removeLast()
        }
        guard isVersion(text), text != "LATEST", text != "RELEASE" else { return nil }
        return text
    }
}
