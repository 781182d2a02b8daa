import Advisories
import Domain
import Foundation
import Testing

@Suite struct AdvisoryMatcherTests {
    struct Row: Sendable {
        let name: String
        let range: AffectedRange
        let affected: [String]
        let unaffected: [String]
        var fixes: [String] = []
    }

    static let rows = [
        Row(name: "no events", range: Samples.range(), affected: [], unaffected: ["1.0.0"]),
        Row(
            name: "zero comes before everything",
            range: Samples.range(.introduced("0"), .fixed("1.0.0")),
            affected: ["0.0.0-0", "0.0.0", "0.9.9", "1.0.0-rc.1"],
            unaffected: ["1.0.0", "1.0.0+build"],
            fixes: ["1.0.0"]
        ),
        Row(
            name: "last affected is affected",
            range: Samples.range(.introduced("1.0.0"), .lastAffected("1.2.0")),
            affected: ["1.0.0", "1.2.0"],
            unaffected: ["0.9.0", "1.0.0-a", "1.2.1-0"]
        ),
        Row(
            name: "a single version",
            range: Samples.range(.lastAffected("1.0.0"), .introduced("1.0.0")),
            affected: ["1.0.0"],
            unaffected: ["0.9.9", "1.0.1"]
        ),
        Row(
            name: "events in any order, several intervals",
            range: Samples.range(
                .fixed("3.0.0"),
                .introduced("2.0.0"),
                .fixed("1.5.0"),
                .introduced("1.0.0")
            ),
            affected: ["2.0.0", "2.9.9"],
            unaffected: ["0.1.0", "1.5.0", "3.0.0"],
            fixes: ["3.0.0"]
        ),
        Row(
            name: "limits",
            range: Samples.range(.introduced("0"), .limit("2.0.0"), .limit("3.0.0")),
            affected: ["1.0.0", "2.5.0"],
            unaffected: ["3.0.0"]
        ),
        Row(
            name: "a limit of everything",
            range: Samples.range(.introduced("0"), .limit("2.0.0"), .limit("*")),
            affected: ["9.0.0"],
            unaffected: []
        ),
        Row(
            name: "git ranges are not about versions",
            range: Samples.range(.introduced("0"), kind: .git),
            affected: [],
            unaffected: ["1.0.0"]
        ),
        Row(
            name: "ecosystem ranges go by the ecosystem's scheme",
            range: Samples.range(.introduced("1.9.0"), .fixed("1.10.0"), kind: .ecosystem),
            affected: ["1.9.5"],
            unaffected: ["1.10.0", "1.8.0"],
            fixes: ["1.10.0"]
        ),
    ]

    @Test(arguments: rows)
    func `a range reaches the versions that the schema says`(row: Row) {
        let advisory = Samples.advisory("GHSA-1", ranges: [row.range])
        for version in row.affected {
            let match = Samples.match([Samples.component("a", version)], [advisory])
            #expect(match.findings.map(\.id) == ["GHSA-1"], "\(row.name): \(version)")
            #expect(match.findings.first?.fixedVersions == row.fixes, "\(row.name): \(version)")
        }
        for version in row.unaffected {
            let match = Samples.match([Samples.component("a", version)], [advisory])
            #expect(
                match.findings.isEmpty && match.unevaluated.isEmpty && match.assumptions.isEmpty,
                "\(row.name): \(version)"
            )
        }
    }

    @Test func `listed versions match in any spelling of the same release`() {
        let advisory = Samples.advisory("GHSA-1", versions: ["1.0.0", "v2.0.0+x", "odd"])
        for version in ["1.0.0", "v1.0.0", "2.0.0", "odd"] {
            #expect(
                Samples.match([Samples.component("a", version)], [advisory]).findings.count == 1,
                "\(version)"
            )
        }
        #expect(Samples.match([Samples.component("a", "1.0.1")], [advisory]).findings.isEmpty)
    }

    @Test func `only components of a registry with the exact name are matched`() {
        let advisory = Samples.advisory("GHSA-1", ranges: [Samples.range(.introduced("0"))])
        let components = [
            Samples.component("a", "1.0.0", source: .git), Samples.component("a", "1.0.0", source: .local),
            Samples.component("a", "1.0.0", source: .remoteTarball), Samples.component("A", "1.0.0"),
            Samples.component("@x/a", "1.0.0"),
        ]
        #expect(Samples.match(components, [advisory]).findings.isEmpty)
        #expect(Samples.match(components + [Samples.component("a", "1.0.0")], [advisory]).findings.count == 1)
    }

    @Test func `withdrawn advisories match nothing`() {
        let advisory = Samples.advisory("GHSA-1", ranges: [Samples.range(.introduced("0"))], withdrawn: true)
        #expect(Samples.match([Samples.component("a", "1.0.0")], [advisory]).findings.isEmpty)
    }

    @Test func `a version that cannot be read is said, never passed`() {
        let advisory = Samples.advisory("GHSA-1", ranges: [Samples.range(.introduced("0"), .fixed("1.0.0"))])
        let odd = Samples.component("a", "1.2.3.4", line: 7)
        let match = Samples.match([odd], [advisory])
        #expect(match.findings.isEmpty)
        #expect(match.unevaluated == [odd])
        #expect(match.diagnostics.map(\.severity) == [.error])
        #expect(match.diagnostics.first?.line == 7)
        // Without an end there is nothing to compare: every version is reached.
        let endless = Samples.advisory("MAL-1", ranges: [Samples.range(.introduced("0"))])
        #expect(Samples.match([odd], [endless]).findings.map(\.id) == ["MAL-1"])
        #expect(Samples.match([odd], [endless]).unevaluated.isEmpty)
        // A package without advisories has nothing to check.
        #expect(Samples.match([Samples.component("b", "1.2.3.4")], [advisory]).unevaluated.isEmpty)
    }

    @Test func `a range with an event that cannot be read applies and says so`() {
        let advisory = Samples.advisory("GHSA-1", ranges: [Samples.range(.introduced("2.0"), .fixed("x"))])
        let match = Samples.match([Samples.component("a", "1.0.0")], [advisory])
        #expect(match.findings.map(\.id) == ["GHSA-1"])
        #expect(match.findings.first?.fixedVersions == [])
        #expect(match.assumptions.map(\.advisory) == ["GHSA-1"])
        #expect(match.diagnostics.map(\.severity) == [.warning])
    }

    @Test func `advisories that share an alias are one finding under the id people know`() {
        let open = [Samples.range(.introduced("0"), .fixed("2.0.0"))]
        let advisories = [
            Samples.advisory("x_NSWG-1", aliases: ["CVE-2020-1"], ranges: open),
            Samples.advisory("GHSA-b", aliases: ["CVE-2020-2"], ranges: open),
            Samples.advisory("PYSEC-1", aliases: ["CVE-2020-2", "CVE-2020-1"], ranges: open),
            Samples.advisory("GHSA-z", ranges: open),
        ]
        let match = Samples.match([Samples.component("a", "1.0.0")], advisories)
        #expect(match.findings.map(\.id) == ["GHSA-b", "GHSA-z"])
        #expect(match.findings[0].aliases == ["CVE-2020-1", "CVE-2020-2", "PYSEC-1", "x_NSWG-1"])
        #expect(match.findings[0].summary == "summary of GHSA-b")
        let reversed = Samples.match([Samples.component("a", "1.0.0")], advisories.reversed())
        #expect(reversed.findings == match.findings)
    }

    @Test func `a group was published when the first of its records was`() {
        let (early, late) = (Date(timeIntervalSince1970: 1_000), Date(timeIntervalSince1970: 2_000))
        func published(_ dates: Date?...) -> Date? {
            let advisories = dates.enumerated().map { index, date in
                Samples.advisory("GHSA-\(index)", aliases: ["CVE-1"], versions: ["1.0.0"], published: date)
            }
            return Samples.match([Samples.component("a", "1.0.0")], advisories).findings.first?.published
        }
        #expect(published(nil) == nil)
        #expect(published(nil, late, early) == early)
        #expect(published(late) == late)
    }

    @Test func `an alias that is better known than the record's id is shown`() {
        let advisory = Samples.advisory(
            "NSWG-ECO-1",
            aliases: ["CVE-2020-1", "GHSA-a"],
            ranges: [Samples.range(.introduced("0"))]
        )
        let finding = Samples.match([Samples.component("a", "1.0.0")], [advisory]).findings.first
        #expect(finding?.id == "GHSA-a")
        #expect(finding?.aliases == ["CVE-2020-1", "NSWG-ECO-1"])
        #expect(finding?.summary == "summary of NSWG-ECO-1")
    }

    @Test func `malicious packages are critical and carry their own id`() {
        let open = [Samples.range(.introduced("0"))]
        let advisories = [
            Samples.advisory("GHSA-a", ranges: open, rated: .low),
            Samples.advisory("MAL-2024-1", aliases: ["GHSA-a"], ranges: open),
        ]
        let finding = Samples.match([Samples.component("a", "1.0.0")], advisories).findings.first
        #expect(finding?.id == "MAL-2024-1")
        #expect(finding?.isMalicious == true)
        #expect(finding?.severity == .critical)
    }

    @Test func `severity is the newest vector's, else the word, else unknown`() {
        let low3 = SeverityVector(type: "CVSS_V3", score: "CVSS:3.1/AV:P/AC:H/PR:H/UI:R/S:U/C:L/I:N/A:N")
        let high4 = SeverityVector(
            type: "CVSS_V4",
            score: "CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:H/VA:H/SC:N/SI:N/SA:N"
        )
        let broken4 = SeverityVector(type: "CVSS_V4", score: "CVSS:4.0/AV:N")
        func finding(_ severities: [SeverityVector], _ rated: Severity?) -> Finding? {
            let advisory = Samples.advisory(
                "GHSA-1",
                ranges: [Samples.range(.introduced("0"))],
                severities: severities,
                rated: rated
            )
            return Samples.match([Samples.component("a", "1.0.0")], [advisory]).findings.first
        }
        #expect(finding([low3, high4], .low)?.severity == .critical)
        #expect(finding([low3, high4], .low)?.cvss?.version == "4.0")
        #expect(finding([low3, broken4], .critical)?.severity == .low)
        #expect(finding([broken4], .high)?.severity == .high)
        #expect(finding([broken4], .high)?.cvss == nil)
        #expect(finding([], nil)?.severity == .unknown)
    }

    @Test func `fixed versions are those that no advisory of the group still reaches`() {
        let advisories = [
            Samples.advisory(
                "GHSA-a",
                ranges: [
                    Samples.range(.introduced("1.0.0"), .fixed("1.2.0")),
                    Samples.range(.introduced("0"), .fixed("1.10.0")),
                    Samples.range(.introduced("2.0.0"), .fixed("2.1.0")),
                ]
            ),
            Samples.advisory(
                "CVE-1",
                aliases: ["GHSA-a"],
                ranges: [Samples.range(.introduced("1.0.0"), .fixed("1.11.0"), .introduced("1.12.0"))]
            ),
        ]
        let finding = Samples.match([Samples.component("a", "1.1.0")], advisories).findings.first
        #expect(finding?.fixedVersions == ["1.11.0"])
    }

    @Test func `findings are in the order of id, then purl`() {
        let advisories = ["GHSA-b", "GHSA-B", "GHSA-a"].map {
            Samples.advisory($0, ranges: [Samples.range(.introduced("0"))])
        }
        let components = ["2.0.0", "10.0.0", "2.0.0"].map { Samples.component("a", $0) }
        let keys = Samples.match(components, advisories).findings.map { "\($0.id) \($0.component.version)" }
        #expect(
            keys == [
                "GHSA-B 10.0.0", "GHSA-B 2.0.0", "GHSA-a 10.0.0", "GHSA-a 2.0.0", "GHSA-b 10.0.0",
                "GHSA-b 2.0.0",
            ]
        )
    }
}
