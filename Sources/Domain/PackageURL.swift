/// A package URL for a component (purl specification, ECMA-427).
///
/// Built, not parsed, so far.
package struct PackageURL: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The canonical string, percent-encoded.
    package let description: String

    init(description: String) { self.description = description }

    /// `name` is the registry's name; for npm a scope becomes the namespace, encoded as `%40scope`.
    package init(ecosystem: Ecosystem, name: String, version: String?) {
        var text = "pkg:\(ecosystem.rawValue)/"
        let parts = name.split(separator: "/", omittingEmptySubsequences: true)
        text += parts.map { PackageURL.encoded($0) }.joined(separator: "/")
        if let version, !version.isEmpty { text += "@" + PackageURL.encoded(version) }
        description = text
    }

    package static func < (left: PackageURL, right: PackageURL) -> Bool {
        left.description.unicodeScalars.lexicographicallyPrecedes(right.description.unicodeScalars)
    }

    /// Percent-encodes all but the unreserved characters and `:` (purl specification, "Character encoding").
    private static func encoded(_ text: some StringProtocol) -> String {
        var result = ""
        for byte in text.utf8 {
            switch byte {
            case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A:
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
