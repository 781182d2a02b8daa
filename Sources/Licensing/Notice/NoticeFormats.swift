/// What all formats of the notice share.
enum NoticeFormats {
    static let title = "Third-party notices"
    static let introduction =
        "This product contains the following third-party software. Licence texts are as the SPDX list has them, copyright "
        + "notices in them as templates, unless the component's own files were at hand."

    /// A name, version, licence or copyright line on one line.
    static func line(_ text: String) -> String { PlainText.line(text, limit: 400) }
}

/// Names and texts as they are, without what cannot be seen.
enum PlainNotice {
    static func render(_ notice: Notice) -> String {
        var text = "\(NoticeFormats.title)\n\n\(NoticeFormats.introduction)\n"
        for line in notice.lines {
            text += "\n\(NoticeFormats.line(line.name)) \(NoticeFormats.line(line.version))\n"
            text += "  Licence: \(NoticeFormats.line(line.license))\n"
            for copyright in line.copyrights { text += "  \(NoticeFormats.line(copyright))\n" }
        }
        let rule = String(repeating: "-", count: 78)
        for licence in notice.texts {
            text += "\n\(rule)\n\(NoticeFormats.line(licence.title))\n\(rule)\n\n"
            for line in licence.lines { text += line + "\n" }
        }
        for remark in notice.remarks { text += "\n\(remark)\n" }
        return text
    }
}

/// Foreign text stands in code spans and fenced blocks only, where Markdown has no meaning.
enum MarkdownNotice {
    static func render(_ notice: Notice) -> String {
        var text = "# \(NoticeFormats.title)\n\n\(NoticeFormats.introduction)\n"
        if !notice.lines.isEmpty { text += "\n## Components\n\n" }
        for line in notice.lines {
            text += "- \(span(line.name)) \(span(line.version)): \(span(line.license))\n"
            for copyright in line.copyrights { text += "  - \(span(copyright))\n" }
        }
        if !notice.texts.isEmpty { text += "\n## Licence texts\n" }
        for licence in notice.texts {
            let longest = licence.lines.map { run(of: "`", in: $0) }.max() ?? 0
            let fence = String(repeating: "`", count: max(3, longest + 1))
            text += "\n### \(span(licence.title))\n\n\(fence)text\n"
            for line in licence.lines { text += line + "\n" }
            text += fence + "\n"
        }
        for remark in notice.remarks { text += "\n\(remark)\n" }
        return text
    }

    /// A code span of whatever is in it (CommonMark 0.31, "Code spans").
    private static func span(_ text: String) -> String {
        let content = NoticeFormats.line(text)
        guard content.unicodeScalars.contains(where: { $0 != " " }) else { return "(none)" }
        let fence = String(repeating: "`", count: run(of: "`", in: content) + 1)
        let pad = content.hasPrefix("`") || content.hasSuffix("`") ? " " : ""
        return fence + pad + content + pad + fence
    }

    private static func run(of mark: Unicode.Scalar, in text: String) -> Int {
        var longest = 0
        var current = 0
        for scalar in text.unicodeScalars {
            current = scalar == mark ? current + 1 : 0
            longest = max(longest, current)
        }
        return longest
    }
}

enum HTMLNotice {
    static func render(_ notice: Notice) -> String {
        var text = """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'">
            <title>\(NoticeFormats.title)</title>
            </head>
            <body>
            <h1>\(NoticeFormats.title)</h1>
            <p>\(NoticeFormats.introduction)</p>

            """
        if !notice.lines.isEmpty { text += "<h2>Components</h2>\n<ul>\n" }
        for line in notice.lines {
            text += "<li>\(escaped(line.name)) \(escaped(line.version)): \(escaped(line.license))"
            for copyright in line.copyrights { text += "<br>\(escaped(copyright))" }
            text += "</li>\n"
        }
        if !notice.lines.isEmpty { text += "</ul>\n" }
        if !notice.texts.isEmpty { text += "<h2>Licence texts</h2>\n" }
        for licence in notice.texts {
            // The parser drops a line break right after the tag, so there is always one.
            text += "<h3>\(escaped(licence.title))</h3>\n<pre>\n"
            for line in licence.lines { text += entities(line) + "\n" }
            text += "</pre>\n"
        }
        for remark in notice.remarks { text += "<p>\(entities(remark))</p>\n" }
        return text + "</body>\n</html>\n"
    }

    private static func escaped(_ text: String) -> String { entities(NoticeFormats.line(text)) }

    private static func entities(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result.append(contentsOf: "&amp;".unicodeScalars)
            case "<": result.append(contentsOf: "&lt;".unicodeScalars)
            case ">": result.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
            case "'": result.append(contentsOf: "&#39;".unicodeScalars)
            default: result.append(scalar)
            }
        }
        return String(result)
    }
}
