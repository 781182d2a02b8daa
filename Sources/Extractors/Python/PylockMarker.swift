import Domain
import StrictTOML

/// The groups and extras that the marker of a pylock.toml entry names, as `"test" in dependency_groups` and `"socks" in extras`.
///
/// A marker is not evaluated: an entry belongs to the most demanding group it names.
enum PylockMarker {
    static func defaultGroups(_ root: TOMLValue) -> Set<String> {
        Set(root["default-groups"]?.texts.compactMap(\.text) ?? ["default"])
    }

    /// Unknown for an entry that every group installs, as then the file does not tell.
    static func scope(_ marker: String, defaults: Set<String>) -> Scope {
        let groups = names(before: " in dependency_groups", in: marker)
        if groups.contains(where: defaults.contains) { return .runtime }
        if !names(before: " in extras", in: marker).isEmpty { return .optional }
        return groups.isEmpty ? .unknown : .dev
    }

    /// The quoted words in front of each place where `phrase` is.
    private static func names(before phrase: String, in marker: String) -> [String] {
        var names: [String] = []
        let bytes = Array(marker.utf8)
        let wanted = Array(phrase.utf8)
        var start: Int?
        var quote: UInt8 = 0
        for (index, byte) in bytes.enumerated() {
            if let begin = start {
                guard byte == quote else { continue }
                if bytes[(index + 1)...].starts(with: wanted) {
                    names.append(String(decoding: bytes[begin..<index], as: UTF8.self))
                }
                start = nil
            } else if byte == 0x22 || byte == 0x27 {
                quote = byte
                start = index + 1
            }
        }
        return names
    }
}
