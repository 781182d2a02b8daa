import LicenseData

/// Every template that is compiled in, with an index by first words; made at first use.
struct LicenseTemplates: Sendable {
    static let standard = LicenseTemplates()

    let templates: [LicenseTemplate]
    let vocabulary: LicenseVocabulary
    /// Positions in `templates`, by the three words a template begins with.
    private let byAnchor: [UInt64: [Int]]
    let longestProgram: Int

    private init() {
        var vocabulary = LicenseVocabulary()
        var templates: [LicenseTemplate] = []
        for stream in TemplateStream.all {
            let template = LicenseTemplate(
                id: stream.id,
                kind: stream.kind,
                tokens: stream.tokens,
                vocabulary: &vocabulary
            )
            if let template { templates.append(template) }
        }
        self.templates = templates
        self.vocabulary = vocabulary
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
                guard fields.count == 2, let kind = LicenseTemplate.Kind(rawValue: fields[0]) else { continue }
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

    var tokens: [String] {
        var tokens: [String] = []
        var high: Int?
        for code in codes {
            let digit = TemplateStream.digits[code] ?? 0
            if let first = high {
                append(singles + (first - singles) * TemplateStream.digits.count + digit, to: &tokens)
                high = nil
            } else if digit < singles {
                append(digit, to: &tokens)
            } else {
                high = digit
            }
        }
        return tokens
    }

    private var singles: Int { LicenseTemplateData.singles }

    private func append(_ number: Int, to tokens: inout [String]) {
        if number < TemplateStream.vocabulary.count { tokens.append(TemplateStream.vocabulary[number]) }
    }

    private static let vocabulary = LicenseTemplateData.vocabulary.description
        .split { $0 == " " || $0 == "\n" }.map(String.init)

    /// Printable ASCII without quote and backslash.
    private static let digits: [UInt8: Int] = Dictionary(
        (UInt8(0x21)...0x7E).filter { $0 != 0x22 && $0 != 0x5C }.enumerated().map { ($1, $0) }
    ) { first, _ in first }
}
