/// What an operator wants done about fixes: `remediation:` of the settings, and of single repositories.
package struct RemediationSettings: Sendable, Hashable {
    /// What is made of a plan.
    package enum Mode: String, Sendable, CaseIterable {
        case off
        /// The pull request's comment says what would be done.
        case comment
        case pullRequest = "pull-request"
    }

    /// What goes into one pull request.
    package enum Grouping: String, Sendable, CaseIterable {
        /// All fixes of a branch.
        case all
        /// Those of one folder with a lockfile.
        case perManifest = "per-manifest"
        /// Those of one package, with what they bring along.
        case perPackage = "per-package"
    }

    package var mode = Mode.off
    package var policy = RemediationPolicy()
    package var grouping = Grouping.all
    /// Pull requests opened in one repository within an hour, at most.
    package var perHour = 4
    /// Open pull requests of one repository, at most.
    package var openLimit = 10
    /// Fixes of vulnerabilities that are known to be exploited and of malicious packages are not counted against the limits.
    package var bypass = true
    package var labels: [String] = []
    package var reviewers: [String] = []
    package var assignees: [String] = []
    package var draft = false
    /// Asks the forge to merge once its checks pass, where it can.
    package var autoMerge = false
    /// How often default branches are planned for without any event; `nil`: never.
    package var schedule: Duration?

    package init() {}
}
