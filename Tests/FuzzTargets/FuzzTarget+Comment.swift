import Pipeline

extension FuzzTarget {
    /// A comment of a stranger: whatever it holds, only whole lines of it are commands.
    static let comment = FuzzTarget(
        name: "comment",
        seeds: [
            "/gatehouse rescan", "> /gatehouse fix\n/gatehouse fix\n\n/gatehouse help",
            "```\n/gatehouse fix\n```\n/gatehouse explain CVE-2026-1", "`a\n/gatehouse fix\nb`",
            "<!--\n/gatehouse fix\n-->\n<pre>\n\n/gatehouse fix\n</pre>\n/gatehouse",
            "- ```\n  x\n  ```\n1. > y",
            ">>>\n/gatehouse fix\n>>>", "~~~~\n~~~\n/gatehouse fix\r\n~~~~\r\n/gatehouse help\r\n",
        ]
    ) { input in
        let text = String(decoding: input, as: UTF8.self)
        let found = CommandLines.find(in: text)
        Invariant.holds(found.count <= CommandLines.limit, "too many commands")
        // Of the whole comment, as bytes: a line may have been cut, never moved.
        let lines = Array(text.utf8).split(separator: 0x0A, omittingEmptySubsequences: true)
        for line in found {
            Invariant.holds(
                lines.contains { $0.starts(with: line.utf8) || line.utf8.count > 190 },
                "a command that is no line of the comment"
            )
            Invariant.holds(CommentCommand.parse(line) != nil, "a line that is no command")
        }
    }
}
