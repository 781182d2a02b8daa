import HTTPTypes
import Hummingbird
import NIOCore

/// What REST is, for programs and for people: `/openapi.json` and `/docs`.
struct DescriptionController: Sendable {
    private let description: ByteBuffer
    private let page: ByteBuffer

    init(operations: [Operation]) {
        description = ByteBuffer(bytes: OpenAPIDocument.bytes(of: operations))
        page = ByteBuffer(string: DescriptionPage.html(of: operations))
    }

    func addRoutes(to router: Router<WebRequestContext>) {
        router.get("openapi.json") { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "application/json", .cacheControl: "no-cache"],
                body: ResponseBody(byteBuffer: description)
            )
        }
        router.get("docs") { _, _ in
            var headers = HTTPFields()
            headers[.contentType] = "text/html; charset=utf-8"
            headers[.contentSecurityPolicy] = "default-src 'none'; style-src 'unsafe-inline'"
            return Response(status: .ok, headers: headers, body: ResponseBody(byteBuffer: page))
        }
        router.refuseOtherMethods("openapi.json", allowed: [.get, .head])
        router.refuseOtherMethods("docs", allowed: [.get, .head])
    }
}
