/// Turns path bytes into labels that differ whenever the bytes do.
///
/// Swift compares strings by canonical equivalence, and not every name is UTF-8; in both cases the bytes outside ASCII are
/// written as `\xNN`.
struct PathLabels {
    enum Label {
        case new(String)
        /// The very same bytes were seen before.
        case repeated(String)
    }

    private var known: [String: [UInt8]?] = [:]

    /// `nil` values stand for paths whose label is their bytes, which is nearly all of them.
    mutating func label(for bytes: ArraySlice<UInt8>) -> Label {
        if let text = String(validating: bytes, as: UTF8.self) {
            guard let index = known.index(forKey: text) else {
                known[text] = .some(nil)
                return .new(text)
            }
            let (present, original) = known[index]
            if original == nil, present.utf8.elementsEqual(bytes) { return .repeated(present) }
        }
        var label = Self.escaped(bytes)
        while let original = known[label] {
            if let original, original.elementsEqual(bytes) { return .repeated(label) }
            label += "\\"
        }
        known[label] = .some(Array(bytes))
        return .new(label)
    }

    private static func escaped(_ bytes: ArraySlice<UInt8>) -> String {
        var result = ""
        for byte in bytes {
            if byte < 0x80 {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += "\\x" + String(byte, radix: 16)
            }
        }
        return result
    }
}
