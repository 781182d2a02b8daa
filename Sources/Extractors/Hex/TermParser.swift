/// Reads the literals of `mix.lock` (Elixir) and `rebar.lock` (Erlang), and runs nothing.
///
/// Without recursion; whatever is no plain literal is an error.
struct TermParser {
    typealias Failure = ManifestText.Refusal

    private enum Bracket {
        case tuple, list, map

        var end: UInt8 { self == .list ? 0x5D : 0x7D }
    }

    /// An open bracket with what it holds so far.
    private struct Frame {
        let bracket: Bracket
        let line: Int
        var items: [Term] = []
        /// What stands before `=>` or `key:`.
        var key: (term: Term, line: Int)?
        var wantsItem = true
    }

    private static let deepest = 32
    static let mostTerms = 20 * EntryTally.maximumEntries

    private let bytes: [UInt8]
    private let isErlang: Bool
    private var at = 0
    private var line = 1
    private var count = 0

    private init(_ text: String, isErlang: Bool) {
        bytes = Array(text.utf8)
        self.isErlang = isErlang
    }

    /// The one literal of an Elixir file.
    static func elixir(_ text: String) throws(Failure) -> Term {
        var parser = TermParser(text, isErlang: false)
        let term = try parser.term()
        parser.skipBlanks()
        guard parser.at == parser.bytes.count else { throw parser.failure("there is more than one literal") }
        return term
    }

    /// The literals of an Erlang file, each with a full stop after it.
    static func erlang(_ text: String) throws(Failure) -> [Term] {
        var parser = TermParser(text, isErlang: true)
        var terms: [Term] = []
        parser.skipBlanks()
        while parser.at < parser.bytes.count {
            terms.append(try parser.term())
            parser.skipBlanks()
            guard parser.take(".") else { throw parser.failure("a full stop is missing") }
            parser.skipBlanks()
        }
        return terms
    }

    // MARK: Terms

    private mutating func term() throws(Failure) -> Term {
        var frames: [Frame] = []
        while true {
            skipBlanks()
            if frames.isEmpty || frames[frames.count - 1].wantsItem {
                if let last = frames.last, last.key == nil, at < bytes.count, bytes[at] == last.bracket.end {
                    at += 1
                } else if let bracket = opening() {
                    guard frames.count < TermParser.deepest else {
                        throw failure("nested deeper than \(TermParser.deepest)")
                    }
                    frames.append(Frame(bracket: bracket, line: line))
                    continue
                } else {
                    let (scalar, isKey) = try scalar()
                    if isKey, !frames.isEmpty, frames[frames.count - 1].key == nil {
                        frames[frames.count - 1].key = (scalar, line)
                        continue
                    }
                    guard !isKey else { throw failure("a key stands where none can be") }
                    guard try !close(scalar, &frames) else { return scalar }
                    continue
                }
            } else if take(",") {
                frames[frames.count - 1].wantsItem = true
                continue
            } else if take("=>"), let key = frames[frames.count - 1].items.popLast() {
                frames[frames.count - 1].key = (key, line)
                frames[frames.count - 1].wantsItem = true
                continue
            } else if at < bytes.count, bytes[at] == frames[frames.count - 1].bracket.end {
                at += 1
            } else {
                throw failure(
                    at < bytes.count ? "a comma or closing bracket is missing" : "cut off in the middle"
                )
            }
            // The innermost bracket is closed.
            guard let frame = frames.popLast() else { throw failure("a bracket too many") }
            let closed: Term =
                switch frame.bracket {
                case .tuple: .tuple(frame.items, line: frame.line)
                case .list: .list(frame.items)
                case .map: .map(frame.items)
                }
            guard try !close(closed, &frames) else { return closed }
        }
    }

    /// Puts a finished term into the bracket around it; `true` when there is none.
    private mutating func close(_ term: Term, _ frames: inout [Frame]) throws(Failure) -> Bool {
        count += 1
        guard count <= TermParser.mostTerms else { throw failure("more than \(TermParser.mostTerms) terms") }
        guard let last = frames.indices.last else { return true }
        if let key = frames[last].key {
            frames[last].items.append(.pair(key: key.term, value: term, line: key.line))
            frames[last].key = nil
        } else {
            frames[last].items.append(term)
        }
        frames[last].wantsItem = false
        return false
    }

    private mutating func opening() -> Bracket? {
        if take("{") { return .tuple }
        if take("[") { return .list }
        if take(isErlang ? "#{" : "%{") { return .map }
        return nil
    }

    /// One without brackets; whether it is a key with its colon.
    private mutating func scalar() throws(Failure) -> (Term, isKey: Bool) {
        guard at < bytes.count else { throw failure("cut off in the middle") }
        if isErlang { return (try erlangScalar(), false) }
        let byte = bytes[at]
        if byte == 0x22 {
            let text = try string()
            // `"key": value` is an atom for a key.
            if at + 1 < bytes.count, bytes[at] == 0x3A, TermParser.isBlank(bytes[at + 1]) {
                at += 1
                return (.atom(text), true)
            }
            return (.string(text), false)
        }
        if byte == 0x3A {
            at += 1
            if at < bytes.count, bytes[at] == 0x22 { return (.atom(try string()), false) }
            return (.atom(try word()), false)
        }
        if ASCII.isDigit(byte) || byte == 0x2D {
            return (number({ TermParser.isWord($0) || $0 == 0x2E }), false)
        }
        let name = try word()
        if at < bytes.count, bytes[at] == 0x3A {
            at += 1
            return (.atom(name), true)
        }
        guard ["true", "false", "nil"].contains(name) else {
            throw failure("\(Excerpt.quoted(name)) is no literal")
        }
        return (.atom(name), false)
    }

    private mutating func erlangScalar() throws(Failure) -> Term {
        if take("<<") {
            skipBlanks()
            guard at < bytes.count, bytes[at] == 0x22 else { throw failure("a binary without string") }
            let text = try string()
            _ = take("/utf8")
            skipBlanks()
            guard take(">>") else { throw failure("a binary does not end") }
            return .string(text)
        }
        let byte = bytes[at]
        if byte == 0x22 { return .string(try string()) }
        if ASCII.isDigit(byte) || byte == 0x2D {
            return number(ASCII.isDigit)
        }
        return .atom(try word())
    }

    private mutating func number(_ condition: (UInt8) -> Bool) -> Term {
        let start = at
        at += 1
        skip(while: condition)
        return .number(Int(String(decoding: bytes[start..<at], as: UTF8.self)))
    }

    // MARK: Characters

    private mutating func string() throws(Failure) -> String {
        at += 1
        var result: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case 0x22: return String(decoding: result, as: UTF8.self)
            case 0x5C:
                // Only what stands for itself; nothing else occurs in names, versions and addresses.
                guard at < bytes.count, bytes[at] == 0x22 || bytes[at] == 0x5C else {
                    throw failure("an escape that is not understood")
                }
                result.append(bytes[at])
                at += 1
            case 0x0A: throw failure("a string does not end")
            case 0x23 where !isErlang && at < bytes.count && bytes[at] == 0x7B:
                throw failure("a string with code in it")
            default: result.append(byte)
            }
        }
        throw failure("cut off in the middle")
    }

    private mutating func word() throws(Failure) -> String {
        let start = at
        skip { TermParser.isWord($0) }
        guard at > start else { throw failure("a character that has no place in a literal") }
        return String(decoding: bytes[start..<at], as: UTF8.self)
    }

    private mutating func skip(while condition: (UInt8) -> Bool) {
        while at < bytes.count, condition(bytes[at]) { at += 1 }
    }

    /// Blanks, line ends and comments.
    private mutating func skipBlanks() {
        while at < bytes.count {
            if bytes[at] == (isErlang ? 0x25 : 0x23) {
                skip { $0 != 0x0A }
            } else if TermParser.isBlank(bytes[at]) {
                if bytes[at] == 0x0A { line += 1 }
                at += 1
            } else {
                return
            }
        }
    }

    private mutating func take(_ sign: String) -> Bool {
        guard bytes[at...].starts(with: sign.utf8) else { return false }
        at += sign.utf8.count
        return true
    }

    private func failure(_ message: String) -> Failure {
        Failure(reason: "not a literal of \(isErlang ? "Erlang" : "Elixir"): \(message)", line: line)
    }

    private static func isBlank(_ byte: UInt8) -> Bool { ASCII.isBlank(byte) || byte == 0x0A }

    /// What names of atoms are made of.
    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isWord(byte) || byte == 0x40 || byte == 0x21 || byte == 0x3F
    }
}
