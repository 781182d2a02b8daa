import Basics
import Domain
import Pipeline

extension RemediationAnswer {
    /// Contents and differences beyond this are left out: a lockfile of that size is better taken from the pull request.
    private static let textLimit = 4 << 20
    /// Of all contents and differences together.
    private static let totalLimit = 32 << 20

    static func bytes(of preview: FixPreview, _ project: ResourceID, isOverride: Bool) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.member("project_id", project.text)
            // The plan is made for the branch as it is now and not for a scan.
            writer.member("scan_id", String?.none)
            writer.member("ecosystem", "npm")
            let source = isOverride ? "override" : "preserved_source"
            writer.member("manifest_source", preview.manifest == nil ? "none" : source)
            writer.member("manifest_found", preview.manifest != nil)
            writer.member("manifest_path", preview.manifest?.path)
            writer.member("changed", !preview.files.isEmpty)
            writer.member("edited_manifest", preview.editedManifest.flatMap(text))
            writer.member("branch", preview.branch)
            writer.member("commit", preview.commit?.hex)
            writer.member("advisory_snapshot", preview.advisorySnapshot?.id)
            writer.key("recommendations")
            writer.array(preview.upgrades) { writer, upgrade in
                writer.object { writer in
                    writer.member("package", upgrade.package)
                    writer.member("current_version", upgrade.from)
                    writer.member("recommended_version", upgrade.to)
                }
            }
            writer.key("changes")
            writer.array(preview.edits) { writer, edit in
                writer.object { writer in
                    writer.member("package", edit.package)
                    writer.member("section", edit.section)
                    writer.member("before", edit.from ?? "")
                    writer.member("after", edit.to)
                    writer.member("changed", true)
                    writer.member("path", edit.path)
                }
            }
            writer.key("warnings")
            writer.array(preview.warnings) { writer, warning in
                writer.object { writer in
                    writer.member("code", warning.code)
                    writer.member("package", warning.package)
                    writer.member("detail", warning.detail)
                }
            }
            writer.member("notes", preview.notes)
            files(preview, &writer)
            findings(preview, &writer)
        }
        return writer.bytes
    }

    private static func files(_ preview: FixPreview, _ writer: inout JSONWriter) {
        writer.key("files")
        var room = totalLimit
        writer.array(preview.files) { writer, file in
            room -= file.after.count + file.difference.utf8.count
            writer.object { writer in
                writer.member("path", file.path)
                writer.member("before_sha256", Digest.sha256Hex(file.before))
                writer.member("after_sha256", Digest.sha256Hex(file.after))
                writer.member("after", room >= 0 ? text(file.after) : nil)
                let isShort = room >= 0 && file.difference.utf8.count <= textLimit
                writer.member("diff", isShort ? file.difference : nil)
            }
        }
    }

    private static func findings(_ preview: FixPreview, _ writer: inout JSONWriter) {
        writer.key("findings")
        writer.array(preview.fates) { writer, fate in
            writer.object { writer in
                writer.member("id", fate.finding.id)
                writer.member("purl", fate.finding.component.purl.description)
                writer.member("severity", fate.finding.severity.rawValue)
                writer.member("outcome", fate.reason == nil ? "fixed" : "remaining")
                writer.member("reason", fate.reason)
                writer.member("blocked_by", fate.blockers)
            }
        }
    }

    /// `nil` for what is no text, or too long.
    private static func text(_ bytes: [UInt8]) -> String? {
        bytes.count <= textLimit ? String(validating: bytes, as: UTF8.self) : nil
    }
}
