import Reporting

/// What is said to one command line, and the one comment that all answers to a comment stand in.
package struct CommandAnswer: Sendable {
    /// As written.
    package let line: String
    /// Markdown, safe to publish.
    package let text: String

    package init(line: String, text: String) {
        self.line = line
        self.text = text
    }

    package static let help = """
        At the start of a line of its own, by people who may write to the repository, at most five in a comment:

        * `/gatehouse rescan` judges the newest commit again.
        * `/gatehouse explain ID` says what is known of a finding and why it blocks or does not.
        * `/gatehouse fix` opens a pull request that fixes what was found, where that is enabled.
        * `/gatehouse help` shows this.
        """

    /// By which our answer is found again; `source` is the key of what is answered.
    static func marker(of source: String) -> String { "<!-- gatehouse:answer \(source) -->" }

    /// At most `limit` UTF-16 units: answers that do not fit are left out whole.
    package static func comment(_ answers: [CommandAnswer], to source: String, limit: Int) -> String {
        var body = marker(of: source)
        for answer in answers {
            let part = "\n\(Markdown.code(answer.line).source)\n\n\(answer.text)\n"
            guard body.utf16.count + part.utf16.count <= limit else { continue }
            body += part
        }
        return body
    }
}
