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

        /// Repositories in the order in which their pull requests were listed.
        var order: [String] { looked.withLock { $0 } }

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

        func sweep(until what: String, _ condition: () async throws -> Bool) async throws {
            try await bot.sweep((1...4).map { "acme/r\($0)" }, until: what, condition)
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
