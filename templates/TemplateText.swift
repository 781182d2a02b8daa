/// The templates of this folder as they were compiled in: path below `templates/` → text.
///
/// One line per file; `CatalogTests` compares it with the folder.
package enum TemplateText {
    package static let all: [String: [UInt8]] = [
        "remediation/commit-message.txt.mustache": PackageResources.commit_message_txt_mustache,
        "remediation/plan.md.mustache": PackageResources.plan_md_mustache,
        "remediation/pull-request.md.mustache": PackageResources.pull_request_md_mustache,
        "remediation/tables.md.mustache": PackageResources.tables_md_mustache,
        "report/comment.md.mustache": PackageResources.comment_md_mustache,
        "report/diagnostics.md.mustache": PackageResources.diagnostics_md_mustache,
        "report/document.md.mustache": PackageResources.document_md_mustache,
        "report/explanation.md.mustache": PackageResources.explanation_md_mustache,
        "report/findings.md.mustache": PackageResources.findings_md_mustache,
        "report/footer.md.mustache": PackageResources.footer_md_mustache,
        "report/licenses.md.mustache": PackageResources.licenses_md_mustache,
        "report/proposal.md.mustache": PackageResources.proposal_md_mustache,
        "report/summary.md.mustache": PackageResources.summary_md_mustache,
        "report/upgrades.md.mustache": PackageResources.upgrades_md_mustache,
        "report/waivers.md.mustache": PackageResources.waivers_md_mustache,
    ]
}
