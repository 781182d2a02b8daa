import Advisories
import Domain
import TestSupport
import Testing

struct UpgradeAdvisorTests {
    private static func fixed(_ id: String, _ from: String, _ fix: String) -> Advisory {
        Samples.advisory(id, ranges: [Samples.range(.introduced(from), .fixed(fix))])
    }

    private static func advice(
        _ version: String,
        _ advisories: [Advisory],
        setAside: Set<String> = []
    ) -> UpgradeRecommendation? {
        let answer = Samples.answer(advisories)
        let match = AdvisoryMatcher.findings(components: [Samples.component("a", version)], answer: answer)
        let findings = match.findings.map { finding in
            var copy = finding
            if setAside.contains(finding.id) { copy.status = .waived }
            return copy
        }
        return UpgradeAdvisor.recommendations(for: findings, answer: answer).first
    }

    struct Row: Sendable {
        let name: String
        let present: String
        let advisories: [Advisory]
        /// `nil` when none is better.
        let target: String?
        var within: String?
        var clears: [String] = []
        var remains: [String] = []
        var introduces: [String] = []
        var setAside: Set<String> = []
    }

    static let rows = [
        Row(
            name: "one fix",
            present: "1.0.0",
            advisories: [fixed("A", "0", "1.0.1")],
            target: "1.0.1",
            clears: ["A"]
        ),
        Row(
            name: "the highest of several fixes",
            present: "1.0.0",
            advisories: [fixed("A", "0", "1.0.1"), fixed("B", "0", "1.2.0")],
            target: "1.2.0",
            clears: ["A", "B"]
        ),
        Row(
            name: "never down to the fix of an older branch",
            present: "2.0.0",
            advisories: [
                Samples.advisory(
                    "A",
                    ranges: [
                        Samples.range(.introduced("0"), .fixed("1.2.3")),
                        Samples.range(.introduced("2.0.0"), .fixed("2.0.1")),
                    ]
                )
            ],
            target: "2.0.1",
            clears: ["A"]
        ),
        Row(
            name: "the same series before a newer one",
            present: "1.2.0",
            advisories: [
                Samples.advisory(
                    "A",
                    ranges: [
                        Samples.range(.introduced("1.0.0"), .fixed("1.2.5")),
                        Samples.range(.introduced("2.0.0"), .fixed("2.0.1")),
                    ]
                )
            ],
            target: "1.2.5",
            clears: ["A"]
        ),
        Row(
            name: "another series when only that one is free of all, with the best of this one beside it",
            present: "1.2.0",
            advisories: [
                Samples.advisory(
                    "A",
                    ranges: [
                        Samples.range(.introduced("1.0.0"), .fixed("1.2.5")),
                        Samples.range(.introduced("2.0.0"), .fixed("2.0.1")),
                    ]
                ),
                fixed("B", "0", "2.1.0"),
            ],
            target: "2.1.0",
            within: "1.2.5",
            clears: ["A", "B"]
        ),
        Row(
            name: "below 1.0 a minor version is another series",
            present: "0.2.0",
            advisories: [
                Samples.advisory(
                    "A",
                    ranges: [
                        Samples.range(.introduced("0"), .fixed("0.2.4")),
                        Samples.range(.introduced("0.3.0"), .fixed("0.3.1")),
                    ]
                )
            ],
            target: "0.2.4",
            clears: ["A"]
        ),
        Row(
            name: "what cannot be fixed hides nothing, and is named",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.0.1"), Samples.advisory("B", ranges: [Samples.range(.introduced("0"))]),
            ],
            target: "1.0.1",
            clears: ["A"],
            remains: ["B"]
        ),
        Row(
            name: "nothing fixes anything",
            present: "1.0.0",
            advisories: [Samples.advisory("B", ranges: [Samples.range(.introduced("0"))])],
            target: nil
        ),
        Row(
            name: "the target is checked too, and the next fix is taken",
            present: "1.0.0",
            advisories: [fixed("A", "0", "1.1.0"), fixed("B", "1.1.0", "1.1.3")],
            target: "1.1.3",
            clears: ["A"]
        ),
        Row(
            name: "a target as bad as the present version is none",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.1.0"),
                Samples.advisory("B", ranges: [Samples.range(.introduced("1.1.0"))]),
            ],
            target: nil
        ),
        Row(
            name: "better than nothing, and says what it brings in",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.1.0"), fixed("C", "0", "1.1.0"),
                Samples.advisory("B", ranges: [Samples.range(.introduced("1.1.0"))]),
            ],
            target: "1.1.0",
            clears: ["A", "C"],
            introduces: ["B"]
        ),
        Row(
            name: "never to a malicious version",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.1.0"), Samples.advisory("MAL-2026-1", versions: ["1.1.0"]),
                fixed("B", "0", "1.2.0"),
            ],
            target: "1.2.0",
            clears: ["A", "B"]
        ),
        Row(
            name: "a fix that a record under another name contradicts is none",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.1.0"),
                Samples.advisory(
                    "B",
                    aliases: ["A"],
                    ranges: [Samples.range(.introduced("0"), .fixed("1.1.4"))]
                ),
            ],
            target: "1.1.4",
            clears: ["A"]
        ),
        Row(
            name: "a release before a prerelease that is as good",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.1.0-rc.1"), fixed("B", "0.1.0", "0.2.0"), fixed("C", "1.1.0", "1.1.1"),
                fixed("D", "0", "1.1.0-rc.1"),
            ],
            target: "1.1.1",
            clears: ["A", "D"]
        ),
        Row(
            name: "what was set aside asks for nothing and is not counted as new",
            present: "1.0.0",
            advisories: [
                fixed("A", "0", "1.0.1"), Samples.advisory("W", ranges: [Samples.range(.introduced("0"))]),
            ],
            target: "1.0.1",
            clears: ["A"],
            setAside: ["W"]
        ),
    ]

    @Test(arguments: rows.indices)
    func `the recommended version is the best one known`(index: Int) throws {
        let row = Self.rows[index]
        let advice = try #require(Self.advice(row.present, row.advisories, setAside: row.setAside))
        #expect(advice.target?.version == row.target, "\(row.name)")
        #expect(advice.withinMajor?.version == row.within, "\(row.name)")
        #expect(advice.target?.clears ?? [] == row.clears, "\(row.name)")
        #expect(advice.target?.remains ?? [] == row.remains, "\(row.name)")
        #expect(advice.target?.introduces ?? [] == row.introduces, "\(row.name)")
    }

    @Test func `versions that nobody can read are named`() throws {
        let odd = try #require(
            Self.advice("1.0.0", [Self.fixed("A", "0", "soon"), Self.fixed("B", "0", "1.0.1")])
        )
        #expect(odd.unreadable == ["soon"])
        #expect(odd.target?.version == "1.0.1")
        #expect(odd.target?.remains == ["A"])
        let own = try #require(
            Self.advice("main", [Samples.advisory("A", ranges: [Samples.range(.introduced("0"))])])
        )
        #expect(own.unreadable == ["main"])
        #expect(own.target == nil)
    }

    @Test func `only what is open and there asks for an upgrade`() {
        let advisories = [Self.fixed("A", "0", "1.0.1")]
        #expect(Self.advice("1.0.0", advisories, setAside: ["A"]) == nil)
        var gone = Samples.match([Samples.component("a", "1.0.0")], advisories).findings
        gone[0].provenance = .fixed
        #expect(UpgradeAdvisor.recommendations(for: gone, answer: Samples.answer(advisories)) == [])
    }

    @Test func `a thousand fixed versions do not take long, and the last ones are among those looked at`()
        throws
    {
        let advisories = (0..<1_000).map { Self.fixed("A-\($0)", "0", "1.\($0).1") }
        let time = try processorTime {
            let advice = try #require(Self.advice("1.0.0", advisories))
            #expect(advice.target?.version == "1.999.1")
        }
        #expect(time < .seconds(30))
    }

    @Test(arguments: [
        ("1.2.3", "1.9.0", false), ("1.2.3", "2.0.0", true), ("0.2.3", "0.2.9", false),
        ("0.2.3", "0.3.0", true),
        ("v1.0.0", "1.5.0", false), ("0.9.0", "1.0.0", true), ("9.0.0", "10.0.0", true),
    ])
    func `a series is the major version, or the minor one below 1`(
        present: String,
        fix: String,
        crosses: Bool
    ) throws {
        let target = try #require(Self.advice(present, [Self.fixed("A", "0", fix)])?.target)
        #expect(target.crossesMajor == crosses)
    }
}
