/// What the CycloneDX schemas 1.2 to 1.7 allow in the places that are read.
enum CycloneDXRules {
    static let versions: Set<String> = ["1.2", "1.3", "1.4", "1.5", "1.6", "1.7"]
    static let scopes: Set<String> = ["required", "optional", "excluded"]
    static let patchTypes: Set<String> = ["unofficial", "monkey", "backport", "cherry-pick"]
    static let issueTypes: Set<String> = ["defect", "enhancement", "security"]
    static let flows: Set<String> = ["inbound", "outbound", "bi-directional", "unknown"]

    /// Component types; later versions know more.
    static func isComponentType(_ type: String, version: String) -> Bool {
        switch type {
        case "application", "framework", "library", "container", "operating-system", "device", "firmware",
            "file":
            true
        case "platform", "device-driver", "machine-learning-model", "data": version >= "1.5"
        case "cryptographic-asset": version >= "1.6"
        default: false
        }
    }

    /// The length of the value in hexadecimal digits; `nil` for an algorithm that is not known.
    static func isHashAlgorithm(_ name: String, version: String) -> Bool {
        switch name {
        case "MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512", "SHA3-256", "SHA3-384", "SHA3-512",
            "BLAKE2b-256",
            "BLAKE2b-384", "BLAKE2b-512", "BLAKE3":
            true
        case "Streebog-256", "Streebog-512": version >= "1.7"
        default: false
        }
    }

    static func isHash(_ value: String) -> Bool {
        [32, 40, 64, 96, 128].contains(value.utf8.count) && value.utf8.allSatisfy(isHexadecimal)
    }

    /// `urn:uuid:` and a UUID; dashes may be missing, as one widespread tool leaves them out.
    static func isSerialNumber(_ text: String) -> Bool {
        let prefix = "urn:uuid:"
        guard text.hasPrefix(prefix) else { return false }
        let groups = text.dropFirst(prefix.count).split(separator: "-", omittingEmptySubsequences: false)
        let lengths = groups.map(\.utf8.count)
        return groups.allSatisfy { $0.utf8.allSatisfy(isHexadecimal) }
            && (lengths == [8, 4, 4, 4, 12] || lengths == [32])
    }

    /// An RFC 3339 date with a time (JSON schema format `date-time`, XML Schema `dateTime`).
    static func isTimestamp(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard bytes.count >= 19, bytes.count <= 40 else { return false }
        let digits = [0, 1, 2, 3, 5, 6, 8, 9, 11, 12, 14, 15, 17, 18]
        guard digits.allSatisfy({ (0x30...0x39).contains(bytes[$0]) }) else { return false }
        return bytes[4] == 0x2D && bytes[7] == 0x2D && bytes[13] == 0x3A && bytes[16] == 0x3A
            && [0x54, 0x74, 0x20].contains(bytes[10])
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte) || (0x41...0x46).contains(byte)
    }
}
