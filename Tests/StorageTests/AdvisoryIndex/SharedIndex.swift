import Advisories
import Domain
import Foundation
import Storage
import TestSupport
import Testing

/// All of the shared advisories in one index, which a suite's tests have in common.
struct SharedIndex: Sendable {
    @TaskLocal static var current: SharedIndex?

    let fixture: IndexFixture
    let result: AdvisoryImportResult
}

/// Imports the shared data once, before the first test of a suite, and removes the index after the last.
struct SharedIndexTrait: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable @concurrent () async throws -> Void
    ) async throws {
        let fixture = try IndexFixture()
        let files = SharedAdvisoriesTests.table.map { "\($0.folder)/all.zip" }
        let feeds = ["epss/epss_scores-2026-08-15.csv.gz", "kev/known_exploited_vulnerabilities.json"]
        let result = try fixture.run((files + feeds).map { SharedData.url("data/\($0)").path })
        try await SharedIndex.$current.withValue(SharedIndex(fixture: fixture, result: result)) {
            try await function()
        }
    }
}
