import Basics
import Domain
import Pipeline

extension RemediationAnswer {
    /// Contents and differences beyond this are left out: a lockfile of that size is better taken from the pull request.
    private static let textLimit = 4 << 20
    /// Of all contents and differences together.
    private static let totalLimit = 32 << 20

    /// What would be changed, as it is answered.
    struct Preview: Sendable {
        fileprivate let preview: FixPreview
        fileprivate let project: ResourceID
        fileprivate let isOverride: Bool

        fileprivate var source: String {
            if preview.manifest == nil { return "none" }
            return isOverride ? "override" : "preserved_source"
        }

        /// With texts as long as there is room for them.
        fileprivate var files: [File] {
            var room = totalLimit
            return preview.files.map { file in
                room -= file.after.count + file.difference.utf8.count
                let isShort = room >= 0 && file.difference.utf8.count <= textLimit
                return File(
                    file: file,
                    after: room >= 0 ? RemediationAnswer.text(file.after) : nil,
                    difference: isShort ? file.difference : nil
                )
            }
        }
    }

    /// A file with what is shown of it.
    fileprivate struct File: Sendable {
        let file: FixPreview.File
        let after: String?
        let difference: String?
    }

    static func bytes(of preview: FixPreview, _ project: ResourceID, isOverride: Bool) -> [UInt8] {
        Self.preview.bytes(of: Preview(preview: preview, project: project, isOverride: isOverride))
    }

    private static let upgrade = Shape<FixPreview.Upgrade>(
        name: "DryRunRecommendationOut",
        fields: [
            .text("package") { $0.package }, .text("current_version") { $0.from },
            .text("recommended_version") { $0.to },
        ]
    )

    private static let edit = Shape<FixPreview.Edit>(
        name: "DependencyChangeOut",
        fields: [
            .text("package") { $0.package }, .text("section") { $0.section },
            .text("before") { $0.from ?? "" }, .text("after") { $0.to }, .boolean("changed") { _ in true },
            .text("path") { $0.path },
        ]
    )

    private static let warning = Shape<FixPreview.Warning>(
        name: "RemediationWarningOut",
        fields: [
            .text("code") { $0.code }, .optionalText("package") { $0.package }, .text("detail") { $0.detail },
        ]
    )

    private static let file = Shape<File>(
        name: "RemediationFile",
        fields: [
            .text("path") { $0.file.path }, .text("before_sha256") { Digest.sha256Hex($0.file.before) },
            .text("after_sha256") { Digest.sha256Hex($0.file.after) },
            .optionalText("after") { $0.after }, .optionalText("diff") { $0.difference },
        ]
    )

    private static let fate = Shape<FixPreview.Fate>(
        name: "RemediationFinding",
        fields: [
            .text("id") { $0.finding.id }, .text("purl") { $0.finding.component.purl.description },
            .word("severity", Severity.allCases.map(\.rawValue)) { $0.finding.severity.rawValue },
            .word("outcome", ["fixed", "remaining"]) { $0.reason == nil ? "fixed" : "remaining" },
            .optionalText("reason") { $0.reason }, .texts("blocked_by") { $0.blockers },
        ]
    )

    static let preview = Shape<Preview>(
        name: "NpmDryRunResponse",
        fields: [
            .id("project_id") { $0.project },
            // The plan is made for the branch as it is now and not for a scan.
            .optionalID("scan_id") { _ in nil }, .text("ecosystem") { _ in "npm" },
            .word("manifest_source", ["override", "preserved_source", "none"]) { $0.source },
            .boolean("manifest_found") { $0.preview.manifest != nil },
            .optionalText("manifest_path") { $0.preview.manifest?.path },
            .boolean("changed") { !$0.preview.files.isEmpty },
            .optionalText("edited_manifest") { $0.preview.editedManifest.flatMap(text) },
            .optionalText("branch") { $0.preview.branch },
            .optionalText("commit") { $0.preview.commit?.hex },
            .optionalText("advisory_snapshot") { $0.preview.advisorySnapshot?.id },
            .list("recommendations", upgrade) { $0.preview.upgrades },
            .list("changes", edit) { $0.preview.edits }, .list("warnings", warning) { $0.preview.warnings },
            .texts("notes") { $0.preview.notes }, .list("files", file) { $0.files },
            .list("findings", fate) { $0.preview.fates },
        ]
    )

    static let ofPreviews: [DescribedShape] = [
        upgrade.described, edit.described, warning.described, file.described, fate.described,
        preview.described,
    ]

    /// `nil` for what is no text, or too long.
    private static func text(_ bytes: [UInt8]) -> String? {
        bytes.count <= textLimit ? String(validating: bytes, as: UTF8.self) : nil
    }
}
