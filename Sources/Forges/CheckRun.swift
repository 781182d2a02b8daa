package import Domain

/// A verdict as GitHub's Apps give it: beside the commit, with a page of its own and notes on lines.
package struct CheckRun: Sendable, Equatable {
    /// The conclusions that a verdict comes to.
    package enum Conclusion: String, Sendable { case success, neutral, failure }

    /// A note on a line of a file.
    package struct Annotation: Sendable, Equatable {
        /// How much it matters, in GitHub's words.
        package enum Level: String, Sendable { case failure, warning, notice }

        package let path: String
        package let line: Int
        package let level: Level
        /// At most 255 characters.
        package let title: String
        /// At most 64 KiB.
        package let message: String

        package init(path: String, line: Int, level: Level, title: String, message: String) {
            self.path = path
            self.line = line
            self.level = level
            self.title = title
            self.message = message
        }
    }

    /// A button; pressing it comes back as an event.
    package struct Action: Sendable, Equatable {
        /// At most 20 characters.
        package let label: String
        /// At most 40 characters.
        package let description: String
        /// At most 20 characters.
        package let identifier: String

        package init(label: String, description: String, identifier: String) {
            self.label = label
            self.description = description
            self.identifier = identifier
        }
    }

    package let name: String
    /// What finds it again: of the scan that it tells about.
    package let externalID: String
    /// `nil` while the scan waits or runs.
    package var conclusion: Conclusion?
    package let title: String
    /// Markdown of at most 65,535 characters.
    package let summary: String
    /// Markdown of at most 65,535 characters.
    package let text: String?
    package var annotations: [Annotation]
    package let actions: [Action]

    package init(
        name: String,
        externalID: String,
        conclusion: Conclusion?,
        title: String,
        summary: String,
        text: String? = nil,
        annotations: [Annotation] = [],
        actions: [Action] = []
    ) {
        self.name = name
        self.externalID = externalID
        self.conclusion = conclusion
        self.title = title
        self.summary = summary
        self.text = text
        self.annotations = annotations
        self.actions = actions
    }
}

/// A check run of ours that is on the forge.
package struct PublishedCheckRun: Sendable, Equatable {
    package let id: String
    package let externalID: String
    package let isCompleted: Bool
    package let conclusion: String?
    package let title: String?
    package let annotationCount: Int

    package init(
        id: String,
        externalID: String,
        isCompleted: Bool,
        conclusion: String?,
        title: String?,
        annotationCount: Int
    ) {
        self.id = id
        self.externalID = externalID
        self.isCompleted = isCompleted
        self.conclusion = conclusion
        self.title = title
        self.annotationCount = annotationCount
    }
}

/// What a forge can do that shows verdicts as check runs, in place of commit statuses.
package protocol CheckRuns: Sendable {
    /// Annotations that one call may bring; those of the next call are added to them.
    var annotationsPerCall: Int { get }

    /// Our newest check run of that name on a commit.
    func checkRun(
        named name: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> PublishedCheckRun?

    /// Not idempotent: after a lost answer look for it first.
    ///
    /// Returns its id.
    func createCheckRun(
        _ run: CheckRun,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> String

    /// Replaces everything but the annotations, to which it adds; `false` when there is no such check run.
    func updateCheckRun(
        _ id: String,
        to run: CheckRun,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> Bool
}

extension Forge {
    /// `nil`: verdicts are commit statuses.
    package var checkRuns: (any CheckRuns)? { nil }
}
