package import Domain

/// A licence that may stay for one component.
package struct WaivedLicense: Hashable, Sendable {
    package let purl: PackageURL
    /// One licence of the component's expression (`LicenseTerm.description`), or `NOASSERTION` where nobody knows it.
    package let license: String

    package init(purl: PackageURL, license: String) {
        self.purl = purl
        self.license = license
    }
}
