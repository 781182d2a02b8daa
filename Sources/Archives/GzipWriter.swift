import CArchive

/// Packs bytes as one gzip member (RFC 1952).
package enum GzipWriter {
    /// Throws only when libarchive cannot do it at all, such as for want of memory.
    ///
    /// `isFast` takes a third of the time and leaves a third more.
    package static func pack(_ bytes: [UInt8], isFast: Bool = false) throws(ArchiveError) -> [UInt8] {
        guard let archive = archive_write_new() else { throw failure(nil) }
        defer { archive_write_free(archive) }
        // What cannot be made smaller grows by a few bytes in every block of some kilobytes.
        var packed = [UInt8](repeating: 0, count: bytes.count + bytes.count / 64 + 4096)
        var used = 0
        let isPacked = packed.withUnsafeMutableBytes { room in
            // Written to until the archive is closed.
            withUnsafeMutablePointer(to: &used) { used in
                write(bytes, to: archive, isFast, room, used)
            }
        }
        guard isPacked else { throw failure(archive) }
        return Array(packed.prefix(used))
    }

    private static func write(
        _ bytes: [UInt8],
        to archive: OpaquePointer,
        _ isFast: Bool,
        _ room: UnsafeMutableRawBufferPointer,
        _ used: UnsafeMutablePointer<Int>
    ) -> Bool {
        guard archive_write_add_filter_gzip(archive) == ARCHIVE_OK,
            // Without the time of day, so that the same bytes are packed the same.
            archive_write_set_filter_option(archive, "gzip", "timestamp", nil) == ARCHIVE_OK,
            !isFast
                || archive_write_set_filter_option(archive, "gzip", "compression-level", "1") == ARCHIVE_OK,
            archive_write_set_format_raw(archive) == ARCHIVE_OK,
            archive_write_open_memory(archive, room.baseAddress, room.count, used) == ARCHIVE_OK,
            let entry = archive_entry_new()
        else { return false }
        defer { archive_entry_free(entry) }
        archive_entry_set_filetype(entry, UInt32(S_IFREG))
        return archive_write_header(archive, entry) == ARCHIVE_OK
            && archive_write_data(archive, bytes, bytes.count) == bytes.count
            && archive_write_close(archive) == ARCHIVE_OK
    }

    private static func failure(_ archive: OpaquePointer?) -> ArchiveError {
        let text = archive.flatMap { archive_error_string($0) }.map { String(cString: $0) }
        return ArchiveError(.unreadable, detail: "cannot be packed: \(text ?? "no memory")")
    }
}
