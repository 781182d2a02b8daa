/// A package URL for a component (purl specification, ECMA-427), in its canonical form.
///
/// Two are equal when they name the same package at the same version. `Parts` takes one apart or builds one from parts.
package struct PackageURL: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The canonical string, percent-encoded: ASCII only.
    package let description: String

    init(canonical: String) { description = canonical }

    /// Type, namespace and name as people write them: `pkg:npm/@scope/name`, without version, qualifiers and subpath.
    package var packageText: String {
        let end = description.utf8.firstIndex { $0 == 0x40 || $0 == 0x3F || $0 == 0x23 }
        let text = description[..<(end ?? description.endIndex)]
        return PackageURL.withPlainScope(String(text))
    }

    /// A text of a package URL with the `@` of its scope as it is, not as `%40`.
    package static func withPlainScope(_ text: String) -> String {
        guard text.utf8.contains(0x25) else { return text }
        return text.split(separator: "%40", omittingEmptySubsequences: false).joined(separator: "@")
    }

    package static func < (left: PackageURL, right: PackageURL) -> Bool {
        // All ASCII, so this is the order of the bytes.
        left.description < right.description
    }
}

/// Why a text is no package URL.
///
/// The message holds nothing of the text.
package struct PackageURLError: Error, Sendable, Hashable, CustomStringConvertible {
    /// One sentence without full stop, to follow a colon.
    package let description: String

    init(_ description: String) { self.description = description }
}
