import Mustache

/// A piece of Markdown that is safe to stand in a table cell, a list item or a line, and that templates render as it is.
///
/// Everything else a template interpolates is taken for hostile text and escaped by `MarkdownContentType`. Safe means:
/// one line, no raw HTML, no table separator, no link but to an advisory, and nothing a forge turns into a mention, a
/// reference, a command or a picture.
package struct Markdown: Hashable, Sendable, MustacheCustomRenderable {
    /// The Markdown itself.
    package let source: String

    /// Text written by this program, already Markdown.
    init(trusted source: String) { self.source = source }

    /// A sentence that may quote anything; see `MarkdownText`.
    package static func prose(_ text: String, limit: Int = 300) -> Markdown {
        Markdown(trusted: MarkdownText.prose(text, limit: limit))
    }

    /// A name, version, path or id in a code span.
    package static func code(_ identifier: String, limit: Int = 120) -> Markdown {
        Markdown(trusted: MarkdownText.code(identifier, limit: limit))
    }

    package static func + (left: Markdown, right: Markdown) -> Markdown {
        Markdown(trusted: left.source + right.source)
    }

    /// What the template engine hands to the content type: sealed, so that it is let through.
    package var renderText: String { Markdown.seal + source }
    package var isNull: Bool { false }

    /// A prefix no repository can know, made anew at each start.
    static let seal: String = {
        var random = SystemRandomNumberGenerator()
        return "\u{1}\(String(random.next(), radix: 16))\(String(random.next(), radix: 16))\u{1}"
    }()
}
