package import Domain

/// Why a question about a project's fixes is not answered as asked.
package enum RemediationRefusal: Error, Sendable, Equatable {
    /// There is no such project, or the settings do not allow its repository.
    case unknownProject
    /// No pull requests with fixes are wanted, or none can be opened; why, in a sentence.
    case notOptedIn(String)
    /// The text that came with the question is no manifest that can be planned for.
    case manifest(ManifestProblem)
    /// A person closed the pull request with these changes.
    case declined
    /// The forge, or git, did not do what a plan needs.
    case unreachable(ForgeKind)
    /// The fix could not be brought to the forge; it is tried again.
    case notWritten(ForgeKind)
    /// No advisories are there to plan with.
    case noAdvisories
    /// So many questions are being answered already.
    case busy
    /// The time is over.
    case tooSlow

    /// What is wrong with a manifest.
    package enum ManifestProblem: String, Sendable {
        case tooLarge = "too_large"
        case invalidJSON = "invalid_json"
        case notObject = "not_object"
        case duplicateKeys = "duplicate_keys"
        case noDependencySections = "no_dependency_sections"
    }
}
