import Basics
import Foundation
import Testing

@Suite struct SealedBoxTests {
    /// Test cases 13 to 16 of the specification of GCM that was submitted to NIST (McGrew and Viega), AES-256.
    struct Vector: Sendable {
        let key: String
        let nonce: String
        let plain: String
        let context: String
        let sealed: String
        let tag: String
    }

    private static let key = "feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308"
    private static let text =
        "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"
    private static let ciphertext =
        "522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056828838c5f61e6393ba7a0abcc9f662898015ad"

    static let vectors = [
        Vector(
            key: String(repeating: "0", count: 64),
            nonce: String(repeating: "0", count: 24),
            plain: "",
            context: "",
            sealed: "",
            tag: "530f8afbc74536b9a963b4f1c4cb738b"
        ),
        Vector(
            key: String(repeating: "0", count: 64),
            nonce: String(repeating: "0", count: 24),
            plain: String(repeating: "0", count: 32),
            context: "",
            sealed: "cea7403d4d606b6e074ec5d3baf39d18",
            tag: "d0d1c8a799996bf0265b98b5d48ab919"
        ),
        Vector(
            key: key,
            nonce: "cafebabefacedbaddecaf888",
            plain: text,
            context: "",
            sealed: ciphertext,
            tag: "b094dac5d93471bdec1a502270e3cc6c"
        ),
        Vector(
            key: key,
            nonce: "cafebabefacedbaddecaf888",
            plain: String(text.dropLast(8)),
            context: "feedfacedeadbeeffeedfacedeadbeefabaddad2",
            sealed: String(ciphertext.dropLast(8)),
            tag: "76fc6ece0f4e1768cddf8853bb2d551b"
        ),
    ]

    private func bytes(_ hex: String) -> [UInt8] {
        let digits = Array(hex.utf8)
        return stride(from: 0, to: digits.count, by: 2).compactMap {
            UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
        }
    }

    @Test(arguments: vectors)
    func `published vectors`(vector: Vector) throws {
        let key = try #require(SealingKey(bytes: bytes(vector.key)))
        let context = bytes(vector.context)
        let box = try SealedBox.seal(
            bytes(vector.plain),
            key: key,
            context: context,
            nonce: bytes(vector.nonce)
        )
        #expect(Digest.hex(box) == vector.nonce + vector.sealed + vector.tag)
        #expect(try SealedBox.open(box, key: key, context: context) == bytes(vector.plain))
    }

    @Test func `any changed bit, missing byte, other key or other context keeps it closed`() throws {
        let key = try #require(SealingKey.make())
        let other = try #require(SealingKey.make())
        let plain = Array("canary-4b1d".utf8)
        let context = Array("secrets\u{0}sealed\u{0}a".utf8)
        let box = try SealedBox.seal(plain, key: key, context: context)
        for bit in 0..<(box.count * 8) {
            var changed = box
            changed[bit / 8] ^= 1 << (bit % 8)
            #expect(throws: SealError.notOpened) { try SealedBox.open(changed, key: key, context: context) }
        }
        for count in 0..<box.count {
            #expect(throws: SealError.notOpened) {
                try SealedBox.open(Array(box.prefix(count)), key: key, context: context)
            }
        }
        #expect(throws: SealError.notOpened) { try SealedBox.open(box + [0], key: key, context: context) }
        #expect(throws: SealError.notOpened) { try SealedBox.open(box, key: other, context: context) }
        #expect(throws: SealError.notOpened) { try SealedBox.open(box, key: key, context: context + [1]) }
        #expect(throws: SealError.notOpened) { try SealedBox.open(box, key: key, context: []) }
        #expect(try SealedBox.open(box, key: key, context: context) == plain)
    }

    @Test func `the same text is sealed anew each time`() throws {
        let key = try #require(SealingKey.make())
        let boxes = try (0..<64).map { _ in try SealedBox.seal([1, 2, 3], key: key, context: []) }
        #expect(Set(boxes.map { Array($0.prefix(12)) }).count == 64)
    }

    @Test func `a key is 32 bytes, as hex or base64, and its id does not tell it`() throws {
        let raw = (0..<32).map { UInt8($0 * 7 + 3) }
        let key = try #require(SealingKey(bytes: raw))
        let base64 = Data(raw).base64EncodedString()
        let web = base64.replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
        for text in [Digest.hex(raw), Digest.hex(raw).uppercased(), base64, web] {
            #expect(SealingKey(text: Secret(text))?.id == key.id, "\(text)")
        }
        for text in [
            "", "short", String(repeating: "g", count: 64), String(base64.dropLast(4)), base64 + "AAAA",
        ] {
            #expect(SealingKey(text: Secret(text)) == nil, "\(text)")
        }
        #expect(key.id.count == 16 && !Digest.hex(raw).contains(key.id))
        #expect(SealingKey(text: key.text)?.id == key.id)
    }

    @Test func `a ring opens what its former keys sealed, in the place it was sealed for`() throws {
        let first = KeyRing(current: try #require(SealingKey.make()))
        let second = KeyRing(current: try #require(SealingKey.make()), former: [first.current])
        let place = KeyRing.Place(table: "secrets", column: "sealed", row: "a")
        let sealed = try first.seal(Secret("canary-4b1d"), at: place)
        #expect(try second.open(sealed, at: place).withBytes { $0 } == Array("canary-4b1d".utf8))
        let elsewhere = KeyRing.Place(table: "secrets", column: "sealed", row: "b")
        #expect(throws: SealError.notOpened) { try second.open(sealed, at: elsewhere) }
        let stranger = KeyRing(current: second.current)
        #expect(throws: SealError.unknownKey(first.current.id)) { try stranger.open(sealed, at: place) }
    }
}
