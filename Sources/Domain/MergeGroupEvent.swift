/// A merge queue made a commit of what it is about to merge and wants it checked.
package struct MergeGroupEvent: Sendable, Equatable {
    package let repository: RepositoryRef
    /// The full name of the queue's own reference.
    package let reference: String
    package let head: CommitID
    /// What the group is built on: the base branch, or the group before it in the queue.
    ///
    /// Never the head.
    package let base: CommitID
    package let baseBranch: String

    package init(
        repository: RepositoryRef,
        reference: String,
        head: CommitID,
        base: CommitID,
        baseBranch: String
    ) {
        self.repository = repository
        self.reference = reference
        self.head = head
        self.base = base
        self.baseBranch = baseBranch
    }
}
