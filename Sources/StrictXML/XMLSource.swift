/// The text of an XML file as UTF-8, whatever it is stored as.
struct XMLSource {
    /// Valid UTF-8 of characters that XML allows, without byte order mark; lines as in the file.
    let bytes: [UInt8]
    /// Where the XML declaration ends.
    let start: Int

    init(_ file: [UInt8]) throws(XMLError) {
        if file.starts(with: [0xEF, 0xBB, 0xBF]) {
            bytes = Array(file.dropFirst(3))
            try XMLSource.checkUTF8(bytes)
            start = try XMLDeclaration(bytes).end
        } else if let isBigEndian = XMLSource.utf16Order(file) {
            bytes = try XMLSource.decodeUTF16(file, isBigEndian: isBigEndian)
            start = try XMLDeclaration(bytes).end
        } else {
            // All other encodings that are read have the declaration in ASCII.
            let declaration = try XMLDeclaration(file)
            bytes = try XMLSource.decode(file, declaration.encoding?.lowercased() ?? "utf-8")
            start = declaration.end
        }
        try XMLSource.checkCharacters(bytes)
    }

    /// `nil` when it is not UTF-16, by its byte order mark or its first two characters.
    private static func utf16Order(_ file: [UInt8]) -> Bool? {
        if file.starts(with: [0xFE, 0xFF]) || file.starts(with: [0x00, 0x3C, 0x00]) { return true }
        // UTF-32 begins like UTF-16; it fails later, at its zeros.
        if file.starts(with: [0xFF, 0xFE]) || file.starts(with: [0x3C, 0x00]) { return false }
        return nil
    }

    private static func decodeUTF16(_ file: [UInt8], isBigEndian: Bool) throws(XMLError) -> [UInt8] {
        guard file.count.isMultiple(of: 2) else {
            throw XMLError(line: nil, message: "UTF-16 with half a character at the end")
        }
        var units: [UInt16] = []
        units.reserveCapacity(file.count / 2)
        for index in stride(from: 0, to: file.count, by: 2) {
            let high = UInt16(file[isBigEndian ? index : index + 1])
            let low = UInt16(file[isBigEndian ? index + 1 : index])
            units.append(high << 8 | low)
        }
        if units.first == 0xFEFF { units.removeFirst() }
        guard let text = String(validating: units, as: UTF16.self) else {
            throw XMLError(line: nil, message: "not valid UTF-16")
        }
        return Array(text.utf8)
    }

    private static func decode(_ file: [UInt8], _ encoding: String) throws(XMLError) -> [UInt8] {
        switch encoding {
        case "utf-8", "utf8":
            try checkUTF8(file)
            return file
        case "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1":
            guard file.contains(where: { $0 >= 0x80 }) else { return file }
            var result: [UInt8] = []
            result.reserveCapacity(file.count + file.count / 8)
            for byte in file {
                if byte < 0x80 {
                    result.append(byte)
                } else {
                    result.append(0xC0 | byte >> 6)
                    result.append(0x80 | byte & 0x3F)
                }
            }
            return result
        case "utf-16", "utf-16le", "utf-16be":
            throw XMLError(line: 1, message: "says it is UTF-16 and is not")
        default:
            let isASCII = encoding == "us-ascii" || encoding == "ascii"
            let isSingleByte =
                isASCII || encoding.hasPrefix("iso-8859-") || encoding.hasPrefix("windows-125")
                || encoding.hasPrefix("cp125")
            guard isSingleByte else {
                throw XMLError(
                    line: 1,
                    message: "its encoding is not read; save it as UTF-8"
                )
            }
            // These share ASCII, which is all that most files hold.
            if let index = file.firstIndex(where: { $0 >= 0x80 }) {
                throw XMLError(
                    line: XMLScanner.line(of: index, in: file),
                    message: isASCII
                        ? "says it is ASCII and is not"
                        : "its encoding is not read beyond ASCII; save it as UTF-8"
                )
            }
            return file
        }
    }

    private static func checkUTF8(_ bytes: [UInt8]) throws(XMLError) {
        guard String(validating: bytes, as: UTF8.self) == nil else { return }
        // No sequence of several bytes goes across a line's end.
        let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
        let bad = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
        throw XMLError(line: bad.map { $0 + 1 }, message: "not valid UTF-8")
    }

    /// Production 2 (`Char`): no control characters but tab and line ends, no U+FFFE and U+FFFF.
    private static func checkCharacters(_ bytes: [UInt8]) throws(XMLError) {
        for (index, byte) in bytes.enumerated() {
            let isControl = byte < 0x20 && byte != 0x09 && byte != 0x0A && byte != 0x0D
            let isNoncharacter =
                byte >= 0xBE && index > 1 && bytes[index - 1] == 0xBF && bytes[index - 2] == 0xEF
                && (byte == 0xBE || byte == 0xBF)
            if isControl || isNoncharacter {
                throw XMLError(
                    line: XMLScanner.line(of: index, in: bytes),
                    message: "a character that XML does not allow"
                )
            }
        }
    }
}
