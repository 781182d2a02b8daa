import Advisories
import Domain
import Extractors
import Foundation
import Licensing
import Pipeline
import Testing

@Suite struct AdvisoryFreshnessTests {
    /// An index of a given age that knows nothing.
    private struct Dated: AdvisorySource {
        let date: Date

        func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? {
            AdvisorySnapshot(id: "s", date: date, advisoryCount: 1)
        }

        func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
            AdvisoryAnswer(
                snapshot: AdvisorySnapshot(id: "s", date: date, advisoryCount: 1),
                advisories: [:]
            )
        }
    }

    @Test(arguments: [
        (TimeInterval(0), Outcome.passed), (-86_000, .passed), (-90_000, .errored), (3000, .passed),
        (4000, .errored), (315_360_000, .errored),
    ])
    func `data that is too old, or of a time to come, is errored`(offset: TimeInterval, outcome: Outcome)
        throws
    {
        let now = Date(timeIntervalSince1970: 1_800_000_000)
        let judgement = Judgement(
            advisories: Dated(date: now.addingTimeInterval(offset)),
            settings: ScanSettings(
                maxAdvisoryAge: .seconds(86_400),
                organisationPolicy: nil,
                exclusions: .standard,
                licenses: try LicenseCatalog.standard()
            )
        )
        let report = try judgement.report(
            on: Judgement.Subject(repository: "a", commit: "b", base: nil),
            inventory: .empty,
            base: nil,
            on: Judgement.Grounds(rulebook: .empty),
            now: now
        )
        #expect(report.verdict.outcome == outcome)
    }
}
