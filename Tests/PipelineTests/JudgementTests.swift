import Advisories
import Basics
import Domain
import Extractors
import Foundation
import Licensing
import Pipeline
import Testing

@Suite struct JudgementTests {
    /// An index that knows nothing.
    private struct Empty: AdvisorySource {
        private static let now = AdvisorySnapshot(
            id: "s",
            date: Date(timeIntervalSince1970: 0),
            advisoryCount: 1
        )

        func snapshot() throws(AdvisoryError) -> AdvisorySnapshot? { Self.now }

        func advisories(for packages: Set<PackageName>) throws(AdvisoryError) -> AdvisoryAnswer {
            AdvisoryAnswer(snapshot: Self.now, advisories: [:])
        }
    }

    private static func tree(_ version: String) -> FileTree {
        FileTree(files: [
            "package-lock.json": """
            {"lockfileVersion": 3, "packages": {"": {}, "node_modules/left-pad": {"version": "\(version)"}}}
            """
        ])
    }

    private func judge(_ base: FileTree?) async throws -> Judgement.Judged {
        let judgement = Judgement(
            advisories: Empty(),
            settings: ScanSettings(
                maxAdvisoryAge: .seconds(86_400),
                organisationPolicy: nil,
                exclusions: .standard,
                licenses: try LicenseCatalog.standard()
            )
        )
        return try await judgement.judge(
            Judgement.Subject(repository: "a", commit: "b", base: base.map { _ in "c" }),
            head: Self.tree("1.3.0"),
            base: base,
            on: Judgement.Grounds(rulebook: .empty),
            now: Date(timeIntervalSince1970: 0)
        )
    }

    @Test func `what a commit is compared with comes with its report`() async throws {
        let judged = try await judge(Self.tree("1.2.0"))
        #expect(judged.report.inventory.components.map(\.version) == ["1.3.0"])
        #expect(judged.base?.components.map(\.version) == ["1.2.0"])
        #expect(judged.base?.manifests.map(\.path) == ["package-lock.json"])
        #expect(try await judge(nil).base == nil)
    }
}
