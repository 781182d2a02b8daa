import Domain
import Pipeline
import Portal

/// How projects and scans are answered, in the shapes of the reference portal.
enum ProjectShapes {
    static let severities = Shape<ResultFigures>(
        name: "SeveritySummary",
        fields: [
            .integer("critical") { $0.findings[.critical] ?? 0 },
            .integer("high") { $0.findings[.high] ?? 0 },
            .integer("medium") { $0.findings[.medium] ?? 0 }, .integer("low") { $0.findings[.low] ?? 0 },
        ]
    )

    static let licenses = Shape<ResultFigures>(
        name: "LicenseCategorySummary",
        fields: [
            .integer("forbidden") { $0.licenses[.forbidden] ?? 0 },
            .integer("conditional") { $0.licenses[.conditional] ?? 0 },
            .integer("allowed") { $0.licenses[.allowed] ?? 0 },
            .integer("unknown") { $0.licenses[.unknown] ?? 0 },
        ]
    )

    /// A project, and the address that its repository is cloned from where there is a forge for it.
    struct Shown: Sendable {
        let project: PortalProject
        let gitURL: String?
    }

    private static let statuses = ScanRecord.Status.allCases.map(\.rawValue)

    static let project = Shape<Shown>(
        name: "ProjectPublic",
        fields: [
            .id("id") { $0.project.summary.id }, .id("team_id") { $0.project.teamID },
            .text("name") { $0.project.summary.name }, .text("slug") { $0.project.summary.slug },
            .optionalText("description") { $0.project.about.description },
            .optionalText("git_url") { $0.gitURL },
            .optionalText("default_branch") { $0.project.about.defaultBranch },
            .word("visibility", ["team"]) { _ in "team" },
            .optionalText("declared_license") { $0.project.about.declaredLicense },
            .optionalText("ai_usage_context") { _ in nil },
            .optionalText("business_unit") { $0.project.about.businessUnit },
            .optionalText("owner_contact") { $0.project.about.ownerContact },
            .optionalText("distribution_model") { $0.project.about.distributionModel?.rawValue },
            .optionalTime("archived_at") { $0.project.archivedAt },
            .optionalID("created_by_user_id") { $0.project.createdBy?.id },
            .optionalText("created_by_user_name") { $0.project.createdBy?.name },
            .optionalID("latest_scan_id") { $0.project.latest?.scan },
            .optionalText("latest_scan_status") { $0.project.latest?.status.rawValue },
            .boolean("has_git_credential") { $0.project.hasGitCredential },
            .optional("severity_summary", severities) { $0.project.figures },
            .optional("license_category_summary", licenses) { $0.project.figures },
            .integer("scan_count") { $0.project.scanCount },
            .integer("release_count") { $0.project.releaseCount },
            .optionalTime("last_scan_at") { $0.project.lastScanAt },
            .time("created_at") { $0.project.createdAt }, .time("updated_at") { $0.project.updatedAt },
        ]
    )

    static let projects = Page<Shown>.shape("ProjectListResponse", project, sizeName: "size")

    /// A scan, the kind of the forge that its reference is named after, and how far a worker of this process is with it.
    struct ShownScan: Sendable {
        let scan: ScanRecord
        let forge: ForgeKind
        let point: ScanProgress.Point?
    }

    static let scan = Shape<ShownScan>(
        name: "ScanPublic",
        fields: [
            .id("id") { $0.scan.id }, .id("project_id") { $0.scan.project.id },
            .word("kind", ["source", "sbom"]) { $0.scan.isOfSBOM ? "sbom" : "source" },
            .word("status", statuses) { $0.scan.status.rawValue },
            .integer("progress_percent") { $0.scan.percent($0.point) },
            .optionalText("current_step") { $0.scan.step($0.point) },
            .optionalTime("started_at") { $0.scan.startedAt },
            .optionalTime("completed_at") { $0.scan.finishedAt },
            .optionalText("error_message") { $0.scan.error },
            .optionalID("requested_by_user_id") { $0.scan.requestedBy },
            .optionalText("celery_task_id") { _ in nil },
            .object("metadata") { $0.scan.metadata },
            .optionalText("release") { $0.scan.release },
            .optionalText("project_name") { $0.scan.project.name },
            .optionalText("project_slug") { $0.scan.project.slug },
            .optionalText("ref") { ScanReference.text(of: $0.scan.subject, on: $0.forge) },
            .text("commit") { $0.scan.head.hex },
            .optionalText("verdict") { $0.scan.outcome?.rawValue },
            .optionalTime("superseded_at") { _ in nil },
            .time("created_at") { $0.scan.createdAt },
            .time("updated_at") { $0.scan.finishedAt ?? $0.scan.startedAt ?? $0.scan.createdAt },
        ]
    )

    static let scans = Page<ShownScan>.shape("ScanListResponse", scan, sizeName: "size")

    /// A scan that was cancelled, and whose it was.
    struct EndedScan: Sendable {
        let shown: ShownScan
        let team: Team
    }

    /// What the reference portal answers here, and a scan as it is answered elsewhere.
    static let endedScan = Shape<EndedScan>(
        name: "AdminScanListItem",
        fields: scan.fields.filter { "\($0.name)" != "project_name" }.map { $0.of(\EndedScan.shown) } + [
            .text("project_name") { $0.shown.scan.project.name },
            .id("team_id") { $0.team.id }, .text("team_name") { $0.team.name },
            .optionalTime("finished_at") { $0.shown.scan.finishedAt },
            .optionalNumber("duration_seconds") { $0.shown.scan.duration },
        ]
    )

    static let gate = Shape<GateAnswer>(
        name: "GateResultResponse",
        fields: [
            .word("gate", ["pass", "fail"]) { $0.passes ? "pass" : "fail" },
            .optionalText("reason") { $0.reason },
            .integer("critical_cve_count") { $0.criticals },
            .integer("forbidden_license_count") { $0.forbidden },
            .integer("epss_gate_count") { $0.likelyExploited },
            // The policy may have one for each part of a repository, and percentiles beside them.
            .json("epss_threshold") { _ in nil },
            .integer("malicious_component_count") { $0.malicious },
            .boolean("malicious_scan_assessed") { $0.isAssessed },
            // Nothing was enforced on what was not judged.
            .boolean("malicious_gate_enforced") { $0.isAssessed },
            // Nothing here knows what is reached.
            .integer("reachable_critical_cve_count") { _ in 0 },
            .boolean("reachable_gate_enforced") { _ in false },
            .id("project_id") { $0.project }, .optionalID("scan_id") { $0.scan },
            .time("evaluated_at") { $0.at },
        ]
    )

    /// What came of asking for a comment.
    struct Comment: Sendable {
        let posted: ResultComment.Posted
        let passes: Bool
    }

    static let comment = Shape<Comment>(
        name: "PostPRCommentResponse",
        fields: [
            .word("status", ResultComment.Posted.Status.allCases.map(\.rawValue)) {
                $0.posted.status.rawValue
            },
            .optionalInteger("comment_id") { $0.posted.comment.flatMap { Int($0) } },
            .optionalText("comment_url") { $0.posted.url },
            .text("body_preview") { preview($0.posted.body) },
            .word("gate", ["pass", "fail"]) { $0.passes ? "pass" : "fail" },
        ]
    )

    private static let previewLength = 280

    /// The beginning of a body, cut at a space where one is near the end.
    private static func preview(_ body: String) -> String {
        guard body.count > previewLength else { return body }
        let start = body.prefix(previewLength - 3)
        let space = start.lastIndex(of: " ") ?? start.startIndex
        let isNear = start.distance(from: start.startIndex, to: space) > previewLength * 6 / 10
        return (isNear ? start[..<space] : start) + "..."
    }

    /// All of them, for the description.
    static let all: [DescribedShape] = [
        severities.described, licenses.described, project.described, projects.described, scan.described,
        scans.described, endedScan.described, gate.described, comment.described,
    ]
}
