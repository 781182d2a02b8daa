import Basics
import Domain
import Foundation
import Logging
import Pipeline
import Remediation
import Reporting
import Storage
import TestSupport
import Testing

/// What becomes of a fix of which an attempt began to close the pull request: over a store on disk, GitHub's client and a scripted
/// network.
@Suite struct RemediationClosingTests {
    /// What the next run finds, and what it makes of it.
    struct Case: Sendable, CustomTestStringConvertible {
        /// How far the attempt before had noted what it did.
        enum Known: Sendable { case nothing, head, pull }

        let name: String
        var known = Known.pull
        /// Whether it was noted that it is to be closed.
        var isNoted = true
        /// With `merged` and `none` besides GitHub's own states.
        var pull = "closed"
        var isSaid = true
        /// The account that closed it, 9 is ours; `nil`: GitHub does not tell, as Gitea and Forgejo never do.
        var closer: Int?
        /// What the branch is at, where the fix is `c`; `nil`: it is gone.
        var tip: String? = "c"
        /// What deleting it is answered with.
        var deletion = 204
        let end: Remediation.State
        var writes: [String] = []

        var testDescription: String { name }

        static let all = [
            Case(name: "nothing is done yet", pull: "open", isSaid: false, end: .superseded, writes: every),
            Case(name: "it was said", pull: "open", end: .superseded, writes: ["PATCH", "DELETE"]),
            Case(name: "we closed it", closer: 9, end: .superseded, writes: ["DELETE"]),
            Case(name: "closed, who knows by whom", end: .superseded, writes: ["DELETE"]),
            Case(
                name: "opened, not noted",
                known: .head,
                pull: "open",
                isSaid: false,
                end: .superseded,
                writes: every
            ),
            Case(
                name: "written, not noted",
                known: .nothing,
                pull: "none",
                end: .superseded,
                writes: ["DELETE"]
            ),
            Case(name: "nothing was written", known: .nothing, pull: "none", tip: nil, end: .superseded),
            Case(name: "somebody's branch", known: .nothing, pull: "none", tip: "d", end: .superseded),
            Case(name: "the branch is gone", tip: nil, end: .superseded),
            Case(name: "closed, and somebody pushed", tip: "d", end: .superseded),
            Case(name: "somebody pushed before", pull: "open", tip: "d", end: .failed),
            Case(name: "the branch must stay", deletion: 403, end: .superseded, writes: ["DELETE"]),
            Case(name: "a person closed it", closer: 5, end: .closedByHuman),
            Case(name: "closed before we said anything", isSaid: false, end: .closedByHuman),
            Case(name: "merged", pull: "merged", end: .merged),
            Case(name: "nothing of ours", isNoted: false, end: .closedByHuman),
            Case(name: "open, and to stay so", isNoted: false, pull: "open", end: .open),
        ]

        private static let every = ["POST", "PATCH", "DELETE"]
    }

    private static let branch = "gatehouse/npm/all"

    @Test(arguments: Case.all)
    func `what was begun is ended, and a person's close counts as one`(given: Case) async throws {
        let folder = FileManager.default.temporaryDirectory
            .appendingPathComponent("gatehouse-\(UUID().uuidString)").path
        defer {
            // What is not there need not be removed.
            try? FileManager.default.removeItem(atPath: folder)
        }
        let store = try StoreDatabase.open(path: "\(folder)/store.sqlite")
        let repository = RepositoryRef(forge: try #require(ForgeID("github")), id: "7", path: "acme/shop")
        let row = try await row(of: given.known, in: repository, store)
        if given.isNoted { try await store.closing(row, now: Date()) }

        let transport = ScriptedTransport(responder: { Self.answer($0.method.rawValue, $0.url, given) })
        // Where only plans are wanted, nothing is looked at but what is there already.
        var choices = RemediationLab.Choices()
        choices.mode = .comment
        choices.transport = transport
        let request = FixRequest(
            id: 1,
            repository: repository,
            branch: "main",
            isAsked: false,
            attempts: 1,
            requestedAt: Date()
        )
        _ = try await RemediationLab.job(choices, store)
            .run(request, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
        let found = try #require(try await store.remediation(branch: Self.branch, in: repository))
        #expect(found.state == given.end && !found.isClosing)
        #expect(transport.requests.map(\.method.rawValue).filter { $0 != "GET" } == given.writes)
        // Only what a person did not want stays away.
        let declined = try await store.declinedFingerprints(on: "main", of: repository)
        #expect(declined.isEmpty == (given.end != .closedByHuman))
    }

    /// A fix at `c` that stands on `a`, with pull request 9.
    private func row(
        of known: Case.Known,
        in repository: RepositoryRef,
        _ store: StoreDatabase
    ) async throws -> Int64 {
        let claim = try await store.claim(
            try RemediationLab.proposal(in: repository, group: "all"),
            worker: "w",
            until: Date().addingTimeInterval(60),
            now: Date()
        )
        guard case .granted(let row) = claim else { throw StoreError("\(claim)") }
        let head = try #require(CommitID(String(repeating: "c", count: 40)))
        #expect(row.branch == Self.branch)
        if known == .nothing { return row.id }
        #expect(try await store.written(row.id, head: head, worker: "w", now: Date()))
        if known == .head { return row.id }
        #expect(try await store.opened(row.id, pullRequest: 9, worker: "w", now: Date()))
        return row.id
    }

    // MARK: What GitHub answers

    private static func answer(_ method: String, _ url: String, _ given: Case) -> ScriptedTransport.Answer {
        func commit(_ character: String) -> String { String(repeating: character, count: 40) }
        func reference(_ name: String, _ tip: String) -> ScriptedTransport.Answer {
            .json(#"{"ref": "refs/heads/\#(name)", "object": {"type": "commit", "sha": "\#(commit(tip))"}}"#)
        }
        let repository =
            #"{"id": 7, "full_name": "acme/shop", "default_branch": "main", "archived": false, "fork": false}"#
        let pull = """
            {"number": 9, "state": "\(given.pull == "open" ? "open" : "closed")",
             "merged_at": \(given.pull == "merged" ? "\"2026-01-01T00:00:00Z\"" : "null"),
             "head": {"ref": "\(branch)", "sha": "\(commit("c"))", "repo": \(repository)},
             "base": {"ref": "main", "sha": "\(commit("b"))", "repo": \(repository)}, "user": {"id": 9}}
            """
        func comment(_ text: String) -> String { #"{"id": 1, "user": {"id": 9}, "body": "\#(text)"}"# }
        switch method {
        case "POST": return .json(comment("said"), status: 201)
        case "PATCH": return .json(pull)
        case "DELETE": return .json(#"{"message": "no"}"#, status: given.deletion)
        default: break
        }
        if url.hasSuffix("/user") { return .json(#"{"id": 9, "login": "gatehouse-bot"}"#) }
        if url.contains("/pulls?") { return .json(given.pull == "none" ? "[]" : "[\(pull)]") }
        if url.hasSuffix("/pulls/9") { return .json(pull) }
        if url.hasSuffix("/issues/9") {
            let closer = given.closer.map { #"{"id": \#($0), "login": "somebody"}"# }
            return .json(#"{"number": 9, "closed_by": \#(closer ?? "null")}"#)
        }
        if url.contains("/issues/9/comments") {
            let own = comment(#"<!-- gatehouse:remediation-obsolete -->\nNothing is left to fix here."#)
            return .json(given.isSaid ? "[\(own)]" : "[]")
        }
        if url.hasSuffix("/heads/main") { return reference("main", "b") }
        if url.contains("/git/ref/heads/") {
            return given.tip.map { reference(branch, $0) } ?? .json(#"{"message": "Not Found"}"#, status: 404)
        }
        // What somebody pushed is not one of ours, and the base does not hold it.
        if url.contains("/commits?"), given.tip == "d" { return .json("[]") }
        if url.contains("/commits?") {
            let bot = #"{"name": "gatehouse-bot", "email": "bot@example.com"}"#
            let message = "Fix\\n\\n\(PullRequestText.trailer(fingerprint: "f-all"))"
            return .json(
                """
                [{"sha": "\(commit("c"))", "parents": [{"sha": "\(commit("a"))"}], "author": {"id": 9},
                  "commit": {"message": "\(message)", "author": \(bot), "committer": \(bot)}}]
                """
            )
        }
        if url.contains("/compare/") {
            return .json(#"{"merge_base_commit": {"sha": "\#(commit("a"))"}}"#)
        }
        return .json(repository)
    }
}
