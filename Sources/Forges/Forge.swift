package import Basics
package import Domain

/// The acting half of a forge: its API, one call per method, no decisions.
///
/// Reads retry short outages by themselves; writes are sent once, because after a lost answer the caller must look before it
/// writes again. All writes of one forge go through one lane, `writeInterval` apart. A failed read is always an
/// error, never an empty answer; `nil` means the forge said 404 (or 410).
package protocol Forge: Sendable {
    /// The key under `forges:` in the settings.
    var id: ForgeID { get }
    /// Which API it speaks.
    var kind: ForgeKind { get }
    /// Longest comment body in UTF-16 units that is safe to post.
    var commentLimit: Int { get }

    /// Who the token belongs to. Cached after the first success.
    func currentUser() async throws(ForgeError) -> ForgeUser

    /// The repository as it is named now, so that a rename is followed; another one where that took its path.
    ///
    /// Ask `current` for it, which tells them apart.
    func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef?

    /// The repository of a path (`owner/name`) that the operator typed.
    func repository(path: String) async throws(ForgeError) -> RepositoryRef?

    /// The branch that is shown first and that new work starts from, `nil` when there is none or no such repository.
    func defaultBranch(of repository: RepositoryRef) async throws(ForgeError) -> String?

    /// What an account may do in a repository at this moment, `none` when the forge knows it not.
    ///
    /// Never cached, and never guessed: what is not understood is an error.
    func permission(of user: ForgeUser, in repository: RepositoryRef) async throws(ForgeError)
        -> RepositoryPermission

    /// A pull request as it is now, `nil` when there is none of that number.
    func pullRequest(_ number: Int, in repository: RepositoryRef) async throws(ForgeError) -> PullRequest?

    /// Numbers of the open pull requests whose head is `branch` of the repository itself.
    func openPullRequests(head branch: String, in repository: RepositoryRef) async throws(ForgeError) -> [Int]

    /// The tip of a branch, `nil` when there is none of that name.
    func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID?

    /// The commit that a tag marks, annotated or not, `nil` when there is no tag of that name, or it marks no commit.
    func commit(ofTag tag: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID?

    /// The best common ancestor, `nil` when the forge says there is none. Forges that tell it with the pull request need not ask.
    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID?

    /// Where git fetches from, and under which references a pull request's head can be found in the base repository.
    func cloneSource(of repository: RepositoryRef) -> CloneSource
    /// The reference in the base repository that holds a pull request's head, forks included.
    func headReference(ofPullRequest number: Int) -> String

    /// The page of a pull request, for people; `nil` where there is none.
    func webURL(ofPullRequest number: Int, in repository: RepositoryRef) -> String?

    /// All comments (GitLab: notes, system ones left out) over all pages, oldest first.
    func comments(onPullRequest number: Int, in repository: RepositoryRef) async throws(ForgeError)
        -> [ForgeComment]
    /// One comment, `nil` when it is gone.
    func comment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment?
    /// Not idempotent: after a lost answer look for the comment first.
    func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment
    /// `nil` when the comment is gone.
    func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment?
    /// Deleting what is gone counts as done.
    func deleteComment(_ id: String, onPullRequest number: Int, in repository: RepositoryRef)
        async throws(ForgeError)

    /// Our newest status of that context on a commit.
    func status(
        context: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitStatus?
    /// Setting what is already set counts as done.
    func setStatus(
        _ status: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError)

    /// The share of API calls that are left, from 0 to 1, where the forge says: of those that count together with calls about the
    /// repository of that path, or, for `nil`, with calls about none.
    func budgetLeft(for path: String?) -> Double?

    /// Drops what is cached of an App's installation that lost access to repositories, or is gone.
    func forget(installation: Int)

    /// Where verdicts are check runs in place of commit statuses.
    var checkRuns: (any CheckRuns)? { get }
    /// Where settings want the findings beside the code.
    var codeScanning: (any CodeScanning)? { get }
    /// Where settings want comments on lines.
    var lineComments: (any LineComments)? { get }
    /// Where changes can be proposed.
    var pullRequestWriting: (any PullRequestWriting)? { get }
    /// Where open work can be found without having been announced.
    var listing: (any RepositoryListing)? { get }
    /// Where deliveries that failed can be sent again.
    var redelivery: (any WebhookRedelivery)? { get }

    /// Blocks of addresses, as CIDR writes them, that deliveries come from; `nil` where the forge does not say.
    func webhookSources() async throws(ForgeError) -> [String]?
}

extension Forge {
    /// Nothing, on forges without Apps.
    package func forget(installation: Int) {}
    package func budgetLeft(for path: String?) -> Double? { nil }
    package func webhookSources() async throws(ForgeError) -> [String]? { nil }
}

/// An account on a forge.
package struct ForgeUser: Sendable, Equatable {
    package let id: String
    package let login: String

    package init(id: String, login: String) {
        self.id = id
        self.login = login
    }
}

/// What an account may do in a repository, from least to most.
package enum RepositoryPermission: Int, Sendable, Comparable {
    case none, read, write, admin

    package static func < (left: RepositoryPermission, right: RepositoryPermission) -> Bool {
        left.rawValue < right.rawValue
    }
}

/// A comment on a pull request.
package struct ForgeComment: Sendable, Equatable {
    package let id: String
    package let authorID: String
    package let body: String

    package init(id: String, authorID: String, body: String) {
        self.id = id
        self.authorID = authorID
        self.body = body
    }
}

/// A verdict as a forge shows it beside a commit.
package struct CommitStatus: Sendable, Equatable {
    /// `running` does not exist on GitHub; `pending` is used everywhere.
    package enum State: String, Sendable { case pending, success, failure, error }

    package let state: State
    package let context: String
    /// Cut to the forge's limit by the forge.
    package let description: String
    package let targetURL: String?

    package init(state: State, context: String, description: String, targetURL: String?) {
        self.state = state
        self.context = context
        self.description = description
        self.targetURL = targetURL
    }
}

/// What a forge client is made from; secrets are resolved already.
package struct ForgeSettings: Sendable {
    package let id: ForgeID
    package let kind: ForgeKind
    /// Without trailing slash, e.g.
    ///
    /// `https://api.github.com`, `https://gitlab.com/api/v4`.
    package let apiURL: String
    package let cloneURL: String
    package let token: Secret?
    /// In place of a token, on GitHub.
    package let app: ForgeApp?
    package let writeInterval: Duration
    /// How long the forge is left alone where it asks for fewer calls and does not say for how long.
    package let limitPause: Duration
    /// Findings are uploaded to code scanning, on GitHub.
    package let codeScanning: Bool
    /// Lines that bring in a blocked package get a comment, on GitHub and GitLab.
    package let reviewComments: Bool

    package init(
        id: ForgeID,
        kind: ForgeKind,
        apiURL: String,
        cloneURL: String,
        token: Secret?,
        app: ForgeApp? = nil,
        writeInterval: Duration,
        limitPause: Duration = ForgeError.limitPause,
        codeScanning: Bool = false,
        reviewComments: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.apiURL = apiURL
        self.cloneURL = cloneURL
        self.token = token
        self.app = app
        self.writeInterval = writeInterval
        self.limitPause = limitPause
        self.codeScanning = codeScanning
        self.reviewComments = reviewComments
    }
}

/// The credential of a GitHub App.
package struct ForgeApp: Sendable {
    /// The App's id or client id: letters, digits and dots.
    package let id: String
    /// PEM.
    package let privateKey: Secret

    package init(id: String, privateKey: Secret) {
        self.id = id
        self.privateKey = privateKey
    }
}
