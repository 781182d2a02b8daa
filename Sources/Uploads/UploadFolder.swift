package import Archives
package import Basics
import Dispatch
package import Domain
import Foundation
package import Pipeline
package import Portal

/// Uploads on disk: a folder for each repository, a file for each upload, named after the SHA-256 of its bytes.
///
/// A file is there when all of it was received and checked. Several may be received at a time.
package struct UploadFolder: UploadStore, UploadedFiles {
    /// How much an upload may be.
    package struct Limits: Sendable {
        /// Bytes of an archive as it is sent.
        package var archiveBytes = 100 << 20
        /// Bytes of an SBOM.
        package var sbomBytes = 32 << 20
        package var sbomComponents = 50_000
        /// Bytes of all uploads of a project that wait.
        package var projectBytes = 500 << 20
        /// The same of all projects.
        package var allBytes = 5 << 30
        /// Uploads that may arrive at a time.
        package var atATime = 8
        /// The same of one project.
        package var atATimeOfOne = 3
        /// Bytes of one file that is read.
        package var fileBytes = 16 << 20
        /// Bytes of all files that are read of an upload.
        package var readBytes = 256 << 20
        /// Of an archive, inflated.
        package var archive = ArchiveLimits(
            entries: 50_000,
            bytesPerEntry: 1 << 30,
            totalBytes: 1 << 30,
            ratio: 200,
            ratioFloor: 10 << 20,
            allowsUnicodeNames: true
        )

        package init() {}
    }

    let root: String
    let limits: Limits
    let checking = DispatchQueue(label: "gatehouse.uploads", qos: .utility)
    let receiving: Turnstile
    let holds = Holds()

    /// Makes the folder, which `root` names absolutely, when the first upload comes.
    package init(root: String, limits: Limits = Limits()) {
        self.root = root
        self.limits = limits
        receiving = Turnstile(most: limits.atATime, mostOfOne: limits.atATimeOfOne)
    }

    /// `nil` where it is not there.
    private func upload(_ digest: CommitID, _ kind: UploadKind, _ repository: RepositoryRef) -> Upload? {
        var status = stat()
        guard lstat("\(folder(of: repository))/\(digest.hex).\(kind.rawValue)", &status) == 0 else {
            return nil
        }
        return Self.upload(digest, kind, repository, status)
    }

    static func upload(
        _ digest: CommitID,
        _ kind: UploadKind,
        _ repository: RepositoryRef,
        _ status: stat
    ) -> Upload? {
        StableResourceID.of("upload \(repository.forge):\(repository.id) \(digest.hex)").map {
            Upload(id: $0, digest: digest, kind: kind, receivedAt: time(of: status))
        }
    }

    /// When a file was written last.
    static func time(of status: stat) -> Date {
        let time = status.st_mtim
        return Date(timeIntervalSince1970: Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000)
    }

    package func upload(_ id: ResourceID, for repository: RepositoryRef) -> Upload? {
        for name in names(in: folder(of: repository)) {
            let parts = name.split(separator: ".")
            guard parts.count == 2, let digest = CommitID(String(parts[0])),
                let kind = UploadKind(rawValue: String(parts[1])),
                let found = upload(digest, kind, repository), found.id == id
            else { continue }
            return found
        }
        return nil
    }

    package func holding<Value>(
        _ id: ResourceID,
        for repository: RepositoryRef,
        _ body: (Upload) async throws -> Value
    ) async throws -> Value? {
        guard let found = upload(id, for: repository) else { return nil }
        let path = "\(folder(of: repository))/\(found.digest.hex).\(found.kind.rawValue)"
        holds.begin(path)
        defer { holds.end(path) }
        // Held before it is looked at again: from here on nobody removes it.
        guard let upload = upload(found.digest, found.kind, repository) else { return nil }
        return try await body(upload)
    }

    // MARK: Reading

    package func tree(
        ofUpload digest: CommitID,
        for repository: RepositoryRef,
        selecting select: @escaping @Sendable (FileTree) -> Set<String>
    ) async throws(UploadError) -> FileTree {
        let path = "\(folder(of: repository))/\(digest.hex)"
        do {
            if access("\(path).\(UploadKind.archive.rawValue)", R_OK) == 0 {
                return try ZipFiles.tree(
                    "\(path).\(UploadKind.archive.rawValue)",
                    limits,
                    repository: repository.path.split(separator: "/").last.map(String.init) ?? "",
                    selecting: select
                )
            }
            if let bytes = FileManager.default.contents(atPath: "\(path).\(UploadKind.sbom.rawValue)") {
                return UploadedSBOM.tree([UInt8](bytes))
            }
        } catch {
            throw UploadError("The upload cannot be read: \(error.description)")
        }
        throw UploadError("The upload is no longer here: send it again.")
    }

    /// The name of the folder that a repository's uploads are in.
    package static func folderName(of repository: RepositoryRef) -> String {
        "\(repository.forge)-\(Digest.sha256Hex(Array(repository.id.utf8)).prefix(32))"
    }

    // MARK: Files

    func folder(of repository: RepositoryRef) -> String {
        "\(root)/\(Self.folderName(of: repository))"
    }

    func makeFolder(_ path: String) -> Bool { mkdir(path, 0o700) == 0 || errno == EEXIST }

    func names(in folder: String) -> [String] {
        // A folder that is not there has no files.
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    func bytes(in folder: String) -> Int {
        names(in: folder).reduce(0) { sum, name in
            var status = stat()
            return lstat("\(folder)/\(name)", &status) == 0 ? sum + Int(status.st_size) : sum
        }
    }
}
