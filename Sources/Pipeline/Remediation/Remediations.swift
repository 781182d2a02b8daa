package import Domain
package import Forges
package import Remediation
package import struct Foundation.Date

/// Where fixes are asked for, with what settings want of them.
package struct Remediations: Sendable {
    private let queue: any RemediationQueue
    private let settings: @Sendable (RepositoryRef) -> RemediationSettings

    package init(
        queue: any RemediationQueue,
        settings: @escaping @Sendable (RepositoryRef) -> RemediationSettings
    ) {
        self.queue = queue
        self.settings = settings
    }

    /// Whether a fix can be opened when somebody asks for one.
    package func areOffered(in repository: RepositoryRef, on forge: any Forge) -> Bool {
        settings(repository).mode != .off && forge.pullRequestWriting != nil
    }

    /// A comment with the plan, where settings want one: of what the pull request holds now.
    package func requestPlan(
        ofPullRequest number: Int,
        in repository: RepositoryRef,
        trace: TraceID?,
        at now: Date
    ) async throws(StoreError) {
        guard settings(repository).mode == .comment else { return }
        let name = FixRequest.name(ofPullRequest: number)
        try await queue.requestFixes(for: name, of: repository, isAsked: false, trace: trace, at: now)
    }

    /// `isAsked`: a person wants it, so limits on the number of pull requests do not count.
    package func request(
        for branch: String,
        of repository: RepositoryRef,
        isAsked: Bool,
        trace: TraceID?,
        at now: Date
    ) async throws(StoreError) {
        try await queue.requestFixes(for: branch, of: repository, isAsked: isAsked, trace: trace, at: now)
    }
}

extension JobSubject {
    /// Whether there is a branch that a fix could go into.
    var takesFixes: Bool {
        switch self {
        case .pullRequest: true
        case .branch(let name): !BotBranch.isOurs(name)
        case .mergeGroup, .tag, .upload: false
        }
    }
}
