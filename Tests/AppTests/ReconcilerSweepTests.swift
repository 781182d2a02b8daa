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

/// Sweeps over GitHub's client, a scripted network and a store on disk.
@Suite struct ReconcilerSweepTests {
    /// A forge with one open pull request in each of its repositories.
    private final class Hub: Sendable {
        /// What a repository answers in place of what it has.
        let broken = Mutex<[String: Int]>([:])
        /// Calls that are left of a hundred.
        let left = Mutex(100)
        let now = Mutex(Date(timeIntervalSince1970: 1_767_225_600))
        private let looked = Mutex<[String]>([])
        private let asked = Mutex<[String]>([])
        private let resent = Mutex<[String]>([])

        /// Repositories in the order in which their pull requests were listed.
        var order: [String] { looked.withLock { $0 } }
        /// Those that were asked for, in that order, whatever they answered.
        var visits: [String] { asked.withLock { $0 } }
        /// Those whose failed delivery was asked for again.
        var redelivered: [String] { resent.withLock { $0 } }

        func answer(_ url: String) -> ScriptedTransport.Answer {
            let path = String(url.replacing("https://api.example.com", with: "").prefix { $0 != "?" })
            let parts = path.split(separator: "/").map(String.init)
            let budget = left.withLock { left in
                defer { left = max(0, left - 1) }
                return [
                    (name: "x-ratelimit-limit", value: "100"),
                    (name: "x-ratelimit-remaining", value: "\(left)"),
                    (
                        name: "x-ratelimit-reset",
                        value: "\(Int(now.withLock { $0 }.timeIntervalSince1970) + 3600)"
                    ),
                ]
            }
            guard parts.count >= 3, parts[0] == "repos" else {
                return .json("{}", status: 404, headers: budget)
            }
            let name = parts[2]
            let commit = String(repeating: "a", count: 40)
            if parts.count == 3 { asked.withLock { $0.append(name) } }
            if let status = broken.withLock({ $0[name] }) {
                return .json("{}", status: status, headers: budget)
            }
            switch parts.dropFirst(3).joined(separator: "/") {
            case "":
                let id = Int(name.dropFirst()) ?? 0
                let text = #"{"id": \#(id), "full_name": "acme/\#(name)", "default_branch": "main"}"#
                return .json(text, headers: budget)
            case "git/ref/heads/main", "commits/main", "branches/main":
                let text =
                    #"{"ref": "refs/heads/main", "sha": "\#(commit)", "object": {"sha": "\#(commit)"}, "commit": {"sha": "\#(commit)"}}"#
                return .json(text, headers: budget)
            case "pulls":
                looked.withLock { $0.append(name) }
                return .json(
                    #"[{"number": 1, "state": "open", "draft": false, "head": {"sha": "\#(commit)", "ref": "f"}, "base": {"ref": "main", "repo": {"id": \#(name.dropFirst())}}}]"#,
                    headers: budget
                )
            case "hooks":
                return .json(#"[{"id": 1, "config": {"url": "https://bot.example.com/x"}}]"#, headers: budget)
            case "hooks/1/deliveries":
                return .json(
                    #"[{"id": 5, "guid": "\#(name)", "delivered_at": "2026-01-01T00:00:00Z", "status_code": 0}]"#,
                    headers: budget
                )
            case "hooks/1/deliveries/5/attempts":
                resent.withLock { $0.append(name) }
                return .json("{}", status: 202, headers: budget)
            default: return .json("{}", status: 404, headers: budget)
            }
        }
    }

    /// Four repositories, `r1` to `r4`, that were heard of before: looking them up is not what fails.
    private struct Lab {
        let hub = Hub()
        let bot: SweepLab

        init() async throws {
            let hub = hub
            bot = try SweepLab(now: { hub.now.withLock { $0 } }) { hub.answer($0.url) }
            for number in 1...4 {
                try await bot.store.requestFixes(
                    for: "x",
                    of: RepositoryRef(forge: bot.forge.id, id: "\(number)", path: "acme/r\(number)"),
                    isAsked: false,
                    trace: nil,
                    at: SweepLab.start
                )
            }
        }

        func sweep(
            _ numbers: ClosedRange<Int> = 1...4,
            redelivers: Bool = false,
            until what: String,
            _ condition: () async throws -> Bool
        ) async throws {
            try await bot.sweep(
                numbers.map { "acme/r\($0)" },
                endsStatuses: redelivers,
                until: what,
                condition
            )
        }

        func waiting() async throws -> Set<String> {
            Set(try await bot.store.queued(limit: 99).map(\.request.repository.path))
        }
    }

    @Test(arguments: [403, 404, 422, 451, 500])
    func `one repository that cannot be read keeps no other from its verdicts`(status: Int) async throws {
        let lab = try await Lab()
        lab.hub.left.withLock { $0 = 1_000_000 }
        lab.hub.broken.withLock { $0 = ["r1": status] }
        try await lab.sweep(until: "the others are queued") {
            try await lab.waiting() == ["acme/r2", "acme/r3", "acme/r4"]
        }
        lab.hub.broken.withLock { $0 = [:] }
        try await lab.sweep(until: "all are") { try await lab.waiting().count == 4 }
    }

    @Test(arguments: [403, 404, 422, 451, 500])
    func `one of the settings that cannot be looked up keeps no other from its verdicts`(status: Int)
        async throws
    {
        let lab = try await Lab()
        lab.hub.left.withLock { $0 = 1_000_000 }
        lab.hub.broken.withLock { $0 = ["r5": status] }
        var failed = 0.0
        try await lab.sweep(1...5, until: "the others are queued") {
            failed = lab.bot.sweeps("failed")
            return try await lab.waiting().count == 4 && lab.bot.sweeps("done") >= 1
        }
        #expect(failed == 0)
        lab.hub.broken.withLock { $0 = [:] }
        try await lab.sweep(1...5, until: "all are") { try await lab.waiting().count == 5 }
    }

    /// They stay in the store for good, next to each other as they came.
    @Test func `many in a row that may not be read keep nothing from the next one, deliveries included`()
        async throws
    {
        let lab = try await Lab()
        lab.hub.left.withLock { $0 = 1_000_000 }
        lab.hub.broken.withLock { $0 = ["r1": 403, "r2": 403, "r3": 403] }
        var failed = 0.0
        try await lab.sweep(redelivers: true, until: "the delivery is asked for again") {
            failed = lab.bot.sweeps("failed")
            return !lab.hub.redelivered.isEmpty && lab.bot.sweeps("done") >= 1
        }
        #expect(try await lab.waiting() == ["acme/r4"])
        #expect(lab.hub.visits.prefix(4) == ["r1", "r2", "r3", "r4"])
        #expect(lab.hub.redelivered == ["r4"])
        #expect(failed == 0)
    }

    @Test func `a forge that says nothing of use ends a sweep, and the next one begins behind`() async throws
    {
        let lab = try await Lab()
        lab.hub.left.withLock { $0 = 1_000_000 }
        // Well-formed answers to other questions, as of a page for maintenance.
        lab.hub.broken.withLock { $0 = ["r1": 200, "r2": 200, "r3": 200] }
        try await lab.sweep(until: "the other one is queued") { try await lab.waiting() == ["acme/r4"] }
        #expect(lab.hub.visits.prefix(4) == ["r1", "r2", "r3", "r4"])
        #expect(lab.bot.sweeps("failed") >= 1)
    }

    @Test func `a sweep that may read nothing at all has failed`() async throws {
        let lab = try await Lab()
        lab.hub.left.withLock { $0 = 1_000_000 }
        lab.hub.broken.withLock { $0 = ["r1": 403, "r2": 403, "r3": 403, "r4": 403] }
        try await lab.sweep(until: "a sweep failed") { lab.bot.sweeps("failed") >= 1 }
        #expect(lab.hub.visits.prefix(4) == ["r1", "r2", "r3", "r4"])
        #expect(lab.bot.sweeps("done") == 0)
    }

    @Test func `a sweep is cut when few calls are left, and the next one goes on from there`() async throws {
        let lab = try await Lab()
        // Three calls for each repository: enough for two of them; the rest belongs to verdicts.
        lab.hub.left.withLock { $0 = 54 }
        var seen: [String] = []
        try await lab.sweep(until: "a sweep is cut, and goes on with a new budget") {
            let cut = lab.bot.sweeps("cut")
            if seen.isEmpty, cut >= 3 {
                seen = lab.hub.order
                lab.hub.left.withLock { $0 = 1_000_000 }
                lab.hub.now.withLock { $0 += 3601 }
            }
            return try await lab.waiting().count == 4
        }
        #expect(seen == ["r1", "r2"])
        #expect(lab.hub.order.prefix(4) == ["r1", "r2", "r3", "r4"])
    }
}
