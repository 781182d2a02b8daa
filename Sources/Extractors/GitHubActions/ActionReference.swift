import Domain

/// What a `uses:` of GitHub Actions names.
///
/// https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-syntax#jobsjob_idstepsuses
enum ActionReference: Equatable {
    /// `name` is `owner/repository`, with the path after it where the action or workflow lies deeper; `version` is the ref.
    case action(name: String, version: String)
    /// A base image: `version` is its tag or digest, empty when the text has none.
    case image(name: String, version: String)
    /// A path of this repository.
    case local

    private static let scheme = "docker://"

    /// `nil` for anything else.
    init?(_ text: String) {
        guard !text.isEmpty, text.utf8.count <= 1024, text.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else {
            return nil
        }
        if text.hasPrefix("./") {
            self = .local
        } else if text.hasPrefix(ActionReference.scheme) {
            self.init(image: text.dropFirst(ActionReference.scheme.count))
        } else {
            self.init(action: text)
        }
    }

    private init?(action text: String) {
        guard let at = text.utf8.firstIndex(of: 0x40) else { return nil }
        let version = text[text.utf8.index(after: at)...]
        let parts = text[..<at].split(separator: "/", omittingEmptySubsequences: false)
        let isPath = parts.count >= 2 && parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }
        // No expression may stand here, so GitHub would refuse one.
        guard isPath, !version.isEmpty, !text.utf8.contains(0x24) else { return nil }
        self = .action(name: String(text[..<at]), version: String(version))
    }

    /// `name`, `name:tag`, `name@digest` or `name:tag@digest`; a colon before the last slash is a port's.
    private init?(image text: Substring) {
        var name = text
        var version = ""
        if let at = text.utf8.firstIndex(of: 0x40) {
            version = String(text[text.utf8.index(after: at)...])
            name = text[..<at]
        }
        let file = name.utf8.lastIndex(of: 0x2F).map { name.utf8.index(after: $0) } ?? name.startIndex
        if let colon = name[file...].utf8.firstIndex(of: 0x3A) {
            if version.isEmpty { version = String(name[name.utf8.index(after: colon)...]) }
            name = name[..<colon]
        }
        guard !name.isEmpty, !text.utf8.contains(0x24) else { return nil }
        self = .image(name: String(name), version: version)
    }
}
