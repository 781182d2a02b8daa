import struct Foundation.Data

/// Replaces known secrets, in the forms in which they leak, by `***`.
///
/// Forms: as they are; base64 and base64url, also in the midst of something longer; percent-encoded; escaped as in JSON; the
/// lines of a key of several lines. Secrets shorter than six bytes are left alone: replacing them would mangle ordinary text
/// without hiding anything.
package struct Redactor: Sendable {
    private static let shortest = 6
    /// Of one line of a secret of several, which may also be `-----END` or the like.
    private static let shortestLine = 24

    /// By their first byte; longest first, so that a form that holds another one goes as a whole.
    private let needles: [[[UInt8]]]

    /// The forms in which one secret leaks.
    ///
    /// Finding them is the dear part: whoever knows many secrets, which come and go, keeps them.
    package struct Forms: Sendable {
        fileprivate let needles: [[UInt8]]

        package init(of secret: Secret) {
            var needles: Set<[UInt8]> = []
            secret.withBytes { bytes in
                guard bytes.count >= Redactor.shortest else { return }
                needles.formUnion(Redactor.forms(of: bytes))
                let lines = bytes.split { $0 == 0x0A || $0 == 0x0D }
                guard lines.count > 1 else { return }
                for line in lines
                where line.count >= Redactor.shortestLine && !line.starts(with: Array("-----".utf8)) {
                    needles.formUnion(Redactor.forms(of: Array(line)))
                }
            }
            self.needles = Array(needles)
        }
    }

    package init(secrets: [Secret]) { self.init(secrets.map { Forms(of: $0) }) }

    /// Of all secrets together.
    package init(_ secrets: [Forms]) {
        var byFirst = [[[UInt8]]](repeating: [], count: 256)
        for secret in secrets {
            for needle in secret.needles {
                guard let first = needle.first else { continue }
                byFirst[Int(first)].append(needle)
            }
        }
        for first in byFirst.indices { byFirst[first].sort { $0.count > $1.count } }
        needles = byFirst
    }

    private static func forms(of bytes: [UInt8]) -> [[UInt8]] {
        let text = String(decoding: bytes, as: UTF8.self)
        let encoded = URLEncoding.segment(text)
        var quoted = JSONWriter(pretty: false)
        quoted.string(text)
        let escaped = quoted.bytes.dropFirst().dropLast()
        var forms = [
            bytes, Array(encoded.utf8), lowerCaseDigits(encoded),
            Array(encoded.replacing("%20", with: "+").utf8),
            Array(escaped), escaped.flatMap { $0 == 0x2F ? [0x5C, 0x2F] : [$0] },
        ]
        for digits in base64Forms(of: bytes) {
            forms.append(digits)
            forms.append(digits.map { $0 == 0x2B ? 0x2D : $0 == 0x2F ? 0x5F : $0 })
        }
        return forms
    }

    private static func base64Forms(of bytes: [UInt8]) -> [[UInt8]] {
        var forms: [[UInt8]] = []
        // With the names that go before it in basic authentication, to the end with its padding.
        for prefix in ["", "x-access-token:", "oauth2:", ":"] {
            let whole = base64(Array(prefix.utf8) + bytes)
            forms.append(whole)
            forms.append(Array(whole.prefix { $0 != 0x3D }))
        }
        // In the midst of something longer: the digits that depend on nothing else, for each of the three places that its first
        // byte can have in a group of three.
        for offset in 0..<3 {
            let digits = base64([UInt8](repeating: 0, count: offset) + bytes)
            forms.append(Array(digits[((offset * 8 + 5) / 6)..<((offset + bytes.count) * 8 / 6)]))
        }
        return forms
    }

    private static func base64(_ bytes: [UInt8]) -> [UInt8] { [UInt8](Data(bytes).base64EncodedData()) }

    /// `%2F` as `%2f`.
    private static func lowerCaseDigits(_ encoded: String) -> [UInt8] {
        var left = 0
        return encoded.utf8.map { byte in
            if byte == 0x25 {
                left = 2
                return byte
            }
            defer { left = max(0, left - 1) }
            return left > 0 && (0x41...0x46).contains(byte) ? byte + 0x20 : byte
        }
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
                let needle = needles[Int(bytes[place])].first { bytes[place...].starts(with: $0) }
                if let needle {
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
