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
    let accounts: any AccountStore
    let progress: ScanProgress
    let streams: ScanEventStreams
    let logger: Logger

    var all: [Operation] {
        [trigger, ofProject, list, reading, cancelling, removal, log, events, gate, posting]
    }

    private static let statuses = Schema.words(ScanRecord.Status.allCases.map(\.rawValue))
    static let reference = Schema.string(min: 1, max: ScanReference.longest)

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
            answer: .init(status: 200, shape: ProjectShapes.endedScan.described),
            refusals: [409]
        ) { request in
            let scan = try await own(request, atLeast: .developer)
            guard let project = try await access.projects.portalProject(scan.project.id),
                let team = try await accounts.team(project.teamID)?.team
            else { throw ProjectRefusal.unknownScan }
            let ended = try await service.cancel(scan, by: request.actor, at: request.now).get()
            let answer = ProjectShapes.EndedScan(shown: shown(ended), team: team)
            return JSONAnswer.response(ProjectShapes.endedScan.bytes(of: answer), status: .ok)
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

    // MARK: What they share

    /// Scans of other teams are not there.
    func own(_ request: APIRequest, atLeast role: Role) async throws -> ScanRecord {
        guard let scan = try await catalog.scan(try request.id("scan_id")),
            let held = try request.requiredCaller().role(
                inTeam: scan.project.team,
                project: scan.project.key
            )
        else { throw ProjectRefusal.unknownScan }
        try ProjectAccess.check(held, atLeast: role)
        return scan
    }

    func shown(_ scan: ScanRecord) -> ProjectShapes.ShownScan {
        ProjectShapes.ShownScan(
            scan: scan,
            forge: service.kind(of: scan.project.repository),
            point: progress.point(of: scan.job)
        )
    }

    static func invalid(_ field: String, _ why: String) -> ProjectRefusal {
        .invalid(field: field, why)
    }

    static func reference(_ text: String?, field: String, in place: String = "body") throws
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
}
