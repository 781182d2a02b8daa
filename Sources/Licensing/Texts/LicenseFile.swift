/// A licence file as it lies in a tree, with what it says.
package struct LicenseFile: Sendable {
    package let path: String
    package let bytes: [UInt8]
    package let text: LicenseText

    /// `nil` when it is larger than `LicenseText.maximumBytes`.
    package init?(path: String, bytes: [UInt8]) {
        guard let text = LicenseText(bytes) else { return nil }
        self.path = path
        self.bytes = bytes
        self.text = text
    }
}
