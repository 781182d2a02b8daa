import Mustache
import Templates

/// All templates, parsed once at start; single compiled-in ones can be replaced.
///
/// What would only show as a strange or an unsafe comment is refused here: a missing content type, a tag that
/// interpolates without escaping, a partial that does not exist or includes itself, an unknown file name.
package struct TemplateLibrary: Sendable {
    static let comment = "report/comment.md.mustache"
    static let document = "report/document.md.mustache"
    static let pullRequest = "remediation/pull-request.md.mustache"
    static let plan = "remediation/plan.md.mustache"
    static let commitMessage = "remediation/commit-message.txt.mustache"
    /// The first line of every comment; what is found again must stand at byte 0.
    package static let marker = "<!-- gatehouse:report -->"
    /// The templates of this program: path below the templates folder → bytes.
    package static var compiledIn: [String: [UInt8]] { TemplateText.all }
    private static let largest = 1 << 20

    private let library: MustacheLibrary
    private let commentTemplate: MustacheTemplate
    private let documentTemplate: MustacheTemplate
    private let pullRequestTemplate: MustacheTemplate
    private let planTemplate: MustacheTemplate
    private let commitMessageTemplate: MustacheTemplate

    /// `replacements`: path below the templates folder → bytes, as found in the folder the settings name.
    package init(replacements: [String: [UInt8]] = [:]) throws(TemplateError) {
        MarkdownContentType.register()
        PlainTextContentType.register()
        for file in replacements.keys.sorted() where TemplateText.all[file] == nil {
            let known = TemplateText.all.keys.sorted().joined(separator: ", ")
            throw TemplateError(
                file: file,
                reason: "is not one of the templates that can be replaced: \(known)"
            )
        }
        var parsed: [String: MustacheTemplate] = [:]
        var partials: [String: [String]] = [:]
        let texts = TemplateText.all.merging(replacements) { $1 }
        for (file, bytes) in texts.sorted(by: { $0.key < $1.key }) {
            let text = try TemplateLibrary.text(of: file, bytes)
            partials[file] = try TemplateLibrary.partials(of: file, text)
            parsed[file] = try TemplateLibrary.parse(file, text)
        }
        try TemplateLibrary.refuseCycles(partials)
        func entry(_ file: String) throws(TemplateError) -> MustacheTemplate {
            guard let template = parsed[file] else { throw TemplateError(file: file, reason: "is missing") }
            return template
        }
        commentTemplate = try entry(TemplateLibrary.comment)
        documentTemplate = try entry(TemplateLibrary.document)
        pullRequestTemplate = try entry(TemplateLibrary.pullRequest)
        planTemplate = try entry(TemplateLibrary.plan)
        commitMessageTemplate = try entry(TemplateLibrary.commitMessage)
        library = MustacheLibrary(
            templates: Dictionary(
                uniqueKeysWithValues: parsed.map { (TemplateLibrary.name(of: $0.key), $0.value) }
            )
        )
    }

    func renderComment(_ view: ReportView) -> String { commentTemplate.render(view, library: library) }

    func renderDocument(_ view: ReportView) -> String { documentTemplate.render(view, library: library) }

    func renderPullRequest(_ view: PullRequestView) -> String {
        pullRequestTemplate.render(view, library: library)
    }

    func renderPlan(_ view: PullRequestView) -> String { planTemplate.render(view, library: library) }

    func renderCommitMessage(_ view: CommitMessageView) -> String {
        commitMessageTemplate.render(view, library: library)
    }

    // MARK: Checks

    /// The name by which other templates include a file: `report/findings.md`.
    private static func name(of file: String) -> String {
        file.hasSuffix(".mustache") ? String(file.dropLast(".mustache".count)) : file
    }

    private static func text(of file: String, _ bytes: [UInt8]) throws(TemplateError) -> String {
        guard bytes.count <= largest else { throw TemplateError(file: file, reason: "is larger than 1 MiB") }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw TemplateError(file: file, reason: "is not UTF-8 text")
        }
        let lines = text.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
        let isText = file.hasSuffix(".txt.mustache")
        let pragma = isText ? PlainTextContentType.pragma : MarkdownContentType.pragma
        guard lines.first.map({ String($0) }) == pragma else {
            throw TemplateError(file: file, line: 1, reason: "the first line must be \(pragma)")
        }
        if file == comment, lines.count < 3 || String(lines[1]) != marker {
            throw TemplateError(file: file, line: 2, reason: "the second line must be \(marker)")
        }
        return text
    }

    private static func parse(_ file: String, _ text: String) throws(TemplateError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: text)
        } catch let error as MustacheTemplate.ParserError {
            throw TemplateError(
                file: file,
                line: error.context.lineNumber,
                reason: "\(error.error): close every section and write each tag as {{name}}"
            )
        } catch {
            throw TemplateError(file: file, reason: "cannot be parsed")
        }
    }

    /// The files it includes.
    private static func partials(of file: String, _ text: String) throws(TemplateError) -> [String] {
        var found: [String] = []
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            for tag in tags(in: line) {
                let number = index + 1
                switch tag.first {
                case "{", "&":
                    throw TemplateError(
                        file: file,
                        line: number,
                        reason: "write {{name}}: other forms would not be escaped"
                    )
                case "=", "<", "$":
                    throw TemplateError(
                        file: file,
                        line: number,
                        reason: "delimiters, parents and blocks are not supported"
                    )
                case "%" where index > 0:
                    throw TemplateError(
                        file: file,
                        line: number,
                        reason: "the content type is set once, on the first line"
                    )
                case ">":
                    let name = tag.dropFirst().filter { $0 != " " && $0 != "\t" }
                    guard TemplateText.all[name + ".mustache"] != nil else {
                        throw TemplateError(
                            file: file,
                            line: number,
                            reason: "includes a template that does not exist"
                        )
                    }
                    found.append(name + ".mustache")
                default: break
                }
            }
        }
        return found
    }

    /// What stands between `{{` and `}}`, without white space in front.
    private static func tags(in line: Substring) -> [String] {
        let bytes = Array(line.utf8)
        var result: [String] = []
        var at = 0
        while at + 1 < bytes.count {
            guard bytes[at] == 0x7B, bytes[at + 1] == 0x7B else {
                at += 1
                continue
            }
            let start = at + 2
            var end = start
            while end < bytes.count, bytes[end] != 0x7D { end += 1 }
            let tag = bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
            result.append(String(decoding: tag, as: UTF8.self))
            at = end
        }
        return result
    }

    /// Takes away files that include nothing that is left, until none or only circles are left.
    private static func refuseCycles(_ partials: [String: [String]]) throws(TemplateError) {
        var open = partials
        while let leaf = open.first(where: { entry in !entry.value.contains { open[$0] != nil } }) {
            open[leaf.key] = nil
        }
        if let file = open.keys.min() {
            throw TemplateError(file: file, reason: "includes itself, directly or through another template")
        }
    }
}
