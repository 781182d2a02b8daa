import Basics
import Domain
import Forges
import Hummingbird
import Logging
import Pipeline
import Portal

/// What CI systems need: whether a result may pass, and the comment.
extension ScanOperations {
    var gate: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/gate-result",
            id: "getGateResult",
            tag: "gate",
            summary:
                "Whether a result may pass: of a scan, a release or a reference, else the default branch's. No result fails.",
            access: .caller(.viewer),
            query: [
                .init(name: "scan_id", schema: .id), .init(name: "release", schema: SnapshotAnchor.release),
                .init(name: "ref", schema: Self.reference),
            ],
            answer: .init(status: 200, shape: ProjectShapes.gate.described)
        ) { request in
            let project = try await access.hidden(request, atLeast: .viewer)
            let answer = GateAnswer(
                try await catalog.result(
                    of: project.summary.key,
                    try Self.snapshot(request, of: project),
                    isJudged: false
                ),
                of: project.summary.id,
                at: request.now
            )
            return JSONAnswer.response(ProjectShapes.gate.bytes(of: answer), status: .ok)
        }
    }

    var posting: Operation {
        Operation(
            method: .post,
            path: "/v1/scans/{scan_id}/post-pr-comment",
            id: "postPRComment",
            tag: "gate",
            summary: "Tell a scan's result on a pull request of the project's own repository.",
            access: .caller(.developer),
            body: .object([
                .init(name: "repo_full_name", schema: .string(min: 3, max: 255)),
                .init(name: "pr_number", schema: .integer(1...10_000_000)),
                .init(name: "dry_run", schema: .boolean, isRequired: false, standard: "false"),
            ]),
            answer: .init(status: 200, shape: ProjectShapes.comment.described),
            refusals: [409, 502]
        ) { request in
            let scan = try await own(request, atLeast: .developer)
            let name = try request.required("repo_full_name")
            guard name.lowercased() == scan.project.repository.path.lowercased() else {
                throw Self.invalid("repo_full_name", "is not the project's repository")
            }
            let number = request.body?["pr_number"]?.int ?? 0
            let posted: ResultComment.Posted
            do {
                posted = try await comment.post(
                    scan: scan.id.text,
                    onPullRequest: number,
                    dryRun: request.body?["dry_run"]?.bool ?? false,
                    logger: logger
                ) {
                    let note = Self.note("requested", number, scan)
                    try await accounts.note(note, by: request.actor, at: request.now)
                }
            } catch let refusal as ResultComment.Refusal {
                throw Self.answer(to: refusal, by: service.kind(of: scan.project.repository))
            } catch let error as StoreError {
                // That is no failure of the forge.
                throw error
            } catch let error as any GatehouseError {
                logger.warning(
                    "a comment that was asked for was not written",
                    metadata: ["scan": "\(scan.id)", "reason": "\(error)"]
                )
                throw Self.answer(to: error, by: service.kind(of: scan.project.repository))
            }
            if posted.status != .dryRun {
                let note = Self.note(posted.status.rawValue, number, scan, comment: posted.comment)
                try await accounts.note(note, by: request.actor, at: request.now)
            }
            let passes = GateAnswer(scan, of: scan.project.id, at: request.now).passes
            let answer = ProjectShapes.Comment(posted: posted, passes: passes)
            return JSONAnswer.response(ProjectShapes.comment.bytes(of: answer), status: .ok)
        }
    }

    private static func note(
        _ event: String,
        _ number: Int,
        _ scan: ScanRecord,
        comment: String? = nil
    ) -> AuditNote {
        AuditNote(
            "sca_pr_comment.\(event)",
            "scans",
            scan.id.text,
            team: scan.project.team,
            [("pr_number", "\(number)")] + (comment.map { [("comment_id", $0)] } ?? [])
        )
    }

    private static func answer(to error: any GatehouseError, by forge: ForgeKind) -> ProjectRefusal {
        switch (error as? ForgeError)?.reason {
        case .unauthorized, .forbidden, .notFound: .unauthorized(forge)
        default: .unreachable(forge)
        }
    }

    private static func answer(to refusal: ResultComment.Refusal, by forge: ForgeKind) -> ProjectRefusal {
        switch refusal {
        case .noResult: .unknownSnapshot
        case .hidden: .unauthorized(forge)
        case .noPullRequest: invalid("pr_number", "there is no such pull request")
        case .outdated: .outdated
        case .otherPullRequest:
            invalid("pr_number", "is not the pull request whose commit was scanned")
        }
    }

    /// What the query names; two of them at a time name nothing.
    private static func snapshot(_ request: APIRequest, of project: PortalProject) throws -> Snapshot {
        let reference = try reference(request.text("ref"), field: "ref", in: "query")
        switch (request.queryID("scan_id"), request.text("release"), reference) {
        case (nil, nil, nil): return SnapshotAnchor.main(of: project)
        case (let scan?, nil, nil): return .scan(scan)
        case (nil, let release?, nil): return .release(release)
        case (nil, nil, let reference?): return .subject(reference.subject)
        default: throw ProjectRefusal.unknownSnapshot
        }
    }
}
