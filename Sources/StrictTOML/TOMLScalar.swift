/// The values without quotes or brackets: booleans, integers, floats, dates and times.
enum TOMLScalar {
    /// What a word means; it has all the bytes that may be part of a value.
    static func content(of word: ArraySlice<UInt8>, line: Int) throws(TOMLError) -> TOMLNode.Content {
        switch word.first {
        case UInt8(ascii: "t") where word.elementsEqual("true".utf8): return .boolean(true)
        case UInt8(ascii: "f") where word.elementsEqual("false".utf8): return .boolean(false)
        case _ where TOMLMoment.begins(word):
            guard TOMLMoment.isValid(word) else {
                throw TOMLError("a date or time that does not exist", line: line)
            }
            return .moment
        default: break
        }
        if let digits = integer(word) {
            // The digits are right, so only their size can be wrong.
            guard let number = Int(digits.text, radix: digits.radix) else {
                throw TOMLError("an integer that needs more than 64 bits", line: line)
            }
            return .integer(number)
        }
        if let number = float(word) { return .float(number) }
        throw TOMLError("no value where one should be", line: line)
    }

    // MARK: Numbers

    private static func integer(_ word: ArraySlice<UInt8>) -> (text: String, radix: Int)? {
        if word.first == UInt8(ascii: "0"), word.count > 1 {
            let digits = word.dropFirst(2)
            switch word[word.startIndex + 1] {
            case UInt8(ascii: "x") where areDigits(digits) { hexadecimal($0) != nil }:
                return (plain(digits), 16)
            case UInt8(ascii: "o") where areDigits(digits) { (0x30...0x37).contains($0) }:
                return (plain(digits), 8)
            case UInt8(ascii: "b") where areDigits(digits) { (0x30...0x31).contains($0) }:
                return (plain(digits), 2)
            default: return nil
            }
        }
        return isWhole(unsigned(word)) ? (plain(word), 10) : nil
    }

    private static func float(_ word: ArraySlice<UInt8>) -> Double? {
        let number = unsigned(word)
        let isNegative = word.first == UInt8(ascii: "-")
        if number.elementsEqual("inf".utf8) { return isNegative ? -.infinity : .infinity }
        if number.elementsEqual("nan".utf8) { return .nan }
        var mantissa = number
        if let mark = number.firstIndex(where: { $0 | 0x20 == UInt8(ascii: "e") }) {
            guard areDigits(unsigned(number[(mark + 1)...]), isDigit) else { return nil }
            mantissa = number[..<mark]
        }
        if let point = mantissa.firstIndex(of: UInt8(ascii: ".")) {
            guard areDigits(mantissa[(point + 1)...], isDigit) else { return nil }
            mantissa = mantissa[..<point]
        }
        return isWhole(mantissa) ? Double(plain(word)) : nil
    }

    private static func unsigned(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        word.first == UInt8(ascii: "+") || word.first == UInt8(ascii: "-") ? word.dropFirst() : word
    }

    /// Decimal digits without a leading zero.
    private static func isWhole(_ word: ArraySlice<UInt8>) -> Bool {
        areDigits(word, isDigit) && (word.count == 1 || word.first != UInt8(ascii: "0"))
    }

    /// One digit or more, with underscores between them and nowhere else.
    private static func areDigits(_ word: ArraySlice<UInt8>, _ isDigit: (UInt8) -> Bool) -> Bool {
        var wasDigit = false
        for byte in word {
            let isOne = isDigit(byte)
            guard isOne || wasDigit && byte == UInt8(ascii: "_") else { return false }
            wasDigit = isOne
        }
        return wasDigit
    }

    private static func plain(_ word: ArraySlice<UInt8>) -> String {
        String(decoding: word.filter { $0 != UInt8(ascii: "_") }, as: UTF8.self)
    }

    // MARK: Bytes

    static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func hexadecimal(_ byte: UInt8) -> UInt32? {
        switch byte {
        case 0x30...0x39: UInt32(byte) - 0x30
        case 0x41...0x46: UInt32(byte) - 0x41 + 10
        case 0x61...0x66: UInt32(byte) - 0x61 + 10
        default: nil
        }
    }

    /// A letter or digit of ASCII, a hyphen or an underscore.
    static func isBareKey(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Whether it can be part of a value without quotes or brackets.
    static func isPart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: ":"): true
        default: isBareKey(byte)
        }
    }
}
