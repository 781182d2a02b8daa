/// The templates of this folder as they were compiled in: path below `templates/` → text.
///
/// One line per file; `CatalogTests` compares it with the folder.
package enum TemplateText {
    package static let all: [String: [UInt8]] = [
        "report/comment.md.mustache": PackageResources.comment_md_mustache,
        "report/findings.md.mustache": PackageResources.findings_md_mustache,
    ]
}
