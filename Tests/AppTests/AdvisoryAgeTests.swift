import Advisories
import App
import Domain
import Foundation
import Testing

@Suite struct AdvisoryAgeTests {
    private static let now = Date(timeIntervalSince1970: 10_000_000)

    private func snapshot(_ age: Double) -> AdvisorySnapshot {
        AdvisorySnapshot(id: "s", date: Self.now.addingTimeInterval(-age), advisoryCount: 1)
    }

    private func problem(_ age: Double, url: String?) -> String? {
        var source = AdvisorySourceStatus(
            name: "local",
            kind: .osv,
            importedAt: Self.now,
            checkedAt: Self.now
        )
        source.url = url
        return AdvisoryAge.problem(snapshot(age), oldest: source, maxAge: .seconds(86_400), now: Self.now)
    }

    @Test(arguments: [0, 86_400, -3_600])
    func `data that is young enough, or ahead by what clocks differ, is no problem`(_ age: Double) {
        #expect(problem(age, url: nil) == nil)
    }

    @Test func `old data names its source and what helps`() {
        #expect(
            problem(3 * 86_400, url: "https://a.example/all.zip")
                == "advisory data is 3 days old (source local); run gatehouse advisories update"
        )
        #expect(
            problem(3 * 86_400, url: nil)
                == "advisory data is 3 days old: source local was imported from files; import it again"
        )
    }

    @Test
    func `scores that no refresh got for too long are told, by name, and advisories are not among them`() {
        func check(_ name: String, _ kind: AdvisoryFileKind, _ days: Double, isImported: Bool = false)
            -> AdvisorySourceCheck
        {
            let time = Self.now.addingTimeInterval(-days * 86_400)
            return AdvisorySourceCheck(name: name, kind: kind, checkedAt: time, isImported: isImported)
        }
        func told(_ sources: AdvisorySourceCheck...) -> String? {
            AdvisoryAge.staleFeeds(sources, maxAge: .seconds(7 * 86_400), now: Self.now)
        }
        #expect(told() == nil)
        #expect(told(check("epss", .epss, 7), check("kev", .kev, -0.01), check("npm", .osv, 90)) == nil)
        // Told by a clock that was ahead: it would seem fresh for as long.
        #expect(
            told(check("epss", .epss, 1), check("kev", .kev, -1))
                == "data on exploitation is old: kev (dated in the future); run gatehouse advisories update"
        )
        #expect(
            told(check("epss", .epss, 8.5), check("kev", .kev, 1), check("npm", .osv, 90))
                == "data on exploitation is old: epss (8 days); run gatehouse advisories update"
        )
        #expect(
            told(check("epss", .epss, 8), check("kev", .kev, 30))
                == "data on exploitation is old: epss (8 days), kev (30 days); run gatehouse advisories update"
        )
        #expect(
            told(check("epss", .epss, 8, isImported: true))
                == "data on exploitation is old: epss (8 days); import epss again"
        )
        #expect(
            told(check("epss", .epss, 8, isImported: true), check("kev", .kev, 30))
                == "data on exploitation is old: epss (8 days), kev (30 days); "
                + "run gatehouse advisories update and import epss again"
        )
    }

    /// Settings may allow less than a day.
    @Test(arguments: [(3_600.0, "1 hour"), (7_300, "2 hours"), (172_799, "47 hours"), (172_800, "2 days")])
    func `an age of less than two days is told in hours`(age: Double, text: String) {
        let date = Self.now.addingTimeInterval(-age)
        let epss = AdvisorySourceCheck(name: "epss", kind: .epss, checkedAt: date, isImported: false)
        #expect(
            AdvisoryAge.staleFeeds([epss], maxAge: .seconds(1_800), now: Self.now)
                == "data on exploitation is old: epss (\(text)); run gatehouse advisories update"
        )
        #expect(
            AdvisoryAge.problem(snapshot(age), oldest: nil, maxAge: .seconds(1_800), now: Self.now)
                == "advisory data is \(text) old; run gatehouse advisories update"
        )
    }

    @Test func `data from the future is not fresh`() {
        #expect(problem(-3_601, url: "https://a.example/all.zip")?.contains("dated in the future") == true)
    }

    @Test(
        arguments: [
            (0, 100), (40, 60), (100, nil), (101, nil), (-50, 100), (-3_601, nil), (-1e9, nil),
        ] as [(Double, Double?)]
    )
    func `a refresh waits no longer than its interval`(_ age: Double, _ wait: Double?) {
        let found = AdvisoryAge.untilRefresh(snapshot(age), every: .seconds(100), now: Self.now)
        #expect(found == wait.map { .seconds($0) })
    }
}
