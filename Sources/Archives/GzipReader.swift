import CArchive

/// Unpacks one gzip member (RFC 1952).
package enum GzipReader {
    /// Whether bytes begin as gzip does.
    package static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x1F, 0x8B]) }

    /// Throws for what is no gzip, is cut off, or has more than `limit` bytes when unpacked.
    ///
    /// The checksum is passed over: for bytes of our own, which the database keeps whole.
    package static func unpack(_ bytes: [UInt8], limit: Int) throws(ArchiveError) -> [UInt8] {
        guard isPacked(bytes) else { throw ArchiveError(.notAnArchive, detail: "is not packed with gzip") }
        guard let archive = archive_read_new() else {
            throw ArchiveError(.unreadable, detail: "out of memory")
        }
        defer { archive_read_free(archive) }
        // Read from until the archive is freed.
        return try bytes.withUnsafeBytes { packed in
            // `withUnsafeBytes` knows no typed errors.
            Result { () throws(ArchiveError) in try contents(of: archive, packed, limit) }
        }.get()
    }

    private static func contents(
        of archive: OpaquePointer,
        _ packed: UnsafeRawBufferPointer,
        _ limit: Int
    ) throws(ArchiveError) -> [UInt8] {
        var entry: OpaquePointer?
        guard archive_read_support_filter_gzip(archive) == ARCHIVE_OK,
            archive_read_support_format_raw(archive) == ARCHIVE_OK,
            archive_read_support_format_empty(archive) == ARCHIVE_OK,
            archive_read_open_memory(archive, packed.baseAddress, packed.count) == ARCHIVE_OK
        else { throw damaged(archive) }
        let header = archive_read_next_header(archive, &entry)
        // Nothing packed is no entry to libarchive.
        if header == ARCHIVE_EOF { return [] }
        // What is not taken for gzip would be handed through as it is.
        guard header == ARCHIVE_OK, archive_filter_code(archive, 0) == ARCHIVE_FILTER_GZIP else {
            throw damaged(archive)
        }
        var contents: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 256 << 10)
        while true {
            let count = archive_read_data(archive, &buffer, buffer.count)
            guard count >= 0 else { throw damaged(archive) }
            if count == 0 { return contents }
            guard contents.count + count <= limit else {
                throw ArchiveError(.tooLarge, detail: "has more than \(limit) bytes when unpacked")
            }
            contents.append(contentsOf: buffer[..<count])
        }
    }

    private static func damaged(_ archive: OpaquePointer) -> ArchiveError {
        let text = archive_error_string(archive).map { String(cString: $0) }
        return ArchiveError(.damaged, detail: text ?? "is damaged")
    }
}
