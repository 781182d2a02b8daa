import Domain
import HTTPTypes
import Hummingbird
import Logging
import Pipeline
import Portal

/// Fixes of npm packages by REST: what would be changed, having it proposed, what was proposed.
///
/// Shapes and titles are those of the reference portal; fields of our own come on top.
struct RemediationOperations: Sendable {
    /// `nil` where no repository's fixes can be planned.
    let service: RemediationService?
    let access: ProjectAccess
    let audit: any AccountStore
    let logger: Logger

    var all: [Operation] { [preview, proposal, list] }

    private static let base = "/v1/projects/{project_id}/remediation"
    private static let manifest = Schema.nullable(
        .object([
            .init(
                name: "manifest",
                schema: .nullable(.string(max: RequestInput.bodyLimit)),
                isRequired: false
            )
        ])
    )

    private var preview: Operation {
        Operation(
            method: .post,
            path: "\(Self.base)/npm/dry-run",
            id: "previewFixes",
            tag: "remediation",
            summary:
                "What would be changed at the tip of the default branch, or in the given package.json; writes nothing.",
            access: .caller(.developer),
            body: Self.manifest,
            isBodyRequired: false,
            bodyLimit: RequestInput.bodyLimit,
            answer: .init(status: 200, shape: RemediationAnswer.preview.described),
            refusals: [409, 429, 502],
            changesNothing: true,
            isLong: true
        ) { request in
            let (service, project) = try await admitted(request, .developer)
            let manifest = request.field("manifest")
            let preview = try await service.preview(project.id, manifest: manifest.map { Array($0.utf8) })
            return JSONAnswer.response(
                RemediationAnswer.bytes(of: preview, project.id, isOverride: manifest != nil),
                status: .ok
            )
        }
    }

    private var proposal: Operation {
        Operation(
            method: .post,
            path: "\(Self.base)/npm/pull-request",
            id: "proposeFixes",
            tag: "remediation",
            summary: "Have the fixes of the default branch proposed as a pull request.",
            access: .caller(.developer),
            body: Self.manifest,
            isBodyRequired: false,
            bodyLimit: RequestInput.bodyLimit,
            answer: .init(status: 200, shape: RemediationAnswer.shape.described, others: [201, 202, 204]),
            refusals: [409, 429, 502],
            isLong: true
        ) { request in
            let (service, project) = try await admitted(request, .developer)
            guard request.field("manifest") == nil else { throw Self.notFromText }
            logger.info(
                "a pull request with fixes was asked for",
                metadata: ["project": "\(project.id)", "by": "\(request.actor.name)"]
            )
            let (status, row): (HTTPResponse.Status, Remediation?) =
                switch try await service.propose(project.id, noting: { try await note(request, project) }) {
                case .nothing: (.noContent, nil)
                case .standing(let row): (.ok, row)
                case .opened(let row): (.created, row)
                case .underWay(let row): (.accepted, row)
                }
            guard let row else { return Response(status: status) }
            let answer = RemediationAnswer(row, project.id, url: service.webURL(of: row))
            return JSONAnswer.response(answer.bytes, status: status)
        }
    }

    private func note(_ request: APIRequest, _ project: ProjectSummary) async throws {
        let note = AuditNote("request fixes", "projects", project.id.text, team: project.team)
        try await audit.note(note, by: request.actor, at: request.now)
    }

    private static let notFromText: ProblemDetails = {
        let why = "pull requests are made from the files at the tip of the default branch; leave it out"
        return ProblemDetails(
            status: .unprocessableContent,
            code: "not_from_text",
            detail: "A given manifest is not proposed: \(why).",
            title: "Manifest Rejected",
            errors: [FieldProblem("body", "manifest", type: "not_from_text", msg: why)]
        )
    }()

    private var list: Operation {
        Operation(
            method: .get,
            path: "\(Self.base)/pull-requests",
            id: "listFixes",
            tag: "remediation",
            summary: "What was proposed, newest first, and what became of it.",
            access: .caller(.viewer),
            query: Paging.parameters(size: 50, most: 200),
            answer: .init(status: 200, shape: RemediationAnswer.list.described),
            refusals: [409]
        ) { request in
            let (service, project) = try await admitted(request, .viewer)
            let page = Paging(request, size: 50)
            let (rows, total) = try await service.fixes(
                of: project.id,
                skipping: page.skipped,
                limit: page.size
            )
            let answers = rows.map { RemediationAnswer($0, project.id, url: service.webURL(of: $0)) }
            return JSONAnswer.response(
                RemediationAnswer.bytes(of: answers, total: total, page: page.page, size: page.size),
                status: .ok
            )
        }
    }

    /// A project of another team is none that the caller could know of.
    private func admitted(_ request: APIRequest, _ role: Role) async throws
        -> (service: RemediationService, project: ProjectSummary)
    {
        let project = try await access.hidden(request, atLeast: role)
        guard let service else { throw RemediationRefusal.notOptedIn("Nothing here plans fixes.") }
        return (service, project.summary)
    }
}
