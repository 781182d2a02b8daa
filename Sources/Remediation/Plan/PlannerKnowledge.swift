package import Advisories

/// All that a planner may know besides the project's files.
///
/// Planners are pure: they answer either with a plan or with the packages they need to know about first, and are asked again
/// with more knowledge. The one that asks fetches packuments and looks advisories up.
package struct PlannerKnowledge: Sendable {
    /// What was learnt about a package.
    package enum Lookup: Sendable {
        case found(Packument)
        /// The registry says there is no such package.
        case absent
        /// It could not be asked, and why, in a few words.
        case unavailable(String)
    }

    package var packuments: [String: Lookup]
    /// Advisories about every package that was asked for.
    package var advisories: AdvisoryAnswer
    /// Packages whose advisories are in `advisories`.
    package var looked: Set<String>

    package init(
        packuments: [String: Lookup] = [:],
        advisories: AdvisoryAnswer,
        looked: Set<String> = []
    ) {
        self.packuments = packuments
        self.advisories = advisories
        self.looked = looked
    }
}

/// What a planner answers.
package enum PlannerStep: Sendable {
    case plan(RemediationPlan)
    /// Names of npm packages: fetch their packuments, look their advisories up, and ask again.
    case needs(packuments: Set<String>, advisories: Set<String>)
}
