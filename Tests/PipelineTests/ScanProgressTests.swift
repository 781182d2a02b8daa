import Pipeline
import Testing

@Suite struct ScanProgressTests {
    @Test func `each step is further than the one before it, between the beginning and the end`() {
        let percents = ScanStep.allCases.map(\.percent)
        #expect(percents == percents.sorted() && Set(percents).count == percents.count)
        #expect(percents.allSatisfy { (1..<100).contains($0) })
    }

    @Test func `another attempt begins anew and loses nothing`() {
        let progress = ScanProgress()
        #expect(progress.point(of: 1) == nil)
        for step in [ScanStep.fetching, .gate, .fetching, .reading] { progress.note(step, of: 1) }
        #expect(progress.point(of: 1) == .init(step: .reading, percent: ScanStep.gate.percent))
        progress.note(.publishing, of: 1)
        #expect(progress.point(of: 1)?.percent == ScanStep.publishing.percent)
        #expect(progress.point(of: 2) == nil)
    }

    @Test func `an old job that goes on is not forgotten for newer ones`() {
        let progress = ScanProgress()
        progress.note(.gate, of: 1)
        for job in 2...2_500 {
            progress.note(.fetching, of: Int64(job))
            if job.isMultiple(of: 900) { progress.note(.fetching, of: 1) }
        }
        #expect(progress.point(of: 1)?.percent == ScanStep.gate.percent)
    }

    @Test func `the newest thousand jobs are remembered`() {
        let progress = ScanProgress()
        for job in 1...1_200 { progress.note(.fetching, of: Int64(job)) }
        #expect(progress.point(of: 200) == nil && progress.point(of: 201) != nil)
        #expect(progress.point(of: 1_200) != nil)
    }
}
