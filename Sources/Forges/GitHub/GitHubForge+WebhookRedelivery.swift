import Domain
import struct Foundation.Date

extension GitHubForge: WebhookRedelivery {
    var redelivery: (any WebhookRedelivery)? { self }
    var mostAtOnce: Int { 50 }

    /// An App has one hook of its own, and sees no other.
    func deliveries(
        of repository: RepositoryRef?,
        to path: String,
        since: Date,
        after marks: [String: String]
    ) async throws(ForgeError) -> HookListing? {
        switch (repository, appTokens) {
        case (nil, let tokens?):
            try await tokens.client.deliveries(
                at: "/app/hook/deliveries",
                since: since,
                after: marks,
                Self.delivery
            )
        case (let repository?, nil):
            try await client.deliveries(
                below: try self.path(of: repository) + "/hooks",
                named: "deliveries",
                to: path,
                since: since,
                after: marks,
                address: { (hook) throws(FieldError) in
                    try hook.object("config").optionalString("url") ?? ""
                },
                Self.delivery
            )
        default: nil
        }
    }

    private static func delivery(_ fields: PayloadFields, _ path: String) throws(FieldError) -> HookDelivery {
        guard let time = fields.time("delivered_at") else {
            throw fields.failure("delivered_at", "is not a time")
        }
        return HookDelivery(
            id: try fields.string("guid"),
            time: time,
            // 0 where there was no answer at all.
            isDelivered: (200...299).contains(fields.optionalPositive("status_code") ?? 0),
            attempts: "\(path)/\(try fields.positive("id"))/attempts"
        )
    }

    func redeliver(_ delivery: HookDelivery) async throws(ForgeError) {
        try await (appTokens?.client ?? client).post(delivery.attempts)
    }
}
