/// A place in the text, and the steps that are taken from it: blanks, comments, line ends, keys and strings.
struct TOMLCursor {
    private let text: [UInt8]
    private var at: Int
    /// From one.
    private(set) var line = 1

    /// A byte order mark is no part of the text.
    init(_ text: [UInt8]) {
        self.text = text
        at = text.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    // MARK: Steps

    var next: UInt8? { at < text.count ? text[at] : nil }

    private func byte(_ ahead: Int) -> UInt8? { at + ahead < text.count ? text[at + ahead] : nil }

    /// Past `next`, which is no line end.
    mutating func step() { at += 1 }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        at += 1
        return true
    }

    mutating func skipBlanks() {
        while let byte = next, TOMLCursor.isBlank(byte) { at += 1 }
    }

    /// LF or CR LF.
    mutating func skipLineEnd() -> Bool {
        guard let length = lineEnd(0) else { return false }
        at += length
        line += 1
        return true
    }

    /// How long the line end is that begins there.
    private func lineEnd(_ ahead: Int) -> Int? {
        switch byte(ahead) {
        case UInt8(ascii: "\n"): 1
        case UInt8(ascii: "\r") where byte(ahead + 1) == UInt8(ascii: "\n"): 2
        default: nil
        }
    }

    private mutating func skipComment() throws(TOMLError) {
        guard next == UInt8(ascii: "#") else { return }
        while let byte = next, lineEnd(0) == nil {
            guard !TOMLCursor.isControl(byte) else { throw control }
            at += 1
        }
    }

    /// To the next line; nothing but a comment may come before it.
    mutating func endLine() throws(TOMLError) {
        skipBlanks()
        try skipComment()
        guard skipLineEnd() || next == nil else {
            throw TOMLError("something more on a line that should end", line: line)
        }
    }

    /// Blanks, comments and line ends.
    mutating func skipFiller() throws(TOMLError) {
        repeat {
            skipBlanks()
            try skipComment()
        } while skipLineEnd()
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// What may stand nowhere but as an escape, line ends and tabs aside.
    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 && byte != 0x09 || byte == 0x7F }

    private var control: TOMLError { TOMLError("a control character", line: line) }

    // MARK: Keys and scalars

    /// One part of a key, bare or quoted.
    mutating func readKey() throws(TOMLError) -> String {
        if let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            return try readLine(quote)
        }
        let start = at
        while let byte = next, TOMLScalar.isBareKey(byte) { at += 1 }
        guard at > start else { throw TOMLError("neither a key nor a table's name", line: line) }
        return String(decoding: text[start..<at], as: UTF8.self)
    }

    /// A string, number, truth or moment.
    mutating func readScalar() throws(TOMLError) -> TOMLNode.Content {
        if let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let isLong = byte(1) == quote && byte(2) == quote
            return .string(isLong ? try readLines(quote) : try readLine(quote))
        }
        let start = at
        skipWord()
        // A blank may lie between a date and its time.
        if at - start == 10, text[start + 4] == UInt8(ascii: "-"), next == 0x20,
            let digit = byte(1), TOMLScalar.isDigit(digit)
        {
            at += 1
            skipWord()
        }
        return try TOMLScalar.content(of: text[start..<at], line: line)
    }

    private mutating func skipWord() {
        while let byte = next, TOMLScalar.isPart(byte) { at += 1 }
    }

    // MARK: Strings

    /// A string on one line.
    private mutating func readLine(_ quote: UInt8) throws(TOMLError) -> String {
        at += 1
        var content: [UInt8] = []
        var start = at
        while let byte = next {
            switch byte {
            case quote:
                content += text[start..<at]
                at += 1
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
                content += text[start..<at]
                try readEscape(into: &content)
                start = at
            case _ where lineEnd(0) != nil:
                throw TOMLError("a string that does not end on its line", line: line)
            case _ where TOMLCursor.isControl(byte): throw control
            default: at += 1
            }
        }
        throw .endOfFile(line: line)
    }

    /// A string between three quotes each; its line ends become LF.
    private mutating func readLines(_ quote: UInt8) throws(TOMLError) -> String {
        let beginning = line
        at += 3
        _ = skipLineEnd()
        var content: [UInt8] = []
        var start = at
        while let byte = next {
            switch byte {
            case quote:
                // Up to two quotes before the last three belong to the text.
                let quotes = text[at...].prefix(5).prefix { $0 == quote }.count
                at += quotes
                guard quotes >= 3 else { break }
                content += text[start..<at - 3]
                return String(decoding: content, as: UTF8.self)
            case UInt8(ascii: "\\") where quote == UInt8(ascii: "\""):
                content += text[start..<at]
                if !skipFold() { try readEscape(into: &content) }
                start = at
            case _ where lineEnd(0) != nil:
                content += text[start..<at]
                content.append(UInt8(ascii: "\n"))
                _ = skipLineEnd()
                start = at
            case _ where TOMLCursor.isControl(byte): throw control
            default: at += 1
            }
        }
        throw .endOfFile(line: beginning)
    }

    /// A backslash at the end of a line, and all blanks and line ends after it.
    private mutating func skipFold() -> Bool {
        var ahead = 1
        while let byte = byte(ahead), TOMLCursor.isBlank(byte) { ahead += 1 }
        guard lineEnd(ahead) != nil else { return false }
        at += ahead
        while skipLineEnd() { skipBlanks() }
        return true
    }

    private mutating func readEscape(into content: inout [UInt8]) throws(TOMLError) {
        let kind = byte(1)
        at += 2
        switch kind {
        case UInt8(ascii: "b"): content.append(0x08)
        case UInt8(ascii: "t"): content.append(0x09)
        case UInt8(ascii: "n"): content.append(0x0A)
        case UInt8(ascii: "f"): content.append(0x0C)
        case UInt8(ascii: "r"): content.append(0x0D)
        case UInt8(ascii: "\""): content.append(0x22)
        case UInt8(ascii: "\\"): content.append(0x5C)
        case UInt8(ascii: "u"): content += try readCodePoint(digits: 4)
        case UInt8(ascii: "U"): content += try readCodePoint(digits: 8)
        case nil: throw .endOfFile(line: line)
        default: throw TOMLError("a backslash before what needs none", line: line)
        }
    }

    private mutating func readCodePoint(digits: Int) throws(TOMLError) -> Unicode.UTF8.EncodedScalar {
        var value: UInt32 = 0
        for _ in 0..<digits {
            guard let digit = next.flatMap(TOMLScalar.hexadecimal) else {
                throw TOMLError("an escape with fewer than \(digits) hexadecimal digits", line: line)
            }
            value = value << 4 | digit
            at += 1
        }
        guard let scalar = Unicode.Scalar(value), let encoded = UTF8.encode(scalar) else {
            throw TOMLError("an escape that names no character", line: line)
        }
        return encoded
    }
}
