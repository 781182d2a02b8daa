/// What may stand for a package's name and version on Hackage (Cabal, "Package names and versions").
enum HackageText {
    /// Words of letters and digits with hyphens between them.
    static func isName(_ text: Substring) -> Bool {
        (1...256).contains(text.utf8.count) && text.utf8.first != 0x2D && text.utf8.last != 0x2D
            && text.utf8.allSatisfy { ASCII.isAlphanumeric($0) || $0 == 0x2D }
    }

    /// Numbers with dots between them.
    static func isVersion(_ text: Substring) -> Bool {
        let numbers = text.utf8.split(separator: 0x2E, omittingEmptySubsequences: false)
        return text.utf8.count <= 256
            && numbers.allSatisfy { !$0.isEmpty && $0.allSatisfy(ASCII.isDigit) }
    }
}
