import LicenseData

/// Every template that is compiled in, with an index by first words; made at first use.
struct LicenseTemplates: Sendable {
    static let standard = LicenseTemplates()

    let templates: [LicenseTemplate]
    /// Positions in `templates`, by the three words a template begins with.
    private let byAnchor: [UInt64: [Int]]
    let longestProgram: Int

    private init() {
        let templates = TemplateStream.all.compactMap { stream in
            LicenseTemplate(id: stream.id, kind: stream.kind, tokens: stream.tokens)
        }
        self.templates = templates
        byAnchor = Dictionary(grouping: templates.indices) { LicenseTemplates.key(templates[$0].anchor[...]) }
        longestProgram = templates.map(\.program.count).max() ?? 0
    }

    /// The templates that begin with these three words.
    func candidates(at words: ArraySlice<UInt16>) -> [Int] { byAnchor[LicenseTemplates.key(words)] ?? [] }

    private static func key(_ words: ArraySlice<UInt16>) -> UInt64 {
        words.reduce(0) { $0 << 16 | UInt64($1) }
    }
}

/// One template as it is stored: codes of one character for the most frequent words, of two for the others.
private struct TemplateStream {
    let id: String
    let kind: LicenseTemplate.Kind
    private var codes: [UInt8] = []

    static var all: [TemplateStream] {
        var streams: [TemplateStream] = []
        for line in LicenseTemplateData.templates.description.utf8.split(separator: 0x0A) {
            if line.first == 0x20 {
                let fields = line.split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
                guard fields.count == 2, let kind = LicenseTemplate.Kind(rawValue: fields[0]) else {
                    continue
                }
                streams.append(TemplateStream(id: fields[1], kind: kind))
            } else if !streams.isEmpty {
                streams[streams.count - 1].codes += line
            }
        }
        return streams
    }

    private init(id: String, kind: LicenseTemplate.Kind) {
        self.id = id
        self.kind = kind
    }

    var tokens: [LicenseVocabulary.Token] {
        let vocabulary = LicenseVocabulary.standard.tokens
        let singles = LicenseTemplateData.singles
        let base = TemplateStream.digits.count
        var tokens: [LicenseVocabulary.Token] = []
        var high: Int?
        for code in codes {
            let digit = TemplateStream.values[Int(code)]
            let place: Int
            if let first = high {
                place = singles + (first - singles) * base + digit
                high = nil
            } else if digit < singles {
                place = digit
            } else {
                high = digit
                continue
            }
            if place < vocabulary.count { tokens.append(vocabulary[place]) }
        }
        return tokens
    }

    /// Printable ASCII without quote and backslash.
    private static let digits = (UInt8(0x21)...0x7E).filter { $0 != 0x22 && $0 != 0x5C }

    /// By byte.
    private static let values: [Int] = {
        var values = Array(repeating: 0, count: 256)
        for (value, digit) in digits.enumerated() { values[Int(digit)] = value }
        return values
    }()
}
