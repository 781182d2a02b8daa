import Basics
import Domain
import struct Foundation.Data

/// Code scanning (docs.github.com, "Uploading a SARIF file to GitHub").
extension GitHubForge: CodeScanning {
    var codeScanning: (any CodeScanning)? { client.settings.codeScanning ? self : nil }

    var largestUpload: Int { 10_000_000 }

    func upload(
        sarif packed: [UInt8],
        of commit: CommitID,
        reference: String,
        in repository: RepositoryRef
    ) async throws(ForgeError) {
        let upload = SARIFUpload(
            commit_sha: commit.hex,
            ref: reference,
            sarif: Data(packed).base64EncodedString(),
            tool_name: "Gatehouse"
        )
        let path = try path(of: repository) + "/code-scanning/sarifs"
        try await client.write(.post, path, upload) { (_) throws(FieldError) in }
    }
}

/// The wire form of an upload.
private struct SARIFUpload: Encodable, Sendable {
    let commit_sha: String
    let ref: String
    let sarif: String
    let tool_name: String
}
