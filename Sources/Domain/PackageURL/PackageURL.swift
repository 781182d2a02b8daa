/// A package URL for a component (purl specification, ECMA-427), in its canonical form.
///
/// Two are equal when they name the same package at the same version. `Parts` takes one apart or builds one from parts.
package struct PackageURL: Hashable, Sendable, Comparable, CustomStringConvertible {
    /// The canonical string, percent-encoded: ASCII only.
    package let description: String

    init(canonical: String) { description = canonical }

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
