package import struct Foundation.Date

/// What a registry says of one version of a package; all missing where it says nothing of use.
package struct RegistryFacts: Sendable, Hashable {
    package let license: LicenseExpression?
    package let publishedAt: Date?
    /// What its publisher says to those who still use it, on one line.
    package let deprecation: String?

    package init(
        license: LicenseExpression? = nil,
        publishedAt: Date? = nil,
        deprecation: String? = nil
    ) {
        self.license = license
        self.publishedAt = publishedAt
        self.deprecation = deprecation
    }

    package static let none = RegistryFacts()
}
