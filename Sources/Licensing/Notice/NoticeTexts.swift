/// Gathers licence texts, each once.
///
/// Files that are the same licence but for their copyright lines are one text; those lines stand with the components. Any
/// other file is a text of its own.
struct NoticeTexts {
    private var byKey: [String: Notice.Text] = [:]
    /// Ids of the standard texts asked for, and whether they are there.
    private var standard: [String: Bool] = [:]

    mutating func add(_ file: LicenseFile) {
        let lines = NoticeTexts.lines(of: file.bytes)
        if let expression = file.text.expression {
            let own = Set(file.text.copyrights)
            let body = lines.filter { line in !own.contains { line.hasSuffix($0) } }
            insert(
                Notice.Text(title: expression.description, lines: NoticeTexts.trimmed(body)),
                "1 \(expression)"
            )
        } else {
            let body = NoticeTexts.trimmed(lines)
            guard !body.isEmpty else { return }
            insert(Notice.Text(title: "Other licence text", lines: body), "2 " + body.joined(separator: "\n"))
        }
    }

    /// Adds the standard text of a licence, and of its exception.
    mutating func add(_ term: LicenseTerm) {
        for id in [term.id] + (term.exception.map { [$0] } ?? []) where standard[id] == nil {
            let text = StandardLicenseTexts.spdx.text(of: id)
            standard[id] = text != nil
            if let text { insert(Notice.Text(title: text.name, lines: text.lines), "1 \(text.name)") }
        }
    }

    /// Ids that were added and have no standard text, sorted.
    var missing: [String] {
        standard.filter { !$0.value }.keys.sorted {
            $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars)
        }
    }

    var sorted: [Notice.Text] {
        byKey.sorted { $0.key.unicodeScalars.lexicographicallyPrecedes($1.key.unicodeScalars) }.map(\.value)
    }

    /// Of two versions of one text the one that sorts first stays, whatever the order they come in.
    private mutating func insert(_ text: Notice.Text, _ key: String) {
        guard let other = byKey[key] else {
            byKey[key] = text
            return
        }
        if precedes(text.lines, other.lines) { byKey[key] = text }
    }

    private func precedes(_ left: [String], _ right: [String]) -> Bool {
        for (one, other) in zip(left, right) where one != other {
            return one.unicodeScalars.lexicographicallyPrecedes(other.unicodeScalars)
        }
        return left.count < right.count
    }

    /// Decoded lines without what cannot be seen, tabs as spaces.
    private static func lines(of bytes: [UInt8]) -> [String] {
        var text = String(decoding: bytes, as: UTF8.self).unicodeScalars[...]
        if text.first == "\u{FEFF}" { text.removeFirst() }
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            var scalars = String.UnicodeScalarView()
            for scalar in line where scalar != "\r" && scalar != "\u{0C}" {
                scalars.append(scalar == "\t" ? " " : PlainText.isPlain(scalar) ? scalar : "\u{FFFD}")
            }
            while scalars.last == " " { scalars.removeLast() }
            return String(scalars)
        }
    }

    /// Without empty lines at the ends, and at most one between others.
    private static func trimmed(_ lines: [String]) -> [String] {
        var result: [String] = []
        for line in lines where !(line.isEmpty && (result.isEmpty || result.last?.isEmpty == true)) {
            result.append(line)
        }
        if result.last?.isEmpty == true { result.removeLast() }
        return result
    }
}
