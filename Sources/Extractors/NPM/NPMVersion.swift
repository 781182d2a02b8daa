import Domain

/// Version texts, judged only as far as a lockfile's shape needs it; their order is another module's matter.
enum NPMVersion {
    private static let maximumBytes = 256

    /// Short, printable, and beginning like a version (`1.2.3…`).
    static func isUsable(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isDigit(first) else { return false }
        guard text.utf8.count <= maximumBytes else { return false }
        return text.hasOnlyBytes { $0 > 0x20 && $0 < 0x7F }
    }

    /// Whether a lockfile may have it: only a registry's packages need a version that can be matched.
    static func isUsable(_ text: String, from source: ComponentSource) -> Bool {
        if source == .registry { return isUsable(text) }
        return text.utf8.count <= maximumBytes && text.hasOnlyBytes { $0 > 0x20 && $0 < 0x7F }
    }

    /// Equal but for the build part (`+…`), which registries leave out of file names.
    static func isSame(_ left: String, _ right: String) -> Bool {
        left.utf8.prefix { $0 != 0x2B }.elementsEqual(right.utf8.prefix { $0 != 0x2B })
    }

    /// The version a specification pins: `1.2.3`, `=1.2.3`, `v1.2.3`; `nil` for a range or a tag.
    static func pinned(by specification: String) -> String? {
        var text = Substring(specification)
        while let first = text.utf8.first, first == 0x20 || first == 0x09 { text.removeFirst() }
        while let last = text.utf8.last, last == 0x20 || last == 0x09 { text.removeLast() }
        if text.utf8.first == 0x3D { text.removeFirst() }
        if text.utf8.first == 0x76 { text.removeFirst() }
        let version = String(text)
        guard isUsable(version) else { return nil }
        // Three numbers, then perhaps a prerelease or build part; white space was refused above.
        let core = version.utf8.prefix { $0 != 0x2D && $0 != 0x2B }
        let numbers = core.split(separator: 0x2E, omittingEmptySubsequences: false)
        let isExact =
            numbers.count == 3
            && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy { ASCII.isDigit($0) } }
        let tail = version.utf8.dropFirst(core.count)
        let isPlain = tail.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
        return isExact && isPlain && tail.count != 1 ? version : nil
    }
}
