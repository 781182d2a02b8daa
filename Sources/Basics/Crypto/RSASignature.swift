import COpenSSL

/// Signatures by an RSA key over libcrypto: RS256 of RFC 7518 section 3.3 (PKCS #1 v1.5 over SHA-256).
package enum RSASignature {
    /// GitHub's App keys have 2048 bits, the least that RS256 allows.
    private static let leastBits: Int32 = 2048
    private static let largestKey = 64 << 10

    /// Signs `message`.
    ///
    /// `privateKey` is PEM text, PKCS #1 or PKCS #8, without a passphrase.
    package static func rs256(_ message: [UInt8], privateKey: Secret) throws(PrivateKeyError) -> [UInt8] {
        let key = try parse(privateKey)
        defer { EVP_PKEY_free(key) }
        let failure = PrivateKeyError(problem: "cannot be used to sign")
        guard let context = EVP_MD_CTX_new() else { throw failure }
        defer { EVP_MD_CTX_free(context) }
        guard EVP_DigestSignInit(context, nil, EVP_sha256(), nil, key) == 1 else { throw forgetting(failure) }
        var signature = [UInt8](repeating: 0, count: Int(EVP_PKEY_get_size(key)))
        var length = signature.count
        guard EVP_DigestSign(context, &signature, &length, message, message.count) == 1 else {
            throw forgetting(failure)
        }
        return Array(signature.prefix(length))
    }

    /// Throws what `rs256` would throw with this key.
    package static func check(privateKey: Secret) throws(PrivateKeyError) {
        EVP_PKEY_free(try parse(privateKey))
    }

    /// The caller frees the key.
    private static func parse(_ pem: Secret) throws(PrivateKeyError) -> OpaquePointer {
        // A stream of its own copy: a view of the bytes would have to outlive nothing but this call, and must not.
        guard let stream = BIO_new(BIO_s_mem()) else { throw PrivateKeyError(problem: "cannot be read") }
        defer { BIO_free(stream) }
        let isCopied = pem.withBytes { bytes in
            bytes.count <= largestKey && BIO_write(stream, bytes, Int32(bytes.count)) == Int32(bytes.count)
        }
        // Without an answer of our own, a key with a passphrase would ask for it on the terminal.
        guard isCopied, let key = PEM_read_bio_PrivateKey(stream, nil, { _, _, _, _ in 0 }, nil) else {
            throw forgetting(PrivateKeyError(problem: "is not a private key in PEM without passphrase"))
        }
        guard EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA, EVP_PKEY_get_bits(key) >= leastBits else {
            EVP_PKEY_free(key)
            throw PrivateKeyError(problem: "is not an RSA key of \(leastBits) bits or more")
        }
        return key
    }

    /// Libcrypto keeps errors per thread, and would blame the next reader of them.
    private static func forgetting(_ error: PrivateKeyError) -> PrivateKeyError {
        ERR_clear_error()
        return error
    }
}

/// A private key that cannot be used; says nothing of what is in it.
package struct PrivateKeyError: Error, Equatable, CustomStringConvertible {
    let problem: String

    package var description: String { problem }
}
