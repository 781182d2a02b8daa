import struct Foundation.Data

/// Replaces known secrets, in the forms in which they leak, by `***`.
///
/// Forms: as they are, base64 (also of `x-access-token:SECRET`), percent-encoded. Secrets shorter than six bytes are left
/// alone: replacing them would mangle ordinary text without hiding anything.
package struct Redactor: Sendable {
    private let needles: [String]
    private let needleBytes: [[UInt8]]
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
        self.needles = needles.sorted { $0.utf8.count > $1.utf8.count }
        needleBytes = self.needles.map { Array($0.utf8) }
        var isFirst = [Bool](repeating: false, count: 256)
        for first in needleBytes.compactMap(\.first) { isFirst[Int(first)] = true }
        self.isFirst = isFirst
    }

    package func redacted(_ text: String) -> String {
        guard mayHoldSecret(text) else { return text }
        var result = text
        for needle in needles where result.contains(needle) {
            result = result.replacing(needle, with: "***")
        }
        return result
    }

    /// One pass over the bytes, since nearly no line holds a secret.
    ///
    /// Anything but ASCII is left to the search that knows about equivalent spellings.
    private func mayHoldSecret(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for (index, byte) in bytes.enumerated() {
                if byte >= 0x80 { return true }
                guard isFirst[Int(byte)] else { continue }
                let rest = bytes[index...]
                if needleBytes.contains(where: { rest.starts(with: $0) }) { return true }
            }
            return false
        }
    }
}
