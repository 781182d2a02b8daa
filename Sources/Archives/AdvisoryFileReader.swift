package import Advisories
import Foundation

/// Reads OSV records from disk: a bulk zip (the layout of `all.zip`), a folder of JSON files, or one JSON file.
///
/// Folders are read recursively, in the order of names, without following symbolic links. Entries whose names do not end
/// in `.json` are passed over.
package struct AdvisoryFileReader: AdvisoryRecordReader {
    private let limits: ArchiveLimits

    package init(limits: ArchiveLimits = .standard) { self.limits = limits }

    package func forEachRecord(
        at path: String,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var status = stat()
        // The operator gave this path, so a link is followed here and only here.
        guard stat(path, &status) == 0 else { throw AdvisoryFileReader.failure(path, errno) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            try readFolder(path, body)
        case S_IFREG where AdvisoryFileReader.isRecord(path):
            let name = path.split(separator: "/").last.map(String.init) ?? path
            try body(name, try read(path, size: Int(status.st_size), follow: true))
        case S_IFREG:
            try readArchive(path, body)
        default:
            throw AdvisoryError(.invalid, detail: "\(path): neither a file nor a folder")
        }
    }

    private func readArchive(
        _ path: String,
        _ body: (String, [UInt8]) throws(AdvisoryError) -> Void
    ) throws(AdvisoryError) {
        var reader: ZipReader
        do { reader = try ZipReader(path: path, limits: limits) } catch {
            throw AdvisoryError(.invalid, detail: "\(path): \(error)")
        }
        while true {
            let entry: ArchiveEntry?
            do { entry = try reader.next(where: AdvisoryFileReader.isRecord) } catch {
                throw AdvisoryError(.invalid, detail: "\(path): \(error)")
            }
            guard let entry else { return }
            try body(entry.name, entry.bytes)
        }
    }

    /// Walks a folder without recursion: `pending` holds what is still to visit, next first from the end.
    private func readFolder(
        _ root: String,
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
            case S_IFREG where AdvisoryFileReader.isRecord(relative):
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
