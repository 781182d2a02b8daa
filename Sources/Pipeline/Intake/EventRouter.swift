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
        case .event(.installation(let event)):
            return .ignore(reason: "\(event.change): installation \(event.installation)")
        case .event(.push(let push)):
            guard allowed(push.repository) else { return notAllowed(push.repository) }
            // Its pull request is judged. Some forges show the tip of its base for a moment, whose status is another matter.
            guard !push.isOurs else { return .ignore(reason: "a branch of ours, judged by its pull request") }
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
        case .event(.check(let event)):
            guard allowed(event.repository) else { return notAllowed(event.repository) }
            return recheck(event)
        case .event(.mergeGroup(let group)):
            guard allowed(group.repository) else { return notAllowed(group.repository) }
            return .job(
                JobRequest(
                    repository: group.repository,
                    subject: .mergeGroup(reference: group.reference),
                    head: group.head,
                    baseBranch: group.baseBranch,
                    isDefaultBranch: false,
                    eventTime: nil,
                    before: group.base
                )
            )
        case .event(.comment(let comment)):
            guard allowed(comment.repository) else { return notAllowed(comment.repository) }
            return command(in: comment)
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

    /// The button that has a commit judged again; the identifier it is published with.
    package static let rescanAction = "rescan"
    /// The button that opens a fix.
    package static let fixAction = "fix"

    private static func recheck(_ event: CheckEvent) -> NewDelivery.Consequence {
        if let check = event.check, check != Publisher.context {
            return .ignore(reason: "the check run is not one of ours")
        }
        if case .button(let press) = event.wish, press.identifier != rescanAction {
            guard press.identifier == fixAction, !press.externalID.isEmpty else {
                return .ignore(reason: "no button of ours has the identifier that was sent")
            }
            return .command(
                CommandRequest(
                    repository: event.repository,
                    source: .button(scan: press.externalID),
                    authorID: press.senderID,
                    authorLogin: press.senderLogin,
                    lines: [CommentCommand.fixLine]
                )
            )
        }
        var requests = event.pullRequests.map { target in
            request(for: event, .pullRequest(number: target.number), base: target.baseBranch)
        }
        if requests.isEmpty, let branch = event.headBranch {
            let isDefault = branch == event.defaultBranch
            requests = [
                request(for: event, .branch(name: branch), base: isDefault ? nil : event.defaultBranch)
            ]
        }
        return .recheck(CommitRecheck(repository: event.repository, head: event.head, requests: requests))
    }

    private static func request(
        for event: CheckEvent,
        _ subject: JobSubject,
        base: String?
    ) -> JobRequest {
        JobRequest(
            repository: event.repository,
            subject: subject,
            head: event.head,
            baseBranch: base,
            isDefaultBranch: subject == .branch(name: event.defaultBranch),
            eventTime: nil,
            before: nil,
            isRecheck: true
        )
    }

    private static func command(in comment: CommentEvent) -> NewDelivery.Consequence {
        let lines = CommandLines.find(in: comment.body)
        guard !lines.isEmpty else { return .ignore(reason: "the comment holds no command") }
        return .command(
            CommandRequest(
                repository: comment.repository,
                source: .comment(comment.comment, pullRequest: comment.pullRequest),
                authorID: comment.authorID,
                authorLogin: comment.authorLogin,
                lines: lines
            )
        )
    }

    private static func notAllowed(_ repository: RepositoryRef) -> NewDelivery.Consequence {
        .ignore(reason: "settings do not allow the repository \(repository.path)")
    }

    /// The repository an event is about, for the record.
    package static func repository(of webhook: DecodedWebhook) -> RepositoryRef? {
        switch webhook {
        case .ignored, .event(.ping), .event(.installation): nil
        case .event(.push(let push)): push.repository
        case .event(.pullRequest(let event)): event.repository
        case .event(.comment(let comment)): comment.repository
        case .event(.check(let event)): event.repository
        case .event(.mergeGroup(let group)): group.repository
        }
    }
}
