import struct Foundation.Data

/// Base64 with the alphabet for addresses and file names, without padding (RFC 4648 section 5).
package enum Base64URL {
    package static func text(of bytes: [UInt8]) -> String {
        var text = ""
        for character in Data(bytes).base64EncodedString() {
            switch character {
            case "+": text.append("-")
            case "/": text.append("_")
            case "=": break
            default: text.append(character)
            }
        }
        return text
    }

    /// `nil` for anything that `text(of:)` would not give, so that one value has one text.
    package static func bytes(of text: some StringProtocol) -> [UInt8]? {
        guard text.utf8.allSatisfy({ $0 != 0x2B && $0 != 0x2F && $0 != 0x3D }) else { return nil }
        var base64 = text.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 }
        while base64.count % 4 != 0 { base64.append("=") }
        guard let data = Data(base64Encoded: String(base64)) else { return nil }
        let bytes = [UInt8](data)
        return self.text(of: bytes) == text ? bytes : nil
    }
}
