import CArchive
import Foundation

/// Reads the files of a zip archive one after the other, by its central directory (libarchive's seeking reader).
///
/// Folders are passed over. Symbolic links, devices, encrypted entries, unsafe names, entries beyond the limits, wrong
/// checksums and a directory that does not agree with the entries are errors, never fewer entries. After an error every
/// further call throws the same error.
package struct ZipReader: ~Copyable {
    private let archive: OpaquePointer
    private let descriptor: Int32
    private let limits: ArchiveLimits
    private let declared: Int
    private let fileSize: Int
    private var seen = 0
    private var inflated = 0
    private var outcome: Outcome = .open
    private var buffer = [UInt8](repeating: 0, count: 64 << 10)

    private enum Outcome { case open, finished, failed(ArchiveError) }

    /// Opens a regular file and reads its directory.
    package init(path: String, limits: ArchiveLimits = .standard) throws(ArchiveError) {
        let opened = try ZipReader.opened(path, limits)
        archive = opened.archive
        descriptor = opened.descriptor
        declared = opened.declared
        fileSize = opened.fileSize
        self.limits = limits
    }

    deinit {
        archive_read_free(archive)
        close(descriptor)
    }

    private struct Opened {
        let archive: OpaquePointer
        let descriptor: Int32
        let declared: Int
        let fileSize: Int
    }

    private static func opened(_ path: String, _ limits: ArchiveLimits) throws(ArchiveError) -> Opened {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ArchiveError(.unreadable, detail: "cannot be opened: \(String(cString: strerror(errno)))")
        }
        do throws(ArchiveError) {
            var status = stat()
            guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
                throw ArchiveError(.unreadable, detail: "not a regular file")
            }
            let size = Int(status.st_size)
            let declared = try ZipDirectory(descriptor: descriptor, fileSize: size, limits: limits).count
            let archive = try handle(on: descriptor, isEmpty: declared == 0)
            return Opened(archive: archive, descriptor: descriptor, declared: declared, fileSize: size)
        } catch {
            close(descriptor)
            throw error
        }
    }

    private static func handle(on descriptor: Int32, isEmpty: Bool) throws(ArchiveError) -> OpaquePointer {
        guard let archive = archive_read_new() else {
            throw ArchiveError(.unreadable, detail: "out of memory")
        }
        // libarchive does not take an empty archive for one.
        if isEmpty { return archive }
        // Only the reader that seeks: the one that streams believes the local headers and hides a lost directory.
        guard archive_read_support_format_zip_seekable(archive) == ARCHIVE_OK,
            archive_read_open_fd(archive, descriptor, 128 << 10) == ARCHIVE_OK
        else {
            let detail = message(of: archive)
            archive_read_free(archive)
            throw ArchiveError(.notAnArchive, detail: detail)
        }
        return archive
    }

    /// The next file whose name is wanted, `nil` at the end.
    ///
    /// Names and kinds are checked for all entries; contents (and checksums) of wanted ones only. Of each at most `keeping` bytes
    /// are returned.
    package mutating func next(
        where isWanted: (String) -> Bool = { _ in true },
        keeping: Int = .max
    ) throws(ArchiveError) -> ArchiveEntry? {
        switch outcome {
        case .open: break
        case .finished: return nil
        case .failed(let error): throw error
        }
        do throws(ArchiveError) {
            while let (entry, name) = try nextHeader() {
                guard isWanted(name) else { continue }
                let (bytes, isCut) = try contents(of: entry, name, keeping: keeping)
                return ArchiveEntry(name: name, bytes: bytes, isCut: isCut)
            }
            outcome = .finished
            return nil
        } catch {
            outcome = .failed(error)
            throw error
        }
    }

    /// Inflates all that is left, and keeps nothing; the names of the files.
    package mutating func verify() throws(ArchiveError) -> [String] {
        var names: [String] = []
        do throws(ArchiveError) {
            while let (entry, name) = try nextHeader() {
                names.append(name)
                _ = try contents(of: entry, name, keeping: 0)
            }
            outcome = .finished
            return names
        } catch {
            outcome = .failed(error)
            throw error
        }
    }

    /// The next entry that is a file, checked.
    ///
    /// The directory's view of it was checked before, this is the entry's own.
    private mutating func nextHeader() throws(ArchiveError) -> (OpaquePointer, String)? {
        guard declared > 0 else { return nil }
        while true {
            var header: OpaquePointer?
            let code = archive_read_next_header(archive, &header)
            if code == ARCHIVE_EOF {
                guard seen == declared else {
                    throw ArchiveError(
                        .damaged,
                        detail: "the directory lists \(declared) entries, \(seen) were found"
                    )
                }
                return nil
            }
            guard code == ARCHIVE_OK || code == ARCHIVE_WARN, let header else {
                throw ArchiveError(.damaged, detail: ZipReader.message(of: archive))
            }
            seen += 1
            guard seen <= limits.entries else {
                throw ArchiveError(.tooLarge, detail: "more than \(limits.entries) entries")
            }
            let name = ZipReader.name(of: header)
            let shown = ArchiveEntryName.shown(name)
            if let objection = ArchiveEntryName.objection(to: name, allowsUnicode: limits.allowsUnicodeNames)
            {
                throw ArchiveError(.unsafeName, entry: shown, detail: objection)
            }
            // A warning says that directory and entry disagree.
            guard code == ARCHIVE_OK else {
                throw ArchiveError(.damaged, entry: shown, detail: ZipReader.message(of: archive))
            }
            guard archive_entry_is_encrypted(header) == 0 else {
                throw ArchiveError(.encrypted, entry: shown, detail: "is encrypted")
            }
            let kind: mode_t = archive_entry_filetype(header)
            if kind == S_IFDIR { continue }
            guard kind == S_IFREG, archive_entry_symlink(header) == nil,
                archive_entry_hardlink(header) == nil
            else { throw ArchiveError(.notAFile, entry: shown, detail: "is a link or a device") }
            guard name.last != 0x2F else { continue }
            return (header, String(decoding: name, as: UTF8.self))
        }
    }

    private mutating func contents(
        of header: OpaquePointer,
        _ name: String,
        keeping: Int
    ) throws(ArchiveError) -> (bytes: [UInt8], isCut: Bool) {
        let shown = ArchiveEntryName.shown(Array(name.utf8))
        var bytes: [UInt8] = []
        if archive_entry_size_is_set(header) != 0 {
            let size = archive_entry_size(header)
            guard size >= 0, size <= Int64(limits.bytesPerEntry) else { throw tooLarge(shown) }
            bytes.reserveCapacity(min(Int(size), keeping))
        }
        var count = 0
        while true {
            let got = buffer.withUnsafeMutableBytes {
                archive_read_data(archive, $0.baseAddress, $0.count)
            }
            if got == 0 { return (bytes, count > keeping) }
            guard got > 0 else {
                throw ArchiveError(.damaged, entry: shown, detail: ZipReader.message(of: archive))
            }
            inflated += got
            count += got
            guard count <= limits.bytesPerEntry else { throw tooLarge(shown) }
            guard inflated <= limits.totalBytes,
                !limits.isImplausible(inflated: inflated, packed: fileSize)
            else {
                throw ArchiveError(
                    .tooLarge,
                    entry: shown,
                    detail: "the archive inflates beyond the limits up to here"
                )
            }
            let kept = min(got, keeping - bytes.count)
            buffer.withUnsafeBufferPointer { bytes.append(contentsOf: $0.prefix(kept)) }
        }
    }

    private func tooLarge(_ shown: String) -> ArchiveError {
        ArchiveError(.tooLarge, entry: shown, detail: "is larger than \(limits.bytesPerEntry) bytes")
    }

    /// The name's bytes as stored.
    private static func name(of header: OpaquePointer) -> [UInt8] {
        guard let text = archive_entry_pathname_utf8(header) ?? archive_entry_pathname(header) else {
            return []
        }
        return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
    }

    /// libarchive's words, cut and cleaned: they may quote the archive.
    private static func message(of archive: OpaquePointer) -> String {
        guard let text = archive_error_string(archive) else { return "the archive is damaged" }
        return "damaged: " + ArchiveEntryName.shown(Array(String(cString: text).utf8))
    }
}
