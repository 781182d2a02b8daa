/// The directives of a `go.mod` or `go.work` file, blocks taken apart (https://go.dev/ref/mod#go-mod-file-lexical).
struct GoDirectives {
    struct Directive {
        let verb: String
        let arguments: [String]
        let line: Int
        /// What follows `//` on the line.
        let comment: Substring
    }

    private(set) var all: [Directive] = []
    /// Lines whose characters make no sense.
    private(set) var misshapen: [Int] = []
    /// Where a block begins that never ends.
    private(set) var openBlock: Int?

    init(_ lines: TextLines) {
        var block: (verb: String, line: Int)?
        for line in lines {
            // One too many, for the reader to refuse.
            guard all.count <= EntryTally.maximumEntries else { return }
            guard let (tokens, comment) = GoDirectives.tokens(line.text) else {
                misshapen.append(line.number)
                continue
            }
            guard let first = tokens.first else { continue }
            if let open = block {
                if tokens == [")"] {
                    block = nil
                } else {
                    all.append(
                        Directive(verb: open.verb, arguments: tokens, line: line.number, comment: comment)
                    )
                }
            } else if tokens.count == 2, tokens[1] == "(" {
                block = (first, line.number)
            } else {
                all.append(
                    Directive(
                        verb: first,
                        arguments: Array(tokens.dropFirst()),
                        line: line.number,
                        comment: comment
                    )
                )
            }
        }
        openBlock = block?.line
    }

    /// The words, signs and quoted strings of a line; `nil` when a string does not end.
    private static func tokens(_ line: Substring) -> ([String], comment: Substring)? {
        var tokens: [String] = []
        let bytes = line.utf8
        var at = bytes.startIndex
        while at < bytes.endIndex {
            let byte = bytes[at]
            let next = bytes.index(after: at)
            if ASCII.isBlank(byte) {
                at = next
            } else if startsComment(bytes[at...]) {
                return (tokens, line[bytes.index(after: next)...])
            } else if byte == 0x22 || byte == 0x60 {
                guard let end = bytes[next...].firstIndex(of: byte) else { return nil }
                let text = line[next..<end]
                // Escapes have no place in a path or version.
                guard byte == 0x60 || !text.utf8.contains(0x5C) else { return nil }
                tokens.append(String(text))
                at = bytes.index(after: end)
            } else if isSign(byte) {
                tokens.append(String(line[at..<next]))
                at = next
            } else if bytes[at...].starts(with: "=>".utf8) {
                tokens.append("=>")
                at = bytes.index(after: next)
            } else {
                var end = next
                while end < bytes.endIndex, !ASCII.isBlank(bytes[end]), !isSign(bytes[end]),
                    !startsComment(bytes[end...])
                {
                    end = bytes.index(after: end)
                }
                tokens.append(String(line[at..<end]))
                at = end
            }
        }
        return (tokens, line[line.endIndex...])
    }

    private static func startsComment(_ bytes: Substring.UTF8View) -> Bool {
        bytes.starts(with: "//".utf8)
    }

    /// Parentheses, brackets and the comma stand alone.
    private static func isSign(_ byte: UInt8) -> Bool {
        byte == 0x28 || byte == 0x29 || byte == 0x2C || byte == 0x5B || byte == 0x5D
    }
}
