package import Domain
package import Forges

/// Decides what is missing: heads that the forge shows and that nobody has judged.
///
/// Pure.
package enum Sweep {
    /// The default branch of a repository and its tip.
    package struct DefaultBranch: Sendable, Equatable {
        package let name: String
        package let tip: CommitID

        package init(name: String, tip: CommitID) {
            self.name = name
            self.tip = tip
        }
    }

    /// Requests for heads without a result; heads whose job waits or runs have theirs.
    package static func missing(_ heads: [JobRequest], _ standing: [String: Standing]) -> [JobRequest] {
        heads.filter { isMissing($0, standing[$0.key]) }
    }

    /// Requests to judge again the heads whose job is over.
    package static func judged(_ heads: [JobRequest], _ standing: [String: Standing]) -> [JobRequest] {
        heads.filter { request in
            guard let known = standing[request.key] else { return false }
            return !isMissing(request, known) && !known.isLive
        }.map(\.asRecheck)
    }

    /// A request for every head that the forge shows.
    package static func heads(
        in repository: RepositoryRef,
        defaultBranch: DefaultBranch?,
        pullRequests: [OpenPullRequest],
        standing: [String: Standing]
    ) -> [JobRequest] {
        var requests = pullRequests.map { pull in
            request(
                repository,
                .pullRequest(number: pull.number),
                pull.head,
                base: pull.baseBranch,
                standing
            )
        }
        if let branch = defaultBranch {
            requests.append(request(repository, .branch(name: branch.name), branch.tip, base: nil, standing))
        }
        return requests
    }

    private static func isMissing(_ request: JobRequest, _ standing: Standing?) -> Bool {
        guard let standing, standing.head == request.head, standing.baseBranch == request.baseBranch else {
            return true
        }
        if standing.isLive { return false }
        return !standing.isJudged || (request.isDefaultBranch && !standing.isWatched)
    }

    private static func request(
        _ repository: RepositoryRef,
        _ subject: JobSubject,
        _ head: CommitID,
        base: String?,
        _ standing: [String: Standing]
    ) -> JobRequest {
        let known = standing[JobRequest.key(of: subject, in: repository)]
        return JobRequest(
            repository: repository,
            subject: subject,
            head: head,
            baseBranch: base,
            isDefaultBranch: base == nil,
            eventTime: nil,
            // What was known is what it replaces, also where the head went back to where it had been.
            before: known.flatMap { $0.head == head ? $0.before : $0.head }
        )
    }
}
