import Foundation

/// What the central directory of a zip says, read before anything is inflated (PKWARE APPNOTE 6.3.10, sections 4.3.12 to
/// 4.3.16).
///
/// libarchive takes a directory as far as it goes. Walking it here first finds one that is shorter or longer than it says,
/// entries that share their data, and bombs that declare themselves, at the cost of a few bytes per entry.
struct ZipDirectory {
    /// Entries of any kind.
    let count: Int

    private static let entrySignature: UInt32 = 0x0201_4B50
    private static let endSignature: UInt32 = 0x0605_4B50
    private static let end64Signature: UInt32 = 0x0606_4B50
    private static let locator64Signature: UInt32 = 0x0706_4B50
    private static let endLength = 22
    private static let headerLength = 46
    /// The stretch at the end of the file in which libarchive looks for the end record.
    private static let tailLength = 16 << 10

    /// Where the directory is, from the end record.
    private struct Place {
        var count: Int
        var size: Int
        var offset: Int
        /// Where the first end record begins: the directory ends before it.
        var limit: Int
    }

    init(descriptor: Int32, fileSize: Int, limits: ArchiveLimits) throws(ArchiveError) {
        let file = Window(descriptor: descriptor, fileSize: fileSize)
        let place = try ZipDirectory.place(in: file)
        guard place.count <= limits.entries else {
            throw ArchiveError(
                .tooLarge,
                detail: "the archive has \(place.count) entries; the limit is \(limits.entries)"
            )
        }
        let (end, overflows) = place.offset.addingReportingOverflow(place.size)
        guard !overflows, end <= place.limit else {
            throw ArchiveError(.damaged, detail: "the directory of the archive lies outside of it")
        }
        try ZipDirectory.walk(file, place, end, limits)
        count = place.count
    }

    private static func place(in file: Window) throws(ArchiveError) -> Place {
        let tailStart = max(0, file.fileSize - tailLength)
        let tail = try file.read(at: tailStart, count: file.fileSize - tailStart)
        var at = tail.count - endLength
        while at >= 0, tail.u32(at) != endSignature { at -= 1 }
        guard at >= 0 else {
            throw ArchiveError(.notAnArchive, detail: "not a zip archive, or its end is missing")
        }
        let place = Place(
            count: Int(tail.u16(at + 10)),
            size: Int(tail.u32(at + 12)),
            offset: Int(tail.u32(at + 16)),
            limit: tailStart + at
        )
        let isWide = place.count == 0xFFFF || place.size == 0xFFFF_FFFF || place.offset == 0xFFFF_FFFF
        guard isWide, at >= 20, tail.u32(at - 20) == locator64Signature else { return place }
        guard let offset = Int(exactly: tail.u64(at - 20 + 8)), offset <= place.limit - 56 else {
            throw ArchiveError(.damaged, detail: "the zip64 end record lies outside the archive")
        }
        let record = try file.read(at: offset, count: 56)
        guard record.u32(0) == end64Signature, let count = Int(exactly: record.u64(32)),
            let size = Int(exactly: record.u64(40)), let start = Int(exactly: record.u64(48))
        else { throw ArchiveError(.damaged, detail: "the zip64 end record is broken") }
        return Place(count: count, size: size, offset: start, limit: offset)
    }

    private static func walk(
        _ file: Window,
        _ place: Place,
        _ end: Int,
        _ limits: ArchiveLimits
    ) throws(ArchiveError) {
        let tooFew = ArchiveError(.damaged, detail: "the directory has fewer entries than it says")
        var file = file
        var at = place.offset
        var packedTotal = 0
        var inflatedTotal = 0
        for _ in 0..<place.count {
            guard at <= end - headerLength else { throw tooFew }
            let header = try file.block(at: at, count: headerLength)
            guard header.u32(0) == entrySignature else { throw tooFew }
            let packed = header.u32(20)
            let inflated = header.u32(24)
            let nameLength = Int(header.u16(28))
            let name = try file.block(at: at + headerLength, count: nameLength).bytes
            try check(name, header, limits)
            // All ones: the size is in a zip64 field. Such an entry meets its limits when it is inflated.
            if packed != .max { packedTotal += Int(packed) + 30 }
            if inflated != .max { inflatedTotal += Int(inflated) }
            at += headerLength + nameLength + Int(header.u16(30)) + Int(header.u16(32))
        }
        guard at <= end else {
            throw ArchiveError(.damaged, detail: "the last entry of the directory is cut off")
        }
        if at + 4 <= file.fileSize, try file.read(at: at, count: 4).u32(0) == entrySignature {
            throw ArchiveError(.damaged, detail: "the directory has more entries than it says")
        }
        guard packedTotal <= place.offset else {
            throw ArchiveError(
                .damaged,
                detail: "entries of the archive share their data, or data is missing"
            )
        }
        guard inflatedTotal <= limits.totalBytes else {
            throw ArchiveError(
                .tooLarge,
                detail: "the archive inflates to more than \(limits.totalBytes) bytes"
            )
        }
        guard !limits.isImplausible(inflated: inflatedTotal, packed: file.fileSize) else {
            throw ArchiveError(.tooLarge, detail: "the archive inflates more than \(limits.ratio) times")
        }
    }

    /// What the directory says about one entry.
    private static func check(
        _ name: [UInt8],
        _ header: Bytes,
        _ limits: ArchiveLimits
    ) throws(ArchiveError) {
        let shown = ArchiveEntryName.shown(name)
        if let objection = ArchiveEntryName.objection(to: name, allowsUnicode: limits.allowsUnicodeNames) {
            throw ArchiveError(.unsafeName, entry: shown, detail: objection)
        }
        // Bits 0, 6 and 13: encrypted, strongly encrypted, headers masked.
        guard header.u16(8) & 0x2041 == 0 else {
            throw ArchiveError(.encrypted, entry: shown, detail: "is encrypted")
        }
        // The kind in a Unix mode: none, folder, file. The rest are links and devices.
        guard [0, 4, 8].contains(header.u32(38) >> 28) else {
            throw ArchiveError(.notAFile, entry: shown, detail: "is a link or a device")
        }
        let packed = header.u32(20)
        let inflated = header.u32(24)
        if packed != .max, inflated != .max,
            limits.isImplausible(inflated: Int(inflated), packed: Int(packed))
        {
            throw ArchiveError(.tooLarge, entry: shown, detail: "inflates more than \(limits.ratio) times")
        }
    }

    /// Little-endian reads from a file, past its end an error.
    private struct Window {
        let descriptor: Int32
        let fileSize: Int
        private var start = 0
        private var ahead = Bytes(bytes: [])

        init(descriptor: Int32, fileSize: Int) {
            self.descriptor = descriptor
            self.fileSize = fileSize
        }

        /// Like `read`, for short reads in ascending order: goes to the file once in 64 KiB.
        mutating func block(at offset: Int, count: Int) throws(ArchiveError) -> Bytes {
            if offset < start || offset + count > start + ahead.count {
                start = offset
                ahead = try read(at: offset, count: max(count, min(64 << 10, fileSize - offset)))
            }
            let from = offset - start
            return Bytes(bytes: Array(ahead.bytes[from..<from + count]))
        }

        func read(at offset: Int, count: Int) throws(ArchiveError) -> Bytes {
            let damaged = ArchiveError(.damaged, detail: "the archive ends too early")
            guard offset >= 0, count >= 0, count <= fileSize, offset <= fileSize - count else {
                throw damaged
            }
            var buffer = [UInt8](repeating: 0, count: count)
            var done = 0
            while done < count {
                let got = buffer.withUnsafeMutableBytes {
                    pread(descriptor, $0.baseAddress?.advanced(by: done), count - done, off_t(offset + done))
                }
                guard got > 0 else {
                    if got < 0, errno == EINTR { continue }
                    throw damaged
                }
                done += got
            }
            return Bytes(bytes: buffer)
        }
    }

    private struct Bytes {
        let bytes: [UInt8]
        var count: Int { bytes.count }

        func u16(_ at: Int) -> UInt16 { UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 }
        func u32(_ at: Int) -> UInt32 { UInt32(u16(at)) | UInt32(u16(at + 2)) << 16 }
        func u64(_ at: Int) -> UInt64 { UInt64(u32(at)) | UInt64(u32(at + 4)) << 32 }
    }
}
