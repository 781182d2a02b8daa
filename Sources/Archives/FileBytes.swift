import CArchive
import Foundation

/// Hands out the bytes of a file chunk by chunk, unpacked when it is gzip (RFC 1952, found by its first two bytes).
///
/// Memory does not grow with the file. More bytes than the limits allow, a packed file that is cut off or whose checksum
/// (CRC-32 and length of the trailer) is wrong are errors; what was handed out before must then not be used.
struct FileBytes {
    let path: String
    let limits: ArchiveLimits

    func forEachChunk<Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) throws(ArchiveError) -> Result<Void, Failure> {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            throw ArchiveError(.unreadable, detail: "cannot be opened: \(String(cString: strerror(errno)))")
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
            throw ArchiveError(.unreadable, detail: "not a regular file")
        }
        let size = Int(status.st_size)
        var magic: [UInt8] = [0, 0]
        guard pread(descriptor, &magic, 2, 0) == 2, magic == [0x1F, 0x8B] else {
            return try plain(descriptor, body)
        }
        return try unpacked(descriptor, size, body)
    }

    private func plain<Failure: Error>(
        _ descriptor: Int32,
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) throws(ArchiveError) -> Result<Void, Failure> {
        var buffer = [UInt8](repeating: 0, count: FileBytes.chunk)
        var total = 0
        while true {
            let got = buffer.withUnsafeMutableBytes { Foundation.read(descriptor, $0.baseAddress, $0.count) }
            if got < 0, errno == EINTR { continue }
            guard got >= 0 else {
                throw ArchiveError(.unreadable, detail: "cannot be read: \(String(cString: strerror(errno)))")
            }
            if got == 0 { return .success(()) }
            total += got
            guard total <= limits.totalBytes else { throw tooLarge }
            switch FileBytes.hand(buffer, got, body) {
            case .success(true): continue
            case .success(false): return .success(())
            case .failure(let error): return .failure(error)
            }
        }
    }

    private func unpacked<Failure: Error>(
        _ descriptor: Int32,
        _ size: Int,
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) throws(ArchiveError) -> Result<Void, Failure> {
        guard let archive = archive_read_new() else {
            throw ArchiveError(.unreadable, detail: "out of memory")
        }
        defer { archive_read_free(archive) }
        var entry: OpaquePointer?
        guard archive_read_support_filter_gzip(archive) == ARCHIVE_OK,
            archive_read_support_format_raw(archive) == ARCHIVE_OK,
            archive_read_support_format_empty(archive) == ARCHIVE_OK,
            archive_read_open_fd(archive, descriptor, FileBytes.chunk) == ARCHIVE_OK
        else { throw ArchiveError(.damaged, detail: "the gzip file is damaged") }
        let header = archive_read_next_header(archive, &entry)
        // Nothing packed is no entry to libarchive.
        let isEmpty = header == ARCHIVE_EOF
        guard isEmpty || header == ARCHIVE_OK else {
            throw ArchiveError(.damaged, detail: "the gzip file is damaged")
        }
        var buffer = [UInt8](repeating: 0, count: FileBytes.chunk)
        var checksum = CRC32()
        var total = 0
        while !isEmpty {
            let got = buffer.withUnsafeMutableBytes { archive_read_data(archive, $0.baseAddress, $0.count) }
            guard got >= 0 else {
                throw ArchiveError(.damaged, detail: "the gzip file is damaged or cut off")
            }
            if got == 0 { break }
            total += got
            guard total <= limits.totalBytes, !limits.isImplausible(inflated: total, packed: size) else {
                throw tooLarge
            }
            buffer.withUnsafeBytes { checksum.add(UnsafeRawBufferPointer(rebasing: $0.prefix(got))) }
            switch FileBytes.hand(buffer, got, body) {
            case .success(true): continue
            case .success(false): return .success(())
            case .failure(let error): return .failure(error)
            }
        }
        // libarchive passes over the trailer.
        var trailer = [UInt8](repeating: 0, count: 8)
        guard size >= 18, pread(descriptor, &trailer, 8, off_t(size - 8)) == 8,
            FileBytes.number(trailer[0..<4]) == checksum.value,
            FileBytes.number(trailer[4..<8]) == UInt32(truncatingIfNeeded: total)
        else { throw ArchiveError(.damaged, detail: "the gzip file is damaged: its checksum is wrong") }
        return .success(())
    }

    private static func hand<Failure: Error>(
        _ buffer: [UInt8],
        _ count: Int,
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Bool
    ) -> Result<Bool, Failure> {
        // `withUnsafeBytes` knows no typed errors.
        buffer.withUnsafeBytes { bytes in
            do throws(Failure) {
                return .success(try body(UnsafeRawBufferPointer(rebasing: bytes.prefix(count))))
            } catch {
                return .failure(error)
            }
        }
    }

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
        bytes.reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    private var tooLarge: ArchiveError {
        ArchiveError(.tooLarge, detail: "holds more bytes than the limits allow")
    }

    private static let chunk = 64 << 10
}

/// The checksum of gzip (RFC 1952 section 8).
struct CRC32 {
    private var state: UInt32 = .max

    var value: UInt32 { ~state }

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var state = state
        CRC32.table.withUnsafeBufferPointer { table in
            for byte in bytes { state = table[Int((state ^ UInt32(byte)) & 0xFF)] ^ (state >> 8) }
        }
        self.state = state
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? 0xEDB8_8320 ^ (value >> 1) : value >> 1 }
    }
}
