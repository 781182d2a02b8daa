package import Domain
package import Forges

/// Decides what follows from a decoded delivery.
///
/// Pure.
package enum EventRouter {
    /// `allowed` says whether settings let the bot act on a repository.
    package static func consequence(
        of webhook: DecodedWebhook,
        allowed: (RepositoryRef) -> Bool
    ) -> NewDelivery.Consequence {
        switch webhook {
        case .ignored(let reason):
            return .ignore(reason: reason)
        case .event(.ping):
            return .ignore(reason: "ping")
        case .event(.push(let push)):
            guard allowed(push.repository) else { return notAllowed(push.repository) }
            return .job(
                JobRequest(
                    repository: push.repository,
                    subject: .branch(name: push.branch),
                    head: push.after,
                    // A project without a default branch has nothing to compare with.
                    baseBranch: push.isDefaultBranch || push.defaultBranch.isEmpty ? nil : push.defaultBranch,
                    isDefaultBranch: push.isDefaultBranch,
                    eventTime: push.time,
                    before: push.before
                )
            )
        case .event(.pullRequest(let event)):
            guard allowed(event.repository) else { return notAllowed(event.repository) }
            return .job(
                JobRequest(
                    repository: event.repository,
                    subject: .pullRequest(number: event.number),
                    head: event.head,
                    baseBranch: event.baseBranch,
                    isDefaultBranch: false,
                    eventTime: event.time,
                    before: event.before,
                    isClosing: event.action == .closed
                )
            )
        }
    }

    private static func notAllowed(_ repository: RepositoryRef) -> NewDelivery.Consequence {
        .ignore(reason: "settings do not allow the repository \(repository.path)")
    }

    /// The repository an event is about, for the record.
    package static func repository(of webhook: DecodedWebhook) -> RepositoryRef? {
        switch webhook {
        case .ignored, .event(.ping): nil
        case .event(.push(let push)): push.repository
        case .event(.pullRequest(let event)): event.repository
        }
    }
}
