package import Domain

/// What a forge can do that keeps findings beside the code.
package protocol CodeScanning: Sendable {
    /// Bytes of a packed report that are taken.
    var largestUpload: Int { get }

    /// Hands over a SARIF report, packed with gzip.
    ///
    /// `reference` is the full name of what was scanned, such as `refs/pull/1/head`. Doing it again replaces what was there.
    func upload(
        sarif packed: [UInt8],
        of commit: CommitID,
        reference: String,
        in repository: RepositoryRef
    ) async throws(ForgeError)
}

extension Forge {
    /// `nil` where the forge has none, or settings do not want it.
    package var codeScanning: (any CodeScanning)? { nil }
}
