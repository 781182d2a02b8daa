/// A position in the bytes of an XML file, and the smallest parts of its grammar.
struct XMLScanner {
    private static let maximumNameLength = 1_024

    let bytes: [UInt8]
    var position: Int
    /// Lines are counted when they are asked for, from where they were counted last.
    private var counted = 0
    private var countedLine = 1

    init(_ bytes: [UInt8], at position: Int = 0) {
        self.bytes = bytes
        self.position = position
    }

    /// The byte at the position, `nil` at the end.
    var current: UInt8? { position < bytes.count ? bytes[position] : nil }

    var isAtEnd: Bool { position >= bytes.count }

    /// The line of a position that is not before the one asked for last.
    mutating func line(of index: Int) -> Int {
        while counted < index {
            if bytes[counted] == 0x0A { countedLine += 1 }
            counted += 1
        }
        return countedLine
    }

    static func line(of index: Int, in bytes: [UInt8]) -> Int {
        bytes[..<index].count { $0 == 0x0A } + 1
    }

    /// An error at the position.
    func error(_ message: String) -> XMLError {
        XMLError(line: XMLScanner.line(of: min(position, bytes.count), in: bytes), message: message)
    }

    func starts(with text: StaticString) -> Bool {
        guard bytes.count - position >= text.utf8CodeUnitCount else { return false }
        for index in 0..<text.utf8CodeUnitCount where bytes[position + index] != text.utf8Start[index] {
            return false
        }
        return true
    }

    /// Steps over a text if it is next.
    mutating func skip(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    /// Whether there was any.
    @discardableResult
    mutating func skipSpace() -> Bool {
        let start = position
        while position < bytes.count, XMLScanner.isSpace(bytes[position]) { position += 1 }
        return position > start
    }

    /// Steps behind the next occurrence of a text; the range before it, `nil` when there is none.
    mutating func until(_ text: StaticString) -> Range<Int>? {
        let start = position
        let first = text.utf8Start[0]
        while position < bytes.count {
            if bytes[position] == first, starts(with: text) {
                defer { position += text.utf8CodeUnitCount }
                return start..<position
            }
            position += 1
        }
        return nil
    }

    /// Production 5 (`Name`), characters beyond ASCII taken as they are; `nil` when there is none or it is too long.
    mutating func name() -> Range<Int>? {
        guard let first = current, XMLScanner.isNameStart(first) else { return nil }
        let start = position
        position += 1
        while position < bytes.count, XMLScanner.isNamePart(bytes[position]) { position += 1 }
        return position - start <= XMLScanner.maximumNameLength ? start..<position : nil
    }

    /// `= "value"`, the range between the quotes.
    mutating func equalsQuoted() throws(XMLError) -> Range<Int> {
        skipSpace()
        guard skip("=") else { throw error("an attribute without a value") }
        skipSpace()
        guard let quote = current, quote == 0x22 || quote == 0x27 else {
            throw error("an attribute's value is not in quotes")
        }
        position += 1
        let start = position
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                position += 1
                return start..<(position - 1)
            }
            if byte == 0x3C { throw error("'<' within an attribute's value") }
            position += 1
        }
        throw error("the file ends within an attribute's value")
    }

    static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    private static func isNameStart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0x5F, 0x3A, 0x80...: true
        default: false
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x2D, 0x2E: true
        default: isNameStart(byte)
        }
    }
}
