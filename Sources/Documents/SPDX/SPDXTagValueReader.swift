/// Reads an SPDX 2.2 or 2.3 document in tag-value form.
///
/// One `Tag: value` a line; `<text>…</text>` may span lines.
struct SPDXTagValueReader {
    private struct Field {
        let tag: String
        let value: String
        let line: Int
    }

    func read(_ bytes: [UInt8]) throws(DocumentError) -> SBOM {
        let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
        guard let source = String(validating: text, as: UTF8.self), !text.contains(0) else {
            throw DocumentError(.unreadable, "neither CycloneDX nor SPDX, nor text at all")
        }
        let fields = try fields(of: source)
        guard let version = fields.first(where: { $0.tag == "SPDXVersion" }) else {
            throw DocumentError(.unreadable, "neither CycloneDX nor SPDX")
        }
        var document = try SPDXDocument(format: .spdxTagValue, version: version.value, line: version.line)
        // Not an optional: to take it out would copy all that it holds.
        var item = SBOM.Item()
        var isOpen = false
        for field in fields {
            switch field.tag {
            case "PackageName", "FileName":
                if isOpen { try document.add(item) }
                item = SBOM.Item()
                item.type = field.tag == "FileName" ? "file" : "library"
                item.name = field.value
                item.line = field.line
                isOpen = true
            case "SnippetSPDXID", "LicenseID":
                if isOpen { try document.add(item) }
                isOpen = false
            case "Relationship": read(relationship: field, &document)
            case "Creator": document.creator(field.value)
            case "Created": document.created(field.value, line: field.line)
            default:
                if isOpen { read(field, into: &item) }
            }
        }
        if isOpen { try document.add(item) }
        return document.finished()
    }

    private func read(relationship field: Field, _ document: inout SPDXDocument) {
        let words = field.value.split(separator: " ").map(String.init)
        guard words.count >= 3 else {
            return document.sbom.fault(field.line, "a relationship is not complete")
        }
        document.relationship(words[0], words[1], words[2])
    }

    private func read(_ field: Field, into item: inout SBOM.Item) {
        switch field.tag {
        case "SPDXID": if item.ref.isEmpty { item.ref = field.value }
        case "PackageVersion": item.version = field.value
        case "PackageLicenseDeclared": item.license = SPDXDocument.license(field.value) ?? item.license
        case "PackageLicenseConcluded": item.license = item.license ?? SPDXDocument.license(field.value)
        case "PackageSupplier", "PackageOriginator":
            item.creator = item.creator ?? SPDXDocument.license(field.value)
        case "PackageChecksum", "FileChecksum":
            if let algorithm = field.value.split(separator: ":").first {
                item.hashAlgorithms.insert(String(algorithm))
            }
        case "ExternalRef":
            let words = field.value.split(separator: " ")
            if words.count >= 3, words[1] == "purl" { item.purl = String(words[2]) }
        default: break
        }
    }

    private func fields(of text: String) throws(DocumentError) -> [Field] {
        var fields: [Field] = []
        // The tag and first line of a text that goes on, and its lines so far.
        var open: (tag: String, line: Int)?
        var lines: [Substring] = []
        var number = 0
        // To Swift a CR with its LF is one character.
        for line in text.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "\n" || $0 == "\r\n" }
        ) {
            number += 1
            if let going = open {
                if let end = line.range(of: "</text>") {
                    lines.append(line[..<end])
                    fields.append(
                        Field(tag: going.tag, value: lines.joined(separator: "\n"), line: going.line)
                    )
                    open = nil
                } else {
                    lines.append(line)
                }
                continue
            }
            guard !line.isEmpty, !line.hasPrefix("#"), let colon = line.firstIndex(of: ":") else {
                if line.contains(where: { $0 != " " && $0 != "\t" }), !line.hasPrefix("#") {
                    throw DocumentError(
                        .unreadable,
                        "a line that is neither a tag with a value nor a comment",
                        line: number
                    )
                }
                continue
            }
            let tag = String(line[..<colon])
            let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
            guard value.hasPrefix("<text>") else {
                fields.append(Field(tag: tag, value: String(value), line: number))
                continue
            }
            let rest = value.dropFirst("<text>".count)
            if let end = rest.range(of: "</text>") {
                fields.append(Field(tag: tag, value: String(rest[..<end]), line: number))
            } else {
                open = (tag, number)
                lines = [rest]
            }
        }
        if let open { throw DocumentError(.unreadable, "a text that does not end", line: open.line) }
        return fields
    }
}

extension Substring {
    /// Where a text begins, looking at bytes.
    fileprivate func range(of text: String) -> Index? {
        let wanted = Array(text.utf8)
        var at = utf8.startIndex
        while at != utf8.endIndex {
            if utf8[at] == wanted[0], utf8[at...].starts(with: wanted) { return at }
            at = utf8.index(after: at)
        }
        return nil
    }
}
