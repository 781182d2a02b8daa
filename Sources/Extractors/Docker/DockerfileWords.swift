/// The words of an instruction as Docker splits them: blanks within quotes separate nothing.
enum DockerfileWords {
    /// Each as written, with its quotes and escapes; none when a quote does not end.
    static func raw(_ text: Substring, escape: UInt8) -> [Substring] {
        var words: [Substring] = []
        var quote: UInt8?
        var isEscaped = false
        var start: Substring.Index?
        for index in text.utf8.indices {
            let byte = text.utf8[index]
            if quote == nil, !isEscaped, ASCII.isBlank(byte) {
                if let begun = start { words.append(text[begun..<index]) }
                start = nil
                continue
            }
            if start == nil { start = index }
            if isEscaped {
                isEscaped = false
            } else if byte == escape, quote != 0x27 {
                isEscaped = true
            } else if quote == nil, byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if byte == quote {
                quote = nil
            }
        }
        guard quote == nil else { return [] }
        if let begun = start { words.append(text[begun...]) }
        return words
    }

    /// The options before everything else (`--name=value`), without quotes and escapes.
    static func options(_ text: Substring, escape: UInt8) -> [String] {
        var options: [String] = []
        var word: [UInt8] = []
        var quote: UInt8?
        var isEscaped = false
        for byte in text.utf8 {
            if isEscaped {
                isEscaped = false
                word.append(byte)
            } else if byte == escape {
                isEscaped = true
            } else if let open = quote {
                if byte == open { quote = nil } else { word.append(byte) }
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if !ASCII.isBlank(byte) {
                word.append(byte)
            } else if !word.isEmpty {
                guard word.starts(with: [0x2D, 0x2D]) else { return options }
                options.append(String(decoding: word, as: UTF8.self))
                word = []
            }
            // What follows the options may be long.
            if word.count == 2, word != [0x2D, 0x2D] { return options }
        }
        if word.starts(with: [0x2D, 0x2D]) { options.append(String(decoding: word, as: UTF8.self)) }
        return options
    }

    /// The fields of a line of comma-separated values, any of which may stand in quotes.
    static func fields(_ text: Substring) -> [String] {
        var fields: [String] = []
        var field: [UInt8] = []
        var isQuoted = false
        for byte in text.utf8 {
            if byte == 0x22 {
                isQuoted.toggle()
            } else if byte == 0x2C, !isQuoted {
                fields.append(String(decoding: field, as: UTF8.self))
                field = []
            } else {
                field.append(byte)
            }
        }
        return fields + [String(decoding: field, as: UTF8.self)]
    }
}
