import Basics
import Domain
import Pipeline

/// A stored fix in the shape of the reference portal.
struct RemediationAnswer {
    private let row: Remediation
    private let project: ResourceID
    private let url: String?

    init(_ row: Remediation, _ project: ResourceID, url: String?) {
        self.row = row
        self.project = project
        self.url = url
    }

    var bytes: [UInt8] {
        var writer = JSONWriter(pretty: false)
        write(to: &writer)
        return writer.bytes
    }

    static func bytes(of answers: [RemediationAnswer], total: Int, page: Int, size: Int) -> [UInt8] {
        var writer = JSONWriter(pretty: false)
        writer.object { writer in
            writer.key("items")
            writer.array(answers) { writer, answer in answer.write(to: &writer) }
            writer.member("total", total)
            writer.member("page", page)
            writer.member("page_size", size)
        }
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.member("id", row.uuid)
            writer.member("project_id", project.text)
            writer.member("ecosystem", "npm")
            writer.member("repository_full_name", row.repository.path)
            writer.member("head_branch", row.branch)
            writer.member("base_branch", row.baseBranch)
            writer.member("pr_number", row.pullRequest)
            writer.member("pr_url", url)
            writer.member("status", status)
            writer.member("state", state)
            writer.member("fingerprint", row.fingerprint)
            writer.member("group", row.group)
            writer.member("head_sha", row.head?.hex)
            writer.member("base_sha", row.base.hex)
            writer.key("package_changes")
            writer.array(row.versionChanges) { writer, change in
                writer.object { writer in
                    writer.member("package", change.package)
                    writer.member("from", change.from)
                    writer.member("to", change.to)
                }
            }
            writer.member("created_at", Timestamp.second(row.createdAt))
            writer.member("updated_at", Timestamp.second(row.updatedAt))
        }
    }

    /// The portal's four words: it does not follow what becomes of a pull request.
    private var status: String {
        switch row.state {
        case .planned, .writing: "creating"
        case .open: "open"
        case .failed: "failed"
        case .merged, .closedByHuman, .superseded: "superseded"
        }
    }

    /// What has become of it.
    private var state: String {
        switch row.state {
        case .planned: "planned"
        case .writing: "writing"
        case .open: "open"
        case .failed: "failed"
        case .merged: "merged"
        case .closedByHuman: "closed"
        case .superseded: "superseded"
        }
    }
}
