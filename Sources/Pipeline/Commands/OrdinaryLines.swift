/// The lines of a Markdown text that begin with ordinary text of the author.
///
/// Left out are quotes with the lines that continue them (CommonMark 0.31, "Laziness"; GitLab's `>>>` blocks), fenced
/// code, code spans over several lines, HTML comments and tags, and what stands in elements that show code or quotes.
/// Where renderers differ, more is left out.
struct OrdinaryLines {
    /// Ranges without the line's end, in order.
    static func starts(in bytes: [UInt8]) -> [Range<Int>] {
        var reader = OrdinaryLines(bytes: bytes)
        reader.read()
        return reader.found
    }

    private struct Fence {
        let byte: UInt8
        let length: Int
        /// Of the list item it stands in; 0 outside of lists.
        let offset: Int
    }

    private let bytes: [UInt8]
    private var found: [Range<Int>] = []
    private var fence: Fence?
    /// Inside a quote between lines of three `>`.
    private var isInQuoteBlock = false
    /// Behind a quoted line: text goes on being quoted until an empty line.
    private var isLazy = false
    /// How far what belongs to the outermost list item is indented.
    private var listOffset: Int?
    private var wasEmpty = true
    private var paragraph: InlineText

    private init(bytes: [UInt8]) {
        self.bytes = bytes
        paragraph = InlineText(bytes: bytes)
    }

    private mutating func read() {
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            let visibleEnd = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
            take(start..<visibleEnd)
            start = end + 1
        }
        endParagraph()
    }

    private mutating func endParagraph() { found += paragraph.end() }

    private mutating func take(_ line: Range<Int>) {
        let (indent, text) = indentation(of: line)
        if let open = fence {
            wasEmpty = true
            if text.isEmpty || indent >= open.offset {
                if closes(open, text, indent: indent) { fence = nil }
                return
            }
            // Text left of the list item ends the item, and the code in it.
            fence = nil
        }
        let marker = paragraph.isHidden ? nil : BlockMarker(bytes[text])
        if text.isEmpty || marker != nil { endParagraph() }
        if paragraph.isHidden { return paragraph.append(line, isCandidate: false) }
        if isInQuoteBlock {
            if marker == .quoteBlock { isInQuoteBlock = false }
            return
        }
        defer { wasEmpty = text.isEmpty }
        guard !text.isEmpty else {
            isLazy = false
            return
        }
        if indent == 0, wasEmpty || marker != nil || Self.interrupts.contains(bytes[text.lowerBound]) {
            listOffset = nil
        }
        block(line, text, indent)
    }

    /// First characters of headings, rules, items and HTML, which end a list item's paragraph; other text goes on with it.
    private static let interrupts: Set<UInt8> = [0x23, 0x2A, 0x2B, 0x2D, 0x3C, 0x5F]

    /// A line outside of code, quotes and what is hidden.
    private mutating func block(_ line: Range<Int>, _ text: Range<Int>, _ indent: Int) {
        var rest = text
        var offset = indent
        while let width = ListMarker.width(bytes[rest]) {
            endParagraph()
            isLazy = false
            offset += width
            if listOffset.map({ indent < $0 }) ?? true { listOffset = offset }
            rest = (rest.lowerBound + width)..<rest.upperBound
            let inner = indentation(of: rest)
            offset += inner.columns
            rest = inner.text
        }
        // The end of the paragraph before may have shown that all this is inside a comment.
        if paragraph.isHidden { return paragraph.append(line, isCandidate: false) }
        let isInList = listOffset.map { offset >= $0 } ?? false
        switch BlockMarker(bytes[rest]) {
        case .quoteBlock:
            isInQuoteBlock = true
        case .quote:
            isLazy = true
        case .fence(let byte, let length) where isInList || offset < 4:
            isLazy = false
            fence = Fence(byte: byte, length: length, offset: isInList ? (listOffset ?? 0) : 0)
        default:
            if !isLazy { paragraph.append(line, isCandidate: indent == 0) }
        }
    }

    private func closes(_ open: Fence, _ text: Range<Int>, indent: Int) -> Bool {
        guard open.offset > 0 || indent < 4, case .fence(let byte, let length) = BlockMarker(bytes[text])
        else {
            return false
        }
        let tail = bytes[text].dropFirst(length)
        return byte == open.byte && length >= open.length && tail.allSatisfy { $0 == 0x20 || $0 == 0x09 }
    }

    /// White space at the beginning, in columns of which a tab fills four, and what is behind it.
    private func indentation(of line: Range<Int>) -> (columns: Int, text: Range<Int>) {
        var columns = 0
        var at = line.lowerBound
        while at < line.upperBound, bytes[at] == 0x20 || bytes[at] == 0x09 {
            columns += bytes[at] == 0x09 ? 4 - columns % 4 : 1
            at += 1
        }
        return (columns, at..<line.upperBound)
    }
}

/// What a line of Markdown opens.
private enum BlockMarker: Equatable {
    case quote
    /// GitLab: three `>` and nothing else.
    case quoteBlock
    case fence(UInt8, Int)

    /// `nil` for text; `line` begins behind its indentation.
    init?(_ line: ArraySlice<UInt8>) {
        guard let first = line.first else { return nil }
        switch first {
        case 0x3E:
            let marks = line.prefix { $0 == 0x3E }.count
            let isAlone = line.dropFirst(marks).allSatisfy { $0 == 0x20 || $0 == 0x09 }
            self = marks >= 3 && isAlone ? .quoteBlock : .quote
        case 0x60, 0x7E:
            let length = line.prefix { $0 == first }.count
            guard length >= 3, first == 0x7E || !line.dropFirst(length).contains(0x60) else { return nil }
            self = .fence(first, length)
        default: return nil
        }
    }
}

/// The signs before list items: `-`, `*`, `+`, `1.`, `1)`.
private enum ListMarker {
    /// Its length with one blank behind it; `nil` when the line begins otherwise.
    static func width(_ line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first else { return nil }
        var length = 1
        switch first {
        case 0x2A, 0x2B, 0x2D: break
        case 0x30...0x39:
            let digits = line.prefix { (0x30...0x39).contains($0) }.count
            guard digits <= 9, let sign = line.dropFirst(digits).first, sign == 0x2E || sign == 0x29 else {
                return nil
            }
            length = digits + 1
        default: return nil
        }
        guard let next = line.dropFirst(length).first, next == 0x20 || next == 0x09 else { return nil }
        return length + 1
    }
}
