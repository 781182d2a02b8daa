import COpenSSL

/// SHA-256, HMAC-SHA256, MD5 and constant-time comparison over libcrypto.
package enum Digest {
    /// 32 bytes (FIPS 180-4).
    package static func sha256(_ bytes: some ContiguousBytesView) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: 32)
        bytes.withBytes { pointer in
            _ = SHA256(pointer.baseAddress?.assumingMemoryBound(to: UInt8.self), pointer.count, &result)
        }
        return result
    }

    package static func sha256Hex(_ bytes: some ContiguousBytesView) -> String { hex(sha256(bytes)) }

    /// MD5 (RFC 1321), for formats that tell two texts apart with it; it protects against nobody.
    ///
    /// `nil` where libcrypto is set up to refuse it.
    package static func md5Hex(_ bytes: [UInt8]) -> String? {
        var result = [UInt8](repeating: 0, count: 16)
        guard EVP_Digest(bytes, bytes.count, &result, nil, EVP_md5(), nil) == 1 else { return nil }
        return hex(result)
    }

    /// 32 bytes (RFC 2104).
    ///
    /// `key` may be empty here; callers refuse empty secrets.
    package static func hmacSHA256(key: [UInt8], _ parts: [UInt8]...) -> [UInt8] {
        let message = parts.count == 1 ? parts[0] : parts.flatMap { $0 }
        var result = [UInt8](repeating: 0, count: 32)
        var length: UInt32 = 0
        // A key pointer is needed even for an empty key.
        let keyBytes = key.isEmpty ? [0] : key
        message.withUnsafeBufferPointer { body in
            _ = HMAC(EVP_sha256(), keyBytes, Int32(key.count), body.baseAddress, body.count, &result, &length)
        }
        return result
    }

    /// Compares in time that depends on the lengths alone.
    package static func constantTimeEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        left.count == right.count && CRYPTO_memcmp(left, right, left.count) == 0
    }

    /// Compares texts of any length in constant time by comparing their digests.
    package static func constantTimeEqual(_ left: String, _ right: String) -> Bool {
        constantTimeEqual(sha256(Array(left.utf8)), sha256(Array(right.utf8)))
    }

    package static func hex(_ bytes: some Collection<UInt8>) -> String {
        String(unsafeUninitializedCapacity: bytes.count * 2) { text in
            var at = 0
            for byte in bytes {
                text[at] = digit(byte >> 4)
                text[at + 1] = digit(byte & 15)
                at += 2
            }
            return at
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    /// Cryptographically random bytes.
    package static func random(count: Int) -> [UInt8] {
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) }
    }
}

/// Bytes in one stretch of memory.
package protocol ContiguousBytesView {
    /// Calls `body` once; the pointer ends with the call.
    func withBytes(_ body: (UnsafeRawBufferPointer) -> Void)
}

extension [UInt8]: ContiguousBytesView {
    package func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(body) }
}

extension ArraySlice<UInt8>: ContiguousBytesView {
    package func withBytes(_ body: (UnsafeRawBufferPointer) -> Void) { withUnsafeBytes(body) }
}
