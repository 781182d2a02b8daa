/// Decoding of string spans.
enum JSONText {
    static func hexadecimal(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> UInt32? {
        var value: UInt32 = 0
        for offset in 0..<4 {
            let byte = text[at + offset]
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x37
            case 0x61...0x66: digit = byte - 0x57
            default: return nil
            }
            value = value << 4 | UInt32(digit)
        }
        return value
    }

    /// Length of the UTF-8 sequence at `at`, 0 when it is not valid (RFC 3629).
    static func utf8Length(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
        func continues(_ offset: Int, _ range: ClosedRange<UInt8> = 0x80...0xBF) -> Bool {
            at + offset < text.count && range.contains(text[at + offset])
        }
        switch text[at] {
        case 0xC2...0xDF: return continues(1) ? 2 : 0
        case 0xE0: return continues(1, 0xA0...0xBF) && continues(2) ? 3 : 0
        case 0xED: return continues(1, 0x80...0x9F) && continues(2) ? 3 : 0
        case 0xE1...0xEF: return continues(1) && continues(2) ? 3 : 0
        case 0xF0: return continues(1, 0x90...0xBF) && continues(2) && continues(3) ? 4 : 0
        case 0xF1...0xF3: return continues(1) && continues(2) && continues(3) ? 4 : 0
        case 0xF4: return continues(1, 0x80...0x8F) && continues(2) && continues(3) ? 4 : 0
        default: return 0
        }
    }

    /// The text of a string node.
    ///
    /// Lone surrogates become U+FFFD.
    static func decode(_ node: JSONNode, _ text: UnsafeBufferPointer<UInt8>) -> String {
        let span = UnsafeBufferPointer(rebasing: text[Int(node.start) + 1..<Int(node.end) - 1])
        guard node.hasEscapes else { return String(decoding: span, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(span.count)
        var at = 0
        func append(_ scalar: UInt32) {
            let valid = Unicode.Scalar(scalar) ?? "\u{FFFD}"
            result.append(contentsOf: Array(String(Character(valid)).utf8))
        }
        while at < span.count {
            let byte = span[at]
            guard byte == 0x5C else {
                result.append(byte)
                at += 1
                continue
            }
            switch span[at + 1] {
            case 0x62: result.append(0x08)
            case 0x66: result.append(0x0C)
            case 0x6E: result.append(0x0A)
            case 0x72: result.append(0x0D)
            case 0x74: result.append(0x09)
            case 0x75:
                let high = hexadecimal(span, at + 2) ?? 0xFFFD
                at += 6
                if (0xD800..<0xDC00).contains(high), at + 6 <= span.count, span[at] == 0x5C,
                    span[at + 1] == 0x75,
                    let low = hexadecimal(span, at + 2), (0xDC00..<0xE000).contains(low)
                {
                    append(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
                    at += 6
                } else {
                    append(high)
                }
                continue
            default: result.append(span[at + 1])
            }
            at += 2
        }
        return String(decoding: result, as: UTF8.self)
    }
}
