/// `name/version@user/channel#revision%time`, with `:package#revision` in older files: which recipe, at which version.
struct ConanReference {
    let name: String
    let version: String

    /// `nil` when there is no name or no version.
    init?(_ text: String) {
        let recipe = text.utf8.prefix { $0 != 0x40 && $0 != 0x23 && $0 != 0x25 && $0 != 0x3A }
        let parts = recipe.split(separator: 0x2F, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return nil }
        name = String(decoding: parts[0], as: UTF8.self)
        version = String(decoding: parts[1], as: UTF8.self)
        // Some libraries have a plus sign in their names.
        guard PlainWord.isName(name.filter { $0 != "+" }), PlainWord.isVersion(version) else { return nil }
    }
}
