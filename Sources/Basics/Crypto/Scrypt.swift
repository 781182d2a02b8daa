import COpenSSL

/// Keys from passwords, at a cost that makes guessing dear (RFC 7914), over libcrypto.
package struct Scrypt: Sendable, Equatable {
    /// The costs: `1 << logN` rounds over blocks of `128 * r` bytes, `p` times.
    package let logN: Int
    package let r: Int
    package let p: Int

    /// `nil` for costs that would take more than 256 MiB, or that the specification does not have.
    package init?(logN: Int, r: Int, p: Int) {
        guard (1...20).contains(logN), (1...32).contains(r), (1...16).contains(p) else { return nil }
        guard 128 * r * (1 << logN) <= 256 << 20 else { return nil }
        self.logN = logN
        self.r = r
        self.p = p
    }

    /// `count` bytes; takes `128 * r * 2^logN` bytes of memory and, with N = 2^15 and r = 8, about a tenth of a second.
    ///
    /// `nil` when there is not that much memory.
    package func key(password: [UInt8], salt: [UInt8], count: Int) -> [UInt8]? {
        var key = [UInt8](repeating: 0, count: count)
        let memory = UInt64(128 * r * (1 << logN)) + UInt64(128 * r * p) + (1 << 20)
        let isMade = password.withUnsafeBytes { password in
            EVP_PBE_scrypt(
                password.baseAddress?.assumingMemoryBound(to: CChar.self),
                password.count,
                salt,
                salt.count,
                UInt64(1) << UInt64(logN),
                UInt64(r),
                UInt64(p),
                memory,
                &key,
                count
            )
        }
        guard isMade == 1 else {
            // Libcrypto keeps errors per thread, and would blame the next reader of them.
            ERR_clear_error()
            return nil
        }
        return key
    }
}
