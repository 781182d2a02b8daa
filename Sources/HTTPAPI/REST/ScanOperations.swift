import Basics
import Domain
import Hummingbird
import Logging
import Pipeline
import Portal

/// Scans, the gate and the comment: `/v1/scans`, `/v1/projects/{project_id}/scans`, what CI systems need.
struct ScanOperations: Sendable {
    let catalog: any ScanCatalog
    let access: ProjectAccess
    let service: ScanService
    let uploads: any UploadStore
    let comment: ResultComment
    let progress: ScanProgress
    let streams: ScanEventStreams
    let logger: Logger

    var all: [Operation] {
        [trigger, ofProject, list, reading, cancelling, removal, log, events, gate, posting]
    }

    private static let triggering = RequestRates.Rule("scans", 20, per: 60)
    private static let statuses = Schema.words(ScanRecord.Status.allCases.map(\.rawValue))
    private static let reference = Schema.string(min: 1, max: ScanReference.longest)

    private var trigger: Operation {
        Operation(
            method: .post,
            path: "/v1/projects/{project_id}/scans",
            id: "triggerScan",
            tag: "scans",
            summary:
                "Have a branch, pull request or tag judged as it is now (`metadata.ref`; else the default branch). One at a time for each.",
            access: .caller(.developer),
            body: .object([
                .init(
                    name: "kind",
                    schema: .words(["source", "container", "sbom"]),
                    isRequired: false,
                    standard: "\"source\""
                ),
                .init(name: "metadata", schema: .map(bytes: 16 << 10, depth: 4), isRequired: false),
            ]),
            answer: .init(status: 202, shape: ProjectShapes.scan.described),
            refusals: [409, 502],
            rate: (Self.triggering, .caller)
        ) { request in
            let project = try await access.hidden(request, atLeast: .developer)
            switch request.field("kind") ?? "source" {
            case "container":
                throw Self.invalid("kind", "is not possible: images are not scanned by Gatehouse")
            case "sbom":
                throw Self.invalid("kind", "is not possible here: send the SBOM to …/sbom-ingest")
            default: break
            }
            let metadata = request.body?["metadata"]
            if try Self.text(metadata?["source_type"], "source_type") == "upload" {
                return try await scanUpload(request, project, metadata)
            }
            let record = try await service.request(
                try Self.reference(try Self.text(metadata?["ref"], "ref"), field: "metadata.ref"),
                of: project,
                metadata: metadata.map(\.text) ?? "{}",
                release: try Self.release(metadata?["release"]),
                by: request.actor,
                at: request.now
            ).get()
            return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(record)), status: .accepted)
        }
    }

    private func scanUpload(
        _ request: APIRequest,
        _ project: PortalProject,
        _ metadata: JSONValue?
    ) async throws -> Response {
        guard let text = try Self.text(metadata?["archive_id"], "archive_id") else {
            throw Self.invalid("metadata.archive_id", "is missing: upload an archive first")
        }
        guard let id = ResourceID(text) else { throw ProjectRefusal.unknownArchive }
        let (name, release) = (
            try Self.text(metadata?["ref"], "ref"), try Self.release(metadata?["release"])
        )
        let held = try await uploads.holding(id, for: project.summary.repository) { upload in
            guard upload.kind == .archive else { throw ProjectRefusal.unknownArchive }
            return try await service.request(
                upload,
                named: name,
                of: project,
                metadata: metadata.map(\.text) ?? "{}",
                release: release,
                by: request.actor,
                at: request.now
            ).get()
        }
        guard let record = held else { throw ProjectRefusal.unknownArchive }
        return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(record)), status: .accepted)
    }

    private var ofProject: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/scans",
            id: "listProjectScans",
            tag: "scans",
            summary: "Scans of a project, newest first.",
            access: .caller(.viewer),
            query: [.init(name: "ref", schema: Self.reference)]
                + Paging.parameters(size: 20, most: 100, named: "size"),
            answer: .init(status: 200, shape: ProjectShapes.scans.described)
        ) { request in
            let project = try await access.hidden(request, atLeast: .viewer)
            var filter = ScanFilter()
            filter.project = project.summary.key
            filter.subject = try Self.reference(request.text("ref"), field: "ref", in: "query")?.subject
            let page = Paging(request, size: 20, named: "size")
            let (rows, total) = try await catalog.scans(filter, skipping: page.skipped, limit: page.size)
            return page.answer(rows.map(shown), total, ProjectShapes.scans)
        }
    }

    private var list: Operation {
        Operation(
            method: .get,
            path: "/v1/scans",
            id: "listScans",
            tag: "scans",
            summary: "Scans of your teams' projects, newest first.",
            access: .caller(.viewer),
            query: [.init(name: "status", schema: Self.statuses)]
                + Paging.parameters(size: 20, most: 100, named: "size"),
            answer: .init(status: 200, shape: ProjectShapes.scans.described)
        ) { request in
            let caller = try request.requiredCaller()
            var filter = ScanFilter()
            filter.teams = caller.project == nil ? caller.teams : nil
            filter.project = caller.project
            filter.status = request.word("status", ScanRecord.Status.self)
            let page = Paging(request, size: 20, named: "size")
            let (rows, total) = try await catalog.scans(filter, skipping: page.skipped, limit: page.size)
            return page.answer(rows.map(shown), total, ProjectShapes.scans)
        }
    }

    private var reading: Operation {
        Operation(
            method: .get,
            path: "/v1/scans/{scan_id}",
            id: "getScan",
            tag: "scans",
            summary: "A scan: how far it is, or how it ended.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: ProjectShapes.scan.described)
        ) { request in
            let scan = try await own(request, atLeast: .viewer)
            return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(scan)), status: .ok)
        }
    }

    private var cancelling: Operation {
        Operation(
            method: .post,
            path: "/v1/scans/{scan_id}/cancel",
            id: "cancelScan",
            tag: "scans",
            summary: "End a scan that waits or runs; its commit is told that there is no verdict.",
            access: .caller(.developer),
            answer: .init(status: 200, shape: ProjectShapes.scan.described),
            refusals: [409]
        ) { request in
            let scan = try await own(request, atLeast: .developer)
            let ended = try await service.cancel(scan, by: request.actor, at: request.now).get()
            return JSONAnswer.response(ProjectShapes.scan.bytes(of: shown(ended)), status: .ok)
        }
    }

    private var removal: Operation {
        Operation(
            method: .delete,
            path: "/v1/scans/{scan_id}",
            id: "deleteScan",
            tag: "scans",
            summary: "Remove a scan that has ended with its result; one with a release label takes `force`.",
            access: .person(.teamAdmin),
            query: [.init(name: "force", schema: .boolean, standard: "false")],
            answer: .init(status: 204, shape: nil),
            refusals: [409]
        ) { request in
            // What is removed no longer blocks anything.
            let scan = try await own(request, atLeast: .teamAdmin)
            try await catalog.removeScan(
                scan.id,
                evenLabelled: request.flag("force") ?? false,
                by: request.actor,
                at: request.now
            ).get()
            return Response(status: .noContent)
        }
    }

    private var log: Operation {
        Operation(
            method: .get,
            path: "/v1/scans/{scan_id}/log",
            id: "getScanLog",
            tag: "scans",
            summary: "What happened to a scan, line by line, as plain text.",
            access: .caller(.developer),
            answer: .init(status: 200, shape: nil, type: "text/plain")
        ) { request in
            let scan = try await own(request, atLeast: .developer)
            var response = Response(
                status: .ok,
                body: ResponseBody(byteBuffer: .init(string: ScanLog.text(of: scan)))
            )
            response.headers[.contentType] = "text/plain; charset=utf-8"
            response.headers[.contentDisposition] = "attachment; filename=\"scan-\(scan.id).log\""
            return response
        }
    }

    private var events: Operation {
        Operation(
            method: .get,
            path: "/v1/scans/{scan_id}/events",
            id: "followScan",
            tag: "scans",
            summary: "How far a scan is, as Server-Sent Events, until it ends.",
            access: .caller(.viewer),
            answer: .init(status: 200, shape: nil, type: "text/event-stream"),
            refusals: [429]
        ) { request in
            let scan = try await own(request, atLeast: .viewer)
            return try streams.response(following: scan, in: catalog, progress, for: request.actor)
        }
    }

    private var gate: Operation {
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

    private var posting: Operation {
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
            do {
                let posted = try await comment.post(
                    scan: scan.id.text,
                    onPullRequest: number,
                    dryRun: request.body?["dry_run"]?.bool ?? false,
                    logger: logger
                )
                let passes = GateAnswer(scan, of: scan.project.id, at: request.now).passes
                let answer = ProjectShapes.Comment(posted: posted, passes: passes)
                return JSONAnswer.response(ProjectShapes.comment.bytes(of: answer), status: .ok)
            } catch let refusal as ResultComment.Refusal {
                switch refusal {
                case .noResult: throw ProjectRefusal.unknownSnapshot
                case .noPullRequest: throw Self.invalid("pr_number", "there is no such pull request")
                case .outdated: throw ProjectRefusal.outdated
                case .otherPullRequest:
                    throw Self.invalid("pr_number", "is not the pull request whose commit was scanned")
                }
            } catch let error as any GatehouseError {
                logger.warning(
                    "a comment that was asked for was not written",
                    metadata: ["scan": "\(scan.id)", "reason": "\(error)"]
                )
                throw ProjectRefusal.unreachable(service.kind(of: scan.project.repository))
            }
        }
    }

    // MARK: What they share

    /// Scans of other teams are not there.
    private func own(_ request: APIRequest, atLeast role: Role) async throws -> ScanRecord {
        guard let scan = try await catalog.scan(try request.id("scan_id")),
            let held = try request.requiredCaller().role(
                inTeam: scan.project.team,
                project: scan.project.key
            )
        else { throw ProjectRefusal.unknownScan }
        try ProjectAccess.check(held, atLeast: role)
        return scan
    }

    private func shown(_ scan: ScanRecord) -> ProjectShapes.ShownScan {
        ProjectShapes.ShownScan(
            scan: scan,
            forge: service.kind(of: scan.project.repository),
            point: progress.point(of: scan.job)
        )
    }

    private static func invalid(_ field: String, _ why: String) -> ProjectRefusal {
        .invalid(field: field, why)
    }

    private static func reference(_ text: String?, field: String, in place: String = "body") throws
        -> ScanReference?
    {
        guard let text else { return nil }
        do {
            return try ScanReference(text)
        } catch {
            let path = [place] + field.split(separator: ".").map(String.init)
            throw ProblemDetails.invalid(FieldProblem(path, type: "value_error", msg: error.description))
        }
    }

    private static func text(_ value: JSONValue?, _ name: String) throws -> String? {
        guard let value, !value.isNull else { return nil }
        guard let text = value.string else {
            throw ProblemDetails.invalid(
                FieldProblem("body", "metadata", name, type: "string_type", msg: "is not a string")
            )
        }
        return text
    }

    private static func release(_ value: JSONValue?) throws -> String? {
        guard let value, !value.isNull else { return nil }
        let problems = SnapshotAnchor.release.problems(of: value, at: ["body", "metadata", "release"])
        guard problems.isEmpty else { throw ProblemDetails.invalid(problems) }
        return value.string
    }

    /// What the query names; two of them at a time name nothing.
    private static func snapshot(_ request: APIRequest, of project: PortalProject) throws -> Snapshot {
        let reference = try reference(request.text("ref"), field: "ref", in: "query")
        switch (request.queryID("scan_id"), request.text("release"), reference) {
        case (nil, nil, nil): return SnapshotAnchor.main(of: project)
        case (let scan?, nil, nil): return .scan(scan)
        case (nil, let release?, nil): return .release(release)
        case (nil, nil, let reference?): return .subject(reference.subject)
        default:
            throw ProblemDetails.invalid(
                FieldProblem("query", "scan_id", type: "value_error", msg: "one of scan_id, release and ref")
            )
        }
    }
}
