/// The canonical string of a package URL while it is written.
struct PackageURLText {
    enum Letters { case kept, lower, upper }

    private var bytes: [UInt8]

    init(type: String, capacity: Int) {
        bytes = []
        bytes.reserveCapacity(capacity + 16)
        bytes += "pkg:".utf8
        bytes += type.utf8
    }

    var purl: PackageURL { PackageURL(canonical: String(decoding: bytes, as: UTF8.self)) }

    /// A separator as it is.
    mutating func append(_ separator: Unicode.Scalar) {
        bytes.append(UInt8(truncatingIfNeeded: separator.value))
    }

    /// A qualifier's key, which needs no encoding.
    mutating func append(key: String) { bytes += key.utf8 }

    /// Percent-encodes all but the unreserved characters and `:` (purl specification, "Character encoding").
    mutating func append(encoded text: some Sequence<UInt8>, letters: Letters = .kept) {
        if letters == .kept, append(plain: text) { return }
        for byte in text {
            switch byte {
            case 0x61...0x7A: bytes.append(letters == .upper ? byte - 0x20 : byte)
            case 0x41...0x5A: bytes.append(letters == .lower ? byte + 0x20 : byte)
            case 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A: bytes.append(byte)
            default:
                bytes.append(0x25)
                bytes.append(PackageURLText.digit(byte >> 4))
                bytes.append(PackageURLText.digit(byte & 15))
            }
        }
    }

    /// All at once what needs no encoding, as nearly every name and version; `false` when it does.
    private mutating func append(plain text: some Sequence<UInt8>, after separator: Unicode.Scalar? = nil)
        -> Bool
    {
        text.withContiguousStorageIfAvailable { text in
            guard text.allSatisfy(PackageURLText.isPlain) else { return false }
            if let separator, !text.isEmpty { append(separator) }
            bytes.append(contentsOf: text)
            return true
        } ?? false
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2D, 0x2E, 0x5F, 0x7E, 0x3A: true
        default: false
        }
    }

    /// The parts between slashes, each after `separator` (a slash but for the first of a subpath); empty ones are left out.
    mutating func append(
        segments text: some Sequence<UInt8>,
        after separator: Unicode.Scalar = "/",
        letters: Letters = .kept
    ) {
        if letters == .kept, append(plain: text, after: separator) { return }
        var separator = separator
        var isInside = false
        for byte in text {
            if byte == 0x2F {
                isInside = false
                continue
            }
            if !isInside {
                append(separator)
                separator = "/"
                isInside = true
            }
            append(encoded: CollectionOfOne(byte), letters: letters)
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x37 + value }
}
