import Domain
import Foundation
import Testing

@Suite struct OrderTests {
    @Test func `severities, outcomes and scopes have the order that rules rely on`() {
        #expect(Severity.allCases.shuffled().sorted() == [.unknown, .low, .medium, .high, .critical])
        #expect(Outcome.allCases.shuffled().sorted() == [.passed, .warned, .blocked, .errored])
        #expect(Scope.allCases.shuffled().sorted() == [.runtime, .peer, .optional, .unknown, .dev])
    }

    @Test(
        arguments: [
            ([], Outcome.errored), ([.passed], .passed), ([.passed, .warned], .warned),
            ([.blocked, .passed], .blocked), ([.blocked, .errored, .warned], .errored),
        ] as [([Outcome], Outcome)]
    )
    func `the worst rule is the verdict, and no rule is none passed`(outcomes: [Outcome], expected: Outcome) {
        let reasons = outcomes.map { RuleOutcome(rule: "r", outcome: $0, message: "") }
        let verdict = Verdict(reasons: reasons)
        #expect(verdict.outcome == expected)
        #expect(!verdict.reasons.isEmpty)
    }

    @Test func `places are ordered by path, then line`() {
        let places = [
            FileLocation(path: "b", line: 1), FileLocation(path: "a", line: 2),
            FileLocation(path: "B", line: 9),
            FileLocation(path: "a", line: nil),
        ]
        #expect(places.sorted() == [places[2], places[3], places[1], places[0]])
    }

    @Test(
        arguments: [
            ("GHSA-a", [], false), ("MAL-2024-1", [], true), ("GHSA-a", ["CVE-1", "MAL-2024-1"], true),
            ("XMAL-1", ["mal-2024-1"], false),
        ] as [(String, [String], Bool)]
    )
    func `an advisory is about malice by its id space`(id: String, aliases: [String], expected: Bool) {
        let advisory = Advisory(
            id: id,
            aliases: aliases,
            modified: "",
            isWithdrawn: false,
            summary: "",
            severities: [],
            ratedSeverity: nil,
            affected: []
        )
        #expect(advisory.isMalicious == expected)
    }
}
