import Domain
import Foundation
import Forges
import Pipeline
import Testing

@Suite struct EventRouterTests {
    private static let forge = ForgeID("github")
    private static let head = CommitID(String(repeating: "a", count: 40))
    private static let before = CommitID(String(repeating: "b", count: 40))
    private static let time = Date(timeIntervalSince1970: 1_767_225_600)

    private func repository() throws -> RepositoryRef {
        RepositoryRef(forge: try #require(Self.forge), id: "7", path: "acme/shop")
    }

    private func job(_ webhook: DecodedWebhook, allowed: Bool = true) -> JobRequest? {
        guard case .job(let request) = EventRouter.consequence(of: webhook, allowed: { _ in allowed }) else {
            return nil
        }
        return request
    }

    private func reason(_ webhook: DecodedWebhook, allowed: Bool = true) -> String? {
        guard case .ignore(let reason) = EventRouter.consequence(of: webhook, allowed: { _ in allowed })
        else {
            return nil
        }
        return reason
    }

    private func pullRequest(_ action: PullRequestEvent.Action) throws -> DecodedWebhook {
        .event(
            .pullRequest(
                PullRequestEvent(
                    repository: try repository(),
                    number: 3,
                    action: action,
                    head: try #require(Self.head),
                    before: Self.before,
                    headBranch: "topic",
                    baseBranch: "main",
                    time: Self.time
                )
            )
        )
    }

    private func push(to branch: String) throws -> DecodedWebhook {
        .event(
            .push(
                PushEvent(
                    repository: try repository(),
                    branch: branch,
                    before: Self.before,
                    after: try #require(Self.head),
                    defaultBranch: "main",
                    time: Self.time
                )
            )
        )
    }

    @Test func `a change of an installation is recorded with its words`() {
        let event = InstallationEvent(
            installation: 5,
            change: "installation deleted",
            losesAccess: true
        )
        #expect(reason(.event(.installation(event))) == "installation deleted: installation 5")
        #expect(EventRouter.repository(of: .event(.installation(event))) == nil)
    }

    @Test func `a ping and what the receiver ignored keep their reason and never ask for the repository`() {
        let asked = { (_: RepositoryRef) -> Bool in
            Issue.record("asked")
            return true
        }
        for webhook in [DecodedWebhook.event(.ping), .ignored(reason: "event star is not used")] {
            _ = EventRouter.consequence(of: webhook, allowed: asked)
            #expect(EventRouter.repository(of: webhook) == nil)
        }
        #expect(reason(.event(.ping)) == "ping")
        #expect(reason(.ignored(reason: "event star is not used")) == "event star is not used")
    }

    @Test(arguments: [
        PullRequestEvent.Action.opened, .updated, .reopened, .readyForReview, .baseChanged, .closed,
    ])
    func `a pull request becomes a job, closing when it was closed`(action: PullRequestEvent.Action) throws {
        let request = try #require(try job(pullRequest(action)))
        #expect(request.subject == .pullRequest(number: 3))
        #expect(request.key == "github:7#3")
        #expect(request.head == Self.head && request.before == Self.before)
        #expect(request.baseBranch == "main" && !request.isDefaultBranch)
        #expect(request.eventTime == Self.time)
        #expect(request.isClosing == (action == .closed))
    }

    @Test func `a push to a branch of ours is left to its pull request`() throws {
        let push = try push(to: "gatehouse/npm/all-12345678")
        let consequence = EventRouter.consequence(of: push, allowed: { _ in true })
        guard case .ignore(let reason) = consequence else {
            Issue.record("\(consequence)")
            return
        }
        #expect(reason == "a branch of ours, judged by its pull request")
    }

    @Test func `a push to the default branch has no base branch, one elsewhere has the default one`() throws {
        let onMain = try #require(try job(push(to: "main")))
        #expect(onMain.isDefaultBranch && onMain.baseBranch == nil)
        #expect(onMain.key == "github:7@main")
        let elsewhere = try #require(try job(push(to: "topic")))
        #expect(!elsewhere.isDefaultBranch && elsewhere.baseBranch == "main")
        #expect(elsewhere.before == Self.before && elsewhere.eventTime == Self.time)
        #expect(!elsewhere.isClosing)
    }

    private func check(
        _ wish: CheckEvent.Wish = .again,
        of check: String? = "gatehouse/gate",
        pulls: [Int] = [],
        branch: String? = "topic"
    ) throws -> DecodedWebhook {
        .event(
            .check(
                CheckEvent(
                    repository: try repository(),
                    wish: wish,
                    check: check,
                    head: try #require(Self.head),
                    pullRequests: pulls.map { CheckEvent.Target(number: $0, baseBranch: "release") },
                    headBranch: branch,
                    defaultBranch: "main"
                )
            )
        )
    }

    private func button(_ identifier: String, scan: String = "s1") throws -> DecodedWebhook {
        try check(
            .button(
                CheckEvent.Press(
                    identifier: identifier,
                    externalID: scan,
                    senderID: "5",
                    senderLogin: "alice"
                )
            )
        )
    }

    private func recheck(_ webhook: DecodedWebhook) -> CommitRecheck? {
        guard case .recheck(let recheck) = EventRouter.consequence(of: webhook, allowed: { _ in true }) else {
            return nil
        }
        return recheck
    }

    @Test func `a check asked for again is one of all pull requests, else of the branch`() throws {
        let pulls = try #require(recheck(try check(pulls: [3, 4])))
        #expect(pulls.requests.map(\.subject) == [.pullRequest(number: 3), .pullRequest(number: 4)])
        #expect(pulls.requests.allSatisfy { $0.isRecheck && $0.baseBranch == "release" })
        #expect(pulls.requests.allSatisfy { $0.head == Self.head && !$0.isDefaultBranch })
        let topic = try #require(recheck(try button("rescan"))?.requests.first)
        #expect(topic.subject == .branch(name: "topic") && topic.baseBranch == "main")
        let main = try #require(recheck(try check(branch: "main"))?.requests.first)
        #expect(main.isDefaultBranch && main.baseBranch == nil)
        #expect(try recheck(check(branch: nil))?.requests == [])
    }

    @Test func `checks and buttons of others are ignored`() throws {
        #expect(reason(try check(of: "ci/build")) == "the check run is not one of ours")
        for press in [try button("deploy"), try button("fix", scan: "")] {
            #expect(reason(press) == "no button of ours has the identifier that was sent")
        }
    }

    @Test func `the button for fixes is a command about the scan beside which it stood`() throws {
        let consequence = EventRouter.consequence(of: try button("fix"), allowed: { _ in true })
        guard case .command(let command) = consequence else {
            Issue.record("no command")
            return
        }
        #expect(command.source == .button(scan: "s1") && command.lines == ["/gatehouse fix"])
        #expect(command.authorID == "5" && command.authorLogin == "alice")
    }

    @Test func `a merge group is compared with what it is built on`() throws {
        let group = MergeGroupEvent(
            repository: try repository(),
            reference: "refs/heads/gh-readonly-queue/main/pr-3-x",
            head: try #require(Self.head),
            base: try #require(Self.before),
            baseBranch: "main"
        )
        let request = try #require(job(.event(.mergeGroup(group))))
        #expect(request.subject == .mergeGroup(reference: group.reference))
        #expect(request.head == Self.head && request.before == Self.before)
        #expect(request.baseBranch == "main" && !request.isDefaultBranch)
    }

    private func comment(_ body: String) throws -> DecodedWebhook {
        .event(
            .comment(
                CommentEvent(
                    repository: try repository(),
                    pullRequest: 3,
                    comment: "11",
                    authorID: "5",
                    authorLogin: "alice",
                    body: body,
                    time: nil
                )
            )
        )
    }

    @Test func `the command lines of a comment are kept, other comments ignored`() throws {
        #expect(reason(try comment("Nice!")) == "the comment holds no command")
        #expect(reason(try comment("> /gatehouse fix")) == "the comment holds no command")
        let webhook = try comment("Hm.\n/gatehouse rescan\n/gatehouse explain x")
        guard
            case .command(let command) = EventRouter.consequence(of: webhook, allowed: { _ in true })
        else {
            Issue.record("no command")
            return
        }
        #expect(command.lines == ["/gatehouse rescan", "/gatehouse explain x"])
        #expect(command.source == .comment("11", pullRequest: 3) && command.authorID == "5")
    }

    @Test func `a repository that settings do not allow is ignored by name`() throws {
        for webhook in [
            try push(to: "main"), try pullRequest(.opened), try pullRequest(.closed), try check(),
            try comment("/gatehouse help"),
        ] {
            #expect(reason(webhook, allowed: false) == "settings do not allow the repository acme/shop")
            #expect(try EventRouter.repository(of: webhook) == repository())
        }
    }
}
