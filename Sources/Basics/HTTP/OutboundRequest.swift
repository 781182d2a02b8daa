/// An HTTP request to a forge or another configured host, before any transport touches it.
package struct OutboundRequest: Sendable {
    /// The methods that forges and registries need.
    package enum Method: String, Sendable {
        case get = "GET", post = "POST", put = "PUT", patch = "PATCH", delete = "DELETE"
    }

    package var method: Method
    /// Absolute, composed from settings plus encoded path segments; never taken from a payload or repository.
    package var url: String
    /// Names in lower case.
    ///
    /// The credential is not here but in `bearerToken`.
    package var headers: [(name: String, value: String)]
    package var body: [UInt8]?
    /// Sent as `Authorization: Bearer …`; kept apart so that nothing that prints a request can show it.
    package var bearerToken: Secret?
    /// The whole exchange, connection included.
    package var timeout: Duration
    /// A larger answer is an error.
    package var maxResponseBytes: Int

    package init(
        method: Method,
        url: String,
        headers: [(name: String, value: String)] = [],
        body: [UInt8]? = nil,
        bearerToken: Secret? = nil,
        timeout: Duration = .seconds(30),
        maxResponseBytes: Int = 32 << 20
    ) {
        self.method = method
        self.url = url
        self.headers = headers
        self.body = body
        self.bearerToken = bearerToken
        self.timeout = timeout
        self.maxResponseBytes = maxResponseBytes
    }
}

/// The answer to an `OutboundRequest`; any status code, redirects included (they are never followed).
package struct OutboundResponse: Sendable {
    package let status: Int
    /// Names in lower case, in order; a name may repeat.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package init(status: Int, headers: [(name: String, value: String)], body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The first value of a header.
    ///
    /// `name` in lower case.
    package func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
