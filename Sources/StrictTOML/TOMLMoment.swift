/// A date, a time or both as RFC 3339 writes them, of which TOML also has parts without an offset.
struct TOMLMoment {
    private var rest: ArraySlice<UInt8>

    /// Whether nothing but a moment can begin like this.
    static func begins(_ word: ArraySlice<UInt8>) -> Bool {
        let digits = word.prefix(5).prefix(while: TOMLScalar.isDigit).count
        guard let mark = word.dropFirst(digits).first else { return false }
        return digits == 4 && mark == UInt8(ascii: "-") || digits == 2 && mark == UInt8(ascii: ":")
    }

    /// Whether there is such a date and time; a leap second may be on any minute.
    static func isValid(_ word: ArraySlice<UInt8>) -> Bool {
        var moment = TOMLMoment(rest: word)
        if word.dropFirst(2).first == UInt8(ascii: ":") { return moment.hasTime() && moment.rest.isEmpty }
        guard moment.hasDate() else { return false }
        if moment.rest.isEmpty { return true }
        guard moment.skip(["T", "t", " "]), moment.hasTime() else { return false }
        return moment.rest.isEmpty || moment.hasOffset() && moment.rest.isEmpty
    }

    private mutating func hasDate() -> Bool {
        guard let year = number(4, in: 0...9999), skip(["-"]), let month = number(2, in: 1...12), skip(["-"])
        else { return false }
        return number(2, in: 1...TOMLMoment.days(year, month)) != nil
    }

    private static func days(_ year: Int, _ month: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private mutating func hasTime() -> Bool {
        guard number(2, in: 0...23) != nil, skip([":"]), number(2, in: 0...59) != nil, skip([":"]),
            number(2, in: 0...60) != nil
        else { return false }
        guard skip(["."]) else { return true }
        let fraction = rest.prefix(while: TOMLScalar.isDigit)
        rest = rest.dropFirst(fraction.count)
        return !fraction.isEmpty
    }

    private mutating func hasOffset() -> Bool {
        if skip(["Z", "z"]) { return true }
        return skip(["+", "-"]) && number(2, in: 0...23) != nil && skip([":"])
            && number(2, in: 0...59) != nil
    }

    /// So many digits.
    private mutating func number(_ digits: Int, in range: ClosedRange<Int>) -> Int? {
        let text = rest.prefix(digits)
        guard text.count == digits, text.allSatisfy(TOMLScalar.isDigit) else { return nil }
        rest = rest.dropFirst(digits)
        let value = text.reduce(0) { $0 * 10 + Int($1) - 0x30 }
        return range.contains(value) ? value : nil
    }

    private mutating func skip(_ any: [Unicode.Scalar]) -> Bool {
        guard let byte = rest.first, any.contains(Unicode.Scalar(byte)) else { return false }
        rest = rest.dropFirst()
        return true
    }
}
