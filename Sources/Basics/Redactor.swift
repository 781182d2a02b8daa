import struct Foundation.Data

/// Replaces known secrets, in the forms in which they leak, by `***`.
///
/// Forms: as they are, base64 (also of `x-access-token:SECRET`), percent-encoded. Secrets shorter than six bytes are left
/// alone: replacing them would mangle ordinary text without hiding anything.
package struct Redactor: Sendable {
    private let needles: [String]

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
    }

    package func redacted(_ text: String) -> String {
        var result = text
        for needle in needles where result.contains(needle) {
            result = result.replacing(needle, with: "***")
        }
        return result
    }
}
