extension JSONParser {
    /// White space, and comments where the syntax has them.
    mutating func skipBlank(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        while at < text.count {
            let byte = text[at]
            if byte == 0x20 || byte == 0x0D || byte == 0x09 {
                at += 1
            } else if byte == 0x0A {
                at += 1
                lineStarts.append(UInt32(truncatingIfNeeded: at))
            } else if byte == 0x2F, isLenient {
                if let failure = comment(text, &at) { return failure }
            } else {
                break
            }
        }
        return nil
    }

    /// `// …` to the end of the line, `/* … */` over lines; these do not nest.
    mutating func comment(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        guard at + 1 < text.count, text[at + 1] == 0x2F || text[at + 1] == 0x2A else {
            return Failure(message: "expected a comment after '/'", offset: start)
        }
        let isBlock = text[at + 1] == 0x2A
        at += 2
        while at < text.count {
            switch text[at] {
            case 0x0A:
                // The caller counts the line.
                if !isBlock { return nil }
                at += 1
                lineStarts.append(UInt32(truncatingIfNeeded: at))
            case 0x2A where isBlock && at + 1 < text.count && text[at + 1] == 0x2F:
                at += 2
                return nil
            case 0x00..<0x80:
                at += 1
            default:
                let length = JSONText.utf8Length(text, at)
                guard length > 0 else { return Failure(message: "not UTF-8", offset: at) }
                at += length
            }
        }
        return isBlock ? Failure(message: "a comment does not end", offset: start) : nil
    }

    mutating func literal(
        _ text: UnsafeBufferPointer<UInt8>,
        _ at: inout Int,
        _ word: StaticString,
        _ kind: JSONNode.Kind
    ) -> Bool {
        let length = word.utf8CodeUnitCount
        guard at + length <= text.count else { return false }
        for offset in 0..<length where text[at + offset] != word.utf8Start[offset] { return false }
        append(kind, start: at, end: at + length)
        at += length
        return true
    }

    mutating func number(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        let end = text.count
        func digits() -> Int {
            let first = at
            while at < end, (0x30...0x39).contains(text[at]) { at += 1 }
            return at - first
        }
        if text[at] == 0x2D { at += 1 }
        let leadingZero = at < end && text[at] == 0x30
        let whole = digits()
        guard whole > 0, !(leadingZero && whole > 1) else {
            return Failure(message: "not a number", offset: start)
        }
        if at < end, text[at] == 0x2E {
            at += 1
            guard digits() > 0 else { return Failure(message: "not a number", offset: start) }
        }
        if at < end, text[at] == 0x65 || text[at] == 0x45 {
            at += 1
            if at < end, text[at] == 0x2B || text[at] == 0x2D { at += 1 }
            guard digits() > 0 else { return Failure(message: "not a number", offset: start) }
        }
        append(.number, start: start, end: at)
        return nil
    }

    /// ASCII that stands for itself in a string.
    private func isPlain(_ byte: UInt8) -> Bool {
        byte >= 0x20 && byte < 0x80 && byte != 0x22 && byte != 0x5C
    }

    mutating func string(_ text: UnsafeBufferPointer<UInt8>, _ at: inout Int) -> Failure? {
        let start = at
        let end = text.count
        var hasEscapes = false
        at += 1
        while true {
            // Nearly all there is.
            while at < end, isPlain(text[at]) { at += 1 }
            guard at < end else { break }
            switch text[at] {
            case 0x22:
                at += 1
                append(.string, start: start, end: at, hasEscapes: hasEscapes)
                return nil
            case 0x5C:
                hasEscapes = true
                guard at + 1 < end else { return Failure(message: "a string does not end", offset: start) }
                switch text[at + 1] {
                case 0x22, 0x5C, 0x2F, 0x62, 0x66, 0x6E, 0x72, 0x74: at += 2
                case 0x75:
                    guard at + 6 <= end, JSONText.hexadecimal(text, at + 2) != nil else {
                        return Failure(message: "a \\u escape needs four hexadecimal digits", offset: at)
                    }
                    at += 6
                default: return Failure(message: "unknown escape in a string", offset: at)
                }
            case 0x00..<0x20:
                return Failure(message: "a control character in a string", offset: at)
            default:
                let length = JSONText.utf8Length(text, at)
                guard length > 0 else { return Failure(message: "not UTF-8", offset: at) }
                at += length
            }
        }
        return Failure(message: "a string does not end", offset: start)
    }
}
