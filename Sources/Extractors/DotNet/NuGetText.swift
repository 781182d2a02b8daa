/// What may stand for a package's name and version in NuGet.
enum NuGetText {
    private static let maximumNameBytes = 100
    private static let maximumVersionBytes = 256

    /// ASCII letters and digits, `.`, `-` and `_`, at most a hundred.
    static func isName(_ text: String) -> Bool {
        text.utf8.count <= maximumNameBytes && PlainWord.isName(text)
    }

    /// The names in a list with `;`; `nil` when there is none, or something else among them.
    static func names(in text: String) -> [String]? {
        let names = text.split(separator: ";").map { part in
            String(part.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
        }.filter { !$0.isEmpty }
        return names.isEmpty || !names.allSatisfy(isName) ? nil : names
    }

    /// One version: numbers with dots, then perhaps a prerelease and a build part.
    static func isVersion(_ text: String) -> Bool {
        guard let first = text.utf8.first, ASCII.isDigit(first) else { return false }
        return text.utf8.count <= maximumVersionBytes
            && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }
    }

    /// The version a project gets for what it writes: `1.0` is the lowest that is allowed, which NuGet takes, `[1.0]` is 1.0.
    ///
    /// `nil` for ranges and floating versions.
    static func pinned(by requirement: String) -> String? {
        var text = requirement
        if text.hasPrefix("["), text.hasSuffix("]") {
            text.removeFirst()
            text.removeLast()
        }
        return isVersion(text) ? text : nil
    }
}
