import Foundation

/// Secrets of a test, to be looked for in every form in which they could be shown.
struct Canaries: Sendable {
    private let forms: Set<String>

    init(_ secrets: [String]) {
        forms = Set(secrets.flatMap(Canaries.forms))
    }

    /// As it is; in base64 and base64url at each place of a group of three; percent-encoded, with large digits and small ones; escaped
    /// as in JSON.
    private static func forms(of secret: String) -> [String] {
        let middles = (0..<3).map { offset in
            let digits = Data([UInt8](repeating: 0, count: offset) + Array(secret.utf8)).base64EncodedString()
            return String(digits.dropFirst((offset * 8 + 5) / 6).prefix(secret.utf8.count * 4 / 3 - 1))
        }
        let unreserved = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._~"))
        let encoded = [CharacterSet.alphanumerics, unreserved].compactMap {
            secret.addingPercentEncoding(withAllowedCharacters: $0)
        }
        let small = encoded.map { text in
            text.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() }
        }
        return [secret, secret.replacing("/", with: "\\/")] + middles
            + middles.map { $0.replacing("+", with: "-").replacing("/", with: "_") } + encoded + small
    }

    /// The forms that occur.
    func leaks(in bytes: Data) -> [String] {
        forms.filter { bytes.range(of: Data($0.utf8)) != nil }
    }
}
