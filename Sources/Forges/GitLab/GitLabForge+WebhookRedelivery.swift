package import Domain
package import struct Foundation.Date

extension GitLabForge: WebhookRedelivery {
    package var redelivery: (any WebhookRedelivery)? { self }
    /// GitLab lets five a minute through.
    package var mostAtOnce: Int { 4 }

    /// Of a project's hooks; those of groups and of the server are for others.
    ///
    /// GitLab keeps them for a week, and does not say when they were.
    package func deliveries(
        of repository: RepositoryRef?,
        to path: String,
        since: Date,
        after marks: [String: String]
    ) async throws(ForgeError) -> HookListing? {
        guard let repository else { return nil }
        return try await client.deliveries(
            below: try self.path(of: repository) + "/hooks",
            named: "events",
            to: path,
            since: since,
            after: marks,
            // Events carry what was sent, and come in short pages.
            perPage: 20,
            address: { (hook) throws(FieldError) in hook.optionalString("url") ?? "" },
            Self.delivery
        )
    }

    private static func delivery(_ fields: PayloadFields, _ path: String) throws(FieldError) -> HookDelivery {
        let number = try fields.positive("id")
        let headers = fields.optionalObject("request_headers")
        // The status is a text: a number, or "internal error" where there was no answer.
        let status = fields.optionalString("response_status").flatMap { Int($0) }
        return HookDelivery(
            id: headers?.optionalString("Idempotency-Key") ?? "",
            time: nil,
            isDelivered: (200...299).contains(status ?? 0),
            attempts: "\(path)/\(number)/resend"
        )
    }

    package func redeliver(_ delivery: HookDelivery) async throws(ForgeError) {
        try await client.post(delivery.attempts)
    }
}
