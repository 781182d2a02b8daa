/// Just enough of Swift's lexical structure to tell code from comments and string literals.
enum SwiftText {
    /// The text with comments and the contents of strings made blank; lines stay where they are.
    static func code(of text: String) -> String {
        var reader = Reader(Array(text.unicodeScalars))
        reader.run()
        return String(String.UnicodeScalarView(reader.result))
    }

    private struct Reader {
        private enum Mode {
            case code
            /// Inside of `\(…)`, with the number of open brackets.
            case interpolation(brackets: Int)
            case string(pounds: Int, isMultiline: Bool)
            case lineComment
            case blockComment(depth: Int)
        }

        private let text: [Unicode.Scalar]
        private var at = 0
        private var modes: [Mode] = [.code]
        private(set) var result: [Unicode.Scalar] = []

        init(_ text: [Unicode.Scalar]) {
            self.text = text
            result.reserveCapacity(text.count)
        }

        mutating func run() {
            while at < text.count {
                switch modes.last ?? .code {
                case .code: readCode(brackets: nil)
                case .interpolation(let brackets): readCode(brackets: brackets)
                case .string(let pounds, let isMultiline): readString(pounds, isMultiline)
                case .lineComment:
                    if text[at] == "\n" { modes.removeLast() }
                    blank(1)
                case .blockComment(let depth): readComment(depth)
                }
            }
        }

        private mutating func readCode(brackets: Int?) {
            if starts("//") {
                modes.append(.lineComment)
                return blank(2)
            }
            if starts("/*") {
                modes.append(.blockComment(depth: 1))
                return blank(2)
            }
            let pounds = text[at...].prefix { $0 == "#" }.count
            if at + pounds < text.count, text[at + pounds] == "\"" {
                let isMultiline = starts("\"\"\"", offset: pounds)
                modes.append(.string(pounds: pounds, isMultiline: isMultiline))
                return copy(pounds + (isMultiline ? 3 : 1))
            }
            if let brackets {
                if text[at] == "(" { modes[modes.count - 1] = .interpolation(brackets: brackets + 1) }
                if text[at] == ")" {
                    modes[modes.count - 1] = .interpolation(brackets: brackets - 1)
                    if brackets == 1 { modes.removeLast() }
                }
            }
            copy(1)
        }

        private mutating func readString(_ pounds: Int, _ isMultiline: Bool) {
            let mark = String(repeating: "#", count: pounds)
            let quotes = isMultiline ? "\"\"\"" : "\""
            if starts(quotes + mark) {
                modes.removeLast()
                return copy(quotes.count + pounds)
            }
            if starts("\\" + mark + "(") {
                modes.append(.interpolation(brackets: 1))
                return blank(pounds + 2)
            }
            blank(starts("\\" + mark) ? pounds + 2 : 1)
        }

        private mutating func readComment(_ depth: Int) {
            if starts("*/") {
                modes.removeLast()
                if depth > 1 { modes.append(.blockComment(depth: depth - 1)) }
                return blank(2)
            }
            guard starts("/*") else { return blank(1) }
            modes[modes.count - 1] = .blockComment(depth: depth + 1)
            blank(2)
        }

        private func starts(_ word: String, offset: Int = 0) -> Bool {
            text.dropFirst(at + offset).starts(with: word.unicodeScalars)
        }

        private mutating func copy(_ count: Int) {
            result.append(contentsOf: text[at..<min(text.count, at + count)])
            at += count
        }

        private mutating func blank(_ count: Int) {
            for scalar in text[at..<min(text.count, at + count)] {
                result.append(scalar == "\n" ? "\n" : " ")
            }
            at += count
        }
    }
}
