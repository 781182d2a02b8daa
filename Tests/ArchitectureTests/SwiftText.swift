/// Just enough of Swift's lexical structure to tell code from comments and string literals.
enum SwiftText {
    /// The text with comments and the contents of strings made blank; lines stay where they are.
    static func code(of text: String) -> String {
        var reader = Reader(Array(text.utf8))
        reader.run()
        return String(decoding: reader.result, as: UTF8.self)
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

        private let text: [UInt8]
        private var at = 0
        private var modes: [Mode] = [.code]
        private(set) var result: [UInt8] = []

        private static let newline = UInt8(ascii: "\n")
        /// What code, strings and comments begin or end with.
        private static let marks = Set("/*#\"()\\".utf8)

        init(_ text: [UInt8]) {
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
                    if text[at] == Self.newline { modes.removeLast() }
                    blank(1)
                case .blockComment(let depth): readComment(depth)
                }
            }
        }

        private mutating func readCode(brackets: Int?) {
            // Nearly all of a file; none of these tests and copies is fast without optimization.
            guard Self.marks.contains(text[at]) else { return copy(1) }
            if starts("//") {
                modes.append(.lineComment)
                return blank(2)
            }
            if starts("/*") {
                modes.append(.blockComment(depth: 1))
                return blank(2)
            }
            let pounds = text[at...].prefix { $0 == UInt8(ascii: "#") }.count
            if at + pounds < text.count, text[at + pounds] == UInt8(ascii: "\"") {
                let isMultiline = starts("\"\"\"", offset: pounds)
                modes.append(.string(pounds: pounds, isMultiline: isMultiline))
                return copy(pounds + (isMultiline ? 3 : 1))
            }
            if let brackets {
                if text[at] == UInt8(ascii: "(") {
                    modes[modes.count - 1] = .interpolation(brackets: brackets + 1)
                }
                if text[at] == UInt8(ascii: ")") {
                    modes[modes.count - 1] = .interpolation(brackets: brackets - 1)
                    if brackets == 1 { modes.removeLast() }
                }
            }
            copy(1)
        }

        private mutating func readString(_ pounds: Int, _ isMultiline: Bool) {
            guard Self.marks.contains(text[at]) else { return blank(1) }
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
            guard Self.marks.contains(text[at]) else { return blank(1) }
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
            text[min(text.count, at + offset)...].starts(with: word.utf8)
        }

        private mutating func copy(_ count: Int) {
            result.append(contentsOf: text[at..<min(text.count, at + count)])
            at += count
        }

        private mutating func blank(_ count: Int) {
            for byte in text[at..<min(text.count, at + count)] {
                result.append(byte == Self.newline ? byte : UInt8(ascii: " "))
            }
            at += count
        }
    }
}
