import COpenSSL

/// Bytes encrypted and authenticated by AES-256-GCM (NIST SP 800-38D) over libcrypto.
///
/// Laid out as nonce (12 bytes), ciphertext, tag (16 bytes). The nonce is drawn at random for each box, which is sound for
/// some four billion boxes of one key.
package enum SealedBox {
    private static let nonceSize = 12
    private static let tagSize = 16
    /// Far above any secret, and within what one call of libcrypto takes.
    private static let largest = 1 << 20

    /// `context` is authenticated and not stored: what the box is about, so that it opens nowhere else.
    ///
    /// `nonce` is for test vectors; twice the same one under a key gives both texts away.
    package static func seal(
        _ plain: [UInt8],
        key: SealingKey,
        context: [UInt8],
        nonce: [UInt8]? = nil
    ) throws(SealError) -> [UInt8] {
        let nonce = nonce ?? Digest.random(count: nonceSize)
        guard nonce.count == nonceSize, plain.count <= largest, context.count <= largest else {
            throw SealError.notSealed
        }
        guard let cipher = EVP_CIPHER_CTX_new() else { throw SealError.notSealed }
        defer { EVP_CIPHER_CTX_free(cipher) }
        var sealed = [UInt8](repeating: 0, count: plain.count)
        var tag = [UInt8](repeating: 0, count: tagSize)
        var length: Int32 = 0
        var rest: [UInt8] = [0]
        let isSealed = key.withBytes { bytes in
            EVP_EncryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
                && EVP_EncryptUpdate(cipher, nil, &length, context, Int32(context.count)) == 1
                && EVP_EncryptUpdate(cipher, &sealed, &length, plain, Int32(plain.count)) == 1
                && EVP_EncryptFinal_ex(cipher, &rest, &length) == 1
                && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_GET_TAG, Int32(tagSize), &tag) == 1
        }
        guard isSealed else { throw forgetting(.notSealed) }
        return nonce + sealed + tag
    }

    /// What was sealed.
    ///
    /// Another key, another context and a changed byte are one error: whoever tries learns nothing.
    package static func open(
        _ box: [UInt8],
        key: SealingKey,
        context: [UInt8]
    ) throws(SealError) -> [UInt8] {
        let overhead = nonceSize + tagSize
        guard box.count >= overhead, box.count <= largest + overhead, context.count <= largest else {
            throw SealError.notOpened
        }
        guard let cipher = EVP_CIPHER_CTX_new() else { throw SealError.notOpened }
        defer { EVP_CIPHER_CTX_free(cipher) }
        let nonce = Array(box.prefix(nonceSize))
        let sealed = Array(box[nonceSize..<(box.count - tagSize)])
        var tag = Array(box.suffix(tagSize))
        var plain = [UInt8](repeating: 0, count: sealed.count)
        var length: Int32 = 0
        var rest: [UInt8] = [0]
        let isOpen = key.withBytes { bytes in
            EVP_DecryptInit_ex(cipher, EVP_aes_256_gcm(), nil, bytes, nonce) == 1
                && EVP_DecryptUpdate(cipher, nil, &length, context, Int32(context.count)) == 1
                && EVP_DecryptUpdate(cipher, &plain, &length, sealed, Int32(sealed.count)) == 1
                && EVP_CIPHER_CTX_ctrl(cipher, EVP_CTRL_AEAD_SET_TAG, Int32(tagSize), &tag) == 1
                && EVP_DecryptFinal_ex(cipher, &rest, &length) == 1
        }
        // Before the tag is checked, `plain` is whatever somebody wanted it to be.
        guard isOpen else { throw forgetting(.notOpened) }
        return plain
    }

    /// Libcrypto keeps errors per thread, and would blame the next reader of them.
    private static func forgetting(_ error: SealError) -> SealError {
        ERR_clear_error()
        return error
    }
}

/// Why a secret could not be sealed or opened; says nothing of what is in it.
package enum SealError: Error, Equatable, CustomStringConvertible {
    case notSealed
    /// Changed, of another key, or of another place.
    case notOpened
    /// Sealed with a key that the ring does not hold.
    case unknownKey(String)

    package var description: String {
        switch self {
        case .notSealed: "it could not be sealed"
        case .notOpened: "it does not open: it was changed, or it belongs to another row"
        case .unknownKey(let id): "it is sealed with key \(id), which is not among the keys"
        }
    }
}
