/// The page of a package's version on the public npm registry: besides those of advisories the only links there are.
enum NPMPackagePage {
    /// A link around the version, where name and version are such as the registry gives out; else the version in a code span.
    static func markdown(name: String, version: String) -> Markdown {
        guard isName(name), isVersion(version) else { return .code(version, limit: 60) }
        return Markdown(trusted: "[`\(version)`](https://www.npmjs.com/package/\(name)/v/\(version))")
    }

    /// `name` or `@scope/name`: lower-case letters, digits, `-`, `_` and `.`, not at the start of a part.
    ///
    /// The oldest packages have capitals in their names.
    static func isName(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard (1...214).contains(bytes.count) else { return false }
        guard bytes.first == 0x40 else { return isPart(bytes[...]) }
        let parts = bytes.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
        return parts.count == 2 && parts.allSatisfy { isPart($0) }
    }

    private static func isPart(_ part: ArraySlice<UInt8>) -> Bool {
        guard let first = part.first, isLetterOrDigit(first) else { return false }
        return part.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
    }

    /// The letters of a semantic version, beginning with a digit.
    static func isVersion(_ version: String) -> Bool {
        let bytes = Array(version.utf8)
        guard (1...64).contains(bytes.count), (0x30...0x39).contains(bytes[0]) else { return false }
        return bytes.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x2E || $0 == 0x2B }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
