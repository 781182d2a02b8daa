import Foundation
import Testing

/// Secrets of a test, to be looked for in every form in which they could be shown.
struct Canaries: Sendable {
    /// By their first two bytes.
    private let forms: [Int: [[UInt8]]]
    /// Whether one begins with these.
    private let starts: [Bool]

    /// `key` is a private key in PEM: each of its lines is looked for, and its bytes as they are.
    init(_ secrets: [String], key: String = "") {
        let lines = key.split(separator: "\n").map(String.init).filter { !$0.hasPrefix("-----") }
        // Of the private exponent, in both forms in which such keys are kept.
        let bytes = (Data(base64Encoded: lines.joined()) ?? Data()).dropFirst(320).prefix(48)
        // The last line may be short enough to occur by chance.
        let texts = secrets + lines.filter { $0.utf8.count > 40 }
        let all = Set(texts.flatMap(Canaries.forms).map { Array($0.utf8) } + [Array(bytes)])
        forms = Dictionary(grouping: all.filter { $0.count > 1 }) { Int($0[0]) << 8 | Int($0[1]) }
        var starts = [Bool](repeating: false, count: 1 << 16)
        for start in forms.keys { starts[start] = true }
        self.starts = starts
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
        bytes.withUnsafeBytes { bytes in
            starts.withUnsafeBufferPointer { starts in
                var found: Set<[UInt8]> = []
                var place = 1
                while place < bytes.count {
                    let start = Int(bytes[place - 1]) << 8 | Int(bytes[place])
                    if starts[start] {
                        let rest = bytes[(place - 1)...]
                        found.formUnion(forms[start, default: []].filter { rest.starts(with: $0) })
                    }
                    place += 1
                }
                return found.map { String(decoding: $0, as: UTF8.self) }
            }
        }
    }

    func leaks(in text: String) -> [String] { leaks(in: Data(text.utf8)) }

    /// Looks into every file below a folder, and says how many there are.
    func countFilesWithoutLeaks(below folder: URL) -> Int {
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        var count = 0
        while let file = files?.nextObject() as? URL {
            guard let bytes = FileManager.default.contents(atPath: file.path) else { continue }
            count += 1
            #expect(leaks(in: bytes) == [], "\(file.lastPathComponent)")
        }
        return count
    }
}
