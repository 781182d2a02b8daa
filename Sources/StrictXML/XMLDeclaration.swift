/// `<?xml version="1.0" encoding="UTF-8"?>`, which stands at the very start or nowhere.
struct XMLDeclaration {
    /// As written; `nil` when it is not declared.
    let encoding: String?
    /// The index after it, 0 when there is none.
    let end: Int

    /// Looks only at bytes that are ASCII in all encodings it is used for.
    init(_ bytes: [UInt8]) throws(XMLError) {
        var scanner = XMLScanner(bytes)
        guard scanner.skip("<?xml"), scanner.current.map(XMLScanner.isSpace) == true else {
            encoding = nil
            end = 0
            return
        }
        var values: [String: String] = [:]
        while true {
            let hadSpace = scanner.skipSpace()
            if scanner.skip("?>") { break }
            guard hadSpace, let name = scanner.name() else { throw scanner.error(XMLDeclaration.malformed) }
            let key = String(decoding: bytes[name], as: UTF8.self)
            let value = try scanner.equalsQuoted()
            guard ["version", "encoding", "standalone"].contains(key), values[key] == nil, value.count <= 64
            else { throw scanner.error(XMLDeclaration.malformed) }
            values[key] = String(decoding: bytes[value], as: UTF8.self)
        }
        // Later versions of 1.x are read as 1.0 (section 2.8).
        guard values["version"]?.hasPrefix("1.") == true else {
            throw XMLError(line: 1, message: "not a version of XML that is read")
        }
        encoding = values["encoding"]
        end = scanner.position
    }

    private static let malformed = "the XML declaration is malformed"
}
