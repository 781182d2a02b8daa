package import Domain

extension Forge {
    /// The reference by which git fetches what a job is about, and under which the forge files findings.
    ///
    /// `nil`: none leads to an upload.
    package func reference(of subject: JobSubject) -> String? {
        guard case .pullRequest(let number) = subject else { return subject.reference }
        return headReference(ofPullRequest: number)
    }
}
