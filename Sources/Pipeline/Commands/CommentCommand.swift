import Basics

/// What somebody may ask for in a comment, one line each: `/gatehouse rescan`.
package enum CommentCommand: Sendable, Equatable {
    case rescan
    /// The id of an advisory, or an alias of it, as written.
    case explain(id: String)
    case fix
    case help
    /// A line that begins like a command and is none; says what is wrong with it.
    case mistake(String)

    /// How every command line begins.
    package static let name = "/gatehouse"
    /// What the button *Open fix* does.
    static let fixLine = "\(name) fix"
    static let words = ["rescan", "explain", "fix", "help"]

    /// Reads a line without its end; `nil` when it is no command line at all.
    package static func parse(_ line: String) -> CommentCommand? {
        guard line.hasPrefix(name) else { return nil }
        let rest = line.dropFirst(name.count)
        guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
        let parts = rest.split(whereSeparator: { $0 == " " || $0 == "\t" }).map(String.init)
        guard let word = parts.first?.lowercased() else { return .help }
        let arguments = parts.dropFirst()
        guard words.contains(word) else {
            let nearest = NearestWord.to(word, in: words)
            return .mistake("There is no such command." + (nearest.map { " Did you mean `\($0)`?" } ?? ""))
        }
        if word == "explain" {
            guard arguments.count == 1, let id = arguments.first, id.utf8.count <= 100 else {
                return .mistake("`explain` takes one id of a finding, such as `GHSA-xxxx-xxxx-xxxx`.")
            }
            return .explain(id: id)
        }
        guard arguments.isEmpty else { return .mistake("`\(word)` takes nothing behind it.") }
        return word == "rescan" ? .rescan : word == "fix" ? .fix : .help
    }
}
