/// A path of our own origin, to send a browser to.
///
/// It cannot lead elsewhere, however a browser reads it: one slash at the start, none after it, no backslash, and nothing but
/// visible ASCII.
package struct OwnPath: Sendable, Equatable {
    /// Bytes.
    package static let longest = 1024

    package static let root = OwnPath(known: "/")
    /// The description of REST.
    package static let docs = OwnPath(known: "/docs")

    package let text: String

    /// `nil` for anything else.
    package init?(_ text: String) {
        let bytes = Array(text.utf8)
        guard bytes.first == 0x2F, bytes.dropFirst().first != 0x2F, bytes.count <= Self.longest,
            bytes.allSatisfy({ (0x21...0x7E).contains($0) && $0 != 0x5C })
        else { return nil }
        self.text = text
    }

    private init(known: String) { text = known }
}
