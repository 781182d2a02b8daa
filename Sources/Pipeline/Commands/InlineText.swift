/// One paragraph after the other: which of its lines begin outside of code spans and HTML.
struct InlineText {
    /// What goes on until it is closed, also over empty lines.
    private enum Hidden {
        case comment
        case element(name: [UInt8], depth: Int)
    }

    /// Elements whose text is shown as code or as a quote, or not at all.
    private static let elements: [[UInt8]] =
        ["blockquote", "code", "kbd", "pre", "samp", "script", "style", "textarea", "tt"].map {
            Array($0.utf8)
        }

    private let bytes: [UInt8]
    private var lines: [(line: Range<Int>, isCandidate: Bool)] = []
    private var hidden: Hidden?

    init(bytes: [UInt8]) { self.bytes = bytes }

    /// Whether a comment or element was left open by the paragraphs that have ended.
    var isHidden: Bool { hidden != nil }

    mutating func append(_ line: Range<Int>, isCandidate: Bool) {
        lines.append((line, isCandidate))
        // What is hidden has no paragraphs: each line tells whether it goes on.
        if hidden != nil { _ = end() }
    }

    /// The candidates among the lines that begin with ordinary text.
    mutating func end() -> [Range<Int>] {
        guard let first = lines.first, let last = lines.last else { return [] }
        defer { lines = [] }
        let covered = covered(first.line.lowerBound..<last.line.upperBound)
        var next = 0
        var found: [Range<Int>] = []
        for (line, isCandidate) in lines where isCandidate {
            while next < covered.count, covered[next].upperBound <= line.lowerBound { next += 1 }
            if next == covered.count || !covered[next].contains(line.lowerBound) { found.append(line) }
        }
        return found
    }

    /// Code spans, tags, comments and elements, in order; sets what stays open.
    private mutating func covered(_ text: Range<Int>) -> [Range<Int>] {
        var covered: [Range<Int>] = []
        var at = text.lowerBound
        if let open = hidden {
            hidden = nil
            at = close(open, from: at, in: text)
            covered.append(text.lowerBound..<at)
        }
        var ticks = BacktickRuns(bytes[at..<text.upperBound])
        var hasTagEnd = true
        while at < text.upperBound {
            let start = at
            switch bytes[at] {
            case 0x5C:
                at = min(at + 2, text.upperBound)
                continue
            case 0x60:
                let run = bytes[at..<text.upperBound].prefix { $0 == 0x60 }.count
                guard let closing = ticks.next(of: run, behind: at + run) else {
                    at += run
                    continue
                }
                at = closing + run
            case 0x3C where matches("<!--", at, text):
                at = close(.comment, from: at + 2, in: text)
            case 0x3C:
                if let name = Self.elements.first(where: { opens($0, at, text) }) {
                    at = close(.element(name: name, depth: 1), from: at + 1, in: text)
                } else if hasTagEnd, isTagStart(at + 1, text) {
                    guard let end = bytes[at..<text.upperBound].firstIndex(of: 0x3E) else {
                        hasTagEnd = false
                        at += 1
                        continue
                    }
                    at = end + 1
                } else {
                    at += 1
                    continue
                }
            default:
                at += 1
                continue
            }
            covered.append(start..<at)
        }
        return covered
    }

    /// Where it ends; the end of the text, and it stays open, when it does not.
    private mutating func close(_ open: Hidden, from start: Int, in text: Range<Int>) -> Int {
        var at = start
        switch open {
        case .comment:
            while at < text.upperBound {
                if matches("-->", at, text) { return at + 3 }
                at += 1
            }
            hidden = .comment
        case .element(let name, let openDepth):
            var depth = openDepth
            while at < text.upperBound {
                if bytes[at] == 0x3C {
                    if opens(name, at, text) { depth += 1 }
                    if at + 1 < text.upperBound, bytes[at + 1] == 0x2F, isWord(name, at + 2, text) {
                        depth -= 1
                        if depth == 0 {
                            let end = bytes[at..<text.upperBound].firstIndex(of: 0x3E)
                            return end.map { $0 + 1 } ?? text.upperBound
                        }
                    }
                }
                at += 1
            }
            hidden = .element(name: name, depth: depth)
        }
        return text.upperBound
    }

    private func matches(_ word: String, _ at: Int, _ text: Range<Int>) -> Bool {
        bytes[at..<text.upperBound].starts(with: word.utf8)
    }

    private func opens(_ name: [UInt8], _ at: Int, _ text: Range<Int>) -> Bool {
        bytes[at] == 0x3C && isWord(name, at + 1, text)
    }

    /// The name in any case, and nothing behind it that would make it another one.
    private func isWord(_ name: [UInt8], _ at: Int, _ text: Range<Int>) -> Bool {
        guard at + name.count <= text.upperBound else { return false }
        let isSame = zip(bytes[at...], name).allSatisfy { $0 | 0x20 == $1 }
        guard isSame, at + name.count < text.upperBound else { return isSame }
        switch bytes[at + name.count] {
        case 0x09, 0x0A, 0x0D, 0x20, 0x2F, 0x3E: return true
        default: return false
        }
    }

    private func isTagStart(_ at: Int, _ text: Range<Int>) -> Bool {
        guard at < text.upperBound else { return false }
        switch bytes[at] {
        case 0x21, 0x2F, 0x3F, 0x41...0x5A, 0x61...0x7A: return true
        default: return false
        }
    }
}

/// The runs of backticks in a paragraph, by length.
private struct BacktickRuns {
    private var positions: [Int: [Int]] = [:]
    private var used: [Int: Int] = [:]

    init(_ text: ArraySlice<UInt8>) {
        var at = text.startIndex
        while at < text.endIndex {
            guard text[at] == 0x60 else {
                at += 1
                continue
            }
            let length = text[at...].prefix { $0 == 0x60 }.count
            positions[length, default: []].append(at)
            at += length
        }
    }

    /// The first run of that length that does not begin before `position`; asked with growing positions.
    mutating func next(of length: Int, behind position: Int) -> Int? {
        guard let list = positions[length] else { return nil }
        var index = used[length] ?? 0
        while index < list.count, list[index] < position { index += 1 }
        used[length] = index
        return index < list.count ? list[index] : nil
    }
}
