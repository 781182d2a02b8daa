import Basics
import Domain
import Forges
import Foundation
import Logging
import Pipeline
import Storage
import Synchronization
import TestSupport
import Testing

/// Statuses that say *pending* on a commit that nobody will judge any more, over GitHub's client, a scripted network and a store on
/// disk.
@Suite struct DismissalTests {
    private static let old = String(repeating: "b", count: 40)

    /// One repository whose pull request is closed.
    private final class Hub: Sendable {
        /// What a status is answered with.
        let answer = Mutex(201)
        private let written = Mutex<[String]>([])

        /// Commit, state and text of every status.
        var statuses: [String] { written.withLock { $0 } }

        func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
            let path = String(request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" })
            let tip = String(repeating: "a", count: 40)
            switch path {
            case "/repos/acme/shop":
                return .json(#"{"id": 7, "full_name": "acme/shop", "default_branch": "main"}"#)
            case "/repos/acme/shop/git/ref/heads/main", "/repos/acme/shop/commits/main",
                "/repos/acme/shop/branches/main":
                return .json(
                    #"{"ref": "refs/heads/main", "sha": "\#(tip)", "object": {"sha": "\#(tip)"}, "commit": {"sha": "\#(tip)"}}"#
                )
            case "/repos/acme/shop/pulls": return .json("[]")
            case _ where request.method == .post && path.hasPrefix("/repos/acme/shop/statuses/"):
                let parsed = try? JSONSerialization.jsonObject(with: Data(request.body ?? []))
                // Not JSON shows as a status without words.
                let payload = parsed as? [String: Any] ?? [:]
                let commit = path.split(separator: "/").last ?? ""
                written.withLock {
                    $0.append("\(commit) \(payload["state"] ?? ""): \(payload["description"] ?? "")")
                }
                let status = answer.withLock { $0 }
                return .json(status == 201 ? #"{"state": "error", "context": "c"}"# : "{}", status: status)
            default: return .json("{}", status: 404)
            }
        }
    }

    private struct Lab {
        let hub = Hub()
        let bot: SweepLab

        init() throws {
            let hub = hub
            bot = try SweepLab { hub.answer($0) }
        }

        /// A job that said *pending* and ended so.
        func end(with result: JobResult) async throws {
            let (store, now) = (bot.store, SweepLab.start)
            let repository = RepositoryRef(forge: bot.forge.id, id: "7", path: "acme/shop")
            let request = JobRequest(
                repository: repository,
                subject: .pullRequest(number: 1),
                head: try #require(CommitID(DismissalTests.old)),
                baseBranch: "main",
                isDefaultBranch: false,
                eventTime: nil,
                before: nil
            )
            _ = try #require(try await store.enqueue(request, at: now))
            let job = try #require(
                try await store.claim(worker: "w", until: now.addingTimeInterval(60), now: now)
            )
            try await bot.publisher.publishStatus(
                VerdictNotice(outcome: nil, description: "Waiting"),
                on: request.head,
                in: repository,
                of: job,
                to: bot.forge,
                logger: .quiet
            )
            try await store.finish(job: job.id, worker: "w", with: result, now: now)
        }

        /// Sweeps without a pause, as often as that.
        func sweep(times: Double) async throws {
            let before = bot.sweeps("done")
            try await bot.sweep(["acme/shop"], endsStatuses: true, until: "\(times) sweeps") {
                bot.sweeps("done") >= before + times
            }
        }
    }

    private static let farewell = "\(old) error: errored: replaced or closed before it was judged"

    @Test(arguments: [
        // Whatever it failed for, its pull request was closed since.
        JobResult.dead(error: "the forge refuses"),
        // Its pull request was closed before a worker came to it.
        .succeeded,
        .superseded,
    ])
    func `a job that ended leaves no status that waits, and it is ended once`(result: JobResult) async throws
    {
        let lab = try Lab()
        try await lab.end(with: result)
        #expect(lab.hub.statuses == ["\(Self.old) pending: Waiting"])
        try await lab.sweep(times: 3)
        #expect(lab.hub.statuses == ["\(Self.old) pending: Waiting", Self.farewell])
    }

    @Test(arguments: [403, 404, 422])
    func `what the forge refuses is not asked again by every sweep`(status: Int) async throws {
        let lab = try Lab()
        try await lab.end(with: .dead(error: "the forge refuses"))
        lab.hub.answer.withLock { $0 = status }
        try await lab.sweep(times: 4)
        let asked = lab.hub.statuses.filter { $0 == Self.farewell }.count
        // 422 may be about the state of things, which may change.
        #expect(status == 422 ? asked >= 1 : asked == 1)
    }

    @Test func `an outage of the forge only puts it off`() async throws {
        let lab = try Lab()
        try await lab.end(with: .succeeded)
        lab.hub.answer.withLock { $0 = 500 }
        try await lab.sweep(times: 2)
        let asked = lab.hub.statuses.count
        #expect(asked >= 2)
        lab.hub.answer.withLock { $0 = 201 }
        try await lab.sweep(times: 2)
        #expect(lab.hub.statuses.count == asked + 1 && lab.hub.statuses.last == Self.farewell)
    }
}
