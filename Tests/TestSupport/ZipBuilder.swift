/// Writes zips byte by byte, so that tests can break any part of them.
///
/// Entries are stored, not deflated, unless told.
package struct ZipBuilder {
    /// One file of the archive, and what its headers claim.
    package struct Entry {
        package var name: String
        package var bytes: [UInt8]
        /// Unix mode; 0: none, as many programs leave it.
        package var mode: UInt32 = 0o100644
        package var flags: UInt16 = 0
        package var method: UInt16 = 0
        /// What the headers claim, where that is not the truth.
        package var inflatedSize: Int?
        package var checksum: UInt32?
        /// Only in the directory, with the data of the first entry.
        package var sharesData = false

        package init(_ name: String, _ text: String = "{}") {
            self.name = name
            bytes = Array(text.utf8)
        }
    }

    package var entries: [Entry]
    /// What the end record claims.
    package var count: Int?

    package init(_ entries: [Entry]) { self.entries = entries }

    package var bytes: [UInt8] {
        var file: [UInt8] = []
        var directory: [UInt8] = []
        for entry in entries {
            let offset = entry.sharesData ? 0 : file.count
            let sum = entry.checksum ?? ZipBuilder.crc32(entry.bytes)
            let size = entry.inflatedSize ?? entry.bytes.count
            var common: [UInt8] = []
            common += le16(20) + le16(entry.flags) + le16(entry.method) + le16(0) + le16(0x21)
            common += le32(sum) + le32(UInt32(entry.bytes.count)) + le32(UInt32(size))
            common += le16(UInt16(entry.name.utf8.count)) + le16(0)
            if !entry.sharesData {
                file += le32(0x0403_4B50) + common
                file += Array(entry.name.utf8) + entry.bytes
            }
            directory += le32(0x0201_4B50) + le16(0x0314) + common
            directory += le16(0) + le16(0) + le16(0) + le32(entry.mode << 16) + le32(UInt32(offset))
            directory += Array(entry.name.utf8)
        }
        let total = le16(UInt16(count ?? entries.count))
        let end = le32(0x0605_4B50) + le16(0) + le16(0) + total + total
        return file + directory + end + le32(UInt32(directory.count)) + le32(UInt32(file.count)) + le16(0)
    }

    private func le16(_ value: UInt16) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8)] }
    private func le32(_ value: UInt32) -> [UInt8] {
        le16(UInt16(truncatingIfNeeded: value)) + le16(UInt16(truncatingIfNeeded: value >> 16))
    }

    package static func crc32(_ bytes: [UInt8]) -> UInt32 {
        var sum: UInt32 = .max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return ~sum
    }
}

/// A run of zeros, deflated with the fixed code (RFC 1951 section 3.2.6): 1 + 258 bytes for each match.
package enum DeflatedZeros {
    package static func bytes(matches: Int) -> [UInt8] {
        var bits: [Bool] = [true, true, false]
        func code(_ value: Int, _ length: Int) {
            for bit in (0..<length).reversed() { bits.append(value >> bit & 1 == 1) }
        }
        code(0x30, 8)
        for _ in 0..<matches {
            code(0b1100_0101, 8)
            code(0, 5)
        }
        code(0, 7)
        return stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<min(start + 8, bits.count)].enumerated()
                .reduce(UInt8(0)) { $0 | ($1.element ? 1 << UInt8($1.offset) : 0) }
        }
    }
}
