/// The name under which an import keeps the records of a source: importing a name again replaces them.
package enum AdvisorySourceName {
    static let maximumLength = 64

    /// Derives a name from a path or URL.
    ///
    /// `all.zip` says nothing, so its folder is the name: `osv/npm/all.zip` → `npm`.
    package static func derived(from location: String) -> String {
        let path = location.prefix { $0 != "?" && $0 != "#" }
        var parts = path.split(separator: "/").filter { $0 != "." && $0 != ".." }
        if parts.last == "all.zip", parts.count > 1 { parts.removeLast() }
        var name = parts.last.map(String.init) ?? ""
        for ending in [".zip", ".json"] where name.hasSuffix(ending) && name.utf8.count > ending.utf8.count {
            name.removeLast(ending.count)
        }
        let clean = name.utf8.prefix(maximumLength).map { isAllowed($0) ? $0 : 0x2D }
        return clean.isEmpty ? "advisories" : String(decoding: clean, as: UTF8.self)
    }

    /// Letters, digits, `.`, `_`, `-`, `@` and `+`, at most 64.
    package static func isValid(_ name: String) -> Bool {
        (1...maximumLength).contains(name.utf8.count) && name.utf8.allSatisfy(isAllowed)
    }

    private static func isAllowed(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x61...0x7A, 0x41...0x5A, 0x30...0x39, 0x2E, 0x5F, 0x2D, 0x40, 0x2B: true
        default: false
        }
    }
}
