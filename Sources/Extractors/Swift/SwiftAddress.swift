import Domain

/// Addresses of repositories as names of Swift packages.
enum SwiftAddress {
    /// Host and path in the case they are written in, without scheme, user, password, usual port and `.git`:
    /// `https://github.com/vapor/vapor.git` and `git@github.com:vapor/vapor` are both `github.com/vapor/vapor`.
    static func name(_ address: String) -> String {
        var text = address[...]
        var hasScheme = false
        if let colon = text.utf8.firstIndex(of: 0x3A), text[colon...].hasPrefix("://") {
            text = text[text.utf8.index(colon, offsetBy: 3)...]
            hasScheme = true
        }
        let host = text.utf8.prefix { $0 != 0x2F }
        if let at = host.lastIndex(of: 0x40) { text = text[text.utf8.index(after: at)...] }
        // The form of scp has a colon before the path.
        if !hasScheme, let colon = text.utf8.firstIndex(of: 0x3A), !text[..<colon].utf8.contains(0x2F) {
            text = text[..<colon] + "/" + text[text.utf8.index(after: colon)...]
        }
        while text.utf8.last == 0x2F { text = text.dropLast() }
        if text.hasSuffix(".git") { text = text.dropLast(4) }
        return String(PackageName.repositoryPath(String(text)))
    }

    /// Short, printable, without escapes, query and fragment, and no part between slashes leads elsewhere.
    static func isName(_ text: String) -> Bool {
        text.utf8.count <= 512
            && text.utf8.allSatisfy {
                $0 > 0x20 && $0 < 0x7F && $0 != 0x5C && $0 != 0x3F && $0 != 0x23 && $0 != 0x25
            }
            && text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).allSatisfy {
                !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8)
            }
    }
}
