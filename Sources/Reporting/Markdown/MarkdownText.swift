/// Hostile text as Markdown.
///
/// Forges look for mentions, references, commit ids, addresses and emoji in the *rendered* text, so that neither a
/// backslash nor an entity hides them; only code spans are left alone (GitHub "Autolinked references and URLs", GitLab
/// "GitLab-specific references"). Hence: words of letters and ordinary punctuation stay as they are, and every other
/// word goes into a code span. There is never a raw `|`, `<`, `&`, `[`, `@` or `#` outside of one.
enum MarkdownText {
    /// A sentence of mixed origin.
    ///
    /// A word or phrase the author put between single backticks keeps its code span.
    static func prose(_ text: String, limit: Int) -> String {
        var atoms = Atoms()
        for segment in segments(of: VisibleText.prose(text, limit: limit)) {
            if segment.isCode {
                atoms.append(code: segment.text)
            } else {
                appendWords(of: segment.text, to: &atoms)
            }
        }
        return atoms.markdown
    }

    /// One or more code spans that together show `identifier`.
    static func code(_ identifier: String, limit: Int) -> String {
        spans(VisibleText.identifier(identifier, limit: limit))
    }

    // MARK: Code spans

    /// cmark and comrak give up on fences of more than 80 backticks; long before that, readers do.
    private static let longestFence = 6

    fileprivate static func spans(_ visible: String) -> String {
        guard !visible.isEmpty else { return "(empty)" }
        // A table row is cut at pipes before code spans are looked for, and implementations disagree about a
        // backslash before the backslash that escapes one. An entity outside the span is right everywhere.
        return visible.unicodeScalars.split(separator: "|", omittingEmptySubsequences: false)
            .map { $0.isEmpty ? "" : span(String($0)) }
            .joined(separator: "&#124;")
    }

    private static func span(_ text: String) -> String {
        var content = text
        var fence = longestRun(of: "`", in: content) + 1
        if fence > longestFence {
            content = content.unicodeScalars.reduce(into: "") { result, scalar in
                result += scalar == "`" ? VisibleText.escape(scalar) : String(scalar)
            }
            fence = 1
        }
        let ticks = String(repeating: "`", count: fence)
        // One space at both ends is taken off again by the renderer (CommonMark 0.31, "Code spans").
        let edges: Set<Unicode.Scalar?> = ["`", " "]
        let isPadded =
            edges.contains(content.unicodeScalars.first) || edges.contains(content.unicodeScalars.last)
        let isBlank = content.unicodeScalars.allSatisfy { $0 == " " }
        return isPadded && !isBlank ? "\(ticks) \(content) \(ticks)" : ticks + content + ticks
    }

    private static func longestRun(of wanted: Unicode.Scalar, in text: String) -> Int {
        var longest = 0
        var run = 0
        for scalar in text.unicodeScalars {
            run = scalar == wanted ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }

    // MARK: Words

    private struct Segment {
        let text: String
        let isCode: Bool
    }

    /// Cut at pairs of single backticks; other backticks stay in the text.
    private static func segments(of text: String) -> [Segment] {
        let scalars = Array(text.unicodeScalars)
        var result: [Segment] = []
        var start = 0
        var at = 0
        while at < scalars.count {
            if isSingleTick(scalars, at), let close = closingTick(scalars, after: at) {
                if start < at { result.append(Segment(text: string(scalars[start..<at]), isCode: false)) }
                result.append(Segment(text: string(scalars[(at + 1)..<close]), isCode: true))
                start = close + 1
                at = start
            } else {
                at += 1
            }
        }
        if start < scalars.count { result.append(Segment(text: string(scalars[start...]), isCode: false)) }
        return result
    }

    private static func isSingleTick(_ scalars: [Unicode.Scalar], _ at: Int) -> Bool {
        scalars[at] == "`" && (at == 0 || scalars[at - 1] != "`")
            && (at + 1 == scalars.count || scalars[at + 1] != "`")
    }

    private static func closingTick(_ scalars: [Unicode.Scalar], after open: Int) -> Int? {
        let end = min(scalars.count, open + 200)
        guard open + 2 < end else { return nil }
        guard let close = scalars[(open + 2)..<end].firstIndex(of: "`"), isSingleTick(scalars, close) else {
            return nil
        }
        return close
    }

    private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars)
        return result
    }

    private static func appendWords(of text: String, to atoms: inout Atoms) {
        for (index, word) in text.unicodeScalars.split(separator: " ", omittingEmptySubsequences: false)
            .enumerated()
        {
            if index > 0 { atoms.space() }
            if word.isEmpty { continue }
            append(ArraySlice(word), to: &atoms)
        }
    }

    private static func append(_ word: ArraySlice<Unicode.Scalar>, to atoms: inout Atoms) {
        if !atoms.isEmpty {
            // Harmless anywhere but at the beginning, where they could make a list.
            if word.elementsEqual(["&"]) { return atoms.append(plain: "&amp;") }
            if word.elementsEqual(["-"]) || word.allSatisfy(PlainWord.dashes.contains) {
                return atoms.append(plain: string(word))
            }
            if word.allSatisfy(PlainWord.closing.contains) { return atoms.append(plain: string(word)) }
        }
        let head = word.prefix { PlainWord.opening.contains($0) }
        let tail = closingCount(of: word.dropFirst(head.count))
        let core = word.dropFirst(head.count).dropLast(tail)
        let isNumbering = core.allSatisfy { ("0"..."9").contains($0) } && tail > 0
        // `:x:` and `&lt;` stay in one piece.
        let isMarked = core.first == ":" || core.contains("&")
        guard !core.isEmpty, !isMarked, !isNumbering || !atoms.isEmpty else {
            return atoms.append(code: string(word))
        }
        atoms.append(plain: string(head))
        if PlainWord.isPlain(core) {
            atoms.append(plain: string(core))
        } else {
            atoms.append(code: string(core))
        }
        atoms.append(plain: string(word.suffix(tail)))
    }

    /// How many characters at the end belong to the sentence and not to the word: the bracket of `f()` does not.
    private static func closingCount(of word: ArraySlice<Unicode.Scalar>) -> Int {
        var count = 0
        for scalar in word.reversed() {
            guard PlainWord.closing.contains(scalar) else { break }
            if scalar == ")" && word.contains("(") { break }
            count += 1
        }
        return count
    }

    /// A line in the making: plain text and code in turn, so that two spans never touch and join their fences.
    private struct Atoms {
        private var finished = ""
        private var code: String?
        private var spaces = ""

        var isEmpty: Bool { finished.isEmpty && code == nil }

        mutating func space() { spaces = " " }

        mutating func append(plain text: String) {
            guard !text.isEmpty else { return }
            flush()
            finished += text
        }

        mutating func append(code text: String) {
            if let open = code {
                code = open + spaces + text
                spaces = ""
            } else {
                flush()
                code = text
            }
        }

        private mutating func flush() {
            if let code { finished += MarkdownText.spans(code) }
            code = nil
            finished += spaces
            spaces = ""
        }

        var markdown: String {
            var copy = self
            copy.spaces = ""
            copy.flush()
            return copy.finished
        }
    }
}
