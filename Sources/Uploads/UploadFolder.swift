package import Archives
package import Basics
import Dispatch
package import Domain
package import Foundation
package import Pipeline
package import Portal
import Synchronization

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

    private let root: String
    let limits: Limits
    private let checking = DispatchQueue(label: "gatehouse.uploads", qos: .utility)
    private let receiving: Turnstile
    private let holds = Holds()
    /// Bytes of an upload after which it is looked at again whether there is room.
    private static let lookEvery = 4 << 20

    /// Makes the folder, which `root` names absolutely, when the first upload comes.
    package init(root: String, limits: Limits = Limits()) {
        self.root = root
        self.limits = limits
        receiving = Turnstile(most: limits.atATime, mostOfOne: limits.atATimeOfOne)
    }

    // MARK: Receiving

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

    /// Counts what is there by its size, what others send meanwhile too.
    private func hasRoom(in folder: String) -> Bool {
        bytes(in: folder) <= limits.projectBytes
            && names(in: root).reduce(0) { $0 + bytes(in: "\(root)/\($1)") } <= limits.allBytes
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

    /// `nil` where it is not there.
    private func upload(_ digest: CommitID, _ kind: UploadKind, _ repository: RepositoryRef) -> Upload? {
        var status = stat()
        guard lstat("\(folder(of: repository))/\(digest.hex).\(kind.rawValue)", &status) == 0 else {
            return nil
        }
        return Self.upload(digest, kind, repository, status)
    }

    private static func upload(
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
    private static func time(of status: stat) -> Date {
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

    /// Removes what is needed no more, and what was never received whole; the number of files.
    ///
    /// `isNeeded` is asked with the digest, the kind, the name of the repository's folder and when it was sent.
    package func removeAll(
        now: Date,
        except isNeeded: (CommitID, UploadKind, _ folder: String, _ sentAt: Date) async throws -> Bool
    ) async throws -> Int {
        var removed = 0
        for folder in names(in: root) {
            for name in names(in: "\(root)/\(folder)") {
                let path = "\(root)/\(folder)/\(name)"
                var status = stat()
                guard lstat(path, &status) == 0 else { continue }
                let sentAt = Self.time(of: status)
                // Before anybody is asked: what is held from now on may be needed by the time it is removed.
                holds.watch(path)
                defer { holds.unwatch(path) }
                let parts = name.split(separator: ".").map(String.init)
                if let digest = parts.first.flatMap({ CommitID($0) }),
                    let kind = parts.last.flatMap({ UploadKind(rawValue: $0) })
                {
                    guard try await !isNeeded(digest, kind, folder, sentAt) else { continue }
                } else {
                    // Half of one: nobody sends for so long.
                    guard now.timeIntervalSince(sentAt) > 3600 else { continue }
                }
                if await remove(path, ifStill: status) { removed += 1 }
            }
        }
        return removed
    }

    /// Removes what a process that has ended was still receiving; the number of files.
    ///
    /// Only while nobody receives: before a server listens.
    package func removeHalves() -> Int {
        var removed = 0
        for folder in names(in: root) {
            for name in names(in: "\(root)/\(folder)") where name.hasSuffix(".part") {
                if unlink("\(root)/\(folder)/\(name)") == 0 { removed += 1 }
            }
        }
        return removed
    }

    /// Where new ones are put in place, so that what was sent again meanwhile stays, as does what somebody held meanwhile.
    private func remove(_ path: String, ifStill old: stat) async -> Bool {
        await withCheckedContinuation { continuation in
            checking.async { [holds] in
                let isRemoved = holds.unlessHeld(path) {
                    var now = stat()
                    let isSame =
                        lstat(path, &now) == 0 && now.st_ino == old.st_ino
                        && Self.time(of: now) == Self.time(of: old)
                    return isSame && unlink(path) == 0
                }
                continuation.resume(returning: isRemoved)
            }
        }
    }

    /// The name of the folder that a repository's uploads are in.
    package static func folderName(of repository: RepositoryRef) -> String {
        "\(repository.forge)-\(Digest.sha256Hex(Array(repository.id.utf8)).prefix(32))"
    }

    // MARK: Files

    private func folder(of repository: RepositoryRef) -> String {
        "\(root)/\(Self.folderName(of: repository))"
    }

    private func makeFolder(_ path: String) -> Bool { mkdir(path, 0o700) == 0 || errno == EEXIST }

    private func names(in folder: String) -> [String] {
        // A folder that is not there has no files.
        (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    }

    private func bytes(in folder: String) -> Int {
        names(in: folder).reduce(0) { sum, name in
            var status = stat()
            return lstat("\(folder)/\(name)", &status) == 0 ? sum + Int(status.st_size) : sum
        }
    }
}

/// A file's bytes where the kernel has them.
private struct MappedBytes: ContiguousBytesView {
    let data: Data

    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { data.withUnsafeBytes(body) }
}

/// Who holds which files, and which of those that may be removed were held since somebody began to think about it.
private final class Holds: Sendable {
    private struct State {
        var held: [String: Int] = [:]
        /// Whether it was held since.
        var watched: [String: Bool] = [:]
    }

    private let state = Mutex(State())

    func begin(_ path: String) {
        state.withLock {
            $0.held[path, default: 0] += 1
            if $0.watched[path] != nil { $0.watched[path] = true }
        }
    }

    func end(_ path: String) {
        state.withLock {
            let left = $0.held[path, default: 1] - 1
            $0.held[path] = left > 0 ? left : nil
        }
    }

    /// For one at a time.
    ///
    /// Who holds it by now may let go before it is removed, and have stored that it is needed after that was asked.
    func watch(_ path: String) { state.withLock { $0.watched[path] = $0.held[path] != nil } }

    func unwatch(_ path: String) { state.withLock { $0.watched[path] = nil } }

    /// Does `removal` of what is watched; nothing, where it is held or was since.
    func unlessHeld(_ path: String, _ removal: () -> Bool) -> Bool {
        state.withLock { $0.held[path] == nil && $0.watched[path] == false && removal() }
    }
}

/// Lets so many in at a time, and so many of one name.
private final class Turnstile: Sendable {
    private let most: Int
    private let mostOfOne: Int
    private let inside = Mutex<[String: Int]>([:])

    init(most: Int, mostOfOne: Int) {
        self.most = most
        self.mostOfOne = mostOfOne
    }

    func begin(_ name: String) -> Bool {
        inside.withLock { inside in
            guard inside.values.reduce(0, +) < most, inside[name, default: 0] < mostOfOne else {
                return false
            }
            inside[name, default: 0] += 1
            return true
        }
    }

    func end(_ name: String) {
        inside.withLock { inside in
            let left = inside[name, default: 1] - 1
            inside[name] = left > 0 ? left : nil
        }
    }
}
