/// What a package may be called.
///
/// Wider than what the registry takes today (old packages have upper case and odd characters), but never a path.
enum NPMName {
    private static let maximumBytes = 512

    /// `name` or `@scope/name`, at most 512 bytes, no control characters, no `.` or `..`.
    static func isUsable(_ name: String) -> Bool {
        let length = name.utf8.count
        guard length > 0, length <= maximumBytes,
            let (slashes, isASCII) = name.utf8.withContiguousStorageIfAvailable({ characters($0) })
                ?? characters(name.utf8),
            slashes <= 1
        else { return false }
        guard isASCII || name.unicodeScalars.allSatisfy(Excerpt.isPlain) else { return false }
        guard slashes == 1 else { return name.utf8.first != 0x40 && name != "." && name != ".." }
        // By bytes: a slash with a combining mark after it is not the character "/".
        let parts = name.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return false }
        return parts[0].first == 0x40 && parts[0].count > 1 && !parts[1].isEmpty
            && !parts[1].elementsEqual(".".utf8) && !parts[1].elementsEqual("..".utf8)
    }

    /// `nil` when there is one that no name has.
    private static func characters(_ name: some Sequence<UInt8>) -> (slashes: Int, isASCII: Bool)? {
        var slashes = 0
        var isASCII = true
        for byte in name {
            switch byte {
            case 0x00..<0x20, 0x7F, 0x5C: return nil
            case 0x2F: slashes += 1
            case 0x80...: isASCII = false
            default: break
            }
        }
        return (slashes, isASCII)
    }

    /// The name npm gives a folder whose package.json has none: its last part, with the scope above it.
    static func ofFolder(_ parts: [Substring]) -> String {
        guard let last = parts.last else { return "" }
        guard parts.count > 1, parts[parts.count - 2].utf8.first == 0x40 else { return String(last) }
        return "\(parts[parts.count - 2])/\(last)"
    }
}
