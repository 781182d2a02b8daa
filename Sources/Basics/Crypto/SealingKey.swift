import struct Foundation.Data

/// A key of 256 bits that stored secrets are sealed with.
package struct SealingKey: Sendable {
    /// Bytes of a key.
    package static let size = 32

    /// What sealed rows call it: 16 hex digits that tell nothing of the key.
    package let id: String
    private let secret: Secret

    /// `nil` unless there are 32 bytes.
    package init?(bytes: [UInt8]) {
        guard bytes.count == SealingKey.size else { return nil }
        secret = Secret(bytes: bytes)
        // A digest under the key itself, of a text that is never sealed.
        id = Digest.hex(Digest.hmacSHA256(key: bytes, Array("gatehouse key id".utf8)).prefix(8))
    }

    /// A key as people write it: 64 hex digits, or base64 (also base64url) of 32 bytes.
    ///
    /// `nil` for anything else.
    package init?(text: Secret) {
        let bytes = text.withBytes { bytes -> [UInt8]? in
            bytes.count == 2 * SealingKey.size ? SealingKey.fromHex(bytes) : SealingKey.fromBase64(bytes)
        }
        guard let bytes else { return nil }
        self.init(bytes: bytes)
    }

    /// A new one, at random.
    package static func make() -> SealingKey? { SealingKey(bytes: Digest.random(count: size)) }

    /// As it is kept in a file: base64.
    package var text: Secret { secret.withBytes { Secret(Data($0).base64EncodedString()) } }

    func withBytes<Result, Failure: Error>(_ body: ([UInt8]) throws(Failure) -> Result) throws(Failure)
        -> Result
    {
        try secret.withBytes(body)
    }

    private static func fromHex(_ digits: [UInt8]) -> [UInt8]? {
        var bytes: [UInt8] = []
        for place in stride(from: 0, to: digits.count, by: 2) {
            guard let high = hexValue(digits[place]), let low = hexValue(digits[place + 1]) else {
                return nil
            }
            bytes.append(high << 4 | low)
        }
        return bytes
    }

    private static func hexValue(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 0x30...0x39: digit - 0x30
        case 0x41...0x46: digit - 0x37
        case 0x61...0x66: digit - 0x57
        default: nil
        }
    }

    private static func fromBase64(_ text: [UInt8]) -> [UInt8]? {
        guard text.count <= 2 * size else { return nil }
        var text = text.map { $0 == 0x2D ? 0x2B : $0 == 0x5F ? 0x2F : $0 }
        while text.count % 4 != 0 { text.append(0x3D) }
        return Data(base64Encoded: Data(text)).map { [UInt8]($0) }
    }
}
