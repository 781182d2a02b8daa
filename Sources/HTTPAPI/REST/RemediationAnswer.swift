import Basics
import Domain
import Pipeline

/// A stored fix in the shape of the reference portal.
struct RemediationAnswer: Sendable {
    private let row: Remediation
    private let project: ResourceID
    private let url: String?

    init(_ row: Remediation, _ project: ResourceID, url: String?) {
        self.row = row
        self.project = project
        self.url = url
    }

    var bytes: [UInt8] { Self.shape.bytes(of: self) }

    static func bytes(of answers: [RemediationAnswer], total: Int, page: Int, size: Int) -> [UInt8] {
        list.bytes(of: Page(items: answers, total: total, page: page, size: size))
    }

    private static let change = Shape<Remediation.VersionChange>(
        name: "RemediationPackageChangeOut",
        fields: [
            .text("package") { $0.package }, .optionalText("from") { $0.from }, .text("to") { $0.to },
        ]
    )

    static let shape = Shape<RemediationAnswer>(
        name: "RemediationPullRequestOut",
        fields: [
            .init(name: "id", schema: .id) { $1.string($0.row.uuid) },
            .id("project_id") { $0.project }, .text("ecosystem") { _ in "npm" },
            .text("repository_full_name") { $0.row.repository.path },
            .text("head_branch") { $0.row.branch }, .text("base_branch") { $0.row.baseBranch },
            .optionalInteger("pr_number") { $0.row.pullRequest }, .optionalText("pr_url") { $0.url },
            .word("status", ["creating", "open", "failed", "superseded"]) { $0.status },
            .word("state", ["planned", "writing", "open", "failed", "merged", "closed", "superseded"]) {
                $0.state
            },
            .text("fingerprint") { $0.row.fingerprint }, .text("group") { $0.row.group },
            .optionalText("head_sha") { $0.row.head?.hex }, .text("base_sha") { $0.row.base.hex },
            .list("package_changes", change) { $0.row.versionChanges },
            .time("created_at") { $0.row.createdAt }, .time("updated_at") { $0.row.updatedAt },
        ]
    )

    static let list = Page<RemediationAnswer>.shape("RemediationPullRequestList", shape)

    /// All of them, for the description.
    static let all: [DescribedShape] = [change.described, shape.described, list.described] + ofPreviews

    /// The portal's four words: it does not follow what becomes of a pull request.
    private var status: String {
        switch row.state {
        case .writing where row.isClosing: "open"
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
        case .writing: row.isClosing ? "open" : "writing"
        case .open: "open"
        case .failed: "failed"
        case .merged: "merged"
        case .closedByHuman: "closed"
        case .superseded: "superseded"
        }
    }
}
