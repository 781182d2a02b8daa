/// The instructions of a Dockerfile, with continued lines joined and the bodies of here-documents left out
/// (https://docs.docker.com/reference/dockerfile/).
struct DockerfileLines {
    struct Instruction {
        /// In capitals.
        let name: String
        let arguments: Substring
        /// Of those that may have some, `--name=value`, without quotes.
        let options: [String]
        let line: Int
    }

    private static let longest = 1 << 20

    private(set) var all: [Instruction] = []
    /// A here-document that does not end; its first line.
    private(set) var openDocument: Int?

    /// Ends a line that goes on; `# escape=` at the top of the file chooses another.
    private var escape: UInt8 = 0x5C
    private var isAtTop = true
    /// The line that goes on: where it begins, and its text so far.
    private var openLine: Int?
    private var openText = ""
    /// Ends of the here-documents that follow, and whether tabs before them count.
    private var documents: [(end: Substring, ignoresTabs: Bool)] = []

    init(_ lines: TextLines) {
        for line in lines {
            guard all.count <= EntryTally.maximumEntries else { return }
            if let document = documents.first {
                let text = document.ignoresTabs ? line.text.drop { $0 == "\t" } : line.text
                if text == document.end { documents.removeFirst() }
                continue
            }
            openDocument = nil
            read(line)
        }
        if let openLine { finish(openText[...], line: openLine) }
        if documents.isEmpty { openDocument = nil }
    }

    private mutating func read(_ line: TextLines.Line) {
        let text = TextLines.trimmed(line.text)
        if text.hasPrefix("#") {
            readDirective(text)
            return
        }
        isAtTop = false
        // Empty lines within a continued one are passed over.
        guard !text.isEmpty else { return }
        let continues = text.utf8.last == escape
        let part = continues ? text.dropLast() : text
        guard let begun = openLine else {
            if continues {
                openLine = line.number
                openText = String(part)
            } else {
                finish(text, line: line.number)
            }
            return
        }
        if openText.utf8.count < DockerfileLines.longest {
            openText += " "
            openText += part
        }
        guard !continues else { return }
        openLine = nil
        finish(openText[...], line: begun)
        openText = ""
    }

    /// Only comments at the top of the file are directives.
    private mutating func readDirective(_ comment: Substring) {
        guard isAtTop else { return }
        let parts = comment.dropFirst().split(separator: "=", maxSplits: 1).map { TextLines.trimmed($0) }
        guard parts.count == 2 else {
            isAtTop = false
            return
        }
        if parts[0].lowercased() == "escape", parts[1] == "`" { escape = 0x60 }
    }

    private mutating func finish(_ text: Substring, line: Int) {
        var (name, arguments) = DockerfileLines.parts(of: text)
        // What is done later, in a build upon this image, is an instruction too.
        if name == "ONBUILD" { (name, arguments) = DockerfileLines.parts(of: arguments) }
        let isRich = ["RUN", "COPY", "ADD"].contains(name)
        let options = isRich ? DockerfileWords.options(arguments, escape: escape) : []
        all.append(Instruction(name: name, arguments: arguments, options: options, line: line))
        guard isRich else { return }
        documents = DockerfileLines.documents(in: DockerfileWords.raw(arguments, escape: escape))
        if !documents.isEmpty { openDocument = line }
    }

    private static func parts(of text: Substring) -> (name: String, arguments: Substring) {
        let name = text.utf8.prefix { !ASCII.isBlank($0) }
        return (Substring(name).uppercased(), TextLines.trimmed(text[name.endIndex...]))
    }

    /// The words after `<<` or `<<-`, quoted or not.
    private static func documents(in words: [Substring]) -> [(end: Substring, ignoresTabs: Bool)] {
        var found: [(end: Substring, ignoresTabs: Bool)] = []
        for word in words where found.count < 16 {
            // A number may stand before it: the file descriptor.
            let rest = word.drop { $0.isASCII && $0.isNumber }
            guard rest.hasPrefix("<<"), !rest.hasPrefix("<<<") else { continue }
            var end = rest.dropFirst(2)
            let ignoresTabs = end.hasPrefix("-")
            if ignoresTabs { end = end.dropFirst() }
            if let quote = end.first, quote == "\"" || quote == "'", end.count > 2, end.last == quote {
                end = end.dropFirst().dropLast()
            }
            guard let first = end.utf8.first, ASCII.isWord(first),
                end.utf8.allSatisfy({ ASCII.isWord($0) || $0 == 0x2D || $0 == 0x2E })
            else {
                continue
            }
            found.append((end, ignoresTabs))
        }
        return found
    }
}
