import struct Foundation.Data

/// Replaces known secrets, in the forms in which they leak, by `***`.
///
/// Forms: as they are, base64 (also of `x-access-token:SECRET`), percent-encoded. Secrets shorter than six bytes are left
/// alone: replacing them would mangle ordinary text without hiding anything.
package struct Redactor: Sendable {
    /// Longest first, so that a form that holds another one goes as a whole.
    private let needles: [[UInt8]]
    /// Whether a needle begins with the byte.
    private let isFirst: [Bool]

    package init(secrets: [Secret]) {
        var needles: Set<String> = []
        for secret in secrets {
            secret.withBytes { bytes in
                guard bytes.count >= 6 else { return }
                let text = String(decoding: bytes, as: UTF8.self)
                needles.insert(text)
                needles.insert(URLEncoding.segment(text))
                for prefix in ["", "x-access-token:", "oauth2:", ":"] {
                    let encoded = Data((prefix + text).utf8).base64EncodedString()
                    needles.insert(encoded)
                    needles.insert(String(encoded.prefix { $0 != "=" }))
                }
            }
        }
        self.needles = needles.map { Array($0.utf8) }.sorted { $0.count > $1.count }
        var isFirst = [Bool](repeating: false, count: 256)
        for first in self.needles.compactMap(\.first) { isFirst[Int(first)] = true }
        self.isFirst = isFirst
    }

    /// One pass over the bytes, since nearly no line holds a secret.
    ///
    /// Bytes and not characters, because a combining mark after a secret would make its last character another one.
    package func redacted(_ text: String) -> String {
        var text = text
        let replaced: [UInt8]? = text.withUTF8 { bytes in
            var result: [UInt8] = []
            var copied = 0
            var place = 0
            while place < bytes.count {
                if isFirst[Int(bytes[place])],
                    let needle = needles.first(where: { bytes[place...].starts(with: $0) })
                {
                    result += bytes[copied..<place]
                    result += [0x2A, 0x2A, 0x2A]
                    place += needle.count
                    copied = place
                } else {
                    place += 1
                }
            }
            return copied == 0 ? nil : result + bytes[copied...]
        }
        return replaced.map { String(decoding: $0, as: UTF8.self) } ?? text
    }
}
