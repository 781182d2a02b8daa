import Domain
import Forges

extension Reconciler {
    /// Has fixes looked at again whose pull request is over, which nobody told us, or was to be closed.
    func follow(
        _ fixes: [Remediation],
        in repository: RepositoryRef,
        open: Set<Int>,
        on forge: any Forge
    ) async throws {
        guard let requests = environment.fixes?.requests, requests.areOffered(in: repository, on: forge)
        else { return }
        var branches = Set(fixes.filter(\.isClosing).map(\.baseBranch))
        for fix in fixes where fix.state == .open {
            guard let number = fix.pullRequest, !open.contains(number) else { continue }
            // One whose branch is gone has no head, and is not listed on GitLab though it is open.
            let found = try await forge.pullRequestWriting?.pullRequests(head: fix.branch, in: repository)
            if found?.first(where: { $0.number == number })?.state != .open {
                branches.insert(fix.baseBranch)
            }
        }
        for branch in branches.sorted() {
            try await requests.request(
                for: branch,
                of: repository,
                isAsked: false,
                trace: nil,
                at: environment.now()
            )
        }
    }
}
