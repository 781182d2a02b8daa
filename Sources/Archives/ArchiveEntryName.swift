/// The rules for names of archive entries, though nothing is ever written under them: a hostile name is the mark of a
/// hostile archive.
package enum ArchiveEntryName {
    static let maximumLength = 1_024

    /// What is wrong with a name, `nil` when nothing is.
    ///
    /// Folders end in one slash.
    static func objection(to name: [UInt8], allowsUnicode: Bool) -> String? {
        guard !name.isEmpty else { return "an empty name" }
        guard name.count <= maximumLength else { return "a name of more than \(maximumLength) bytes" }
        if allowsUnicode {
            guard String(validating: name, as: UTF8.self) != nil else { return "a name that is not UTF-8" }
        } else if name.contains(where: { $0 >= 0x80 }) {
            // Such bytes change with the locale of whoever reads them; ids of advisories are ASCII.
            return "a name that is not ASCII"
        }
        if name.contains(where: { $0 < 0x20 || $0 == 0x7F }) { return "a control character in the name" }
        if name.contains(0x5C) { return "a backslash in the name" }
        if name.first == 0x2F { return "an absolute name" }
        if name.count >= 2, name[1] == 0x3A, isLetter(name[0]) { return "a name with a drive letter" }
        let path = name.last == 0x2F ? name.dropLast() : name[...]
        for part in path.split(separator: 0x2F, omittingEmptySubsequences: false) {
            if part.isEmpty { return "an empty folder in the name" }
            if part.elementsEqual([0x2E]) || part.elementsEqual([0x2E, 0x2E]) {
                return "a name that climbs out of the archive"
            }
        }
        return nil
    }

    /// A name fit for an error text: at most 80 characters, anything but printable ASCII replaced.
    package static func shown(_ name: [UInt8]) -> String {
        let text = name.prefix(80).map { (0x20..<0x7F).contains($0) ? $0 : 0x3F }
        return String(decoding: text, as: UTF8.self) + (name.count > 80 ? "…" : "")
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
}
