import Mustache

/// The content type `TEXT` of the templates: what is interpolated becomes one visible line, without any markup.
package struct PlainTextContentType: MustacheContentType {
    static let name = "TEXT"
    static let pragma = "{{% CONTENT_TYPE: \(name)}}"

    package init() {}

    package func escapeText(_ text: String) -> String { VisibleText.prose(text, limit: 500) }

    /// Makes the name known to the template parser; again and again has the same effect as once.
    static func register() { MustacheContentTypes.register(PlainTextContentType(), named: name) }
}
