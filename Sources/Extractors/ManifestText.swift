import Basics

/// Opens a manifest as JSON or as text and says in the user's words why one cannot be opened.
enum ManifestText {
    /// Why a file was not opened, and where.
    struct Refusal: Error {
        let reason: String
        let line: Int?
        /// The file may be sound, but its version of the format is not known.
        var isUnsupported = false
    }

    /// The root object of a JSON text (RFC 8259) without duplicate keys, which readers resolve in different ways.
    static func object(
        _ bytes: [UInt8],
        syntax: JSONDocument.Syntax = .strict
    ) throws(Refusal) -> JSONValue {
        let document: JSONDocument
        do {
            document = try JSONDocument(bytes, syntax: syntax)
        } catch {
            throw refusal(bytes, error)
        }
        if let duplicate = document.duplicateKeys.first {
            throw Refusal(
                reason: "the key \(Excerpt.quoted(duplicate.key)) is there twice in one object",
                line: duplicate.line
            )
        }
        guard document.root.kind == .object else {
            throw Refusal(reason: "not a JSON object", line: 1)
        }
        return document.root
    }

    /// A manifest that is text of another kind, without byte order mark and with `\n` for `\r\n`.
    ///
    /// Refuses what cannot be one: another encoding, binary data, a Git LFS pointer, the markers of a merge conflict. An empty
    /// file is an empty text; whether that is a manifest is for the format to say.
    static func text(_ bytes: [UInt8]) throws(Refusal) -> String {
        if let refusal = refusal(bytes) { throw refusal }
        if bytes.contains(0) {
            throw Refusal(reason: "binary data, not text", line: line(of: bytes.firstIndex(of: 0), bytes))
        }
        var content = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        if content.contains(0x0D) {
            let end = content.endIndex
            let kept = content.indices.filter {
                content[$0] != 0x0D || $0 + 1 == end || content[$0 + 1] != 0x0A
            }
            content = kept.map { content[$0] }[...]
        }
        guard let text = String(validating: content, as: UTF8.self) else {
            throw Refusal(reason: "not UTF-8", line: nil)
        }
        return text
    }

    /// As `text`, of a format in which an empty file says nothing, not even that there is nothing.
    static func filledText(_ bytes: [UInt8]) throws(Refusal) -> String {
        let text = try text(bytes)
        guard text.utf8.contains(where: { !ASCII.isBlank($0) && $0 != 0x0A }) else {
            throw Refusal(reason: "the file is empty", line: nil)
        }
        return text
    }

    private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

    private static func line(of index: Int?, _ bytes: [UInt8]) -> Int? {
        index.map { bytes[..<$0].count { $0 == 0x0A } + 1 }
    }

    /// Looks again at what is not JSON, for the causes a user can act on.
    private static func refusal(_ bytes: [UInt8], _ error: JSONError) -> Refusal {
        if isBlank(bytes) { return Refusal(reason: "the file is empty", line: nil) }
        if let refusal = refusal(bytes) { return refusal }
        if bytes.contains(0) { return Refusal(reason: "binary data, not JSON", line: error.line) }
        return Refusal(reason: "not JSON: line \(error.line): \(error.message)", line: error.line)
    }

    /// Looks again at what is not XML, which may be UTF-16.
    static func refusal(ofXML bytes: [UInt8]) -> Refusal? {
        if isBlank(bytes) { return Refusal(reason: "the file is empty", line: nil) }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return nil }
        return refusal(bytes)
    }

    /// What is wrong with a file of any format.
    static func refusal(_ bytes: [UInt8]) -> Refusal? {
        if bytes.starts(with: "version https://git-lfs.github.com/spec/".utf8) {
            return Refusal(reason: "a Git LFS pointer; its content is not in the repository", line: 1)
        }
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Refusal(reason: "not UTF-8 (it looks like UTF-16)", line: 1)
        }
        if let line = conflictLine(bytes) {
            return Refusal(reason: "merge conflict: markers at line \(line)", line: line)
        }
        return nil
    }

    private static func isBlank(_ bytes: [UInt8]) -> Bool {
        let text = bytes.starts(with: mark) ? bytes.dropFirst(mark.count) : bytes[...]
        return text.allSatisfy { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }
    }

    /// The first line that begins with seven `<`, `|` or `>`: what git writes around both sides of a conflict.
    private static func conflictLine(_ bytes: [UInt8]) -> Int? {
        var line = 1
        var run = 0
        var marker: UInt8 = 0
        var atStart = true
        for byte in bytes {
            if byte == 0x0A {
                line += 1
                atStart = true
                run = 0
            } else if atStart, run == 0 {
                atStart = byte == 0x3C || byte == 0x3E || byte == 0x7C
                marker = byte
                run = atStart ? 1 : 0
            } else if atStart, byte == marker {
                run += 1
                if run == 7 { return line }
            } else {
                atStart = false
            }
        }
        return nil
    }
}

extension Extraction {
    /// Nothing but the reason why a file was not opened.
    static func refused(_ refusal: ManifestText.Refusal, path: String) -> Extraction {
        refusal.isUnsupported
            ? .unsupported(refusal.reason, path: path, line: refusal.line)
            : .unreadable(refusal.reason, path: path, line: refusal.line)
    }
}
