import Foundation
import TestSupport
import Testing

/// Forges that hide what is there for a while, or are gone: nothing is lost and nothing is doubled (promise P4).
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct ForgeWeatherTests {
    /// Exactly one comment speaks of the head, and one status of it is final.
    private func isToldOnce(_ head: String, _ loop: Loop) async throws {
        let comments = try await loop.comments().filter { $0.body.contains(head) }
        #expect(comments.count == 1, "\(head)")
        let statuses = try await loop.statuses(of: head)
        let finals = statuses.filter { !$0.hasPrefix("pending: ") && !$0.hasPrefix("running: ") }
        #expect(finals.count == 1 && statuses.last == finals.first, "\(head): \(statuses)")
    }

    enum Hidden: String, CaseIterable, CustomTestStringConvertible {
        case pullRequest, repository
        var testDescription: String { rawValue }

        /// Below the forge's base.
        func path(on kind: Loop.Kind) -> String {
            switch self {
            case .pullRequest: kind == .gitlab ? "/merge_requests/1$" : "/pulls/1$"
            case .repository: "(/repos/acme/widgets|/repositories/[0-9]+|/projects/[^/]+)$"
            }
        }
    }

    @Test(arguments: Loop.Kind.allCases, Hidden.allCases)
    func `what was just opened is not found twice, and then gets its verdict once`(
        kind: Loop.Kind,
        hidden: Hidden
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)
        try await loop.forge.control(
            "faults",
            [
                "kind": "status", "status": 404, "count": 2, "method": "GET", "forge": kind.server,
                "path": hidden.path(on: kind),
            ]
        )
        let head = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: head).state == loop.failed)
        try await bot.idle()
        let left = try await loop.forge.list("_control/faults")
        #expect(left.count == 1 && left.allSatisfy { $0["count"] as? Int == 0 }, "the fault was met twice")
        try await isToldOnce(head, loop)
        #expect(try await loop.comments().count == 1)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await loop.forge.violations() == [])
    }

    /// The webhook route is unplugged: only a sweep can find them, and there is only one.
    @Test(arguments: [Loop.Kind.github, .gitlab])
    func `twenty heads that no delivery told of have their verdicts after one sweep, each once`(
        kind: Loop.Kind
    ) async throws {
        let loop = try await Loop(
            kind,
            extraSettings: """
                repositories: [ { match: "\(kind.rawValue):acme/widgets" } ]
                reconcile: { interval: 1h }
                """
        )
        var heads: [(commit: String, isLeaky: Bool)] = []
        for number in 1...20 {
            let isLeaky = number.isMultiple(of: 2)
            let head = try await loop.openPullRequest(
                from: "head-\(number)",
                ["calm": "1.0.\(number)", "leaky": isLeaky ? "1.0.0" : "1.2.0", "old-news": "1.0.0"]
            )
            heads.append((head, isLeaky))
        }
        let bot = try await loop.startBot()
        for head in heads {
            let verdict = try await loop.verdict(on: head.commit, seconds: 90)
            #expect(verdict.state == (head.isLeaky ? loop.failed : "success"))
        }
        try await bot.idle()
        for head in heads { try await isToldOnce(head.commit, loop) }
        #expect(try await loop.comments().count == 20)
        #expect(try await bot.metric("gatehouse_sweeps_total", ["forge": kind.rawValue]) == 1)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await loop.forge.violations() == [])
    }

    @Test func `a forge that refuses connections delays no other, and its own jobs wait for it`() async throws
    {
        let living = try await Loop(.github)
        let gone = try await Loop(.gitlab, importing: false)
        let relay = try await Relay(to: gone.forge.origin)
        // One bot for both; the way to the second one is the relay.
        let text = try String(contentsOf: living.settings, encoding: .utf8)
            .replacingOccurrences(of: "\(living.forge.origin)/gitlab", with: "\(relay.origin)/gitlab")
        try Data(text.utf8).write(to: living.settings)
        let bot = try await living.startBot()
        try await living.addHook(to: bot)
        try await gone.addHook(to: bot)

        relay.stop()
        var heads: [String] = []
        for number in 1...5 {
            heads.append(
                try await gone.openPullRequest(
                    from: "head-\(number)",
                    ["calm": "1.0.\(number)", "leaky": "1.0.0", "old-news": "1.0.0"]
                )
            )
        }
        try await gone.forge.control("flush", [:])
        try await eventually("its jobs have met the dead forge", details: living.details) {
            let lines = bot.process.output
            return lines.contains { $0.contains("will be tried again") || $0.contains("job waits") }
                ? true : nil
        }
        let queued = try await bot.metric("gatehouse_jobs", ["state": "queued"])
        let running = try await bot.metric("gatehouse_jobs", ["state": "running"])
        #expect(queued + running >= 5, "several jobs wait")

        let head = try await living.openPullRequest()
        #expect(try await living.verdict(on: head, seconds: 20).state == living.failed)
        #expect(try await gone.comments().isEmpty)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)

        try await relay.start()
        for head in heads {
            #expect(try await gone.verdict(on: head, seconds: 90).state == gone.failed)
        }
        try await bot.idle()
        for head in heads { try await isToldOnce(head, gone) }
        #expect(try await gone.comments().count == heads.count)
        try await isToldOnce(head, living)
        #expect(try await bot.metric("gatehouse_jobs", ["state": "dead"]) == 0)
        #expect(try await living.forge.violations() == [])
        #expect(try await gone.forge.violations() == [])
    }
}

extension Loop {
    /// From a branch of its own, with that project.
    func openPullRequest(from branch: String, _ dependencies: [String: String]) async throws -> String {
        try await commit(dependencies, to: branch)
        let answer = try await forge.control(
            "pull",
            [
                "forge": kind.server, "repo": Loop.repository, "head": branch, "base": "main",
                "title": "Change \(branch)", "user": "alice",
            ]
        )
        return answer["head"] as? String ?? ""
    }
}
