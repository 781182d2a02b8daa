import HTTPTypes
import Hummingbird
import NIOCore

/// What keeps the server from doing its work, in the operator's words.
package struct Readiness: Sendable {
    /// Reasons to take the server out of service: 503.
    package let failures: [String]
    /// Worth knowing: 200.
    package let warnings: [String]

    package init(failures: [String], warnings: [String]) {
        self.failures = failures
        self.warnings = warnings
    }
}

/// `GET /health` (the process answers), `/health/ready` (it can do its work), `/metrics` (Prometheus text).
struct HealthController: Sendable {
    let readiness: @Sendable () async -> Readiness
    let metrics: @Sendable () async -> String

    private struct Answer: Encodable {
        let status: String
        var failures: [String] = []
        var warnings: [String] = []
    }

    func addRoutes(to router: Router<WebRequestContext>) {
        router.get("health") { _, _ in
            try JSONAnswer.response(Answer(status: "ok"))
        }
        router.get("health/ready") { _, _ in
            let state = await readiness()
            let isReady = state.failures.isEmpty
            return try JSONAnswer.response(
                Answer(
                    status: isReady ? "ready" : "not ready",
                    failures: state.failures,
                    warnings: state.warnings
                ),
                status: isReady ? .ok : .serviceUnavailable
            )
        }
        router.get("metrics") { _, _ in
            var fields = HTTPFields()
            fields[.contentType] = "text/plain; version=0.0.4; charset=utf-8"
            let body = ByteBuffer(string: await metrics())
            return Response(status: .ok, headers: fields, body: ResponseBody(byteBuffer: body))
        }
        for path: RouterPath in ["health", "health/ready", "metrics"] {
            router.refuseOtherMethods(path, allowed: [.get, .head])
        }
    }
}
