import HTTPTypes
import Hummingbird

/// Lets requests through that carry a good credential (RFC 6750, section 2.1), and notes whose it is.
///
/// Missing and wrong ones get one answer.
struct BearerAuthentication: RouterMiddleware {
    typealias Context = WebRequestContext

    let routing: OperationRouter

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        var context = context
        do {
            context.caller = try await routing.caller(of: request)
        } catch var problem as ProblemDetails {
            problem.instance = request.uri.path
            throw problem
        }
        return try await next(request, context)
    }
}
