package import Domain
package import struct Foundation.Date

/// What is uploaded to be scanned.
package enum UploadKind: String, Sendable, CaseIterable {
    /// A zip archive of source files.
    case archive
    /// A software bill of materials.
    case sbom
}

/// What was uploaded and checked.
package struct Upload: Sendable, Equatable {
    /// For whoever uploaded it: the same for the same bytes.
    package let id: ResourceID
    /// SHA-256 of what was sent.
    package let digest: CommitID
    package let kind: UploadKind
    /// When all of it was there.
    package let receivedAt: Date

    package init(id: ResourceID, digest: CommitID, kind: UploadKind, receivedAt: Date) {
        self.id = id
        self.digest = digest
        self.kind = kind
        self.receivedAt = receivedAt
    }
}

/// Takes in what is uploaded.
///
/// Implemented by `Uploads`.
package protocol UploadStore: Sendable {
    /// Takes what `next` gives until it gives `nil`, checks it, and keeps it until it has been scanned, for a day at the longest.
    ///
    /// What is refused leaves nothing behind: throws `UploadRefusal`, and what `next` throws. The same bytes twice are one upload.
    func receive(
        _ kind: UploadKind,
        for repository: RepositoryRef,
        next: () async throws -> [UInt8]?
    ) async throws -> Upload

    /// Runs `body` with an upload, by its id; `nil` where there is none, or none any more.
    ///
    /// It is there until `body` has returned, and then for as long as something waits for it that `body` has stored: nobody removes
    /// it by what was known before.
    func holding<Value>(
        _ id: ResourceID,
        for repository: RepositoryRef,
        _ body: (Upload) async throws -> Value
    ) async throws -> Value?
}

/// Why something that was uploaded is not taken.
package enum UploadRefusal: Error, Sendable, Equatable {
    /// Bytes that one may have.
    case tooLarge(UploadKind, limit: Int)
    /// It is something else.
    case otherType(UploadKind)
    /// It is damaged: what is wrong.
    case damaged(UploadKind, String)
    /// It is whole, and not allowed: what is wrong.
    case hostile(String)
    /// The project has as much as it may have, or the disk is full.
    case noRoom(UploadKind)
    /// As many are arriving as may.
    case busy
}
