/// A received webhook call, body unread by anyone: exactly the bytes that came.
package struct WebhookRequest: Sendable {
    /// Names in lower case, in order; a name may repeat.
    package let headers: [(name: String, value: String)]
    package let body: [UInt8]

    package init(headers: [(name: String, value: String)], body: [UInt8]) {
        self.headers = headers.map { (name: $0.name.lowercased(), value: $0.value) }
        self.body = body
    }

    /// The value of a header that must be there once: `nil` when it is absent or repeated.
    package func single(_ name: String) -> String? {
        var found: String?
        for header in headers where header.name == name {
            if found != nil { return nil }
            found = header.value
        }
        return found
    }

    /// The first value.
    package func first(_ name: String) -> String? { headers.first { $0.name == name }?.value }
}
