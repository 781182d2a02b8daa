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
        func check(_ name: String, _ kind: AdvisoryFileKind, _ days: Double) -> AdvisorySourceCheck {
            let time = Self.now.addingTimeInterval(-days * 86_400)
            return AdvisorySourceCheck(name: name, kind: kind, checkedAt: time, isImported: false)
        }
        func told(_ sources: AdvisorySourceCheck...) -> String? {
            AdvisoryAge.staleFeeds(sources, maxAge: .seconds(7 * 86_400), now: Self.now)
        }
        #expect(told() == nil)
        #expect(told(check("epss", .epss, 7), check("kev", .kev, -0.01), check("npm", .osv, 90)) == nil)
        // Told by a clock that was ahead: it would seem fresh for as long.
        #expect(
            told(check("epss", .epss, 1), check("kev", .kev, -1))
                == "data on exploitation is old: kev (dated in the future)"
        )
        #expect(
            told(check("epss", .epss, 8.5), check("kev", .kev, 1), check("npm", .osv, 90))
                == "data on exploitation is old: epss (8 days)"
        )
        #expect(
            told(check("epss", .epss, 8), check("kev", .kev, 30))
                == "data on exploitation is old: epss (8 days), kev (30 days)"
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
