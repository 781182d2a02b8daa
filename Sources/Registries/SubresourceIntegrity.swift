import Foundation

/// Checksums as lockfiles and registries write them: `sha512-<base64>`, several with spaces between (W3C Subresource
/// Integrity).
package enum SubresourceIntegrity {
    /// Digest lengths in bytes.
    private static let lengths: [Substring: Int] = ["sha1": 20, "sha256": 32, "sha384": 48, "sha512": 64]

    /// The checksums with one space between them; `nil` unless each is of a known algorithm and of its length.
    package static func normalized(_ text: String) -> String? {
        let parts = text.split(separator: " ")
        guard (1...8).contains(parts.count), parts.allSatisfy({ digest($0) != nil }) else { return nil }
        return parts.joined(separator: " ")
    }

    /// `sha1-…` of a checksum of 40 hexadecimal digits; `nil` for any other text.
    package static func sha1(hexadecimal text: String) -> String? {
        let digits = Array(text.utf8)
        guard digits.count == 40 else { return nil }
        var bytes: [UInt8] = []
        for at in stride(from: 0, to: 40, by: 2) {
            guard let byte = UInt8(String(decoding: digits[at..<at + 2], as: UTF8.self), radix: 16),
                digits[at] != 0x2B
            else { return nil }
            bytes.append(byte)
        }
        return "sha1-" + Data(bytes).base64EncodedString()
    }

    /// The SHA-512 among the checksums, without its algorithm's name.
    package static func sha512(in text: String) -> String? {
        let found = text.split(separator: " ").filter { $0.hasPrefix("sha512-") }
        guard found.count == 1, digest(found[0]) != nil else { return nil }
        return String(found[0].dropFirst("sha512-".count))
    }

    private static func digest(_ part: Substring) -> Data? {
        guard let dash = part.firstIndex(of: "-"), let length = lengths[part[..<dash]],
            part.utf8.count <= 128, let bytes = Data(base64Encoded: String(part[part.index(after: dash)...])),
            bytes.count == length
        else { return nil }
        return bytes
    }
}
