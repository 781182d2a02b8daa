import HTTPTypes
import Hummingbird

extension Router {
    /// Answers every method but `allowed` on a path with 405 and `Allow` (RFC 9110 section 15.5.6).
    func refuseOtherMethods(_ path: RouterPath, allowed: [HTTPRequest.Method]) {
        let names = allowed.map(\.rawValue).joined(separator: ", ")
        let named: [HTTPRequest.Method] = [.get, .head, .post, .put, .patch, .delete, .options, .trace]
        let all = named + [HTTPRequest.Method("QUERY")].compactMap { $0 }
        for method in all where !allowed.contains(method) {
            on(path, method: method) { _, _ -> Response in
                throw ProblemDetails(
                    status: .methodNotAllowed,
                    code: "method",
                    detail: "This address answers \(names).",
                    allow: names,
                    closes: true
                )
            }
        }
    }
}
