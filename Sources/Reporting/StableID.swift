import Basics

/// Identifiers that are the same in every report about the same thing, and on every machine.
enum StableID {
    /// 64 hexadecimal digits made from the parts.
    static func fingerprint(_ parts: [String]) -> String { Digest.hex(digest(parts)) }

    /// A UUID of version 8 (RFC 9562, 5.8: the maker's own), made from the parts as version 5 is, but with SHA-256.
    static func uuid(_ parts: [String]) -> String {
        var bytes = Array(digest(parts).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let digits = Array(Digest.hex(bytes).utf8)
        return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32]
            .map { String(decoding: digits[$0], as: UTF8.self) }.joined(separator: "-")
    }

    /// Each part with its length in front, so that no two lists run into the same bytes.
    private static func digest(_ parts: [String]) -> [UInt8] {
        Digest.sha256(parts.flatMap { Array("\($0.utf8.count):\($0)".utf8) })
    }
}
