package import Domain
package import struct Foundation.Date

/// Pull requests with fixes: what is planned, written, open, and what became of it.
///
/// Implemented by `Storage`. At most one is live per repository, base branch and group.
package protocol RemediationStore: Sendable {
    /// Takes hold of a group in order to write its fix, for `worker` alone until `lease`.
    ///
    /// Repeating it with the same fingerprint after a crash finds what was begun. It notes the new plan, and keeps branch, head and
    /// pull request of what is live.
    func claim(
        _ proposal: RemediationProposal,
        worker: String,
        until lease: Date,
        now: Date
    ) async throws(StoreError) -> RemediationClaim

    /// Notes a plan that is not written, because limits or the mode say so; nothing where a fix is being written or open.
    func plan(_ proposal: RemediationProposal, now: Date) async throws(StoreError)

    /// Notes the commit that was written to the branch. `false`: the lease was lost.
    func written(_ id: Int64, head: CommitID, worker: String, now: Date) async throws(StoreError) -> Bool

    /// Notes the pull request, which ends the claim. `false`: the lease was lost.
    func opened(_ id: Int64, pullRequest: Int, worker: String, now: Date) async throws(StoreError) -> Bool

    /// Notes what went wrong, which ends the claim; the next claim begins again. `false`: the lease was lost.
    func failed(_ id: Int64, error: String, worker: String, now: Date) async throws(StoreError) -> Bool

    /// Notes that a live one is to be closed, before anything of that is done; repeating it changes nothing.
    ///
    /// No claim takes it until it ended, or until `failed` is said of it in the name of `Remediation.closer`.
    func closing(_ id: Int64, now: Date) async throws(StoreError)

    /// Notes the end of a live one; repeating it changes nothing.
    func end(_ id: Int64, as end: RemediationEnd, now: Date) async throws(StoreError)

    /// The live one of a branch that we write, else the newest that ended.
    func remediation(branch: String, in repository: RepositoryRef) async throws(StoreError) -> Remediation?

    /// The newest of a pull request.
    func remediation(pullRequest: Int, in repository: RepositoryRef) async throws(StoreError) -> Remediation?

    /// Open ones, oldest first; those that are being written count.
    func openRemediations(of repository: RepositoryRef) async throws(StoreError) -> [Remediation]

    /// How many pull requests were opened since `date`, in one repository.
    func remediationsOpened(in repository: RepositoryRef, since date: Date) async throws(StoreError) -> Int

    /// Fingerprints whose pull request into a branch a person closed; none of them is proposed there again.
    func declinedFingerprints(
        on branch: String,
        of repository: RepositoryRef
    ) async throws(StoreError) -> Set<String>

    /// Ends what was only planned for a branch, and is of none of these groups.
    func endPlanned(
        on branch: String,
        of repository: RepositoryRef,
        keeping groups: Set<String>,
        now: Date
    ) async throws(StoreError)

    /// Live ones of a branch that something may have been written for, oldest first: also what failed before a pull request was
    /// noted.
    func begunRemediations(
        on branch: String,
        of repository: RepositoryRef
    ) async throws(StoreError) -> [Remediation]

    /// A page of all, newest first, and how many there are.
    func remediations(
        of repository: RepositoryRef,
        skipping: Int,
        limit: Int
    ) async throws(StoreError) -> (page: [Remediation], total: Int)
}

/// A fix that could be written.
package struct RemediationProposal: Sendable, Hashable {
    package let repository: RepositoryRef
    package let baseBranch: String
    /// What is fixed together: `all`, a folder, or a package, after the grouping of the settings.
    package let group: String
    package let fingerprint: String
    /// Where it would be written, unless a live one has a branch already.
    package let branch: String
    /// The tip of the base branch that it is written against.
    package let base: CommitID
    /// The plan, for display.
    package let planJSON: [UInt8]

    package init(
        repository: RepositoryRef,
        baseBranch: String,
        group: String,
        fingerprint: String,
        branch: String,
        base: CommitID,
        planJSON: [UInt8]
    ) {
        self.repository = repository
        self.baseBranch = baseBranch
        self.group = group
        self.fingerprint = fingerprint
        self.branch = branch
        self.base = base
        self.planJSON = planJSON
    }
}

/// What a claim comes to.
package enum RemediationClaim: Sendable, Equatable {
    /// Write it. What is in `head` and `pullRequest` was written before and is to be looked for.
    case granted(Remediation)
    /// The pull request says exactly this already, against this base.
    case unchanged(Remediation)
    /// Another worker is at it.
    case busy
    /// A person closed the pull request with this fingerprint.
    case declined(Remediation)
}

/// How a fix ends.
package enum RemediationEnd: String, Sendable, CaseIterable {
    case merged, closedByHuman, superseded
}
