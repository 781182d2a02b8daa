import Basics

/// The command lines of a comment.
///
/// A command counts at the very start of a line of the author's own ordinary text: not in what is quoted, shown as code
/// or hidden (`OrdinaryLines`). Linear in the length of the comment.
package enum CommandLines {
    /// More commands than this in one comment are left out.
    package static let limit = 5
    /// A longer comment holds no commands; forges take no longer ones, but for GitLab.
    static let maximumBytes = 65_536
    /// A longer line is a mistake.
    static let maximumLineBytes = 200

    /// At most `limit` lines, in order, without what ends them.
    package static func find(in comment: String) -> [String] {
        // Nearly all comments.
        guard comment.utf8.count <= maximumBytes, comment.contains(CommentCommand.name) else { return [] }
        let bytes = Array(comment.utf8)
        var found: [String] = []
        for line in OrdinaryLines.starts(in: bytes) where found.count < limit {
            let cut = bytes[line].prefix(maximumLineBytes)
            let text = String(decoding: cut, as: UTF8.self)
            if CommentCommand.parse(text) != nil { found.append(text) }
        }
        return found
    }
}
