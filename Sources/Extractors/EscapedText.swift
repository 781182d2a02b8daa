/// JSON strings in ASCII alone, as PHP and Python write them, for sums over such texts.
enum EscapedText {
    /// In quotes; `extra` is escaped with a backslash, and everything from the code unit `first` on in hexadecimal.
    static func quoted(_ text: String, escaping extra: Unicode.Scalar? = nil, from first: UInt16) -> String {
        var result = "\""
        for unit in text.utf16 {
            switch unit {
            case 0x22: result += "\\\""
            case 0x5C: result += "\\\\"
            case 0x08: result += "\\b"
            case 0x09: result += "\\t"
            case 0x0A: result += "\\n"
            case 0x0C: result += "\\f"
            case 0x0D: result += "\\r"
            case 0x20..<first:
                guard let scalar = Unicode.Scalar(unit) else { continue }
                if scalar == extra { result += "\\" }
                result.unicodeScalars.append(scalar)
            default:
                let digits = String(unit, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
            }
        }
        return result + "\""
    }
}
