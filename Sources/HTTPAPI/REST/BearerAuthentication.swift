import Basics
import HTTPTypes
import Hummingbird

/// Lets requests through that carry a token of the settings (RFC 6750, section 2.1), and notes whose it is.
///
/// Missing and wrong ones get one answer.
struct BearerAuthentication: RouterMiddleware {
    typealias Context = WebRequestContext

    let tokens: [APIToken]

    @concurrent
    func handle(
        _ request: Request,
        context: Context,
        next: @concurrent (Request, Context) async throws -> Response
    ) async throws -> Response {
        guard let caller = caller(of: request) else {
            throw ProblemDetails(
                status: .unauthorized,
                code: "unauthorized",
                detail: "Send a token of `api.tokens` of the settings: `Authorization: Bearer …`.",
                instance: request.uri.path,
                challenge: "Bearer",
                // Its body was not read.
                closes: true
            )
        }
        var context = context
        context.caller = caller
        return try await next(request, context)
    }

    /// Compares with every token, whichever fits, in time that does not tell how much of it was right.
    private func caller(of request: Request) -> APICaller? {
        guard let header = request.headers[.authorization],
            let space = header.utf8.firstIndex(of: 0x20), header[..<space].lowercased() == "bearer"
        else { return nil }
        let presented = Digest.sha256(Array(header[space...].utf8.drop { $0 == 0x20 }))
        var found: APIToken?
        for token in tokens where Digest.constantTimeEqual(token.digest, presented) { found = token }
        return found.map { APICaller(name: $0.name, access: $0.access) }
    }
}
