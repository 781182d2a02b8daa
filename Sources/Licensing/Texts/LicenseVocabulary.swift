import LicenseData

/// The words of all templates, by number from one; 0 is any other word.
struct LicenseVocabulary: Sendable {
    /// A word or mark of a template.
    enum Token: Sendable, Hashable {
        case word(UInt16)
        /// Up to so many words of any kind, or bullets only.
        case gap(Int, bulletsOnly: Bool)
        case beginOptional, endOptional
        case beginChoice, nextChoice, endChoice
    }

    static let standard = LicenseVocabulary()

    /// By their place in the data, the most frequent first.
    let tokens: [Token]
    private let numbers: [String: UInt16]

    private init() {
        var tokens: [Token] = []
        var numbers: [String: UInt16] = [:]
        for name in LicenseTemplateData.vocabulary.description.utf8.split(whereSeparator: {
            $0 == 0x20 || $0 == 0x0A
        }) {
            let token = LicenseVocabulary.token(name, place: tokens.count)
            if case .word(let number) = token { numbers[String(decoding: name, as: UTF8.self)] = number }
            tokens.append(token)
        }
        self.tokens = tokens
        self.numbers = numbers
    }

    func number(_ word: String) -> UInt16 { numbers[word] ?? 0 }

    private static func token(_ name: Substring.UTF8View, place: Int) -> Token {
        switch name.first {
        case UInt8(ascii: "["): .beginOptional
        case UInt8(ascii: "]"): .endOptional
        case UInt8(ascii: "("): .beginChoice
        case UInt8(ascii: "|"): .nextChoice
        case UInt8(ascii: ")"): .endChoice
        case UInt8(ascii: "#"): .gap(3, bulletsOnly: true)
        case UInt8(ascii: "*"):
            .gap(Int(String(decoding: name.dropFirst(), as: UTF8.self)) ?? 0, bulletsOnly: false)
        default: .word(UInt16(clamping: place + 1))
        }
    }
}
