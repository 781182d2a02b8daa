import Mustache

/// The content type `MARKDOWN` of the templates: text is escaped for the Markdown of GitHub, GitLab, Gitea and Forgejo.
///
/// A template asks for it with `{{% CONTENT_TYPE: MARKDOWN}}` on its first line; partials do not inherit it, and
/// without it the engine escapes for HTML, which leaves pipes, mentions and references alive.
package struct MarkdownContentType: MustacheContentType {
    static let name = "MARKDOWN"
    static let pragma = "{{% CONTENT_TYPE: \(name)}}"

    package init() {}

    /// A `Markdown` value as it is, anything else as prose.
    package func escapeText(_ text: String) -> String {
        // Compared as bytes: Swift's own prefix test would look at whole grapheme clusters.
        guard text.utf8.starts(with: Markdown.seal.utf8) else { return MarkdownText.prose(text, limit: 300) }
        return String(text.utf8.dropFirst(Markdown.seal.utf8.count)) ?? ""
    }

    /// Makes the name known to the template parser; again and again has the same effect as once.
    static func register() { MustacheContentTypes.register(MarkdownContentType(), named: name) }
}
