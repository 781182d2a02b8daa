import Basics
import Domain
import Forges
import Foundation
import Pipeline
import Storage
import Synchronization
import TestSupport
import Testing

/// Sweeps of an App on two accounts, each of which has calls of its own (GitHub, "Rate limits for the REST API").
@Suite struct InstallationSweepTests {
    /// A GitHub that counts the calls of each account.
    private final class Hub: Sendable {
        private struct State {
            var now = SweepLab.start
            /// Calls that are left of a hundred.
            var left = ["acme": 100, "beta": 100]
            var refused = 0
            var looked: [String] = []
        }

        private let state = Mutex(State())

        var now: Date { state.withLock { $0.now } }
        /// Calls that were answered with a primary limit.
        var refused: Int { state.withLock { $0.refused } }
        /// Repositories in the order in which their pull requests were listed.
        var looked: [String] { state.withLock { $0.looked } }

        func leave(_ calls: Int, to account: String) { state.withLock { $0.left[account] = calls } }

        /// Gives everybody a new budget, as an hour does.
        func renew() {
            state.withLock { state in
                state.now += 3601
                for account in state.left.keys { state.left[account] = 100 }
            }
        }

        func answer(_ request: OutboundRequest) -> ScriptedTransport.Answer {
            let path = request.url.replacing("https://api.example.com", with: "").prefix { $0 != "?" }
            let parts = path.split(separator: "/").map(String.init)
            if parts.first == "app", parts.last == "access_tokens" {
                let end = now.addingTimeInterval(3600).ISO8601Format()
                return .json(#"{"token": "t\#(parts[2])", "expires_at": "\#(end)"}"#, status: 201)
            }
            guard parts.count >= 3, parts[0] == "repos" else { return .json("{}", status: 404) }
            let (account, name) = (parts[1], parts[2])
            let installation = account == "acme" ? 1 : 2
            if parts.last == "installation" { return .json(#"{"id": \#(installation)}"#) }
            let (isAllowed, budget) = count(account)
            guard isAllowed else {
                return .json(#"{"message": "API rate limit exceeded"}"#, status: 403, headers: budget)
            }
            let commit = String(repeating: "a", count: 40)
            switch parts.dropFirst(3).joined(separator: "/") {
            case "":
                let fields = #""id": \#(name.dropFirst()), "full_name": "\#(account)/\#(name)""#
                return .json(#"{\#(fields), "default_branch": "main"}"#, headers: budget)
            case "git/ref/heads/main":
                let text = #"{"ref": "refs/heads/main", "object": {"sha": "\#(commit)"}}"#
                return .json(text, headers: budget)
            case "pulls":
                state.withLock { $0.looked.append(name) }
                let head = #"{"sha": "\#(commit)", "ref": "f"}"#
                let base = #"{"ref": "main", "repo": {"id": \#(name.dropFirst())}}"#
                let fields = #""number": 1, "state": "open", "draft": false"#
                return .json(#"[{\#(fields), "head": \#(head), "base": \#(base)}]"#, headers: budget)
            default: return .json("{}", status: 404, headers: budget)
            }
        }

        /// Counts a call; the last one that is allowed leaves none.
        private func count(_ account: String) -> (isAllowed: Bool, [(name: String, value: String)]) {
            state.withLock { state in
                let left = state.left[account] ?? 0
                state.left[account] = max(0, left - 1)
                if left == 0 { state.refused += 1 }
                let headers = [
                    (name: "x-ratelimit-limit", value: "100"),
                    (name: "x-ratelimit-remaining", value: "\(max(0, left - 1))"),
                    (name: "x-ratelimit-reset", value: "\(Int(state.now.timeIntervalSince1970) + 3600)"),
                ]
                return (left > 0, headers)
            }
        }
    }

    private struct Lab {
        let hub = Hub()
        let bot: SweepLab

        /// Two repositories of each account were heard of before; a third of `acme` is named only.
        private let named = ["acme/r1", "acme/r2", "beta/r3", "beta/r4", "acme/r5"]

        init() async throws {
            let hub = hub
            let app = ForgeApp(id: "12345", privateKey: Secret(SampleKey.pkcs1))
            bot = try SweepLab(app: app, now: { hub.now }) { hub.answer($0) }
            for (place, path) in named.dropLast().enumerated() {
                try await bot.store.requestFixes(
                    for: "x",
                    of: RepositoryRef(forge: bot.forge.id, id: "\(place + 1)", path: path),
                    isAsked: false,
                    trace: nil,
                    at: SweepLab.start
                )
            }
        }

        func sweep(until what: String, _ condition: () async throws -> Bool) async throws {
            try await bot.sweep(named, until: what, condition)
        }

        func waiting() async throws -> Set<String> {
            Set(try await bot.store.queued(limit: 99).map(\.request.repository.path))
        }

        var all: Set<String> { Set(named) }
    }

    @Test func `where one installation has few calls left the sweep goes on with the others`() async throws {
        let lab = try await Lab()
        // One for the name; three for the first repository leave less than half of them.
        lab.hub.leave(53, to: "acme")
        try await lab.sweep(until: "some sweeps are cut") { lab.bot.sweeps("cut") >= 3 }
        #expect(try await lab.waiting() == ["acme/r1", "beta/r3", "beta/r4"])
        #expect(Set(lab.hub.looked.prefix(3)) == ["r1", "r3", "r4"])
        #expect(lab.hub.looked.count { ["r1", "r2", "r5"].contains($0) } == 1)
        #expect(lab.bot.sweeps("failed") == 0 && lab.bot.sweeps("done") == 0)
        lab.hub.renew()
        try await lab.sweep(until: "all are queued") { try await lab.waiting() == lab.all }
    }

    @Test func `an installation without calls fails no sweep, whoever is asked about first`() async throws {
        let lab = try await Lab()
        lab.hub.leave(0, to: "acme")
        try await lab.sweep(until: "some sweeps are cut") { lab.bot.sweeps("cut") >= 3 }
        #expect(try await lab.waiting() == ["beta/r3", "beta/r4"])
        #expect(lab.bot.sweeps("failed") == 0 && lab.bot.sweeps("done") == 0)
        #expect(lab.hub.refused == 1)
        lab.hub.renew()
        try await lab.sweep(until: "all are queued") { try await lab.waiting() == lab.all }
        #expect(lab.hub.refused == 1)
    }
}
