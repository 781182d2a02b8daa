import Pipeline
import Testing
import TestSupport

/// Where in a comment a command counts.
@Suite struct CommandLinesTests {
    private static let line = "/gatehouse rescan"

    @Test(arguments: [
        line, "Please\n\n\(line)", "Please\n\(line)\nthanks", "\(line)\r\nmore", "a\r\n\(line)",
        "> quoted\n\n\(line)", "```\ncode\n```\n\(line)", "~~~ sh\n```\n~~~\n\(line)",
        "````\n```\n````\n\(line)", "<!-- hidden -->\n\(line)", "<!-- a\n\nb -->\n\(line)",
        "`code`\n\(line)", "a ` tick\n\(line)", "a \\` tick\n\(line)\nand ` another\\`", "``a\n`\n\(line)",
        "- item\n\(line)", "1. ```\n   code\n   ```\n\n\(line)", "- ```\n\(line)", "    ```\n\(line)",
        ">>>\nquoted\n\n>>>\n\n\(line)", "<pre>x</pre>\n\(line)", "<b>bold</b>\n\(line)", "1 < 2\n\(line)",
        "# heading\n\(line)", "a | b\n--|--\n\n\(line)", "<blockquote>a</blockquote>\n\n\(line)",
        "``` a`b\n\(line)", "<precious>\n\(line)",
    ])
    func `a command at the start of an ordinary line counts`(comment: String) {
        #expect(CommandLines.find(in: comment) == [Self.line])
    }

    @Test(arguments: [
        "Please \(line)", " \(line)", "\t\(line)", "    \(line)", "> \(line)", ">\(line)",
        "> quoted\n\(line)", "> quoted\nmore\n\(line)", "- > quoted\n\(line)", "> a\r\n\(line)",
        "```\n\(line)\n```", "```\n\(line)", "~~~\n```\n\(line)\n~~~", "````\n```\n\(line)\n````",
        "   ```\n\(line)\n   ```", "    ```\n```\n\(line)\n```", "`\(line)`", "`a\n\(line)\nb`",
        "``a ` b\n\(line)\nc``", "\\` `\n\(line)\n`", "<!--\n\(line)\n-->", "<!--\n\n\(line)\n\n-->",
        "a <!-- b\n\(line)\n-->", "<!--\n```\n-->\n```\n\(line)\n```", "<!--\n- ```\n\(line)\n-->",
        ">>>\n\(line)\n>>>", ">>>\n\n\(line)\n\n>>>", ">>> \n\n\(line)", "<pre>\n\(line)\n</pre>",
        "<pre>\n\n\(line)\n\n</pre>", "<PRE class=x>\n\(line)\n</PRE>", "x <code>\n\(line)\n</code>",
        "<blockquote>\n<blockquote>a</blockquote>\n\(line)\n</blockquote>", "<a title=\"\n\(line)\n\">x</a>",
        "- item\n# heading\n   ```\n\(line)\n   ```", "- ```\n  a\n  ```\ntext\n   ```\n\(line)\n   ```",
        "\u{FEFF}\(line)", "\u{200B}\(line)", "/gatehouserescan", "/Gatehouse rescan", "gatehouse rescan",
        "\\/gatehouse rescan", "//gatehouse rescan", "",
    ])
    func `a command in a quote, in code or hidden does not count`(comment: String) {
        #expect(CommandLines.find(in: comment) == [])
    }

    @Test func `at most five of a comment count`() {
        let comment = String(repeating: "/gatehouse help\n", count: 9)
        #expect(CommandLines.find(in: comment).count == 5)
    }

    @Test func `a comment longer than forges take holds none, and a long line is cut`() {
        #expect(CommandLines.find(in: Self.line + String(repeating: " ", count: 70_000)) == [])
        let long = "/gatehouse explain " + String(repeating: "x", count: 1000)
        #expect(CommandLines.find(in: long).map(\.utf8.count) == [200])
    }

    @Test(arguments: [
        ("/gatehouse", CommentCommand.help), ("/gatehouse  ", .help), ("/gatehouse help", .help),
        ("/gatehouse rescan", .rescan), ("/gatehouse\tRESCAN ", .rescan), ("/gatehouse fix", .fix),
        ("/gatehouse explain GHSA-aaaa-bbbb-cccc", .explain(id: "GHSA-aaaa-bbbb-cccc")),
    ])
    func `commands are read in any case`(line: String, command: CommentCommand) {
        #expect(CommentCommand.parse(line) == command)
    }

    @Test(arguments: [
        ("/gatehouse rescna", "Did you mean `rescan`?"), ("/gatehouse explian x", "Did you mean `explain`?"),
        ("/gatehouse deploy-to-production", "There is no such command."),
        ("/gatehouse explain", "takes one id"), ("/gatehouse explain a b", "takes one id"),
        ("/gatehouse fix everything", "`fix` takes nothing behind it."),
    ])
    func `mistakes say what is wrong`(line: String, text: String) throws {
        guard case .mistake(let mistake) = CommentCommand.parse(line) else {
            Issue.record("no mistake: \(line)")
            return
        }
        #expect(mistake.contains(text), "\(mistake)")
    }

    @Test(arguments: ["/gatehouse-bot", "/gatehouse.", "/gatehouse\u{A0}help", "/gate", "x"])
    func `other lines are no commands`(line: String) {
        #expect(CommentCommand.parse(line) == nil)
    }

    @Test(arguments: [
        "<", "`", "<!", "<!--", "<pre", "<pre>", "</pre>", "`` ` ", "\\", "> ", "- ", "```\n", "\n", "1. ",
        "<code><", "``", ">>>\n", "a`\n\n", "<pre>\n\n", "</", "-->\n\n<!--",
    ])
    func `hostile comments cost in proportion to their length`(piece: String) {
        func cost(_ length: Int) -> Duration {
            let comment = String(String(repeating: piece, count: length).prefix(length)) + "\n/gatehouse help"
            return processorTime { _ = CommandLines.find(in: comment) }
        }
        // Four times the text: a cost that grows with the square is sixteen times as high, on any machine.
        #expect(cost(60_000) < cost(15_000) * 8 + .milliseconds(50))
    }
}
