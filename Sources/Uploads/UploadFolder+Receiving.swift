import Basics
import Dispatch
package import Domain
import Foundation
package import Portal

extension UploadFolder {
    /// Bytes of an upload after which it is looked at again whether there is room.
    private static let lookEvery = 4 << 20

    package func receive(
        _ kind: UploadKind,
        for repository: RepositoryRef,
        next: () async throws -> [UInt8]?
    ) async throws -> Upload {
        let folder = folder(of: repository)
        let part = "\(folder)/\(Digest.hex(Digest.random(count: 16))).part"
        guard makeFolder(root), makeFolder(folder) else { throw UploadRefusal.noRoom(kind) }
        guard receiving.begin(folder) else { throw UploadRefusal.busy }
        defer { receiving.end(folder) }
        let file = open(part, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw UploadRefusal.noRoom(kind) }
        defer {
            close(file)
            unlink(part)
        }
        try await take(into: file, kind, in: folder, next: next)
        let digest = try await keep(file, part, kind, in: folder)
        // The file itself, whatever its name leads to by now.
        var status = stat()
        guard fstat(file, &status) == 0, let upload = Self.upload(digest, kind, repository, status) else {
            throw UploadRefusal.noRoom(kind)
        }
        return upload
    }

    /// On a thread of its own, one at a time: seconds of work, for which deliveries must not wait.
    private func keep(_ file: Int32, _ part: String, _ kind: UploadKind, in folder: String)
        async throws -> CommitID
    {
        let limits = limits
        return try await withCheckedThrowingContinuation { continuation in
            checking.async {
                continuation.resume(with: Result { try Self.keep(file, part, kind, in: folder, limits) })
            }
        }
    }

    private static func keep(
        _ file: Int32,
        _ part: String,
        _ kind: UploadKind,
        in folder: String,
        _ limits: Limits
    ) throws -> CommitID {
        guard fsync(file) == 0 else { throw UploadRefusal.noRoom(kind) }
        let bytes: Data
        do {
            // Mapped, so that what is large is not in memory twice.
            bytes = try Data(contentsOf: URL(fileURLWithPath: part), options: .alwaysMapped)
        } catch {
            throw UploadRefusal.noRoom(kind)
        }
        switch kind {
        case .archive: try ZipFiles.check(part, limits)
        case .sbom: try UploadedSBOM.check([UInt8](bytes), limits)
        }
        // From now on it waits to be scanned.
        guard let digest = CommitID(Digest.sha256Hex(MappedBytes(data: bytes))), futimens(file, nil) == 0
        else {
            throw UploadRefusal.noRoom(kind)
        }
        FaultPoint.swap.reach()
        guard rename(part, "\(folder)/\(digest.hex).\(kind.rawValue)") == 0 else {
            throw UploadRefusal.noRoom(kind)
        }
        FaultPoint.swapped.reach()
        // The name is on disk before anybody is told, and before a job counts on it.
        for path in [folder, (folder as NSString).deletingLastPathComponent] where !isSynced(path) {
            throw UploadRefusal.noRoom(kind)
        }
        return digest
    }

    /// Has the names in a folder written; `false` when that fails.
    private static func isSynced(_ folder: String) -> Bool {
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }

    private func take(
        into file: Int32,
        _ kind: UploadKind,
        in folder: String,
        next: () async throws -> [UInt8]?
    ) async throws {
        let limit = kind == .archive ? limits.archiveBytes : limits.sbomBytes
        var count = 0
        var looked = 0
        while let chunk = try await next() {
            count += chunk.count
            guard count <= limit else { throw UploadRefusal.tooLarge(kind, limit: limit) }
            var done = 0
            while done < chunk.count {
                let written = chunk.withUnsafeBytes {
                    write(file, $0.baseAddress?.advanced(by: done), chunk.count - done)
                }
                if written < 0, errno == EINTR { continue }
                guard written > 0 else { throw UploadRefusal.noRoom(kind) }
                done += written
            }
            FaultPoint.part.reach()
            guard count - looked >= Self.lookEvery else { continue }
            looked = count
            guard hasRoom(in: folder) else { throw UploadRefusal.noRoom(kind) }
        }
        guard hasRoom(in: folder) else { throw UploadRefusal.noRoom(kind) }
    }

    /// Counts what is there by its size, what others send meanwhile too.
    private func hasRoom(in folder: String) -> Bool {
        bytes(in: folder) <= limits.projectBytes
            && names(in: root).reduce(0) { $0 + bytes(in: "\(root)/\($1)") } <= limits.allBytes
    }
}

/// A file's bytes where the kernel has them.
private struct MappedBytes: ContiguousBytesView {
    let data: Data

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { data.withUnsafeBytes(body) }
}
