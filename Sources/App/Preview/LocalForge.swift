import Basics
import Domain
import Forges
import Pipeline
import SourceControl

/// The built-in `local` forge of `preview`: one repository on disk with one pull request, read over `file://`.
///
/// Publishing never reaches it: the preview's publisher runs dry.
struct LocalForge: Forge {
    static let repositoryID = "1"
    static let number = 1

    let id: ForgeID
    let kind = ForgeKind.local
    let commentLimit = 60_000
    let folder: String
    let repository: LocalRepository
    let pullRequest: PullRequest

    func currentUser() async throws(ForgeError) -> ForgeUser { ForgeUser(id: "0", login: "gatehouse") }

    func repository(_ repository: RepositoryRef) async throws(ForgeError) -> RepositoryRef? { repository }

    func repository(path: String) async throws(ForgeError) -> RepositoryRef? { pullRequest.repository }

    func defaultBranch(of repository: RepositoryRef) async throws(ForgeError) -> String? {
        pullRequest.baseBranch
    }

    func webURL(ofPullRequest number: Int, in repository: RepositoryRef) -> String? { nil }

    func permission(of user: ForgeUser, in repository: RepositoryRef) async throws(ForgeError)
        -> RepositoryPermission
    { .none }

    func pullRequest(_ number: Int, in repository: RepositoryRef) async throws(ForgeError) -> PullRequest? {
        number == LocalForge.number ? pullRequest : nil
    }

    func openPullRequests(head branch: String, in repository: RepositoryRef) async throws(ForgeError) -> [Int]
    {
        [LocalForge.number]
    }

    func tip(of branch: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? {
        pullRequest.baseTip
    }

    func commit(ofTag tag: String, in repository: RepositoryRef) async throws(ForgeError) -> CommitID? { nil }

    func mergeBase(
        of base: CommitID,
        and head: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitID? {
        do {
            return try await self.repository.mergeBase(of: base, and: head)
        } catch {
            throw ForgeError(.invalid, detail: error.description)
        }
    }

    func cloneSource(of repository: RepositoryRef) -> CloneSource {
        CloneSource(url: "file://\(URLEncoding.path(folder))", userName: "", token: nil)
    }

    /// The head need not be on any branch; its bare id is fetched.
    func headReference(ofPullRequest number: Int) -> String { "HEAD" }

    func comments(
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> [ForgeComment] { [] }

    func comment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? { nil }

    func createComment(
        _ body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment { throw LocalForge.readOnly }

    func updateComment(
        _ id: String,
        body: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> ForgeComment? { throw LocalForge.readOnly }

    func deleteComment(
        _ id: String,
        onPullRequest number: Int,
        in repository: RepositoryRef
    ) async throws(ForgeError) { throw LocalForge.readOnly }

    func status(
        context: String,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) -> CommitStatus? { nil }

    func setStatus(
        _ status: CommitStatus,
        on commit: CommitID,
        in repository: RepositoryRef
    ) async throws(ForgeError) { throw LocalForge.readOnly }

    private static let readOnly = ForgeError(.invalid, detail: "the local forge is read-only")
}
