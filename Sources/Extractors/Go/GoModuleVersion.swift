/// Spellings of module paths and versions (https://go.dev/ref/mod).
enum GoModuleVersion {
    /// A version of a module without its `v`, as advisories have it; `nil` for anything but a full version.
    ///
    /// Pseudo-versions and `+incompatible` stay as they are. Branches and short versions are queries, not versions.
    static func pinned(_ text: some StringProtocol) -> String? {
        guard text.utf8.first == 0x76, text.utf8.count <= 256 else { return nil }
        let version = Substring(text).dropFirst()
        let core = version.utf8.prefix { $0 != 0x2D && $0 != 0x2B }
        let numbers = core.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard numbers.count == 3, numbers.allSatisfy(isNumber) else { return nil }
        let rest = version.utf8.dropFirst(core.count)
        guard rest.count != 1, rest.allSatisfy(isVersionByte) else { return nil }
        return String(version)
    }

    /// The version of the standard library that a `go` line (`1.21.3`, `1.22rc1`) or a toolchain name (`go1.21.3-suffix`) stands
    /// for, in the spelling of the advisories; `nil` when it names none.
    static func standardLibrary(_ text: String) -> String? {
        let name = text.hasPrefix("go") ? Substring(text).dropFirst(2) : Substring(text)
        let plain = name.utf8.prefix { $0 != 0x2D && $0 != 0x2B && $0 != 0x20 }
        let core = plain.prefix { ASCII.isDigit($0) || $0 == 0x2E }
        let numbers = core.split(separator: 0x2E, omittingEmptySubsequences: false)
        guard (1...3).contains(numbers.count), numbers.allSatisfy(isNumber) else { return nil }
        let version = numbers.map { String(Substring($0)) }.joined(separator: ".")
        let rest = plain.dropFirst(core.count)
        if rest.isEmpty { return version }
        let word = rest.prefix { !ASCII.isDigit($0) }
        let number = rest.dropFirst(word.count)
        guard let stage = String(word), ["alpha", "beta", "rc"].contains(stage), isNumber(number),
            let count = String(number)
        else { return nil }
        // A prerelease is one of the first release of its series.
        return version + String(repeating: ".0", count: 3 - numbers.count) + "-\(stage).\(count)"
    }

    /// Whether a `go` line makes the file list every module of the build (since 1.17), not the direct ones only.
    static func listsIndirect(_ text: String) -> Bool {
        let numbers = text.utf8.split(whereSeparator: { !ASCII.isDigit($0) })
        guard numbers.count >= 2, let major = Int(Substring(numbers[0])),
            let minor = Int(Substring(numbers[1]))
        else { return false }
        return (major, minor) >= (1, 17)
    }

    static func isModulePath(_ text: some StringProtocol) -> Bool {
        let parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false)
        return text.utf8.count <= 512
            && parts.allSatisfy { part in
                !part.isEmpty && !part.allSatisfy { $0 == 0x2E }
                    && part.allSatisfy { isVersionByte($0) || $0 == 0x5F || $0 == 0x7E }
            }
    }

    /// What a replacement that is a folder begins with.
    static func isFolder(_ text: String) -> Bool {
        text == "." || text == ".." || text.hasPrefix("./") || text.hasPrefix("../") || text.hasPrefix("/")
            || text.hasPrefix(".\\") || text.hasPrefix("..\\") || text.utf8.dropFirst().first == 0x3A
    }

    private static func isNumber(_ bytes: some Collection<UInt8>) -> Bool {
        (1...20).contains(bytes.count) && bytes.allSatisfy(ASCII.isDigit)
    }

    private static func isVersionByte(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == 0x2B || byte == 0x2D || byte == 0x2E
    }
}
