import Domain
import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import Pipeline
import Portal
import ServiceLifecycle

/// Fixes of npm packages by REST: what would be changed, having it proposed, what was proposed.
///
/// Paths, shapes and titles are those of the reference portal; fields of our own come on top.
struct RemediationController: Sendable {
    let service: RemediationService
    let store: any AccountStore
    let logger: Logger

    private static let base = "v1/projects/:project_id/remediation"

    func addRoutes(to router: Router<WebRequestContext>, authentication: BearerAuthentication) {
        let dryRun = RouterPath("\(Self.base)/npm/dry-run")
        let pullRequest = RouterPath("\(Self.base)/npm/pull-request")
        let pullRequests = RouterPath("\(Self.base)/pull-requests")
        let group = router.group().add(middleware: authentication)
        group.post(dryRun) { request, context in
            try await answer(request, context, changes: false) { try await preview($0, $1, context) }
        }
        group.post(pullRequest) { request, context in
            try await answer(request, context, changes: true) { try await propose($0, $1, context) }
        }
        group.get(pullRequests) { request, context in
            try await refusing(request, context, needing: .viewer, changes: false) {
                try await list(request, context)
            }
        }
        router.refuseOtherMethods(dryRun, allowed: [.post])
        router.refuseOtherMethods(pullRequest, allowed: [.post])
        router.refuseOtherMethods(pullRequests, allowed: [.get, .head])
    }

    // MARK: Routes

    private func preview(
        _ request: Request,
        _ body: [UInt8],
        _ context: WebRequestContext
    ) async throws -> Response {
        let project = try RequestInput.project(context)
        let manifest = try RequestInput.manifest(request, body)
        let preview = try await service.preview(project, manifest: manifest.map { Array($0.utf8) })
        return JSONAnswer.response(
            RemediationAnswer.bytes(of: preview, project, isOverride: manifest != nil),
            status: .ok
        )
    }

    private func propose(
        _ request: Request,
        _ body: [UInt8],
        _ context: WebRequestContext
    ) async throws -> Response {
        let project = try RequestInput.project(context)
        guard try RequestInput.manifest(request, body) == nil else {
            let why = "pull requests are made from the files at the tip of the default branch; leave it out"
            throw ProblemDetails(
                status: .unprocessableContent,
                code: "not_from_text",
                detail: "A given manifest is not proposed: \(why).",
                title: "Manifest Rejected",
                errors: [FieldProblem("body", "manifest", type: "not_from_text", msg: why)]
            )
        }
        logger.info(
            "a pull request with fixes was asked for",
            metadata: [
                "project": "\(project)", "by": "\(Actor(context.caller, requestID: nil, address: nil).name)",
            ]
        )
        let (status, row): (HTTPResponse.Status, Remediation?) =
            switch try await service.propose(project) {
            case .nothing: (.noContent, nil)
            case .standing(let row): (.ok, row)
            case .opened(let row): (.created, row)
            case .underWay(let row): (.accepted, row)
            }
        guard let row else { return Response(status: status) }
        let answer = RemediationAnswer(row, project, url: service.webURL(of: row))
        return JSONAnswer.response(answer.bytes, status: status)
    }

    private func list(_ request: Request, _ context: WebRequestContext) async throws -> Response {
        let project = try RequestInput.project(context)
        let page = try RequestInput.number("page", in: 1...1_000_000, default: 1, request)
        let size = try RequestInput.number("page_size", in: 1...200, default: 50, request)
        let (rows, total) = try await service.fixes(of: project, skipping: (page - 1) * size, limit: size)
        let answers = rows.map { RemediationAnswer($0, project, url: service.webURL(of: $0)) }
        return JSONAnswer.response(
            RemediationAnswer.bytes(of: answers, total: total, page: page, size: size),
            status: .ok
        )
    }

    // MARK: What they share

    /// Work that takes a while: given up when the client goes away or the server ends.
    private func answer(
        _ request: Request,
        _ context: WebRequestContext,
        changes: Bool,
        _ body: @escaping @Sendable (Request, [UInt8]) async throws -> Response
    ) async throws -> Response {
        var response = try await refusing(request, context, needing: .developer, changes: changes) {
            let bytes = try await RequestInput.body(of: request)
            // What is watched must have been read: nobody takes it from the watcher.
            var watched = request
            watched.body = RequestBody(buffer: ByteBuffer())
            return try await watched.body.consumeWithCancellationOnInboundClose { _ in
                try await cancelWhenGracefulShutdown { try await body(request, bytes) }
            }
        }
        // Watching for the end of the connection has used it up.
        response.headers[.connection] = "close"
        return response
    }

    private func refusing(
        _ request: Request,
        _ context: WebRequestContext,
        needing role: Role,
        changes: Bool,
        _ body: () async throws -> Response
    ) async throws -> Response {
        do {
            try await admit(context, role, changes: changes)
            return try await body()
        } catch {
            var problem = try problem(for: error)
            problem.instance = request.uri.path
            problem.closes = problem.closes || request.method == .post
            throw problem
        }
    }

    /// A project of another team is none that the caller could know of.
    private func admit(_ context: WebRequestContext, _ role: Role, changes: Bool) async throws {
        let project = try RequestInput.project(context)
        guard let caller = context.caller, let place = try await store.place(ofProject: project),
            let own = caller.role(inTeam: place.team, project: place.project)
        else { throw RemediationRefusal.unknownProject }
        guard own >= role else { throw OperationRouter.forbidden("This needs the role \(role.rawValue).") }
        guard !changes || !caller.isReadOnly else {
            throw OperationRouter.forbidden("The credential may read only.")
        }
    }

    private func problem(for error: any Error) throws -> ProblemDetails {
        switch error {
        case let problem as ProblemDetails: problem
        case let refusal as RemediationRefusal: .refused(refusal)
        case is CancellationError:
            ProblemDetails(
                status: .serviceUnavailable,
                code: "stopping",
                detail: "The server is being stopped; ask again.",
                retryAfter: 5
            )
        default: throw error
        }
    }
}
