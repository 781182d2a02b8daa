import Basics
import Forges
import Foundation
import Testing

/// What answers say of the calls that are left.
@Suite struct CallBudgetTests {
    private static func answer(_ headers: (name: String, value: String)...) -> OutboundResponse {
        OutboundResponse(status: 200, headers: headers, body: [])
    }

    @Test
    func `forges name it differently, and not all of it`() throws {
        let github = try #require(
            CallBudget(
                Self.answer(
                    ("x-ratelimit-limit", "5000"),
                    ("x-ratelimit-remaining", "4987"),
                    ("x-ratelimit-reset", "1767225700")
                )
            )
        )
        #expect(github.remaining == 4987)
        #expect(github.limit == 5000)
        #expect(github.renewal == Date(timeIntervalSince1970: 1_767_225_700))
        let gitlab = try #require(
            CallBudget(Self.answer(("ratelimit-remaining", "0"), ("ratelimit-reset", "1767225700")))
        )
        #expect(gitlab.remaining == 0)
        #expect(gitlab.limit == nil)
        #expect(gitlab.renewal != nil)
        #expect(try #require(CallBudget(Self.answer(("ratelimit-remaining", "3")))).renewal == nil)
    }

    @Test(arguments: ["", "-1", "many", "0x10", "inf", "nan", "1e3", "99999999999999999999"])
    func `a count that is none is not believed`(text: String) {
        #expect(CallBudget(Self.answer(("x-ratelimit-remaining", text))) == nil)
    }

    @Test
    func `no header, no budget`() {
        #expect(CallBudget(Self.answer(("x-ratelimit-limit", "60"))) == nil)
    }
}
