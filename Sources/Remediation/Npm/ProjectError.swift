/// Why a project's files are not edited.
struct ProjectError: Error, Equatable {
    let reason: RemediationPlan.Reason
    /// One sentence without a full stop, without text from the files but paths and names.
    let detail: String

    init(_ reason: RemediationPlan.Reason, _ detail: String) {
        self.reason = reason
        self.detail = detail
    }
}
