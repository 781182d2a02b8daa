package import Advisories
import Foundation

/// Reads OSV records from disk: a bulk zip (the layout of `all.zip`), a folder of JSON files, or one JSON file.
///
/// Folders are read recursively, in the order of names, without following symbolic links. Entries whose names do not end
/// in `.json` are passed over. EPSS and KEV files are read as bytes, unpacked when they are gzip.
package struct AdvisoryFileReader: AdvisoryRecordReader {
    private let limits: ArchiveLimits

    package init(limits: ArchiveLimits = .standard) { self.limits = limits }

    package func kind(at path: String) throws(AdvisoryError) -> AdvisoryFileKind {
        var status = stat()
        guard stat(path, &status) == 0 else { throw AdvisoryFileReader.failure(path, errno) }
        if status.st_mode & S_IFMT == S_IFDIR { return .osv }
        var start: [UInt8] = []
        let bytes = FileBytes(path: path, limits: limits)
        do throws(ArchiveError) {
            // Nothing in the closure throws.
            _ = try bytes.forEachChunk { chunk -> Bool in
                start.append(contentsOf: chunk.prefix(4_096 - start.count))
                return start.count < 4_096
            }
        } catch {
            throw AdvisoryError(.invalid, detail: "\(path): \(error)")
        }
        if EPSSReader.isRecognised(start) { return .epss }
        if KEVCatalog.isRecognised(start) { return .kev }
        if AdvisoryFileReader.isRecord(path) || start.starts(with: [0x50, 0x4B]) { return .osv }
        throw AdvisoryError(
            .invalid,
            detail:
                "\(path): neither OSV records (zip, folder, .json) nor EPSS scores (CSV) nor a KEV catalog"
        )
    }

    package func forEachChunk(
        at path: String,
        _ body: (UnsafeRawBufferPointer) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        let result: Result<Void, AdvisoryError>
        do throws(ArchiveError) {
            result = try FileBytes(path: path, limits: limits).forEachChunk { chunk throws(AdvisoryError) in
                try body(chunk)
                return true
            }
        } catch {
            throw AdvisoryError(.invalid, detail: "\(path): \(error)")
        }
        do throws(AdvisoryError) { try result.get() } catch {
            throw AdvisoryError(error.reason, detail: "\(path): \(error.detail)")
        }
    }

    package func forEachRecord(
        at path: String,
        where isWanted: (String) -> Bool,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var status = stat()
        // The operator gave this path, so a link is followed here and only here.
        guard stat(path, &status) == 0 else { throw AdvisoryFileReader.failure(path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            try readFolder(path, isWanted, body)
        case S_IFREG where AdvisoryFileReader.isRecord(path):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            guard isWanted(name) else { return }
            try body(name, try read(path, size: Int(status.st_size), follow: true))
        case S_IFREG:
            try readArchive(path, isWanted, body)
        default:
            throw AdvisoryError(.invalid, detail: "\(path): neither a file nor a folder")
        }
    }

    private func readArchive(
        _ path: String,
        _ isWanted: (String) -> Bool,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var reader: ZipReader
        do { reader = try ZipReader(path: path, limits: limits) } catch {
            throw AdvisoryError(.invalid, detail: "\(path): \(error)")
        }
        while true {
            let entry: ArchiveEntry?
            do { entry = try reader.next { AdvisoryFileReader.isRecord($0) && isWanted($0) } } catch {
                throw AdvisoryError(.invalid, detail: "\(path): \(error)")
            }
            guard let entry else { return }
            try body(entry.name, entry.bytes)
        }
    }

    /// Walks a folder without recursion: `pending` holds what is still to visit, next first from the end.
    private func readFolder(
        _ root: String,
        _ isWanted: (String) -> Bool,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var pending = [""]
        var seen = 0
        var total = 0
        while let relative = pending.popLast() {
            let path = relative.isEmpty ? root : "\(root)/\(relative)"
            var status = stat()
            // The root may be a link (see above), nothing below it.
            guard (relative.isEmpty ? stat(path, &status) : lstat(path, &status)) == 0 else {
                throw AdvisoryFileReader.failure(path, errno)
            }
            switch status.st_mode & S_IFMT {
            case S_IFDIR:
                let names = try AdvisoryFileReader.names(in: path)
                seen += names.count
                guard seen <= limits.entries else {
                    throw AdvisoryError(.invalid, detail: "\(root): more than \(limits.entries) files")
                }
                pending += names.reversed().map { relative.isEmpty ? $0 : "\(relative)/\($0)" }
            case S_IFREG where AdvisoryFileReader.isRecord(relative) && isWanted(relative):
                let bytes = try read(path, size: Int(status.st_size), follow: false)
                total += bytes.count
                guard total <= limits.totalBytes else {
                    throw AdvisoryError(.invalid, detail: "\(root): more than \(limits.totalBytes) bytes")
                }
                try body(relative, bytes)
            default: continue
            }
        }
    }

    private static func names(in path: String) throws(AdvisoryError) -> [String] {
        do { return try FileManager.default.contentsOfDirectory(atPath: path).sorted() } catch {
            throw AdvisoryError(.invalid, detail: "\(path): the folder cannot be read")
        }
    }

    /// A whole file; one byte more than the limit is enough to refuse it.
    private func read(_ path: String, size: Int, follow: Bool) throws(AdvisoryError) -> [UInt8] {
        let limit = limits.bytesPerEntry
        guard size <= limit else {
            throw AdvisoryError(.invalid, detail: "\(path): larger than \(limit) bytes")
        }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | (follow ? 0 : O_NOFOLLOW))
        guard descriptor >= 0 else { throw AdvisoryFileReader.failure(path, errno) }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: size + 1)
        var done = 0
        while true {
            let got = bytes.withUnsafeMutableBytes {
                Foundation.read(descriptor, $0.baseAddress?.advanced(by: done), $0.count - done)
            }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else { throw AdvisoryFileReader.failure(path, errno) }
            if got == 0 { break }
            done += got
            guard done <= limit else {
                throw AdvisoryError(.invalid, detail: "\(path): larger than \(limit) bytes")
            }
            // It grew while it was read.
            if done == bytes.count { bytes += [UInt8](repeating: 0, count: 64 << 10) }
        }
        bytes.removeLast(bytes.count - done)
        return bytes
    }

    private static func isRecord(_ name: String) -> Bool { name.hasSuffix(".json") }

    private static func failure(_ path: String, _ code: Int32) -> AdvisoryError {
        AdvisoryError(.invalid, detail: "\(path): \(String(cString: strerror(code)))")
    }
}
