import Foundation
import TestSupport
import Testing

@Suite(.enabled(if: SharedData.isPresent, "needs ../shared"), .serialized)
struct EndToEndTests {
    @Test(arguments: Loop.Kind.allCases)
    func `a vulnerable pull request fails, its fix is credited, a redelivery says nothing new`(
        kind: Loop.Kind
    ) async throws {
        let loop = try await Loop(kind)
        let bot = try await loop.startBot()
        try await loop.addHook(to: bot)

        let first = try await loop.openPullRequest()
        #expect(try await loop.verdict(on: first).state == loop.failed)
        let comments = try await loop.comments()
        #expect(comments.count == 1)
        let comment = try #require(comments.first)
        #expect(comment.body.hasPrefix("<!-- gatehouse:report -->"))
        #expect(comment.body.contains("GHSA-aaaa-aaaa-aaa1"))
        #expect(comment.body.contains(String(first.prefix(10))))

        let second = try await loop.commit(["calm": "1.0.0", "leaky": "1.2.0"])
        #expect(try await loop.verdict(on: second).state == "success")
        let edited = try await loop.comments()
        #expect(edited.map(\.id) == [comment.id])
        let body = try #require(edited.first).body
        #expect(body.contains(String(second.prefix(10))))
        #expect(body.lowercased().contains("fixed"))
        #expect(body.contains("GHSA-aaaa-aaaa-aaa2"), "the finding that the change removes is credited")

        try await loop.forge.control("flush", [:])
        let before = try await loop.forge.list("_journal?forge=\(kind.server)").count
        let deliveries = try await loop.forge.list("_deliveries?forge=\(kind.server)")
        for delivery in deliveries {
            guard let guid = delivery["guid"] as? String else { continue }
            try await loop.forge.control("redeliver", ["forge": kind.server, "guid": guid])
        }
        try await loop.forge.control("flush", [:])
        try await bot.idle()
        let after = try await loop.forge.list("_journal?forge=\(kind.server)").count
        // Gitea and Forgejo redeliver under new ids: nothing tells it from a wish to judge again.
        if kind == .github || kind == .gitlab { #expect(after == before, "a redelivery made calls") }
        #expect(try await loop.verdict(on: second).state == "success")
        #expect(try await loop.comments().count == 1)

        #expect(try await loop.forge.violations() == [])
        #expect(try await loop.forge.list("_selfcheck").isEmpty)
    }
}
