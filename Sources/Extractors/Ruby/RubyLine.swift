/// The little of Ruby's syntax that the lines of a `Gemfile` need.
enum RubyLine {
    /// A line without comment and blanks around it; `nil` when it may not stand for itself: a string that does not end, or
    /// several statements.
    static func code(_ line: Substring) -> Substring? {
        guard line.utf8.count <= 4_096 else { return nil }
        let text = TextLines.trimmed(line)
        var quote: Character?
        var isEscaped = false
        var end = text.endIndex
        for index in text.indices {
            let character = text[index]
            if let open = quote {
                if isEscaped {
                    isEscaped = false
                } else if character == "\\" {
                    isEscaped = true
                } else if character == open {
                    quote = nil
                }
            } else if character == "\"" || character == "'" {
                quote = character
            } else if character == "#" {
                end = index
                break
            } else if character == ";" || character == "`" || character == "\\" {
                return nil
            }
        }
        return quote == nil ? TextLines.trimmed(text[..<end]) : nil
    }

    /// The name in `:name`, `"name"` or `'name'`; `nil` for anything else.
    static func name(_ text: Substring) -> Substring? {
        let inner: Substring
        if text.hasPrefix(":") {
            inner = text.dropFirst()
        } else if text.count > 2, let quote = text.first, quote == "\"" || quote == "'", text.last == quote {
            inner = text.dropFirst().dropLast()
        } else {
            return nil
        }
        return !inner.isEmpty && inner.utf8.allSatisfy(ASCII.isWord) ? inner : nil
    }

    /// The groups that the arguments of `gem` name, none when there is no such argument; `nil` when they are no plain names.
    static func groups(_ arguments: Substring) -> [Substring]? {
        let values = groupValues(arguments)
        // A splat could bring in anything.
        if arguments.contains("**") || mentionsGroup(arguments) || values.count > 1 { return nil }
        return values.first.map(list) ?? []
    }

    /// `:a`, `[:a, :b]` or `%i[a b]`, with what may follow it.
    private static func list(_ value: Substring) -> [Substring]? {
        if value.hasPrefix("%i[") || value.hasPrefix("%w[") {
            guard let end = value.firstIndex(of: "]") else { return nil }
            let words = TextLines.words(value[..<end].dropFirst(3))
            return words.allSatisfy { $0.utf8.allSatisfy(ASCII.isWord) } && !words.isEmpty ? words : nil
        }
        if value.hasPrefix("[") {
            guard let end = value.firstIndex(of: "]") else { return nil }
            var names: [Substring] = []
            for part in value[..<end].dropFirst().split(separator: ",") {
                guard let name = name(TextLines.trimmed(part)) else { return nil }
                names.append(name)
            }
            return names.isEmpty ? nil : names
        }
        let word = value.prefix { $0 != "," && $0 != " " && $0 != ")" }
        let rest = TextLines.trimmed(value[word.endIndex...])
        // An operator could follow and change it.
        guard
            rest.isEmpty || rest.hasPrefix(",") || rest.hasPrefix(")") || rest.hasPrefix("if ")
                || rest.hasPrefix("unless ")
        else { return nil }
        return name(word).map { [$0] }
    }

    private static func mentionsGroup(_ text: Substring) -> Bool {
        text.ranges(of: "group").contains { range in
            let after = text[range.upperBound...]
            return after.hasPrefix("\"") || after.hasPrefix("s\"") || after.hasPrefix("'")
                || after.hasPrefix("s'")
        }
    }

    private static let groupKeys = [
        "group:", "groups:", ":group =>", ":groups =>", ":group=>", ":groups=>",
    ].map { Array($0.utf8) }

    /// What stands behind the names of the argument, where they are outside of strings and begin a word of their own.
    private static func groupValues(_ arguments: Substring) -> [Substring] {
        let bytes = Array(arguments.utf8)
        var values: [Substring] = []
        var quote: UInt8?
        var isEscaped = false
        for (offset, byte) in bytes.enumerated() {
            let isWord = offset > 0 && (ASCII.isWord(bytes[offset - 1]) || bytes[offset - 1] == 0x3A)
            if quote == nil, !isWord, byte == 0x67 || byte == 0x3A,
                let key = groupKeys.first(where: { bytes[offset...].starts(with: $0) })
            {
                values.append(TextLines.trimmed(Substring(arguments.utf8.dropFirst(offset + key.count))))
                // Two are as bad as many.
                if values.count > 1 { return values }
            }
            if isEscaped {
                isEscaped = false
            } else if quote == nil, byte == 0x22 || byte == 0x27 {
                quote = byte
            } else if quote != nil, byte == 0x5C {
                isEscaped = true
            } else if byte == quote {
                quote = nil
            }
        }
        return values
    }
}
