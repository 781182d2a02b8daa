import Basics

/// Ids of documents that are made of what they say.
enum DocumentID {
    /// A version 8 UUID (RFC 9562).
    static func uuid(of text: some StringProtocol) -> String { uuid(of: Array(text.utf8)) }

    /// A version 8 UUID (RFC 9562).
    static func uuid(of content: [UInt8]) -> String {
        var bytes = Array(Digest.sha256(content).prefix(16))
        bytes[6] = bytes[6] & 0x0F | 0x80
        bytes[8] = bytes[8] & 0x3F | 0x80
        let hex = Array(Digest.hex(bytes))
        let groups = [hex[0..<8], hex[8..<12], hex[12..<16], hex[16..<20], hex[20..<32]]
        return groups.map { String($0) }.joined(separator: "-")
    }
}
