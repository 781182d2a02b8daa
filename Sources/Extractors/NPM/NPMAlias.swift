/// `npm:name@specification`: a package installed under another name.
struct NPMAlias {
    let name: String
    /// A version in a lockfile, a version or range in a package.json; empty when the text names none.
    let specification: String

    init?(_ text: String) {
        guard text.hasPrefix("npm:") else { return nil }
        let target = text.dropFirst(4)
        // The first character may be the `@` of a scope.
        guard let at = target.utf8.dropFirst().lastIndex(of: 0x40) else {
            name = String(target)
            specification = ""
            return
        }
        name = String(target[..<at])
        specification = String(target[target.utf8.index(after: at)...])
    }
}
