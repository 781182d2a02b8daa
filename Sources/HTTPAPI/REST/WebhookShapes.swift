import Portal

/// How a project's own webhook is answered; never with its secret.
enum WebhookShapes {
    static let state = Shape<ProjectWebhookState>(
        name: "ProjectWebhook",
        fields: [
            .optionalText("url") { $0.address },
            .boolean("has_secret") { $0.changedAt != nil },
            .optionalTime("changed_at") { $0.changedAt },
            .optionalTime("former_secret_valid_until") { $0.formerUntil },
        ]
    )

    static let test = Shape<ProjectWebhookTest>(
        name: "ProjectWebhookTest",
        fields: [
            .boolean("accepted") { $0.isAccepted }, .optionalInteger("status") { $0.status },
            .text("detail") { $0.detail },
        ]
    )

    /// All of them, for the description.
    static let all: [DescribedShape] = [state.described, test.described]
}
