import Basics
import HTTPTypes
import Hummingbird
import Portal

/// The hook that one project has to itself: `/v1/projects/{project_id}/webhook`.
struct WebhookOperations: Sendable {
    let webhooks: any ProjectWebhooks
    let access: ProjectAccess

    private static let testing = RequestRates.Rule("test-webhook", 10, per: 60)
    private static let changing = RequestRates.Rule("set-webhook", 10, per: 60)

    var all: [Operation] { [reading, setting, removal, test] }

    private var reading: Operation {
        Operation(
            method: .get,
            path: "/v1/projects/{project_id}/webhook",
            id: "getProjectWebhook",
            tag: "projects",
            summary: "Whether a project has a webhook of its own, and where the forge has to send to.",
            access: .person(.teamAdmin),
            answer: .init(status: 200, shape: WebhookShapes.state.described)
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            let state = try await webhooks.state(of: project.summary, at: request.now)
            return JSONAnswer.response(WebhookShapes.state.bytes(of: state), status: .ok)
        }
    }

    private var setting: Operation {
        Operation(
            method: .put,
            path: "/v1/projects/{project_id}/webhook",
            id: "setProjectWebhook",
            tag: "projects",
            summary:
                "Set or rotate the secret of a project's own webhook; the one of before stays good for a day, unless it ends at once.",
            access: .person(.teamAdmin),
            body: .object([
                .init(name: "secret", schema: .string(min: 16, max: 255)),
                .init(
                    name: "end_former_secret",
                    schema: .boolean,
                    isRequired: false,
                    standard: "false"
                ),
            ]),
            answer: .init(status: 200, shape: WebhookShapes.state.described),
            refusals: [409],
            rate: (Self.changing, .caller)
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            guard project.archivedAt == nil else { throw ProjectRefusal.archived }
            try await webhooks.setSecret(
                Secret(try request.required("secret")),
                endsFormer: request.body?["end_former_secret"]?.bool ?? false,
                of: project.summary,
                by: request.actor,
                at: request.now
            )
            let state = try await webhooks.state(of: project.summary, at: request.now)
            return JSONAnswer.response(WebhookShapes.state.bytes(of: state), status: .ok)
        }
    }

    private var removal: Operation {
        Operation(
            method: .delete,
            path: "/v1/projects/{project_id}/webhook",
            id: "removeProjectWebhook",
            tag: "projects",
            summary: "Refuse deliveries of a project's own webhook from now on.",
            access: .person(.teamAdmin),
            answer: .init(status: 204, shape: nil)
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            try await webhooks.removeSecret(of: project.summary, by: request.actor, at: request.now)
            return Response(status: .noContent)
        }
    }

    private var test: Operation {
        Operation(
            method: .post,
            path: "/v1/projects/{project_id}/webhook/test",
            id: "testProjectWebhook",
            tag: "projects",
            summary: "Send a signed ping to the server's public address, as the forge would.",
            access: .person(.teamAdmin),
            answer: .init(status: 200, shape: WebhookShapes.test.described),
            rate: (Self.testing, .caller),
            isLong: true
        ) { request in
            let project = try await access.refused(request, atLeast: .teamAdmin)
            let result = try await webhooks.test(project.summary, at: request.now)
            return JSONAnswer.response(WebhookShapes.test.bytes(of: result), status: .ok)
        }
    }
}
